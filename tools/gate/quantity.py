"""A quantity that a text states, what it counts and how exactly it is meant."""

import re
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Final

from tools.gate.units import BARE, COUNT, Unit
from tools.late import late

_REACH: Final = 60
_MOST_NOUNS: Final = 4
_TOKEN: Final = late(r"[A-Za-z]+(?:-[a-z]+)*|[^\s\w]|\d")
_PASSED: Final = frozenset(
    """
    of the your my our their its his her them these those they are is was were be been have has had
    more less fewer still yet not other only new all both different further such such out
    """.split()  # noqa: SIM905 - a list of words
)
"""Words between a number and what it counts."""
_ENDING: Final = frozenset(
    """
    and but or in at by on for to with from than that which who whom whose so if when where while
    because per a an each every over under into as between about after before until since this next
    toward towards no it you i we he she one two three four five six seven eight nine ten
    want wants wanted ask asks asked need needs would could may might can will do does did
    don doesn didn
    """.split()  # noqa: SIM905 - a list of words
)
"""Words behind which nothing more is counted."""
_PLURAL: Final = late(
    r".*(?:s|ed|en)|kept|met|open|missing|people|found|built|left|made|evidence|staff|children|women|men"
)
_MARKS: Final = tuple("-*_“\"'’")
_SAME: Final = {
    "meet": "met",
    "keep": "kept",
    "miss": "missing",
    "ad": "posting",
    "people": "person",
}
_HEDGE: Final = late(
    r"(?:(?P<over>\b(?:over|more than|at least|above|beyond|upwards? of|past the|over the)|[>≥])"
    r"|(?P<under>\b(?:under|less than|fewer than|nearly|almost|close to|not quite|at most)|[<≤])"
    r"|(?P<about>\b(?:about|around|roughly|approximately|some|or so|circa|ca\.?)|[~≈])) ?$",
    re.IGNORECASE,
)
_LONGEST_HEDGE: Final = 24
_CLOSE: Final = Fraction(3, 100)
"""By how much of it a value may be rounded where nothing says that it is."""


@dataclass(frozen=True, slots=True)
class Quantity:
    """Something that a text counts, measures or dates.

    Attributes:
        start: The offset of its first character.
        end: The offset after its last one.
        text: It, as written there.
        unit: What it is counted in.
        value: How much, in that unit; 0 for a date.
        step: The last digit's worth, so that 7.5 stands for what rounds to it; 0 where exact.
        key: A date as ``2027-03-31``, ``2027-03``, ``--03-31``, ``--03`` or ``2027``; else empty.
        nouns: What a number without a measure counts: the stems of the words behind it, in order.
        hedge: "about", "over" or "under" where it is said to be no exact figure; else empty.
        of: Of a part ("3 of 4") the whole, else nothing.
        worth: How many of its unit one of what is written is: 60 for hours.
        is_whole: Whether it is the whole of a part that stands before it.
    """

    start: int
    end: int
    text: str
    unit: Unit
    value: Fraction = Fraction(0)
    step: Fraction = Fraction(0)
    key: str = ""
    nouns: tuple[str, ...] = ()
    hedge: str = ""
    of: Fraction | None = None
    is_whole: bool = False
    worth: Fraction = Fraction(1)

    @property
    def counts(self) -> bool:
        """Whether it is a number without a measure."""
        return self.unit in (COUNT, BARE)

    def moved(self, by: int) -> "Quantity":
        """Return it with offsets that are greater by so much."""
        return replace(self, start=self.start + by, end=self.end + by) if by else self

    def counted_in(self, unit: Unit, worth: Fraction = Fraction(1)) -> "Quantity":
        """Return it, a number without a unit, in one.

        Args:
            unit: The unit.
            worth: How many of the unit one of what is written is.
        """
        value, step = self.value * worth, self.step * worth
        return replace(self, unit=unit, value=value, step=step, worth=worth, nouns=())

    def may_stand_for(self, value: Fraction) -> bool:
        """Whether a value is told by this, exactly or rounded as far as the words allow.

        Where no word says that it is rounded, it may be so by three per cent; a percentage from
        10 on to what is written.

        Args:
            value: The value, in the same unit.
        """
        if self.value == value:
            return True
        apart = value - self.value
        if not self.step:
            return False
        if self.hedge in ("over", "under"):
            return 0 < (apart if self.hedge == "over" else -apart) < self.step
        near = abs(apart) <= _CLOSE * abs(value)
        wide = self.hedge or (self.unit == "percent" and abs(value) >= 10)  # noqa: PLR2004 - above
        return abs(apart) <= self.step / 2 and bool(near or wide)


def stem(word: str) -> str:
    """Return what words of one kind have in common: "fixes" and "fixed"."""
    plain = word.casefold()
    plain = _SAME.get(plain, plain)
    if len(plain) <= 3:  # noqa: PLR2004 - "ads", "was"
        return plain
    if plain.endswith("ies"):
        plain = plain[:-3] + "y"
    elif plain.endswith("ed"):
        plain = plain[:-2]
    elif plain.endswith("s") and not plain.endswith("ss"):
        plain = plain[:-1]
    plain = plain.removesuffix("e")
    return _SAME.get(plain, plain)


def is_telling(word: str) -> bool:
    """Whether a word may say what is counted, and is none that joins others."""
    return word not in _ENDING and word not in _PASSED


def nouns_behind(text: str, end: int, *, many: bool = True) -> tuple[str, ...]:
    """Return the stems of the words behind a number that say what it counts.

    Args:
        text: The text.
        end: Where the number ends.
        many: Whether it counts more than one, so that only plurals and states are counted.
    """
    found: list[str] = []
    for found_word in _TOKEN.findall(text[end : end + _REACH]):
        plain = found_word.casefold()
        if (not plain[0].isalpha() and found_word not in _MARKS) or plain in _ENDING:
            break
        if plain[0].isalpha() and plain not in _PASSED:
            found.append(plain)
        if len(found) == _MOST_NOUNS:
            break
    return tuple(stem(it) for it in found if not many or _PLURAL.fullmatch(it))


def hedge_before(text: str, start: int) -> str:
    """Return how a number is hedged by the words before it: "about", "over", "under" or empty."""
    said = _HEDGE.search(text, max(0, start - _LONGEST_HEDGE), start)
    return (said.lastgroup or "") if said else ""
