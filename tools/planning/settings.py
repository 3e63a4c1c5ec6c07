"""What a plan is asked to keep to, checked in the words of the person who asks."""

import datetime as dt
import math
from collections.abc import Iterable

from tools.domain import PlanSettings
from tools.errors import UsageError
from tools.wording import figure

HORIZON_WEEKS = 1_044
"""The longest plan, in weeks: twenty years."""

_MOST_HOURS = 112
_QUARTERS = 4
_LAST_START = dt.date(9_900, 1, 1)


def plan_settings(
    start: dt.date,
    hours_per_week: float,
    deadline: dt.date | None = None,
    weeks_off: Iterable[dt.date] = (),
) -> PlanSettings:
    """Return what a plan is asked to keep to.

    Args:
        start: The first day of the first week.
        hours_per_week: The weekly budget in hours: more than 0, at most 112, in quarter hours.
        deadline: The last day on which work may lie, not before the start.
        weeks_off: Days off, in any order; a week of the plan that holds one is left free.

    Raises:
        UsageError: The hours are absent, absurd or finer than a quarter, or a date can't be kept.
    """
    _check_hours(hours_per_week)
    _check_dates(start, deadline)
    return PlanSettings(
        start=start,
        hours_per_week=hours_per_week,
        deadline=deadline,
        weeks_off=tuple(sorted(set(weeks_off))),
    )


def check_dates(settings: PlanSettings) -> None:
    """Refuse settings whose dates contradict one another.

    Raises:
        UsageError: The deadline lies before the start, or a date is too far away.
    """
    _check_dates(settings.start, settings.deadline)


def _check_hours(hours: float) -> None:
    if not math.isfinite(hours):
        raise UsageError(
            f"Hours a week: {hours} is no number of hours. Give a number such as 6 or 7.5."
        )
    if hours <= 0:
        raise UsageError(
            f"Hours a week: {figure(hours)} leaves no time to learn. "
            "Give a number above 0, such as 6 or 7.5."
        )
    if hours > _MOST_HOURS:
        raise UsageError(
            f"Hours a week: {figure(hours)} is more than a week can hold. "
            f"Give at most {_MOST_HOURS}, which is 16 hours a day."
        )
    if hours * _QUARTERS % 1:
        raise UsageError(
            f"Hours a week: {figure(hours)} is finer than the quarter hours that plans are made "
            f"in. Give {_nearest_quarters(hours)}."
        )


def _nearest_quarters(hours: float) -> str:
    below = math.floor(hours * _QUARTERS)
    choices = (it / _QUARTERS for it in (below, below + 1) if it)
    return " or ".join(figure(it) for it in choices)


def _check_dates(start: dt.date, deadline: dt.date | None) -> None:
    if start > _LAST_START:
        raise UsageError(f"Start {start}: it is too far away to plan. Give a nearer day.")
    if deadline is not None and deadline < start:
        raise UsageError(
            f"Deadline {deadline}: it lies before the start, {start}. "
            "Give a deadline on or after the start."
        )
    if deadline is not None and (deadline - start).days >= HORIZON_WEEKS * 7:
        raise UsageError(
            f"Deadline {deadline}: it lies more than twenty years after the start, {start}. "
            "Give a nearer one, or none."
        )
