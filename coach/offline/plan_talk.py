"""What the offline coach says of a part of the plan: its size, a skill of it, some of its weeks."""

import datetime as dt
from collections.abc import Sequence
from itertools import groupby

from coach.offline.done import Done, first_view, view_of
from coach.offline.rendering import rendered
from coach.offline.situation import Situation
from coach.plan_views import CurrentPlan
from coach.views import WhatIfView
from tools.domain import PlanItem, PlanWeek, Roadmap
from tools.understanding import Intent

_SIX = dt.timedelta(6)
_NEXT = 3
"""How many steps a reply shows of what comes next."""
WEEKS = 8
"""How many weeks a reply shows."""


def plan_fit(intent: Intent, done: Sequence[Done], situation: Situation) -> str:
    """Return how much the plan is, whether all fits, and what would make it fit."""
    plan = _plan(done)
    left = [it for it in plan.left_out if it.reason == "no room"] if plan else []
    unknown = [it for it in plan.left_out if it.reason == "unassessed"] if plan else []
    return rendered(intent, situation, plan=plan, left=left, unknown=unknown)


def what_if(intent: Intent, done: Sequence[Done], situation: Situation) -> str:
    """Return what a plan would be, or what several amounts of hours a week would come to."""
    views = [it.result.view for it in done]
    plans = [it.roadmap for it in views if isinstance(it, WhatIfView)]
    return rendered(intent, situation, view=first_view(done), plans=plans)


def plan_gained(intent: Intent, done: Sequence[Done], situation: Situation) -> str:
    """Return what the plan is by what was told since it was made, beside the plan as made."""
    made, now = situation.made, _plan(done)
    before, after = _hours_by_skill(made), _hours_by_skill(now)
    moved = {it: after.get(it, 0) - before.get(it, 0) for it in (*before, *after)}
    return rendered(
        intent,
        situation,
        plan=made,
        now=now,
        less=[(it, -hours) for it, hours in moved.items() if hours < 0],
        more=[(it, hours) for it, hours in moved.items() if hours > 0],
    )


def _hours_by_skill(plan: Roadmap | None) -> dict[str, float]:
    hours: dict[str, float] = {}
    for week in plan.weeks if plan else ():
        for it in week.items:
            hours[it.skill] = hours.get(it.skill, 0) + it.hours
    return hours


def plan_part(intent: Intent, done: Sequence[Done], situation: Situation) -> str:
    """Return when a skill comes in the plan, or what some of its weeks hold."""
    plan = _plan(done)
    if plan is None:
        return rendered(intent, situation, plan=None)
    if intent.text == "after":
        return rendered(intent, situation, plan=plan, steps=_after(intent.skill, plan))
    if intent.skill:
        return _of_skill(intent, plan, situation)
    if intent.text == "off":
        return rendered(
            intent, situation, plan=plan, off=_weeks_off(plan, situation.today), week=_SIX
        )
    if intent.text == "fixed":
        return rendered(intent, situation, plan=plan)
    first, last = _span(intent, plan)
    weeks = [it for it in plan.weeks if first <= _end(it) and it.start <= last]
    return rendered(intent, situation, plan=plan, weeks=weeks, first=first, last=last, limit=WEEKS)


def _plan(done: Sequence[Done]) -> Roadmap | None:
    current = view_of(done, CurrentPlan)
    return None if current is None else current.roadmap


def _of_skill(intent: Intent, plan: Roadmap, situation: Situation) -> str:
    weeks = [week for week in plan.weeks if any(it.skill == intent.skill for it in week.items)]
    items = [it for week in weeks for it in week.items if it.skill == intent.skill]
    if intent.level is not None and any(it.to_level == intent.level for it in items):
        # Of one step its own weeks are asked for.
        items = [it for it in items if it.to_level == intent.level]
        weeks = [week for week in weeks if any(it in items for it in week.items)]
    ways = [next(run) for _, run in groupby(items, key=lambda it: it.to_level)]
    why = next((it.why for it in plan.left_out if it.skill == intent.skill), "")
    return rendered(
        intent,
        situation,
        plan=plan,
        weeks=weeks,
        ways=ways,
        hours=sum(it.hours for it in items),
        finish=_end(weeks[-1]) if weeks else None,
        why=why,
    )


def _after(skill: str | None, plan: Roadmap) -> list[PlanItem]:
    """Return the first steps that follow a skill in a plan, or that which opens it."""
    items = (it for week in plan.weeks for it in week.items)
    steps = list({(it.skill, it.to_level): it for it in items}.values())
    opens = next((at for at, it in enumerate(steps) if it.skill == skill), 0)
    first: dict[str, PlanItem] = {}
    for it in steps[opens + 1 :]:
        if it.skill != skill:
            first.setdefault(it.skill, it)
    return list(first.values())[:_NEXT]


def _weeks_off(plan: Roadmap, today: dt.date) -> list[dt.date]:
    """Return the first days of the weeks that a plan keeps free, without those gone by."""
    weeks = {it - dt.timedelta((it - plan.start).days % 7) for it in plan.weeks_off}
    return sorted(it for it in weeks if it + _SIX >= today)


def _span(intent: Intent, plan: Roadmap) -> tuple[dt.date, dt.date]:
    if intent.piece is not None:
        start = plan.start + dt.timedelta(7 * (intent.piece - 1))
        return start, start + dt.timedelta(6)
    return intent.start or plan.start, intent.deadline or plan.start


def _end(week: PlanWeek) -> dt.date:
    return week.start + dt.timedelta(6)
