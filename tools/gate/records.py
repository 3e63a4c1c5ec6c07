"""What follows by plain arithmetic from the fields of one object, or from the items of one list."""

import datetime as dt
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from fractions import Fraction
from itertools import combinations
from typing import Final

from tools.gate.fields import is_number, units_of
from tools.gate.units import DATA, Unit

_COMPARED: Final = frozenset(("minute", "second", "money", "percent", "month"))
"""Units of which two values of one object may be set against each other."""
_KINDS: Final = frozenset(("status", "outcome"))
"""Fields that say what became of something."""
_MOST: Final = 12

Held = Sequence[tuple[Unit, Fraction, str]]
"""Quantities by unit, each with its value or, for a date, its key."""


def derived_from(held: Held) -> Iterator[tuple[Unit, Fraction]]:
    """Yield what two quantities of one object or sentence come to.

    Their difference, sum, middle, share of each other and change in percent; of dates the days
    between them; of hours and hours a week the weeks, rounded up.
    """
    for (unit, one, first), (other_unit, other, second) in combinations(held[:_MOST], 2):
        if unit == other_unit == "date":
            if (apart := _days(first, second)) is not None:
                yield "day", apart
        elif unit == other_unit and unit in _COMPARED:
            yield from _compared(unit, *sorted((one, other)))
        elif unit == other_unit == DATA:
            yield DATA, abs(one - other)


def _compared(unit: Unit, less: Fraction, more: Fraction) -> Iterator[tuple[Unit, Fraction]]:
    yield unit, more - less
    if unit == "percent":
        return
    yield unit, (more + less) / 2
    if less > 0:
        yield "percent", 100 * less / more
        yield "percent", 100 * (more - less) / more
        yield "percent", 100 * (more - less) / less
        yield "times", more / less


def _days(first: str, second: str) -> Fraction | None:
    with suppress(ValueError):
        apart = dt.date.fromisoformat(first) - dt.date.fromisoformat(second)
        return Fraction(abs(apart.days))
    return None


def kinds_of(items: Sequence[object]) -> Iterator[tuple[str, int]]:
    """Yield how many a list holds of each kind, by the kind's word.

    How many there are in all counts for each kind too ("two of three are kept").

    Args:
        items: The list.
    """
    rows = [it for it in items if isinstance(it, Mapping)]
    kinds = Counter(
        value.casefold()
        for it in rows
        for key, value in it.items()
        if key in _KINDS and isinstance(value, str)
    )
    for kind, count in kinds.items():
        yield kind, count
        yield kind, len(items)


def totals_of(items: Sequence[object], keys: tuple[str, ...]) -> Iterator[tuple[Unit, Fraction]]:
    """Yield the sum of each field over the objects of a list."""
    rows = [it for it in items if isinstance(it, Mapping)]
    for key in dict.fromkeys(key for it in rows for key in it):
        values = [it[key] for it in rows if is_number(it.get(key))]
        units = {unit for value in values for unit, _ in units_of((*keys, str(key)), value)}
        if len(values) > 1 and not units & {"level", "percent", "date"}:
            yield from units_of((*keys, str(key)), sum(values))
