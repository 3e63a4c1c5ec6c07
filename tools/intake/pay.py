"""The pay that a role's text states."""

import re
from typing import Final

from tools.cleaning import clip
from tools.domain import Pay

_SYMBOLS: Final = {"$": "USD", "€": "EUR", "£": "GBP", "₹": "INR"}
_CODES = r"USD|EUR|GBP|CHF|CAD|AUD|SEK|DKK|NOK|PLN|INR|JPY"
_AMOUNT = r"(?P<{0}>\d{{1,3}}(?:[,.' ]\d{{3}})+|\d{{2,7}}(?:\.\d{{1,2}})?) ?(?P<{0}k>k\b)?"
_TO = r" ?(?:-|–|—|to|and|up to) ?"
_MARKED = rf"(?:(?:{_CODES}) ?|[$€£₹] ?)"
_RANGE = re.compile(
    rf"(?P<before>{_MARKED}){_AMOUNT.format('low')}"
    rf"(?:{_TO}{_MARKED}?{_AMOUNT.format('high')})?"
    rf"|{_AMOUNT.format('low2')}{_TO}{_AMOUNT.format('high2')} ?(?P<after>{_CODES}|[€£$₹])",
    re.IGNORECASE,
)
_SPEAKS_OF_PAY = re.compile(
    r"\b(?:salar(?:y|ies)|pay|compensation|wages?|remuneration|ote|earnings?|earn|pay range"
    r"|(?:hourly|daily|day|monthly|base) rate|base|per annum|p\.a\.)(?!\w)",
    re.IGNORECASE,
)
_PER_PERIOD = re.compile(
    r"(?:\b(?:per|an?) |/ ?)(?:year|yr|annum|hour|hr|month|day)\b", re.IGNORECASE
)
_PERIODS: Final = (
    ("hour", re.compile(r"\b(?:per|an|each) hour|/ ?(?:hour|hr|h)\b|\bhourly\b", re.IGNORECASE)),
    ("day", re.compile(r"\b(?:per|a|each) day|/ ?day\b|\bdaily\b", re.IGNORECASE)),
    ("month", re.compile(r"\b(?:per|a|each) month|/ ?month\b|\bmonthly\b", re.IGNORECASE)),
)
_YEAR = re.compile(
    r"(?<![\w.,$€£-])(?P<year>20\d\d)(?![.,]?\d|-\d| ?(?:k\b|%|people|employees|hours))",
    re.IGNORECASE,
)
_OF_ELSE = re.compile(
    r"\b(?:founded|established|since|start(?:s|ing|ed)?|begin(?:s|ning)?|appl\w+|deadline|clos\w+"
    r"|posted|published|joined|until|till|by|raised|funded|series \w)\b[^.;()]{0,40}$"
    r"|\. [^(]{0,80}$",
    re.IGNORECASE,
)
_NEAR = 120
_THOUSAND = 1_000
_YEARLY_FROM = 10_000


def read_pay(text: str, *, source: str) -> Pay | None:
    """Return the first pay range that a text states plainly, or ``None``.

    Only amounts on a line that speaks of pay count, and ranges per year, month or hour. Without
    a stated period, amounts from 10,000 are yearly and smaller ones are left alone. A year counts
    where it is the only one near the range ("(Germany, 2025)", "In 2025, the base pay …").

    Args:
        text: The role's text.
        source: Where it stands.
    """
    for line in text.split("\n"):
        for match in _RANGE.finditer(line):
            around = line[max(0, match.start() - _NEAR) : match.end() + _NEAR]
            is_range = bool(match["high"] or match["high2"])
            told = _SPEAKS_OF_PAY.search(around) or (is_range and _PER_PERIOD.search(around))
            if told and (pay := _pay(match, around, source)):
                return pay
    return None


def _pay(match: re.Match[str], around: str, source: str) -> Pay | None:
    thousands = bool(match["lowk"] or match["highk"] or match["low2k"] or match["high2k"])
    low = _amount(match["low"] or match["low2"], thousands=thousands)
    last = match["high"] or match["high2"]
    high = _amount(last, thousands=thousands) if last else low
    currency = (match["before"] or match["after"]).strip().upper()
    period = next((name for name, pattern in _PERIODS if pattern.search(around)), None)
    if low > high or (period is None and low < _YEARLY_FROM):
        return None
    return Pay(
        low=low,
        high=high,
        currency=_SYMBOLS.get(currency, currency),
        period=period or "year",
        year=_year(match, around),
        source=f'{source}: "{clip(around, 200)}"',
    )


def _year(match: re.Match[str], around: str) -> int | None:
    """Return the year that stands beside a pay range; of several none can be told."""
    rest = around.replace(match[0], " ")
    found = _YEAR.finditer(rest)
    years = {int(it["year"]) for it in found if not _OF_ELSE.search(rest, 0, it.start())}
    return years.pop() if len(years) == 1 else None


def _amount(text: str, *, thousands: bool) -> float:
    grouped = re.fullmatch(r"\d{1,3}(?:[,.' ]\d{3})+", text)
    value = float(re.sub(r"\D", "", text) if grouped else text)
    return value * _THOUSAND if thousands and value < _THOUSAND else value
