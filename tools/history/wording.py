"""Lengths of time and dates of positions in words."""

from tools.domain.timeline import MonthCount, Position
from tools.history.months import moment_text

_TWELVE = 12


def months_text(count: int) -> str:
    """Return a number of months in words: "8 months", "2 years", "1 year 3 months"."""
    years, months = divmod(count, _TWELVE)
    parts = [(years, "year"), (months, "month")]
    told = [f"{number} {noun}{'' if number == 1 else 's'}" for number, noun in parts if number]
    return " ".join(told) or "0 months"


def count_text(it: MonthCount) -> str:
    """Return a number of months, or its bounds: "2 to 13 months", "1 year to 2 years 1 month"."""
    if it.low == it.high:
        return months_text(it.low)
    if it.low == 0:
        return f"up to {months_text(it.high)}"
    if it.high < 2 * _TWELVE and it.low % _TWELVE:
        return f"{it.low} to {it.high} months"
    return f"{months_text(it.low)} to {months_text(it.high)}"


def dates_text(it: Position) -> str:
    """Return from when to when a position was held: "Mar 2019 – now", "2015 – 2017"."""
    start = moment_text(it.start)
    if it.current or it.end is None:
        return f"{start} – now"
    end = moment_text(it.end)
    return start if it.start == it.end else f"{start} – {end}"
