"""The names of skills that a model returned: known ones, and those a document spells."""

import re
from collections.abc import Iterable

from tools.intake.profiles.strangers import bare_phrase, names_a_skill, without_level
from tools.vocabulary import Vocabulary, custom_skill
from tools.vocabulary.spelling import key


def spelled_in(name: str, quote: str) -> str | None:
    """Return a name as a quote spells it, in any case and as whole words, or ``None``.

    Args:
        name: The name.
        quote: The quote, its white space single.
    """
    words = r"\s+".join(map(re.escape, name.split()))
    found = re.search(rf"(?<![\w]){words}(?![\w])", quote, re.IGNORECASE) if words else None
    return found[0] if found else None


def bare_name(name: str) -> str:
    """Return a name without the words that lead to it and its level: "advanced Zorp 4/5"."""
    line = " ".join(name.split())[:_LONGEST]
    return without_level(bare_phrase(line)) or line


_LONGEST = 200


def with_names(vocabulary: Vocabulary, named: Iterable[tuple[str, str]]) -> Vocabulary:
    """Return a vocabulary in which the unknown names are skills too, as their quotes spell them.

    So our own rules can read what a document says of them.

    Args:
        vocabulary: The skills that are known.
        named: Names that a model returned, each with its quote, folded.
    """
    new: dict[tuple[str, ...], str] = {}
    for name, quote in named:
        bare = bare_name(name)
        spelled = spelled_in(bare, quote)
        if spelled and names_a_skill(spelled) and vocabulary.get(spelled) is None:
            new.setdefault(key(spelled), spelled)
    return vocabulary.extended(map(custom_skill, new.values())) if new else vocabulary
