"""What a sentence says about a plan: hours a week, the first and last day, weeks off."""

import datetime as dt
import re
from typing import Literal, NamedTuple

from tools.understanding.dates import COUNT, Days, count, find_days

_WORKDAYS, _WEEK_DAYS, _WEEKEND_DAYS = 5, 7, 2
_HOURS = r"(?:h|hrs?|hours?)\b\.?"
_MINUTES = r"(?:min|mins|minutes?)\b\.?"
_RANGE = rf"(?:\s*(?:-|–|to|or)\s*{COUNT})?"
_EACH = r"\s*(?:(?:a|per|each|every|/|in\s+a|on)\s*)?(?:the\s+)?"
_WEEKLY = re.compile(
    rf"(?<![\w.,/])(?P<n>-?{COUNT}){_RANGE}\s*-?\s*(?:{_HOURS}|(?P<min>{_MINUTES}))"
    rf"(?:\s+of\s+(?:study|learning|work|time))?{_EACH}(?P<unit>week(?:ly)?\b|wk\b|w\b)",
    re.IGNORECASE,
)
_BY_DAY = re.compile(
    rf"(?<![\w.,/])(?P<n>{COUNT}|half\s+an){_RANGE}\s*-?\s*(?:{_HOURS}|(?P<min>{_MINUTES}))"
    rf"{_EACH}(?P<unit>(?:week|work(?:ing)?\s*)days?|weekends?|day\b|daily)",
    re.IGNORECASE,
)
_PLAIN_HOURS = re.compile(rf"(?<![\w.,/])(?P<n>-?{COUNT}){_RANGE}\s*-?\s*{_HOURS}", re.IGNORECASE)
_BARE = re.compile(
    rf"^\W*(?:i\s+(?:have|can\s+do|could\s+do|can\s+spare)\s+)?"
    rf"(?:about|around|maybe|some|roughly|say|let'?s\s+say|perhaps|up\s+to|~)?\s*"
    rf"(?P<n>{COUNT}){_RANGE}\W*$",
    re.IGNORECASE,
)

_OFF = re.compile(
    r"\b(?:off|holidays?|vacation|away|unavailable|travel\w*|no\s+work|without|except|skip\w*"
    r"|leave\s+out|not\s+(?:on|in|during)|busy|can'?t|free)\b",
    re.IGNORECASE,
)
_START = re.compile(
    r"\b(?:start\w*|begin\w*|from)(?:\s+(?:on|in|at|from))?\s*:?\s*$", re.IGNORECASE
)
_BEFORE = re.compile(r"\b(?:before|ahead\s+of)\s*$", re.IGNORECASE)
_RANGE_GAP = re.compile(r"\s*(?:-|–|—|to|until|till|through|and)\s*(?:the\s+)?", re.IGNORECASE)
_OFF_REACH = 14
_END = re.compile(
    r"\b(?:until|till?|'til|no\s+later\s+than|(?:by|before)(?=\s+(?:the\s+)?(?:end\b|next\b|last\b"
    r"|this\b|coming\b|spring|summer|autumn|fall\b|winter|easter|my\b|then\b|\d{1,2}[/.]\d)))"
    r"\s+(?P<end>[^,;!?\n]+?)(?=[.,;!?\n]|\s+(?:and|with|at|but|starting|from)\b|$)",
    re.IGNORECASE,
)
_WITHOUT = (
    r"\b(?:no|without(?:\s+(?:an?y?|the|my))?|(?:drop|remove|cancel|lift|scrap|skip|delete"
    r"|forget|ignore)\s+(?:the|my|any|all)(?:\s+my)?)\s+(?:more\s+|fixed\s+)?"
)
_NO_END = re.compile(
    _WITHOUT + r"(?:deadline|end\s*date|time\s+limit)\b|\bopen[- ]ended\b", re.IGNORECASE
)
_NO_WEEKS_OFF = re.compile(
    _WITHOUT + r"(?:weeks?[- ]off|time\s+off|breaks?|holidays?|vacations?)\b", re.IGNORECASE
)


Limit = Literal["deadline", "weeks_off"]
"""What a plan keeps to until it is taken back."""


class Schedule(NamedTuple):
    """What was said of a plan; absent parts are ``None`` or empty.

    Attributes:
        hours_per_week: Hours a week, as given.
        start: The first day.
        deadline: The last day.
        weeks_off: One day in each week to leave free.
        bad: The words that look like a day and are none, or can be read two ways.
        without: What the last plan kept to and the next one is not to.
    """

    hours_per_week: float | None = None
    start: dt.date | None = None
    deadline: dt.date | None = None
    weeks_off: tuple[dt.date, ...] = ()
    bad: str = ""
    without: tuple[Limit, ...] = ()


def read_schedule(text: str, today: dt.date) -> Schedule:
    """Read hours a week, start, deadline and weeks off out of a sentence.

    Args:
        text: The sentence.
        today: The day that "in six months" counts from.
    """
    found = find_days(text, today)
    bad = next((text[days.start : days.end] for days in found if days.last is None), "")
    bad = bad or _unread_end(text, found)
    start = deadline = None
    off: set[dt.date] = set()
    at = 0
    while at < len(found):
        days = found[at]
        before = text[found[at - 1].end if at else 0 : days.start]
        width, span = _range(text, found, at)
        if span is None:
            pass
        elif _is_off(text, found, at, width):
            off |= set(_one_in_each_week(*span))
        elif width > 1:
            start, deadline = span
        elif _START.search(before):
            start = span[0]
        else:
            deadline = span[0] - dt.timedelta(1) if _BEFORE.search(before) else span[1]
        at += width
    return Schedule(
        read_weekly_hours(text), start, deadline, tuple(sorted(off)), bad, _taken_back(text)
    )


def _unread_end(text: str, found: tuple[Days, ...]) -> str:
    """Return what follows "until" and the like where no day was found in it."""
    for end in _END.finditer(text):
        first, last = end.span("end")
        if not any(days.start < last and first < days.end for days in found):
            return end["end"].strip()
    return ""


def _taken_back(text: str) -> tuple[Limit, ...]:
    """Return the limits that a sentence wants to be rid of."""
    limits: tuple[tuple[Limit, re.Pattern[str]], ...] = (
        ("deadline", _NO_END),
        ("weeks_off", _NO_WEEKS_OFF),
    )
    return tuple(limit for limit, pattern in limits if pattern.search(text))


def read_weekly_hours(text: str, *, loosely: bool = True) -> float | None:
    """Return the hours a week that a sentence gives; of a range, the lower.

    Hours a day count for seven days, a workday for five, a weekend day for two.

    Args:
        text: The sentence.
        loosely: Whether hours without a "a week" count as weekly ones.
    """
    weekly = _WEEKLY.search(text)
    if weekly:
        return _hours(weekly)
    daily = _BY_DAY.search(text)
    if daily:
        return _hours(daily) * _days_a_week(daily["unit"].casefold())
    plain = _PLAIN_HOURS.search(text) if loosely else None
    return count(plain["n"].lstrip("-")) * (-1 if plain["n"][0] == "-" else 1) if plain else None


def read_bare_hours(text: str) -> float | None:
    """Return the number that answers "How many hours a week?": "8", "about ten", "5-6"."""
    bare = _BARE.match(text)
    return count(bare["n"]) if bare else read_weekly_hours(text)


def _hours(match: re.Match[str]) -> float:
    word = match["n"]
    amount = 0.5 if word.casefold().startswith("half") else count(word.lstrip("-"))
    amount = -amount if word.startswith("-") else amount
    return round(amount / 60 * 4) / 4 if match["min"] else amount


def _days_a_week(unit: str) -> int:
    if unit.startswith("weekend"):
        return _WEEKEND_DAYS
    return _WEEK_DAYS if unit.startswith(("day", "daily")) else _WORKDAYS


def _range(
    text: str, found: tuple[Days, ...], at: int
) -> tuple[int, tuple[dt.date, dt.date] | None]:
    """Return how many of the found days make up the span at a place, and the span."""
    days = found[at]
    if days.first is None or days.last is None:
        return 1, None
    follower = found[at + 1] if at + 1 < len(found) else None
    if (
        follower is not None
        and follower.last is not None
        and follower.last >= days.first
        and _RANGE_GAP.fullmatch(text, days.end, follower.start)
        and _opens_range(text, days)
    ):
        return 2, (days.first, follower.last)
    return 1, (days.first, days.last)


def _opens_range(text: str, days: Days) -> bool:
    """Whether "and" or "to" after these days joins a range rather than a list."""
    before = text[: days.start].casefold().rstrip()
    return before.endswith(("from", "between", "off", "away", "holiday", "vacation", "week", ":"))


def _is_off(text: str, found: tuple[Days, ...], at: int, width: int) -> bool:
    """Whether the days are named as free: "off 21 Dec", "21 Dec to 3 Jan off"."""
    before = text[found[at - 1].end if at else 0 : found[at].start]
    last = found[at + width - 1]
    follower = found[at + width].start if at + width < len(found) else len(text)
    after = re.split(r"[,;.]|\b(?:by|until|till)\b", text[last.end : follower], maxsplit=1)[0]
    listed = bool(at) and not before.strip(" ,;&").replace("and", "").strip()
    return bool(
        _OFF.search(before)
        or _OFF.search(after[: _OFF_REACH * 2])
        or (listed and _is_off(text, found, at - 1, 1))
    )


def _one_in_each_week(first: dt.date, last: dt.date) -> list[dt.date]:
    """Return days of a span such that every week that meets the span holds one of them."""
    days = [first + dt.timedelta(step) for step in range(0, (last - first).days + 1, 7)]
    return [*days, last] if days[-1] != last else days
