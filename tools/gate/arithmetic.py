"""Plain arithmetic on quantities that stand beside its result, so that a reader can check it."""

import datetime as dt
from collections.abc import Iterator, Sequence
from contextlib import suppress
from fractions import Fraction
from itertools import combinations
from math import ceil, floor
from typing import Final

from tools.gate.dates import forms
from tools.gate.quantities import Quantity
from tools.gate.units import BARE, COUNT

_DAYS_IN_WEEK: Final = 7
_DAYS_IN_MONTH: Final = 30.44
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
    if told.unit in ("day", "month"):
        yield from _spans(near, told)
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
            yield Fraction(floor(ratio) * _DAYS_IN_WEEK)
        if not same and told.unit == above.unit and below.unit in (COUNT, BARE):
            yield ratio
        if above.unit == "minute" and below.unit == "day" and told.unit == "minute":
            yield ratio * _DAYS_IN_WEEK
    if {one.unit, other.unit} == {"minute", "day"} and told.unit == "minute":
        yield one.value * other.value / _DAYS_IN_WEEK
    if told.unit in (one.unit, other.unit) and {COUNT, BARE} & {one.unit, other.unit}:
        yield one.value * other.value


def _spans(near: Sequence[Quantity], told: Quantity) -> Iterator[Fraction]:
    """Yield the time between dates beside it, and days told as months."""
    days = _days(near)
    apart = [abs((one - other).days) for one, other in combinations(days, 2)]
    if told.unit == "month":
        apart += [int(it.value) for it in near if it.unit == "day"]
        yield from (Fraction(round(it / _DAYS_IN_MONTH)) for it in apart)
        years = [int(it.key[:4]) for it in near if it.unit == "date" and it.key[0] != "-"]
        yield from (Fraction(12 * abs(one - other)) for one, other in combinations(years, 2))
        return
    for it in apart:
        yield Fraction(it)
        yield Fraction(it // _DAYS_IN_WEEK * _DAYS_IN_WEEK)
        yield Fraction(ceil(it / _DAYS_IN_WEEK) * _DAYS_IN_WEEK)


def _days(near: Sequence[Quantity]) -> list[dt.date]:
    """Return the days that are told, one without a year in the year of the others."""
    years = [it.key[:4] for it in near if it.unit == "date" and it.key[0] != "-"]
    found = [_day(it.key) for it in near]
    found += [_day(f"{year}{it.key[1:]}") for it in near for year in years if it.key[:1] == "-"]
    return [it for it in dict.fromkeys(found) if it]


def _days_from(near: Sequence[Quantity]) -> Iterator[frozenset[str]]:
    for it in near:
        day = _day(it.key)
        for span in near if day else ():
            if day and span.unit == "day":
                with suppress(OverflowError):
                    yield forms((day + dt.timedelta(days=int(span.value))).isoformat())


def _day(key: str) -> dt.date | None:
    with suppress(ValueError):
        return dt.date.fromisoformat(key) if len(key) == len("2027-03-31") else None
    return None


def _rounds_to(told: Quantity, value: Fraction) -> bool:
    return told.value == value or (bool(told.step) and abs(told.value - value) <= told.step / 2)
