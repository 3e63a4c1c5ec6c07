"""Single dates as résumés write them: "Mar 2019", "03/2019", "2019", "early 2019", "Q3 2018"."""

import re
from collections.abc import Callable
from typing import Final

from tools.domain.timeline import Moment
from tools.history.months import MONTH_NAMES, moment
from tools.late import late

YEAR: Final = r"(?:19[4-9]\d|20[0-4]\d)"
_SHORT_YEAR: Final = r"['’‘][0-9]{2}"
_NAME: Final = rf"(?:{'|'.join(sorted(MONTH_NAMES, key=len, reverse=True))})(?!\w)\.?"
_DAY: Final = r"(?:3[01]|[12]\d|0?[1-9])"
_DAY_BEFORE: Final = rf"(?:{_DAY}(?:st|nd|rd|th|\.|er|º)?\s+(?:de\s+)?)?"
_DAY_AFTER: Final = rf"(?:\s+{_DAY}(?:st|nd|rd|th)?,)?"
_NUMBER: Final = r"(?:1[0-2]|0?[1-9])"

MONTH_ALONE: Final = rf"{_NAME}"
"""A month without its year, as in "Mar – Sep 2020"."""

_PARTS: Final[dict[str, tuple[int, int]]] = {
    "early": (1, 6),
    "beginning of": (1, 6),
    "start of": (1, 6),
    "anfang": (1, 6),
    "début": (1, 6),
    "mid": (4, 9),
    "middle of": (4, 9),
    "mitte": (4, 9),
    "late": (7, 12),
    "end of": (7, 12),
    "ende": (7, 12),
    "fin": (7, 12),
    "q1": (1, 3),
    "q2": (4, 6),
    "q3": (7, 9),
    "q4": (10, 12),
    "h1": (1, 6),
    "h2": (7, 12),
    "spring": (2, 6),
    "frühjahr": (2, 6),
    "frühling": (2, 6),
    "printemps": (2, 6),
    "summer": (5, 9),
    "sommer": (5, 9),
    "été": (5, 9),
    "autumn": (8, 12),
    "fall": (8, 12),
    "herbst": (8, 12),
    "automne": (8, 12),
    "winter": (1, 12),
    "hiver": (1, 12),
}
"""What of a year a word for it leaves open, seasons being those of the northern half with a month
on both sides. Winter has both of its ends in the year."""

PART_OF_YEAR: Final = (
    "(?:" + "|".join(sorted(_PARTS, key=len, reverse=True)).replace(" ", r"\s+") + ")"
)
"""A pattern for a word that says which part of a year is meant."""

POINT: Final = (
    rf"(?:(?:{YEAR}-{_NUMBER}(?:-{_DAY})?|{YEAR}[/.](?:1[0-2]|0[1-9])(?:[/.]{_DAY})?)(?![\d/-]*\d)"
    rf"|(?:{_DAY}[./-]){{1,2}}{YEAR}"
    rf"|{_DAY_BEFORE}{_NAME}{_DAY_AFTER},?\s*(?:(?:of|de|del)\s+)?(?:{YEAR}|{_SHORT_YEAR})"
    rf"|{PART_OF_YEAR}(?:[\s-]+|(?<=[qh]\d)[/’']?)(?:of\s+)?{YEAR}(?:/\d\d(?!\d))?"
    rf"|{YEAR}[\s/-]?[qh][1-4](?!\w)"
    rf"|{YEAR})"
)
"""A pattern for a date; to be found in any case. It holds no group."""

_LAST_MONTH: Final = 12
_CENTURY_TURN: Final = 50


def read_point(text: str) -> Moment | None:
    """Return the date that a text is, or ``None`` where it is none that there can be."""
    plain = " ".join(text.casefold().split())
    for pattern, reader in _READERS:
        found = pattern.fullmatch(plain)
        if found:
            return reader(found)
    return None


def month_alone(text: str, year: int) -> Moment | None:
    """Return a month that borrows its year from the date after it: "Mar – Sep 2020"."""
    month = MONTH_NAMES.get(text.casefold().rstrip("."))
    return None if month is None else moment(year, month, month)


def short_year(digits: str) -> int:
    """Return the year that two digits stand for: '98 is 1998, '19 is 2019."""
    two = int(digits)
    return 1900 + two if two >= _CENTURY_TURN else 2000 + two


def _iso(found: re.Match[str]) -> Moment:
    return _month(int(found[1]), int(found[2]))


def _month(year: int, month: int) -> Moment:
    """Return a month of a year, or the year alone where there is no such month."""
    return moment(year, month, month) if 1 <= month <= _LAST_MONTH else moment(year)


def _numeric(found: re.Match[str]) -> Moment:
    """Return "03/2019" and "15.03.2019"; of "03/04/2019" both months that it can be."""
    first, second, year = found["first"], found["second"], int(found["year"])
    if first is None:
        return _month(year, int(second))
    day, month = int(first), int(second)
    if found["mark"] != "/" or day > _LAST_MONTH:
        return _month(year, month)
    if month > _LAST_MONTH:
        return _month(year, day)
    return moment(year, *sorted((day, month)))


def _named(found: re.Match[str]) -> Moment:
    digits = found["year"].lstrip("'’‘")
    year = int(digits) if len(digits) > 2 else short_year(digits)  # noqa: PLR2004 - "'19"
    month = MONTH_NAMES[found["name"].rstrip(".")]
    return moment(year, month, month)


def _part(found: re.Match[str]) -> Moment:
    year = int(found["year"])
    if found["next"]:  # "Winter 2019/20" is the one that begins in 2019
        return Moment(earliest=f"{year}-10", latest=f"{year + 1}-03")
    return moment(year, *_PARTS[found["part"]])


def _year(found: re.Match[str]) -> Moment:
    return moment(int(found[0]))


_READERS: Final[tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], Moment]], ...]] = (
    (late(rf"({YEAR})[-/.](\d{{1,2}})(?:[-/.]{_DAY})?"), _iso),
    (
        late(rf"(?:(?P<first>{_DAY})[./-])?(?P<second>\d{{1,2}})(?P<mark>[./-])(?P<year>{YEAR})"),
        _numeric,
    ),
    (
        late(
            rf"{_DAY_BEFORE}(?P<name>{_NAME}){_DAY_AFTER},?\s*(?:(?:of|de|del)\s+)?"
            rf"(?P<year>{YEAR}|{_SHORT_YEAR})"
        ),
        _named,
    ),
    (
        late(
            rf"(?P<part>{PART_OF_YEAR})(?:[ -]+|[/’']?)(?:of )?(?P<year>{YEAR})(?:/(?P<next>\d\d))?"
        ),
        _part,
    ),
    (late(rf"(?P<year>{YEAR})[ /-]?(?P<part>q[1-4]|h[12])(?P<next>)"), _part),
    (late(YEAR), _year),
)
