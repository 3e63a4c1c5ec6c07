"""Days, spans of days, and the reckoning with them."""

import calendar
import datetime as dt
from collections.abc import Callable
from typing import NamedTuple

DECEMBER = 12
_LEAP = 8  # years between two 29ths of February, at most
Span = tuple[dt.date, dt.date]


class Days(NamedTuple):
    """A day or a span of days found in a text.

    Attributes:
        start: The offset of its first character in the text.
        end: The offset after its last character.
        first: The first day, or ``None`` where what stands there is no day ("2027-02-30").
        last: The last day, likewise.
        dated: Whether the text itself says of which year.
        options: The days that it may be, where it can be read in more than one way.
    """

    start: int
    end: int
    first: dt.date | None
    last: dt.date | None
    dated: bool = True
    options: tuple[dt.date, ...] = ()


class DoubtfulDayError(ValueError):
    """What is written like a day and is none, or can be read in more than one way."""

    def __init__(self, *options: dt.date) -> None:
        super().__init__("no day, or more than one")
        self.options = options


def month_end(year: int, month: int) -> dt.date:
    """Return the last day of a month."""
    return dt.date(year, month, calendar.monthrange(year, month)[1])


def months_later(day: dt.date, months: int) -> dt.date:
    """Return the same day some months on, or the last day of a month that is shorter."""
    years, month = divmod(day.month - 1 + months, 12)
    end = month_end(day.year + years, month + 1)
    return end.replace(day=min(day.day, end.day))


def week_of(day: dt.date) -> Span:
    """Return the Monday and the Sunday of the week that holds a day."""
    monday = day - dt.timedelta(day.weekday())
    return monday, monday + dt.timedelta(6)


def unit_span(unit: str, today: dt.date, later: int) -> Span:
    """Return the week, month, quarter or year that comes some steps after today's."""
    if unit == "week":
        return week_of(today + dt.timedelta(7 * later))
    if unit == "month":
        first = months_later(today.replace(day=1), later)
        return first, month_end(first.year, first.month)
    if unit == "quarter":
        first = months_later(dt.date(today.year, (today.month - 1) // 3 * 3 + 1, 1), 3 * later)
        return first, months_later(first, 3) - dt.timedelta(1)
    return dt.date(today.year + later, 1, 1), dt.date(today.year + later, DECEMBER, 31)


def upcoming(build: Callable[[int], Span], today: dt.date) -> Span:
    """Return what ends today or later, of the spans that a function builds of years.

    Raises:
        ValueError: No year has such a span.
    """
    for year in range(today.year, today.year + _LEAP + 1):
        try:
            span = build(year)
        except ValueError:
            continue  # this year has no such day, as most have no 29 February
        if span[1] >= today:
            return span
    raise DoubtfulDayError


def part_of(span: Span, part: str | None) -> Span:
    """Narrow a span to its end, middle or beginning where the text says so.

    Raises:
        DoubtfulDayError: The part has no bounds ("early March").
    """
    first, last = span
    word = (part or "").casefold()
    if word.startswith(("early", "late")):
        raise DoubtfulDayError
    if word.startswith("end") or "last" in word:
        return last, last
    if word.startswith("mid"):
        middle = first + (last - first) / 2
        return middle, middle
    return (first, first) if word.startswith(("start", "begin", "first")) else (first, last)
