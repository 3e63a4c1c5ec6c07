"""The steps of a finished plan, each with what to produce and where to learn it."""

import datetime as dt
from collections.abc import Sequence

from tools.domain import PlanItem, PlanStep, PlanWeek, Resource, Roadmap
from tools.effort import known_skill
from tools.resources.deliverables import deliverable
from tools.resources.lookup import resources_for
from tools.vocabulary import Vocabulary

WEEK = dt.timedelta(days=7)


def plan_steps(
    plan: Roadmap, vocabulary: Vocabulary, own: Sequence[Resource] = ()
) -> tuple[PlanStep, ...]:
    """Return the steps of a plan in the order in which they start.

    Their hours add up to those of the plan.

    Args:
        plan: A plan as it was made.
        vocabulary: Holds what kind of skill each one is.
        own: The resources that the user added.
    """
    weeks: dict[tuple[str, int, int], list[tuple[PlanWeek, PlanItem]]] = {}
    for week in plan.weeks:
        for item in week.items:
            key = (item.skill, item.from_level, item.to_level)
            weeks.setdefault(key, []).append((week, item))
    return tuple(_step(work, plan, vocabulary, own) for work in weeks.values())


def steps_ahead(steps: Sequence[PlanStep], first: dt.date, weeks: int) -> tuple[PlanStep, ...]:
    """Return the steps with work in the weeks that come next.

    Args:
        steps: Steps of a plan.
        first: The day on which the first of the weeks begins.
        weeks: How many weeks, 1 or more.
    """
    return tuple(it for it in steps if it.start < first + weeks * WEEK and it.finish >= first)


def _step(
    work: Sequence[tuple[PlanWeek, PlanItem]],
    plan: Roadmap,
    vocabulary: Vocabulary,
    own: Sequence[Resource],
) -> PlanStep:
    item = work[0][1]
    return PlanStep(
        skill=item.skill,
        from_level=item.from_level,
        to_level=item.to_level,
        provisional=item.provisional,
        hours=sum(piece.hours for _, piece in work),
        start=work[0][0].start,
        finish=_last_day(work[-1][0], plan),
        deliverable=deliverable(known_skill(item.skill, vocabulary), item.to_level),
        resources=resources_for(item.skill, item.from_level, item.to_level, own),
    )


def _last_day(week: PlanWeek, plan: Roadmap) -> dt.date:
    """Return the last day of a week, which the deadline may cut short."""
    last = week.start + WEEK - dt.timedelta(days=1)
    return min(last, plan.deadline) if plan.deadline else last
