"""The plan that a wish told in parts comes to."""

import datetime as dt
from typing import NamedTuple

from pydantic import ValidationError

from tools.domain import BudgetChange
from tools.understanding.intent import Context, Intent
from tools.understanding.plans.hours import Hours
from tools.understanding.plans.plan_wish import Wish
from tools.understanding.plans.plans import plan_intent
from tools.understanding.plans.schedule import (
    Schedule,
    all_days,
    days_heard,
    hours_heard,
    taken_back,
)
from tools.wording import day_text, figure


def wish_intent(message: str, wish: Wish, context: Context) -> Intent | None:
    """Return the wish as an intent, or ``None`` where it holds nothing, or no plan can be so.

    Args:
        message: The message that it was told in.
        wish: It.
        context: The plan that stands.
    """
    laid = _laid(wish, context)
    try:
        later = tuple(BudgetChange(start=day, hours_per_week=it) for day, it in laid.later)
    except ValidationError:
        return None
    spans = [it for it in wish.off if laid.start is None or it[1] >= laid.start]
    off = {day for span in spans for day in all_days(*span)}
    heard = (
        *(hours_heard(Hours(laid.base)) if laid.base is not None else ()),
        *(f"{figure(it.hours_per_week)} h a week from {day_text(it.start)} on" for it in later),
        *days_heard(laid.start, laid.deadline, spans),
    )
    if not heard:
        return None
    schedule = Schedule(
        hours_per_week=laid.base,
        start=laid.start,
        deadline=laid.deadline,
        weeks_off=tuple(sorted(off)),
        without=taken_back(message),
        heard=heard,
    )
    return plan_intent(message, schedule, 0.95).model_copy(update={"hours_from": later})


class _Laid(NamedTuple):
    """The hours of a wish as a plan keeps them: a budget, and others each from a day on."""

    base: float | None
    later: tuple[tuple[dt.date, float], ...]
    start: dt.date | None
    deadline: dt.date | None


def _laid(wish: Wish, context: Context) -> _Laid:
    start, deadline = wish.start, wish.deadline
    phases = sorted(wish.phases, key=lambda it: it.first or dt.date.min)
    if len(phases) == 1 and phases[0].last and not phases[0].first:
        deadline, phases = deadline or phases[0].last, [phases[0]._replace(last=None)]
    now = [it for it in phases if it.first is None or it.first <= context.today]
    later = [it for it in phases if it not in now]
    if later and not context.planned and not now and start is None:
        start, now, later = later[0].first, [later[0]], later[1:]
    base = now[-1].hours if now else None
    changes = {it.first: it.hours for it in later if it.first is not None}
    for at, phase in enumerate(phases):
        after = phases[at + 1].first if at + 1 < len(phases) else None
        ended = phase.last + dt.timedelta(1) if phase.last else None
        usual = _usual(ended, context) if ended and context.planned else base
        if ended and (after is None or after > ended) and usual not in {None, phase.hours}:
            changes[ended] = usual or 0.0
    return _Laid(base, tuple(sorted(changes.items())), start, deadline)


def _usual(day: dt.date, context: Context) -> float | None:
    """Return the hours a week that the plan that stands has on a day."""
    begun = [it for it in context.changes if it.start <= day]
    return max(begun, key=lambda it: it.start).hours_per_week if begun else context.weekly
