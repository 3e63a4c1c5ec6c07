"""Single days off in a plan that goes by the week: their weeks keep their hours.

"No learning on the 20th" takes one day of seven, and the work of that week fits in the others. A
feast that is named alone ("off at Christmas") stands for its week, and stays off.
"""

import datetime as dt
import re
from collections.abc import Sequence

from tools.late import late
from tools.understanding.calendar.day_readers import WEEKDAYS
from tools.understanding.intent import Context, Intent
from tools.understanding.plans.wish_days import Named, named_days
from tools.wording import day_text, listed

_ONE = dt.timedelta(1)
_BY_DATE = late(rf"\d|\b(?:{WEEKDAYS})\b", re.IGNORECASE)
_WEEK = late(r"\b(?:weeks?|wks?)\b", re.IGNORECASE)
_OPEN = late(r"\b(?:from|since|until|till?|'til|through|after|before|as of)\s+(?:the\s+)?$")
SINGLE = "single days"
"""How a question on the plan that stands is marked that single days off make of a wish."""


def with_single_days(
    message: str, found: tuple[Intent, ...], context: Context
) -> tuple[Intent, ...]:
    """Return what a message says, its plan without the single days off: their weeks stay.

    Args:
        message: The message, with plain quotes.
        found: What it was read as.
        context: The day, and whether there is a plan.
    """
    if not any(it.weeks_off for one in found for it in (one, *one.choices)):
        return found
    named = [it for it in named_days(message, context.today) if _is_single(message, it)]
    days = {it.first for it in named}
    return tuple(_without(it, days, context) for it in found)


def _is_single(message: str, named: Named) -> bool:
    """Whether one day is named by its date, and neither opens a span nor names its week."""
    if len(named.spans) != 1 or named.first != named.last:
        return False
    words, before = message[named.start : named.end], message[: named.start].casefold()
    of_week = _WEEK.search(words) or _WEEK.search(message[max(named.start - 12, 0) : named.start])
    return bool(_BY_DATE.search(words)) and not of_week and not _OPEN.search(before)


def _without(intent: Intent, single: set[dt.date], context: Context) -> Intent:
    if len(intent.choices) == 1 and intent.choices[0].weeks_off and intent.kind == "clarify":
        only = _without(intent.choices[0], single, context)
        asked = intent.model_copy(update={"choices": (only,)})
        return only if only.kind == "plan_part" else asked
    if intent.kind not in {"plan", "what_if"}:
        return intent
    days = [it for it in intent.weeks_off if it in single and _stands_alone(it, intent.weeks_off)]
    if not days:
        return intent
    told = _told(days)
    left = tuple(it for it in intent.weeks_off if it not in days)
    kept = [it for it in intent.heard if not it.startswith("free: ")]
    more = any(it is not None for it in (intent.hours_per_week, intent.start, intent.deadline))
    if left or more or intent.hours_from or intent.fixed or intent.first or intent.skip:
        free = [f"free: the weeks with {listed(map(day_text, left))}"] if left else []
        return intent.model_copy(update={"weeks_off": left, "heard": (*kept, *free, told)})
    if not context.planned:
        return intent
    return Intent(
        kind="plan_part",
        confidence=0.95,
        quote=intent.quote,
        text=SINGLE,
        start=days[0],
        heard=(told,),
    )


def _stands_alone(day: dt.date, off: Sequence[dt.date]) -> bool:
    return day - _ONE not in off and day + _ONE not in off


def _told(days: Sequence[dt.date]) -> str:
    named = listed(map(day_text, days))
    if len(days) == 1:
        return f"{named} is a single day off: its week keeps its hours"
    return f"{named} are single days off: their weeks keep their hours"
