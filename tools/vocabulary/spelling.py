"""How a name is taken apart, so that spellings that differ only in form fall together."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

_TOKEN = re.compile(r"(?<!\w)\.net(?!\w)|c\+\+|[cf]#|[^\W_]+|&", re.IGNORECASE)

# Names that end in "s" and are no plural: their singular is another word.
_NO_PLURALS = frozenset({"pandas", "rails", "sales", "series", "windows"})

# Acronyms whose plural is also written in lower case, where its ending tells nothing.
_ACRONYM_PLURALS = {"apis": "api", "dbs": "db", "kpis": "kpi", "uis": "ui", "vms": "vm"}

_SINGULAR_ENDINGS = ("ss", "us", "is", "ics")
_SHORT = 3
_LONGEST_TOKEN = 40


class Token(NamedTuple):
    """A word of a text: its normal form and where it stands."""

    form: str
    start: int
    end: int


@lru_cache(maxsize=1 << 16)
def normal_form(word: str) -> str:
    """Return a word in lower case and in the singular, as far as its ending tells.

    What comes out need not be a word ("kubernete"): it is only ever compared with other forms.
    """
    lower = word.lower()
    if lower == "&":
        return "and"
    if lower in _ACRONYM_PLURALS:
        return _ACRONYM_PLURALS[lower]
    if word[-1:] == "s" and word[1:-1] and word[:-1].isalpha() and word[:-1].isupper():
        return lower[:-1]
    if len(lower) <= _SHORT or not lower.endswith("s") or lower.endswith(_SINGULAR_ENDINGS):
        return lower
    if lower in _NO_PLURALS or len(lower) > _LONGEST_TOKEN:
        return lower
    if lower.endswith("ies") and len(lower) > len("ties"):
        return lower[:-3] + "y"
    return lower[:-2] if lower.endswith(("sses", "xes")) else lower[:-1]


def tokens(text: str) -> Iterator[Token]:
    """Yield the words of a text; ``C++``, ``C#`` and ``.NET`` are one word each."""
    for match in _TOKEN.finditer(text):
        yield Token(normal_form(match[0]), match.start(), match.end())


def key(name: str) -> tuple[str, ...]:
    """Return what all spellings of a name have in common, apart from joined words."""
    return tuple(token.form for token in tokens(name)) or (name.strip().casefold(),)
