"""Other hours from a day on: "from February I can only do 3 hours", "… so only 2 h from then".

Until that day the plan stays as it is. A day from which no other hours hold ("until February", "in
June") is left to the other readers.
"""

import datetime as dt
import re

from pydantic import ValidationError

from tools.counts import COUNT, count
from tools.domain import BudgetChange
from tools.late import late
from tools.understanding.calendar.dates import find_days
from tools.understanding.calendar.days import Days
from tools.understanding.intent import Context, Intent
from tools.understanding.plans.hours import Hours, read_hours
from tools.understanding.standing import standing
from tools.wording import day_text, figure

_LONGEST = 40
_FROM = late(
    r"\b(?:from|as of|as from|starting(?: from| in| on)?|beginning(?: in| on)?|effective|come"
    r"|once|when|with effect from)(?: the)?\s*$",
    re.IGNORECASE,
)
_AFTER = late(r"\b(?:after|once .{0,20}\bover by)(?: the)?\s*$", re.IGNORECASE)
_ONWARDS = late(
    r"^\s*,?\s*(?:onwards?|on\b|and (?:after|beyond)|comes?\b|arrives?\b|begins?\b|starts?\b"
    r"|is here\b|rolls (?:round|around)\b)",
    re.IGNORECASE,
)
_THEN = late(
    r"\b(?:(?:from|since|as of) (?:then|there|that (?:day|point|date|week|month|moment))(?: on"
    r"| onwards?)?|from then on(?:wards?)?|thereafter|from there on)\b",
    re.IGNORECASE,
)
_AFTER_THAT = late(r"\b(?:after (?:that|which)|afterwards|and then|then)\b", re.IGNORECASE)
_ENDS = late(
    r"\b(?:ends?|ending|finish(?:es)?|runs? out|is over|stops?|done|last day|up)\b", re.IGNORECASE
)
_BEGINS = late(
    r"\b(?:starts?|starting|begins?|back (?:at|to)|due|arrives?|return|go back|new job|join)\b",
    re.IGNORECASE,
)
_NEXT = late(r"^next (?:week|month|year)$", re.IGNORECASE)
_IN_SOME = late(r"^in\b.*\b(?:days?|weeks?|fortnights?|months?|years?)$", re.IGNORECASE)
_WILL_HAVE = late(
    r"\b(?:i'?ll|i will|i'?m going to)(?: only| just)? (?:have|get|be able|be down|manage|do)\b"
    r"|\b(?:go(?:es)?|drops?|falls?|rises?|shrinks?|changes?)(?: down| up| back)? to\b"
    r"|\bi(?: will)?(?: only)? (?:get|have) (?:only |just )?\d",
    re.IGNORECASE,
)
_ENDS_PLAN = late(
    r"\b(?:until|till?|'til|by|before|deadline|off|away|instead of|no later)\s*(?:the\s*)?$",
    re.IGNORECASE,
)
_BEGINS_PLAN = late(
    r"(?:^|\b(?:let'?s|can we|please|shall we|could we) )(?:start|begin)\b|\b(?:new plan|re-?plan"
    r"|make (?:me )?an?|create)\b",
    re.IGNORECASE,
)
_BARE = late(
    rf"\b(?:my|the|those) hours\b[^,;.]*\b(?:to|at|be|just|only) (?P<n>{COUNT})"
    rf"(?= a week| weekly|\W*$)",
    re.IGNORECASE,
)
_SPAN = late(r"\bfrom (?:the )?(?:[\w.]+ ){1,4}(?:until|till?|to|through)\b", re.IGNORECASE)
_DONE = late(r"\b(?:did|spent|studied|worked|used to|was|were|had)\b", re.IGNORECASE)


def read_later_hours(clause: str, context: Context) -> Intent | None:
    """Return the other hours that a clause gives from a day on, or ``None``.

    Args:
        clause: The words.
        context: The day that "in a fortnight" counts from, and whether there is a plan.
    """
    if not context.planned or clause.rstrip().endswith("?") or len(clause.split()) > _LONGEST:
        return None
    found = find_days(clause, context.today)
    if len(found) != 1 or found[0].first is None or found[0].last is None:
        return None
    if _DONE.search(clause) or standing(clause) in {"hypothetical", "question", "posting"}:
        return None
    days = found[0]
    hours = _weekly(clause[: days.start] + "\0" * (days.end - days.start) + clause[days.end :])
    if hours.value is None or hours.value < 0 or hours.lower:
        return None
    start_day = _first_day(clause, days, found[0].first, found[0].last, hours)
    if start_day is None or start_day <= context.today:
        return None
    return later_hours_intent(clause, start_day, hours.value)


def _weekly(text: str) -> Hours:
    """Return the hours that a text gives, also as "my hours go down to 3"."""
    hours = read_hours(text)
    bare = _BARE.search(text) if hours.value is None and not hours.doubt else None
    return hours if bare is None else Hours(count(bare["n"]), bare["n"], spans=(bare.span("n"),))


def later_hours_intent(clause: str, start: dt.date, weekly: float) -> Intent | None:
    """Return the wish for other hours from a day on, ``None`` where no budget can be such.

    Args:
        clause: The words.
        start: The day.
        weekly: Hours a week.
    """
    try:
        change = BudgetChange(start=start, hours_per_week=weekly)
    except ValidationError:
        return None  # the planner says what is wrong with such hours
    heard = f"{figure(weekly)} h a week from {day_text(start)} on, as before until then"
    return Intent(kind="plan", confidence=0.975, quote=clause, hours_from=(change,), heard=(heard,))


def as_later_hours(wanted: Intent, context: Context) -> Intent:
    """Return a plan, its hours from a first day on as other hours of the plan that stands.

    Args:
        wanted: What was read.
        context: Whether there is a plan, and its hours.
    """
    start, weekly = wanted.start, wanted.hours_per_week
    if not context.planned or start is None or weekly is None or start <= context.today:
        return wanted
    later = later_hours_intent(wanted.quote, start, weekly)
    if later is None:
        return wanted
    back = _hours_again(wanted, context)
    left = {"start": None, "hours_per_week": None}
    if back is not None:
        changes = (*later.hours_from, *back.hours_from)
        heard = tuple(it.partition(",")[0] for it in (*later.heard, *back.heard))
        left["deadline"] = None
    else:
        changes = later.hours_from
        heard = (*later.heard, *(it for it in wanted.heard if it.startswith("until ")))
    return wanted.model_copy(update={**left, "hours_from": changes, "heard": heard})


def _hours_again(wanted: Intent, context: Context) -> Intent | None:
    """Return the hours of the plan again after those "from March until June"."""
    if wanted.deadline is None or context.weekly is None or not _SPAN.search(wanted.quote):
        return None
    return later_hours_intent(wanted.quote, wanted.deadline + dt.timedelta(1), context.weekly)


def _first_day(
    text: str, days: Days, first: dt.date, last: dt.date, hours: Hours
) -> dt.date | None:
    """Return the first day of the other hours, or ``None`` where the words name none."""
    before, after = text[: days.start], text[days.end :]
    if _ENDS_PLAN.search(before) or _BEGINS_PLAN.search(before):
        return None
    if _AFTER.search(before):
        return last + dt.timedelta(1)
    if _FROM.search(before) or _ONWARDS.match(after):
        return first
    rest = text[days.end :]
    told_later = bool(hours.spans) and hours.spans[0][0] >= days.end
    named = text[days.start : days.end]
    if _THEN.search(rest):
        return _after_what(before + rest, first, last)
    if told_later and _AFTER_THAT.search(rest[: hours.spans[0][0] - days.end]):
        return _after_what(before + rest, first, last)
    ahead = _NEXT.match(named) or _IN_SOME.match(named)
    return first if ahead and _WILL_HAVE.search(text.replace("\0", "1")) else None


def _after_what(words: str, first: dt.date, last: dt.date) -> dt.date:
    """Return the day after what ends on some days, or the first of them where it begins."""
    ends = _ENDS.search(words) and not _BEGINS.search(words)
    return last + dt.timedelta(1) if ends else first
