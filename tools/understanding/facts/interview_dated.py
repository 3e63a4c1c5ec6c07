"""The day of an interview, whatever else a message says: put in the plan, or kept as a fact."""

import datetime as dt
import re
from typing import Final

from tools.late import late
from tools.understanding.intent import Context, Expecting, Intent
from tools.understanding.phrases import sentences
from tools.understanding.plans.fixed_days import FixedDay, read_fixed_day
from tools.wording import counted

_BUSY: Final[frozenset[Expecting]] = frozenset({"checkin", "assessment", "kind", "import"})
_INTERVIEW: Final = late(r"\binterview", re.IGNORECASE)
_ASKED: Final = late(
    r"\bwhat (?:would|will|could|might|do) (?:they|people|interviewers) (?:\w+ )?ask\b"
    r"|\bwhat (?:questions|will i be asked|would i be asked)\b|\bwhich questions\b",
    re.IGNORECASE,
)
_MAYBE: Final = late(
    r"\b(?:if|maybe|perhaps|might|would|could)\b[^.;!?]*\binterview", re.IGNORECASE
)


def with_interview_day(
    message: str, found: tuple[Intent, ...], context: Context
) -> tuple[Intent, ...]:
    """Return what a message asks for, with the day of the interview that it tells.

    In a plan it stands as a fixed day; before there is one it is kept as a fact.

    Args:
        message: The message, with plain quotes.
        found: What was read of it.
        context: The day, and whether there is a plan.
    """
    if not _INTERVIEW.search(message) or context.expecting in _BUSY or _MAYBE.search(message):
        return found
    if not context.planned:  # a day alone makes no plan
        found = tuple(it for it in found if it.kind != "plan" or not it.fixed or it.hours_per_week)
    found = tuple(map(_made, found)) if context.planned else found
    told = any(it.fixed for one in found for it in (one, *one.choices))
    of_it = {it.kind for it in found} <= {"interview", "role", "points", "unclear", "practical"}
    day = None if told or not of_it else _day(message, context.today)
    if day is None:
        return _with_asked(message, found, context) if told else found
    heard = (day.heard, counted((day.fixed.date - context.today).days, "day"))
    more = [it.model_copy(update={"heard": heard}) for it in found if it.kind != "unclear"]
    more = list(_with_asked(message, tuple(more), context))
    more = more or [Intent(kind="interview", confidence=0.8, quote=message, heard=heard)]
    if context.planned:
        plan = Intent(
            kind="plan", confidence=0.95, quote=message, fixed=(day.fixed,), heard=(day.heard,)
        )
        dated = [
            it.model_copy(update={"text": "dated"}) if it.kind == "interview" else it for it in more
        ]
        return (*dated, plan)
    fact = Intent(kind="fact", confidence=0.95, quote=message, fact="constraint", text=day.heard)
    return (fact, *more)


def _made(intent: Intent) -> Intent:
    """Return the offer of a plan that holds the day of an interview alone as that plan."""
    plan = intent.choices[0] if intent.kind == "clarify" and len(intent.choices) == 1 else None
    if plan is None or plan.kind != "plan" or not plan.fixed:
        return intent
    wished = plan.hours_per_week or plan.deadline or plan.weeks_off or plan.first or plan.skip
    of_it = all(_INTERVIEW.search(it.name) for it in plan.fixed)
    sure = plan.model_copy(update={"confidence": 0.95})
    return sure if of_it and not (wished or plan.start or plan.hours_from) else intent


def _with_asked(message: str, found: tuple[Intent, ...], context: Context) -> tuple[Intent, ...]:
    """Return what was read, with what is known of the interview where that is asked too."""
    if not _ASKED.search(message) or any(it.kind == "role" for it in found) or not context.target:
        return found
    asks = Intent(kind="role", confidence=0.97, quote=message, text="interview")
    return (*found, asks)


def _day(message: str, today: dt.date) -> FixedDay | None:
    """Return the day of an interview that a sentence tells."""
    for sentence in sentences(message):
        day = read_fixed_day(sentence, today) if not re.search(r"\?\s*$", sentence) else None
        if day is not None and _INTERVIEW.search(day.fixed.name):
            return day
    return None
