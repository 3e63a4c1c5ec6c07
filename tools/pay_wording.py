"""Amounts of money and pay in words."""

from typing import Protocol

_ENDS = 0.005


class PayFigures(Protocol):
    """Pay as a source states it."""

    @property
    def low(self) -> float:
        """The lower end."""

    @property
    def high(self) -> float:
        """The upper end."""

    @property
    def median(self) -> float | None:
        """The middle, where it is known."""

    @property
    def capped(self) -> bool:
        """Whether the true upper end lies higher."""

    @property
    def floored(self) -> bool:
        """Whether the true lower end lies lower."""

    @property
    def currency(self) -> str:
        """The currency's code."""

    @property
    def period(self) -> str:
        """What it is paid for."""


def amount_in_words(value: float) -> str:
    """Return an amount of money, with its cents where there are any: "60,000", "24.50"."""
    whole = abs(value - round(value)) < _ENDS
    return f"{value:,.0f}" if whole else f"{value:,.2f}"


def per_period(period: str) -> str:
    """Return what pay is for with its article: "an hour", "a year"."""
    return f"an {period}" if period == "hour" else f"a {period}"


def pay_figures(value: PayFigures) -> str:
    """Return pay in figures alone: the median, or else the range with its open end."""
    if value.median is not None:
        return amount_in_words(value.median)
    if value.floored:
        return f"up to {amount_in_words(value.high)}"
    ends = "–".join(dict.fromkeys(map(amount_in_words, (value.low, value.high))))
    return f"{ends} or more" if value.capped else ends


def pay_in_short(value: PayFigures) -> str:
    """Return pay with its currency and period: "USD 24.50–31 an hour"."""
    return f"{value.currency} {pay_figures(value)} {per_period(value.period)}"
