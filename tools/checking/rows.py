"""The rows of a document's skill tables, with every figure that they state."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Final, Literal

from tools.checking.document import Document
from tools.checking.names import Named, named
from tools.checking.scope import periods_and_places, sorts_of_skill
from tools.checking.sections import Part
from tools.checking.spans import Span, stated_share, weeks_in
from tools.domain import Level
from tools.intake.levels.levels import level_alone
from tools.intake.text.columns import Column, column_of, named_cells
from tools.intake.text.headings import Headed
from tools.intake.text.sketch import plain_words
from tools.late import late
from tools.vocabulary import Vocabulary

_EXTRA: Final[Mapping[Literal["gap", "priority", "hours", "weeks"], re.Pattern[str]]] = {
    "gap": late(r"(?:skill |level )?gap(?: size| score)?(?: \(.*\))?"),
    "priority": late(r"priority(?: level)?|prio"),
    "hours": late(r"(?:estimated |est\.? |total |study |learning )?(?:hours?|hrs)(?: \(.*\))?"),
    "weeks": late(r"(?:learning |study )?weeks(?: needed| required| to learn)?"),
}
_RATED = late(r"(\d{1,2}(?:\.\d+)?)(?: ?(?:/|of|out of) ?(\d{1,3}))?(?!\S)")
_COUNT = late(r"[-–+]?(\d{1,2}(?:\.\d+)?)(?: (?:levels?|points?|steps?))?")
_HOURS = late(r"~?(\d{1,4}(?:\.\d+)?) ?(?:h|hrs?|hours?)?", re.IGNORECASE)
_STAR = late(r"[⭐★]")
_RANKED = late(r"\bP ?([0-9])\b", re.IGNORECASE)
_WORDS: Final = (
    (4.0, late(r"\b(?:critical|urgent|very high|highest|essential|must)\b", re.IGNORECASE)),
    (3.0, late(r"\bhigh\b", re.IGNORECASE)),
    (2.0, late(r"\b(?:medium|moderate|mid)\b", re.IGNORECASE)),
    (1.0, late(r"\b(?:low|lowest|optional|nice)\b", re.IGNORECASE)),
)
_OWN_WORDS: Final = frozenset(
    [
        "my",
        "your",
        "own",
        "self",
        "current",
        "actual",
        "present",
        "today",
        "now",
        "have",
        "level",
        "rating",
        "score",
        "skill",
    ]
)
TOTAL: Final = late(r"(?:grand |sub)?total\b.*|sum|overall|altogether", re.IGNORECASE)
"""The name of a row that adds the others up."""


@dataclass(frozen=True, slots=True)
class Rated:
    """A level as written: 4 of 5, or 3 where no scale is given."""

    value: float
    scale: float | None

    def text(self) -> str:
        """Return it as figures."""
        return f"{self.value:g}/{self.scale:g}" if self.scale else f"{self.value:g}"

    def of_five(self) -> Level | None:
        """Return the level of five that it amounts to."""
        return level_alone(self.text())


@dataclass(frozen=True, slots=True)
class Rank:
    """A priority: the greater ``value`` comes first among those of one ``kind``."""

    kind: Literal["stars", "P", "words"]
    value: float
    text: str


@dataclass(frozen=True)
class SkillRow:
    """A row of a table of skills.

    Attributes:
        it: The row under its headings.
        line: Its line.
        table: Which table of the document it stands in, from 0.
        part: Which part of a report it stands in.
        name: The skill.
        cells: Its cells by what they hold.
        extra: Its cells of gap, priority, hours and weeks.
    """

    it: Headed
    line: int
    table: int
    part: Part
    name: Named
    cells: Mapping[Column, str]
    extra: Mapping[str, str]

    @cached_property
    def frequency(self) -> Span | None:
        """The share of postings in percent."""
        return stated_share(self.cells.get("frequency", ""))

    @cached_property
    def level(self) -> Rated | None:
        """The person's level, where it is written in figures."""
        return _rated(self.held)

    @property
    def held(self) -> str:
        """The cell with the person's level, or ``""``; "Level" is theirs beside a gap or target."""
        own = self.cells.get("held", "")
        compares = "gap" in self.extra or "required" in self.cells
        return own or (self.cells.get("level", "") if compares else "")

    @cached_property
    def owner(self) -> str:
        """Whose level it is, where the column names someone ("Ada's level"), else ``""``."""
        for header in self.it.passage.header:
            if column_of(header) == "held":
                words = plain_words(header).casefold().split()
                return " ".join(it for it in words if it.removesuffix("'s") not in _OWN_WORDS)
        return ""

    @cached_property
    def target(self) -> Rated | None:
        """The level aimed for."""
        return _rated(self.cells.get("required", ""))

    @cached_property
    def gap(self) -> float | None:
        """The levels that are missing, by its own count."""
        match = _COUNT.fullmatch(plain_words(self.extra.get("gap", "")))
        return float(match[1]) if match else None

    @cached_property
    def weeks(self) -> Span | None:
        """The time to learn it."""
        told = weeks_in(self.cells.get("time", ""))
        bare = _COUNT.fullmatch(self.extra.get("weeks", ""))
        return told or (Span(float(bare[1]), float(bare[1])) if bare else None)

    @cached_property
    def hours(self) -> float | None:
        """The hours that it takes."""
        match = _HOURS.fullmatch(plain_words(self.extra.get("hours", "")))
        return float(match[1]) if match else None

    @cached_property
    def rank(self) -> Rank | None:
        """Its priority."""
        return rank_of(self.extra.get("priority", ""))

    @cached_property
    def scope(self) -> frozenset[str]:
        """Which companies, places and times it is limited to, by its headings and cells."""
        return periods_and_places(*(above.text for above in self.it.headings))

    @cached_property
    def sorts(self) -> frozenset[str]:
        """Which sorts of skills its table is limited to, by its headings."""
        return sorts_of_skill(*(above.text for above in self.it.headings))


def skill_rows(document: Document, vocabulary: Vocabulary) -> tuple[SkillRow, ...]:
    """Return the rows of every table that rates, weighs or schedules skills one by one."""
    return tuple(it for it in _rows(document, vocabulary) if it.name.text)


def _rows(document: Document, vocabulary: Vocabulary) -> Iterator[SkillRow]:
    table, below = -1, -1
    for it in document.passages:
        row = it.passage
        if row.kind != "row" or not row.header:
            continue
        line = document.line(row.start)
        table += line != below
        below = line + 1
        cells = named_cells(row.header, row.cells)
        name = cells.get("skill") or cells.get("tool") or ""
        extra = _extra(row.header, row.cells)
        if name and (extra or cells.keys() - {"skill", "tool", "note"}):
            yield SkillRow(
                it, line, table, document.part(it), named(name, vocabulary), cells, extra
            )


def _extra(header: tuple[str, ...], cells: tuple[str, ...]) -> dict[str, str]:
    found: dict[str, str] = {}
    for title, cell in zip(header, cells, strict=False):
        plain = plain_words(title).casefold().strip(" :")
        for name, pattern in _EXTRA.items():
            if cell and pattern.fullmatch(plain) and column_of(title) != "skill":
                found.setdefault(name, cell)
    return found


def _rated(cell: str) -> Rated | None:
    match = _RATED.match(plain_words(cell))
    if match is None:
        return None
    value, scale = float(match[1]), float(match[2]) if match[2] else None
    return Rated(value, scale) if value <= (scale or 10) else None


def rank_of(text: str) -> Rank | None:
    """Return the priority that a cell states: stars, P0 to P9, or a word such as "High"."""
    plain = " ".join(plain_words(text).split())
    stars = len(_STAR.findall(plain))
    if match := _RANKED.search(plain):
        return Rank("P", -float(match[1]), match[0].upper())
    if stars:
        return Rank("stars", float(stars), "⭐" * stars)
    for value, pattern in _WORDS:
        if match := pattern.search(plain):
            return Rank("words", value, match[0])
    return None
