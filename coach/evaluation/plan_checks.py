"""What must hold of the plan: after each session, and in the end."""

from collections.abc import Iterator

from coach.career import Career
from coach.evaluation.memory_checks import NONE, Check
from coach.evaluation.scenario import ExpectedPlan
from coach.evaluation.words import holds
from tools.domain import Roadmap
from tools.planning.calendar import WEEK
from tools.planning.consistency import inconsistencies
from tools.wording import figure


def consistency(career: Career) -> Iterator[Check]:
    """Yield whether the plan for the target holds every rule of the numbers, where there is one."""
    target = career.target()
    plan = None if target is None else career.current_plan()
    if plan is None:
        return
    levels = {it.skill: it.level for it in career.store.claims()}
    found = inconsistencies(plan, levels, career.vocabulary)
    yield not found, f"{career.today()}: {' '.join(found)}"


def plan_checks(expected: ExpectedPlan | str | None, career: Career) -> Iterator[Check]:
    """Yield what must hold of the plan in the end.

    Args:
        expected: What the scenario asks for.
        career: The open career file, on the last day.
    """
    if expected is None:
        return
    target = career.target()
    plan = None if target is None else career.store.roadmap(target.title)
    if not isinstance(expected, ExpectedPlan):
        yield plan is None, f"there is a plan, and there must be {NONE}"
        return
    versions = 0 if plan is None else len(career.store.roadmap_versions(plan.role))
    yield from _limits(expected, plan)
    for day in expected.off:
        works = plan is not None and any(0 <= (day - week.start).days < WEEK for week in plan.weeks)
        yield plan is not None and not works, f"{day} must be free of work"
    for words in expected.fixed:
        named = [it.name for it in plan.fixed_dates] if plan else []
        yield any(holds(it, words) for it in named), f"the plan has no fixed date “{words}”"
    if expected.made_at_least is not None:
        enough = versions >= expected.made_at_least
        yield enough, f"the plan was made {versions} times, not {expected.made_at_least}"


def _limits(expected: ExpectedPlan, plan: Roadmap | None) -> Iterator[Check]:
    """Yield whether the plan keeps to the hours, the deadline and the skills of a week."""
    if expected.hours_per_week is not None:
        hours = None if plan is None else _latest_hours(plan)
        said = "there is no plan" if hours is None else f"the plan has {figure(hours)} h a week"
        asked = figure(expected.hours_per_week)
        yield hours == expected.hours_per_week, f"{said}, not one of {asked} h a week"
    if expected.deadline is not None:
        # Without a plan there is no deadline either, but nothing was planned.
        deadline = (plan.deadline or NONE) if plan else "that of no plan"
        yield deadline == expected.deadline, f"the deadline is {deadline}, not {expected.deadline}"
    if expected.at_once is not None:
        at_once = plan.at_once if plan else None
        said = "any number of skills" if at_once is None else str(at_once)
        yield at_once == expected.at_once, f"{said} at once, not {expected.at_once}"


def _latest_hours(plan: Roadmap) -> float:
    changes = plan.budget_changes
    return changes[-1].hours_per_week if changes else plan.hours_per_week
