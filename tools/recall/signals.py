"""What speaks for a text as the answer to a question, each as a function of its own.

The scores add up. Their unit is one match of the rarest word there is, so that a weight says how
many such words a signal is worth. docs/search.md tells what each adds.
"""

import dataclasses
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Final, NamedTuple

from tools.recall.candidates import Asked, Candidate, Field, Found, raise_to, total
from tools.recall.traits import FIGURE, FIRST_PERSON, NAME, QUARTERS, TIME
from tools.recall.variants import KIN_STRENGTH, SPELLING_STRENGTH

WEEK: Final = 7
"""Days after a day that is asked for in which it is still told of."""


def words_shared(field: Field) -> list[float]:
    """The words that it has of the question: the rarer the more, the longer it is the less."""
    return field.own


def words_around(field: Field) -> list[float]:
    """The words that it or up to three turns before or after it have, less with the distance."""
    return list(map(total, field.around()))


def follows_question(field: Field) -> list[float]:
    """The words that the turn before it has in asking, and it lacks: it may be the answer."""
    added = [0.0] * len(field.rows)
    for row, before in field.before.items():
        added[row] = field.added(row, before, field.asking(before))
    return added


def taken_up(field: Field) -> list[float]:
    """The words that the turn after it has and it lacks: the other may say it back."""
    added = [0.0] * len(field.rows)
    for row, before in field.before.items():
        added[before] = field.added(before, row)
    return added


def session_best(field: Field) -> list[float]:
    """The words that the best turn of its session has."""
    best: dict[int, float] = {}
    for row, own in zip(field.rows, field.own, strict=True):
        if row.session and own > best.get(row.session, 0):
            best[row.session] = own
    return [best.get(row.session, own) for row, own in zip(field.rows, field.own, strict=True)]


def session_words(field: Field) -> list[float]:
    """The words that its session has altogether."""
    held: dict[int, Found] = {}
    for row, found in zip(field.rows, field.found, strict=True):
        if row.session:
            raise_to(held.setdefault(row.session, {}), found)
    totals = {session: total(found) for session, found in held.items()}
    return [totals.get(row.session, own) for row, own in zip(field.rows, field.own, strict=True)]


def speaker_meant(field: Field) -> list[float]:
    """It was said by whom the question names, or else by the user ("I") or the coach ("you")."""
    if field.asked.speaker is not None:
        return [row.speaker == field.asked.speaker for row in field.rows]
    party = field.asked.question.party
    if party is None:
        return []
    return [row.party == party for row in field.rows]


def said_in_month(field: Field) -> list[float]:
    """It was said in a month that the question names, of the year that it names if any."""
    months, years = field.asked.question.months, field.asked.question.years
    if not months:
        return []
    return [
        row.day // 100 % 100 in months and (not years or row.day // 10_000 in years)
        for row in field.rows
    ]


def said_on_day(field: Field) -> list[float]:
    """It was said on a day that the question names, or in the week after."""
    months, days = field.asked.question.months, field.asked.question.days
    if not days:
        return []
    return [
        row.day // 100 % 100 in months and any(0 <= row.day % 100 - day <= WEEK for day in days)
        for row in field.rows
    ]


def tells_time(field: Field) -> list[float]:
    """It has a time where the question asks when."""
    return _meets(field, TIME)


def tells_figure(field: Field) -> list[float]:
    """It has a figure where the question asks how much."""
    return _meets(field, FIGURE)


def tells_name(field: Field) -> list[float]:
    """It has a name where the question asks who or where."""
    return _meets(field, NAME)


def _meets(field: Field, mark: int) -> list[float]:
    if not field.asked.question.wants & mark:
        return []
    return [bool(row.marks & mark) for row in field.rows]


def first_person(field: Field) -> list[float]:
    """It speaks of the speaker."""
    return [bool(row.marks & FIRST_PERSON) for row in field.rows]


def only_asks(field: Field) -> list[float]:
    """How much of it is a question itself, 0 to 1."""
    return [row.asks / QUARTERS for row in field.rows]


Signal = Callable[[Field], list[float]]
"""Tells for each candidate how far it holds; for none at all where the question does not ask."""

WEIGHTS: Final[dict[Signal, float]] = {
    words_shared: 1,
    words_around: 1,
    follows_question: 2,
    taken_up: 0.5,
    session_best: 0.5,
    session_words: 0.5,
    speaker_meant: 1,
    said_in_month: 1,
    said_on_day: 0.5,
    tells_time: 0.5,
    tells_figure: 0.5,
    tells_name: 0.5,
    first_person: 0.5,
    only_asks: -1,
}


@dataclass(frozen=True, slots=True)
class Tuning:
    """What counts how much; the benchmark leaves one out at a time.

    Attributes:
        weights: Each signal that counts, with its weight.
        kin: What a word of nearly the same meaning counts of the word itself, 0 to 1.
        spelling: What a word that begins alike counts, 0 to 1.
    """

    weights: Mapping[Signal, float] = dataclasses.field(default_factory=lambda: WEIGHTS)
    kin: float = KIN_STRENGTH
    spelling: float = SPELLING_STRENGTH


class Scored(NamedTuple):
    """A candidate.

    Attributes:
        number: Its number.
        score: The sum of its signals; the higher the better.
        matches: Whether it has a word of the question, or one like it, itself.
    """

    number: int
    score: float
    matches: bool


def rank(
    asked: Asked, candidates: Iterable[Candidate], weights: Mapping[Signal, float] = WEIGHTS
) -> list[Scored]:
    """Return the candidates, the best first; of equal ones the later number comes first.

    Args:
        asked: The question.
        candidates: What may answer it, in any order.
        weights: What each signal counts; a signal that is missing counts nothing.
    """
    field = Field(asked, candidates)
    scores = [0.0] * len(field.rows)
    for signal, weight in weights.items():
        if values := signal(field):
            scores = [a + weight * value for a, value in zip(scores, values, strict=True)]
    scored = (
        Scored(row.number, score, own > 0)
        for row, score, own in zip(field.rows, scores, field.own, strict=True)
    )
    return sorted(scored, key=lambda it: (-it.score, -it.number))
