"""Amounts of money as texts write them, with their currency."""

import re
from typing import Final

from tools.intake.cued import Cued

_SYMBOLS: Final = {
    "$": "USD",
    "us$": "USD",
    "c$": "CAD",
    "ca$": "CAD",
    "a$": "AUD",
    "au$": "AUD",
    "nz$": "NZD",
    "s$": "SGD",
    "hk$": "HKD",
    "€": "EUR",
    "euro": "EUR",
    "euros": "EUR",
    "£": "GBP",
    "₹": "INR",
    "rs.": "INR",
    "zł": "PLN",
    "kč": "CZK",
    "fr.": "CHF",
    "sfr.": "CHF",
}
_CODES: Final = (
    "USD|EUR|GBP|CHF|CAD|AUD|NZD|SGD|HKD|SEK|DKK|NOK|PLN|CZK|HUF|RON|INR|JPY|BRL|MXN|ZAR|ILS"
)
BEFORE: Final = (
    rf"(?<![\w$])(?:(?:{_CODES}) ?[$€£]? ?|(?:US|CA?|AU?|NZ|HK|S)?\$ ?|[€£₹] ?|(?:Rs|S?Fr)\. ?)"
)
"""A currency before an amount."""

AFTER: Final = rf"(?: ?[€£₹$]| (?:euros?|zł|Kč|(?:S?Fr)\.)(?!\w)| ?(?:{_CODES})\b)"
"""A currency behind an amount."""

AMOUNT: Final = (
    r"\d{1,2}(?:,\d{2})+,\d{3}(?!\d)|\d{1,3}(?:[,.'’ \xa0\u202f]\d{3})+(?!\d)(?:[.,]\d{1,2}(?!\d))?"
    r"|\d{1,7}(?:[.,]\d{1,2}(?!\d))?"
)
"""An amount in figures, its thousands grouped in any way."""

SPEAKS_OF_MONEY: Final = Cued(
    f"$ € £ ₹ euro zł kč fr. rs. lpa lakh {_CODES.replace('|', ' ').casefold()}",
    rf"[$€£₹]|\b(?:{_CODES})\b|\beuros?\b|zł|Kč|\bS?Fr\.|\bRs\.|LPA\b|\blakhs?\b",
)
"""Finds that a line may hold an amount with its currency."""

_GROUPED = re.compile(r"\d{1,2}(?:,\d{2})+,\d{3}|\d{1,3}(?:[,.'’ \xa0\u202f]\d{3})+")
_THOUSAND = 1_000


def currency_of(mark: str) -> str:
    """Return the three-letter code of a currency's sign, word or code."""
    plain = mark.strip().casefold()
    return _SYMBOLS.get(plain) or plain[:3].upper()


def amount_of(figures: str, *, thousands: bool = False) -> float:
    """Return an amount written in figures.

    Args:
        figures: What `AMOUNT` matches.
        thousands: Whether it is said in thousands ("55k"); one that is a thousand or more is not.
    """
    whole = _GROUPED.match(figures)
    rest = figures[whole.end() :] if whole else figures
    if whole:
        digits = re.sub(r"\D", "", whole[0]) + rest.replace(",", ".")
    else:
        digits = rest.replace(",", ".")
    value = float(digits)
    return value * _THOUSAND if thousands and value < _THOUSAND else value
