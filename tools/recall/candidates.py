"""The texts that may answer a question, with what each of them and its neighbours hold of it."""

import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from operator import attrgetter
from typing import Final, NamedTuple

from tools.recall.question import Party, Question
from tools.recall.traits import QUARTERS

AHEAD: Final = (0.75, 0.75**2, 0.75**3)
"""What a word counts for the turns that come one, two and three after it."""
BACK: Final = (0.5, 0.5**2, 0.5**3)
"""What a word counts for the turns before it: an answer follows what it speaks of."""
REACH: Final = len(AHEAD)

Found = dict[int, float]
"""The weight of each word of the question that a text holds, less in a long text, by number."""


class Candidate(NamedTuple):
    """A stored text.

    Attributes:
        number: What the caller knows it by.
        session: The conversation it is from, 0 for none.
        place: Where it stands; the next turn of a session has the next higher number.
        speaker: The number of who said it, 0 for nobody.
        party: Whether that is the user or the coach.
        day: When it was said, as yyyymmdd; 0 where that is not known.
        marks: As in `tools.recall.traits.Traits`.
        asks: As there.
        size: How many folded words it has.
        terms: Its folded words, each once, with blanks between.
    """

    number: int
    session: int
    place: int
    speaker: int
    party: Party
    day: int
    marks: int
    asks: int
    size: int
    terms: str


@dataclass(frozen=True, slots=True)
class Asked:
    """A question, with what is known of its words.

    Attributes:
        question: What was read of it.
        variants: The terms that count, each with the numbers of the question's terms that it counts
            for and its weight as that, 0 to 1: the rarer the term the more, and less for one that
            is only like it.
        speaker: The number of the one speaker that it names, or ``None``.
    """

    question: Question
    variants: Mapping[str, Sequence[tuple[int, float]]]
    speaker: int | None = None


class Field:
    """The candidates side by side, so that each signal is one pass over them."""

    def __init__(self, asked: Asked, candidates: Iterable[Candidate]) -> None:
        self.asked = asked
        self.rows = sorted(candidates, key=attrgetter("session", "place", "number"))
        usual = sum([row.size for row in self.rows]) / max(1, len(self.rows)) or 1
        self.found = [
            self._found_in(row.terms, math.sqrt(3 / (2 + row.size / usual))) for row in self.rows
        ]
        self.own = list(map(total, self.found))
        self.pairs = list(self._pairs())
        self.before: dict[int, int] = {later: row for row, later, gap in self.pairs if gap == 1}

    def _found_in(self, terms: str, part: float) -> Found:
        """Return what a text holds, times a part: the root of BM25's share for the text's length.

        That is 1 at the usual length and 0.71 at four times as much, with k1 = 0.8 and b = 0.75
        (Robertson and Zaragoza, 2009).
        """
        variants = self.asked.variants
        found: Found = {}
        for hits in [variants[term] for term in terms.split() if term in variants]:
            for number, weight in hits:
                if weight * part > found.get(number, 0):
                    found[number] = weight * part
        return found

    def _pairs(self) -> Iterator[tuple[int, int, int]]:
        """Yield each turn with those that come soon after it, and how far apart they are."""
        places = [row.place if row.session else -1 for row in self.rows]
        sessions = [row.session for row in self.rows]
        for row, place in enumerate(places):
            for later in range(row + 1, min(row + 1 + REACH, len(places))):
                gap = places[later] - place
                if sessions[later] != sessions[row] or not 0 < gap <= REACH:
                    break
                yield row, later, gap

    def around(self) -> list[Found]:
        """Return what each turn and its neighbours hold, less with the distance."""
        around = [dict(found) for found in self.found]
        for row, later, gap in self.pairs:
            if self.found[row]:
                raise_to(around[later], self.found[row], AHEAD[gap - 1])
            if self.found[later]:
                raise_to(around[row], self.found[later], BACK[gap - 1])
        return around

    def added(self, row: int, other: int, part: float = 1) -> float:
        """Return the weight of what a neighbour holds more than the turn itself."""
        theirs = self.found[other]
        if not theirs or not part:
            return 0
        mine = self.found[row]
        return sum([max(0, weight * part - mine.get(term, 0)) for term, weight in theirs.items()])

    def asking(self, row: int) -> float:
        """Return the share of a turn that asks, 0 to 1."""
        return self.rows[row].asks / QUARTERS


def total(found: Found) -> float:
    """Return the weight of what was found."""
    return sum(found.values())


def raise_to(target: Found, found: Found, part: float = 1) -> None:
    """Raise what is found to a part of what else is, where that is more."""
    for term, weight in found.items():
        if weight * part > target.get(term, 0):
            target[term] = weight * part
