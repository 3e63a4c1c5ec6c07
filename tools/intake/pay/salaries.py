"""The pay that a schema.org JobPosting states."""

import re
from collections.abc import Mapping
from typing import Any, Final, Literal

from tools.domain import Pay
from tools.intake.pay.money import AMOUNT, amount_of
from tools.intake.pay.pay import read_pay
from tools.intake.postings.linked_data import Thing
from tools.late import late

_UNITS: Final[tuple[tuple[Literal["hour", "day", "week", "month", "year"], str], ...]] = (
    ("hour", r"hour|hur"),
    ("day", r"day|dai"),
    ("week", r"week|wee"),
    ("month", r"month|mon"),
    ("year", r"year|ann"),
)
_RANGE: Final = late(
    rf"\D{{0,8}}(?P<low>{AMOUNT})(?P<k> ?k\b)?(?: ?(?:-|–"
    rf"|to) ?\D{{0,4}}(?P<high>{AMOUNT})(?P<k2> ?k\b)?)?"
    r"\D{0,20}",
    re.IGNORECASE,
)
_YEARLY_FROM = 10_000


def salary(thing: Thing, *, source: str) -> Pay | None:
    """Return the pay that a JobPosting states in its ``baseSalary``, or ``None``.

    What a site estimates for an occupation (``estimatedSalary``) is not the employer's word and
    is left out. Without a unit, amounts from 10,000 are yearly and smaller ones are left alone.

    Args:
        thing: The JobPosting.
        source: Where it stands.
    """
    said = thing.get("baseSalary")
    for it in said if isinstance(said, list) else [said]:
        if isinstance(it, str) and (pay := read_pay(f"Salary: {it}", source=source)):
            return pay
        stated = it if isinstance(it, Mapping) else {"value": it}
        currency = _code(stated.get("currency") or thing.get("salaryCurrency"))
        if currency and (pay := _stated(stated, currency, source)):
            return pay
    return None


def _stated(stated: Mapping[str, Any], currency: str, source: str) -> Pay | None:
    value = stated.get("value")
    value = value[0] if isinstance(value, list) and value else value
    inner = value if isinstance(value, Mapping) else stated
    low, high = _ends(inner, value)
    period = _period(inner.get("unitText") or stated.get("unitText"))
    if low is None and high is None:
        return None
    lower, upper = low or high or 0, high or low or 0
    if not 0 < lower <= upper or (period is None and lower < _YEARLY_FROM):
        return None
    return Pay(
        low=lower,
        high=upper,
        floored=low is None,
        capped=high is None,
        currency=currency,
        period=period or "year",
        source=f"{source}: baseSalary",
    )


def _ends(inner: Mapping[str, Any], value: object) -> tuple[float | None, float | None]:
    """Return the lower and the upper end; one value is both."""
    low, high = _number(inner.get("minValue")), _number(inner.get("maxValue"))
    if low is not None or high is not None:
        return low or None, high or None
    said = inner.get("value") if isinstance(value, Mapping) else value
    match = _RANGE.fullmatch(said.strip()) if isinstance(said, str) else None
    if match is None:
        one = _number(said)
        return one or None, one or None
    thousands = bool(match["k"] or match["k2"])
    first = amount_of(match["low"], thousands=thousands)
    return first, amount_of(match["high"], thousands=thousands) if match["high"] else first


def _number(value: object) -> float | None:
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        return None
    if isinstance(value, str):
        match = _RANGE.fullmatch(value.strip())
        return amount_of(match["low"], thousands=bool(match["k"])) if match else None
    try:
        number = float(value)
    except OverflowError:
        return None
    return number if 0 <= number < float("inf") else None


def _code(value: object) -> str | None:
    plain = value.strip().upper() if isinstance(value, str) else ""
    return plain if re.fullmatch(r"[A-Z]{3}", plain) else None


def _period(unit: object) -> Literal["hour", "day", "week", "month", "year"] | None:
    plain = unit if isinstance(unit, str) else ""
    return next((name for name, it in _UNITS if re.search(it, plain, re.IGNORECASE)), None)
