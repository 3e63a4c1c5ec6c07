"""The tables of LinkedIn's data export: which files and columns of them are read."""

import csv
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Final, NamedTuple

from tools.cleaning import clean_text, folded, one_line
from tools.intake.errors import IntakeError
from tools.intake.text.cued import Cued, Marks

COLUMNS: Final[dict[str, tuple[str, ...]]] = {
    "Profile.csv": (
        *("First Name", "Last Name", "Headline", "Summary", "Industry", "Geo Location", "Websites"),
    ),
    "Positions.csv": (*("Company Name", "Title", "Description", "Started On", "Finished On"),),
    "Education.csv": ("School Name", "Start Date", "End Date", "Notes", "Degree Name"),
    "Skills.csv": ("Name",),
    "Certifications.csv": ("Name", "Authority", "Started On", "Finished On"),
    "Projects.csv": ("Title", "Description", "Started On", "Finished On"),
    "Languages.csv": ("Name", "Proficiency"),
}
"""The files that are read, by name, with the columns that are read of each."""

_LEFT_OUT: Final[dict[str, tuple[str, ...]]] = {
    "Profile.csv": (
        *("Maiden Name", "Address", "Birth Date", "Zip Code", "Twitter Handles"),
        "Instant Messengers",
    ),
    "Positions.csv": ("Location",),
    "Education.csv": ("Activities",),
    "Certifications.csv": ("Url", "License Number"),
    "Projects.csv": ("Url",),
}
"""The columns that are known and left out, since nothing is made of them."""

_OTHER_NAMES: Final = {
    "Start Date": "Started On",
    "End Date": "Finished On",
    "Started On": "Start Date",
    "Finished On": "End Date",
}
_FILES: Final = {name.casefold(): name for name in COLUMNS}
_KNOWN: Final = {
    file: {
        name.casefold(): column
        for column in reversed((*columns, *_LEFT_OUT.get(file, ())))
        for name in (_OTHER_NAMES.get(column, column), column)
    }
    for file, columns in COLUMNS.items()
}
"""The columns of each file by their names in lower case."""
_NAMES: Final = frozenset().union(*_KNOWN.values())
_BLANKS: Final = r"[^\S\n]"
_HEADED: Final = Marks(
    Cued(
        " ".join(sorted({max(it.split(), key=len) for it in _NAMES})),
        rf"(?<![^,\n]){_BLANKS}*(?:{'|'.join(sorted(_NAMES)).replace(' ', f'{_BLANKS}+')})"
        rf"{_BLANKS}*(?:,|$)",
        re.IGNORECASE | re.MULTILINE,
    )
)
"""A cell with a column's name, where no cell is quoted."""
_ROWS_BEFORE_HEADER: Final = 40
_MOST_ROWS: Final = 5_000
_LONGEST_FIELD: Final = 100_000
_ENOUGH: Final = 0.6

Row = Mapping[str, str]
"""A row by column; what is empty is absent."""


class Table(NamedTuple):
    """What a file of the export holds.

    Attributes:
        file: The file's name.
        rows: Its rows, those columns alone that are read.
        unread: The other columns that hold anything.
    """

    file: str
    rows: tuple[Row, ...]
    unread: tuple[str, ...]


def file_named(path: str) -> str | None:
    """Return which of the files a path inside an archive leads to, or ``None`` for another."""
    return _FILES.get(path.replace("\\", "/").rsplit("/", 1)[-1].casefold())


def file_like(name: str, text: str) -> str | None:
    """Return which of the files a text is, by its name and header, or ``None`` for none of them.

    Args:
        name: The file's name; one of the export's own is believed where the text is a table.
        text: The text.
    """
    named = file_named(name)
    if named is not None:
        return named
    beginning = clean_text(text[:_LONGEST_FIELD])
    if not any(_HEADED.fitting(beginning, folded(beginning))) and '"' not in beginning:
        return None
    head = [
        row
        for row in _cells(beginning, _ROWS_BEFORE_HEADER)
        if not _NAMES.isdisjoint(" ".join(cell.split()).casefold() for cell in row)
    ]
    return next((file for file in COLUMNS if _header(file, head, _ENOUGH) is not None), None)


def read_table(file: str, text: str) -> Table:
    """Return a file of the export.

    Args:
        file: Which one it is.
        text: Its text; lines before the header are passed over.

    Raises:
        IntakeError: No line of it is the header of that file, or it is no table.
    """
    cells = _cells(text)
    at = _header(file, cells, 0.0)
    if at is None:
        raise IntakeError(_no_header(file, cells))
    header = [_column(file, cell) for cell in cells[at]]
    rows = [_row(header, it) for it in cells[at + 1 :]]
    known = COLUMNS[file]
    kept = tuple({key: it[key] for key in known if key in it} for it in rows)
    unread = dict.fromkeys(key for it in rows for key in it if key not in known)
    return Table(file, tuple(it for it in kept if it), tuple(unread))


def _cells(text: str, most: int = _MOST_ROWS) -> list[list[str]]:
    reader = csv.reader(f"{line}\n" for line in clean_text(text).split("\n"))
    rows: list[list[str]] = []
    try:
        for row in reader:
            rows.append(row)
            if len(rows) >= most:
                break
    except csv.Error:  # a field without an end, longer than any that is read
        pass
    return rows


def _header(file: str, cells: Sequence[Sequence[str]], share: float) -> int | None:
    """Return the index of the row that is a file's header: enough of its columns and no other's.

    Args:
        file: The file.
        cells: The rows.
        share: The part of the read columns that must be there, and that must be known.
    """
    known = COLUMNS[file]
    least = max(min(2, len(known)), share * len(known))
    for at, row in enumerate(cells[:_ROWS_BEFORE_HEADER]):
        names = {_column(file, cell) for cell in row if cell.strip()}
        found = names.intersection(known)
        all_known = names <= {*known, *_LEFT_OUT.get(file, ())}
        if len(found) >= least and (not share or all_known):
            return at
    return None


def _column(file: str, cell: str) -> str:
    """Return a column's name as it is known, whatever its case; another one as it is written."""
    name = one_line(cell, 60)
    return _KNOWN[file].get(name.casefold(), name)


def _row(header: Sequence[str], cells: Sequence[str]) -> dict[str, str]:
    pairs = zip(header, cells, strict=False)
    return {name: cell.strip()[:_LONGEST_FIELD] for name, cell in pairs if name and cell.strip()}


def _no_header(file: str, cells: Sequence[Sequence[str]]) -> str:
    wanted = ", ".join(COLUMNS[file][:3])
    first = next((row for row in cells if any(map(str.strip, row))), [])
    seen = ", ".join(f"“{one_line(it, 30)}”" for it in first[:6] if it.strip())
    said = f"its first line has {seen}" if seen else "it is empty"
    return (
        f"{file}: no line of it is the header of that file ({wanted} …); {said}. "
        "Set LinkedIn's language to English, ask for the export again, and import that."
    )


def as_text(tables: Sequence[Table]) -> str:
    """Return what was read of the tables as text: each row's columns with their values."""
    return "\n\n".join(block for table in tables for block in _blocks(table))


def _blocks(table: Table) -> Iterator[str]:
    for row in table.rows:
        lines = (f"{name}: {value}" for name, value in row.items())
        yield "\n".join((f"[{table.file}]", *lines))
