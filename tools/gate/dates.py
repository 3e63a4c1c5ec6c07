"""Dates in a text, brought to one form."""

import re
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
_MONTH = rf"(?:(?-i:May)|{_NAMES.replace('may|', '')}|{_SHORT})\b\.?"
_CAPITALS = "|".join(it.capitalize() for it in _MONTHS if it != "may")
_NTH = "(?:st|nd|rd|th)?"
DATE: Final = late(
    r"(?<![\w-])(?P<iso>(?:19|20)\d\d-\d\d(?:-\d\d)?)(?![\w-])"
    rf"|(?<![\d/.,])\b(?P<day>\d{{1,2}}){_NTH}(?: of)? (?P<month>{_MONTH})"
    r"(?:,? (?P<year>(?:19|20)\d\d)\b)?"
    rf"|\b(?P<month2>{_MONTH}) (?P<day2>\d{{1,2}}){_NTH}(?!\d)(?:,? (?P<year2>(?:19|20)\d\d)\b)?"
    rf"|\b(?P<month3>{_MONTH}) (?P<year3>(?:19|20)\d\d)\b"
    rf"|\b(?P<month4>(?-i:{_CAPITALS}))\b"
    r"|(?<![\w.,/$€£-])(?P<year4>(?:19|20)\d\d)(?![\w%]|[.,]\d| (?:h|hours|people|users)\b)",
    re.IGNORECASE,
)
"""A date, a month or a year."""


def day_key(match: re.Match[str]) -> str:
    """Return what ``DATE`` matched as ``2027-03-31``, ``2027-03``, ``--03-31``, ``--03``, ``2027``.

    "May" is too often a verb; it counts with a day or a year alone.
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


def forms(key: str) -> frozenset[str]:
    """Return a date in every form that says less of it: its month, its year, its day of a year."""
    found = {key}
    if len(key) == len("2027-03-31"):
        found |= {key[:7], key[:4], f"-{key[4:]}", f"-{key[4:7]}"}
    elif len(key) == len("2027-03"):
        found |= {key[:4], f"-{key[4:]}"}
    return frozenset(found)
