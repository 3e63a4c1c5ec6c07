"""Reading tables by the names of their columns, never by their places."""

import csv
from collections.abc import Iterable, Iterator, Sequence
from typing import Final, Literal

from tools.errors import CoachError

MOST_ROWS: Final = 2_000_000
"""How many rows of one table are read; the largest known one has 124,000."""

_LONGEST_FIELD: Final = 1_000_000

Kind = Literal["csv", "tab"]
"""How a table is written: comma-separated with quotes, or tab-separated without any."""


def read_rows(
    lines: Iterable[str], columns: Sequence[str], named: str, kind: Kind = "csv"
) -> Iterator[tuple[str, ...]]:
    """Yield the rows of a table as the values of the columns asked for.

    Args:
        lines: The lines, with or without their ends.
        columns: The names of the columns wanted, in the order wanted.
        named: What the table is called, for errors.
        kind: How it is written.

    Raises:
        CoachError: A column is missing, a row ends too early, there are too many, or the quotes do
            not close.
    """
    csv.field_size_limit(_LONGEST_FIELD)
    rows = csv.reader(lines, strict=True) if kind == "csv" else _by_tab(lines)
    try:
        header = [it.strip() for it in next(rows, [])]
        places = [_place(header, it, named) for it in columns]
        yield from _picked(rows, places, named)
    except csv.Error as error:
        raise CoachError(
            f"{named}: it is no table that can be read ({error}). Nothing was taken in. "
            "Download it anew."
        ) from error


def _by_tab(lines: Iterable[str]) -> Iterator[list[str]]:
    """Split lines at tabs; O*NET's text files have no quotes, so that a quote is one."""
    return (line.rstrip("\r\n").split("\t") for line in lines)


def _place(header: Sequence[str], column: str, named: str) -> int:
    if column not in header:
        found = ", ".join(it[:40] for it in header[:8] if it) or "nothing"
        raise CoachError(
            f"{named}: its header has no column “{column}” (it begins with {found}). "
            "Nothing was taken in. Download it anew, and leave its header as it is."
        )
    return header.index(column)


def _picked(
    rows: Iterator[list[str]], places: Sequence[int], named: str
) -> Iterator[tuple[str, ...]]:
    last = max(places)
    for number, row in enumerate(rows, start=1):
        if number > MOST_ROWS:
            raise CoachError(
                f"{named}: it has more than {MOST_ROWS:,} rows, which no known version has. "
                "Nothing was taken in."
            )
        if len(row) > last:
            yield tuple(row[place].strip() for place in places)
        elif any(it.strip() for it in row):
            raise CoachError(
                f"{named}: row {number} has {len(row)} of the {last + 1} values needed. "
                "Nothing was taken in. Download it anew."
            )
