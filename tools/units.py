"""Which units are the same, which are of one kind, and which only say how many times."""

import re
from fractions import Fraction
from itertools import pairwise
from typing import Final

from tools.late import late

_MONTHS: Final = {"month": 1, "year": 12}
_SECONDS: Final = {"second": 1, "minute": 60, "hour": 3_600, "day": 86_400, "week": 604_800}
_MICROSECONDS: Final = {
    "µs": 1,
    "ms": 1_000,
    **{unit: 1_000_000 * seconds for unit, seconds in _SECONDS.items()},
}
_SPELLINGS: Final = {
    **dict.fromkeys(("s", "sec", "secs", "seconds"), "second"),
    **dict.fromkeys(("m", "min", "mins", "minutes"), "minute"),
    **dict.fromkeys(("h", "hr", "hrs", "hours"), "hour"),
    **dict.fromkeys(("d", "days"), "day"),
    **dict.fromkeys(("w", "wk", "wks", "weeks"), "week"),
    **dict.fromkeys(("mo", "mos", "months"), "month"),
    **dict.fromkeys(("y", "yr", "yrs", "years"), "year"),
    **dict.fromkeys(("percentage point", "percentage points"), "pp"),
    **dict.fromkeys(("millisecond", "milliseconds"), "ms"),
    **dict.fromkeys(("percent", "per cent"), "%"),
    **dict.fromkeys(("X", "×", "fold", "-fold", "times"), "x"),
    "us": "µs",
    "quarters": "quarter",
    "nights": "night",
}
WRITTEN: Final = frozenset(
    {*_SPELLINGS, *_SPELLINGS.values(), *_SECONDS, *_MONTHS, "millisecond", "milliseconds", "ms"}
)
"""The ways in which units are written that are known to be the same as others."""
_TIME: Final = {*_MONTHS, *_SECONDS, "ms", "µs", "ns", "quarter", "night"}
_BYTES: Final = late(r"[kKMGTP]i?B")
_CURRENCY: Final = late(r"[A-Z]{3}")
_RATE: Final = late(r"(?:/|\s(?:a|an|per|each|every)\s).*", re.DOTALL)
_RATE_ALONE: Final = late(r"(?:/|(?:a|an|per|each|every)\s)")


def is_same(one: str, other: str) -> bool:
    """Whether two units are the same, however they are spelled: "min" and "minutes"."""
    return _head(one) == _head(other) and _rate(one) == _rate(other)


def plain(unit: str) -> str:
    """Return the one spelling of a unit without a rate: "hour" for "hrs" and "h a week"."""
    return _head(unit)


def in_all(unit: str, smaller: str) -> Fraction | None:
    """Return how many of a smaller unit of time make one, or ``None`` where that is not exact.

    Args:
        unit: The unit, in its one spelling: "hour".
        smaller: The smaller unit: "minute".
    """
    for ladder in (_MONTHS, _MICROSECONDS):
        if unit in ladder and smaller in ladder:
            return Fraction(ladder[unit], ladder[smaller])
    return None


def is_alike(one: str, other: str) -> bool:
    """Whether two units measure the same thing, if not in the same steps: "hours" and "ms"."""
    return _kind(_head(one)) == _kind(_head(other))


def converted(value: float, unit: str, other: str) -> float | None:
    """Return a figure in another unit of time, or ``None`` where the units give no exact one.

    A month has no fixed number of days, and a kilobyte is 1,000 or 1,024 bytes.

    Args:
        value: The figure.
        unit: Its unit: "s".
        other: The unit that is wanted: "ms".
    """
    if _rate(unit) != _rate(other):
        return None
    one, another = _head(unit), _head(other)
    ratio = in_all(one, another)
    return None if ratio is None else float(Fraction(str(value)) * ratio)


def is_multiple(unit: str) -> bool:
    """Whether a unit says how many times as much something is: "x", "fold"."""
    return _head(unit) == "x"


def is_rate(unit: str) -> bool:
    """Whether a unit is no more than a rate: "a day", "/month"."""
    return _RATE_ALONE.match(unit) is not None


def with_rate(unit: str, rate: str) -> str:
    """Return a unit with a rate after it: "USD a day", "USD/month"."""
    return unit + ("" if rate.startswith("/") else " ") + rate


def steps(units: list[str]) -> list[int] | None:
    """Return how many of each unit's next make one, or ``None`` where that is no whole number.

    Args:
        units: Units of time, the greatest first: "h", "min" gives 60.
    """
    found = []
    for greater, smaller in pairwise(map(_head, units)):
        ladder = _MONTHS if greater in _MONTHS else _SECONDS
        if greater not in ladder or smaller not in ladder or ladder[greater] <= ladder[smaller]:
            return None
        found.append(ladder[greater] // ladder[smaller])
    return found


def _head(unit: str) -> str:
    head = _RATE.sub("", unit)
    return _SPELLINGS.get(head, head)


def _rate(unit: str) -> str:
    found = _RATE.search(unit)
    rate = found[0].strip() if found else ""
    return re.sub(r"^(?:/|(?:a|an|per|each|every)\s)", "", rate)


def _kind(head: str) -> str:
    if head in _TIME:
        return "time"
    if _BYTES.fullmatch(head):
        return "bytes"
    return "money" if _CURRENCY.fullmatch(head) else head
