"""The days of a wish for the plan, also those that only the words around them date.

"December is full: nothing from the 14th" speaks of December; "the weeks of 8, 15 and 22 February"
names three weeks; "from the 23rd to 3 January" is one span.
"""

import datetime as dt
import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from tools.late import late
from tools.understanding.calendar.dates import as_week, find_days
from tools.understanding.calendar.day_readers import MONTHS, WEEKDAYS
from tools.understanding.calendar.days import DECEMBER, Days, Span, week_of
from tools.understanding.calendar.lasting import with_spans

_LETTERS = "janfebmaraprmayjunjulaugsepoctnovdec"
_ORDINAL = late(
    rf"\b(?:(?:{WEEKDAYS}),?\s+)?(?:the\s+)?(?P<d>\d{{1,2}})(?:st|nd|rd|th)\b"
    rf"(?!\s+(?:of\s+)?(?:{MONTHS})\b)(?!\s+(?:birthday|century|floor|grade|place|time|percentile|year|edition|round|quarter"
    r"|anniversary|attempt|level|chapter))",
    re.IGNORECASE,
)
_LISTED = late(
    r"(?:\s*(?:,|&|-|–|\b(?:and|or|to|until|till|through|thru)\b)\s*(?:and\s+)?(?:the\s+)?"
    rf"\d{{1,2}}(?:st|nd|rd|th))+\s+(?:of\s+)?(?P<month>{MONTHS})\b",
    re.IGNORECASE,
)
"""What names the month of the days before it: "the 24th, 25th and 26th of December"."""
_NTH_WEEKDAY = late(
    rf"\b(?:the\s+)?(?P<nth>first|second|third|last)\s+(?P<weekday>{WEEKDAYS})\s+(?:of|in)\s+"
    rf"(?P<month>{MONTHS})\b",
    re.IGNORECASE,
)
_FULL_WEEK = late(
    r"\b(?:the\s+)?first\s+(?:full|whole|proper|complete|real|working)\s+week"
    rf"(?:\s+(?:of|in)\s+(?P<month>{MONTHS})\b)?",
    re.IGNORECASE,
)
_WEEKDAY = late(
    rf"\b(?:(?<=from )|(?<=since )|(?<=through )|(?<=to )|(?<=starting ))(?P<weekday>{WEEKDAYS})\b",
    re.IGNORECASE,
)
_NAMED_MONTH = late(rf"\b(?P<month>{MONTHS})\b", re.IGNORECASE)
_DATED = late(rf"\b(?:{MONTHS})\b|\d[-/.]\d", re.IGNORECASE)
_WEEKS = late(r"(?:the\s+)?weeks?\b", re.IGNORECASE)
_LIST = late(
    r"\s*(?:[,&+]\s*|\b(?:and|or|plus|also|on|in|the|weeks?\s+of|(?:the\s+)?week)\b\s*)+\s*",
    re.IGNORECASE,
)
_UNTIL = late(r"\b(?:until|till?|'til|by|before)\s+(?:the\s+)?$", re.IGNORECASE)
_ANEW = late(r"\b(?:and|plus|also)\s+(?:in|on)\b", re.IGNORECASE)
"""What begins anew after a last day: "until 30 April and in the week of Easter …"."""
_RANGE = late(
    r"\s*(?:[-–—]|\b(?:to|until|till?|'til|through|thru|up\s+to)\b)\s*(?:the\s+)?", re.IGNORECASE
)
_LABEL = late(
    r"\s+(?:clos\w+|report\w*|accounts?|audit|bonus|party|review|sales?|rush|figures)\b"
    r"|\s+(?:holidays?|break|shutdown|season|vacation)\s*(?:\s(?:from|are|is|runs?|starts?)\b|[:(])",
    re.IGNORECASE,
)
"""What makes a day the name of something else ("the year-end closing")."""
_BETWEEN = late(r"\bbetween\s*(?:the\s*)?$", re.IGNORECASE)
_PLACES = {"first": 0, "second": 1, "third": 2, "last": -1}


class Named(NamedTuple):
    """Days that are named together.

    Attributes:
        start: The offset of the first character.
        end: The offset after the last one.
        spans: The spans, in the order in which they are named; none where the days are in doubt.
    """

    start: int
    end: int
    spans: tuple[Span, ...]

    @property
    def first(self) -> dt.date:
        """The first day of all."""
        return min(first for first, _ in self.spans)

    @property
    def last(self) -> dt.date:
        """The last day of all."""
        return max(last for _, last in self.spans)


def named_days(text: str, today: dt.date) -> tuple[Named, ...]:
    """Return the days that a text names, lists and ranges as one.

    Args:
        text: The text.
        today: The day that "next week" counts from.
    """
    found = [it for it in find_days(text, today) if not _LABEL.match(text, it.end)]
    for days in _more(text, tuple(found), today):
        wide = days.end - days.start
        found = [
            it
            for it in found
            if not (days.start <= it.start < days.end and it.end - it.start < wide)
        ]
        if all(days.end <= it.start or days.start >= it.end for it in found):
            found.append(days)
    dated = sorted(it for it in found if it.first is not None)
    doubtful = (Named(it.start, it.end, ()) for it in found if it.first is None)
    named = (as_week(text, it) for it in with_spans(text, dated))
    return tuple(sorted((*_together(text, named), *doubtful)))


def _more(text: str, found: tuple[Days, ...], today: dt.date) -> Iterator[Days]:
    """Yield the days that only the words before them date."""
    for match in _NTH_WEEKDAY.finditer(text):
        first = _month_ahead(match["month"], today)
        days = [it for it in _days_of(first) if it.weekday() == _weekday(match["weekday"])]
        yield _one(match, days[_PLACES[match["nth"].casefold()]])
    for match in _FULL_WEEK.finditer(text):
        named = match["month"] or _month_before(text, match.start())
        if named:
            days = _days_of(_month_ahead(named, today))
            monday = next(it for it in days if it.weekday() == 0)
            yield Days(match.start(), match.end(), monday, monday + dt.timedelta(6))
    for match in _ORDINAL.finditer(text):
        number, ahead = int(match["d"]), _LISTED.match(text, match.end())
        day = (
            _with_day(_month_ahead(ahead["month"], today), number)
            if ahead
            else _of_month(number, text, match.start(), found, today)
        )
        if day is not None:
            yield _one(match, day)
    for match in _WEEKDAY.finditer(text):
        yield _one(
            match, today + dt.timedelta((_weekday(match["weekday"]) - today.weekday() - 1) % 7 + 1)
        )


def _of_month(
    number: int, text: str, at: int, found: tuple[Days, ...], today: dt.date
) -> dt.date | None:
    """Return the day of that number in the month spoken of, else the next to come."""
    before = [
        it.first
        for it in found
        if it.end <= at and it.first is not None and _DATED.search(text, it.start, it.end)
    ]
    named = _month_before(text, at)
    base = before[-1] if before else _month_ahead(named, today) if named else today
    first = base.replace(day=1)
    ahead = (_with_day(it, number) for it in (first, *_months_after(first, 3)))
    return next((it for it in ahead if it is not None and it >= base), None)


def _months_after(first: dt.date, many: int) -> Iterator[dt.date]:
    for _ in range(many):
        first = (first + dt.timedelta(31)).replace(day=1)
        yield first


def _with_day(first: dt.date, number: int) -> dt.date | None:
    try:
        return first.replace(day=number)
    except ValueError:
        return None


def _month_before(text: str, at: int) -> str:
    return next((it["month"] for it in reversed([*_NAMED_MONTH.finditer(text, 0, at)])), "")


def _month_ahead(name: str, today: dt.date) -> dt.date:
    """Return the first day of the next month of a name that does not lie behind."""
    month = _LETTERS.index(name[:3].casefold()) // 3 + 1
    return dt.date(today.year + (month < today.month), month, 1)


def _days_of(first: dt.date) -> list[dt.date]:
    days = (first + dt.timedelta(it) for it in range(31))
    return [it for it in days if it.month == first.month]


def _weekday(name: str) -> int:
    return WEEKDAYS.split("|").index(name.casefold())


def _one(match: re.Match[str], day: dt.date) -> Days:
    return Days(match.start(), match.end(), day, day, dated=False)


def _together(text: str, found: Iterable[Days]) -> Iterator[Named]:
    """Yield the days of a text with those of one list or one range as one."""
    held: Named | None = None
    weekly = False
    for days in found:
        span = (days.first, days.last)
        if span[0] is None or span[1] is None:
            continue
        end = days.start + len(text[days.start : days.end].rstrip(" ."))
        here = Named(days.start, end, ((span[0], span[1]),))
        gap = text[held.end : days.start] if held else ""
        joined = _joined(text, held, here, gap) if held else None
        if joined is None:
            if held:
                yield held
            held, weekly = here, _WEEKS.match(text, days.start) is not None
        elif weekly and joined.spans[-1] == here.spans[0]:
            weeks = tuple(
                week_of(first) if first == last else (first, last) for first, last in joined.spans
            )
            held = joined._replace(spans=weeks)
        else:
            held = joined
    if held:
        yield held


def _joined(text: str, held: Named, here: Named, gap: str) -> Named | None:
    first, (last_first, last) = held.spans[-1][0], here.spans[0]
    between = _BETWEEN.search(text, 0, held.start) and gap.strip() == "and"
    if between or _RANGE.fullmatch(gap):
        if first > last and first.month <= DECEMBER and first.year > last.year:
            return None
        return (
            None
            if first > last
            else held._replace(end=here.end, spans=(*held.spans[:-1], (first, last)))
        )
    apart = _UNTIL.search(text, 0, held.start) and _ANEW.search(gap)
    if _LIST.fullmatch(gap) and not apart:
        return held._replace(end=here.end, spans=(*held.spans, (last_first, last)))
    return None
