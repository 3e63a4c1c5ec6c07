"""Days off that are told as spans, as the weeks of a plan that they leave free."""

import datetime as dt
from collections.abc import Iterable

_WEEK = 7
_MOST = 4
"""How many days of a week have to be off where a longer span ends in it, for it to be free."""


def mostly_off(days: Iterable[dt.date], start: dt.date) -> tuple[dt.date, ...]:
    """Return days off without those of a week of the plan that a span only just reaches into.

    A week away from Monday to Sunday meets two weeks of a plan that begins on a Wednesday, and
    leaves one of them free: the one that holds most of it. Days of two weeks stay.

    Args:
        days: The days: the first and last of each span, and one every seven days between them.
        start: The first day of the plan, from which its weeks count.
    """
    kept = list[dt.date]()
    for day in sorted(set(days)):
        before = kept[-1] if kept else None
        begins = start + dt.timedelta((day - start).days // _WEEK * _WEEK)
        if before is None or before >= begins or _week(before) != _week(day):
            kept.append(day)
            continue
        longer = len(kept) > 1 and (before - kept[-2]).days == _WEEK
        held, reached = (begins - before).days, (day - begins).days + 1
        if longer and reached >= _MOST:
            kept.append(day)
        elif not longer and reached > held:
            kept[-1] = day
    return tuple(kept)


def _week(day: dt.date) -> dt.date:
    """Return the Monday of the week of a day."""
    return day - dt.timedelta(day.weekday())


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
    return tuple(day for week in weeks.values() for day in mostly_off(week, start))
