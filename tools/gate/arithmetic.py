"""Plain arithmetic on quantities that stand beside its result, so that a reader can check it."""

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from fractions import Fraction
from itertools import combinations
from math import ceil
from typing import Final

from tools.gate.dates import forms
from tools.gate.quantities import Quantity
from tools.gate.units import BARE, COUNT

_DAYS_IN_WEEK: Final = 7
_MOST: Final = 12
"""How many quantities beside it a result may come from at most."""


def follows(told: Quantity, beside: Sequence[Quantity]) -> bool:
    """Whether a quantity is a sum, difference, product, quotient, share or span of others.

    Args:
        told: The quantity.
        beside: Those near it that hold, or that the user gave.
    """
    near = [it for it in beside if it is not told][:_MOST]
    if told.unit == "date":
        return any(told.key in found for found in _days_from(near))
    return any(_rounds_to(told, value) for value in _values(told, near))


def _values(told: Quantity, near: Sequence[Quantity]) -> Iterator[Fraction]:
    alike = [it.value for it in near if it.unit == told.unit]
    for less, more in combinations(sorted(alike), 2):
        yield more + less
        yield more - less
    if len(alike) > 2:  # noqa: PLR2004 - of two it is the sum of a pair
        yield sum(alike, Fraction(0))
    if told.unit == "day":
        yield from _spans(near)
    numbers = [it for it in near if it.unit != "date"]
    for one, other in combinations(numbers, 2):
        yield from _quotients(told, one, other)


def _quotients(told: Quantity, one: Quantity, other: Quantity) -> Iterator[Fraction]:
    """Yield products and quotients whose unit fits: 248 h at 8 h a week are 31 weeks."""
    same = one.unit == other.unit or {one.unit, other.unit} <= {COUNT, BARE}
    for above, below in ((one, other), (other, one)):
        if not below.value:
            continue
        ratio = above.value / below.value
        if same and told.unit == "percent":
            yield 100 * ratio
        if same and told.unit in (COUNT, BARE, "times"):
            yield ratio
        if same and told.unit == "day":
            yield ratio * _DAYS_IN_WEEK
            yield Fraction(ceil(ratio) * _DAYS_IN_WEEK)
        if not same and told.unit == above.unit and below.unit in (COUNT, BARE):
            yield ratio
        if above.unit == "minute" and below.unit == "day" and told.unit == "minute":
            yield ratio * _DAYS_IN_WEEK
    if {one.unit, other.unit} == {"minute", "day"} and told.unit == "minute":
        yield one.value * other.value / _DAYS_IN_WEEK
    if told.unit in (one.unit, other.unit) and {COUNT, BARE} & {one.unit, other.unit}:
        yield one.value * other.value


def _spans(near: Iterable[Quantity]) -> Iterator[Fraction]:
    days = [it for it in map(_day, near) if it]
    for one, other in combinations(days, 2):
        apart = abs((one - other).days)
        yield Fraction(apart)
        yield Fraction(round(apart / _DAYS_IN_WEEK) * _DAYS_IN_WEEK)
        yield Fraction(ceil(apart / _DAYS_IN_WEEK) * _DAYS_IN_WEEK)


def _days_from(near: Sequence[Quantity]) -> Iterator[frozenset[str]]:
    for it in near:
        day = _day(it)
        for span in near if day else ():
            if day and span.unit == "day":
                with suppress(OverflowError):
                    yield forms((day + dt.timedelta(days=int(span.value))).isoformat())


def _day(it: Quantity) -> dt.date | None:
    with suppress(ValueError):
        return dt.date.fromisoformat(it.key) if len(it.key) == len("2027-03-31") else None
    return None


def _rounds_to(told: Quantity, value: Fraction) -> bool:
    return told.value == value or (bool(told.step) and abs(told.value - value) <= told.step / 2)
