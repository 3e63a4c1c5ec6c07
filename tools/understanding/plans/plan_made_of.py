"""The plan that the pieces of a message make."""

import datetime as dt
import re
from collections.abc import Sequence

from tools.late import late
from tools.understanding.intent import Context, Intent
from tools.understanding.plans.hours import Hours
from tools.understanding.plans.later_hours import later_hours_intent
from tools.understanding.plans.plan_pieces import Piece, Reference
from tools.understanding.plans.plans import plan_intent
from tools.understanding.plans.schedule import Schedule, days_heard, hours_heard

MOST = 80
"""Hours a week that may be meant."""


def all_read(pieces: Sequence[Piece]) -> bool:
    """Whether each piece was read, or names the day after it: "til summer hols, 20 July".

    Args:
        pieces: The pieces of a message.
    """
    unread = [at for at, it in enumerate(pieces) if it.kind == "unread"]
    return all(named_after(pieces, at) for at in unread)


_ENDS_WITH = late(r"^(?:un)?(?:till?|'til|by|before) (?:the |my |our )?[a-z' ]+$", re.IGNORECASE)


def named_after(pieces: Sequence[Piece], at: int) -> bool:
    """Whether a piece is the name of the day that the one after it gives.

    Args:
        pieces: The pieces of a message.
        at: The place of the piece.
    """
    then = pieces[at + 1].kind if at + 1 < len(pieces) else None
    return then == "days" and _ENDS_WITH.match(pieces[at].words) is not None


def plan_of(
    message: str,
    pieces: Sequence[Piece],
    hours: float | None,
    offered: Intent | None,
    context: Context,
) -> Intent | None:
    """Return the plan that pieces make with the hours that wait, ``None`` where they contradict.

    Args:
        message: The message, with plain quotes.
        pieces: Its pieces.
        hours: The hours a week that wait, where the pieces give none.
        offered: The plan that was put to the user, whose hours hold from a first day on.
        context: The day, and whether a plan stands.
    """
    figures = [it for it in pieces if it.kind in {"hours", "number"}]
    ends = [it for it in pieces if it.kind in {"end", "days"}]
    starts = [it for it in pieces if it.kind == "start"]
    no_end = any(it.kind == "no_end" for it in pieces)
    if max(len(figures), len(ends), len(starts)) > 1 or (ends and no_end):
        return None
    hours = figures[0].value if figures else hours
    if hours is not None and not 0 < hours <= MOST:
        return None
    end, start = ends[0].last if ends else None, starts[0].first if starts else None
    if (end and end <= context.today) or (start and start < context.today):
        return None
    if start is not None and hours is not None and context.planned and offered is not None:
        later = later_hours_intent(message, start, hours)
        more = {"deadline": end} if end else {}
        return later and later.model_copy(update=more)
    heard = (*hours_heard(Hours(hours)), *days_heard(start, end, ()))
    heard = (*heard, "without a deadline") if no_end else heard
    schedule = Schedule(hours, start, end, without=("deadline",) if no_end else (), heard=heard)
    return plan_intent(message, schedule, 0.95)


def put(plan: Intent) -> Intent:
    """Return the question whether a plan is to be made.

    Args:
        plan: It.
    """
    return Intent(kind="clarify", confidence=0.9, quote=plan.quote, choices=(plan,))


def counted(context: Context, month: dt.date | None = None) -> Reference:
    """Return what the days of a message count from.

    Args:
        context: The day, and the last one of the plan.
        month: A day of the month that "the 25th" is of, where it is another.
    """
    return Reference(context.today, month or context.until)
