"""Amounts of money as texts write them, with their currency."""

import re
from functools import cache
from typing import Final

from ahocorasick import Automaton

from tools.intake.pay.currencies import CODES, IN_ANY_CASE, SIGNS
from tools.intake.text.cued import automaton, cue_words
from tools.late import late

_CODE = (
    rf"(?:(?:{IN_ANY_CASE})|(?-i:(?=[A-Z]{{3}}(?![A-Za-z]))(?:{'|'.join(sorted(CODES))}|RMB|NIS)))"
)
BEFORE: Final = (
    rf"(?<![\w$])(?:{_CODE}(?:\)? ?: ?| ?[$€£¥]? ?)|(?:US|CA?|AU?|NZ|HK|NT|MX|COL|CLP|AR|[SR])?\$ ?"
    rf"|(?:GH|CN|JP)?[{SIGNS}] ?|(?:Rs|S?Fr)\. ?|(?-i:K[Ss]h\.?|RM|Rp\.?|S/\.?|Dhs\.?|kr\.?) ?"
    r"|(?-i:R)(?=\d))"
)
"""A currency before an amount."""

AFTER: Final = (
    rf"(?: ?[{SIGNS}円元원]| ?{_CODE}(?![A-Za-z])"
    r"| ?(?:euros?|zł(?:otych)?|Kč|(?:S?Fr)\.|kr|TL|руб|грн|лв)(?!\w)\.?"
    r"| (?:Ft|lei|kronor|kroner|dollars|yen|yuan|rand|naira|baht|ringgit|pesos)(?!\w))"
)
"""A currency behind an amount."""

NAMED: Final = rf"(?: {_CODE}(?![A-Za-z]))"
"""A code behind an amount that has its sign before it ("$30,000 MXN")."""

AMOUNT: Final = (
    r"\d{1,2}(?:,\d{2})+,\d{3}(?!\d)|\d{1,3}(?:[,.'’ \xa0\u202f]\d{3})+(?!\d)(?:[.,]\d{1,2}(?!\d))?"
    r"|\d{1,9}(?!\d)(?:[.,]\d{1,2}(?!\d))?"
)
"""An amount in figures, its thousands grouped in any way."""

NO_CENTS: Final = r"(?:[.,](?:–|—|-{1,2})(?!\d))?"
"""What stands for cents where there are none: "110'000.–", "52.000,-"."""

_SIGN = late(rf"[{SIGNS}円元원]|\bR\d|\bS/")
_WORDS = late(r"[^\W\d_]+")
_KNOWN: Final = cue_words(
    f"""
    {IN_ANY_CASE.casefold().replace("|", " ")} euro euros zł złotych kč kr fr sfr rs rm rp ksh dhs
    tl ft lei kronor kroner dollars yen yuan rand naira baht ringgit pesos руб грн лв rmb nis
    lpa lakh lakhs
    """
)

_IN_LETTERS: Final = _KNOWN.union(it.casefold() for it in CODES)
_GROUPED = late(r"\d{1,2}(?:,\d{2})+,\d{3}|\d{1,3}(?:[,.'’ \xa0\u202f]\d{3})+")


def names_a_currency(line: str) -> bool:
    """Whether a line has the sign, the code or the name of a currency."""
    if _plainly_without_currency(line):
        return False
    if _SIGN.search(line):
        return True
    words = set(_WORDS.findall(line))
    return not (CODES.isdisjoint(words) and _KNOWN.isdisjoint(it.casefold() for it in words))


def _plainly_without_currency(line: str) -> bool:
    return (
        line.isascii()
        and "$" not in line
        and not ("R" in line or "S/" in line)
        and _holds_no_name(line.casefold())
    )


def _holds_no_name(folded: str) -> bool:
    """Whether no word of an ASCII line is the code or the name of a currency."""
    for end, name in _names().iter(folded):
        start = end + 1 - len(name)
        if not (folded[start - 1 : start].isalpha() or folded[end + 1 : end + 2].isalpha()):
            return False
    return True


@cache
def _names() -> Automaton:
    return automaton({it: it for it in _IN_LETTERS})


def amount_of(figures: str, *, thousands: bool = False) -> float:
    """Return an amount written in figures.

    Args:
        figures: What `AMOUNT` matches.
        thousands: Whether it is said in thousands ("55k"); one that is a thousand or more is not.
    """
    return scaled_amount(figures, 1_000 if thousands else 1)


def scaled_amount(figures: str, scale: int) -> float:
    """Return an amount that is written in thousands or millions; one as large as that is not.

    Args:
        figures: What `AMOUNT` matches.
        scale: What it is a multiple of; 1 where it stands as it is.
    """
    whole = _GROUPED.match(figures)
    rest = figures[whole.end() :] if whole else figures
    digits = (re.sub(r"\D", "", whole[0]) if whole else "") + rest.replace(",", ".")
    value = float(digits)
    return round(value * scale, 2) if value < scale else value
