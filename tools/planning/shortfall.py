"""What a deadline leaves out, and what would make room for it."""

import datetime as dt
from collections.abc import Sequence
from itertools import groupby

from tools.domain import LeftOut, PlanSettings, Shortfall
from tools.effort import QUARTERS
from tools.planning import reasons
from tools.planning.calendar import finish_at_budget, lay_weeks, room_before_deadline
from tools.planning.order import firm_steps, order_steps
from tools.planning.settings import PROVISIONAL_DAYS
from tools.planning.step import Step

_MOST_QUARTERS = 112 * QUARTERS


def measure_shortfall(
    steps: Sequence[Step], kept: Sequence[Step], settings: PlanSettings
) -> Shortfall | None:
    """Return what does not fit before the deadline, or ``None`` where everything does.

    Provisional steps only fill what room is left, so they are not missed here.

    Args:
        steps: All steps that the role needs.
        kept: Those of them that are planned.
        settings: What the plan keeps to.
    """
    firm, held = firm_steps(steps), {it.key for it in kept}
    missing = _quarters([it for it in firm if it.key not in held])
    if not missing:
        return None
    return Shortfall(
        hours=missing / QUARTERS,
        hours_per_week=smallest_budget(firm, settings),
        finish=_finish(firm, settings),
    )


def _finish(firm: Sequence[Step], settings: PlanSettings) -> dt.date:
    """Return the day on which all is done at the present budget."""
    if settings.at_once is None:
        return finish_at_budget(_quarters(firm), settings)
    endless = settings.model_copy(update={"deadline": None})
    return lay_weeks(order_steps(firm), endless).weeks[-1].block.finish


def explain_left_out(
    steps: Sequence[Step], kept: Sequence[Step], settings: PlanSettings
) -> tuple[LeftOut, ...]:
    """Return for each skill with a step that does not fit what it takes and what room there is."""
    held = {it.key for it in kept}
    missing = sorted((it for it in steps if it.key not in held), key=lambda it: it.key)
    runs = [tuple(run) for _, run in groupby(missing, key=lambda it: it.skill)]
    if settings.deadline is None:
        return tuple(reasons.unassessed(run, PROVISIONAL_DAYS) for run in runs)
    room = room_before_deadline(settings) - _quarters(firm_steps(kept))
    return tuple(_left_out(run, room, settings) for run in runs)


def _left_out(run: Sequence[Step], room: int, settings: PlanSettings) -> LeftOut:
    if run[0].provisional:
        return reasons.unassessed(run)
    return reasons.does_not_fit(run, room, settings)


def smallest_budget(steps: Sequence[Step], settings: PlanSettings) -> float | None:
    """Return the fewest hours a week that fit some steps before the deadline.

    Args:
        steps: The steps, with all that they wait for.
        settings: The start, the deadline and the days off. Budgets that begin later are raised to
            the hours tried where they are lower, but for pauses.

    Returns:
        Hours in quarter steps, or ``None`` where not even 112 hours a week are enough.
    """
    order = order_steps(steps)
    low, high = 1, _MOST_QUARTERS + 1
    while low < high:
        middle = (low + high) // 2
        if _fits(order, _with_budget(settings, middle / QUARTERS)):
            high = middle
        else:
            low = middle + 1
    return None if low > _MOST_QUARTERS else low / QUARTERS


def _with_budget(settings: PlanSettings, hours: float) -> PlanSettings:
    changes = tuple(
        it.model_copy(update={"hours_per_week": max(it.hours_per_week, hours)})
        if it.hours_per_week
        else it
        for it in settings.budget_changes
    )
    return settings.model_copy(update={"hours_per_week": hours, "budget_changes": changes})


def _fits(order: Sequence[Step], settings: PlanSettings) -> bool:
    if settings.at_once is None:
        return room_before_deadline(settings) >= _quarters(order)
    return not lay_weeks(order, settings).unlaid


def _quarters(steps: Sequence[Step]) -> int:
    return sum(it.quarters for it in steps)
