"""Whether a plan holds what every plan promises, checked apart from what made it."""

import datetime as dt
from collections.abc import Iterator, Mapping
from itertools import pairwise

from tools.domain import PlanItem, PlanWeek, Roadmap
from tools.planning.calendar import WEEK
from tools.planning.steps import FREE_LEVEL
from tools.vocabulary import Vocabulary
from tools.wording import figure


def inconsistencies(
    plan: Roadmap, levels: Mapping[str, int | None], vocabulary: Vocabulary
) -> tuple[str, ...]:
    """Return where a plan breaks a rule of the numbers, a sentence each; empty where it holds.

    Every total is the sum of its parts; no week exceeds its budget, lies on a day off or begins
    after the deadline; weeks keep to the grid of seven days from the start; steps of a skill follow
    each other; and nothing is learned past level 1 before what it builds on.

    Args:
        plan: The plan.
        levels: The levels 0 to 5 that it starts from, by skill; absent or ``None`` is unassessed.
        vocabulary: Holds the prerequisites.
    """
    return (
        *_totals(plan),
        *(said for week in plan.weeks for said in _week(plan, week)),
        *_calendar(plan),
        *_order(plan, levels, vocabulary),
    )


def _totals(plan: Roadmap) -> Iterator[str]:
    """Yield where a total is not the sum of its parts; hours are in quarters, so sums are exact."""
    parts = {
        "weeks": sum(it.hours for it in plan.weeks),
        "phases": sum(it.hours for it in plan.phases),
        "items": sum(item.hours for week in plan.weeks for item in week.items),
    }
    for what, hours in parts.items():
        if hours != plan.total_hours:
            yield f"The {what} add up to {figure(hours)} h, the plan to {_hours(plan)}."


def _hours(plan: Roadmap) -> str:
    return f"{figure(plan.total_hours)} h"


def _week(plan: Roadmap, week: PlanWeek) -> Iterator[str]:
    hours = sum(it.hours for it in week.items)
    if hours != week.hours:
        yield f"The items of {week.start} add up to {figure(hours)} h, not {figure(week.hours)} h."
    budget = _budget(plan, week.start)
    if week.hours > budget:
        yield f"The week of {week.start} holds {figure(week.hours)} h, and {figure(budget)} h fit."
    days = {week.start + dt.timedelta(it) for it in range(WEEK)}
    if off := sorted(days.intersection(plan.weeks_off)):
        yield f"The week of {week.start} holds a day off, {off[0]}."
    if plan.deadline is not None and week.start > plan.deadline:
        yield f"The week of {week.start} begins after the deadline, {plan.deadline}."
    skills = {it.skill for it in week.items}
    if plan.at_once is not None and len(skills) > plan.at_once:
        yield f"The week of {week.start} holds {len(skills)} skills, and {plan.at_once} may be."


def _budget(plan: Roadmap, start: dt.date) -> float:
    """Return the hours of the week that begins on a day, without what fixed dates take."""
    changed = [it.hours_per_week for it in plan.budget_changes if it.start <= start]
    budget = changed[-1] if changed else plan.hours_per_week
    days = {start + dt.timedelta(it) for it in range(WEEK)}
    return max(0.0, budget - sum(it.hours for it in plan.fixed_dates if it.date in days))


def _calendar(plan: Roadmap) -> Iterator[str]:
    for week in plan.weeks:
        if week.start < plan.start or (week.start - plan.start).days % WEEK:
            yield f"The week of {week.start} is no whole number of weeks after {plan.start}."
    for earlier, later in pairwise(plan.weeks):
        if later.start <= earlier.start:
            yield f"The week of {later.start} stands behind that of {earlier.start}."


def _order(
    plan: Roadmap, levels: Mapping[str, int | None], vocabulary: Vocabulary
) -> Iterator[str]:
    """Yield each step that begins before it may."""
    planned = {item.skill for week in plan.weeks for item in week.items}
    # What is left out is taken for granted, or waits for its level with its hours done.
    granted = {it.skill for it in plan.left_out if it.reason != "no room"} - planned
    reached = {skill: level for skill, level in levels.items() if level is not None}
    begun: dict[str, int] = {}
    for item in (item for week in plan.weeks for item in week.items):
        if item.from_level < begun.get(item.skill, 0):
            yield f"{item.skill} goes from {item.from_level} after it went from a higher level."
        if item.to_level > FREE_LEVEL:
            yield from _too_early(item, reached, granted, vocabulary)
        begun[item.skill] = item.from_level
        reached[item.skill] = max(reached.get(item.skill, 0), item.to_level)


def _too_early(
    item: PlanItem, reached: Mapping[str, int], granted: set[str], vocabulary: Vocabulary
) -> Iterator[str]:
    skill = vocabulary.get(item.skill)
    for before in skill.prerequisites if skill else ():
        level = _with_free_steps(before.skill, reached.get(before.skill, 0), vocabulary)
        if before.skill not in granted and level < before.level:
            yield (
                f"{item.skill} {item.to_level} comes before {before.skill} {before.level}, "
                "which it builds on."
            )


def _with_free_steps(name: str, level: int, vocabulary: Vocabulary) -> int:
    """Return the level that is reached with the steps that take no hours and so no place."""
    skill = vocabulary.get(name)
    while skill is not None and level < len(skill.hours) and not skill.hours[level]:
        level += 1
    return level
