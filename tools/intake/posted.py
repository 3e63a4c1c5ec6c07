"""When a posting was published, where its text says so."""

import datetime as dt
import re
from collections.abc import Callable
from typing import Final

from tools.intake.phrases import one_of
from tools.intake.sketch import plain_words

_MONTHS: Final = "janfebmaraprmayjunjulaugsepoctnovdec"
_MONTH = (
    r"(?P<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    r"|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?"
)
_YEAR = r"(?P<year>(?:19|20)\d\d)"
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_WEEKDAY = r"(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,? )?"
_PUBLISHED = one_of("(?:re-?)?posted, (?:re-?)?published, advertised, listed, opened")
_POSTING = one_of("job, role, position, posting, vacancy, advert, ad, job ad, opening")
_LABEL = one_of(rf"""
    (?:(?:{_POSTING}|first|originally) )?{_PUBLISHED}(?: date)?
    date (?:of (?:posting|publication)|{_PUBLISHED})
    (?:job )?(?:posting|publication|publishing|publish|post|listing)[ _-]date
    date_?posted, posted_(?:on|at)
    (?:this|the) {_POSTING} (?:was|has been|is) (?:first )?{_PUBLISHED}
    we (?:have )?(?:first )?{_PUBLISHED} (?:this|the) {_POSTING}
    (?:live|online|open) since
""")
_BEGIN = r"(?:^[^\w\n(]{0,20}|[·•|;(/–—] ?|, | - |[.!?] |\b(?:and|was) )"
_WORD = r"(?-i:[A-Z](?:\.|[\w&'-]*(?:\.\w+)?)|(?:de|la|du|van|von|der|of|and|&)(?= ))"
_NAMED = rf"{_WORD}(?:,? {_WORD}){{0,5}}"
_TEAM = one_of(
    "us, recruiters?, admin, (?:(?:hr|hiring|people|talent|recruiting) )?(?:team|manager)"
)
# "Posted by Jane Quill on" and "Posted on LinkedIn on": who and where may stand before the day.
_BY = rf"(?: by (?:the |our )?(?:{_TEAM}|{_NAMED})| (?:on|in|at|via|from|to) (?:the )?{_NAMED})"
_TO_DATE = (
    rf"(?:{_BY},? ?(?:[:|–—-]+ ?)?|[\"'*_]*(?: ?[:|=–—-]+[\"'*_ ]*| ))"
    r"(?:(?:on|in|since|at) )?(?:the )?"
)
# "Published on 3 May 2026, it shows": a sentence on something else than the posting.
_OF_ELSE = r"(?!,? (?:it|its|our|they|their|the|this|these|she|he|which)\b)"

Read = Callable[[re.Match[str]], str | None]


def _ordered(match: re.Match[str]) -> str | None:
    """Read a day whose parts are told apart by their form."""
    month = match["month"]
    number = int(month) if month.isdigit() else _MONTHS.index(month[:3].casefold()) // 3 + 1
    day = match.groupdict().get("day")
    if day is None:
        return f"{match['year']}-{number:02}" if number in range(1, 13) else None
    return _day(int(match["year"]), number, int(day))


def _slashed(match: re.Match[str]) -> str | None:
    """Read 31/10/2026 or 10/31/2026; 3/10/2026 is not plain, since countries differ."""
    one, other, year = int(match["one"]), int(match["other"]), int(match["year"])
    days = {_day(year, other, one), _day(year, one, other)} - {None}
    return days.pop() if len(days) == 1 else None


def _day(year: int, month: int, day: int) -> str | None:
    try:
        return dt.date(year, month, day).isoformat()
    except ValueError:
        return None


_DATES: Final[tuple[tuple[str, Read], ...]] = (
    (rf"{_YEAR}(?P<mark>[-/.])(?P<month>\d{{1,2}})(?P=mark)(?P<day>\d{{1,2}})(?!\d)", _ordered),
    (rf"{_WEEKDAY}{_DAY}(?: of)?[ -]{_MONTH},?[ -]{_YEAR}\b", _ordered),
    (rf"{_WEEKDAY}{_MONTH} {_DAY},? {_YEAR}\b", _ordered),
    (rf"(?P<day>\d{{1,2}})\.(?P<month>\d{{1,2}})\.{_YEAR}\b", _ordered),
    (rf"(?P<one>\d{{1,2}})/(?P<other>\d{{1,2}})/{_YEAR}\b", _slashed),
    (rf"{_MONTH},? {_YEAR}\b", _ordered),
    (rf"{_YEAR}-(?P<month>\d{{2}})(?![-\d])", _ordered),
)
_READERS: Final = tuple(
    (re.compile(rf"{_BEGIN}{_LABEL}{_TO_DATE}{date}{_OF_ELSE}", re.IGNORECASE), read)
    for date, read in _DATES
)
# "Date: 2026-03-12" dates the posting where nothing else stands on its line.
_LINE_READERS: Final = tuple(
    (
        re.compile(
            rf"^[^\w\n(]{{0,20}}(?:date|dated)\W{{0,5}}[:|]\W{{0,5}}{date}\W*$", re.IGNORECASE
        ),
        read,
    )
    for date, read in _DATES
)


def posted_on(text: str) -> str | None:
    """Return the day, or else the month, on which a posting says that it was published.

    It is read after a label such as "Posted:", "Published on", "Posted by … on" or "Date of
    posting", in figures or words, at the start of a line, sentence or part; after "Date:" only
    where the line holds nothing else. What is written
    relative to a day that is not known ("3 days ago"), a day without a year, one that can be read
    in two ways (3/10/2026) and one that is not in the calendar are unknown, and so are days of
    other things: a deadline, a start.

    Args:
        text: All of the posting's text, cleaned.

    Returns:
        "2026-10-03", or "2026-10" where no day is given; ``None`` where it is not known.
    """
    for line in text.splitlines():
        plain = " ".join(plain_words(line).split())
        for pattern, read in (*_READERS, *_LINE_READERS):
            match = pattern.search(plain)
            if match and (day := read(match)):
                return day
    return None
