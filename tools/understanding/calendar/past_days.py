"""Days that have been: "in March", "on 3 March 2026", "two weeks ago", "last month"."""

import calendar
import datetime as dt
import re

from tools.late import late
from tools.number_words import SMALL

_MONTH_NAMES = [name.lower() for name in calendar.month_name[1:]]
_MONTH = r"(?P<month>" + "|".join(f"{name[:3]}(?:{name[3:]})?" for name in _MONTH_NAMES) + r")"
_COUNTS = {"a": 1, "an": 1} | {word: number for number, word in enumerate(SMALL[1:7], 1)}
_DAYS = {"day": 1, "week": 7}
_MONTHS = {"month": 1, "year": 12}

_ISO = late(r"\b(\d{4})-(\d{2})-(\d{2})\b", re.ASCII)
_AGO = late(
    r"\b(?P<count>\d{1,3}|an?|one|two|three|four|five|six)\s+(?P<unit>day|week|month"
    r"|year)s?\s+ago\b"
)
_LAST = late(r"\blast\s+(?P<unit>week|month|year)\b|\b(?P<yesterday>yesterday)\b")
_DAY = late(
    rf"\b(?:(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\s+(?:of\s+)?{_MONTH}"
    rf"|{_MONTH.replace('month', 'month2')}\s+(?P<day2>\d{{1,2}})(?:st|nd|rd|th)?)\b"
    r"(?:,?\s+(?P<year>\d{4}))?"
)
_WHOLE_MONTH = late(rf"\b{_MONTH}\b(?:,?\s+(?P<year>\d{{4}}))?")


def past_day(text: str, today: dt.date) -> dt.date | None:
    """Return the last day of the past time that a text names, or ``None``.

    A month without a year is the latest one that has begun; a time that is not over yet ends today.

    Args:
        text: A sentence.
        today: The day that "two weeks ago" counts from.
    """
    said = text.lower()
    for read in (_iso, _ago, _last, _day, _month):
        found = read(said, today)
        if found is not None:
            return min(found, today)
    return None


def _iso(said: str, _today: dt.date) -> dt.date | None:
    match = _ISO.search(said)
    return _date(*map(int, match.groups())) if match else None


def _ago(said: str, today: dt.date) -> dt.date | None:
    match = _AGO.search(said)
    if match is None:
        return None
    count = _COUNTS.get(match["count"]) or int(match["count"])
    unit = match["unit"]
    if unit in _MONTHS:
        return _months_before(today, count * _MONTHS[unit])
    return today - dt.timedelta(days=count * _DAYS[unit])


def _months_before(day: dt.date, months: int) -> dt.date | None:
    year, month = divmod(day.year * 12 + day.month - 1 - months, 12)
    if year < dt.MINYEAR:
        return None
    return dt.date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def _last(said: str, today: dt.date) -> dt.date | None:
    match = _LAST.search(said)
    if match is None:
        return None
    if match["yesterday"]:
        return today - dt.timedelta(days=1)
    starts = {
        "week": today - dt.timedelta(days=today.weekday()),
        "month": today.replace(day=1),
        "year": today.replace(month=1, day=1),
    }
    return starts[match["unit"]] - dt.timedelta(days=1)


def _day(said: str, today: dt.date) -> dt.date | None:
    match = _DAY.search(said)
    if match is None:
        return None
    month = _number(match["month"] or match["month2"])
    day = int(match["day"] or match["day2"])
    if match["year"]:
        return _date(int(match["year"]), month, day)
    found = _date(today.year, month, day)
    return _date(today.year - 1, month, day) if found is None or found > today else found


def _month(said: str, today: dt.date) -> dt.date | None:
    match = _WHOLE_MONTH.search(said)
    if match is None:
        return None
    month = _number(match["month"])
    begun = today.year if month <= today.month else today.year - 1
    year = int(match["year"] or begun)
    if not dt.MINYEAR <= year <= dt.MAXYEAR:
        return None
    return dt.date(year, month, calendar.monthrange(year, month)[1])


def _number(name: str) -> int:
    return 1 + next(at for at, it in enumerate(_MONTH_NAMES) if it.startswith(name))


def _date(year: int, month: int, day: int) -> dt.date | None:
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None
