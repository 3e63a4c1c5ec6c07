"""Tools on the plan: made, supposed, shown, and compared with an earlier one."""

import datetime as dt

from pydantic_ai import ToolReturn

from coach.career import Career
from coach.career.plan_wishes import Limit, Wishes
from coach.memory_notes import plan_note
from coach.plan_views import CurrentPlan
from coach.toolset.calling import (
    Call,
    answer,
    as_data,
    change,
    look,
    note,
    require_spoken,
)
from coach.toolset.wished_plans import require_plan
from coach.views import PlanView
from tools.domain import BudgetChange, FixedDate, Roadmap

WEEKS_SHOWN = 8
"""How many weeks of a plan the model is given; the totals are those of the whole plan."""


async def make_plan(  # noqa: PLR0913 - each is a thing that the user may say of a plan
    call: Call,
    quote: str,
    *,
    suppose: bool = False,
    hours_per_week: float | None = None,
    deadline: dt.date | None = None,
    start: dt.date | None = None,
    weeks_off: tuple[dt.date, ...] = (),
    budget_changes: tuple[BudgetChange, ...] = (),
    fixed_dates: tuple[FixedDate, ...] = (),
    at_once: int | None = None,
    first: tuple[str, ...] = (),
    skip: tuple[str, ...] = (),
    without: tuple[Limit, ...] = (),
    role: str | None = None,
) -> ToolReturn:
    """Compute a dated plan and keep it; what is left out stays as last planned.

    With suppose, return what the plan would be beside what it is, and keep nothing.

    Args:
        call: The call, filled in by the agent.
        quote: The user's words that ask for it, verbatim.
        suppose: Whether the user only asks what would be ("what if …").
        hours_per_week: A first plan needs them.
        deadline: The last day, if given.
        start: The first day, if given; else that of the last plan, if it lies ahead, or today.
        weeks_off: A day in each week to leave free.
        budget_changes: Other weekly hours, from a day on; 0 is a pause.
        fixed_dates: What is on a day, and what it needs.
        at_once: How many skills a week holds at most.
        first: Skills to learn first, in order.
        skip: Skills to leave out.
        without: What of the last plan is not wanted.
        role: The role; else the target.
    """
    wish = Wishes(
        hours_per_week=hours_per_week,
        start=start,
        deadline=deadline,
        weeks_off=weeks_off,
        budget_changes=budget_changes,
        fixed_dates=fixed_dates,
        at_once=at_once,
        first=first,
        skip=skip,
        without=without,
    )
    if suppose:
        require_spoken(call, quote)
        return await _supposed(call, role, wish)
    await require_plan(call, quote, wish)
    plan = await change(call, quote, lambda career, _source: career.plan(role, **wish), named=role)
    note(call, [] if plan.unchanged else [plan_note(plan)])
    return answer(_brief_plan(plan.roadmap) | _differences(plan), plan)


async def _supposed(call: Call, role: str | None, wish: Wishes) -> ToolReturn:
    view = await look(call, lambda career: career.what_if(role, **wish), named=role)
    shown = {
        "present": view.present and _brief_plan(view.present),
        "what_if": _brief_plan(view.roadmap),
        "reasons": view.reasons,
        "changes": as_data(view.changes),
    }
    return answer(shown, view)


async def show_plan(
    call: Call,
    role: str | None = None,
    since: int | None = None,
    *,
    changes: bool = False,
    part: bool = False,
) -> ToolReturn:
    """Return the plan, renewed to what is known, and open commitments, or what changed in it.

    Args:
        call: The call, filled in by the agent.
        role: The role; leave it out for the target.
        since: The version to compare with.
        changes: Whether to return what changed since the version before, and why.
        part: Whether only a part is asked.
    """
    if changes or since is not None:
        return answer(await look(call, lambda career: career.plan_difference(role, since)))
    renewed = None
    if not part:
        renewed = await look(call, lambda career: _renewed(career, role), named=role)
    if renewed is not None:
        note(call, [plan_note(renewed)])
    current = await look(
        call,
        lambda career: CurrentPlan(
            roadmap=_plan_made(career, role),
            commitments=career.open_commitments(),
            renewed=renewed and renewed.version,
        ),
        named=role,
    )
    plan = None if current.roadmap is None else _brief_plan(current.roadmap)
    return answer({"plan": plan, "commitments": as_data(current.commitments)}, current)


def _promised_only(career: Career, role: str | None) -> bool:
    """Whether there is no target, so that promises stand without a plan."""
    return role is None and career.target() is None and bool(career.open_commitments())


def _plan_made(career: Career, role: str | None) -> Roadmap | None:
    return None if _promised_only(career, role) else career.current_plan(role)


def _renewed(career: Career, role: str | None) -> PlanView | None:
    return None if _promised_only(career, role) else career.renewed_plan(role)


def _brief_plan(plan: Roadmap) -> dict[str, object]:
    """Return a plan with its first weeks; its totals are those of all weeks."""
    data = plan.model_dump(mode="json", by_alias=True)
    return data | {"weeks": data["weeks"][:WEEKS_SHOWN], "weeks_in_all": len(plan.weeks)}


def _differences(plan: PlanView) -> dict[str, object]:
    return {
        "reasons": plan.reasons,
        "changes": as_data(plan.changes),
        "version": plan.version,
        "note": plan.note,
    }


TOOLS = (make_plan, show_plan)
