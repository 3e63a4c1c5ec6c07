"""HTML as Markdown: headings, lists, tables and emphasis kept, everything else text."""

import re
from collections.abc import Set as AbstractSet
from typing import Final

from selectolax.lexbor import LexborHTMLParser, LexborNode

from tools.errors import IntakeError
from tools.formats.html_nodes import nodes_of
from tools.formats.main_content import content_of

_BLOCKS: Final = frozenset(
    (
        *("address", "article", "aside", "blockquote", "dd", "details", "div", "dl", "dt"),
        *("figcaption", "figure", "form", "header", "main", "p", "pre", "section"),
    )
)
_HEADINGS: Final = {f"h{level}": "#" * level + " " for level in range(1, 7)}
_BOLD: Final = frozenset(("b", "strong"))
_NESTING_TAG = re.compile(
    r"<(/?)(?!(?:p|li|d[dt]|t[dhr]|thead|tbody|br|hr|img|input|meta|link|option|col)\b)[a-z]",
    re.IGNORECASE,
)
_DEEPEST = 1_000
_PAGE = re.compile(r"<(?:!doctype|html|body|head)\b", re.IGNORECASE)
_BEGIN = 5_000
_LITTLE = 200
_FEW_ROWS = 2
_SPAN = re.compile(
    r"(?:[^\W\d_]{3,9}\.? |\d\d?[./])*(?:19|20)\d\d ?(?:[–—-]|to|until|bis) ?"
    r"(?:[^\W\d_]{3,9}\.? |\d\d?[./])*(?:(?:19|20)\d\d|today|now|present|current|ongoing|date)",
    re.IGNORECASE,
)
_PARTS: Final = frozenset(("span", "a", "time", "small"))
_OF_PARTS: Final = frozenset(("div", "header", "section", "article", "main", "aside", "address"))
_OF_NAMED_PARTS: Final = _OF_PARTS | {"p"}
_LONGEST_PART = 60
_PARAGRAPHS = 3
_LOOKS_LIKE_HTML = re.compile(
    r"<(?:!doctype html|html|body|div|p|h[1-6]|ul|ol|table|li|br)\b", re.IGNORECASE
)


def is_html(text: str) -> bool:
    """Whether a text is a page or a part of one."""
    return text.lstrip().startswith("<") and bool(_LOOKS_LIKE_HTML.search(text[:5_000]))


def markdown_from_html(html: str, *, name: str) -> str:
    """Return the text of a page as Markdown.

    Scripts and styles are left out, and so are footers and navigation, which are of the site, and
    what a reader does not see (see ``is_hidden``). Of a whole page only the main content is read.

    Args:
        html: The page or a part of one.
        name: The document's name, for messages.

    Raises:
        IntakeError: It is longer than any page, or its elements are nested deeper.
    """
    refuse_too_deep(html, name=name)
    body = LexborHTMLParser(html).body
    if body is None:
        return ""
    if _PAGE.search(html[:_BEGIN]):
        content = content_of(body)
        text = _written(content.root, content.left_out)
        if len(text) >= _LITTLE:
            return text
        # A page that is all surroundings is better read whole than not at all.
    return _written(body)


def _written(root: LexborNode, left_out: AbstractSet[int] = frozenset()) -> str:
    writer = _Writer()
    for node, entering in nodes_of(root, left_out):
        (writer.enter if entering else writer.leave)(node)
    return writer.text()


def refuse_too_deep(html: str, *, name: str) -> None:
    """Refuse a page before it is parsed whose elements are nested deeper than any page's.

    Raises:
        IntakeError: They are.
    """
    if _depth(html) > _DEEPEST:
        raise IntakeError(
            f"{name}: its HTML is nested too deeply to be a posting. Copy the text from the page "
            "and import that."
        )


def _depth(html: str) -> int:
    """Return how deep the elements nest that must be closed."""
    depth = deepest = 0
    for tag in _NESTING_TAG.finditer(html):
        depth = max(0, depth - 1) if tag[1] else depth + 1
        deepest = max(deepest, depth)
    return deepest


class _Writer:
    """Collects Markdown lines from the nodes of a page in document order."""

    def __init__(self) -> None:
        self._lines: list[str] = []
        self._line: list[str] = []
        self._lists = 0
        self._cells: list[str] | None = None
        self._rows = 0
        self._layouts: list[bool] = []
        self._row_at = self._cell_at = 0
        self._labels = False
        self._after_label = False
        self._of_parts: dict[int, bool] = {}
        self._of_named: dict[int, bool] = {}

    def _in_layout(self) -> bool:
        return bool(self._layouts) and self._layouts[-1]

    def enter(self, node: LexborNode) -> None:
        tag = node.tag or ""
        if tag == "-text" or tag in _PARTS:
            self._line.append(self._text(node))
        elif tag in _HEADINGS:
            self._break()
            self._line.append(_HEADINGS[tag])
        elif tag in ("ul", "ol"):
            self._break()
            self._lists += 1
        elif tag == "li":
            self._break()
            self._line.append("- ")
        elif tag == "br":
            self._line.append(";" if self._cells is not None and self._goes_on() else "")
            self._break()
        elif tag == "table":
            self._break()
            self._rows = 0
            self._layouts.append(self._cells is None and _lays_out(node))
            self._labels = _labels_its_rows(node)
        elif tag in ("tr", "td"):
            self._enter_row_or_cell(tag)
        elif tag in _BOLD:
            self._line.append("**")
        elif tag in _BLOCKS and not (tag == "dd" and self._after_label):
            self._break_block()
        self._after_label = self._after_label and tag == "-text"

    def _text(self, node: LexborNode) -> str:
        """Return a text, or what parts an element from the one right before it."""
        if node.tag in _PARTS:
            return " · " if _is_part(node.prev) and self._named_apart(node) else ""
        text = node.text(deep=False) or ""
        parted = not text.strip() and self._stands_between_parts(node, wide="\n" in text)
        return " · " if parted else re.sub(r"\s+", " ", text)

    def _stands_between_parts(self, blank: LexborNode, *, wide: bool) -> bool:
        """Whether a blank stands between two of the elements that are all that a block holds.

        Style sheets set those apart ("<span>Acme</span>", "<span>Lisbon</span>"); in prose, text
        stands between them, or a word begins in small letters. Where no line ends between them,
        each must have a class of its own.
        """
        if not (_is_part(blank.prev) and _is_part(blank.next)):
            return False
        block = blank.parent
        if block is None:
            return False
        if not wide:
            return self._named_apart(blank)
        if block.mem_id not in self._of_parts:
            self._of_parts[block.mem_id] = block.tag in _OF_PARTS and _holds_parts_alone(block)
        return self._of_parts[block.mem_id]

    def _named_apart(self, inside: LexborNode) -> bool:
        """Whether what a block holds is elements alone, each with a class of its own."""
        block = inside.parent
        if block is None:
            return False
        if block.mem_id not in self._of_named:
            self._of_named[block.mem_id] = block.tag in _OF_NAMED_PARTS and _names_its_parts(block)
        return self._of_named[block.mem_id]

    def leave(self, node: LexborNode) -> None:
        tag = node.tag or ""
        if tag in _HEADINGS or tag == "li":
            self._break()
        elif tag == "dt" and self._cells is None and _labels_what_follows(node):
            self._line = ["".join(self._line).rstrip(": "), ": "]
            self._after_label = True
        elif tag in ("ul", "ol"):
            self._break()
            self._lists = max(0, self._lists - 1)
        elif tag in ("td", "th", "tr") and self._in_layout():
            self._leave_part(node)
        elif tag in ("td", "th"):
            self._end_cell()
        elif tag == "tr":
            self._end_row()
        elif tag in _BOLD:
            self._line.append("**")
        elif tag in _BLOCKS or tag == "table":
            if tag == "table" and self._layouts:
                self._layouts.pop()
            self._break_block()

    def text(self) -> str:
        self._break()
        return re.sub(r"\n{3,}", "\n\n", "\n".join(self._lines)).strip()

    def _break_block(self) -> None:
        """End the line of a block, unless it is an item that has only just begun."""
        if self._cells is not None:
            said = "".join(self._line).rstrip(" *")
            self._line.append("; " if said[-1:].isalnum() or said[-1:] == ")" else " ")
        elif "".join(self._line).strip() != "-":
            self._break()
            if not self._lists:
                self._lines.append("")

    def _enter_row_or_cell(self, tag: str) -> None:
        if self._in_layout():
            self._cell_at = len(self._lines)
            self._row_at = self._cell_at if tag == "tr" else self._row_at
        elif tag == "tr":
            self._break()
            self._cells = []

    def _leave_part(self, part: LexborNode) -> None:
        """End a part of the page; a row's dates come first, so that they are no other row's."""
        self._break_block()
        if part.tag != "td" or not _holds_dates(part):
            return
        dates = self._lines[self._cell_at :]
        self._lines[self._cell_at :] = []
        self._lines[self._row_at : self._row_at] = dates

    def _goes_on(self) -> bool:
        """Whether the line has words that no mark ends."""
        return "".join(self._line).rstrip(" *")[-1:].isalnum()

    def _break(self) -> None:
        if self._cells is not None:
            self._line.append(" ")
            return
        line = self._taken()
        if line and line != "-":
            indent = "  " * max(0, self._lists - 1) + ("" if line.startswith("- ") else "  ")
            self._lines.append((indent if self._lists else "") + line)

    def _taken(self) -> str:
        line = re.sub(r" {2,}", " ", "".join(self._line)).replace("****", "")
        self._line = []
        return re.sub(r"\*\*\s+\*\*", " ", line).strip()

    def _end_cell(self) -> None:
        if self._cells is not None:
            self._cells.append(self._taken().rstrip("; ").replace("|", "\\|"))

    def _end_row(self) -> None:
        cells, self._cells = self._cells or [], None
        if not cells:
            return
        if self._labels:
            self._lines.append(": ".join(it.rstrip(": ") for it in cells))
            return
        self._lines.append("| " + " | ".join(cells) + " |")
        self._rows += 1
        if self._rows == 1:
            self._lines.append("|" + "---|" * len(cells))


def _holds_parts_alone(block: LexborNode) -> bool:
    """Whether a block has no text but that of its elements."""
    texts = (it for it in block.iter(include_text=True) if it.tag == "-text")
    return not any((it.text(deep=False) or "").strip() for it in texts)


def _names_its_parts(block: LexborNode) -> bool:
    """Whether a block holds elements that may be parts alone, each with a class of its own."""
    names = [it.attributes.get("class") for it in block.iter()]
    fit = all(names) and len({*names}) == len(names)
    return fit and all(map(_is_part, block.iter())) and _holds_parts_alone(block)


def _is_part(node: LexborNode | None) -> bool:
    if node is None or node.tag not in _PARTS:
        return False
    said = (node.text() or "").strip()
    return 0 < len(said) <= _LONGEST_PART and not said[0].islower() and said[-1] not in ",;:"


def _labels_what_follows(term: LexborNode) -> bool:
    """Whether a term stands before a few words that it labels: "Employer", "Acme"."""
    below = term.next
    while below is not None and below.tag == "-text" and not (below.text() or "").strip():
        below = below.next
    if below is None or below.tag != "dd" or below.css_first("p, ul, ol, table, div") is not None:
        return False
    return all(0 < len((it.text() or "").strip()) <= _LONGEST_PART for it in (term, below))


def _labels_its_rows(table: LexborNode) -> bool:
    """Whether each row of a table is a header and one cell: "Employer", "Acme"."""
    rows = [[cell.tag for cell in row.css("th, td")] for row in table.css("tr")]
    return len(rows) > 1 and all(it == ["th", "td"] for it in rows)


def _lays_out(table: LexborNode) -> bool:
    """Whether a table only places parts of a page, as résumés in two columns do."""
    if table.css_first("th") is not None:
        return False
    if table.css_first("td h1, td h2, td h3, td h4, td ul, td ol, td table") is not None:
        return True
    rows = table.css("tr")
    tells = any(len(cell.css("p")) >= _PARAGRAPHS for cell in table.css("td"))
    return tells and (len(rows) <= _FEW_ROWS or all(map(_is_dated, rows)))


def _is_dated(row: LexborNode) -> bool:
    """Whether a row has a cell of dates, as those of an employment history do."""
    return any(map(_holds_dates, row.css("td")))


def _holds_dates(cell: LexborNode) -> bool:
    """Whether a cell is the period from one date to another, and nothing else."""
    return _SPAN.fullmatch(" ".join((cell.text() or "").split())) is not None
