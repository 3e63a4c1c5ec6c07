"""Tables whose columns weigh what stands in them: a person specification's "Essential"."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import Final

from tools.intake.text.passages import LABEL_DEPTH, Passage
from tools.intake.text.sketch import plain_words
from tools.late import late

_WEIGHS: Final = late(
    r"(?:essentials?|desirables?|desired|must[- ]haves?|nice[- ]to[- ]haves?|required|preferred"
    r"|good[- ]to[- ]haves?|musts?|should|could|nice)"
    r"(?: (?:criteria|requirements|skills|qualities|attributes))?",
    re.IGNORECASE,
)
_FEWEST_COLUMNS: Final = 2
_BETWEEN: Final = late(r"(?:^|\s+)[-•–*▪]\s+(?=\S)|;\s+|\s•\s|<br ?/?>")
_TICK: Final = late(r"x|y(?:es)?|[✓✔✅☑●•*]|e|d", re.IGNORECASE)


def with_weighed_columns(passages: Sequence[Passage]) -> list[Passage]:
    """Return passages, a table with columns that weigh as a list below each of these columns.

    "| Skills | SQL | Power BI |" below "| | Essential | Desirable |" asks for SQL as essential. A
    column of ticks weighs what the row names first.

    Args:
        passages: The passages of a role's text.
    """
    if not any(it.header for it in passages):
        return list(passages)
    return [*_lists(passages)]


def _lists(passages: Iterable[Passage]) -> Iterator[Passage]:
    for header, rows in groupby(passages, lambda it: it.header):
        columns = [at for at, it in enumerate(header) if _WEIGHS.fullmatch(_head(it))]
        if len(columns) < _FEWEST_COLUMNS:
            yield from rows
            continue
        table = list(rows)
        for at in columns:
            items = [it for row in table for it in _items(row, at)]
            if items:
                first = table[0]
                yield Passage("heading", _head(header[at]), first.start, first.start, LABEL_DEPTH)
                yield from items


def _head(cell: str) -> str:
    return plain_words(cell).strip(" :*")


def _items(row: Passage, at: int) -> Iterator[Passage]:
    """Yield what a cell lists, or what its row is about where the cell is a tick."""
    cell = row.cells[at] if at < len(row.cells) else ""
    said = row.cells[0] if _TICK.fullmatch(plain_words(cell).strip()) else cell
    for part in _BETWEEN.split(said):
        if any(map(str.isalnum, part)):
            yield Passage("item", part.strip(), row.start, row.end)
