"""The ways to write a day or a span of days, each with its reading."""

import datetime as dt
import re
from collections.abc import Callable, Iterator

from tools.understanding.counts import COUNT, count
from tools.understanding.days import (
    DECEMBER,
    Doubt,
    Span,
    month_end,
    months_later,
    part_of,
    unit_span,
    upcoming,
)

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


def _iso(match: re.Match[str], _today: dt.date) -> Span:
    return _day(int(match["y"]), int(match["m"]), int(match["d"]))


def _slashed(match: re.Match[str], _today: dt.date) -> Span:
    first, second, year = int(match["a"]), int(match["b"]), int(match["y"])
    if first <= DECEMBER and second <= DECEMBER and first != second:
        raise Doubt(dt.date(year, second, first), dt.date(year, first, second))
    return _day(year, second, first) if second <= DECEMBER else _day(year, first, second)


def _in_year(match: re.Match[str], today: dt.date, build: Callable[[int], Span]) -> Span:
    """Build a span of the year that the text gives, else of the next that lies ahead."""
    year = match["y"] or match.groupdict().get("y2")
    if year:
        return build(int(year))
    if match["of_year"]:
        return build(today.year + (match["of_year"].casefold() == "next"))
    return upcoming(build, today)


def _named_day(match: re.Match[str], today: dt.date) -> Span:
    month, day = _month(match["month"]), int(match["d"])
    return _in_year(match, today, lambda year: _day(year, month, day))


def _named_days(match: re.Match[str], today: dt.date) -> Span:
    """Read "21 to 27 December"."""
    month, first, last = _month(match["month"]), int(match["d"]), int(match["last"])
    if last < first:
        raise Doubt
    return _in_year(
        match, today, lambda year: (dt.date(year, month, first), dt.date(year, month, last))
    )


def _named_month(match: re.Match[str], today: dt.date) -> Span:
    month = _month(match["month"])

    def build(year: int) -> Span:
        return part_of((dt.date(year, month, 1), month_end(year, month)), match["part"])

    ahead = _in_year(match, today, build)
    says_next = (match["which"] or "").casefold() == "next"
    if says_next and ahead[1].year == today.year:
        raise Doubt(ahead[1], build(today.year + 1)[1])
    return ahead


def _some_weeks(match: re.Match[str], today: dt.date) -> Span:
    """Read "the first two weeks of January", "the last week of March", "its second week"."""
    month, nth = _month(match["month"]), match["nth"].casefold()
    weeks = int(count(match["n"])) if match["n"] else 1
    if weeks > 4 or (nth not in {"first", "last"} and weeks > 1):  # noqa: PLR2004 - a month has four
        raise Doubt

    def build(year: int) -> Span:
        end = month_end(year, month)
        if nth == "last":
            return end - dt.timedelta(7 * weeks - 1), end
        first = dt.date(year, month, 1) + dt.timedelta(7 * (_ORDINALS[nth] - 1))
        return first, first + dt.timedelta(7 * weeks - 1)

    return _in_year(match, today, build)


def _half(match: re.Match[str], today: dt.date) -> Span:
    """Read "H1 2027" and "the first half of January"."""
    second = match["half"].casefold() in {"second", "2"}

    def build(year: int) -> Span:
        month = _month(match["month"]) if match["month"] else None
        if month is None:
            return dt.date(year, 7 if second else 1, 1), month_end(year, 12 if second else 6)
        end = month_end(year, month)
        return (end.replace(day=16), end) if second else (end.replace(day=1), end.replace(day=15))

    return _in_year(match, today, build)


def _quarter(match: re.Match[str], today: dt.date) -> Span:
    quarter = int(match["q"])

    def build(year: int) -> Span:
        whole = dt.date(year, 3 * quarter - 2, 1), month_end(year, 3 * quarter)
        return part_of(whole, match["part"])

    return _in_year(match, today, build)


def _from_now(match: re.Match[str], today: dt.date) -> Span:
    """Read "in six months": the span from today on whose last day that is."""
    half = bool(match.groupdict().get("more"))
    number = 0.5 if match["half"] else count(match["n"]) + 0.5 * half
    unit = match["unit"].casefold()
    if unit == "year" and number % 1:
        number, unit = number * 12, "month"
    if unit in {"month", "year"}:
        if number % 1:
            raise Doubt  # half a month has no agreed number of days
        day = months_later(today, int(number) * (12 if unit == "year" else 1))
    else:
        day = today + dt.timedelta(round(number * {"day": 1, "week": 7, "fortnight": 14}[unit]))
    return day, day


def _this_time(match: re.Match[str], today: dt.date) -> Span:
    unit = match["unit"].casefold()
    day = (
        today + dt.timedelta(7)
        if unit == "week"
        else months_later(today, 12 if unit == "year" else 1)
    )
    return day, day


def _coming(match: re.Match[str], today: dt.date) -> Span:
    later = int((match["which"] or "").casefold() == "next")
    return part_of(unit_span(match["unit"].casefold(), today, later), match["part"])


def _year(match: re.Match[str], _today: dt.date) -> Span:
    year = int(match["y"])
    return part_of((dt.date(year, 1, 1), dt.date(year, DECEMBER, 31)), match["part"])


def _year_end(_match: re.Match[str], today: dt.date) -> Span:
    return _day(today.year, DECEMBER, 31)


def _before_year(match: re.Match[str], today: dt.date) -> Span:
    """Read "by 2028" as before it begins, and "by" this year as within it."""
    return _day(max(int(match["y"]) - 1, today.year), DECEMBER, 31)


def _feast(match: re.Match[str], today: dt.date) -> Span:
    name = match["feast"].casefold()
    day = 24 if name.endswith("mas eve") else 26 if name == "boxing day" else 25
    day = 31 if name.startswith("new") else day
    if name == "new year's day":
        return _in_year(match, today, lambda year: _day(year, 1, 1))
    return _in_year(match, today, lambda year: _day(year, DECEMBER, day))


def _weekday(match: re.Match[str], today: dt.date) -> Span:
    wanted = _WEEKDAYS.index(match["weekday"].casefold())
    day = today + dt.timedelta((wanted - today.weekday() - 1) % 7 + 1)
    # On a Wednesday, "next Friday" is in two days for some, and in nine for others.
    if (match["which"] or "").casefold() == "next" and wanted > today.weekday():
        raise Doubt(day, day + dt.timedelta(7))
    return day, day


def _near(match: re.Match[str], today: dt.date) -> Span:
    shift = {"yesterday": -1, "today": 0, "tomorrow": 1}[match["near"].casefold()]
    day = today + dt.timedelta(shift)
    return day, day


def _numbered_month(match: re.Match[str], _today: dt.date) -> Span:
    year, month = int(match["y"]), int(match["month"])
    return dt.date(year, month, 1), month_end(year, month)


def _day(year: int, month: int, day: int) -> Span:
    date = dt.date(year, month, day)
    return date, date


def _month(name: str) -> int:
    return _FIRST_LETTERS.index(name[:3].casefold()) // 3 + 1


_PART = (
    r"(?:(?:the\s+)?(?P<part>end|mid(?:dle)?|start|beginning|early|late)"
    r"(?:\s+of(?:\s+the)?\s+|-|\s+))?"
)
YEAR = r"(?:,?\s+(?:of\s+|in\s+)?(?:(?P<y>(?:19|20)\d\d)\b(?!-)|(?P<of_year>next|this)\s+year\b))?"
"""The year after a day or month, in figures or by its distance from this one."""
_NTH = r"(?P<d>\d{1,2})(?:st|nd|rd|th)?"
_MONTH = rf"(?P<month>{MONTHS})\b\.?"
_AMOUNT = rf"(?:(?P<half>half\s+an?)|(?P<n>{COUNT}|a\s+couple\s+of))"
_UNIT = r"(?P<unit>day|week|fortnight|month|year)"
_LEADS = (
    # "may" and "march" are words too: a bare month needs a word that leads to a date.
    r"\b(?:(?<=by )|(?<=until )|(?<=till )|(?<=before )|(?<=in )|(?<=from )|(?<=to )|(?<=off )"
    r"|(?<=through )|(?<=starting )|(?<=for )|(?<=of )|(?<=all )|(?<=or )|(?<=and )|(?<=not )|(?<=between )|(?<=after )|(?<=mean )|(?<=meant )|(?<=sorry )"
    r"|(?<=sorry, )|(?<=no )|(?<=no, )|(?<=make it )|(?<=deadline )|(?<=deadline: )|(?<=during )"
    r"|(?=(?:the\s+)?(?:end|mid|start|begin|early|late|next|this|coming)\b))"
)
# The longest first, so that none is read in part.
_WAYS: tuple[tuple[str, Reader], ...] = (
    (r"\b(?P<y>\d{4})(?P<sep>[-/])(?P<m>\d{1,2})(?P=sep)(?P<d>\d{1,2})\b", _iso),
    (r"\b(?P<d>\d{1,2})\.(?P<m>\d{1,2})\.(?P<y>\d{4})\b", _iso),
    (r"\b(?P<a>\d{1,2})/(?P<b>\d{1,2})/(?P<y>\d{4})\b", _slashed),
    (
        rf"\b{_NTH}\s*(?:-|–|to|until|till|through)\s*(?:the\s+)?"
        rf"(?P<last>\d{{1,2}})(?:st|nd|rd|th)?\s+(?:of\s+)?{_MONTH}{YEAR}(?!\w)",
        _named_days,
    ),
    (
        rf"\b{_MONTH}\s+{_NTH}\s*(?:-|–|to|through)\s*(?P<last>\d{{1,2}})(?:st|nd|rd|th)?\b"
        rf"{YEAR}(?!\w)",
        _named_days,
    ),
    # "24 and 31 December": the month of the last is that of all.
    (
        rf"\b{_NTH}(?=(?:\s*(?:,|&|\band\b|\bor\b)\s*(?:and\s+)?(?:the\s+)?\d{{1,2}}(?:st|nd|rd|th)?)+"
        rf"\s+(?:of\s+)?{_MONTH}{YEAR}(?!\w))",
        _named_day,
    ),
    (rf"\b(?:the\s+)?{_NTH}\s+(?:of\s+)?{_MONTH}{YEAR}(?!\w)", _named_day),
    (rf"\b{_MONTH}\s+(?:the\s+)?{_NTH}\b(?!\s*(?:h\b|hours?|hrs?)){YEAR}(?!\w)", _named_day),
    (
        rf"\b(?:the\s+)?(?P<nth>first|last|second|third|fourth)\s+(?:(?P<n>{COUNT})\s+)?weeks?\s+"
        rf"(?:of|in)\s+{_MONTH}{YEAR}(?!\w)",
        _some_weeks,
    ),
    (
        rf"\b(?:the\s+)?(?P<half>first|second)\s+half\s+of\s+(?:{_MONTH}{YEAR}"
        r"|(?P<y2>(?:19|20)\d\d))(?!\w)",
        _half,
    ),
    (rf"\b(?:the\s+)?(?:end\s+of\s+)?h(?P<half>[12])\b(?P<month>){YEAR}", _half),
    (rf"\b{_PART}(?P<which>){_MONTH},?\s+(?P<y>(?:19|20)\d\d)(?P<of_year>)\b(?!-)", _named_month),
    (
        rf"\b{_PART}(?P<which>){_MONTH},?\s+(?P<y>)(?:of\s+)?(?P<of_year>next|this)\s+year\b",
        _named_month,
    ),
    (r"\b(?P<y>(?:19|20)\d\d)-(?P<month>\d\d)\b(?!-)", _numbered_month),
    (
        rf"{_LEADS}{_PART}(?:(?P<which>next|this|(?:the\s+)?coming)\s+)?{_MONTH}"
        r"(?P<y>)(?P<of_year>)(?!\w)",
        _named_month,
    ),
    (rf"\b{_PART}q(?P<q>[1-4]){YEAR}\b", _quarter),
    (rf"\b{_AMOUNT}\s*{_UNIT}s?\s+(?:from\s+(?:now|today)|ahead)\b", _from_now),
    (
        r"\b(?:in|within|over|for)\s+(?:about\s+|the\s+next\s+|under\s+)?"
        rf"{_AMOUNT}\s*{_UNIT}s?\b(?P<more>\s+and\s+a\s+half)?(?:['’]?\s+time\b)?"
        r"(?!['’]?\s+(?:of|with)\b)",
        _from_now,
    ),
    (rf"\b(?:the\s+)?(?:next|coming)\s+{_AMOUNT}\s+{_UNIT}s\b", _from_now),
    (r"\b(?:this|the\s+same|same)\s+time\s+next\s+(?P<unit>week|month|year)\b", _this_time),
    (rf"\b{_PART}(?P<which>this|next)\s+(?P<unit>week|month|quarter|year)\b", _coming),
    (
        r"\b(?:the\s+)?(?P<part>end|mid(?:dle)?)\s+of\s+(?:the\s+)?(?P<which>)"
        r"(?P<unit>week|month|quarter|year)\b(?!\s+after)",
        _coming,
    ),
    (r"\b(?:the\s+)?(?:year|yr)[- ]?end\b|\beoy\b", _year_end),
    (r"\b(?:the\s+)?(?P<part>end|mid(?:dle)?|late|early)[-\s]+(?:of\s+)?(?P<y>20\d\d)\b", _year),
    (r"\b(?<=by )(?P<y>20\d\d)\b(?!\s*(?:h|hours))", _before_year),
    (r"\b(?<=in )(?P<part>)(?P<y>20\d\d)\b(?!\s*(?:h|hours))", _year),
    (
        rf"\b(?P<feast>christmas eve|christmas(?:\s+day)?|boxing day|new year's (?:eve|day)){YEAR}\b",
        _feast,
    ),
    (
        rf"\b(?:(?P<which>next|this)\s+|(?<=by )|(?<=until )|(?<=on )|(?<=till )|(?<=before ))"
        rf"(?P<weekday>{WEEKDAYS})\b",
        _weekday,
    ),
    # What was done yesterday is no schedule; an end that lies there is.
    (r"\b(?P<near>today|tomorrow|(?:(?<=until )|(?<=till )|(?<=by ))yesterday)\b", _near),
)


def _compiled() -> Iterator[tuple[re.Pattern[str], Reader]]:
    for pattern, read in _WAYS:
        yield re.compile(pattern, re.IGNORECASE), read


READERS = tuple(_compiled())
"""All the ways; where two overlap, the earlier counts."""
