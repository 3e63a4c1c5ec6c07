"""The text of a PDF's lines as Markdown: what page width broke is joined again."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise
from statistics import median
from typing import Final

from tools.formats.pdf_lines import Line, heading_depths, is_bold_heading, titles

_WIDE: Final = 40
_FULL: Final = 0.92
_LONG: Final = 0.6
_APART: Final = 1.35
_NEAR: Final = 3.0
_MOST_INDENTED: Final = 6
_ENDS: Final = (".", ":", ";", "!", "?")
_HYPHENATED: Final = re.compile(r"(?P<word>[^\W\d_]+)[-\u00ad\u2010]$")
_COMPOUNDS: Final = frozenset(
    re.findall(
        r"\w+",
        """
        all back cross data end event ever fast first front full half hands high in large long low
        multi non off on open out post pre real right self semi short single so state team test
        third time top two user well wide year
        """,
    )
)


def markdown_of(lines: Sequence[Line], body: float) -> str:
    """Return lines as Markdown: headings by their size, items, and paragraphs in one line each.

    A line goes on in the next one where that begins at the same place in the same letters, and its
    first word would not have fitted; or, where the line is long and its sentence unfinished, where
    the next one begins in lower case.

    Args:
        lines: The lines of all pages in the order of reading.
        body: The size of the usual text, in points.
    """
    depths = heading_depths(lines, body)
    wholes = list(_with_drawn_bullets(list(_wholes(lines)), body))
    written: list[str] = []
    for line, below in zip(wholes, [*wholes[1:], None], strict=True):
        heading = _heading(line, below, depths)
        if heading or (written and line.apart):
            written.append("")
        written.append(heading or ("- " if line.item else "") + line.text)
    return re.sub(r"\n{3,}", "\n\n", "\n".join(written)).strip()


def _wholes(lines: Sequence[Line]) -> Iterator[Line]:
    """Yield lines, those in one that belong together."""
    widths, gap = _Widths(lines), _usual_gap(lines)
    whole: Line | None = None
    last: Line | None = None
    for line in lines:
        if whole and last and _goes_on(last, line, widths, gap):
            whole = replace(whole, text=_joined(whole.text, line.text))
        else:
            if whole:
                yield whole
            whole = replace(line, apart=last is not None and _is_apart(last, line, gap))
        last = line
    if whole:
        yield whole


def _with_drawn_bullets(lines: Sequence[Line], body: float) -> Iterator[Line]:
    """Yield lines, as items those that stand indented below a heading where no bullet is text.

    Browsers draw the bullets of a list as shapes, so that its indentation is all that tells.
    """
    drawn = not any(it.item for it in lines)
    margin: float | None = None
    for line in lines:
        if line.size > body or line.bold:
            margin = line.x
        elif drawn and margin is not None and body < line.x - margin < _MOST_INDENTED * body:
            yield replace(line, item=True)
            continue
        yield line


def _heading(line: Line, below: Line | None, depths: Mapping[float, int]) -> str | None:
    if line.size in depths and not line.item and titles(line):
        return f"{'#' * depths[line.size]} {line.text}"
    return f"**{line.text}**" if is_bold_heading(line, below) else None


class _Widths:
    """How many characters the longest line has that begins at a place of a page."""

    def __init__(self, lines: Sequence[Line]) -> None:
        self._longest: dict[tuple[int, int, float], int] = {}
        for line in lines:
            key = self._key(line)
            self._longest[key] = max(self._longest.get(key, 0), len(line.text))

    def of(self, line: Line) -> int:
        return self._longest.get(self._key(line), len(line.text))

    @staticmethod
    def _key(line: Line) -> tuple[int, int, float]:
        return line.page, round(line.x / _NEAR), line.size


def _usual_gap(lines: Sequence[Line]) -> float:
    """Return the usual distance of two lines of a paragraph, as a share of their size."""
    gaps = [
        (above.y - below.y) / above.size
        for above, below in pairwise(lines)
        if above.page == below.page and above.size == below.size > 0
        if abs(above.x - below.x) < _NEAR and 0 < above.y - below.y < 3 * above.size
    ]
    return median(gaps) if gaps else 1.2


def _is_apart(above: Line, below: Line, gap: float) -> bool:
    between = above.y - below.y
    return above.page != below.page or not 0 < between <= _APART * gap * max(above.size, 1.0)


def _goes_on(line: Line, below: Line, widths: _Widths, gap: float) -> bool:
    alike = line.size == below.size and line.bold == below.bold and not below.item
    if not alike or abs(line.x - below.x) > _NEAR or _is_apart(line, below, gap):
        return False
    if _HYPHENATED.search(line.text) and below.text[:1].islower():
        return True
    width = widths.of(line)
    unfinished = below.text[:1].islower() and not line.text.endswith(_ENDS)
    if width < _WIDE:
        return unfinished
    first = len(below.text.split()[0])
    full = len(line.text) + 1 + first > _FULL * width
    return full or (unfinished and len(line.text) > _LONG * width)


def _joined(above: str, below: str) -> str:
    """Return two lines as one; a word that was hyphenated at the end of the line is one again."""
    broken = _HYPHENATED.search(above)
    if broken is None or not below[:1].islower():
        return f"{above} {below}"
    before = above[: broken.start()]
    kept = broken["word"].casefold() in _COMPOUNDS or before.endswith("-")
    return above + below if kept else above[:-1] + below
