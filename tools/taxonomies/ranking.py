"""Ranking thousands of occupations by how near a person is, before any is looked at closely."""

from collections.abc import Iterable, Mapping, Sequence
from fractions import Fraction
from typing import Final, NamedTuple

from tools.alternatives import SIXTIETHS, sixtieths_met
from tools.domain import Importance
from tools.weights import IMPORTANCE_POINTS

LEAST_POINTS: Final = 51
"""The importance points that an occupation is taken to have at least: what a role of the catalogue
has in the middle. Of some occupations a list names two tools and nothing else; what it does not say
is as unknown as a level that nobody stated, and counts as not there too."""


class Held(NamedTuple):
    """A requirement of an occupation that is for a skill whose level is known."""

    occupation: int
    level: int
    required: int
    importance: Importance


class Placed(NamedTuple):
    """An occupation in a ranking.

    Attributes:
        number: Its number.
        title: What it is called.
        low: What is met of its points, or of `LEAST_POINTS` where it has fewer, 0 to 100.
        assessed: The share of the same whose level is known, 0 to 1.
    """

    number: int
    title: str
    low: float
    assessed: float


def place(
    held: Iterable[Held], titles: Mapping[int, str], totals: Mapping[int, int]
) -> list[Placed]:
    """Return the occupations that ask for a skill of known level, the nearest first.

    The order is that of ``nearness``, by the low end of the readiness to one digit and the assessed
    share to four, but that an occupation counts `LEAST_POINTS` at least. Ties break by title;
    ``standing`` may order those by their hours.

    Args:
        held: The requirements for skills of known level, each with that level, 0 to 5.
        titles: What each occupation is called, by its number.
        totals: The sum of the importance points of all its requirements.
    """
    met: dict[int, int] = {}
    known: dict[int, int] = {}
    for it in held:
        points = IMPORTANCE_POINTS[it.importance]
        known[it.occupation] = known.get(it.occupation, 0) + points
        part = points * sixtieths_met(it.required, it.level)
        met[it.occupation] = met.get(it.occupation, 0) + part
    placed = [
        Placed(
            number=number,
            title=titles[number],
            low=float(round(Fraction(100 * met[number], SIXTIETHS * _points(totals[number])), 1)),
            assessed=float(round(Fraction(known[number], _points(totals[number])), 4)),
        )
        for number in known
    ]
    return sorted(placed, key=lambda it: (-it.low, -it.assessed, it.title))


def _points(total: int) -> int:
    return max(total, LEAST_POINTS)


def within(placed: Sequence[Placed], count: int) -> tuple[Placed, ...]:
    """Return the first of a ranking, and all that only the hours could put among them."""
    if len(placed) <= count:
        return tuple(placed)
    last = placed[count - 1]
    tied = (it for it in placed[count:] if (it.low, it.assessed) == (last.low, last.assessed))
    return (*placed[:count], *tied)
