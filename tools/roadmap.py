"""A dated plan to close the gaps of a role."""

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence

from tools.alternatives import settled_role
from tools.domain import LeftOut, PlanSettings, Roadmap, Role, SkillClaim
from tools.effort import MOST_HOURS, QUARTERS
from tools.errors import CoachError
from tools.planning.calendar import LaidWeek, lay_weeks, room_before_deadline
from tools.planning.fixed_dates import in_time, outlook, reachable_steps
from tools.planning.order import choose_steps, firm_steps, order_steps
from tools.planning.phases import name_phases, project_milestones
from tools.planning.settings import PROVISIONAL_DAYS, check_dates, plan_settings
from tools.planning.shortfall import explain_left_out, measure_shortfall
from tools.planning.step import Step
from tools.planning.steps import find_steps
from tools.readiness import checked_requirements, claims_by_skill
from tools.vocabulary import Vocabulary

__all__ = ["plan_roadmap", "plan_settings"]

MOST_STEPS = 2_500
"""The most steps of known gaps in a plan; beyond it, ordering them takes minutes. No one's plan of
twenty years comes near it: a level a week is 1,044 steps."""


def plan_roadmap(  # noqa: PLR0913 - what a plan follows from, each named
    role: Role,
    claims: Iterable[SkillClaim],
    vocabulary: Vocabulary,
    settings: PlanSettings,
    *,
    progress: Mapping[str, float] | None = None,
    last: Roadmap | None = None,
) -> Roadmap:
    """Plan the way to a role, week by week, so that readiness rises as early as it can.

    Prerequisites come before what builds on them, also those that the role does not ask for.
    Where a deadline leaves no room for all, the steps that gain most together are kept, and the
    shortfall says what would make room. Where any of several skills would do, the one nearest is
    planned.

    A skill of unknown level is no gap yet, and it is not met either. So what the role asks for of
    unknown level fills the time that known gaps leave, up to the deadline or else for 180 days:
    from level 0, which is the worst case, and marked as provisional.

    Args:
        role: The role, with at least one requirement.
        claims: What is known of the person, in any order.
        vocabulary: Holds hours and prerequisites, other skills get the estimate for unknown ones;
            and the person's pace.
        settings: The start, the weekly hours, the deadline and the days off.
        progress: Hours spent on a skill since its present level was recorded, by skill; what is
            begun comes first.
        last: The plan before, whose order is kept where that costs next to nothing.

    Raises:
        UsageError: The deadline lies before the start.
        CoachError: The role asks for nothing, the plan takes more than twenty years or more than
            2,500 steps, or the first year is all off.
    """
    check_dates(settings)
    checked_requirements(role)
    levels = {skill: claim.level for skill, claim in claims_by_skill(claims).items()}
    asked = settled_role(role, levels)
    ways = find_steps(asked, levels, vocabulary, progress or {}, settings)
    _check_total(role, firm_steps(ways.steps))
    kept, weeks = _laid(_kept(ways.steps, settings), settings, last)
    return Roadmap(
        role=role.title,
        start=settings.start,
        hours_per_week=settings.hours_per_week,
        deadline=settings.deadline,
        weeks_off=tuple(sorted(set(settings.weeks_off))),
        budget_changes=settings.budget_changes,
        at_once=settings.at_once,
        first=settings.first,
        skip=settings.skip,
        fixed_dates=outlook(weeks, levels, settings),
        total_hours=_hours(kept),
        provisional_hours=_hours([it for it in kept if it.provisional]),
        finish=weeks[-1].block.finish if weeks else None,
        weeks=tuple(week.as_plan_week() for week in weeks),
        phases=name_phases(weeks, settings.start),
        milestones=project_milestones(role, levels, weeks, settings.start),
        left_out=_by_name((*ways.left_out, *explain_left_out(ways.steps, kept, settings))),
        shortfall=measure_shortfall(ways.steps, kept, settings),
        pace=vocabulary.pace,
    )


def _laid(
    steps: Sequence[Step], settings: PlanSettings, last: Roadmap | None
) -> tuple[Sequence[Step], tuple[LaidWeek, ...]]:
    """Return the steps that the calendar holds, in their order, and its weeks."""
    items = [item for week in last.weeks for item in week.items] if last else []
    before = tuple(dict.fromkeys((it.skill, it.to_level) for it in items))
    while True:
        laid = lay_weeks(in_time(order_steps(steps, before, settings.first), settings), settings)
        if not laid.unlaid:
            return steps, laid.weeks
        # A cap on the skills of a week can leave hours free that the choice counted on.
        unlaid = {it.key for it in laid.unlaid}
        steps = [it for it in steps if it.key not in unlaid]


def _kept(steps: Sequence[Step], settings: PlanSettings) -> Sequence[Step]:
    wanted = reachable_steps(steps, settings)
    if settings.deadline is not None:
        room = room_before_deadline(settings)
        return choose_steps(steps, room, room, wanted, settings.first)
    near = settings.start + dt.timedelta(PROVISIONAL_DAYS - 1)
    provisional_room = room_before_deadline(settings.model_copy(update={"deadline": near}))
    whole = sum(it.quarters for it in steps)
    return choose_steps(steps, whole, provisional_room, wanted, settings.first)


def _check_total(role: Role, steps: Sequence[Step]) -> None:
    if len(steps) > MOST_STEPS:
        raise CoachError(
            f'The role "{role.title}" takes {len(steps)} steps of a level each, more than '
            f"{MOST_STEPS} can be planned. Choose a role that asks for less."
        )
    if _hours(steps) > MOST_HOURS:
        raise CoachError(
            f'The role "{role.title}" takes {_hours(steps):.0f} hours, more than {MOST_HOURS} '
            "can be planned. Choose a role that asks for less."
        )


def _hours(steps: Sequence[Step]) -> float:
    return sum(it.quarters for it in steps) / QUARTERS


def _by_name(left_out: Iterable[LeftOut]) -> tuple[LeftOut, ...]:
    return tuple(sorted(left_out, key=lambda it: (it.skill, it.why)))
