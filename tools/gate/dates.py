"""Dates in a text, brought to one form."""

import datetime as dt
import re
from contextlib import suppress
from fractions import Fraction
from typing import Final

from tools.late import late

_MONTHS: Final = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
]
_NAMES = "|".join(_MONTHS)
_SHORT = "|".join(it[:3] for it in _MONTHS if it != "may") + "|sept"
_MONTH = rf"(?:(?-i:May)\b|(?:{_NAMES.replace('may|', '')})\b|(?:{_SHORT})\b\.?)"
_DAY = r"(?:0?[1-9]|[12]\d|3[01])"
_CAPITALS = "|".join(it.capitalize() for it in _MONTHS if it != "may")
_NTH = "(?:st|nd|rd|th)?"
DATE: Final = late(
    r"(?<![\w-])(?P<iso>(?:19|20)\d\d-\d\d(?:-\d\d)?)(?![\w-])"
    rf"|(?<![\d/.,])\b(?P<day>{_DAY}){_NTH}(?: of)? (?P<month>{_MONTH})"
    r"(?:,? (?P<year>(?:19|20)\d\d)\b)?"
    rf"|\b(?P<month2>{_MONTH}) (?P<day2>{_DAY}){_NTH}(?!\d)(?:,? (?P<year2>(?:19|20)\d\d)\b)?"
    rf"|\b(?P<month3>{_MONTH}) (?P<year3>(?:19|20)\d\d)\b"
    rf"|\b(?P<month4>(?-i:{_CAPITALS})"
    r"|(?:(?<=late )|(?<=early )|(?<=mid-)|(?<=in )|(?<=of )|(?<=until )|(?<=by ))(?-i:May))\b"
    r"|(?<![\w.,/$€£-])(?P<year4>(?:19|20)\d\d)(?![\w%]|[.,]\d| (?:h|hours|people|users)\b)",
    re.IGNORECASE,
)
"""A date, a month or a year."""
DAY_OF_SPAN: Final = late(
    rf"(?<![\w./:,-])(?P<first>{_DAY}){_NTH}"
    rf"(?: ?(?:and|to|–|-|or) ?|, (?={_DAY}{_NTH},? (?:and |or )?{_DAY}))"
    rf"(?=(?:{_DAY}{_NTH}(?:,? and |,? or |, ))*{_DAY}{_NTH}(?: of)? (?P<month>{_MONTH})"
    rf"(?:,? (?P<year>(?:19|20)\d\d)\b)?)",
    re.IGNORECASE,
)
"""A day in the month of the last of a span or row: "17 to 30 December", "3, 10 and 17 May"."""


def day_key(match: re.Match[str]) -> str:
    """Return what ``DATE`` matched as ``2027-03-31``, ``2027-03``, ``--03-31``, ``--03``, ``2027``.

    "May" is too often a verb; it counts with a day, a year or such a word as "late" beside it.
    """
    if match["iso"]:
        return str(match["iso"])
    month = match["month"] or match["month2"] or match["month3"] or match["month4"]
    year = match["year"] or match["year2"] or match["year3"] or match["year4"]
    if not month:
        return str(year)
    number = next(at for at, name in enumerate(_MONTHS, 1) if name.startswith(month.casefold()[:3]))
    day = match["day"] or match["day2"]
    written = f"{year or '-'}-{number:02}"
    return f"{written}-{int(day):02}" if day else written


def first_of_span(match: re.Match[str]) -> str:
    """Return what ``DAY_OF_SPAN`` matched as ``2027-12-17`` or ``--12-17``."""
    month = match["month"].casefold()[:3]
    number = next(at for at, name in enumerate(_MONTHS, 1) if name.startswith(month))
    return f"{match['year'] or '-'}-{number:02}-{int(match['first']):02}"


def forms(key: str) -> frozenset[str]:
    """Return a date in every form that says less of it: its month, its year, its day of a year."""
    found = {key}
    if len(key) == len("2027-03-31"):
        found |= {key[:7], key[:4], f"-{key[4:]}", f"-{key[4:7]}"}
    elif len(key) == len("2027-03"):
        found |= {key[:4], f"-{key[4:]}"}
    return frozenset(found)


def days_between(first: str, second: str) -> Fraction | None:
    """Return the days between two dates; nothing where one of them is no day."""
    with suppress(ValueError):
        apart = dt.date.fromisoformat(first) - dt.date.fromisoformat(second)
        return Fraction(abs(apart.days))
    return None


def months_between(first: str, second: str) -> tuple[Fraction, ...]:
    """Return the months between two dates, without and with the last one, as exactly as is told.

    Args:
        first: A date; one without a year gives none.
        second: Another, or an empty text, which gives none.
    """
    if "-" in (first[:1], second[:1]) or not (first and second):
        return ()
    apart = 12 * abs(int(second[:4]) - int(first[:4]))
    if len(first) == len("2027") or len(second) == len("2027"):
        return (Fraction(apart), Fraction(apart + 12))
    one, other = (12 * int(it[:4]) + int(it[5:7]) for it in (first, second))
    return (Fraction(abs(one - other)), Fraction(abs(one - other) + 1))
