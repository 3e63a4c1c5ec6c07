"""The time between dates, and the dates that lie so long after others."""

import datetime as dt
from collections.abc import Iterator, Sequence
from contextlib import suppress
from fractions import Fraction
from itertools import combinations, product
from math import ceil
from typing import Final

from tools.gate.dates import forms
from tools.gate.quantity import Quantity
from tools.gate.units import DAYS_IN_MONTH

_DAYS_IN_WEEK: Final = 7
_MONTHS_IN_YEAR: Final = 12


def spans(near: Sequence[Quantity], told: Quantity) -> Iterator[Fraction]:
    """Yield the time between dates, in days or months as it is told.

    Args:
        near: What stands beside what is told.
        told: A time in days or months.
    """
    days = _days(near)
    for one, other in combinations(days, 2):
        apart = abs((one - other).days)
        if told.unit == "month":
            yield apart / DAYS_IN_MONTH
            yield Fraction(round(apart / DAYS_IN_MONTH))
            continue
        yield from (Fraction(apart), Fraction(apart + 1))
        yield Fraction(apart // _DAYS_IN_WEEK * _DAYS_IN_WEEK)
        yield Fraction(ceil((apart + 1) / _DAYS_IN_WEEK) * _DAYS_IN_WEEK)
    if told.unit == "month":
        years = {int(it.key[:4]) for it in near if it.key and it.key[0] != "-"}
        yield from (
            Fraction(_MONTHS_IN_YEAR * abs(one - other)) for one, other in combinations(years, 2)
        )


def _days(near: Sequence[Quantity]) -> list[dt.date]:
    """Return the days that are told; one without a year in the year of the others."""
    years = [it.key[:4] for it in near if it.key and it.key[0] != "-"]
    found = [_day(it.key) for it in near]
    found += [_day(f"{year}{it.key[1:]}") for it in near for year in years if it.key[:1] == "-"]
    return [it for it in dict.fromkeys(found) if it]


def dates_from(near: Sequence[Quantity]) -> Iterator[frozenset[str]]:
    """Yield the days that lie as long after dates as times beside them say, in every form.

    Args:
        near: The dates and times.
    """
    days = _days(near)
    times = [it for it in near if it.unit == "day"]
    for day, span in product(days, times):
        for apart in {int(span.value), int(span.value) - 1, ceil(span.value / 7) * 7}:
            with suppress(OverflowError):
                yield forms((day + dt.timedelta(days=apart)).isoformat())


def _day(key: str) -> dt.date | None:
    full = f"{key}-01" if len(key) == len("2027-03") and key[0] != "-" else key
    with suppress(ValueError):
        return dt.date.fromisoformat(full) if len(full) == len("2027-03-31") else None
    return None
