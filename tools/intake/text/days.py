"""Days and months as texts write them, in figures or in words."""

import datetime as dt
import re
from collections.abc import Callable
from typing import Final

from tools.late import late

_MONTH_NAMES: Final = (
    r"jan(?:uary|uar|vier|uari)?|jänner|enero|gennaio|janeiro",
    r"feb(?:ruary|ruar|ruari)?|février|fevrier|févr|febrero|febbraio|fevereiro",
    r"mar(?:ch|s|zo|ço)?|märz|maart",
    r"apr(?:il|ile)?|avril|abril",
    r"may|mai|mei|mayo|maggio|maio",
    r"june?|juni|juin|junio|giugno|junho",
    r"july?|juli|juillet|julio|luglio|julho",
    r"aug(?:ust|ustus)?|août|aout|agosto",
    r"sept?(?:ember|embre|iembre)?|settembre|setembro",
    r"oct(?:ober|obre)?|okt(?:ober)?|octubre|ottobre|outubro",
    r"nov(?:ember|embre|iembre)?|novembro",
    r"dec(?:ember)?|dez(?:ember)?|décembre|decembre|diciembre|dicembre|dezembro",
)
_MONTH = "(?P<month>" + "|".join(f"(?:{it})" for it in _MONTH_NAMES) + r")(?![^\W\d_])\.?"
_MONTH_OF: Final = tuple(late(it, re.IGNORECASE) for it in _MONTH_NAMES)
_YEAR = r"(?P<year>(?:19|20)\d\d)"
_SHORT_YEAR = r"(?P<year>[2-4]\d)(?![\d:])"
_CENTURY = 2_000
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th|er|º|\.)?"
_WEEKDAY = (
    r"(?:(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?"
    r"|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch)\.?,? )?"
)
_OF = r"(?: of| de|,)?[ -]"

Read = Callable[[re.Match[str]], str | None]
"""What reads a match of a pattern as an ISO day or month, or ``None`` for none of the calendar."""


def _ordered(match: re.Match[str]) -> str | None:
    """Read a day whose parts are told apart by their form."""
    month = match["month"]
    number = int(month) if month.isdigit() else _number_of(month)
    day = match.groupdict().get("day")
    if day is None:
        return f"{match['year']}-{number:02}" if number in range(1, 13) else None
    return _day(_year(match["year"]), number, int(day))


def _year(said: str) -> int:
    """Return a year; of two figures it is one of this century."""
    return int(said) + (_CENTURY if len(said) == 2 else 0)  # noqa: PLR2004 - 26 for 2026


def _number_of(month: str) -> int:
    return next(place for place, it in enumerate(_MONTH_OF, 1) if it.fullmatch(month))


def _slashed(match: re.Match[str]) -> str | None:
    """Read 31/10/2026 or 10/31/2026; 3/10/2026 is not plain, since countries differ."""
    one, other, year = int(match["one"]), int(match["other"]), _year(match["year"])
    days = {_day(year, other, one), _day(year, one, other)} - {None}
    return days.pop() if len(days) == 1 else None


def _day(year: int, month: int, day: int) -> str | None:
    try:
        return dt.date(year, month, day).isoformat()
    except ValueError:
        return None


_DATES: Final[tuple[tuple[re.Pattern[str], Read], ...]] = tuple(
    (late(date, re.IGNORECASE), read)
    for date, read in (
        (rf"{_YEAR}(?P<mark>[-/.])(?P<month>\d{{1,2}})(?P=mark)(?P<day>\d{{1,2}})(?!\d)", _ordered),
        (rf"{_WEEKDAY}{_DAY}{_OF}{_MONTH}{_OF}{_YEAR}\b", _ordered),
        (rf"{_WEEKDAY}{_MONTH} {_DAY},? {_YEAR}\b", _ordered),
        (rf"(?P<day>\d{{1,2}})\.(?P<month>\d{{1,2}})\.{_YEAR}\b", _ordered),
        (rf"(?P<one>\d{{1,2}})(?P<mark>[/-])(?P<other>\d{{1,2}})(?P=mark){_YEAR}\b", _slashed),
        (rf"(?P<day>\d{{1,2}})\.(?P<month>\d{{1,2}})\.{_SHORT_YEAR}", _ordered),
        (rf"(?P<one>\d{{1,2}})/(?P<other>\d{{1,2}})/{_SHORT_YEAR}", _slashed),
        (rf"{_WEEKDAY}{_DAY}{_OF}{_MONTH}{_OF}'?{_SHORT_YEAR}(?! ?(?:[ap]\.?m\b|h\b))", _ordered),
        (rf"{_MONTH}{_OF}{_YEAR}\b", _ordered),
        (rf"{_YEAR}-(?P<month>\d{{2}})(?![-\d])", _ordered),
    )
)
# The ways in which a day or a month is written, the surest first.

_WITHOUT_YEAR: Final = tuple(
    late(rf"{_WEEKDAY}{it}(?![\w/]|[ ,.-]{{1,2}}'?\d{{2,4}}\b(?!:))", re.IGNORECASE)
    for it in (rf"{_DAY}{_OF}{_MONTH}", rf"{_MONTH} {_DAY}")
)
_NEAREST: Final = 183
"""Half a year, in days."""

BEGINS_A_DAY: Final = r"(?=\d|[jfmasondegw]\w{2})"
"""A pattern for what a day or month may begin with: a figure, or a name of a month or weekday."""


def day_at(text: str, start: int = 0) -> tuple[str, int] | None:
    """Return the day, or else the month, that stands at an offset, and the offset behind it.

    Args:
        text: "Posted 2026-10-05T09:00Z".
        start: The offset: 7.
    """
    for pattern, read in _DATES:
        match = pattern.match(text, start)
        if match and (day := read(match)):
            return day, match.end()
    return None


def day_near(text: str, start: int, on: dt.date) -> str | None:
    """Return the day without a year that stands at an offset, in the year nearest to a day.

    Args:
        text: "Apply before 9 November".
        start: The offset: 13.
        on: The day of reading.
    """
    for pattern in _WITHOUT_YEAR:
        if match := pattern.match(text, start):
            number, day = _number_of(match["month"]), int(match["day"])
            days = (_day(on.year + it, number, day) for it in (-1, 0, 1))
            near = [it for it in days if it and _apart(it, on) <= _NEAREST]
            return min(near, key=lambda it: _apart(it, on), default=None)
    return None


def _apart(day: str, on: dt.date) -> int:
    return abs((dt.date.fromisoformat(day) - on).days)
