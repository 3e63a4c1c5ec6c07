"""A document as passages: headings, list items, lines of text and table rows."""

import re
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache
from typing import Final, Literal, NamedTuple

from tools.endings import ends_sentence
from tools.intake.text.numbered_heads import numbered_heads
from tools.late import late

PassageKind = Literal["heading", "item", "text", "row"]

KNOWN_DEPTH: Final = 7
"""The depth of a heading that is only recognised by its words ("Requirements")."""

LABEL_DEPTH: Final = 8
"""The depth of any other line that reads like a heading ("Languages:")."""

_LONGEST_LINE = 2_000
_LONGEST_HEADING = 80
_MOST_HEADING_WORDS = 9

_FRONT_MATTER = late(r"---\n(?:[\w-]+:.*\n|[ \t#-].*\n|\n){1,200}---[ \t]*(?=\n|$)")
_HASHES = late(r"(#{1,6})\s+(.+?)\s*#*$")
_ITEM = late(
    r"(?:[-*+•·–▪●○◦✓✔✅➢➤»‣]|\d{1,3}[.)]|[a-zA-Z][.)]"
    r"|\d{1,2}\.\d{1,2}[.)]?(?=\s+[A-Z][a-z]+ (?:[a-z]|[A-Z][a-z]*\b))"
    r"(?!\s+(?:Years?|Yrs|Months?|Hours?|Days?|Million|Billion|Stars?)\b))"
    r"\s+(?:\[[ xX]\]\s+)?(?=\S)(.*)$"
)
_INLINE: Final = frozenset("•▪●◦‣✓✔✅➢➤")
"""The bullets that part a line where they stand in it again."""
_BOLD_LINE = late(r"(?:\*\*|__)([^*_]{1,80}?)(?:\*\*|__)\s*:?$")
_RULES: Final = "-*_="
_RULE = late(r"(?:[-*_=]\s*){3,}$")
_UNDERLINE = late(r"(=+|-{3,})$")
_UNDERLINED = late(r"^[^\S\n]*(?:=|---)", re.MULTILINE)
"""What a text holds with a line of that kind."""
_TABLE_RULE = late(r"(?=.*\|)\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?$")
_OF_DATA: Final = late(
    r"\d ?[–—-] ?(?:\d|present|today|now|current)|\d (?:to|until) (?:\d|present|today|now)"
    r"|[●★⭐■]{2}|[●★⭐■][○☆□]|(?<![\d/])[0-5] ?/ ?5(?![\d/])|\w@\w",
    re.IGNORECASE,
)
"""What stands in a cell of data and in no name of a column, where the cell below has it too."""
_CELL_END = late(r"(?<!\\)\|")
_OPEN_END = late(
    r"(?:,|\b(?:with|in|of|and|or|the|a|an|to|for|no|using|by|from|at|than|per|into|its|our))$",
    re.IGNORECASE,
)
_HEADING_AT_END = late(r"[.!?] +(?P<name>[A-Z][\w' /-]{2,60}) ?:\s*$")
_CIRCLE = late(r"(?m)(?P<margin>^[ \t]*)o(?=[ \t]+[A-Z0-9])")
_NUMBERED = late(r"\n[ ]{0,3}\d{1,2}[.)] +[A-Z][A-Z ]")
_FEWEST_CIRCLES = 2
_COUNTS_ON = late(r"\d[\d,.]*%? [a-z]+\b[^\n]*[.;]$")
"""A line that begins with a figure and ends a sentence: "106 agreements."."""
_WRAPPED_AT = 40
_SURELY_WRAPPED_AT = 60


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
    lines = _lines(_with_bullets(_without_front_matter(text)), knows)
    marked = _with_numbered_heads([*_with_underlines(lines, text)], text, knows)
    passages = [_passage(it, knows) for it in marked]
    return tuple(_joined(_with_tables(passages) if "|" in text else passages, text))


_Line = tuple[str, int, int]
"""A line's text, its offset and its depth where the line below marks it as a heading, else 0."""


def _without_front_matter(text: str) -> str:
    """Blank out a leading YAML block, keeping every offset."""
    block = _FRONT_MATTER.match(text) if text.startswith("---") else None
    return " " * block.end() + text[block.end() :] if block else text


def _with_bullets(text: str) -> str:
    """Return a text with a bullet for each letter "o" that stands for one, keeping every offset."""
    if "\no" not in text and " o " not in text and "o\t" not in text:
        return text
    marked = _CIRCLE.subn(r"\g<margin>•", text)
    return marked[0] if marked[1] >= _FEWEST_CIRCLES else text


def _with_numbered_heads(
    lines: list[_Line], text: str, knows: Callable[[str], bool]
) -> list[_Line]:
    """Return lines, those that are headings by their numbers and capitals with their depth."""
    if not _NUMBERED.search(text):
        return lines
    heads = numbered_heads([line for line, _, _ in lines], knows)
    return [
        (line, offset, KNOWN_DEPTH if at in heads else depth)
        for at, (line, offset, depth) in enumerate(lines)
    ]


def _lines(text: str, knows: Callable[[str], bool]) -> list[_Line]:
    found: list[_Line] = []
    offset = 0
    for raw in text.split("\n"):
        if len(raw) > _LONGEST_LINE or (":" in raw and raw.rstrip().endswith(":")):
            for piece in _pieces(raw, offset):
                found += _at_heading(piece, knows)
        elif (mark := raw.lstrip()[:1]) in _INLINE and raw.count(mark) > 1:
            found += _at_bullets(raw, offset, mark)
        else:
            found.append((raw, offset, 0))
        offset += len(raw) + 1
    return found


def _at_bullets(raw: str, offset: int, mark: str) -> Iterator[_Line]:
    """Yield the items of a line that holds several: "✔ Stock control  ✔ Rota planning"."""
    for item in re.finditer(rf"{mark}[^{mark}]*", raw):
        yield item[0].rstrip(), offset + item.start(), 0


def _pieces(raw: str, offset: int) -> Iterator[_Line]:
    """Yield a long line in pieces of bounded length, so that no later step is slow on it."""
    while len(raw) > _LONGEST_LINE:
        cut = raw.rfind(" ", _LONGEST_LINE // 2, _LONGEST_LINE)
        cut = cut if cut > 0 else _LONGEST_LINE
        yield raw[:cut], offset, 0
        raw, offset = raw[cut:], offset + cut
    yield raw, offset, 0


def _at_heading(line: _Line, knows: Callable[[str], bool]) -> Iterator[_Line]:
    """Yield a line that ends in a colon, the name of a section at its end by itself.

    That is "Requirements:" in "We sell tea. Requirements:".
    """
    text, offset, _ = line
    match = _HEADING_AT_END.search(text)
    if match is None or not knows(match["name"]):
        yield line
        return
    start = match.start("name")
    yield text[:start].rstrip(), offset, 0
    yield text[start:], offset + start, 0


def _with_underlines(lines: list[_Line], whole: str) -> Iterable[_Line]:
    """Return lines, a line underlined with ``===`` or ``---`` as a heading."""
    may = "=" in whole or "---" in whole
    return _underlined(lines) if may and _UNDERLINED.search(whole) else lines


def _underlined(lines: list[_Line]) -> Iterator[_Line]:
    skip = False
    for line, (below, _, _) in zip(lines, [*lines[1:], ("", 0, 0)], strict=True):
        if skip:
            skip = False
            continue
        text, offset, _ = line
        under = below.strip()
        mark = _UNDERLINE.match(under) if under[:1] in ("=", "-") else None
        title = text.strip()
        if mark and title and _reads_like_a_title(title) and not _ITEM.match(title):
            skip = True
            yield text, offset, 1 if mark[1].startswith("=") else 2
        else:
            yield line


def _reads_like_a_title(line: str) -> bool:
    return (
        len(line) <= _LONGEST_HEADING
        and len(line.split()) <= _MOST_HEADING_WORDS
        and not line.endswith((";", ","))
        and not ends_sentence(line)
        and "|" not in line
        and not _is_rule(line)
    )


def _is_rule(line: str) -> bool:
    return line[0] in _RULES and line.rstrip()[-1] in _RULES and bool(_RULE.match(line))


def _passage(line: _Line, knows: Callable[[str], bool]) -> Passage | None:
    """Return the passage that a line is, or ``None`` for a blank line or a rule."""
    text, offset, underlined = line
    stripped = text.strip()
    if not stripped or (_is_rule(stripped) and not underlined):
        return None
    start = offset + text.index(stripped[0])
    end = start + len(stripped)
    if heading := _heading(stripped, underlined, knows):
        name, depth = heading
        return Passage("heading", name, start, end, depth)
    depth = _indentation(text)
    if "|" in stripped and (cells := _cells(stripped)):
        return Passage("row", stripped, start, end, depth, cells)
    item = _ITEM.match(stripped)
    if item is None:
        return Passage("text", stripped, start, end, depth)
    if name := _heading_of_item(item[1], knows):
        return Passage("heading", name, start, end, KNOWN_DEPTH)
    return Passage("item", item[1], start, end, depth)


def _indentation(line: str) -> int:
    if not line[0].isspace():
        return 0
    expanded = line.expandtabs(4)
    return len(expanded) - len(expanded.lstrip())


def _heading(text: str, underlined: int, knows: Callable[[str], bool]) -> tuple[str, int] | None:
    """Return a heading's words and its depth, or ``None`` for a line that is none."""
    if underlined:
        return text, underlined
    if text[0] == "#" and (hashes := _HASHES.match(text)):
        return hashes[2], len(hashes[1])
    bold = _BOLD_LINE.match(text) if text[0] in "*_" else None
    title = bold[1] if bold else text
    if not _reads_like_a_title(title):
        return None
    name = title.rstrip(":").strip()
    if knows(name):
        return name, KNOWN_DEPTH
    if (bold or title.endswith(":")) and not _ITEM.match(text):
        return name, LABEL_DEPTH
    return None


def _cells(text: str) -> tuple[str, ...]:
    """Return the cells of a row, none for a line with a bar or two that is no row."""
    bars = text.count("|")
    if bars < (1 if text.startswith("|") else 2) and not _TABLE_RULE.match(text):
        return ()
    inner = text.removeprefix("|").removesuffix("|")
    return tuple([cell.replace("\\|", "|").strip() for cell in _CELL_END.split(inner)])


def _heading_of_item(text: str, knows: Callable[[str], bool]) -> str:
    """Return the name of the section that an item with a colon names, or ``""``."""
    if ":" not in text or not text.rstrip("*_ ").endswith(":"):
        return ""
    name = text.strip("*_ ").rstrip(":").strip("*_ ")
    return name if knows(name) else ""


def _with_tables(passages: list[Passage | None]) -> list[Passage | None]:
    """Give each row the header of its table, and take headers and rules out."""
    result: list[Passage | None] = []
    header: tuple[str, ...] = ()
    after = [*passages[1:], None, None]
    for it, below, next_row in zip(passages, after, after[1:], strict=False):
        if it is None or it.kind != "row":
            header = ()
            result.append(it)
        elif not header and below is not None and _TABLE_RULE.match(below.text):
            header = () if _is_data(it, next_row) else it.cells
            result += [] if header else [it]
        elif not header and not it.text.startswith("|"):  # "Lisbon | mail | phone" is a line
            result.append(it._replace(kind="text", cells=()))
        elif not _TABLE_RULE.match(it.text):
            result.append(it._replace(header=header))
    return result


def _is_data(first: Passage, second: Passage | None) -> bool:
    """Whether the first row of a table is one of data: word processors mark it as its header."""
    if second is None or second.kind != "row":
        return False
    both = zip(first.cells, second.cells, strict=False)
    return any(_OF_DATA.search(above) and _OF_DATA.search(below) for above, below in both)


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
    if above.kind == "text" and below.depth > above.depth + 1:
        return False  # it stands indented below that line
    line = above.text.rsplit("\n", 1)[-1]
    if len(above.text) > _LONGEST_LINE or len(line) < _WRAPPED_AT:
        return False
    if line.endswith((".", ":", ";", "!", "?")):
        return False
    if len(line) >= _SURELY_WRAPPED_AT and _COUNTS_ON.match(below.text):
        return True
    return below.text[:1].islower() or bool(_OPEN_END.search(line))
