"""Other hours until a day, where a plan stands that ends later: "5 hours till the xmas hols".

Either they hold until that day and the plan's own after it, or the plan is to end there; where it
is a feast or a holiday that they last until, that is asked.
"""

import datetime as dt
import re

from tools.counts import COUNT
from tools.late import late
from tools.understanding.intent import Context, Intent
from tools.understanding.plans.later_hours import as_later_hours, later_hours_intent
from tools.wording import day_text

_UNTIL = late(
    rf"(?:{COUNT})(?:\s*(?:hours?|hrs?|h))?(?:\s*(?:a|per|each|/)\s*(?:week|wk)|\s+weekly)?,?\s+"
    r"(?:up\s+)?(?:un)?(?:till?|'til)\s+(?:the\s+|my\s+|our\s+|after\s+)*"
    r"(?:start\s+of\s+|end\s+of\s+)?(?:the\s+)?"
    r"(?:[\w']+\s+){0,2}?(?:x-?mas|christmas|easter|new\s+year|holidays?|hols|vacation|break|term|half"
    r"[\s-]?term|school|summer|spring|winter|autumn|exams?|thanksgiving|whitsun|pentecost)\b",
    re.IGNORECASE,
)
_NEEDS = late(r"\bhow (?:many|much)\b.*\b(?:need|take|have to|must)\b", re.IGNORECASE)
_BEGINS = late(r"\b(?:start\w*|begin\w*|kick off|anew|again|new plan)\b", re.IGNORECASE)
_ENDS = late(
    r"\b(?:deadline|end(?:s|ing)? (?:the plan|it|on|by)|done|finish\w*|ready|the end|plan me|new"
    r" plan"
    r"|plan for|make (?:me )?a plan|replan)\b",
    re.IGNORECASE,
)


def with_until_then(
    message: str, found: tuple[Intent, ...], context: Context
) -> tuple[Intent, ...]:
    """Return what a message asks for; of hours until a feast, which of the two is meant.

    Args:
        message: The message, with plain quotes.
        found: What it was read as.
        context: The plan that stands, with its hours and its last day.
    """
    if _NEEDS.search(message):
        found = tuple(_needed(it) for it in found)
    if _BEGINS.search(message) is None:
        found = tuple(as_later_hours(it, context) if it.kind == "plan" else it for it in found)
    told = _UNTIL.search(message) is not None and _ENDS.search(message) is None
    return tuple(_either(it, context) or it for it in found) if told else found


def _needed(intent: Intent) -> Intent:
    """Return a question for a last day as that for the hours a week which it takes."""
    asks = intent.kind == "what_if" and intent.deadline and intent.hours_per_week is None
    return intent.model_copy(update={"text": "needed"}) if asks else intent


def _either(plan: Intent, context: Context) -> Intent | None:
    """Return the question which of the two a plan is, or ``None`` where it is no such plan."""
    day, hours, usual = plan.deadline, plan.hours_per_week, context.weekly
    ends = context.until
    if plan.kind != "plan" or not context.planned or None in {day, hours, usual} or plan.hours_from:
        return None
    if day is None or usual is None or hours == usual or (ends is not None and day >= ends):
        return None
    back = later_hours_intent(plan.quote, day + dt.timedelta(1), usual)
    if back is None:
        return None
    heard = (plan.heard[0], f"until {day_text(day)}, and as before after it")
    then = plan.model_copy(update={"deadline": None, "hours_from": back.hours_from, "heard": heard})
    whole = plan.model_copy(update={"heard": (*plan.heard, "as the end of the plan")})
    return Intent(kind="clarify", confidence=0.95, quote=plan.quote, choices=(then, whole))
