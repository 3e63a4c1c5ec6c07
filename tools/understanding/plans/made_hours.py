"""Other hours that the plan was just given from a day on: put right, ended, followed by others."""

import datetime as dt
from collections.abc import Sequence

from tools.domain import BudgetChange
from tools.understanding.intent import Context, Intent
from tools.understanding.plans.hours import Hours
from tools.understanding.plans.later_hours import later_hours_intent
from tools.understanding.plans.made_told import (
    Told,
    is_normal,
    is_throughout,
    lasting,
    overlap,
)
from tools.understanding.plans.plan_made_of import MOST, put
from tools.understanding.plans.plan_pieces import Piece
from tools.understanding.plans.schedule import hours_heard
from tools.wording import day_text, figure


def put_hours_right(told: Told) -> Intent | None:
    """Return the plan with the other hours that it was just given put right, or ended.

    Args:
        told: What a message tells of it.
    """
    change, left = told.made.hours_from[-1], told.left
    if len(left) == 1 and left[0].kind in {"unread", "reason"}:
        return _for_some_time(told, left[0], change)
    figures = [it for it in left if it.kind in {"hours", "number"} or is_normal(it)]
    ends = [it for it in left if it.kind == "end" or _is_only_its_month(it, change)]
    starts = [it for it in left if it.kind in {"start", "days"} and it not in ends]
    if not left or len(figures) + len(ends) + len(starts) != len(left) or (ends and starts):
        return None
    if len(figures) > 1 and ends and figures[0].value == change.hours_per_week:
        figures = figures[1:]
    value = _value(figures, told.context)
    if max(len(figures), len(ends), len(starts)) > 1 or (figures and value is None):
        return None
    if ends:
        again = _hours_again(told, ends[0].last, value)
        return again if again is None or told.meant or figures else put(again)
    return _from_a_day(told, starts, figures, value)


def _from_a_day(
    told: Told, starts: Sequence[Piece], figures: Sequence[Piece], value: float | None
) -> Intent | None:
    """Return the plan with the hours that hold from another day on, or with others from there."""
    change = told.made.hours_from[-1]
    if starts and value is not None:
        then = _hours_then(told, starts[0], value)
        return _either(told, then, starts[0].first, value) if told.meant else then
    start = starts[0].first if starts else change.start
    moved = _moved(told, start, change.hours_per_week if value is None else value)
    sure = told.meant or (bool(figures) and figures[0].kind == "hours")
    return moved if moved is None or sure else put(moved)


def _for_some_time(told: Told, only: Piece, change: BudgetChange) -> Intent | None:
    """Return the plan whose other hours last for some time, or from the beginning on."""
    last = lasting(only.words.casefold(), change.start)
    if last is not None:
        return _hours_again(told, last, None)
    if not is_throughout(only):
        return None
    weekly = change.hours_per_week
    plan = Intent(kind="plan", quote=told.message, hours_per_week=weekly, confidence=0.95)
    told_of = {"without": ("budget_changes",), "heard": hours_heard(Hours(weekly))}
    return put(plan.model_copy(update=told_of))


def _either(told: Told, then: Intent | None, start: dt.date | None, value: float) -> Intent | None:
    """Return the question whether hours from a day on are to stand beside the others or instead."""
    moved, change = _moved(told, start, value), told.made.hours_from[-1]
    if then is None or moved is None or then.choices or value == told.context.weekly:
        return then or moved
    was = f"{figure(change.hours_per_week)} h a week from {day_text(change.start)}"
    choices = (
        moved.model_copy(update={"heard": (*moved.heard, f"and no longer {was}")}),
        then.model_copy(update={"heard": (*then.heard, f"beside {was}")}),
    )
    return Intent(kind="clarify", confidence=0.9, quote=told.message, choices=choices)


def _is_only_its_month(piece: Piece, change: BudgetChange) -> bool:
    """Whether days are those that the other hours begin with: "just for january"."""
    many = piece.first is not None and piece.first != piece.last
    begins = overlap(piece.first, piece.last, (change.start, change.start))
    return piece.kind == "days" and many and begins


def _value(figures: Sequence[Piece], context: Context) -> float | None:
    if not figures:
        return None
    value = context.weekly if is_normal(figures[0]) else figures[0].value
    return value if value is not None and 0 <= value <= MOST else None


def _hours_again(told: Told, last: dt.date | None, value: float | None) -> Intent | None:
    """Return the plan with its own hours again after the last day of the other ones."""
    hours = told.context.weekly if value is None else value
    if last is None or last < told.made.hours_from[-1].start or hours is None:
        return None
    return later_hours_intent(told.message, last + dt.timedelta(1), hours)


def _hours_then(told: Told, start: Piece, value: float) -> Intent | None:
    """Return the plan with a further change of its hours."""
    if start.first is None or start.first <= told.made.hours_from[-1].start:
        return None
    then = later_hours_intent(told.message, start.first, value)
    return then if then is None or start.kind == "start" else put(then)


def _moved(told: Told, start: dt.date | None, value: float) -> Intent | None:
    """Return the plan with a change of its hours in the place of the one that it was given."""
    if start is None or start <= told.context.today:
        return None
    wanted = later_hours_intent(told.message, start, value)
    was = told.made.hours_from[-1].start
    kept = tuple(it for it in told.context.changes if it.start != was)
    update = {"hours_from": (*kept, *wanted.hours_from)} if wanted else {}
    return wanted and wanted.model_copy(update=update | {"without": ("budget_changes",)})
