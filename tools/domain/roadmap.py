"""A dated plan to close the gaps of a role."""

import datetime as dt
from typing import Annotated, Literal

from pydantic import Field

from tools.domain.base import Hours, Level, Name, RequiredLevel, Text, Value
from tools.domain.gaps import Readiness
from tools.domain.pace import Pace

WeeklyHours = Annotated[float, Field(gt=0, le=112, multiple_of=0.25, allow_inf_nan=False)]
"""Hours a week for learning: more than 0, at most 112 (16 a day), in quarter steps."""


BudgetHours = Annotated[float, Field(ge=0, le=112, multiple_of=0.25, allow_inf_nan=False)]
"""Hours a week for a while: 0, which is a pause, to 112, in quarter steps."""

AtOnce = Annotated[int, Field(ge=1, le=20)]
"""How many skills may be worked on in one week."""


class BudgetChange(Value):
    """A weekly budget from the first week on that begins on a day or later."""

    start: dt.date
    hours_per_week: BudgetHours


class FixedDate(Value):
    """Something that happens on a day, such as an exam.

    Attributes:
        name: What it is called.
        date: The day.
        hours: What it takes of that week's budget.
        skill: What must be learned by then, if anything.
        level: The level it must be at.
    """

    name: Name
    date: dt.date
    hours: Hours = 0
    skill: Name | None = None
    level: RequiredLevel | None = None


class PlanSettings(Value):
    """What a plan is asked to keep to.

    Attributes:
        start: The first day of the first week.
        hours_per_week: The weekly budget.
        deadline: The last day on which work may lie, or ``None``.
        weeks_off: Days off; a plan week that holds one of them is left free.
        budget_changes: Other budgets, each from a day on.
        fixed_dates: What happens on a day, and what must be learned by then.
        at_once: How many skills may be worked on in one week, or ``None`` for any number.
        first: The skills that come before all others, in this order.
        skip: The skills that are not to be planned, whatever the role asks for.
    """

    start: dt.date
    hours_per_week: WeeklyHours
    deadline: dt.date | None = None
    weeks_off: tuple[dt.date, ...] = ()
    budget_changes: tuple[BudgetChange, ...] = ()
    fixed_dates: tuple[FixedDate, ...] = ()
    at_once: AtOnce | None = None
    first: tuple[Name, ...] = ()
    skip: tuple[Name, ...] = ()


class PlanItem(Value):
    """Some hours of work in one week on one step of one skill.

    Attributes:
        skill: What is learned.
        from_level: The level the step starts at (``from`` in JSON).
        to_level: The level the step ends at (``to`` in JSON), when its last hours are done.
        hours: The hours of it that lie in this week.
        provisional: Whether the level it starts at is unknown and taken for 0, at worst.
    """

    skill: Name
    from_level: Annotated[Level, Field(alias="from")]
    to_level: Annotated[RequiredLevel, Field(alias="to")]
    hours: Hours
    provisional: bool = False


class PlanWeek(Value):
    """Seven days of a plan, from ``start``; ``hours`` is the sum of its items."""

    start: dt.date
    items: tuple[PlanItem, ...]
    hours: Hours


class Phase(Value):
    """A run of weeks named after what it contains; its hours are the sum of its weeks."""

    name: Text
    start: dt.date
    finish: dt.date
    skills: tuple[Name, ...]
    hours: Hours


class Milestone(Value):
    """The readiness projected for a day, counting the steps finished by then."""

    day: Annotated[int, Field(gt=0)]
    date: dt.date
    readiness: Readiness


LeftOutReason = Literal["unassessed", "no room", "hours done", "not wished"]
"""Its level is unknown; its hours do not fit; they are done and its level is awaited; or the user
wants no work on it."""


class LeftOut(Value):
    """A skill that the plan does not bring to the level asked for, and why, in a sentence."""

    skill: Name
    reason: LeftOutReason
    why: Text


class FixedDateOutlook(Value):
    """Whether a plan reaches in time what something on a day needs.

    Attributes:
        name: What it is called.
        date: The day.
        hours: What it takes of that week's budget.
        skill: The skill that must be there by then, or ``None``.
        level: The level it must be at, or ``None``.
        ready: The last day of the week in which the plan reaches that level; ``None`` where it is
            there already, nothing is needed, or the plan does not reach it.
        why: What the plan makes of it, in a sentence.
    """

    name: Name
    date: dt.date
    hours: Hours
    skill: Name | None
    level: RequiredLevel | None
    ready: dt.date | None
    why: Text


class Shortfall(Value):
    """What a deadline leaves out, and what would make room for it.

    Attributes:
        hours: The hours that do not fit.
        hours_per_week: The smallest weekly budget that fits everything, or ``None`` where no
            budget up to 112 hours does.
        finish: The earliest deadline that fits everything at the present budget.
    """

    hours: Hours
    hours_per_week: WeeklyHours | None
    finish: dt.date


class Roadmap(Value):
    """A dated plan whose totals are the sums of their parts.

    Attributes:
        role: The role's title.
        start: The first day.
        hours_per_week: The weekly budget it keeps to.
        deadline: The deadline it keeps to, or ``None``.
        weeks_off: The days off it keeps free.
        budget_changes: The other budgets it keeps to, each from a day on.
        at_once: How many skills it holds in one week at most, or ``None``.
        first: The skills that it puts before all others, in this order.
        skip: The skills that it leaves out as they are not wished.
        fixed_dates: What happens on a day, and whether what it needs is reached in time.
        total_hours: The sum of all weeks.
        provisional_hours: How many of these are for skills whose level is unknown.
        finish: The last day of the last week with work, or ``None`` where there is nothing to do.
        weeks: The weeks with work, in order; weeks off are absent.
        phases: The same weeks in named runs.
        milestones: The readiness projected for 30, 90 and 180 days after the start.
        left_out: What is not in the plan, and why.
        shortfall: What does not fit the deadline, or ``None`` where everything fits.
        pace: How fast the person learns, which the hours are counted at; ``None`` before a level
            step is finished.
    """

    role: Name
    start: dt.date
    hours_per_week: WeeklyHours
    deadline: dt.date | None = None
    weeks_off: tuple[dt.date, ...] = ()
    budget_changes: tuple[BudgetChange, ...] = ()
    at_once: AtOnce | None = None
    first: tuple[Name, ...] = ()
    skip: tuple[Name, ...] = ()
    fixed_dates: tuple[FixedDateOutlook, ...] = ()
    total_hours: Hours
    provisional_hours: Hours = 0
    finish: dt.date | None
    weeks: tuple[PlanWeek, ...]
    phases: tuple[Phase, ...]
    milestones: tuple[Milestone, ...]
    left_out: tuple[LeftOut, ...] = ()
    shortfall: Shortfall | None = None
    pace: Pace | None = None

    @property
    def open_hours(self) -> float:
        """The hours of all known gaps, those included that a deadline leaves out."""
        left_out = self.shortfall.hours if self.shortfall else 0.0
        return self.total_hours - self.provisional_hours + left_out

    @property
    def settings(self) -> PlanSettings:
        """What the plan was asked to keep to."""
        return PlanSettings(
            start=self.start,
            hours_per_week=self.hours_per_week,
            deadline=self.deadline,
            weeks_off=self.weeks_off,
            budget_changes=self.budget_changes,
            fixed_dates=tuple(
                FixedDate(
                    name=it.name, date=it.date, hours=it.hours, skill=it.skill, level=it.level
                )
                for it in self.fixed_dates
            ),
            at_once=self.at_once,
            first=self.first,
            skip=self.skip,
        )


class PlanChange(Value):
    """One difference between two plans.

    Attributes:
        skill: The skill whose work changed.
        what: What happened to it.
        detail: The figures of the change, as a sentence.
    """

    skill: Name
    what: Annotated[str, Field(pattern="^(added|dropped|finished|moved|hours)$")]
    detail: Text
