"""Numbers as people write them, with the currency before and the scale after them."""

import re
from typing import Final

from tools.late import late

SPACE: Final = "[ \u00a0\u202f]"
"""A blank, be it one that keeps a line together, as a pattern."""

_CODE = (
    r"(?:USD|EUR|GBP|CHF|AUD|CAD|NZD|INR|JPY|CNY|SEK|NOK|DKK|PLN|BRL"
    r"|ZAR|NGN|KES|SGD|HKD|MXN|AED|ILS|CZK|HUF)"
)
_RAND = (
    rf"R(?:(?=[0-9]{{3,}})|{SPACE}?(?=[0-9]{{1,3}}[, \u00a0\u202f][0-9]{{3}}"
    rf"|[0-9][0-9.,]{{0,9}}{SPACE}?(?:k|K|m|M|bn|mn|thousand|million|billion)(?!\w)))"
)
"""The sign of the rand, which "R4" and "R 4" are not: a great figure follows it."""
NUMBER: Final = late(
    # Not inside a word, an amount or a name such as GPT-4, p95 and C++17.
    r"(?<![\w.,/#])(?<!\w\+)(?<!\+\+)(?:(?<![^\W\d]-)|(?=[$£€₹]))"
    rf"(?P<sign>[-−+])?(?P<money>[A-Z]{{1,2}}\$|[$£€¥₹₦₱₩₪₺]|{_RAND}|KSh\.?{SPACE}?|Rs\.?{SPACE}?|{_CODE}{SPACE})?"
    r"(?P<number>[0-9]{1,3}(?:[,'’ \u00a0\u202f][0-9]{3}){1,4}(?![0-9,])(?:\.[0-9]{1,15})?"
    r"|[0-9]{1,2}(?:,[0-9]{2}){1,4},[0-9]{3}(?![0-9,])"
    r"|[0-9]{1,3}(?:\.[0-9]{3}){1,4},[0-9]{1,2}(?![0-9,])"
    r"|[0-9]{1,15},[0-9]{1,2}(?![0-9,])|[0-9]{1,15}(?:\.[0-9]{1,15})?(?!,?[0-9]))"
)
_COMMA_FOR_POINT: Final = late(r"\d+,\d{1,2}|[\d.]+,\d{1,2}")
_POINT_OR_COMMA: Final = late(r"[1-9]\d{0,2}\.\d{3}")
"""A thousand and more, or one and a fraction: "1.200" is either."""

_SCALE: Final = late(
    rf"{SPACE}?(?P<scale>k|m|mm|mn|mio|mln|bn|b|grand|tsd|(?i:lakh|crore|thousand|million|billion)s?)"
    rf"(?!\w)|{SPACE}?(?P<capital>K|M|MM|Mio|Mln|Mn|Mrd|Tsd|Bn|BN|B|T)(?!\w)"
)
_SCALES: Final = {
    **dict.fromkeys(("k", "thousand", "grand", "tsd"), 3),
    **dict.fromkeys(("m", "mm", "mn", "mio", "mln", "million"), 6),
    **dict.fromkeys(("b", "bn", "mrd", "billion"), 9),
    "lakh": 5,
    "crore": 7,
    "t": 12,
}
_OF_MONEY: Final = {"m", "mm", "b", "grand", "MM", "T"}
"""Scales that mean something else where no money is spoken of: metres, tonnes."""

_SHORTENED: Final = frozenset(("mio", "mrd", "tsd", "mln"))
_SHORT_SCALE: Final = late(rf"\.(?={SPACE}\w|{SPACE}?[€£$])")
"""The full stop of a shortened scale within a sentence: "1,2 Mio. requests"."""

MONEY_AFTER: Final = late(
    rf"{SPACE}?(?:(?P<word>{_CODE}|dollar|euro|pound|rand|naira|rupee|yen|zł)s?\b|(?P<sign>[€£₹]))"
)
CURRENCIES: Final = {
    "$": "USD",
    "US$": "USD",
    "A$": "AUD",
    "AU$": "AUD",
    "C$": "CAD",
    "CA$": "CAD",
    "NZ$": "NZD",
    "£": "GBP",
    "€": "EUR",
    "¥": "JPY",
    "₹": "INR",
    "Rs": "INR",
    "Rs.": "INR",
    "R": "ZAR",
    "R$": "BRL",
    "S$": "SGD",
    "HK$": "HKD",
    "₦": "NGN",
    "₱": "PHP",
    "₩": "KRW",
    "₪": "ILS",
    "₺": "TRY",
    "KSh": "KES",
    "KSh.": "KES",
    "rand": "ZAR",
    "naira": "NGN",
    "rupee": "INR",
    "yen": "JPY",
    "zł": "PLN",
    "dollar": "USD",
    "euro": "EUR",
    "pound": "GBP",
}
"""Currencies by the sign or word for them, as ISO 4217 has them."""


def power_of(text: str, end: int, *, money: bool) -> tuple[int, int]:
    """Return the power of ten of the scale after a number, 0 without one, and where it ends.

    Args:
        text: The text of the number.
        end: The offset after the number.
        money: Whether it is an amount of money, of which "m" is a million.
    """
    scale = _SCALE.match(text, end)
    written = (scale["scale"] or scale["capital"]) if scale else ""
    if not scale or (written in _OF_MONEY and not money):
        return 0, end
    stop = _SHORT_SCALE.match(text, scale.end()) if written.casefold() in _SHORTENED else None
    return _SCALES[written.casefold().removesuffix("s")], stop.end() if stop else scale.end()


def is_ambiguous(found: re.Match[str]) -> bool:
    """Whether a number may be one thousand times as great: "1.200"."""
    return _POINT_OR_COMMA.fullmatch(found["number"]) is not None


def number_value(found: re.Match[str], power: int) -> float:
    """Return the value of a number, times a power of ten."""
    digits = found["number"]
    if _COMMA_FOR_POINT.fullmatch(digits):
        digits = digits.replace(".", "").replace(",", ".")
    sign = "-" if found["sign"] in ("-", "−") else ""
    return float(f"{sign}{re.sub(r'[^0-9.]', '', digits)}e{power}")
