"""Days off as all of a message tells them, beside those that the plan keeps free already.

"In October, flying from the 10th to the 24th" is away for two weeks, and no month; "only 10 to 24"
takes the place of what was put down; "I'm here until the 9th" gives days back; "then back with 12
hours" are hours from the day after.
"""

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from tools.late import late
from tools.understanding.calendar.days import Span, month_end
from tools.understanding.intent import Context, Intent
from tools.understanding.plans.hours import find_hours
from tools.understanding.plans.later_hours import later_hours_intent
from tools.understanding.plans.schedule import all_days, days_heard
from tools.understanding.plans.some_weeks import of_days, with_monthly
from tools.understanding.plans.wish_days import Named, named_days
from tools.wording import day_text

_ONE = dt.timedelta(1)
_WEEK = 7
_MOST = 4
"""How many days in a row leave a week free without a question."""
_DROPS = late(
    r"\b(?:cancel|forget|remove|scrap|drop|delete|take out|undo|clear|ditch|bin)\b[^,;.!?]{0,30}?"
    r"\b(?:holidays?|(?:days?|time|weeks?) off|vacations?|breaks?)\b",
    re.IGNORECASE,
)
_APART = late(r"[,;.!?]|\b(?:and|but)\b")
_GIVES = late(r"\b(?:only|give|take|off|holidays?|away|free|instead)\b", re.IGNORECASE)
_ONLY = late(
    r"\bonly\b(?=[^.;!?]*\d)|\bnot (?:the )?(?:whole|all|entire)\b|\ball wrong\b|\binstead\b",
    re.IGNORECASE,
)
"""What makes the days that are named all that is off."""
_HERE = late(
    r"\b(?:i'?m|i am|we'?re|i'?ll be) (?:still |actually |all )?(?:here|around|back|home|at home"
    r"|available|there|free to (?:learn|study))\b|\bi can (?:study|learn|work)\b",
    re.IGNORECASE,
)
_AWAY = late(
    r"\b(?:off|away|free|holidays?|vacation|leave|abroad|travel\w*|nothing|trip|not|no|can'?t"
    r"|cannot)\b",
    re.IGNORECASE,
)
_OFF = late(
    r"\b(?:off|away|free|holidays?|vacation|leave|abroad|travel\w*|nothing|trip)\b", re.IGNORECASE
)
_PUTS_RIGHT = late(
    r"\b(?:not|isn'?t|wrong|fix|correct|change|is the|last time i (?:looked|checked)|deadline)\b",
    re.IGNORECASE,
)
"""What puts the day right that the plan ends on."""
_NTH_ALONE = late(
    r"^\W*(?:no,? )?(?:the |my )?(?:deadline|end|last day|date) (?:is|should be|was) (?:on )?the"
    r" (?P<d>\d{1,2})(?:st|nd|rd|th)?\b(?! ?(?:of|jan|feb|mar|apr|may|ju|aug|sep|oct|nov|dec))",
    re.IGNORECASE,
)
_AFTER = late(r"\b(?:after|since)\s+(?:the\s+)?$", re.IGNORECASE)
_THEN = late(
    r"\b(?:then|after (?:that|this|which)|afterwards|from then(?: on)?|thereafter|once i'?m back"
    r"|when i(?:'?m| am| get) back|back)\b(?! to (?:the )?(?:normal|usual))",
    re.IGNORECASE,
)
_BACK_TO = late(r"\bput (?:it |that |(?:the|my) (?:date|deadline|end) )?back\b", re.IGNORECASE)


def with_off_told(message: str, found: tuple[Intent, ...], context: Context) -> tuple[Intent, ...]:
    """Return what a message says, with the days off of its plan as all of its words tell them.

    Args:
        message: The message, with plain quotes.
        found: What it was read as.
        context: The day, and the days that the plan keeps free.
    """
    named = [it for it in named_days(message, context.today) if it.spans]
    if not context.planned or message.rstrip().endswith("?"):
        return found
    whole = (
        _given_anew(message, named, context)
        or _given_back(message, named, context)
        or _end_put_right(message, named, found, context)
    )
    if whole is not None:
        others = (it for it in found if not of_days(it) and it.kind not in {"no", "unclear"})
        return (*others, whole)
    found = with_monthly(message, found, context)
    return tuple(_put_right(it, message, named, context) for it in found)


def _plan(message: str, spans: Sequence[Span], kept: Sequence[dt.date]) -> Intent:
    days = {day for span in spans for day in all_days(*span)}
    return Intent(
        kind="plan",
        confidence=0.95,
        quote=message,
        weeks_off=tuple(sorted({*days, *kept})),
        without=("weeks_off",),
        heard=days_heard(None, None, spans),
    )


def _given_anew(message: str, named: Sequence[Named], context: Context) -> Intent | None:
    """Return the plan whose days off are dropped, and others given in the same message."""
    drops = _DROPS.search(message)
    if drops is None or any(it.start < drops.end() for it in named):
        return None
    spans = [span for it in named for span in it.spans]
    if not spans or any(it[0] < context.today for it in spans):
        return None
    between = message[drops.end() : named[0].start]
    if not (_APART.search(between) and _GIVES.search(message[drops.end() :])):
        return None  # they are the days that are dropped
    return _plan(message, spans, ())


def _given_back(message: str, named: Sequence[Named], context: Context) -> Intent | None:
    """Return the plan whose days off are without those on which somebody is there after all."""
    if not (context.off and _HERE.search(message)) or _AWAY.search(message) or not named:
        return None
    there = [span for it in named for span in _there(message, it)]
    off = [day for span in _runs(context.off) for day in all_days(*span)]
    left = [day for day in off if not any(a <= day <= b for a, b in there)]
    if len(left) == len(off):
        return None
    plan = _plan(message, _spans(left), ())
    if left:
        return plan
    return plan.model_copy(update={"heard": ("no days off",)})


def _end_put_right(
    message: str, named: Sequence[Named], found: Sequence[Intent], context: Context
) -> Intent | None:
    """Return the plan that ends on the day that a message puts right by a few days."""
    if context.until is None or _OFF.search(message) or not _PUTS_RIGHT.search(message):
        return None
    nth = _NTH_ALONE.match(message)
    if nth is not None:
        days = {_of_month(context.until, int(nth["d"]))}
    elif all(it.kind in {"unclear", "clarify", "bad_date"} for it in found):
        days = {it.last for it in named}
    else:
        return None
    day = next(iter(days)) if len(days) == 1 else None
    if day is None or day < context.today:
        return None
    plan = Intent(
        kind="plan",
        confidence=0.95,
        quote=message,
        deadline=day,
        heard=days_heard(None, day, ()),
    )
    return plan if nth or _nearly_the_end(plan, context) else None


def _of_month(day: dt.date, number: int) -> dt.date | None:
    last = month_end(day.year, day.month).day
    return day.replace(day=number) if 0 < number <= last else None


def _there(message: str, named: Named) -> Iterator[Span]:
    if _AFTER.search(message[: named.start]):
        yield named.last + _ONE, dt.date.max
    else:
        yield from named.spans


def _runs(days: Sequence[dt.date]) -> list[Span]:
    """Return days a week apart at most, as a plan keeps them, as the spans that they stand for."""
    ordered = sorted(days)
    runs: list[Span] = []
    for day in ordered:
        if runs and (day - runs[-1][1]).days <= _WEEK:
            runs[-1] = (runs[-1][0], day)
        else:
            runs.append((day, day))
    return runs


def _spans(days: Sequence[dt.date]) -> list[Span]:
    """Return days as spans of those that follow one another."""
    cuts = [0, *(at + 1 for at, (a, b) in enumerate(pairwise(days)) if b - a > _ONE), len(days)]
    return [(days[a], days[b - 1]) for a, b in pairwise(cuts) if a < b]


def _put_right(intent: Intent, message: str, named: Sequence[Named], context: Context) -> Intent:
    """Return a plan, or the question whether to make it, with its days as all words tell them."""
    if intent.kind == "plan":
        return _with_days(intent, message, named, context)
    if intent.kind != "clarify" or len(intent.choices) != 1 or intent.choices[0].kind != "plan":
        return intent
    plan = _with_days(intent.choices[0], message, named, context)
    if plan.kind != "plan":
        return plan
    ends = _nearly_the_end(plan, context) and not _OFF.search(message)
    if ends or _is_the_end(intent.text, context):
        return plan.model_copy(update={"confidence": 0.95})
    return intent.model_copy(update={"choices": (plan,)})


def _with_days(plan: Intent, message: str, named: Sequence[Named], context: Context) -> Intent:
    if _BACK_TO.search(message) and plan.start is not None and plan.deadline is None:
        heard = days_heard(None, plan.start, ())
        return plan.model_copy(update={"start": None, "deadline": plan.start, "heard": heard})
    if not plan.weeks_off:
        return _after_span(_of_bare_span(plan, message, named), message, named)
    plan = _narrowed(plan, named)
    plan = _in_place(plan, message, context)
    plan = _with_hours_after(plan, message, named)
    return _without_few(plan)


def _after_span(plan: Intent, message: str, named: Sequence[Named]) -> Intent:
    """Return the question whether days are off that other hours are told to come after.

    "I'm in Lisbon 4 to 17 January, afterwards 12 hours": the hours begin when they are over.
    """
    change = plan.hours_from[0] if len(plan.hours_from) == 1 else None
    spans = [span for it in named for span in it.spans]
    if change is None or len(spans) != 1:
        return plan
    first, last = spans[0]
    whole_month = first.day == 1 and last == month_end(first.year, first.month)
    after = not whole_month and _THEN.search(message[named[0].end :])
    if first == last or change.start != first or not after:
        return plan
    later = later_hours_intent(plan.quote, last + _ONE, change.hours_per_week)
    if later is None:
        return plan
    heard = (*days_heard(None, None, spans), *later.heard)
    off = {"weeks_off": tuple(all_days(first, last)), "heard": heard}
    whole = later.model_copy(update=off)
    return Intent(kind="clarify", confidence=0.9, quote=plan.quote, choices=(whole,))


_BARE_SPAN = late(r"^\W*(?:it'?s |that'?s )?(?:from |between )?(?:the )?$", re.IGNORECASE)


def _of_bare_span(plan: Intent, message: str, named: Sequence[Named]) -> Intent:
    """Return a plan that would begin where no more than some days are named as these days off."""
    if plan.start is None or plan.hours_per_week or len(named) != 1 or len(named[0].spans) != 1:
        return plan
    first, last = named[0].spans[0]
    rest = message[named[0].end :].strip(" .!")
    if first == last or rest or not _BARE_SPAN.match(message[: named[0].start]):
        return plan
    heard = days_heard(None, None, ((first, last),))
    off = {"start": None, "deadline": None, "heard": heard}
    return plan.model_copy(update=off | {"weeks_off": tuple(all_days(first, last))})


def _is_the_end(words: str, context: Context) -> bool:
    """Whether words in doubt name the day that the plan ends on as it is."""
    days = {it.last for it in named_days(words, context.today) if it.spans}
    return days == {context.until}


def _nearly_the_end(plan: Intent, context: Context) -> bool:
    """Whether a plan only ends on another day than that it has, which it is nearly."""
    more = plan.hours_per_week or plan.start or plan.weeks_off or plan.fixed or plan.first
    if more or plan.deadline is None or context.until is None:
        return False
    return 0 < abs((plan.deadline - context.until).days) < _WEEK


def _narrowed(plan: Intent, named: Sequence[Named]) -> Intent:
    """Return a plan without the rest of a month of which a part alone is off."""
    spans = [span for it in named for span in it.spans]
    months = [it for it in spans if it[0].day == 1 and it[1] == month_end(it[0].year, it[0].month)]
    within = [it for it in spans if it not in months]
    wide = [m for m in months if any(m[0] <= a and b <= m[1] and a < b for a, b in within)]
    off = {*plan.weeks_off}
    if not any(m[0] in off for m in wide):
        return plan
    left = [
        day
        for day in plan.weeks_off
        if not any(a <= day <= b for a, b in wide) or any(a <= day <= b for a, b in within)
    ]
    return _with_off(plan, left)


def _with_off(plan: Intent, days: Sequence[dt.date]) -> Intent:
    heard = tuple(it for it in plan.heard if not it.startswith("free: "))
    told = days_heard(None, None, _spans(sorted(days)))
    return plan.model_copy(update={"weeks_off": tuple(sorted(days)), "heard": (*heard, *told)})


def _in_place(plan: Intent, message: str, context: Context) -> Intent:
    """Return a plan whose days off take the place of those around them that were put down."""
    if not _ONLY.search(message) or "weeks_off" in plan.without or not context.off:
        return plan
    week = dt.timedelta(_WEEK)
    first, last = min(plan.weeks_off) - week, max(plan.weeks_off) + week
    beside = [it for it in _runs(context.off) if it[0] <= last and first <= it[1]]
    if not beside:
        return plan
    kept = [it for it in context.off if not any(a <= it <= b for a, b in beside)]
    return plan.model_copy(
        update={
            "weeks_off": tuple(sorted({*plan.weeks_off, *kept})),
            "without": (*plan.without, "weeks_off"),
        }
    )


def _with_hours_after(plan: Intent, message: str, named: Sequence[Named]) -> Intent:
    """Return a plan, hours that are told for the time after its days off as from the day after."""
    hours = find_hours(message)
    if len(hours) != 1 or plan.hours_from or plan.hours_per_week is None or not named:
        return plan
    between = message[named[-1].end : hours[0].spans[0][0]]
    if hours[0].spans[0][0] < named[-1].end or not _THEN.search(between):
        return plan
    later = later_hours_intent(plan.quote, max(plan.weeks_off) + _ONE, plan.hours_per_week)
    if later is None:
        return plan
    heard = (*(it for it in plan.heard if it.startswith("free: ")), *later.heard)
    kept = {"hours_per_week": None, "hours_from": later.hours_from, "heard": heard}
    return plan.model_copy(update=kept)


def _without_few(plan: Intent) -> Intent:
    """Return a plan without a few days off beside what is on a day there: the week keeps its hours.

    What was understood says so.
    """
    spans = _spans(sorted(plan.weeks_off))
    days = sum((b - a).days + 1 for a, b in spans)
    more = plan.hours_per_week or plan.hours_from or plan.deadline or plan.without
    if not 1 < days < _MOST or len(spans) > 1 or more or not plan.fixed:
        return plan
    heard = [it for it in plan.heard if not it.startswith("free: ")]
    stays = f"with {days} days off there, the week of {day_text(spans[0][0])} keeps its hours"
    return plan.model_copy(update={"weeks_off": (), "heard": (*heard, stays)})
