"""Ranking thousands of occupations by how near a person is, before any is looked at closely."""

from collections.abc import Iterable, Mapping, Sequence
from fractions import Fraction
from typing import NamedTuple

from tools.alternatives import SIXTIETHS, sixtieths_met
from tools.domain import Importance
from tools.weights import IMPORTANCE_POINTS


class Held(NamedTuple):
    """A requirement of an occupation that is for a skill whose level is known."""

    occupation: int
    level: int
    required: int
    importance: Importance


class Placed(NamedTuple):
    """An occupation in a ranking: its number, its title, what is met of it, what is known.

    Attributes:
        number: Its number.
        title: What it is called.
        low: The low end of the readiness, 0 to 100.
        assessed: The share of its weight whose level is known, 0 to 1.
    """

    number: int
    title: str
    low: float
    assessed: float


def place(
    held: Iterable[Held], titles: Mapping[int, str], totals: Mapping[int, int]
) -> list[Placed]:
    """Return the occupations that ask for a skill of known level, the nearest first.

    The figures are those of ``standing``: the low end of the readiness to one digit and the
    assessed share to four. Ties break by title; ``standing`` may order those by their hours.

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
            low=float(round(Fraction(100 * met[number], SIXTIETHS * totals[number]), 1)),
            assessed=float(round(Fraction(known[number], totals[number]), 4)),
        )
        for number in known
    ]
    return sorted(placed, key=lambda it: (-it.low, -it.assessed, it.title))


def within(placed: Sequence[Placed], count: int) -> tuple[Placed, ...]:
    """Return the first of a ranking, and all that only the hours could put among them."""
    if len(placed) <= count:
        return tuple(placed)
    last = placed[count - 1]
    tied = (it for it in placed[count:] if (it.low, it.assessed) == (last.low, last.assessed))
    return (*placed[:count], *tied)
