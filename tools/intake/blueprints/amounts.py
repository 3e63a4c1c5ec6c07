"""Shares of postings and learning times, as tables and lists of a role state them."""

import re
from typing import Final

from tools.domain import Frequency, Importance
from tools.intake.text.sketch import MARK
from tools.late import late

_NO_PART = rf"(?<![\w.,])(?<![^\w%){MARK}][-−])(?<!^[-−])"
"""Before a figure: it is no end of a longer one, as in "1e9", and there is no minus before it."""
_PERCENT = late(rf"{_NO_PART}(\d{{1,3}}(?:[.,]\d+)?) ?%")
_COUNTED = late(rf"{_NO_PART}(\d{{1,6}}) ?(?:/|of|out of) ?(\d{{1,6}})(?!\d)")
_POSTINGS = late(
    r"\b(?:of|in|n ?=) ?(\d{1,6}) ?(?:job )?(?:postings|jobs|ads|vacancies|positions|listings)\b"
    r"|\bn ?= ?(\d{1,6})",
    re.IGNORECASE,
)
_TIME: Final = late(
    r"(?:\d+(?:\.\d+)? ?(?:-|–|to) ?)?(\d+(?:\.\d+)?) ?(weeks?|wks?|w|months?|mos?|m)\b",
    re.IGNORECASE,
)
_WEEKS_A_MONTH = 52 / 12
_LONGEST_WEEKS = 520
_FREQUENT: Final = 0.7
_OCCASIONAL: Final = 0.4
_WHOLE: Final = 100


def read_frequency(text: str, *, source: str) -> Frequency | None:
    """Return the share of postings that a cell or line states, with its n where it says so.

    Args:
        text: "95%", "57 of 60 postings", "0.95".
        source: Whose count it is.
    """
    stated = _POSTINGS.search(text)
    count = int(stated[1] or stated[2]) if stated else None
    if match := _PERCENT.search(text):
        share = float(match[1].replace(",", ".")) / _WHOLE
    elif match := _COUNTED.search(text):
        count = int(match[2])
        share = int(match[1]) / count if count else 2.0
    elif re.fullmatch(r"\s*(?:0?\.\d+|1(?:\.0+)?)\s*", text):
        share = float(text)
    else:
        return None
    return Frequency(share=share, n=count or None, source=source) if share <= 1 else None


def read_weeks(text: str, *, bare: bool = False) -> float | None:
    """Return a learning time in weeks: "4 weeks", "4w", "2-3 weeks" (3), "2 months" (8.7).

    Args:
        text: A cell or line.
        bare: Whether a number alone counts weeks, as under the header "Weeks".
    """
    match = _TIME.search(text)
    if match:
        months = match[2].casefold().startswith("m")
        weeks = float(match[1]) * (_WEEKS_A_MONTH if months else 1)
    elif bare and re.fullmatch(r"\s*\d{1,3}(?:\.\d+)?\s*", text):
        weeks = float(text)
    else:
        return None
    return round(weeks, 1) if 0 < weeks <= _LONGEST_WEEKS else None


def importance_of_share(share: float) -> Importance:
    """Return what a frequency alone says: from 70 % must, from 40 % should, below nice."""
    return "must" if share >= _FREQUENT else "should" if share >= _OCCASIONAL else "nice"
