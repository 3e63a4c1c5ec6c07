"""Weeks that come round and are free: "every third week I'm offshore, nothing then".

Which week is the first has to be told; else each that it may be is put to the user.
"""

import datetime as dt
from collections.abc import Iterator

from tools.late import late
from tools.understanding.calendar.days import Span, week_of
from tools.understanding.intent import Context, Intent
from tools.understanding.plans import wish_words as words
from tools.understanding.plans.hours import Hours
from tools.understanding.plans.schedule import all_days, hours_heard
from tools.understanding.plans.wish_parts import Part, read_parts
from tools.wording import day_text

_NUMBERS = {"other": 2, "second": 2, "2nd": 2, "two": 2, "2": 2}
_NUMBERS |= {"third": 3, "3rd": 3, "three": 3, "3": 3, "fourth": 4, "4th": 4, "four": 4, "4": 4}
_NAMES = {2: "other", 3: "third", 4: "fourth"}
_N = "|".join(_NUMBERS)
_EVERY = late(
    rf"\b(?:every|each)\s+(?P<n>{_N})\s+(?:weeks?|wks?)\b|\b(?:every|each)\s+fortnight\b"
    r"|\balternate\s+weeks\b|\bevery\s+alternate\s+week\b"
    rf"|\b(?:one|1)\s+(?:week\s+)?(?:in|out\s+of)\s+(?:every\s+)?(?P<of>{_N})(?:\s+weeks)?\b"
)
_ONE_DAY = late(
    rf"\b(?:every|each)\s+(?:{_N})\s+(?:weeks?'?\s+)?(?:mon|tues|wednes|thurs|fri|satur|sun)day\b"
    r"|\bweekends?\b"
)
_AWAY = late(
    r"\b(?:offshore|on (?:shift|nights?|call|tour|the road|site)|night shifts?|nights|at sea"
    r"|have the (?:kids"
    r"|children)|have my (?:kids|son|daughter|children|boys?|girls?))\b"
)
"""What may leave no time, and does where another part says so."""
_YEAR = dt.timedelta(364)
_WEEK = dt.timedelta(7)


def read_every_nth(message: str, context: Context) -> Intent | None:
    """Return the plan that leaves every so manieth week free, or the question from when.

    Args:
        message: The message, with plain quotes.
        context: The day, and the plan that stands.
    """
    match = _EVERY.search(message.casefold())
    if match is None or _ONE_DAY.search(message.casefold()) or message.rstrip().endswith("?"):
        return None
    parts = read_parts(message, context.today).all
    at = next((at for at, it in enumerate(parts) if _EVERY.search(it.text.casefold())), None)
    if at is None or not _is_free(parts[at], parts[at + 1 :]):
        return None
    every = _NUMBERS[match["n"] or match["of"] or "other"]
    hours = _hours(parts, context)
    spans = [span for part in parts for it in part.days for span in it.spans]
    if hours is None or len(spans) > 1 or any(it.vague for it in parts):
        return None
    begins = week_of(spans[0][0])[0] if spans else None
    weeks = [begins] if begins else list(_may_begin(every, context.today))
    plans = tuple(_plan(message, every, it, hours, context) for it in weeks)
    if begins is not None:
        return plans[0]
    return Intent(kind="clarify", confidence=0.9, quote=message, choices=plans)


def comes_round(said: str) -> bool:
    """Return whether words speak of weeks that come round.

    Args:
        said: The words.
    """
    return _EVERY.search(said.casefold()) is not None


def _is_free(part: Part, after: tuple[Part, ...]) -> bool:
    """Whether the weeks that a part tells of are free, by its words or those just after it."""
    if part.amounts and words.OFF.search(part.said) is None:
        return False
    said = [part.said, *(it.said for it in after[:2] if not it.amounts)]
    off = [words.OFF.search(it) for it in said]
    points = any(a and words.POINTS.search(it) for a, it in zip(off, said, strict=True))
    return bool(off[0] or points or (any(off) and _AWAY.search(part.said)))


def _hours(parts: tuple[Part, ...], context: Context) -> Hours | None:
    """Return the hours of the other weeks; none of a value where they are those of the plan."""
    told = [it.hours for part in parts for it in part.amounts]
    if len(told) > 1 or any(it.value is None or it.doubt for it in told):
        return None
    return told[0] if told and told[0].value != context.weekly else Hours()


def _may_begin(every: int, today: dt.date) -> Iterator[dt.date]:
    monday = week_of(today)[0]
    for step in range(every):
        yield monday + step * _WEEK


def _plan(message: str, every: int, begins: dt.date, hours: Hours, context: Context) -> Intent:
    first = max(begins, context.today)
    last = context.until or first + _YEAR
    off = [day for a, b in _weeks(every, begins, last) for day in all_days(a, b)]
    heard = (
        *hours_heard(hours),
        f"every {_NAMES[every]} week free, the first from {day_text(first)}",
    )
    return Intent(
        kind="plan",
        confidence=0.95,
        quote=message,
        hours_per_week=hours.value,
        weeks_off=tuple(it for it in off if it >= context.today),
        heard=heard,
    )


def _weeks(every: int, begins: dt.date, last: dt.date) -> Iterator[Span]:
    week = begins
    while week <= last:
        yield week, week + _WEEK - dt.timedelta(1)
        week += every * _WEEK
