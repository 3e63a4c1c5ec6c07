"""The units that quantities are compared in."""

from fractions import Fraction
from typing import Final, NamedTuple

Unit = str
"""``minute``, ``day``, ``month``, ``percent``, ``money``, ``level``, ``date``, ``vague``, ``count``
for what only a noun stands behind, another measure by its name, or ``bare`` for none at all."""

COUNT: Final = "count"
BARE: Final = "bare"
DATA: Final = "data"
"""A number of a tool's result whose name says no unit."""

_UNITS: Final[dict[str, tuple[Unit, Fraction]]] = {
    **dict.fromkeys(("min", "mins", "minute", "minutes"), ("minute", Fraction(1))),
    **dict.fromkeys(("h", "hr", "hrs", "hour", "hours"), ("minute", Fraction(60))),
    **dict.fromkeys(("d", "day", "days"), ("day", Fraction(1))),
    **dict.fromkeys(("w", "wk", "wks", "week", "weeks"), ("day", Fraction(7))),
    **dict.fromkeys(("mo", "mos", "month", "months"), ("month", Fraction(1))),
    **dict.fromkeys(("quarters",), ("month", Fraction(3))),
    **dict.fromkeys(("y", "yr", "yrs", "year", "years"), ("month", Fraction(12))),
    **dict.fromkeys(("%", "percent", "per cent"), ("percent", Fraction(1))),
    **dict.fromkeys(
        ("percentage points", "percentage point", "points", "pp"), ("percent", Fraction(1))
    ),
    **dict.fromkeys(("s", "sec", "secs", "second", "seconds"), ("second", Fraction(1))),
    **dict.fromkeys(("ms", "millisecond", "milliseconds"), ("second", Fraction(1, 1_000))),
    **dict.fromkeys(("x", "times", "fold"), ("times", Fraction(1))),
    **dict.fromkeys(("euro", "euros", "dollar", "dollars", "pounds"), ("money", Fraction(1))),
}
_LONGEST_FIRST = sorted(_UNITS, key=len, reverse=True)
MEASURED: Final = "(?:" + "|".join(_LONGEST_FIRST) + ")"
"""A unit of measure, as a pattern."""


class Measure(NamedTuple):
    """A unit, and how many of the unit that is compared make one of it."""

    unit: Unit
    factor: Fraction


def measure(word: str) -> Measure:
    """Return the unit that a word stands for: ``count`` for a noun, ``bare`` for no word.

    Args:
        word: The word behind a number ("hours", "%", "skills"), or an empty text.
    """
    if not word:
        return Measure(BARE, Fraction(1))
    return Measure(*_UNITS.get(word.casefold(), (COUNT, Fraction(1))))
