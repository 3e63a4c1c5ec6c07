"""Lines of a PDF: put together from what is drawn, and told apart as headings, items and text."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from tools.endings import ends_sentence
from tools.formats.pdf_runs import Run

_BULLET: Final = re.compile(r"[•▪●○◦■□◆◇♦➢➤►▶‣✓✔✅∙·⁃]|[o§](?=\s)|[-–—*](?=\s)")
_WIDE_SET: Final = re.compile(r"[^\W\d_](?: [^\W\d_]){3,}(?:\s{2,}[^\W\d_](?: [^\W\d_])*)*")
_PAGE_NUMBER: Final = re.compile(
    r"\W{0,3}(?:[^\W\d]{1,8}\.? )?\d{1,4}(?: ?(?:/|-|[^\W\d]{1,4}) ?\d{1,4})?\W{0,3}"
)
_PRINTED: Final = re.compile(
    r"\d{1,4}[./-]\d{1,2}[./-]\d{1,4},? \d{1,2}[:.]\d\d(?: ?[AP]M)?(?: .*)?"
    r"|(?:https?|file)://\S+(?: \d{1,4}/\d{1,4})?"
)
"""What browsers print on top and at the foot of each page: day and time, address and page."""

_LARGER: Final = 1.12
_MOST_HEADING_WORDS: Final = 12
_LONGEST_HEADING: Final = 100
_NEAR: Final = 3.0
_RAISED: Final = 0.45
"""How far apart the baselines of a row may be, as a share of the smaller size, for its start."""

_MUCH_LARGER: Final = 1.5
_LARGER_BESIDE: Final = 1.3
_LAST_WORD: Final = re.compile(r"\w\w$")


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a page.

    Attributes:
        text: Its words, without a bullet.
        x: Where the text begins after any bullet, in points from the left.
        y: Its baseline, in points from the bottom.
        size: The size of most of its letters, in points.
        bold: Whether all of it is bold.
        item: Whether it begins an item of a list.
        page: The number of its page, from 0.
        apart: Whether more than the usual distance is above it.
    """

    text: str
    x: float
    y: float
    size: float
    bold: bool
    item: bool = False
    page: int = 0
    apart: bool = False


def usual_size(runs: Iterable[Run]) -> float:
    """Return the size that most letters have, in points, to half a point; 0 for no letters."""
    sizes: Counter[float] = Counter()
    for run in runs:
        sizes[round(2 * run.size) / 2] += len(run.text)
    return max(sizes, key=lambda it: (sizes[it], it), default=0.0)


def lines_of(runs: Sequence[Run], page: int) -> list[Line]:
    """Return the lines that runs make, in their order.

    Args:
        runs: The runs of a page in the order of reading.
        page: The number of the page, from 0.
    """
    rows: list[list[Run]] = []
    for run in runs:
        head = page == 0 and len(rows) == 1
        if rows and _goes_on(rows[-1], run) and not (head and _is_below_name(rows[0], run)):
            rows[-1].append(run)
        else:
            rows.append([run])
    return [line for row in rows if (line := _line(row, page))]


def _goes_on(row: Sequence[Run], run: Run) -> bool:
    """Whether a run is drawn beside what stands in a row already."""
    apart = abs(run.y - row[-1].y)
    beside = apart < 0.5 * max(run.size, row[-1].size)
    # A smaller line close below a large one begins where that one began.
    begins_anew = apart > _RAISED * run.size and run.x < row[0].x + _NEAR
    return beside and run.x > row[-1].x - _NEAR and not begins_anew


def _is_below_name(row: Sequence[Run], run: Run) -> bool:
    """Whether a run beside the first row of a document is the headline that follows the name."""
    words = "".join(it.text for it in row).split()
    return len(words) > 1 and min(it.size for it in row) >= _MUCH_LARGER * run.size


def _beside(row: Sequence[Run]) -> str:
    """Return the text of a row; words in letters of different sizes are two, but no capital alone.

    A large capital before smaller ones begins a word in small capitals.
    """
    text = ""
    for before, run in zip([None, *row], row, strict=False):
        word = _LAST_WORD.search(text)
        larger = before is not None and max(before.size, run.size) > _LARGER_BESIDE * min(
            before.size, run.size
        )
        text += " " * bool(larger and word and run.text[:1].isupper()) + run.text
    return text


def _line(row: Sequence[Run], page: int) -> Line | None:
    text = _closed_up(_beside(row))
    bullet = _BULLET.match(text.lstrip())
    words = " ".join((text.lstrip()[bullet.end() :] if bullet else text).split())
    if not words and not bullet:
        return None
    after = row[1] if bullet and len(row) > 1 and len(row[0].text.strip()) == 1 else row[0]
    lettered = [it for it in row if any(char.isalnum() for char in it.text)]
    return Line(
        text=words,
        x=after.x,
        y=row[0].y,
        size=usual_size(lettered or row),
        bold=bool(lettered) and all(it.bold for it in lettered),
        item=bullet is not None,
        page=page,
    )


def _closed_up(text: str) -> str:
    """Return a line without the blanks between the letters of a wide-set heading."""
    if not _WIDE_SET.fullmatch(text.strip()):
        return text
    return " ".join("".join(word.split()) for word in re.split(r"\s{2,}", text.strip()))


def with_bullets_joined(lines: Sequence[Line]) -> list[Line]:
    """Return lines where a bullet that is drawn apart begins the line that follows."""
    joined: list[Line] = []
    waiting = False
    for line in lines:
        if line.item and not line.text:
            waiting = True
            continue
        whole = Line(line.text, line.x, line.y, line.size, line.bold, item=True, page=line.page)
        joined.append(whole if waiting else line)
        waiting = False
    return joined


def without_running_heads(lines: Sequence[Line], pages: int, body: float) -> list[Line]:
    """Return lines without what stands on top or at the foot of most pages, after the first time.

    What a browser adds in print is left out altogether.

    Args:
        lines: The lines of all pages.
        pages: How many pages there are.
        body: The size of the usual text, in points.
    """
    lines = [it for it in lines if it.size >= body or not _PRINTED.fullmatch(it.text)]
    edges = {id(it): _digitless(it.text) for it in _edges(lines)}
    repeated = {it for it, count in Counter(edges.values()).items() if 1 < count > pages / 2}
    kept: list[Line] = []
    seen: set[str] = set()
    for line in lines:
        head = edges.get(id(line))
        if head in repeated and (head in seen or _is_page_number(line.text)):
            continue
        kept.append(line)
        seen.add(head or "")
    return kept


def _edges(lines: Sequence[Line]) -> list[Line]:
    by_page: dict[int, list[Line]] = {}
    for line in lines:
        by_page.setdefault(line.page, []).append(line)
    edges = [edge for page in by_page.values() for edge in (page[0], page[-1])]
    return list({id(it): it for it in edges}.values())


def _digitless(text: str) -> str:
    return re.sub(r"\d+", "#", text).casefold()


def _is_page_number(text: str) -> bool:
    return bool(_PAGE_NUMBER.fullmatch(text.strip()))


def heading_depths(lines: Sequence[Line], body: float) -> dict[float, int]:
    """Return the depth of the headings of each size larger than the text, 1 for the largest.

    Args:
        lines: The lines of all pages.
        body: The size of the usual text, in points.
    """
    sizes = sorted({it.size for it in lines if it.size > _LARGER * body and titles(it)})
    return {size: min(6, rank) for rank, size in enumerate(reversed(sizes), 1)}


def is_bold_heading(line: Line, after: Line | None) -> bool:
    """Whether a line in the size of the text is a heading: bold, short, and what follows is not."""
    return line.bold and titles(line) and not line.item and bool(after and not after.bold)


def titles(line: Line) -> bool:
    """Whether a line reads like a title: short, of words, and no sentence."""
    return (
        len(line.text.split()) <= _MOST_HEADING_WORDS
        and len(line.text) <= _LONGEST_HEADING
        and any(char.isalpha() for char in line.text)
        and not line.text.endswith((",", ";"))
        and not ends_sentence(line.text)
    )
