"""Pipe tables of a reply as aligned columns that fit the width."""

import re
from collections.abc import Sequence
from itertools import zip_longest

from rich.cells import cell_len

from coach.screens.inline_markup import inline_spans
from coach.screens.wrapping import MIN_WIDTH, Line, Span, wrap_spans

GAP = 2
"""Cells between two columns."""

LONG_WORD = 16
"""Cells of a word that may be parted; a column is not narrowed below its longest shorter one."""

Cell = list[Span]
Row = list[Cell]

_PIPE = re.compile(r"(?<!\\)\|")
_RULE = re.compile(r"\|?[ \t]*:?-{1,200}:?[ \t]*(?:\|[ \t]*:?-{1,200}:?[ \t]*){0,200}\|?[ \t]*")


def is_table(lines: Sequence[str]) -> bool:
    """Tell whether a run of lines opens with a header and a rule under it."""
    return len(lines) > 1 and "|" in lines[1] and bool(_RULE.fullmatch(lines[1].strip()))


def table_lines(source: Sequence[str], width: int) -> list[Line]:
    """Return a pipe table laid out in columns, or as lists where it is too narrow for columns.

    Args:
        source: The header, the rule and the rows, as ``is_table`` takes them.
        width: The cells of a line.
    """
    header, rule, *rows = [_cells(line) for line in source]
    columns = len(header)
    body = [(row + [""] * columns)[:columns] for row in rows]
    right = [cell.endswith(":") and not cell.startswith(":") for cell in rule]
    head: Row = [[Span(_text(inline_spans(cell)), "bold")] for cell in header]
    styled: list[Row] = [[inline_spans(cell) for cell in row] for row in body]
    widths = _fit(list(zip(head, *styled, strict=True)), width)
    if widths is None:
        return _as_lists(head, styled, width)
    right = (right + [False] * columns)[:columns]
    ruled = Line((Span("─" * (sum(widths) + GAP * (columns - 1)), "muted"),))
    lines = [*_row_lines(head, widths, right), ruled]
    return lines + [line for row in styled for line in _row_lines(row, widths, right)]


def _cells(line: str) -> list[str]:
    inside = line.strip().removeprefix("|")
    if inside.endswith("|") and not inside.endswith("\\|"):
        inside = inside[:-1]
    return [cell.strip() for cell in _PIPE.split(inside)]


def _text(cell: Cell) -> str:
    return "".join(span.text for span in cell)


def _fit(columns: Sequence[Sequence[Cell]], width: int) -> list[int] | None:
    """Return the width of each column, the widest one narrowed until they fit, or ``None``."""
    texts = [[_text(cell) for cell in column] for column in columns]
    widths = [max(map(cell_len, column)) for column in texts]
    least = [min(LONG_WORD, _longest_word(column)) for column in texts]
    excess = sum(widths) + GAP * (len(widths) - 1) - width
    while excess > 0:
        widest = max(range(len(widths)), key=lambda i: widths[i] - least[i])
        if widths[widest] <= least[widest]:
            return None
        widths[widest] -= 1
        excess -= 1
    return widths


def _longest_word(texts: Sequence[str]) -> int:
    words = [word for text in texts for word in re.split(r"\s+|(?<=\w-)", text)]
    return max(MIN_WIDTH, *map(cell_len, words))


def _row_lines(row: Row, widths: list[int], right: list[bool]) -> list[Line]:
    """Return the lines of one row; a cell that is too long goes on below."""
    wrapped = [wrap_spans(cell, width) for cell, width in zip(row, widths, strict=True)]
    return [
        Line(_beside(parts, widths, right)) for parts in zip_longest(*wrapped, fillvalue=Line())
    ]


def _beside(parts: Sequence[Line], widths: list[int], right: list[bool]) -> tuple[Span, ...]:
    """Return pieces of one line padded to their columns, without white space at the end."""
    spans: list[Span] = []
    space = 0
    for part, width, to_right in zip(parts, widths, right, strict=True):
        free = width - cell_len(part.text)
        before = space + (free if to_right else 0)
        if part.text:
            spans += [Span(" " * before)] * bool(before) + list(part.spans)
            space = GAP + (0 if to_right else free)
        else:
            space += GAP + width
    return tuple(spans)


def _as_lists(head: Row, rows: list[Row], width: int) -> list[Line]:
    """Return each row as lines of *name: value*, with an empty line between rows."""
    lines: list[Line] = []
    for row in rows:
        if lines:
            lines.append(Line())
        for name, cell in zip(head, row, strict=True):
            if cell:
                lines += wrap_spans([*name, Span(": "), *cell], width, 0, GAP)
    return lines
