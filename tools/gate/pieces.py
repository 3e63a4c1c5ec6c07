"""The sentences and lines of a text, and what each of its quantities is said of."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import cached_property
from itertools import pairwise
from typing import Final

from tools.gate.facts import Subject
from tools.gate.names import Mention, Names
from tools.gate.quantities import quantities
from tools.gate.quantity import Quantity, stem
from tools.gate.units import BARE, COUNT
from tools.late import late

_PIECE_END: Final = late(r"(?<=[.!?])[\"”')]*\s+|\n+")
_CUT: Final = late(
    r"[;()|\n]|,(?!\d{3})|:(?!\d)| [–—-] "
    r"| (?:and(?! a half)|but|then|while|plus|against|versus|vs\.?|instead of|rather than"
    r"|compared (?:with|to)) "
)
_TOTAL: Final = late(
    r"\b(?:together|in all|total|altogether|combined|both|between them|whole plan|the plan|overall"
    r"|sum|add up|all the work|of all)\b"
)
_GOES_ON: Final = late(
    r"\W*(?:(?:you|it|that|this|they|there)\b|both\b|from \d|the role |[0-9])", re.IGNORECASE
)
_HEADS: Final = (
    ("minute", 60, late(r"hours?\b|h$|time\b")),
    ("percent", 1, late(r"share\b|%|percent|readiness|range\b")),
    (
        "level",
        1,
        late(
            r"(?:you|yours|your level|current|today|now|have|held|level|asked|needed"
            r"|needs?|required|role|target|wanted|goal|asks?)\b"
        ),
    ),
)
"""What the head of a table's column says of its bare numbers, and how many of a unit one is."""
_BY_HOURS: Final = late(r"\b(?:hours|h)\b")
_FROM: Final = late(r"\b[Ff]rom $")
A_WEEK: Final = late(r"(?: of \w+)?,? (?:a|per|each|every) week\b|,? weekly\b|/(?:week|wk)\b")
"""Behind what is done or had each week."""
_MARK: Final = late(r"\s*(?:[-*•–] ?)?\d{1,2}[.)]")
_POINT: Final = late(r"[ \t]*(?:[-*•–]|\d{1,2}[.)]) ")
_WORD: Final = late(r"[a-z]+")
_RULE: Final = late(r"\|[\s:|-]+\|?$")
_KINDS: Final = ("skill", "role", "title", "ref", "org", "place")


@dataclass(frozen=True)
class Piece:
    """A sentence or line.

    Attributes:
        text: It.
        start: Its offset in the whole text.
        told: Its quantities, with offsets in it.
        mentions: What it names, with offsets in it.
        header: The cells of the header of the table whose row it is, with where its own cells end.
        before: What the piece before names, where this one goes on about it.
        listed: How many points of a list stand behind it.
        spoken: What the whole text names.
        earlier: The sentence or line before it, in lower case.
    """

    text: str
    start: int
    told: tuple[Quantity, ...]
    mentions: tuple[Mention, ...]
    header: tuple[str, ...] = ()
    before: frozenset[Subject] = frozenset()
    listed: int = 0
    spoken: frozenset[Subject] = frozenset()
    earlier: str = ""

    @cached_property
    def folded(self) -> str:
        """The text in lower case, of the same length."""
        low = self.text.lower()
        return low if len(low) == len(self.text) else self.text

    @cached_property
    def stems(self) -> frozenset[str]:
        """The stems of its words."""
        return frozenset(stem(it) for it in _WORD.findall(self.folded))

    @cached_property
    def subjects(self) -> frozenset[Subject]:
        """All that it names."""
        return frozenset(it.subject for it in self.mentions)

    @cached_property
    def segments(self) -> list[tuple[int, int]]:
        """Where its parts between commas, brackets and joining words begin and end."""
        cuts = [0]
        for it in _CUT.finditer(self.folded):
            cuts += (it.start(), it.end())
        cuts.append(len(self.text))
        return [(start, end) for start, end in list(pairwise(cuts))[::2]]

    @cached_property
    def _starts(self) -> list[int]:
        return [start for start, _ in self.segments]

    def segment(self, it: Quantity) -> tuple[int, int]:
        """Return where the part that holds a quantity begins and ends."""
        span = self.segments[max(0, bisect_right(self._starts, it.start) - 1)]
        return span if span[0] <= it.start < span[1] else (0, len(self.text))

    def segment_at(self, offset: int) -> int:
        """Return where the part begins that holds an offset."""
        return next((start for start, end in self.segments if start <= offset < end), 0)

    def around(self, it: Quantity) -> str:
        """Return the part that holds a quantity, in lower case, and what heads its column."""
        start, end = self.segment(it)
        return f"{self.heading(it)} {self.folded[start:end]}"

    def ahead(self, it: Quantity) -> str:
        """Return what stands before a quantity, in lower case."""
        return self.folded[: it.start]

    def behind(self, it: Quantity) -> str:
        """Return what stands behind a quantity, in lower case."""
        return self.folded[it.end :]

    def heading(self, it: Quantity) -> str:
        """Return what heads the column in which a quantity stands."""
        column = self.text.count("|", 0, it.start)
        return self.header[column] if 0 < column < len(self.header) else ""

    def text_of(self, it: Quantity) -> str:
        """Return a quantity as it stands there, in lower case."""
        return self.folded[it.start : it.end]

    def is_weekly(self, it: Quantity) -> bool:
        """Whether a quantity is done or had each week."""
        return bool(A_WEEK.match(self.behind(it)))

    def about(self, it: Quantity) -> frozenset[Subject]:
        """Return what a quantity is said of.

        That is what its part of the sentence names, or else the part before it, the row of its
        table, or the sentence before where this one goes on.
        """
        if it.start not in self._abouts:
            self._abouts[it.start] = self._said_of(it)
        return self._abouts[it.start]

    def _said_of(self, it: Quantity) -> frozenset[Subject]:
        total = _TOTAL.search(self.around(it))
        kinds = ("ref",) if total else _KINDS
        return frozenset(one for kind in kinds for one in self._of_kind(it, kind))

    def close(self, it: Quantity, kind: str) -> frozenset[Subject]:
        """Return what of a kind the very part of the sentence names that holds a quantity."""
        start, end = self.segment(it)
        those = [m for m in self.mentions if m.subject.kind == kind]
        if self.header:
            return frozenset(m.subject for m in those)
        inside = [m for m in those if start <= m.start < end]
        if not inside and self.folded[max(0, start - 1) : start] == ":":
            inside = [m for m in those if self.segment_at(start - 2) <= m.start < start]
        ahead = [m for m in inside if m.start < it.start]
        return frozenset(m.subject for m in ahead or inside)

    def _of_kind(self, it: Quantity, kind: str) -> frozenset[Subject]:
        if close := self.close(it, kind):
            return close
        start, _ = self.segment(it)
        earlier = [m for m in self.mentions if m.subject.kind == kind and m.end <= start]
        if earlier:
            since = max((q.end for q in self.told if q.end <= earlier[-1].start), default=0)
            return frozenset(m.subject for m in earlier if m.start >= since)
        return frozenset(subject for subject in self.before if subject.kind == kind)

    @cached_property
    def _abouts(self) -> dict[int, frozenset[Subject]]:
        return {}


def pieces(text: str, names: Names) -> Iterator[Piece]:
    """Yield the sentences and lines of a text.

    Args:
        text: The text.
        names: What it may name.
    """
    told = quantities(text)
    header: tuple[str, ...] = ()
    before: frozenset[Subject] = frozenset()
    at = last = 0
    intro = earlier = ""
    found = names.found_in(text)
    spoken = frozenset(it.subject for it in found)
    for start, end in _spans(text):
        line = text[start:end]
        cells = line.lstrip().startswith("|")
        if not cells:
            header = ()
        inside: list[Quantity] = []
        while at < len(told) and told[at].start < end:
            if told[at].start >= start:
                inside.append(told[at].moved(-start))
            at += 1
        mentions = tuple(names.found_in(line)) if found else ()
        same_line = "\n" not in text[last:start]
        goes_on = frozenset[Subject]()
        if same_line or (not cells and _GOES_ON.match(line)):
            goes_on = before
        listed = _listed(text, end) if line.endswith((":", ":**", ".")) else 0
        told_here = tuple(_in_column(it, line, header) for it in inside)
        if mentions:
            told_here = _as_levels(told_here, line)
        if _POINT.match(line):
            told_here = tuple(_in_list(it, intro) for it in told_here)
        elif line.rstrip("*").endswith(":"):
            intro = line.lower()
        piece = Piece(line, start, told_here, mentions, header, goes_on, listed, spoken, earlier)
        if cells and not header and not _RULE.match(line.strip()):
            header = tuple(it.strip().lower() for it in line.split("|"))
        yield piece
        before = piece.subjects or piece.before
        last, earlier = end, piece.folded


def _in_column(it: Quantity, line: str, header: tuple[str, ...]) -> Quantity:
    """Return a bare number of a table in the unit that the head of its column says."""
    column = line.count("|", 0, it.start)
    head = header[column] if 0 < column < len(header) else ""
    if not head or not it.counts or it.of is not None or it.is_whole:
        return it
    for unit, worth, says in _HEADS:
        if says.match(head) and (unit != "level" or it.value in range(6)):
            return it.counted_in(unit, Fraction(worth))
    return replace(it, unit=COUNT, nouns=(stem(head.split()[-1]),)) if head.endswith("s") else it


def _as_levels(told: tuple[Quantity, ...], line: str) -> tuple[Quantity, ...]:
    """Return the numbers of a line, those of "from 3 to 4" beside a skill's name as levels."""
    steps = {
        at
        for one, other in pairwise(told)
        if one.counts and other.counts and one.value in range(6) and other.value in range(6)
        if _FROM.search(line[: one.start]) and line[one.end : other.start] == " to "
        for at in (one.start, other.start)
    }
    return tuple(it.counted_in("level") if it.start in steps else it for it in told)


def _in_list(it: Quantity, intro: str) -> Quantity:
    """Return a bare number of a list's point in the unit that the line before the list names."""
    if it.unit == BARE and it.of is None and not it.is_whole and _BY_HOURS.search(intro):
        return it.counted_in("minute", Fraction(60))
    return it


def _listed(text: str, end: int) -> int:
    """Return how many points of a list follow right behind a line."""
    count = 0
    for line in text[end:].strip("\n").split("\n"):
        if _POINT.match(line):
            count += 1
        elif line.strip() or count == 0:
            break
    return count


def _spans(text: str) -> Iterator[tuple[int, int]]:
    """Yield where the sentences and lines of a text begin and end."""
    start = 0
    for end in _PIECE_END.finditer(text):
        if _MARK.fullmatch(text, start, end.start()):
            continue  # the mark of a list belongs to its point
        if end.start() > start:
            yield start, end.start()
        start = end.end()
    yield start, len(text)
