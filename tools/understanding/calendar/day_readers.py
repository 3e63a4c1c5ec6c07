"""The ways to write a day or a span of days, each with its reading."""

import datetime as dt
import re
from collections.abc import Callable

from tools.counts import count
from tools.understanding.calendar.days import (
    DECEMBER,
    DoubtfulDayError,
    Span,
    month_end,
    months_later,
    part_of,
    unit_span,
    upcoming,
)
from tools.understanding.calendar.feasts import feast

Reader = Callable[[re.Match[str], dt.date], Span]
MONTHS = (
    r"jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    r"|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?"
)
"""The names of the months, without groups."""
_FIRST_LETTERS = "janfebmaraprmayjunjulaugsepoctnovdec"
_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
WEEKDAYS = "|".join(_WEEKDAYS)
"""The names of the weekdays, without groups."""
_ORDINALS = {"first": 1, "1st": 1, "second": 2, "2nd": 2, "third": 3, "3rd": 3, "fourth": 4}


def numbered_day(match: re.Match[str], _today: dt.date) -> Span:
    """Read "2027-06-30" and "30.6.2027"."""
    return _day(int(match["y"]), int(match["m"]), int(match["d"]))


def slashed_day(match: re.Match[str], _today: dt.date) -> Span:
    """Read "30/06/2027"; where both figures may be the month, neither is taken."""
    first, second, year = int(match["a"]), int(match["b"]), int(match["y"])
    if first <= DECEMBER and second <= DECEMBER and first != second:
        raise DoubtfulDayError(dt.date(year, second, first), dt.date(year, first, second))
    return _day(year, second, first) if second <= DECEMBER else _day(year, first, second)


def _in_year(match: re.Match[str], today: dt.date, build: Callable[[int], Span]) -> Span:
    """Build a span of the year that the text gives, else of the next that lies ahead."""
    year = match["y"] or match.groupdict().get("y2")
    if year:
        return build(int(year))
    if match["of_year"]:
        return build(today.year + (match["of_year"].casefold() == "next"))
    return upcoming(build, today)


def named_day(match: re.Match[str], today: dt.date) -> Span:
    """Read "30 June" and "June 30th"."""
    month, day = _month(match["month"]), int(match["d"])
    return _in_year(match, today, lambda year: _day(year, month, day))


def named_days(match: re.Match[str], today: dt.date) -> Span:
    """Read "21 to 27 December"."""
    month, first, last = _month(match["month"]), int(match["d"]), int(match["last"])
    if last < first:
        raise DoubtfulDayError
    return _in_year(
        match, today, lambda year: (dt.date(year, month, first), dt.date(year, month, last))
    )


def named_month(match: re.Match[str], today: dt.date) -> Span:
    """Read "June", "the end of next June", "mid-March 2027"."""
    month = _month(match["month"])

    def build(year: int) -> Span:
        return part_of((dt.date(year, month, 1), month_end(year, month)), match["part"])

    ahead = _in_year(match, today, build)
    says_next = (match["which"] or "").casefold() == "next"
    if says_next and ahead[1].year == today.year:
        raise DoubtfulDayError(ahead[1], build(today.year + 1)[1])
    return ahead


def some_weeks(match: re.Match[str], today: dt.date) -> Span:
    """Read "the first two weeks of January", "the last week of March", "its second week"."""
    month, nth = _month(match["month"]), match["nth"].casefold()
    weeks = int(count(match["n"])) if match["n"] else 1
    if weeks > 4 or (nth not in {"first", "last"} and weeks > 1):  # noqa: PLR2004 - a month has four
        raise DoubtfulDayError

    def build(year: int) -> Span:
        end = month_end(year, month)
        if nth == "last":
            return end - dt.timedelta(7 * weeks - 1), end
        first = dt.date(year, month, 1) + dt.timedelta(7 * (_ORDINALS[nth] - 1))
        return first, first + dt.timedelta(7 * weeks - 1)

    return _in_year(match, today, build)


def half_of(match: re.Match[str], today: dt.date) -> Span:
    """Read "H1 2027" and "the first half of January"."""
    second = match["half"].casefold() in {"second", "2"}

    def build(year: int) -> Span:
        month = _month(match["month"]) if match["month"] else None
        if month is None:
            return dt.date(year, 7 if second else 1, 1), month_end(year, 12 if second else 6)
        end = month_end(year, month)
        return (end.replace(day=16), end) if second else (end.replace(day=1), end.replace(day=15))

    return _in_year(match, today, build)


def quarter_of(match: re.Match[str], today: dt.date) -> Span:
    """Read "Q1 2027"."""
    quarter = int(match["q"])

    def build(year: int) -> Span:
        whole = dt.date(year, 3 * quarter - 2, 1), month_end(year, 3 * quarter)
        return part_of(whole, match["part"])

    return _in_year(match, today, build)


def from_now(match: re.Match[str], today: dt.date) -> Span:
    """Read "in six months": the span from today on whose last day that is."""
    half = bool(match.groupdict().get("more"))
    number = 0.5 if match["half"] else count(match["n"]) + 0.5 * half
    unit = match["unit"].casefold()
    if unit == "year" and number % 1:
        number, unit = number * 12, "month"
    if unit in {"month", "year"}:
        if number % 1:
            raise DoubtfulDayError  # half a month has no agreed number of days
        day = months_later(today, int(number) * (12 if unit == "year" else 1))
    else:
        day = today + dt.timedelta(round(number * {"day": 1, "week": 7, "fortnight": 14}[unit]))
    return day, day


def this_time(match: re.Match[str], today: dt.date) -> Span:
    """Read "this time next year"."""
    unit = match["unit"].casefold()
    day = (
        today + dt.timedelta(7)
        if unit == "week"
        else months_later(today, 12 if unit == "year" else 1)
    )
    return day, day


def coming_unit(match: re.Match[str], today: dt.date) -> Span:
    """Read "next week", "the end of this quarter"."""
    later = int((match["which"] or "").casefold() == "next")
    return part_of(unit_span(match["unit"].casefold(), today, later), match["part"])


def week_after_next(_match: re.Match[str], today: dt.date) -> Span:
    """Read "the week after next"."""
    return unit_span("week", today, 2)


def whole_year(match: re.Match[str], _today: dt.date) -> Span:
    """Read "2027", "the end of 2027"."""
    year = int(match["y"])
    return part_of((dt.date(year, 1, 1), dt.date(year, DECEMBER, 31)), match["part"])


def year_end(_match: re.Match[str], today: dt.date) -> Span:
    """Read "year end" as that of this year."""
    return _day(today.year, DECEMBER, 31)


def before_year(match: re.Match[str], today: dt.date) -> Span:
    """Read "by 2028" as before it begins, and "by" this year as within it."""
    return _day(max(int(match["y"]) - 1, today.year), DECEMBER, 31)


def feast_day(match: re.Match[str], today: dt.date) -> Span:
    """Read "Christmas", "Easter Monday" and the other feasts whose day is reckoned."""
    return _in_year(match, today, lambda year: feast(match["feast"], year))


def weekday_named(match: re.Match[str], today: dt.date) -> Span:
    """Read "by Friday"; the next one to come."""
    wanted = _WEEKDAYS.index(match["weekday"].casefold())
    day = today + dt.timedelta((wanted - today.weekday() - 1) % 7 + 1)
    # On a Wednesday, "next Friday" is in two days for some, and in nine for others.
    if (match["which"] or "").casefold() == "next" and wanted > today.weekday():
        raise DoubtfulDayError(day, day + dt.timedelta(7))
    return day, day


def near_day(match: re.Match[str], today: dt.date) -> Span:
    """Read "today", "tomorrow", "yesterday"."""
    shift = {"yesterday": -1, "today": 0, "tomorrow": 1}[match["near"].casefold()]
    day = today + dt.timedelta(shift)
    return day, day


def numbered_month(match: re.Match[str], _today: dt.date) -> Span:
    """Read "2027-06"."""
    year, month = int(match["y"]), int(match["month"])
    return dt.date(year, month, 1), month_end(year, month)


def _day(year: int, month: int, day: int) -> Span:
    date = dt.date(year, month, day)
    return date, date


def _month(name: str) -> int:
    return _FIRST_LETTERS.index(name[:3].casefold()) // 3 + 1
