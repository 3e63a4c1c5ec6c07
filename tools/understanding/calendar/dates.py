"""Days and spans of days as people write them, seen from a given today."""

import datetime as dt
import re
from collections.abc import Iterable

from tools.late import late
from tools.understanding.calendar.day_readers import MONTHS, WEEKDAYS, Reader
from tools.understanding.calendar.day_ways import READERS
from tools.understanding.calendar.days import Days, DoubtfulDayError, month_end, week_of
from tools.understanding.calendar.lasting import with_spans
from tools.understanding.plans.named_days_beside import with_names, with_next
from tools.understanding.plans.plan_days import OFF

_MONTH_FIRST = late(
    rf"\b(?P<month>{MONTHS})\.?\s+\d{{1,2}}(?:st|nd|rd|th)?"
    rf"(?P<rest>(?:\s*(?:,|&|\band\b)\s*(?:and\s+)?\d{{1,2}}(?:st|nd|rd|th)?(?![\w./:-]))+)"
    rf"(?!\s*(?:h\b|hours?|hrs?|min))",
    re.IGNORECASE,
)
_WEEK_OF = late(
    r"\b(?:the\s+)?weeks?\s+(?P<how>of|commencing|beginning|starting|from)\s+(?:the\s+)?$",
    re.IGNORECASE,
)
# "June '28" and "30 June 28": two figures are not taken for a year, and not left out either.
_SHORT_YEAR = late(r"\s*['’]\d\d\b|\s+\d\d\b(?![\w.,:/-]*\d|\s*(?:h|hrs?|hours?|%|min|weeks?)\b)")
_NEXT_TO_IT = late(
    r"[\s,;:(–—-]*(?:(?:from|that'?s|that is|which (?:is|are)|i\.?e\.?|it'?s|so|they'?re|are|is"
    r"|for)\s+)*(?:the\s+)?",
    re.IGNORECASE,
)
"""What may stand between holidays and the days that they are."""
_WEEKDAY = late(rf"\b(?P<weekday>{WEEKDAYS})(?P<comma>,?)\s+(?:the\s+)?$", re.IGNORECASE)
_BARE_NUMBER = (
    r"(?:the\s+)?\d{1,2}(?:st|nd|rd|th)?\b"
    r"(?![:.,]?\d|\s*(?:[ap]m\b|h\b|hrs?\b|hours?\b|min|weeks?\b))"
)
_BEFORE_NUMBER = late(rf"\b(?:{WEEKDAYS}),?\s+(?={_BARE_NUMBER})", re.IGNORECASE)
_WITHOUT_MONTH = late(
    rf"\b(?:{WEEKDAYS}),?\s+{_BARE_NUMBER}(?!\s*(?:of\s+)?(?:{MONTHS}|[/-]\d))", re.IGNORECASE
)
_UNTIL_NUMBER = late(
    r"\s*(?:to|till?|until|through|up to|-|–)\s*(?:and including\s+)?(?:the\s+)?(?P<d>\d{1,2})\b"
    r"(?![:.,/]?\d|\s*(?:[ap]m\b|h\b|hrs?\b|hours?\b|min|weeks?\b|days?\b|%|[/-]))",
    re.IGNORECASE,
)
_UNIT = r"(?:days?|weeks?|fortnights?|months?|quarters?|years?)"
_SEASON = r"(?:spring|summer|autumn|fall|winter|easter|thanksgiving|new\s+year)"
_GONE_BY = late(r"(?:last|previous)\s", re.IGNORECASE)
_LEFT = late(
    rf"\b(?:(?:by|until|till|before|after|in|during|over|next|this|last|from|the"
    rf"|end\s+of)\s+)+{_SEASON}\b"
    r"(?!\s+(?:boot|framework|cloud|data|security|mvc))(?:\s+(?:20\d\d|break|term|holidays?))?"
    rf"|\b(?:(?:end|mid(?:dle)?|start|beginning|early|late)\s+(?:of\s+)?)?(?:the\s+)?"
    rf"(?:next|last|coming|following|previous)\s+(?:(?:few|couple\s+of|\w+)\s+)?"
    rf"(?:{_UNIT}|{MONTHS})\b"
    rf"|\b[\w-]+\s+{_UNIT}\s+(?:before|after|into|past|prior)\b"
    rf"|\b(?:the\s+)?(?:first|second|third|fourth|last|1st|2nd|3rd)\s+(?:{WEEKDAYS}"
    rf"|(?:work(?:ing)?)?\s?day)\b"
    r"|\b(?<!hours in )(?<!hours in the )(?<!h in the )(?:the\s+)?(?:year|month|week|quarter)"
    r"\s+after(?:\s+(?:next|that|this))?\b"
    rf"|\b(?:in|within|over|for)\s+(?:about\s+)?(?:a\s+)?(?:few|several|some|many)\s+{_UNIT}\b"
    rf"|\b(?:in|within|over)\s+(?:about\s+)?[\w.]+\s*(?:-|–|to|or)\s*[\w.]+\s+{_UNIT}\b"
    rf"|\b\d{{1,2}}(?:st|nd|rd|th)?\s+(?:of\s+)?(?:{MONTHS})\b"
    r"|\b(?:jan(?:uary)?|feb(?:ruary)?|april?|june?|july?|aug(?:ust)?|sept(?:ember)?|october"
    r"|nov(?:ember)?|december)\b"
    r"|\b\d{1,2}/\d{1,2}\b(?<!/5)(?<!/10)(?<!24/7)|\b\d{1,2}\.\d{1,2}\.(?!\d)"
    r"|\bthe\s+\d{1,2}(?:st|nd|rd|th)\b|\b\d{1,2}(?:st|nd|rd|th)\b"
    r"|\b\d{1,2}[/.]\d{1,2}[/.]\d{2,4}\b|\b(?:19|20)\d\d\b|\bq[1-4]\b",
    re.IGNORECASE,
)


def find_days(text: str, today: dt.date) -> tuple[Days, ...]:
    """Return the days that a text names, in order and without overlaps.

    A day without a year is the next one to come. A month, quarter or year is the whole span.
    """
    bare = _WITHOUT_MONTH.search(text) is not None
    # "Friday 19" is no Friday to come but the 19th of the month beside it.
    said = _BEFORE_NUMBER.sub(lambda it: " " * len(it[0]), text) if bare else text
    found = _read_apart(said, today)
    for match in _MONTH_FIRST.finditer(text):
        found += _more_of_a_month(match, found)
    told = _with_weekdays(text, found)
    whole = _told_by_days(text, sorted(_to_number(said, it, told) for it in told))
    weeks = (as_week(text, it) for it in with_spans(text, sorted(whole)))
    return _apart(with_names(text, with_next(text, it)) for it in weeks)


def _apart(found: Iterable[Days]) -> tuple[Days, ...]:
    """Return days in order; where the name of one reaches over the one before, that one counts."""
    apart = list[Days]()
    for it in found:
        apart.append(
            it if not apart or apart[-1].end <= it.start else it._replace(start=apart[-1].end)
        )
    return tuple(apart)


def _read_apart(text: str, today: dt.date) -> list[Days]:
    """Return the days that the single ways of writing them find, in no order."""
    found: list[Days] = []
    for pattern, read in READERS:
        for match in pattern.finditer(text):
            if all(match.end() <= it.start or match.start() >= it.end for it in found):
                found.append(_read(read, match, today))
    return found


def _to_number(text: str, days: Days, found: list[Days]) -> Days:
    """Return a day, as the span to a later one of its month: "15 December till 29"."""
    match = _UNTIL_NUMBER.match(text, days.end)
    if match is None or days.first is None or days.first != days.last:
        return days
    named = any(map(str.isdigit, text[days.start : days.end]))
    if not named or any(days.end <= it.start < match.end() for it in found):
        return days
    last = int(match["d"])
    if not days.first.day < last <= month_end(days.first.year, days.first.month).day:
        return days
    return days._replace(end=match.end(), last=days.first.replace(day=last))


def _told_by_days(text: str, found: list[Days]) -> list[Days]:
    """Return days, holidays that no rule tells as those beside them: "half-term, 12-16 April"."""
    told = list[Days]()
    for it in found:
        before = told[-1] if told else None
        between = "" if before is None else text[before.end : it.start]
        if before is None or not _NEXT_TO_IT.fullmatch(between):
            told.append(it)
        elif _is_holiday(text, before) and it.last is not None:
            told[-1] = it._replace(start=before.start)
        elif _is_holiday(text, it) and before.last is not None:
            told[-1] = before._replace(end=it.end)
        else:
            told.append(it)
    return told


def _is_holiday(text: str, days: Days) -> bool:
    """Whether days are named without a figure, and no rule tells which they are."""
    unknown = days.first is None and not days.options
    return unknown and not any(map(str.isdigit, text[days.start : days.end]))


def _with_weekdays(text: str, found: list[Days]) -> list[Days]:
    """Return days, those before which their weekday stands with it: "on Friday 13 November"."""
    whole = [_with_weekday(text, it) for it in found]
    named = [it for it, before in zip(whole, found, strict=True) if it.start != before.start]
    return [
        it
        for it in whole
        if not any(day is not it and day.start <= it.start < day.end for day in named)
    ]


def _with_weekday(text: str, days: Days) -> Days:
    """Return a day with the weekday before it; none that is sure where the two do not agree."""
    before = _WEEKDAY.search(text, 0, days.start)
    if days.first is None or days.first != days.last or before is None:
        return days
    if not any(map(str.isdigit, text[days.start : days.end])):
        return days
    agree = WEEKDAYS.split("|").index(before["weekday"].casefold()) == days.first.weekday()
    if not agree and before["comma"]:
        return days
    whole = days._replace(start=before.start())
    return whole if agree else whole._replace(first=None, last=None, options=(days.first,))


def unread_days(text: str) -> str:
    """Return the first words that speak of a time, of a text whose known days are blanked.

    What has gone by ("last autumn") is no time of a plan, unless it is to be time off.
    """
    away = OFF.search(text) is not None
    found = (it[0].strip() for it in _LEFT.finditer(text))
    return next((it for it in found if away or not _GONE_BY.match(it)), "")


def _read(read: Reader, match: re.Match[str], today: dt.date) -> Days:
    groups = match.groupdict()
    short = _SHORT_YEAR.match(match.string, match.end()) if groups.get("month") else None
    if short and _may_be_year(short[0], today):
        return Days(match.start(), short.end(), None, None)
    dated = "of_year" not in groups or bool(groups["y"] or groups["of_year"])
    try:
        first, last = read(match, today)
    except DoubtfulDayError as doubt:
        return Days(match.start(), match.end(), None, None, dated, doubt.options)
    except (ValueError, OverflowError):
        return Days(match.start(), match.end(), None, None)  # the calendar has no such day
    return Days(match.start(), match.end(), first, last, dated)


def _may_be_year(words: str, today: dt.date) -> bool:
    """Whether two figures behind a month may be a year to come: "1 March 10" names none."""
    told = re.sub(r"\D", "", words)
    return words.strip() != told or today.year % 100 <= int(told)


def _more_of_a_month(match: re.Match[str], found: list[Days]) -> list[Days]:
    """Return the further days of "December 24 and 31"."""
    head = next((it for it in found if it.start == match.start() and it.first), None)
    if head is None or head.first is None or head.end > match.start("rest"):
        return []
    more = []
    for number in re.finditer(r"\d{1,2}(?:st|nd|rd|th)?", match["rest"]):
        start, end = match.start("rest") + number.start(), match.start("rest") + number.end()
        try:
            day = head.first.replace(day=int(re.sub(r"\D", "", number[0])))
        except ValueError:
            more.append(Days(start, end, None, None))
        else:
            more.append(Days(start, end, day, day, head.dated))
    return more


def as_week(text: str, days: Days) -> Days:
    """Return the whole week of a day that is named as "the week of".

    Args:
        text: The text.
        days: The day.
    """
    match = _WEEK_OF.search(text, 0, days.start)
    if match is None or days.first is None or days.first != days.last:
        return days
    first, last = week_of(days.first)
    if match["how"].casefold() != "of":
        first, last = days.first, days.first + dt.timedelta(6)
    return days._replace(start=match.start(), first=first, last=last)
