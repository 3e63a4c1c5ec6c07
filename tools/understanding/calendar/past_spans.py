"""Spans of time that have been: "last week", "in September", "since March", "so far"."""

import calendar
import datetime as dt
import re
from typing import NamedTuple

from tools.late import late
from tools.understanding.calendar.past_days import past_day

_SINCE = late(r"\bsince\b(?P<when>.*)", re.IGNORECASE)
_THIS = late(r"\bthis (?P<unit>week|month|year)\b", re.IGNORECASE)
_PAST = late(
    r"\b(?:last|past|previous|latest) (?P<count>\d{1,2}|two|three|four|five|six|few|couple of) "
    r"(?P<unit>weeks|months)\b",
    re.IGNORECASE,
)
_LAST = late(r"\b(?:last|the past|past|previous) (?P<unit>week|month|year)\b", re.IGNORECASE)
_ALL = late(
    r"\b(?:so far|in (?:total|all)|all in all|altogether|overall|to date|until now|till now"
    r"|up to now|up till now|total|ever|in sum)\b",
    re.IGNORECASE,
)
_ONE_DAY = late(r"\b\d{1,2}(?:st|nd|rd|th)?\b|\bago\b|\byesterday\b", re.IGNORECASE)
_COUNTS = {"two": 2, "couple of": 2, "few": 3, "three": 3, "four": 4, "five": 5, "six": 6}
_DAYS = {"week": 7, "weeks": 7, "months": 30}


class Span(NamedTuple):
    """A span of days.

    Attributes:
        since: Its first day; ``None`` where it goes back to the beginning.
        until: Its last day.
    """

    since: dt.date | None
    until: dt.date


def past_span(text: str, today: dt.date) -> Span | None:
    """Return the span of past time that a text names, or ``None``.

    The week before counts with the days of this one, as what was done in it is told afterwards.

    Args:
        text: A sentence.
        today: The last day of a span that is not over.
    """
    since = _SINCE.search(text)
    if since is not None:
        return Span(_first_day(since["when"], today), today)
    this, last, past = _THIS.search(text), _LAST.search(text), _PAST.search(text)
    if this is not None:
        return Span(_begun(this["unit"].lower(), today), today)
    if past is not None:
        count = _COUNTS.get(past["count"].lower()) or int(past["count"])
        return Span(today - dt.timedelta(count * _DAYS[past["unit"].lower()]), today)
    if last is not None:
        return _before(last["unit"].lower(), today)
    if _ALL.search(text):
        return Span(None, today)
    return _named(text, today)


def _named(text: str, today: dt.date) -> Span | None:
    """Return the month, year or week around the day that a text names."""
    day = past_day(text, today)
    if day is None:
        return None
    if _ONE_DAY.search(text):
        return Span(day - dt.timedelta(day.weekday()), min(day + dt.timedelta(7), today))
    return Span(day.replace(day=1), day)


def _first_day(when: str, today: dt.date) -> dt.date | None:
    day = past_day(when, today)
    if day is None or _ONE_DAY.search(when):
        return day
    return _begun("week", day) if "week" in when else day.replace(day=1)


def _begun(unit: str, today: dt.date) -> dt.date:
    if unit == "week":
        return today - dt.timedelta(today.weekday())
    return today.replace(day=1) if unit == "month" else today.replace(month=1, day=1)


def _before(unit: str, today: dt.date) -> Span:
    if unit == "week":
        return Span(_begun("week", today) - dt.timedelta(7), today)
    last = _begun(unit, today) - dt.timedelta(1)
    return Span(_begun(unit, last), _end(unit, last))


def _end(unit: str, day: dt.date) -> dt.date:
    month = day.month if unit == "month" else 12
    return dt.date(day.year, month, calendar.monthrange(day.year, month)[1])
