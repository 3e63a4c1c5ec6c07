"""Wages in words."""

from typing import Protocol


class Waged(Protocol):
    """What a survey says that an occupation pays a year, in US dollars; see ``Wage``."""

    @property
    def p25(self) -> float | None:
        """A quarter is paid less."""

    @property
    def median(self) -> float | None:
        """Half is paid less."""

    @property
    def p75(self) -> float | None:
        """A quarter is paid more."""

    @property
    def top(self) -> float | None:
        """The figure that stands for all that is as high or higher, where there is one."""

    @property
    def year(self) -> int | None:
        """The year that it is of."""


def wage(value: Waged) -> str:
    """Return the median and the middle half of a wage, with its year and place."""
    middle = _amount(value.median, value.top)
    half = f"half of them {_amount(value.p25, value.top)} to {_amount(value.p75, value.top)}"
    year = "year unknown" if value.year is None else f"May {value.year}"
    return f"median USD {middle} a year, {half} (United States, {year})"


def _amount(figure: float | None, top: float | None) -> str:
    if figure is None:
        return "not published"
    return f"{figure:,.0f} or more" if top is not None and figure >= top else f"{figure:,.0f}"
