"""What a plan is asked to keep to, checked in the words of the person who asks."""

import datetime as dt
import math
from collections.abc import Iterable

from tools.domain import BudgetChange, FixedDate, PlanSettings
from tools.errors import UsageError
from tools.wording import figure

HORIZON_WEEKS = 1_044
"""The longest plan, in weeks: twenty years."""

PROVISIONAL_DAYS = 180
"""How far a plan without a deadline is filled with provisional steps: to its last milestone."""

_MOST_HOURS = 112
_MOST_AT_ONCE = 20
_QUARTERS = 4
_LAST_START = dt.date(9_900, 1, 1)


def plan_settings(  # noqa: PLR0913 - each is one thing to ask of a plan
    start: dt.date,
    hours_per_week: float,
    deadline: dt.date | None = None,
    weeks_off: Iterable[dt.date] = (),
    *,
    budget_changes: Iterable[BudgetChange] = (),
    fixed_dates: Iterable[FixedDate] = (),
    at_once: int | None = None,
    first: Iterable[str] = (),
    skip: Iterable[str] = (),
) -> PlanSettings:
    """Return what a plan is asked to keep to.

    Args:
        start: The first day of the first week.
        hours_per_week: The weekly budget in hours: more than 0, at most 112, in quarter hours.
        deadline: The last day on which work may lie, not before the start.
        weeks_off: Days off, in any order; a week of the plan that holds one is left free.
        budget_changes: Other budgets, each from a day on, in any order; of several for a day the
            last counts.
        fixed_dates: What happens on a day, in any order.
        at_once: How many skills a week may hold, 1 to 20, or ``None`` for any number.
        first: The skills to put before all others, by their canonical names, in this order.
        skip: The skills not to plan, by their canonical names.

    Raises:
        UsageError: The hours are absent, absurd or finer than a quarter, or a date can't be kept.
    """
    _check_hours(hours_per_week)
    _check_dates(start, deadline)
    if at_once is not None and not 1 <= at_once <= _MOST_AT_ONCE:
        raise UsageError(
            f"At once: {at_once} is no number of skills for a week. Give 1 to {_MOST_AT_ONCE}."
        )
    return PlanSettings(
        start=start,
        hours_per_week=hours_per_week,
        deadline=deadline,
        weeks_off=tuple(sorted(set(weeks_off))),
        budget_changes=_by_day(budget_changes),
        fixed_dates=tuple(sorted(fixed_dates, key=lambda it: (it.date, it.name))),
        at_once=at_once,
        first=tuple(dict.fromkeys(first)),
        skip=tuple(sorted(set(skip))),
    )


def budget_change(start: dt.date, hours: float) -> BudgetChange:
    """Return a weekly budget that holds from a day on.

    Args:
        start: The day.
        hours: The hours a week: 0, which is a pause, to 112, in quarter hours.

    Raises:
        UsageError: The hours are absurd or finer than a quarter.
    """
    if hours:
        _check_hours(hours)
    return BudgetChange(start=start, hours_per_week=hours)


def _by_day(changes: Iterable[BudgetChange]) -> tuple[BudgetChange, ...]:
    last = {it.start: it for it in changes}
    return tuple(last[day] for day in sorted(last))


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
            f"in. Give {nearest_quarters(hours)}."
        )


def nearest_quarters(hours: float) -> str:
    """Return the quarter hours below and above some hours, in words: "3.25 or 3.5"."""
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
