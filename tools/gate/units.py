"""The units that quantities are compared in."""

from fractions import Fraction
from functools import lru_cache
from typing import Final, NamedTuple

from tools.units import WRITTEN, in_all, plain

Unit = str
"""``minute``, ``day``, ``month``, ``percent``, ``money``, ``level``, ``date``, ``vague``, ``count``
for what only a noun stands behind, another measure by its name, or ``bare`` for none at all."""

COUNT: Final = "count"
BARE: Final = "bare"
DATA: Final = "data"
"""A number of a tool's result whose name says no unit."""
WEEK: Final = 7
"""The days of a week."""
DAYS_IN_MONTH: Final = Fraction(3044, 100)
"""Of 365.25 days a twelfth, to the hundredth."""

_COMPARED_IN: Final[dict[str, Unit]] = {
    **dict.fromkeys(("minute", "hour"), "minute"),
    **dict.fromkeys(("day", "week"), "day"),
    **dict.fromkeys(("month", "year"), "month"),
    **dict.fromkeys(("second", "ms"), "second"),
    **dict.fromkeys(("%", "pp"), "percent"),
    "x": "times",
}
"""What a unit is compared in, by its one spelling: people tell weeks in days, but no month."""
_ELSE: Final[dict[str, tuple[Unit, Fraction]]] = {
    "points": ("percent", Fraction(1)),
    "quarters": ("month", Fraction(3)),
    **dict.fromkeys(("euro", "euros", "dollar", "dollars", "pounds"), ("money", Fraction(1))),
}
"""Words that stand for a measure in what is said of a career, and for others elsewhere."""
_TOO_SHORT: Final = frozenset(("m", "X", "×", "-fold"))
"""Spellings that stand for something else in a sentence, or that no word holds."""
_WORDS: Final = sorted(
    {it for it in WRITTEN - _TOO_SHORT if plain(it) in _COMPARED_IN} | set(_ELSE),
    key=lambda it: (-len(it), it),
)
MEASURED: Final = "(?:" + "|".join(_WORDS) + ")"
"""A unit of measure, as a pattern."""


class Measure(NamedTuple):
    """A unit, and how many of the unit that is compared make one of it."""

    unit: Unit
    factor: Fraction


@lru_cache(maxsize=256)
def measure(word: str) -> Measure:
    """Return the unit that a word stands for: ``count`` for a noun, ``bare`` for no word.

    Args:
        word: The word behind a number ("hours", "%", "skills"), or an empty text.
    """
    if not word:
        return Measure(BARE, Fraction(1))
    folded = word.casefold()
    if folded in _ELSE:
        return Measure(*_ELSE[folded])
    named = plain(folded) if folded not in _TOO_SHORT else ""
    unit = _COMPARED_IN.get(named, COUNT)
    return Measure(unit, in_all(named, unit) or Fraction(1))
