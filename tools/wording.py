"""Figures, lists and quotations as plain words."""

import datetime as dt
from collections.abc import Iterable, Sequence
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction

from tools.cleaning import clean_text

_CUT = "…"
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def one_line(text: str, limit: int) -> str:
    """Return a text on one line, cut at the end of a word where it is longer than the limit.

    Args:
        text: Any text.
        limit: The greatest number of characters of the result, at least 2.
    """
    line = " ".join(clean_text(text).split())
    if len(line) <= limit:
        return line
    kept = line[: limit - 1]
    return (kept.rsplit(" ", 1)[0] or kept) + _CUT


def dollars(amount: Decimal) -> str:
    """Return an amount in US dollars: to the cent, below a dollar to the hundredth of one."""
    if 0 < amount < _LEAST:
        return f"less than ${_LEAST}"
    rounded = amount.quantize(_LEAST if amount < 1 else _CENT, ROUND_HALF_UP)
    in_cents = rounded.quantize(_CENT)
    return f"${in_cents if in_cents == rounded else rounded:,}"


_CENT, _LEAST = Decimal("0.01"), Decimal("0.0001")


def figure(value: float | Fraction) -> str:
    """Return a number with at most four decimals and no trailing zeros: ``60``, ``4.05``."""
    text = f"{float(value):.4f}".rstrip("0").rstrip(".")
    return "0" if text == "-0" else text


def day_text(day: dt.date) -> str:
    """Return a day as it is shown: ``3 Mar 2027``, the same whatever the locale."""
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


def hours_text(quarters: int) -> str:
    """Return quarter hours as words: ``1 hour``, ``12.5 hours``."""
    return counted(quarters / 4, "hour")


def counted(number: float, noun: str) -> str:
    """Return a number with its noun, in the plural unless it is 1."""
    return f"{figure(number)} {noun}" + ("" if number == 1 else "s")


def percent(share: Fraction | float) -> str:
    """Return a share of 0 to 1 as a percentage with at most one decimal."""
    return f"{float(share) * 100:.1f}".removesuffix(".0") + "%"


def listed(names: Iterable[str], joined_by: str = "and") -> str:
    """Return names as a list in words: ``A``, ``A and B``, ``A, B and C``."""
    *most, last = [*names] or [""]
    return f"{', '.join(most)} {joined_by} {last}" if most else last


def listed_in_part(names: Sequence[str], most: int) -> str:
    """Return names as a list in words, those beyond the most named as their number.

    Args:
        names: The names, at least one.
        most: How many are named.
    """
    more = len(names) - most
    return listed([*names[:most], f"{more:,} more"] if more > 0 else names)
