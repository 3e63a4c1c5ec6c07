"""A dated plan to close the gaps of a role."""

import datetime as dt
from typing import Annotated, Literal

from pydantic import Field

from tools.domain.base import Hours, Level, Name, RequiredLevel, Text, Value
from tools.domain.gaps import Readiness

WeeklyHours = Annotated[float, Field(gt=0, le=112, multiple_of=0.25, allow_inf_nan=False)]
"""Hours a week for learning: more than 0, at most 112 (16 a day), in quarter steps."""


class PlanSettings(Value):
    """What a plan is asked to keep to.

    Attributes:
        start: The first day of the first week.
        hours_per_week: The weekly budget.
        deadline: The last day on which work may lie, or ``None``.
        weeks_off: Days off; a plan week that holds one of them is left free.
    """

    start: dt.date
    hours_per_week: WeeklyHours
    deadline: dt.date | None = None
    weeks_off: tuple[dt.date, ...] = ()


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


LeftOutReason = Literal["unassessed", "no room", "hours done"]
"""Its level is unknown; its hours do not fit; or its hours are done and its level is awaited."""


class LeftOut(Value):
    """A skill that the plan does not bring to the level asked for, and why, in a sentence."""

    skill: Name
    reason: LeftOutReason
    why: Text


class Shortfall(Value):
    """What a deadline leaves out, and what would make room for it.

    Attributes:
        hours: The hours that do not fit.
        hours_per_week: The smallest weekly budget that fits everything, or ``None`` where no
            budget up to 112 hours does.
        finish: The day on which everything is done at the present budget.
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
        total_hours: The sum of all weeks.
        provisional_hours: How many of these are for skills whose level is unknown.
        finish: The last day of the last week with work, or ``None`` where there is nothing to do.
        weeks: The weeks with work, in order; weeks off are absent.
        phases: The same weeks in named runs.
        milestones: The readiness projected for 30, 90 and 180 days after the start.
        left_out: What is not in the plan, and why.
        shortfall: What does not fit the deadline, or ``None`` where everything fits.
    """

    role: Name
    start: dt.date
    hours_per_week: WeeklyHours
    deadline: dt.date | None = None
    weeks_off: tuple[dt.date, ...] = ()
    total_hours: Hours
    provisional_hours: Hours = 0
    finish: dt.date | None
    weeks: tuple[PlanWeek, ...]
    phases: tuple[Phase, ...]
    milestones: tuple[Milestone, ...]
    left_out: tuple[LeftOut, ...] = ()
    shortfall: Shortfall | None = None


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
