"""Figures of a document that may be ranges: shares of postings, times, hours."""

import re
from dataclasses import dataclass
from typing import Final

from tools.late import late

_FIGURE = r"(\d{1,4}(?:\.\d+)?)"
_TO = r" ?(?:-|–|—|to) ?"
_HAIR: Final = 1e-9
_WHOLE: Final = 100.0
_ALMOST_A_MONTH: Final = 4.0
_MONTH: Final = 52 / 12
_ABOUT = late(r"~|≈|\b(?:about|around|approx\w*|roughly|circa|nearly|almost)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Span:
    """A figure from ``low`` to ``high``, both within it."""

    low: float
    high: float

    def __add__(self, other: "Span") -> "Span":
        return Span(self.low + other.low, self.high + other.high)

    def holds(self, value: float) -> bool:
        """Whether a figure lies in it."""
        return self.low <= value <= self.high

    def apart(self, other: "Span") -> bool:
        """Whether the two have no figure in common."""
        return self.high < other.low - _HAIR or other.high < self.low - _HAIR

    def text(self, unit: str = "") -> str:
        """Return it in words: "6 weeks", "2 to 3 weeks", "90%"."""
        figures = dict.fromkeys(f"{round(it, 2):g}" for it in (self.low, self.high))
        counted = unit if unit in ("", "%") else f" {unit}{'' if self.high == 1 else 's'}"
        return " to ".join(figures) + counted


_BETWEEN = late(rf"{_FIGURE} ?%?{_TO}{_FIGURE} ?%")
_FROM = late(
    rf"{_FIGURE} ?(?:% ?(?:\+|plus\b|or (?:more|higher|above)|and (?:above|over|up|more|higher))"
    r"|\+ ?%)"
    rf"|(?:≥|>=|\bat least|\bfrom|\bminimum(?: of)?) ?{_FIGURE} ?%",
    re.IGNORECASE,
)
_OVER = late(rf"(?:(?<![<>])>(?!=)|\b(?:over|above|more than)) ?{_FIGURE} ?%", re.IGNORECASE)
_UNDER = late(rf"(?:<(?!=)|\b(?:below|under|less than)) ?{_FIGURE} ?%", re.IGNORECASE)
_UP_TO = late(
    rf"(?:≤|<=|\bup to|\bat most) ?{_FIGURE} ?%|{_FIGURE} ?% (?:or|and) (?:less|below|under)",
    re.IGNORECASE,
)


def share_range(text: str) -> Span | None:
    """Return the range of shares that a heading states, in percent, or ``None``.

    Args:
        text: "appearing in 90%+ positions", "High demand: 70-89%", "below 30%".
    """
    rest = _BETWEEN.sub(" ", text)
    found = [
        *(Span(float(it[1]), float(it[2])) for it in _BETWEEN.finditer(text)),
        *(Span(float(it[1] or it[2]), _WHOLE) for it in _FROM.finditer(rest)),
        *(Span(float(it[1]) + _HAIR, _WHOLE) for it in _OVER.finditer(rest)),
        *(Span(0, float(it[1]) - _HAIR) for it in _UNDER.finditer(rest)),
        *(Span(0, float(it[1] or it[2])) for it in _UP_TO.finditer(rest)),
    ]
    if len(found) != 1 or rest.count("%") > (rest == text):
        return None
    (only,) = found
    return only if 0 <= only.low <= only.high <= _WHOLE else None


_SHARE = late(rf"(?<![\d.+-]){_FIGURE}(?: ?%?{_TO}{_FIGURE})? ?%")
_ALL = late(
    r"\b(?:every|each)(?: single)? (?:position|posting|job|role|listing|ad|vacanc)\w*"
    r"|\ball (?:the )?(?:positions|postings|jobs|roles|listings|ads|vacancies)\b",
    re.IGNORECASE,
)


def stated_share(text: str) -> Span | None:
    """Return the share of postings that a cell or the rest of an item states, in percent.

    "About 80%" may be 5 points off either way, and "80%+" is any share from there.
    """
    if reach := share_range(text):
        return reach
    figures = list(_SHARE.finditer(text))
    if len(figures) > 1 or (not figures and not _ALL.search(text)):
        return None
    if not figures:
        return Span(_WHOLE, _WHOLE)
    low, high = float(figures[0][1]), float(figures[0][2] or figures[0][1])
    about = 5.0 if _ABOUT.search(text) else 0.0
    return Span(max(low - about, 0), min(high + about, _WHOLE)) if low <= high <= _WHOLE else None


_UNITS: Final = {"d": (1 / 7, 1 / 7), "w": (1.0, 1.0), "m": (_ALMOST_A_MONTH, _MONTH)}
_TIME = late(
    rf"(?<![\d.$€£-]){_FIGURE}(?:{_TO}{_FIGURE})?[ -]?(?P<unit>days?|d|weeks?|wks?|w|months?|mos?|m"
    r"|quarters?|years?)\b(?! ?(?:of experience|experience|ago|old))",
    re.IGNORECASE,
)


def weeks_in(text: str) -> Span | None:
    """Return the one time that a text states, in weeks, or ``None``; a month has 4 to 4.33.

    Args:
        text: "2-3 weeks", "4w", "3 months", "90 days".
    """
    found = list(_TIME.finditer(text))
    return in_weeks(found[0]) if len(found) == 1 else None


def in_weeks(match: re.Match[str]) -> Span:
    """Return a time that was found in a text, in weeks."""
    unit = match["unit"].casefold()
    if unit.startswith(("q", "y")):
        months = 3 if unit.startswith("q") else 12
        least, most = months * _ALMOST_A_MONTH, months * _MONTH
    else:
        least, most = _UNITS[unit[0]]
    low = float(match[1])
    return Span(low * least, float(match[2] or low) * most)


TIME: Final = _TIME
"""A time in days, weeks, months, quarters or years; see `in_weeks`."""
