"""A reply in light Markdown as lines: paragraphs, lists, headings, tables, literal blocks."""

import re
from collections.abc import Callable, Iterator
from functools import lru_cache
from itertools import takewhile

from rich.cells import cell_len

from coach.screens.inline_markup import inline_spans
from coach.screens.plain_text import without_controls
from coach.screens.tables import is_table, table_lines
from coach.screens.wrapping import Line, Look, Span, wrap_spans

TEXT_WIDTH = 100
"""Cells beyond which running text is not set, because longer lines are hard to read."""

_FENCE = re.compile(r"\s{0,3}(```+|~~~+)")
_LITERAL = re.compile(r" {4,}(?![-*•+] |\d{1,3}[.)] )\S")
_ITEM = re.compile(r"( {0,12})([-*•+]|\d{1,3}[.)]) +(\S.*)")
_HEADING = re.compile(r" {0,3}#{1,6} +(.+?)[ #]*")
_RULE = re.compile(r" {0,3}([-*_])(?: *\1){2,} *")
_QUOTE = re.compile(r" {0,3}> ?(.*)")
_PADDING = re.compile(r"(?<=\S) {3,}")

Block = tuple[str, ...]
"""Source lines laid out together: a table, a literal block, a list item, or a single line."""


def reply_lines(text: str, width: int) -> list[Line]:
    """Return a reply as lines of at most ``width`` cells.

    Line ends are kept. Empty lines are kept one at a time, and none at either end.
    """
    lines: list[Line] = []
    for block in _blocks(without_controls(text).strip("\n").split("\n")):
        if any(part.strip() for part in block):
            lines += _block_lines(block, width)
        elif lines and lines[-1].spans:
            lines.append(Line())
    while lines and not lines[-1].spans:
        lines.pop()
    return lines


def literal_lines(text: str, width: int, look: Look = "plain") -> list[Line]:
    """Return a text exactly as typed, wrapped to ``width`` cells."""
    source = without_controls(text).strip("\n").split("\n")
    return [line for part in source for line in wrap_spans([Span(part, look)], width)]


def _blocks(source: list[str]) -> Iterator[Block]:
    """Yield the source in blocks."""
    at = 0
    while at < len(source):
        size = _block_size(source, at)
        yield tuple(source[at : at + size])
        at += size


def _block_size(source: list[str], at: int) -> int:
    if fence := _FENCE.match(source[at]):
        closing = (i for i in range(at + 1, len(source)) if source[i].strip() == fence[1])
        return next(closing, len(source) - 1) - at + 1
    if "|" in source[at] and is_table(source[at : at + 2]):
        return _run(source, at, lambda line: "|" in line)
    if item := _ITEM.fullmatch(source[at]):
        goes_on = re.compile(f" {{{item.start(3)}}}(?!{_ITEM.pattern})\\S")
        return 1 + _run(source, at + 1, lambda line: bool(goes_on.match(line)))
    return 1


def _run(source: list[str], at: int, belongs: Callable[[str], bool]) -> int:
    """Return how many lines from ``at`` on belong together."""
    return sum(1 for _ in takewhile(lambda i: belongs(source[i]), range(at, len(source))))


# While a reply is streamed it is laid out anew many times, and all but its last block are the same.
@lru_cache(maxsize=512)
def _block_lines(block: Block, width: int) -> tuple[Line, ...]:
    if fence := _FENCE.match(block[0]):
        inside = block[1:-1] if block[-1].strip() == fence[1] and len(block) > 1 else block[1:]
        return tuple(line for part in inside for line in _fixed_lines(part, width))
    if is_table(block):
        return tuple(table_lines(block, width))
    return tuple(_text_lines(" ".join([block[0], *map(str.strip, block[1:])]), width))


def _text_lines(source: str, width: int) -> list[Line]:
    """Return the lines of one source line of running text."""
    if _LITERAL.match(source):
        return _fixed_lines(source, width)
    width = min(width, TEXT_WIDTH)
    if _RULE.fullmatch(source):
        return [Line((Span("─" * min(width, 40), "muted"),))]
    if item := _ITEM.fullmatch(source):
        return _item_lines(item, width)
    if heading := _HEADING.fullmatch(source):
        text = "".join(span.text for span in inline_spans(heading[1]))
        return wrap_spans([Span(text, "heading")], width)
    if quote := _QUOTE.fullmatch(source):
        text = "".join(span.text for span in inline_spans(quote[1]))
        return wrap_spans([Span(text, "italic")], width, 2)
    return wrap_spans(inline_spans(_squeezed(source.rstrip(), width)), width)


def _item_lines(item: re.Match[str], width: int) -> list[Line]:
    """Return a list item, its further lines under the first word."""
    marker = item[1] + (f"{item[2]} " if item[2][0].isdigit() else "• ")
    return wrap_spans([Span(marker, "muted"), *inline_spans(item[3])], width, 0, len(marker))


def _fixed_lines(source: str, width: int) -> list[Line]:
    """Return a line of a literal block, its marks as typed."""
    return wrap_spans([Span(_squeezed(source.rstrip(), width))], width)


def _squeezed(source: str, width: int) -> str:
    """Return a line of padded columns with narrow gaps where it is too wide as it is."""
    return source if cell_len(source) <= width else _PADDING.sub("  ", source)
