"""Days off that are told as spans, as the weeks of a plan that they leave free."""

import datetime as dt
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import NamedTuple

_WEEK = 7
_MOST = 4
"""How many days of a week have to be off for it to be free."""
_ONE = dt.timedelta(1)


class WeeksOff(NamedTuple):
    """The weeks of a plan that days off leave free, and those that they only reach into.

    Attributes:
        days: Days in the free weeks, at least one in each.
        free: The first days of the free weeks.
        kept: The first days of the weeks that keep their hours, each with its days off.
    """

    days: tuple[dt.date, ...]
    free: tuple[dt.date, ...]
    kept: tuple[tuple[dt.date, int], ...]


def weeks_off(days: Iterable[dt.date], start: dt.date) -> WeeksOff:
    """Return the weeks of a plan that days off leave free.

    A week of the plan is free where most of its days are off, as a plan leaves whole weeks free or
    none of them. Days off that make up most of no week leave the one free that holds most of them.

    Args:
        days: All the days off, those that follow one another being one span.
        start: The first day of the plan, from which its weeks count.
    """
    kept = list[dt.date]()
    free, reached = set[dt.date](), Counter[dt.date]()
    for span in _spans(days):
        off = Counter(_begin(it, start) for it in span)
        most = max(off.values())
        mine = {it for it, many in off.items() if many >= _MOST}
        mine = mine or {next(it for it, many in off.items() if many == most)}
        told = [it for it in span if (it - span[0]).days % _WEEK == 0 or it == span[-1]]
        kept += [it for it in told if _begin(it, start) in mine]
        free |= mine
        reached.update({it: many for it, many in off.items() if it not in mine})
    left = sorted((it, many) for it, many in reached.items() if it not in free)
    return WeeksOff(tuple(kept), tuple(sorted(free)), tuple(left))


def _spans(days: Iterable[dt.date]) -> Iterator[list[dt.date]]:
    """Yield the days that follow one another."""
    held = list[dt.date]()
    for day in sorted(set(days)):
        if held and day - held[-1] > _ONE:
            yield held
            held = []
        held.append(day)
    if held:
        yield held


def _begin(day: dt.date, start: dt.date) -> dt.date:
    """Return the first day of the week of the plan that a day lies in."""
    return start + dt.timedelta((day - start).days // _WEEK * _WEEK)


def carried_over(days: Iterable[dt.date], before: dt.date, start: dt.date) -> tuple[dt.date, ...]:
    """Return the days off of a plan as a later one keeps them, whose weeks begin on another day.

    Those that were of one week leave one week free.

    Args:
        days: The days off.
        before: The first day of the plan that they are of.
        start: The first day of the later one.
    """
    weeks: dict[int, list[dt.date]] = {}
    for day in sorted(days):
        weeks.setdefault((day - before).days // _WEEK, []).append(day)
    return tuple(day for it in weeks.values() for day in weeks_off(_between(it), start).days)


def _between(days: list[dt.date]) -> list[dt.date]:
    """Return the days from the first of some days to the last."""
    first, last = min(days), max(days)
    return [first + dt.timedelta(it) for it in range((last - first).days + 1)]
