"""Weeks of a kind: hours in those with night shifts, the last week of every month left free.

What comes round by the calendar is reckoned; what does not, the plan takes by its days.
"""

import datetime as dt
import re
from collections.abc import Callable, Iterator, Sequence

from tools.late import late
from tools.understanding.calendar.days import Span, month_end
from tools.understanding.intent import Context, Intent
from tools.understanding.plans.schedule import all_days
from tools.understanding.plans.wish_days import named_days

_PART = late(r"(?<=[.;!?\n])\s+|\s*,\s*(?:(?:and|but|lets say|let's say)\s+)?")
_KIND_OF_WEEK = (
    r"(?:weeks? (?:with|when|where|in which|of (?:night|late|early|day|shift))|weeks (?:that|i))\b"
)
_SOME_WEEKS = late(
    rf"\b(?:in|during|on|for|only) (?:the |those |my |any )?{_KIND_OF_WEEK}"
    rf"|^\W*(?:and |but |only )*(?:the )?{_KIND_OF_WEEK}[^.;!?]*\d",
    re.IGNORECASE,
)
"""What gives hours to weeks of a kind, whose days are not told."""
_FIGURE = late(r"\d|\b(?:one|two|three|four|five|six)\b", re.IGNORECASE)
_MONTHLY = late(
    r"\b(?P<nth>first|last) week (?:of|in) (?:each|every|the|a) month\b|\b(?P<nth2>first|last) week"
    r" (?:each|every) month\b|\bmonthly (?:closing|close)\b",
    re.IGNORECASE,
)
_SIX = dt.timedelta(6)
_YEAR = dt.timedelta(364)


def with_some_weeks(
    message: str, context: Context, read: Callable[[str], tuple[Intent, ...]]
) -> tuple[Intent, ...]:
    """Return what a message says beside the hours that it gives to weeks of a kind, or nothing.

    Args:
        message: The message, with plain quotes.
        context: The day.
        read: Reads the rest of the message.
    """
    parts = [it for it in _PART.split(message) if it.strip()]
    some = [it for it in parts if _of_some_weeks(it, context)]
    if not some or "?" in message:
        return ()
    rest = ", ".join(it for it in parts if it not in some)
    found = read(rest) if rest.strip(" .!") else ()
    return (*found, Intent(kind="practical", quote=some[0], text="some_weeks"))


def _of_some_weeks(part: str, context: Context) -> bool:
    """Whether a part gives hours to weeks of a kind, as those with night shifts."""
    told = _SOME_WEEKS.search(part) is not None and _FIGURE.search(part) is not None
    return told and not named_days(part, context.today)


def with_monthly(message: str, found: tuple[Intent, ...], context: Context) -> tuple[Intent, ...]:
    """Return a plan with the first or last week of each month off, where a message says so.

    Args:
        message: The message, with plain quotes.
        found: What it was read as.
        context: The day, and when the plan ends.
    """
    monthly = _MONTHLY.search(message)
    if monthly is None:
        return found
    spans = list(_monthly(monthly["nth"] or monthly["nth2"] or "last", found, context))
    days = {day for span in spans for day in all_days(*span)}
    nth = (monthly["nth"] or monthly["nth2"] or "last").casefold()
    heard = f"the {nth} seven days of each month free"
    at = next((at for at, it in enumerate(found) if it.kind == "plan"), None)
    if at is None:
        plan = Intent(
            kind="plan",
            confidence=0.95,
            quote=message,
            weeks_off=tuple(sorted(days)),
            heard=(heard,),
        )
        others = (it for it in found if not of_days(it) and it.kind != "unclear")
        return (*others, plan)
    plan = found[at].model_copy(
        update={
            "weeks_off": tuple(sorted({*found[at].weeks_off, *days})),
            "heard": (*found[at].heard, heard),
        }
    )
    return (*found[:at], plan, *found[at + 1 :])


def _monthly(nth: str, found: Sequence[Intent], context: Context) -> Iterator[Span]:
    ends = (it.deadline for it in found if it.kind == "plan" and it.deadline)
    until = next(ends, None) or context.until or context.today + _YEAR
    first = context.today.replace(day=1)
    while first <= until:
        end = month_end(first.year, first.month)
        span = (first, first + _SIX) if nth.casefold() == "first" else (end - _SIX, end)
        if span[0] >= context.today and span[0] <= until:
            yield span
        first = end + dt.timedelta(1)


def of_days(intent: Intent) -> bool:
    """Return whether an intent is no more than a plan, or what is asked of the days of one.

    Args:
        intent: What was read.
    """
    kinds = {it.kind for it in intent.choices} or {intent.kind}
    return kinds <= {"plan", "bad_date", "forget"}
