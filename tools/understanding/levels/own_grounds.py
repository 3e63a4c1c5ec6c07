"""The words that a level stands on: all that were read, unless some of them give another level.

"I said no Kubernetes but I did a workshop, so 1" says 0 as well; the level stands on its end.
"""

import re
from collections.abc import Collection, Iterable, Iterator

from tools.intake.profiles.claims import read_claims
from tools.late import late
from tools.number_words import SMALL
from tools.understanding.intent import Intent, IntentKind
from tools.understanding.levels.statements import stated_levels
from tools.understanding.phrases import bare
from tools.understanding.standing import standing
from tools.vocabulary import Vocabulary

_JOINT = late(r"[,;.!?\n]+\s+|\s[–—-]\s|\s+(?:but|and|so|though|although)\s+", re.IGNORECASE)
_ELSE = late(r"[\d?]|\b(?:plan|first|before|after|out|remove|delete|drop)\b", re.IGNORECASE)
_SUPPOSES = late(
    r"(?:if|unless|when|once|after|until|before|says?|said|according|suppos\w+|imagine|or)\b|\?",
    re.IGNORECASE,
)
_FIGURES = 6
_PUT: frozenset[IntentKind] = frozenset({"clarify", "ask_level"})
"""What is asked of the very words that could not be read otherwise."""


def with_own_grounds(found: Iterable[Intent], vocabulary: Vocabulary) -> tuple[Intent, ...]:
    """Return what was read, each level with words that give it and no other one.

    A part that is named as not understood though something came of it is left out.

    Args:
        found: What was read, with the words as typed.
        vocabulary: The skills that are known.
    """
    return _without_repeated([_grounded(it, vocabulary) for it in found], vocabulary)


def _without_repeated(found: Iterable[Intent], vocabulary: Vocabulary) -> tuple[Intent, ...]:
    """Return what was read without the parts that are named though something came of them."""
    found = tuple(found)
    asked = {it.skill for it in found if it.kind == "ask_level"}
    told = [it.quote for it in found if it.kind == "introduce"]
    noted = {claim.skill for quote in told for claim in read_claims(quote, vocabulary)}
    read = [bare(it.quote) for it in found if it.kind in _PUT]
    named = [bare(it.quote) for it in found if it.kind == "unclear"]
    return tuple(
        it
        for it in found
        if it.kind != "unclear"
        or not (
            any(bare(it.quote) in one for one in read)
            or any(one != bare(it.quote) and one in bare(it.quote) for one in named)
            or _only_of(it.quote, asked, vocabulary)
            or _names_one_of(it.quote, noted, vocabulary)
        )
    )


def _names_one_of(words: str, noted: Collection[str], vocabulary: Vocabulary) -> bool:
    skill = vocabulary.get(bare(words))
    return skill is not None and skill.name in noted


def _only_of(words: str, asked: Collection[str | None], vocabulary: Vocabulary) -> bool:
    """Whether words only name skills whose levels are asked for: "can use Excel a bit"."""
    named = {it.skill for it in vocabulary.find(words)}
    return bool(named) and named <= set(asked) and not _ELSE.search(words)


def _grounded(it: Intent, vocabulary: Vocabulary) -> Intent:
    if it.choices:
        choices = tuple(_grounded(one, vocabulary) for one in it.choices)
        return it if choices == it.choices else it.model_copy(update={"choices": choices})
    if it.kind != "set_level" or it.skill is None or it.level is None or it.own:
        return it
    stated = stated_levels(it.quote, it.skill, vocabulary)
    if not stated or it.level in stated:
        judged = bool(stated) and standing(it.quote) == "plain"
        return it if judged else _before_others(it, vocabulary)
    for words in _ends(it.quote):
        stated = stated_levels(words, it.skill, vocabulary)
        if _gives(words, it.level) and (not stated or it.level in stated):
            return it.model_copy(update={"quote": words})
    return it


def _before_others(it: Intent, vocabulary: Vocabulary) -> Intent:
    """Return a level with the words before those that speak of something else than it."""
    for joint in _JOINT.finditer(it.quote):
        head, rest = it.quote[: joint.start()].strip(), it.quote[joint.end() :]
        plain = standing(head) == "plain" and not _SUPPOSES.match(rest)
        stated = stated_levels(head, it.skill or "", vocabulary)
        named = it.skill in {one.skill for one in vocabulary.find(head)}
        gives = named and not stated and it.level is not None and _gives(head, it.level)
        if plain and (gives or it.level in stated):
            return it.model_copy(update={"quote": head})
    return it


def _ends(quote: str) -> Iterator[str]:
    """Yield the ends of some words, the longest first."""
    for joint in _JOINT.finditer(quote):
        rest = quote[joint.end() :].strip()
        if rest:
            yield rest


def _gives(words: str, level: int) -> bool:
    word = SMALL[level] if level < _FIGURES else str(level)
    return re.search(rf"(?<![\w.]){level}(?![\d])|\b{word}\b", words, re.IGNORECASE) is not None
