"""Spans that are told by how long they last: "3 weeks from 5 July", "from 5 July for a month"."""

import datetime as dt
import re
from collections.abc import Iterable

from tools.counts import COUNT, count
from tools.late import late
from tools.understanding.calendar.days import Days, months_later

_UNIT = r"(?P<unit>day|week|fortnight|month)s?"
_LASTS_FROM = late(
    # "8 hours a week from 5 July" is no week long: one alone needs a word before it.
    rf"(?P<lead>\b(?:for|off|away|out|leave|holidays?)\s+)?\b(?P<number>{COUNT}|an?(?=\s))\s*{_UNIT}"
    r"(?:\s+(?:off|away|(?:of\s+)?(?:leave|holidays?)))?,?\s+"
    r"(?:from|starting(?:\s+on)?|beginning(?:\s+on)?|as\s+of)\s+(?:the\s+)?$",
    re.IGNORECASE,
)
_FOR = late(rf"\s*,?\s*for\s+(?P<number>{COUNT}|an?(?=\s))\s*{_UNIT}\b", re.IGNORECASE)
_STARTS = late(
    r"\b(?:from|starting(?:\s+on)?|beginning(?:\s+on)?|as\s+of)\s+(?:the\s+)?$", re.IGNORECASE
)
_LASTS = late(
    r"\b(?:days?|weeks?|fortnights?|months?)\b.*\b(?:from|starting|beginning|as of)\b"
    rf"|\w,?\s+for\s+(?:{COUNT}|an?\s)",
    re.IGNORECASE,
)
_NOT_BEFORE = late(r"(?:\bin|\bwithin|\bhours?\s+(?:a|per|each|every)|[/\d])\s*$", re.IGNORECASE)


def with_spans(text: str, found: Iterable[Days]) -> tuple[Days, ...]:
    """Return days with those from which something lasts so long as their whole spans.

    Args:
        text: The text.
        found: Its days, in order.
    """
    days = [_lasting(text, it) for it in found]
    spans = [it for it in days if it.first != it.last]
    return tuple(it for it in days if not any(_within(it, span) for span in spans))


def lasts(words: str) -> bool:
    """Whether the words of a span say from which day on it lasts: it has a start of its own."""
    return _LASTS.search(words) is not None


def _within(days: Days, span: Days) -> bool:
    """Whether days are told by words of a span, such as the "for 3 weeks" of it."""
    return days is not span and span.start <= days.start and days.end <= span.end


def _lasting(text: str, days: Days) -> Days:
    if days.first is None or days.first != days.last:
        return days
    before = _LASTS_FROM.search(text, 0, days.start)
    if before is not None and _is_length(text, before):
        last = _last(days.first, before["number"], before["unit"])
        start = before.start() if before["lead"] == "for " else before.start("number")
        return days._replace(start=start, last=last)
    after = _FOR.match(text, days.end) if _STARTS.search(text, 0, days.start) else None
    if after is None:
        return days
    return days._replace(end=after.end(), last=_last(days.first, after["number"], after["unit"]))


def _is_length(text: str, match: re.Match[str]) -> bool:
    """Whether a number of weeks is how long something lasts, and no "in 3 weeks", no "a week"."""
    alone = match["number"].casefold() in {"a", "an"}
    return bool(match["lead"]) or not (alone or _NOT_BEFORE.search(text, 0, match.start("number")))


def _last(first: dt.date, number: str, unit: str) -> dt.date:
    """Return the last day of so many days, weeks or months from a first one."""
    many = 1.0 if number.casefold() in {"a", "an"} else count(number)
    if unit.casefold() == "month":
        return months_later(first, round(many)) - dt.timedelta(1)
    each = {"day": 1, "week": 7, "fortnight": 14}[unit.casefold()]
    return first + dt.timedelta(max(round(many * each), 1) - 1)
