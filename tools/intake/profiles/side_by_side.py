"""Two columns of a résumé that stand side by side in plain text, parted by blanks."""

from collections import Counter
from collections.abc import Sequence
from typing import Final, NamedTuple

from tools.intake.profiles.profile_sections import names_section
from tools.late import late

_CELL: Final = late(r"(?:^[ ]{8,}|[^ ][ ]{2,})(?=[^ ])")
_FEWEST_HEADINGS: Final = 2
_NARROWEST: Final = 12
_LONGEST_HEADING: Final = 40
_NEARLY: Final = 0.6
_LIKELY: Final = "   "
_PARTED: Final = "It has two columns side by side: the left one was read first."
_NOT_PARTED: Final = (
    "It looks like two columns side by side, which run into each other: what stands in them was "
    "read across. Put one below the other and import it again."
)


class Columns(NamedTuple):
    """A text with one column below the other, and what is said of that.

    Attributes:
        text: The text; as it was where it has no two columns that can be parted.
        remarks: A sentence on it, or none.
    """

    text: str
    remarks: tuple[str, ...] = ()


def without_columns(text: str) -> Columns:
    """Return a text of two columns side by side with the right one below the left one.

    Both hold two headings of sections or more, and no line crosses the blanks between them. Dates
    or levels that only line up head no sections, so they stay where they are.

    Args:
        text: A profile in plain text.
    """
    if text.count(_LIKELY) < _FEWEST_HEADINGS * 2 and "\t" not in text:
        return Columns(text)
    lines = [it.expandtabs(8).rstrip() for it in text.split("\n")]
    edge = _edge(lines)
    if edge is None:
        return Columns(text)
    first = next(at for at, it in enumerate(lines) if _heads(it[edge:]) and _is_open(it, edge))
    last = _last(lines, first, edge)
    heads = [at for at in range(len(lines)) if _heads(lines[at][edge:])]
    if last <= heads[-1]:
        return Columns(text, (_NOT_PARTED,))
    within = lines[first:last]
    left = _unwrapped([it[:edge].rstrip() for it in within])
    right = _unwrapped([it[edge:] for it in within])
    return Columns("\n".join((*lines[:first], *left, "", *right, *lines[last:])), (_PARTED,))


def _unwrapped(lines: Sequence[str]) -> list[str]:
    """Return the lines of a column, each that was wrapped from a nearly full one joined to that."""
    full = _NEARLY * max(map(len, lines), default=0)
    whole: list[str] = []
    above = ""
    for line in lines:
        if line.strip()[:1].islower() and len(above) >= full:
            whole[-1] = f"{whole[-1]} {line.strip()}"
        else:
            whole.append(line)
        above = line
    return whole


def _edge(lines: Sequence[str]) -> int | None:
    """Return where the right column begins: where two headings or more do, as on the left."""
    starts = Counter(
        cell.end()
        for line in lines
        for cell in _CELL.finditer(line)
        if cell.end() >= _NARROWEST and _heads(line[cell.end() :])
    )
    for edge, count in starts.most_common(1):
        left = sum(_heads(it[:edge]) and not it[:1].isspace() for it in lines)
        if count >= _FEWEST_HEADINGS and left >= _FEWEST_HEADINGS:
            return edge
    return None


def _heads(cell: str) -> bool:
    words = cell.strip().rstrip(":")
    return 0 < len(words) <= _LONGEST_HEADING and words[:1].isupper() and names_section(words)


def _is_open(line: str, edge: int) -> bool:
    """Whether a line has blanks before the edge of the right column, or ends before it."""
    return not line[max(0, edge - 2) : edge].strip() or len(line) < edge


def _last(lines: Sequence[str], first: int, edge: int) -> int:
    """Return the end of the columns: the first line that crosses their edge, or that of all."""
    crossing = (at for at in range(first, len(lines)) if not _is_open(lines[at], edge))
    return next(crossing, len(lines))
