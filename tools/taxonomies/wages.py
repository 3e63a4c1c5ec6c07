"""Wages by occupation, as the US Bureau of Labor Statistics publishes them."""

from collections.abc import Iterable, Iterator
from typing import Final

from tools.domain import Wage
from tools.errors import CoachError
from tools.late import late
from tools.taxonomies.rows import read_rows

COLUMNS: Final = ("OCC_CODE", "OCC_TITLE", "A_PCT10", "A_PCT25", "A_MEDIAN", "A_PCT75", "A_PCT90")
"""The columns by which such a table is known and read."""

_WHERE: Final = ("AREA_TITLE", "O_GROUP", "I_GROUP")
_TOP_MARK: Final = "#"
_NONE_MARKS: Final = ("*", "**", "")
_YEAR: Final = late(r"(?<!\d)(?:19|20)\d{2}(?!\d)")
_SOC: Final = late(r"\d{2}-\d{4}")

# The highest annual wage that the survey publishes, by its year (https://www.bls.gov/oes/): what
# lies above is "#". Of other years it is not known here, so that "#" is no figure.
_TOPS: Final = {2024: 239_200.0}


def is_wage_header(line: str) -> bool:
    """Say whether a line is the header of such a table."""
    names = {it.strip().strip('"').upper() for it in line.split(",")}
    return set(COLUMNS) <= names


def year_of(named: str) -> int | None:
    """Return the year that a file's name says it is of, or ``None``; the table itself does not."""
    years = {int(it) for it in _YEAR.findall(named)}
    return years.pop() if len(years) == 1 else None


def wages(lines: Iterable[str], named: str) -> Iterator[Wage]:
    """Yield the national wages of single occupations.

    "#" stands for a wage above the highest that is published, "*" for none that is known.

    Args:
        lines: The lines of the table.
        named: The file's name, which may say the year.

    Raises:
        CoachError: It is no such table, holds no national wages, or what stands for a wage is none.
    """
    year = year_of(named)
    top = _TOPS.get(year or 0)
    source = "US Bureau of Labor Statistics, Occupational Employment and Wage Statistics"
    found = False
    for area, group, industry, code, title, *figures in read_rows(
        lines, (*_WHERE, *COLUMNS), named
    ):
        if (area, group) != ("U.S.", "detailed") or industry not in ("", "cross-industry"):
            continue
        if not _SOC.fullmatch(code):
            raise CoachError(f"{named}: “{code[:40]}” is no SOC code. Nothing was taken in.")
        found = True
        low, quarter, median, three, high = (_amount(it, top, named) for it in figures)
        yield Wage(
            code=code,
            title=title,
            p10=low,
            p25=quarter,
            median=median,
            p75=three,
            p90=high,
            top=top if _TOP_MARK in figures else None,
            year=year,
            source=source,
        )
    if not found:
        raise CoachError(
            f"{named}: it holds no national wages of single occupations. Nothing was taken in. "
            "Name the national table (AREA_TITLE “U.S.”, O_GROUP “detailed”)."
        )


def _amount(value: str, top: float | None, named: str) -> float | None:
    if value in _NONE_MARKS:
        return None
    if value == _TOP_MARK:
        return top
    try:
        amount = float(value.replace(",", ""))
    except ValueError:
        amount = -1.0
    if not 0 <= amount < 1e9:  # noqa: PLR2004 - no wage, and no infinity
        raise CoachError(f"{named}: “{value[:40]}” is no wage. Nothing was taken in.")
    return amount
