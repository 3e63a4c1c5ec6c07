"""A document as passages: headings, list items, lines of text and table rows."""

import re
from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import Final, Literal, NamedTuple

from tools.endings import ends_sentence
from tools.late import late

PassageKind = Literal["heading", "item", "text", "row"]

KNOWN_DEPTH: Final = 7
"""The depth of a heading that is only recognised by its words ("Requirements")."""

LABEL_DEPTH: Final = 8
"""The depth of any other line that reads like a heading ("Languages:")."""

_LONGEST_LINE = 2_000
_LONGEST_HEADING = 80
_MOST_HEADING_WORDS = 9

_HASHES = late(r"(#{1,6})\s+(.+?)\s*#*$")
_ITEM = late(r"(?:[-*+•·–▪●○◦✓✔✅➢➤»‣]|\d{1,3}[.)]|[a-zA-Z][.)])\s+(?:\[[ xX]\]\s+)?(?=\S)(.*)$")
_BOLD_LINE = late(r"(?:\*\*|__)([^*_]{1,80}?)(?:\*\*|__)\s*:?$")
_RULES: Final = "-*_="
_RULE = late(r"(?:[-*_=]\s*){3,}$")
_UNDERLINE = late(r"(=+|-{3,})$")
_UNDERLINED = late(r"^[^\S\n]*(?:=|---)", re.MULTILINE)
"""What a text holds with a line of that kind."""
_TABLE_RULE = late(r"(?=.*\|)\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?$")
_CELL_END = late(r"(?<!\\)\|")
_OPEN_END = late(r"(?:,|\b(?:with|in|of|and|or|the|a|an|to|for|no|using))$", re.IGNORECASE)
_HEADING_AT_END = late(r"[.!?] +(?P<name>[A-Z][\w' /-]{2,60}) ?:\s*$")
_WRAPPED_AT = 40


class Passage(NamedTuple):
    """One piece of a document.

    Attributes:
        kind: What it is.
        text: Its text without the Markdown that marks it as a heading or an item.
        start: The offset of the passage in the document.
        end: The offset after it.
        depth: A heading's level, 1 the highest; an item's or a line's indentation in columns.
        cells: A row's cells.
        header: The cells of the first row of a row's table, empty where it has no header.
    """

    kind: PassageKind
    text: str
    start: int
    end: int
    depth: int = 0
    cells: tuple[str, ...] = ()
    header: tuple[str, ...] = ()


@lru_cache(maxsize=4)  # several steps of reading ask for the same text
def read_passages(text: str, knows: Callable[[str], bool]) -> tuple[Passage, ...]:
    """Return the passages of a document in order.

    Args:
        text: The document, cleaned; plain text or Markdown.
        knows: Whether a short line alone is the name of a section ("Requirements").
    """
    lines = [
        piece
        for line in _lines(_without_front_matter(text))
        for piece in (_at_heading(line, knows) if line.text.rstrip()[-1:] == ":" else (line,))
    ]
    pieces = _with_underlines(lines) if _UNDERLINED.search(text) else lines
    passages = [_passage(it, knows) for it in pieces]
    return tuple(_joined(_with_tables(passages) if "|" in text else passages, text))


class _Line(NamedTuple):
    text: str
    start: int
    heading: int = 0

    @property
    def end(self) -> int:
        return self.start + len(self.text)


def _without_front_matter(text: str) -> str:
    """Blank out a leading YAML block, keeping every offset."""
    block = re.match(r"---\n(?:[\w-]+:.*\n|[ \t#-].*\n|\n){1,200}---[ \t]*(?=\n|$)", text)
    return " " * block.end() + text[block.end() :] if block else text


def _lines(text: str) -> Iterator[_Line]:
    offset = 0
    for raw in text.split("\n"):
        if len(raw) <= _LONGEST_LINE:
            yield _Line(raw, offset)
        else:
            yield from _pieces(raw, offset)
        offset += len(raw) + 1


def _pieces(raw: str, offset: int) -> Iterator[_Line]:
    """Yield a long line in pieces of bounded length, so that no later step is slow on it."""
    while len(raw) > _LONGEST_LINE:
        cut = raw.rfind(" ", _LONGEST_LINE // 2, _LONGEST_LINE)
        cut = cut if cut > 0 else _LONGEST_LINE
        yield _Line(raw[:cut], offset)
        raw, offset = raw[cut:], offset + cut
    yield _Line(raw, offset)


def _at_heading(line: _Line, knows: Callable[[str], bool]) -> Iterator[_Line]:
    """Yield a line that ends in a colon, the name of a section at its end by itself.

    That is "Requirements:" in "We sell tea. Requirements:".
    """
    match = _HEADING_AT_END.search(line.text)
    if match is None or not knows(match["name"]):
        yield line
        return
    yield _Line(line.text[: match.start("name")].rstrip(), line.start)
    yield _Line(line.text[match.start("name") :], line.start + match.start("name"))


def _with_underlines(lines: list[_Line]) -> Iterator[_Line]:
    """Yield lines, a line underlined with ``===`` or ``---`` as a heading."""
    skip = False
    for line, below in zip(lines, [*lines[1:], _Line("", 0)], strict=True):
        if skip:
            skip = False
            continue
        under = below.text.strip()
        mark = _UNDERLINE.match(under) if under[:1] in ("=", "-") else None
        title = line.text.strip()
        if mark and title and _reads_like_a_title(title) and not _ITEM.match(title):
            skip = True
            yield line._replace(heading=1 if mark[1].startswith("=") else 2)
        else:
            yield line


def _reads_like_a_title(line: str) -> bool:
    return (
        len(line) <= _LONGEST_HEADING
        and len(line.split()) <= _MOST_HEADING_WORDS
        and not line.endswith((";", ","))
        and not ends_sentence(line)
        and "|" not in line
        and not (_may_be_a_rule(line) and _RULE.match(line))
    )


def _may_be_a_rule(line: str) -> bool:
    return line[0] in _RULES and line.rstrip()[-1] in _RULES


def _passage(line: _Line, knows: Callable[[str], bool]) -> Passage | None:
    """Return the passage that a line is, or ``None`` for a blank line or a rule."""
    stripped = line.text.strip()
    if not stripped:
        return None
    if _may_be_a_rule(stripped) and _RULE.match(stripped) and not line.heading:
        return None
    start = line.start + line.text.index(stripped[0])
    blank = Passage("text", stripped, start, start + len(stripped), _indentation(line.text))
    return _heading(blank, line, knows) or _row(blank) or _item(blank, knows) or blank


def _indentation(line: str) -> int:
    if not line[0].isspace():
        return 0
    expanded = line.expandtabs(4)
    return len(expanded) - len(expanded.lstrip())


def _heading(it: Passage, line: _Line, knows: Callable[[str], bool]) -> Passage | None:
    if line.heading:
        return it._replace(kind="heading", depth=line.heading)
    if it.text[0] == "#" and (hashes := _HASHES.match(it.text)):
        return Passage("heading", hashes[2], it.start, it.end, len(hashes[1]))
    bold = _BOLD_LINE.match(it.text) if it.text[0] in "*_" else None
    title = bold[1] if bold else it.text
    if not _reads_like_a_title(title):
        return None
    name = title.rstrip(":").strip()
    if knows(name):
        return Passage("heading", name, it.start, it.end, KNOWN_DEPTH)
    if (bold or title.endswith(":")) and not _ITEM.match(it.text):
        return Passage("heading", name, it.start, it.end, LABEL_DEPTH)
    return None


def _row(it: Passage) -> Passage | None:
    bars = it.text.count("|")
    if not bars or (
        bars < (1 if it.text.startswith("|") else 2) and not _TABLE_RULE.match(it.text)
    ):
        return None
    inner = it.text.removeprefix("|").removesuffix("|")
    cells = tuple(cell.replace("\\|", "|").strip() for cell in _CELL_END.split(inner))
    return it._replace(kind="row", cells=cells)


def _item(it: Passage, knows: Callable[[str], bool]) -> Passage | None:
    match = _ITEM.match(it.text)
    if match is None:
        return None
    name = match[1].strip("*_ ").rstrip(":").strip("*_ ")
    if match[1].rstrip("*_ ").endswith(":") and knows(name):
        return Passage("heading", name, it.start, it.end, KNOWN_DEPTH)
    return Passage("item", match[1], it.start, it.end, it.depth)


def _with_tables(passages: list[Passage | None]) -> list[Passage | None]:
    """Give each row the header of its table, and take headers and rules out."""
    result: list[Passage | None] = []
    header: tuple[str, ...] = ()
    for it, below in zip(passages, [*passages[1:], None], strict=True):
        if it is None or it.kind != "row":
            header = ()
            result.append(it)
        elif not header and below is not None and _TABLE_RULE.match(below.text):
            header = it.cells
        elif not header and not it.text.startswith("|"):  # "Lisbon | mail | phone" is a line
            result.append(it._replace(kind="text", cells=()))
        elif not _TABLE_RULE.match(it.text):
            result.append(it._replace(header=header))
    return result


def _joined(passages: list[Passage | None], text: str) -> Iterator[Passage]:
    """Yield passages, a line of text joined to the line that it was wrapped from."""
    last: Passage | None = None
    for it in passages:
        if last is not None and it is not None and _wrapped(last, it):
            last = last._replace(end=it.end, text=f"{last.text}\n{text[it.start : it.end]}")
            continue
        if last is not None:
            yield last
        last = it
    if last is not None:
        yield last


def _wrapped(above: Passage, below: Passage) -> bool:
    """Whether a line goes on in the next one: long, unfinished, and the next one fits."""
    if below.kind != "text" or above.kind not in ("text", "item"):
        return False
    line = above.text.rsplit("\n", 1)[-1]
    if len(above.text) > _LONGEST_LINE or len(line) < _WRAPPED_AT:
        return False
    if line.endswith((".", ":", ";", "!", "?")):
        return False
    return below.text[:1].islower() or bool(_OPEN_END.search(line))
