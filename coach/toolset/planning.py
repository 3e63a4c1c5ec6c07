"""Tools on the role and the way there: target, gaps, reasons, plan."""

import datetime as dt

from pydantic_ai import ToolReturn

from coach.career import Career
from coach.career.planning import Limit
from coach.list_views import KnownRoles
from coach.memory_notes import plan_note
from coach.toolset.calling import Call, answer, as_data, change, look, note
from coach.views import PlanView, RoleView, TargetView
from tools.domain import BudgetChange, Commitment, FixedDate, GapReport, Roadmap, Value

WEEKS_SHOWN = 8
"""How many weeks of a plan the model is given; the totals are those of the whole plan."""


class CurrentPlan(Value):
    """The plan that was made last, or ``None``, and the commitments that are open."""

    roadmap: Roadmap | None
    commitments: tuple[Commitment, ...]


async def set_target(call: Call, role: str, quote: str) -> ToolReturn:
    """Make a role the one that the user aims for.

    Where ``also`` names other roles of that title, tell the user how to mean one of those.

    Args:
        call: The call, filled in by the agent.
        role: The role's title, as the user typed it or as it is listed.
        quote: The user's words that say so, verbatim.
    """

    def set_and_compare(career: Career, _source: int) -> TargetView:
        target = career.set_target(role)
        return TargetView(role=target, also=career.also_of_title(role, target))

    view = await change(call, quote, set_and_compare, named=role)
    title, asked = view.role.title, len(view.role.requirements)
    note(call, [f"Target: {title}"])
    return answer({"target": title, "requirements": asked, "also": view.also}, view)


async def clear_target(call: Call, quote: str) -> ToolReturn:
    """Take the target role back, so that the user aims for none; roles and plans are kept.

    Args:
        call: The call, filled in by the agent.
        quote: The user's words that say so, verbatim.
    """
    before = await change(call, quote, lambda career, _source: career.clear_target())
    if before is not None:
        note(call, [f"Target: none (was {before.title})"])
    return answer({"before": before and before.title}, before)


async def list_roles(call: Call) -> ToolReturn:
    """Return the roles that are known: the user's own imports and the catalogue.

    The occupations of the published lists in use are not among them; find_roles finds those.
    """
    known = await look(call, lambda career: KnownRoles(roles=career.roles(), lists=career.lists()))
    data = {"roles": [_brief_role(it) for it in known.roles], "lists": as_data(known.lists)}
    return answer(data, known)


def _brief_role(role: RoleView) -> dict[str, object]:
    """Return a role's title, and for one of the user's own what else tells it from others."""
    own = {"company": role.company, "source": role.source} if role.imported else {}
    return {"title": role.title, "target": role.target} | own


async def show_gaps(call: Call, role: str | None = None) -> ToolReturn:
    """Compare the user with a role: readiness as a range, and a row for each requirement.

    Args:
        call: The call, filled in by the agent.
        role: The role; leave it out for the target.
    """
    report = await look(call, lambda career: career.gaps(role), named=role)
    return answer(_brief_gaps(report), report)


def _brief_gaps(report: GapReport) -> dict[str, object]:
    """Return the report without the reasons, which explain_gap gives row by row."""
    return report.model_dump(mode="json", exclude={"skills": {"__all__": {"why", "source"}}})


async def explain_gap(call: Call, skill: str, role: str | None = None) -> ToolReturn:
    """Return one row of the gaps with how each of its figures came about and where it was asked.

    Args:
        call: The call, filled in by the agent.
        skill: The skill of the row.
        role: The role; leave it out for the target.
    """
    return answer(await look(call, lambda career: career.gap_row(skill, role), named=skill))


async def make_plan(  # noqa: PLR0913 - each is a thing that the user may say of a plan
    call: Call,
    quote: str,
    *,
    hours_per_week: float | None = None,
    deadline: dt.date | None = None,
    start: dt.date | None = None,
    weeks_off: tuple[dt.date, ...] = (),
    hours_from: tuple[BudgetChange, ...] = (),
    fixed_dates: tuple[FixedDate, ...] = (),
    at_once: int | None = None,
    without: tuple[Limit, ...] = (),
    role: str | None = None,
) -> ToolReturn:
    """Compute a dated plan to close the gaps and keep it; what is left out stays as last planned.

    Args:
        call: The call, filled in by the agent.
        quote: The user's words that ask for the plan, verbatim.
        hours_per_week: The hours a week that the user gave; a first plan needs them.
        deadline: The last day, where the user gave one.
        start: The first day, where the user gave one; today otherwise.
        weeks_off: A day in each week that is to be left free.
        hours_from: Other weekly hours, each from a day on; 0 is a pause.
        fixed_dates: What happens on a day, such as an exam, and the level it needs by then.
        at_once: How many skills a week may hold at most, where the user wants a cap.
        without: What the user no longer wants of the last plan.
        role: The role; leave it out for the target.
    """
    plan = await change(
        call,
        quote,
        lambda career, _source: career.plan(
            role,
            hours_per_week=hours_per_week,
            start=start,
            deadline=deadline,
            weeks_off=weeks_off,
            budget_changes=hours_from,
            fixed_dates=fixed_dates,
            at_once=at_once,
            without=without,
        ),
        named=role,
    )
    note(call, [plan_note(plan)])
    return answer(_brief_plan(plan.roadmap) | _differences(plan), plan)


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


async def show_plan(call: Call, role: str | None = None) -> ToolReturn:
    """Return the plan that was made last, and the commitments that are open.

    Args:
        call: The call, filled in by the agent.
        role: The role; leave it out for the target.
    """
    current = await look(
        call,
        lambda career: CurrentPlan(
            roadmap=career.current_plan(role), commitments=career.open_commitments()
        ),
        named=role,
    )
    plan = None if current.roadmap is None else _brief_plan(current.roadmap)
    return answer({"plan": plan, "commitments": as_data(current.commitments)}, current)


async def what_if_plan(  # noqa: PLR0913 - each is a thing that the user may suppose
    call: Call,
    *,
    hours_per_week: float | None = None,
    deadline: dt.date | None = None,
    start: dt.date | None = None,
    at_once: int | None = None,
    without: tuple[Limit, ...] = (),
    role: str | None = None,
) -> ToolReturn:
    """Return what the plan would be beside what it is, and keep nothing.

    Args:
        call: The call, filled in by the agent.
        hours_per_week: The hours a week to suppose.
        deadline: The last day to suppose.
        start: The first day to suppose; today otherwise.
        at_once: How many skills a week may hold at most.
        without: What of the present plan is supposed to be gone.
        role: The role; leave it out for the target.
    """
    view = await look(
        call,
        lambda career: career.what_if(
            role,
            hours_per_week=hours_per_week,
            deadline=deadline,
            start=start,
            at_once=at_once,
            without=without,
        ),
        named=role,
    )
    shown = {
        "present": view.present and _brief_plan(view.present),
        "what_if": _brief_plan(view.roadmap),
        "reasons": view.reasons,
        "changes": as_data(view.changes),
    }
    return answer(shown, view)


async def plan_changes(
    call: Call, version: int | None = None, role: str | None = None
) -> ToolReturn:
    """Return how the latest plan differs from an earlier version, and why.

    Args:
        call: The call, filled in by the agent.
        version: The earlier version; leave it out for the one before the latest.
        role: The role; leave it out for the target.
    """
    view = await look(call, lambda career: career.plan_difference(role, version))
    return answer(view)


TOOLS = (
    set_target,
    clear_target,
    list_roles,
    show_gaps,
    explain_gap,
    make_plan,
    show_plan,
    what_if_plan,
    plan_changes,
)
