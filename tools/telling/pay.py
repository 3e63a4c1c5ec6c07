"""What someone earns, or wants to: an amount, its currency and its period."""

import re
from typing import NamedTuple

from tools.late import late
from tools.number_words import NUMBER_WORDS, word_value
from tools.pay_wording import per_period

_CURRENCIES = {
    "€": "EUR", "euro": "EUR", "euros": "EUR", "eur": "EUR",
    "$": "USD", "dollar": "USD", "dollars": "USD", "usd": "USD",
    "£": "GBP", "pound": "GBP", "pounds": "GBP", "gbp": "GBP",
    "franc": "CHF", "francs": "CHF", "chf": "CHF", "fr.": "CHF", "sfr": "CHF",
    "₹": "INR", "rupees": "INR", "inr": "INR", "cad": "CAD", "aud": "AUD", "sek": "SEK",
    "reais": "BRL", "brl": "BRL", "r$": "BRL", "rand": "ZAR", "zar": "ZAR", "naira": "NGN",
    "ngn": "NGN", "pesos": "MXN", "mxn": "MXN", "zł": "PLN", "kronor": "SEK", "aed": "AED",
    "dkk": "DKK", "nok": "NOK", "pln": "PLN", "jpy": "JPY",
}  # fmt: skip
_CURRENCY = "|".join(re.escape(it) for it in sorted(_CURRENCIES, key=len, reverse=True))
AMOUNT = late(
    rf"(?:(?P<before>{_CURRENCY})\s?)?(?<![\w.,])"
    r"(?P<figure>\d{1,3}(?:[,.'’  ]\d{3})+|\d{1,7}(?:[.,]\d{1,2})?)(?![\d%])\s?(?P<k>(?:k|thousand"
    r"|grand)\b)?"
    rf"(?P<lakh>\s?(?:lpa|lakhs?|lacs?)\b)?(?:\s?(?P<after>{_CURRENCY})(?!\w))?",
    re.IGNORECASE,
)
"""An amount of money, with its currency before or after it where it is named."""

_PERIODS = (
    (
        "year",
        late(
            r"(?:\b(?:per|an?|each|every)|/) ?(?:year|annum|yr)\b|\b(?:yearly|annual(?:ly)?|p\.a)",
            re.IGNORECASE,
        ),
    ),
    ("month", late(r"(?:\b(?:per|a|each|every)|/) ?month\b|\bmonthly\b", re.IGNORECASE)),
    ("day", late(r"(?:\b(?:per|a|each)|/) ?day\b|\bdaily\b", re.IGNORECASE)),
    (
        "hour",
        late(
            r"(?:\b(?:per|an?|each|for(?: an?| one)?|the)|/|(?<=\d)) ?(?:hour|hr|h)\b|\bhourly\b",
            re.IGNORECASE,
        ),
    ),
)
_WORDED = late(
    rf"\b(?P<n>{NUMBER_WORDS})(?=[\s-]*(?:k|grand|thousand|lakhs?|{_CURRENCY}|(?:an?|per) (?:hour"
    rf"|day"
    r"|month|year))(?!\w))",
    re.IGNORECASE,
)
_AND_PENCE = late(
    r"(?<![\w.,])(?P<whole>\d{1,3}) ?(?P<currency>pounds?|quid|euros?|dollars?|francs?|[€£$])"
    r" ?(?:and )?(?P<part>\d\d)(?![\w.,]*\d|%| ?(?:hours|hrs|h)\b)",
    re.IGNORECASE,
)
"""An amount with its currency in the middle: "12 pound 50"."""
_HOURLY = late(r"\s?(?:(?:per|an)|/) ?(?:hour|hr|h)\b", re.IGNORECASE)
_YEARLY_FROM = 10_000
_THOUSAND, _LAKH = 1_000, 100_000
_NEXT = late(r"\b(?:and|but|with)\s+(?:my|i|a|an|the|we)\b", re.IGNORECASE)
"""Where something else begins to be told."""


class Amount(NamedTuple):
    """An amount of money: its figure without marks, and its unit ("EUR/year")."""

    value: str
    unit: str


def currency_named(word: str) -> str:
    """Return the currency that words begin with, or ``""``.

    Args:
        word: The words: "pounds", "euros a month".
    """
    first = word.casefold().split()[0] if word.split() else ""
    return _CURRENCIES.get(first.split("/")[0], "")


def period_named(words: str) -> str:
    """Return the period that words name ("a month": "month"), or ``""``.

    Args:
        words: The words.
    """
    said = f"a {words}" if len(words.split()) == 1 else words
    return next((name for name, pattern in _PERIODS if pattern.search(said)), "")


def read_amount(text: str) -> Amount | None:
    """Return the first amount that a text names, or ``None`` where none is one of pay.

    Without a period, amounts from 10,000 are yearly. A bare figure is an amount only from 1,000.

    Args:
        text: What follows the words that speak of pay.
    """
    text = in_figures(text)
    match = AMOUNT.search(text)
    if match is None:
        return None
    figure = _figure(match["figure"]) * (_THOUSAND if match["k"] else 1)
    currency = _CURRENCIES.get((match["before"] or match["after"] or "").casefold(), "")
    if match["lakh"]:  # as pay is given in India: hundreds of thousands of rupees a year
        figure, currency = figure * _LAKH, "INR"
    other = AMOUNT.search(text, match.end())
    about = text[: other.start()] if other else text  # "2,100 net, that's 25,200 a year"
    else_told = _NEXT.search(about, match.end())  # "62k and my notice is a month"
    about = about[: else_told.start()] if else_told else about
    period = next((name for name, pattern in _PERIODS if pattern.search(about)), "")
    if not (currency or match["k"] or figure >= _THOUSAND or _HOURLY.match(text, match.end())):
        return None
    period = period or ("year" if figure >= _YEARLY_FROM else "")
    unit = (
        "/".join(filter(None, (currency, period)))
        if currency
        else per_period(period) * bool(period)
    )
    return Amount(f"{figure:g}" if figure % 1 else str(int(figure)), unit)


def in_figures(text: str) -> str:
    """Return a text with the amounts of money in figures, each before its currency.

    Args:
        text: The words: "thirty thousand", "12 pounds 50".
    """
    figures = _WORDED.sub(lambda it: str(int(word_value(" ".join(it["n"].split())))), text)
    return _AND_PENCE.sub(r"\g<whole>.\g<part> \g<currency>", figures)


def _figure(written: str) -> float:
    if re.fullmatch(r"\d{1,3}(?:\D\d{3})+", written):
        return float(re.sub(r"\D", "", written))
    return float(written.replace(",", "."))
