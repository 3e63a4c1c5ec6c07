"""What a question asks for: its words, whose words are meant, when, and what kind of answer."""

import re
from collections.abc import Collection
from dataclasses import dataclass
from typing import Final, Literal

from tools.late import late
from tools.recall.traits import FIGURE, NAME, TIME
from tools.recall.words import fold_word, plain, words

LONGEST_QUESTION: Final = 2_000
"""Characters of a question that are read."""
MOST_TERMS: Final = 32
"""Different words of a question that are looked for."""

Party = Literal["user", "coach"]

_NAMES_OF_MONTHS: Final = """
january february march april may june july august september october november december
"""
_MONTHS: Final = _NAMES_OF_MONTHS.split()
_MONTH: Final = late(
    r"\b(?:(january|february|april|june|july|august|september|october|november|december"
    r"|jan|feb|apr|aug|sept?|oct|nov|dec)\b"
    # These two are verbs as well.
    r"|(?:in|of|on|by|during|since|until|early|late|mid|last|this|(?<!\d)\d\d?(?:st|nd|rd|th)?) "
    r"(may|march)\b|(may|march),? \d)"
)
_YEAR: Final = late(r"\b(?:19|20)\d\d\b")
_DAY: Final = late(r"\b([12]?\d|3[01])(?:st|nd|rd|th)?\b")
_WHEN: Final = late(
    r"\bwhen\b|\bhow (?:long|recent|recently|often|soon)\b|\bsince when\b"
    r"|\b(?:what|which) (?:date|day|days|month|year|time|week|weekday)\b"
)
_FIGURE: Final = late(
    r"\bhow (?:many|much|old|long|often|far|big|tall|high|large)\b"
    r"|\bwhat (?:number|age|percentage|share|amount|salary|price|sum)\b"
)
_NAME: Final = late(
    r"\b(?:who|whom|whose|where|name|named|called)\b"
    r"|\bwhich (?:city|town|country|state|place|company|firm|school|university|employer|language)\b"
)
_COACH_MEANT: Final = late(
    r"\b(?:did|do|would|have|had|were|are|can) you\b|\byour\b"
    r"|\byou (?:say|said|suggest|suggested|recommend|recommended|tell|told|advise|advised|mention)"
)
_USER_MEANT: Final = late(r"\b(?:i|i'm|i've|i'd|i'll|me|my|mine|myself|we|our|us)\b")


@dataclass(frozen=True, slots=True)
class Question:
    """What was read of a question.

    Attributes:
        terms: Its folded words, each once, in their order.
        party: Whose words are meant: the user's ("I", "my"), the coach's ("you"), or either's.
        months: The months that it names, 1 to 12.
        years: The years that it names.
        days: The days of a month that it names beside a month.
        wants: `TIME`, `FIGURE` and `NAME`, those that the answer should have added up.
    """

    terms: tuple[str, ...]
    party: Party | None
    months: tuple[int, ...]
    years: tuple[int, ...]
    days: tuple[int, ...]
    wants: int


def read_question(text: str, names: Collection[str] = ()) -> Question:
    """Read a question.

    Args:
        text: What was typed, whatever it is; only the first `LONGEST_QUESTION` characters count.
        names: Folded words of the speakers' names. They tell who spoke, not of what, and are no
            terms unless nothing else is left.
    """
    text = text[:LONGEST_QUESTION]
    low = plain(text).replace("’", "'")
    folded = [term for word in words(text) if (term := fold_word(word))]
    terms = [term for term in folded if term not in names] or folded
    months = tuple(dict.fromkeys(_month(found) for found in _MONTH.finditer(low)))
    return Question(
        terms=tuple(dict.fromkeys(terms))[:MOST_TERMS],
        party=_party(low),
        months=months,
        years=tuple(dict.fromkeys(int(year) for year in _YEAR.findall(low))),
        days=tuple(dict.fromkeys(int(day) for day in _DAY.findall(low))) if months else (),
        wants=TIME * bool(_WHEN.search(low))
        | FIGURE * bool(_FIGURE.search(low))
        | NAME * bool(_NAME.search(low)),
    )


def _month(found: re.Match[str]) -> int:
    name = found[1] or found[2] or found[3]
    return next(at for at, month in enumerate(_MONTHS, start=1) if month.startswith(name[:3]))


def _party(low: str) -> Party | None:
    if _COACH_MEANT.search(low):
        return "coach"
    return "user" if _USER_MEANT.search(low) else None
