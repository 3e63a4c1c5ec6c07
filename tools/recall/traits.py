"""What can be told of a text by its form: that it has a time, a figure, a name, that it asks."""

import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import Final

from tools.late import late

FIRST_PERSON: Final = 1
TIME: Final = 2
FIGURE: Final = 4
NAME: Final = 8

_FIRST_PERSONS: Final = """
i i'm i've i'd i'll im ive my me mine we we're we've our
"""
_I: Final = frozenset(_FIRST_PERSONS.split())
_TIME_WORDS: Final = """
yesterday today tomorrow tonight ago last next since recently week weeks weekend weekends month
months year years day days night morning evening afternoon monday tuesday wednesday thursday
friday saturday sunday january february march april june july august september october november
december summer winter spring autumn fall
"""
_TIMES: Final = frozenset(_TIME_WORDS.split())
_FIGURE_WORDS: Final = """
one two three four five six seven eight nine ten eleven twelve couple few several dozen hundred
thousand million once twice half
"""
_FIGURES: Final = frozenset(_FIGURE_WORDS.split())
_YEAR: Final = late(r"(?:19|20)\d\d")
_NAME: Final = late(r"(?<=[a-z0-9,] )[A-Z][a-z]+")
_BRACKETED: Final = late(r"\[[^\]\n]*\]")
_REQUEST: Final = late(
    r"\s*/?(?:please |can you |could you )?(?:search|find|look (?:up|for)|remind me|recall"
    r"|show me|tell me)\b",
    re.IGNORECASE,
)
"""How a sentence begins that asks to be told something; it answers as little as a question."""

_SENTENCE: Final = late(r"[.!?]+(?=\s|$)|\n+")

QUARTERS: Final = 4
"""The share of a text that asks is told in quarters."""


@dataclass(frozen=True, slots=True)
class Traits:
    """What the form of a text tells.

    Attributes:
        marks: `FIRST_PERSON`, `TIME`, `FIGURE` and `NAME`, those that it has added up.
        asks: How many quarters of its sentences are questions, 0 to 4.
    """

    marks: int
    asks: int


def traits_of(text: str, plain_words: Collection[str]) -> Traits:
    """Return what the form of a text tells.

    Args:
        text: The text.
        plain_words: Its plain words, as `tools.recall.words.words` returns them.
    """
    marks = FIRST_PERSON * (not _I.isdisjoint(plain_words))
    marks |= TIME * (not _TIMES.isdisjoint(plain_words) or _has_year(plain_words))
    marks |= FIGURE * (not _FIGURES.isdisjoint(plain_words) or _has_digit(plain_words))
    marks |= NAME * bool(_NAME.search(text))
    return Traits(marks, _asking(text) if "?" in text or _REQUEST.match(text) else 0)


def _has_year(plain_words: Iterable[str]) -> bool:
    return any(map(_YEAR.fullmatch, (word for word in plain_words if word[0].isdecimal())))


def _has_digit(plain_words: Iterable[str]) -> bool:
    return any(word[0].isdecimal() for word in plain_words)


def _asking(text: str) -> int:
    """Return how many quarters of the sentences are questions; what stands in brackets is none."""
    bare = _BRACKETED.sub("", text)
    ends = [*(end[0] for end in _SENTENCE.finditer(bare)), ""]
    pieces = list(zip(_SENTENCE.split(bare), ends, strict=True))
    told = [(piece, end) for piece, end in pieces if end or piece.strip()]
    asking = sum("?" in end or _REQUEST.match(piece) is not None for piece, end in told)
    return round(QUARTERS * asking / len(told)) if told else 0
