"""Lines of a given width out of styled text, measured in terminal cells."""

import re
from collections.abc import Iterator, Sequence
from typing import Literal, NamedTuple

from rich.cells import cell_len, chop_cells

Look = Literal["plain", "bold", "italic", "code", "heading", "muted"]
"""How a piece of text looks."""

MIN_WIDTH = 4
"""Cells below which a line is not narrowed further; a wide character needs two."""

_CJK = (
    "\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3"
    "\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\U00020000-\U0003fffd"
)
# Ideographs may be parted anywhere, other words at white space and after a hyphen between letters.
_INSIDE = rf"[^\s{_CJK}-]|-(?![^\W\d_])|(?<!\w)-"
_WORDS = re.compile(rf"(?:^\s*)?(?:[{_CJK}]|(?:{_INSIDE})+-?|-)")


class Span(NamedTuple):
    """A piece of text with one look."""

    text: str
    look: Look = "plain"


class Line(NamedTuple):
    """One line as shown.

    Attributes:
        spans: Its text.
        indent: Cells left free before the text; they are no part of it when it is copied.
        joint: What stands between the line before and this one when both are copied: a line end,
            or the white space at which a longer line was wrapped.
    """

    spans: tuple[Span, ...] = ()
    indent: int = 0
    joint: str = "\n"

    @property
    def text(self) -> str:
        """The text without looks."""
        return "".join(span.text for span in self.spans)


def wrap_spans(spans: Sequence[Span], width: int, indent: int = 0, hang: int = 0) -> list[Line]:
    """Return the lines that one line of styled text takes.

    White space inside a line is kept, so that columns stay aligned while they fit.

    Args:
        spans: The text, without line ends.
        width: The cells of a line, with its indent.
        indent: Cells before the first line.
        hang: Further cells before the lines after the first.

    Returns:
        At least one line; each is at most ``width`` cells wide, or ``MIN_WIDTH`` past its indent.
    """
    text = "".join(span.text for span in spans)
    first, rest = max(width - indent, MIN_WIDTH), max(width - indent - hang, MIN_WIDTH)
    lines: list[Line] = []
    end = 0
    for start, stop in _line_ranges(text, first, rest):
        joint = text[end:start] if lines else "\n"
        shift = indent + hang if lines else indent
        lines.append(Line(slice_spans(spans, start, stop), shift, joint))
        end = stop
    return lines or [Line((), indent)]


def slice_spans(spans: Sequence[Span], start: int, stop: int) -> tuple[Span, ...]:
    """Return the spans of the characters from ``start`` up to ``stop``."""
    pieces: list[Span] = []
    offset = 0
    for text, look in spans:
        piece = text[max(start - offset, 0) : max(stop - offset, 0)]
        if piece:
            pieces.append(Span(piece, look))
        offset += len(text)
    return tuple(pieces)


def _line_ranges(text: str, first: int, rest: int) -> Iterator[tuple[int, int]]:
    """Yield the start and the end of each line; the white space between them is dropped."""
    start = stop = cells = 0
    room = first
    for word in _words(text, min(first, rest)):
        added = cell_len(text[stop : word[1]])
        if stop > start and cells + added > room:
            yield start, stop
            start, stop, cells, room = word[0], word[0], 0, rest
            added = cell_len(text[word[0] : word[1]])
        stop = word[1]
        cells += added
    if stop > start:
        yield start, stop


def _words(text: str, width: int) -> Iterator[tuple[int, int]]:
    """Yield the start and the end of each word, longer ones in pieces that fit the width."""
    for match in _WORDS.finditer(text):
        start = match.start()
        # A word without any width comes back as no piece at all.
        for piece in chop_cells(match.group(), width) or [match.group()]:
            if piece:
                yield start, start + len(piece)
            start += len(piece)
