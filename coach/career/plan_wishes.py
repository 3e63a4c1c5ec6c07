"""What a plan is asked to keep to, beside what the last one kept to."""

import datetime as dt
from collections.abc import Collection
from dataclasses import dataclass, replace
from typing import Literal, TypedDict, TypeVar

from coach.career.file import CareerFile
from tools.domain import BudgetChange, FixedDate, PlanSettings, Roadmap
from tools.errors import UsageError
from tools.planning.days_off import carried_over
from tools.roadmap import plan_settings

Limit = Literal[
    "deadline", "weeks_off", "budget_changes", "fixed_dates", "at_once", "first", "skip"
]
"""What a plan keeps to until it is taken back."""

Kept = TypeVar("Kept")


class Wishes(TypedDict, total=False):
    """What ``PlanWish`` is made of, each by its name."""

    hours_per_week: float | None
    start: dt.date | None
    deadline: dt.date | None
    weeks_off: tuple[dt.date, ...]
    budget_changes: tuple[BudgetChange, ...]
    fixed_dates: tuple[FixedDate, ...]
    at_once: int | None
    first: tuple[str, ...]
    skip: tuple[str, ...]
    without: Collection[Limit]


@dataclass(frozen=True, slots=True)
class PlanWish:
    """What a plan is asked to keep to; what is absent stays as in the last plan.

    Attributes:
        hours_per_week: The weekly budget in hours.
        start: The first day; where absent that of the last plan, if it lies ahead, else today.
        deadline: The last day.
        weeks_off: Days whose weeks are left free; those of the last plan stay.
        budget_changes: Other budgets, each from a day on; those of the last plan from other days
            stay.
        fixed_dates: What happens on a day; those of the last plan stay.
        at_once: How many skills a week may hold.
        first: Skills to put before all others.
        skip: Skills not to plan; one that is put first is planned again.
        without: What the last plan kept to and this one is not to.
    """

    hours_per_week: float | None = None
    start: dt.date | None = None
    deadline: dt.date | None = None
    weeks_off: tuple[dt.date, ...] = ()
    budget_changes: tuple[BudgetChange, ...] = ()
    fixed_dates: tuple[FixedDate, ...] = ()
    at_once: int | None = None
    first: tuple[str, ...] = ()
    skip: tuple[str, ...] = ()
    without: Collection[Limit] = ()

    def ahead(self, today: dt.date) -> "PlanWish":
        """Return the same wish without a deadline that has passed."""
        if self.deadline is None or self.deadline > today:
            return self
        return replace(self, deadline=None)


def wished_settings(career: CareerFile, wish: PlanWish, last: Roadmap | None) -> PlanSettings:
    """Return what a plan keeps to: what is wished, and else what the last one kept to.

    Args:
        career: The open career file.
        wish: What is wished.
        last: The last plan for the role, or ``None``.

    Raises:
        UsageError: A date lies in the past, or the hours are absent or absurd.
    """
    today = career.today()
    _refuse_past("Start", wish.start, today)
    _refuse_past("Deadline", wish.deadline, today)
    for day in wish.weeks_off:
        _refuse_past("Week off", day, today)
    start = wish.start or (max(today, last.start) if last else today)
    return plan_settings(
        start=start,
        hours_per_week=_hours(wish, last),
        deadline=wish.deadline or _last_deadline(wish, last, today),
        weeks_off=(*_days_off(wish, last, start), *wish.weeks_off),
        budget_changes=(*_last("budget_changes", wish, last, ()), *wish.budget_changes),
        fixed_dates=_fixed_dates(career, wish, last),
        at_once=_last("at_once", wish, last, None) if wish.at_once is None else wish.at_once,
        first=_put_first(career, wish, last),
        skip=_skipped(career, wish, last),
    )


def _days_off(wish: PlanWish, last: Roadmap | None, start: dt.date) -> tuple[dt.date, ...]:
    days: tuple[dt.date, ...] = _last("weeks_off", wish, last, ())
    return days if last is None else carried_over(days, last.start, start)


def _put_first(career: CareerFile, wish: PlanWish, last: Roadmap | None) -> tuple[str, ...]:
    before: tuple[str, ...] = _last("first", wish, last, ())
    left_out = _named(career, wish.skip)
    return tuple(it for it in _named(career, wish.first) or before if it not in left_out)


def _skipped(career: CareerFile, wish: PlanWish, last: Roadmap | None) -> tuple[str, ...]:
    before: tuple[str, ...] = _last("skip", wish, last, ())
    back = _named(career, wish.first)
    return (*_named(career, wish.skip), *(it for it in before if it not in back))


def _named(career: CareerFile, skills: Collection[str]) -> tuple[str, ...]:
    """Return skills by the names that the vocabulary gives them."""
    known = (career.vocabulary.get(it) for it in skills)
    return tuple(typed if it is None else it.name for typed, it in zip(skills, known, strict=True))


def require_work(career: CareerFile, plan: Roadmap, wish: PlanWish) -> str:
    """Refuse to put first, or to leave out, what a plan would hold no work on anyway.

    Args:
        career: The open career file.
        plan: The plan that was made of the wish.
        wish: What was wished.

    Returns:
        Of which of several skills there is no work to put first or to leave out, and why; or an
        empty text.

    Raises:
        UsageError: Nothing else is wished than what there is no work on; the message says why.
    """
    planned = {item.skill for week in plan.weeks for item in week.items}
    not_wished = {it.skill for it in plan.left_out if it.reason == "not wished"}
    needless = [it for it in _named(career, wish.skip) if it not in not_wished]
    if needless and wish == PlanWish(skip=wish.skip):
        raise UsageError(_nothing_of(plan, needless[0]))
    first = _named(career, wish.first)
    idle = [_no_work(plan, skill) for skill in first if skill not in planned]
    if idle and len(idle) == len(first):
        raise UsageError(idle[0])
    return " ".join((*(_nothing_of(plan, it) for it in needless), *idle))


def _nothing_of(plan: Roadmap, skill: str) -> str:
    return f"{skill}: {plan.role} asks for nothing more of it to leave out."


def _no_work(plan: Roadmap, skill: str) -> str:
    whys = [it.why for it in plan.left_out if it.skill == skill]
    why = "; ".join(whys) or f"{plan.role} asks for nothing more of it"
    return f"{skill}: the plan has no work on it to put first ({why})."


def _fixed_dates(career: CareerFile, wish: PlanWish, last: Roadmap | None) -> tuple[FixedDate, ...]:
    """Return what the last plan kept to and what is wished now, of which the name tells."""
    today = career.today()
    for fixed in wish.fixed_dates:
        _refuse_past(fixed.name, fixed.date, today)
    settings = last and last.settings
    before = settings.fixed_dates if settings and "fixed_dates" not in wish.without else ()
    known = {it.name.casefold(): it for it in before if it.date >= today}
    return tuple((known | {it.name.casefold(): it for it in wish.fixed_dates}).values())


def _last(limit: Limit, wish: PlanWish, last: Roadmap | None, nothing: Kept) -> Kept:
    """Return what the last plan kept to, unless it was taken back."""
    kept: Kept = getattr(last, limit, nothing)
    return nothing if limit in wish.without else kept


def _hours(wish: PlanWish, last: Roadmap | None) -> float:
    if wish.hours_per_week is not None:
        return wish.hours_per_week
    if last is None:
        raise UsageError(
            "Hours a week: a first plan needs to know how many you have. "
            "Say for example `coach roadmap --hours-per-week 8`."
        )
    return last.hours_per_week


def _refuse_past(name: str, day: dt.date | None, today: dt.date) -> None:
    if day is not None and day < today:
        raise UsageError(
            f"{name} {day}: it lies in the past (today is {today}). Give a day from today on."
        )


def _last_deadline(wish: PlanWish, last: Roadmap | None, today: dt.date) -> dt.date | None:
    """Return the deadline of the last plan, unless it has passed or was taken back."""
    if last is None or last.deadline is None or "deadline" in wish.without:
        return None
    return last.deadline if last.deadline > today else None
