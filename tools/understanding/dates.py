"""Days and spans of days as people write them, seen from a given today."""

import calendar
import datetime as dt
import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

_MONTHS = (
    r"jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    r"|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?"
)
_MONTH_NUMBERS = {
    name: number
    for number, name in enumerate(
        ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"), 1
    )
}
_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
COUNTS = {
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6,
    "seven": 7, "eight": 8, "nine": 9, "ten": 10, "twelve": 12, "fifteen": 15, "twenty": 20,
}  # fmt: skip
"""The numbers that people write as words."""
COUNT = rf"(?:\d{{1,4}}(?:[.,]\d{{1,2}})?|{'|'.join(COUNTS)})"
_DECEMBER = 12


class Days(NamedTuple):
    """A day or a span of days found in a text.

    Attributes:
        start: The offset of its first character in the text.
        end: The offset after its last character.
        first: The first day, or ``None`` where what stands there is no day ("2027-02-30").
        last: The last day, likewise.
    """

    start: int
    end: int
    first: dt.date | None
    last: dt.date | None


Span = tuple[dt.date, dt.date]
_Reader = Callable[[re.Match[str], dt.date], Span | None]


def count(text: str) -> float:
    """Return a number written in digits or as a word: "8", "2.5", "eight"."""
    word = text.casefold()
    return float(COUNTS[word]) if word in COUNTS else float(word.replace(",", "."))


def find_days(text: str, today: dt.date) -> tuple[Days, ...]:
    """Return the days that a text names, in order and without overlaps.

    A day without a year is the next one to come. A month, quarter or year is the whole span.
    """
    found: list[Days] = []
    for pattern, read in _READERS:
        for match in pattern.finditer(text):
            if all(match.end() <= it.start or match.start() >= it.end for it in found):
                span = _guarded(read, match, today)
                found.append(Days(match.start(), match.end(), *(span or (None, None))))
    return tuple(sorted(found))


def _guarded(read: _Reader, match: re.Match[str], today: dt.date) -> Span | None:
    try:
        return read(match, today)
    except (ValueError, OverflowError):
        return None  # written like a day, but the calendar has none such


def month_end(year: int, month: int) -> dt.date:
    """Return the last day of a month."""
    return dt.date(year, month, calendar.monthrange(year, month)[1])


def months_later(day: dt.date, months: int) -> dt.date:
    """Return the same day some months on, or the last day of a month that is shorter."""
    years, month = divmod(day.month - 1 + months, 12)
    end = month_end(day.year + years, month + 1)
    return end.replace(day=min(day.day, end.day))


def _iso(match: re.Match[str], _today: dt.date) -> Span:
    return _day(int(match["y"]), int(match["m"]), int(match["d"]))


def _slashed(match: re.Match[str], _today: dt.date) -> Span | None:
    first, second, year = int(match["a"]), int(match["b"]), int(match["y"])
    if first <= _DECEMBER and second <= _DECEMBER and first != second:
        return None  # 03/04 is read both ways, so it is not read at all
    return _day(year, second, first) if second <= _DECEMBER else _day(year, first, second)


def _named_day(match: re.Match[str], today: dt.date) -> Span:
    month, day = _month(match["month"]), int(match["d"])
    if match["y"]:
        return _day(int(match["y"]), month, day)
    this_year = dt.date(today.year, month, day)
    return _day(today.year + (this_year < today), month, day)


def _named_days(match: re.Match[str], today: dt.date) -> Span:
    """Read "21 to 27 December"; the year is that in which the first of them is still to come."""
    first, _ = _named_day(match, today)
    last = first.replace(day=int(match["last"]))
    if last < first:
        raise ValueError(f"{first} to {last} ends before it begins")
    return first, last


def _named_month(match: re.Match[str], today: dt.date) -> Span:
    month = _month(match["month"])
    year = int(match["y"]) if match["y"] else today.year + (month < today.month)
    first, last = dt.date(year, month, 1), month_end(year, month)
    return _part(match["part"] or "", first, last)


def _part(part: str, first: dt.date, last: dt.date) -> Span:
    """Narrow a span to its end, middle or beginning where the text says so."""
    word = part.casefold()
    if word.startswith("end"):
        return last, last
    if word.startswith("mid"):
        middle = first + (last - first) / 2
        return middle, middle
    if word.startswith(("start", "begin", "early")):
        return first, first
    return first, last


def _quarter(match: re.Match[str], today: dt.date) -> Span:
    quarter = int(match["q"])
    year = int(match["y"]) if match["y"] else today.year + (3 * quarter < today.month)
    return _part(
        match["part"] or "", dt.date(year, 3 * quarter - 2, 1), month_end(year, 3 * quarter)
    )


def _from_now(match: re.Match[str], today: dt.date) -> Span:
    number = 0.5 if match["half"] else count(match["n"]) + 0.5 * _and_a_half(match)
    unit = match["unit"].casefold()
    if unit == "year" and number % 1:
        number, unit = number * 12, "month"
    if unit == "day":
        day = today + dt.timedelta(days=int(number))
    elif unit == "week":
        day = today + dt.timedelta(days=round(7 * number))
    else:
        day = months_later(today, int(number) * (12 if unit == "year" else 1))
    return day, day


def _and_a_half(match: re.Match[str]) -> bool:
    return bool(match.groupdict().get("more"))


def _coming(match: re.Match[str], today: dt.date) -> Span:
    later = int((match["which"] or "").casefold() == "next")
    unit = match["unit"].casefold()
    if unit == "week":
        first = today - dt.timedelta(days=today.weekday() - 7 * later)
        last = first + dt.timedelta(days=6)
    elif unit == "month":
        first = months_later(today.replace(day=1), later)
        last = month_end(first.year, first.month)
    elif unit == "quarter":
        first = months_later(dt.date(today.year, (today.month - 1) // 3 * 3 + 1, 1), 3 * later)
        last = months_later(first, 3) - dt.timedelta(days=1)
    else:
        first, last = dt.date(today.year + later, 1, 1), dt.date(today.year + later, 12, 31)
    return _part(match["part"] or "", first, last)


def _year(match: re.Match[str], _today: dt.date) -> Span:
    year = int(match["y"])
    return _part(match["part"] or "", dt.date(year, 1, 1), dt.date(year, 12, 31))


def _before_year(match: re.Match[str], today: dt.date) -> Span:
    """Read "by 2028" as before it begins, and "by" this year as within it."""
    last = dt.date(max(int(match["y"]) - 1, today.year), _DECEMBER, 31)
    return last, last


def _feast(match: re.Match[str], today: dt.date) -> Span:
    day = 25 if match["feast"].casefold() == "christmas" else 31
    year = int(match["y"]) if match["y"] else today.year
    return _day(year, _DECEMBER, day)


def _weekday(match: re.Match[str], today: dt.date) -> Span:
    wanted = _WEEKDAYS.index(match["weekday"].casefold())
    day = today + dt.timedelta(days=(wanted - today.weekday() - 1) % 7 + 1)
    return day, day


def _near(match: re.Match[str], today: dt.date) -> Span:
    shift = {"yesterday": -1, "today": 0, "tomorrow": 1}[match["near"].casefold()]
    day = today + dt.timedelta(days=shift)
    return day, day


def _day(year: int, month: int, day: int) -> Span:
    date = dt.date(year, month, day)
    return date, date


def _month(name: str) -> int:
    return _MONTH_NUMBERS[name[:3].casefold()]


def _readers() -> Iterator[tuple[re.Pattern[str], _Reader]]:
    """Yield the ways to write a day, the longest first, so that none is read in part."""
    part = (
        r"(?:(?:the\s+)?(?P<part>end|mid(?:dle)?|start|beginning|early)"
        r"(?:\s+of(?:\s+the)?\s+|-|\s+))?"
    )
    year = r"(?:,?\s+(?:of\s+)?(?P<y>(?:19|20)\d\d))?"
    nth = r"(?P<d>\d{1,2})(?:st|nd|rd|th)?"
    month = rf"(?P<month>{_MONTHS})\b\.?"
    ways: tuple[tuple[str, _Reader], ...] = (
        (r"\b(?P<y>\d{4})-(?P<m>\d{1,2})-(?P<d>\d{1,2})\b", _iso),
        (r"\b(?P<d>\d{1,2})\.(?P<m>\d{1,2})\.(?P<y>\d{4})\b", _iso),
        (r"\b(?P<a>\d{1,2})/(?P<b>\d{1,2})/(?P<y>\d{4})\b", _slashed),
        (
            (
                rf"\b(?P<d>\d{{1,2}})(?:st|nd|rd|th)?\s*(?:-|–|to|until|till|through|and)\s*"
                rf"(?P<last>\d{{1,2}})(?:st|nd|rd|th)?\s+(?:of\s+)?{month}{year}(?!\w)"
            ),
            _named_days,
        ),
        (rf"\b(?:the\s+)?{nth}\s+(?:of\s+)?{month}{year}(?!\w)", _named_day),
        (rf"\b{month}\s+{nth}\b(?!\s*(?:h\b|hours?|hrs?)){year}(?!\w)", _named_day),
        (rf"\b{part}{month},?\s+(?P<y>(?:19|20)\d\d)\b", _named_month),
        (r"\b(?P<y>(?:19|20)\d\d)-(?P<month>\d\d)\b(?!-)(?P<part>)", _numbered_month),
        (
            # "may" and "march" are words too: a bare month needs a word that leads to a date.
            r"\b(?:(?<=by )|(?<=until )|(?<=till )|(?<=before )|(?<=in )|(?<=from )|(?<=to )"
            r"|(?<=through )|(?<=starting )|(?<=for )|(?<=next )|(?=end|mid|start|begin|early))"
            + part
            + month
            + r"(?P<y>)(?!\w)",
            _named_month,
        ),
        (rf"\b{part}q(?P<q>[1-4]){year}\b", _quarter),
        (
            (
                rf"\b(?:(?P<half>half\s+an?)|(?P<n>{COUNT}))\s*(?P<unit>day|week|month|year)s?\s+"
                r"(?:from\s+(?:now|today)|ahead)\b"
            ),
            _from_now,
        ),
        (
            (
                r"\b(?:in|within|over|for)\s+(?:about\s+|the\s+next\s+|under\s+)?"
                rf"(?:(?P<half>half\s+an?)|(?P<n>{COUNT}))\s*(?P<unit>day|week|month|year)s?\b"
                r"(?P<more>\s+and\s+a\s+half)?(?!['’]?\s+(?:of|with)\b)"
            ),
            _from_now,
        ),
        (
            (
                rf"\b(?:{part})?(?:the\s+)?(?:next|coming)\s+(?:(?P<half>half\s+an?)"
                rf"|(?P<n>{COUNT}))"
                r"\s+(?P<unit>day|week|month|year)s\b"
            ),
            _from_now,
        ),
        (rf"\b{part}(?P<which>this|next)\s+(?P<unit>week|month|quarter|year)\b", _coming),
        (
            (
                r"\b(?:the\s+)?(?P<part>end|mid(?:dle)?)\s+of\s+(?:the\s+)?(?P<which>)"
                r"(?P<unit>week|month|quarter|year)\b"
            ),
            _coming,
        ),
        (r"\b(?P<part>end|mid(?:dle)?)\s+(?:of\s+)?(?P<y>20\d\d)\b", _year),
        (r"\b(?<=by )(?P<y>20\d\d)\b(?!\s*(?:h|hours))", _before_year),
        (r"\b(?<=in )(?P<part>)(?P<y>20\d\d)\b(?!\s*(?:h|hours))", _year),
        (rf"\b(?P<feast>christmas|new year's eve){year}\b", _feast),
        (
            (
                rf"\b(?:next\s+)?(?:(?<=by )|(?<=until )|(?<=on )|(?<=next ))"
                rf"(?P<weekday>{'|'.join(_WEEKDAYS)})\b"
            ),
            _weekday,
        ),
        # What was done yesterday is no schedule; an end that lies there is.
        (
            r"\b(?P<near>today|tomorrow|(?:(?<=until )|(?<=till )|(?<=by ))yesterday)\b",
            _near,
        ),
    )
    for pattern, read in ways:
        yield re.compile(pattern, re.IGNORECASE), read


def _numbered_month(match: re.Match[str], _today: dt.date) -> Span:
    year, month = int(match["y"]), int(match["month"])
    return dt.date(year, month, 1), month_end(year, month)


_READERS = tuple(_readers())
