"""Tables whose header is none of those that are known."""

import csv
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from tools.cleaning import clip, one_line
from tools.intake.profiles.linkedin_tables import COLUMNS as LINKEDIN
from tools.taxonomies.wages import COLUMNS as WAGES
from tools.wording import listed_in_part

_SEPARATORS: Final = ",;\t|"
_NAMED_SO: Final = (".csv", ".tsv")
_LOOKED_AT: Final = 5
_FEWEST_LINES: Final = 3
_LONGEST_CELL: Final = 40
_NAMED: Final = 8
_ENOUGH: Final = 2


def remark_on_table(name: str, text: str) -> str | None:
    """Return what is said of a table that nobody reads, or ``None`` where a text is no table.

    Its header is given, those that are known, and what one that is nearly known lacks.

    Args:
        name: The file's name.
        text: Its text.
    """
    header = _header(name, text)
    if header is None:
        return None
    seen = listed_in_part([f"“{clip(it, _LONGEST_CELL)}”" for it in header], _NAMED)
    near = "".join(_nearly(header))
    files = listed_in_part(list(LINKEDIN), len(LINKEDIN))
    return (
        f"{name}: this is a table whose header is none of those that are known: it has {seen}. "
        f"{near}Known are the tables of LinkedIn's data export ({files}) and the wages of the US "
        f"Bureau of Labor Statistics ({', '.join(WAGES)}). Head its columns so, or import it with "
        "--as profile or --as posting."
    )


def _header(name: str, text: str) -> Sequence[str] | None:
    """Return the cells of a table's first line, or ``None`` where the text is no table."""
    lines = [it for it in text.split("\n") if it.strip()][:_LOOKED_AT]
    rows = next(filter(None, (_rows(lines, it) for it in _SEPARATORS)), None)
    if rows is None:
        return None
    named_so = name.casefold().endswith(_NAMED_SO)
    short = all(len(cell) <= _LONGEST_CELL and not cell.endswith(".") for cell in rows[0])
    enough = len(rows) >= _FEWEST_LINES and short
    return [one_line(it, _LONGEST_CELL) for it in rows[0]] if named_so or enough else None


def _rows(lines: Sequence[str], separator: str) -> list[list[str]] | None:
    """Return lines as rows where each has as many cells as the first, and more than one."""
    try:
        rows = [[it.strip() for it in row] for row in csv.reader(lines, delimiter=separator)]
    except csv.Error:
        return None
    sizes = {len(it) for it in rows}
    return rows if len(sizes) == 1 and sizes.pop() > 1 and all(map(any, rows)) else None


def _nearly(header: Iterable[str]) -> Iterator[str]:
    """Yield what a header that has columns of a known one lacks."""
    names = {it.casefold() for it in header}
    known = {**{f"LinkedIn's {file}": it for file, it in LINKEDIN.items()}, "the wages": WAGES}
    for table, columns in known.items():
        lacking = [it for it in columns if it.casefold() not in names]
        if len(columns) - len(lacking) >= _ENOUGH and lacking:
            yield f"Of {table} it lacks {listed_in_part(lacking, _NAMED)}. "
            return
