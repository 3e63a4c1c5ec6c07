"""Each signal by itself, and the order that they make together."""

import dataclasses
from collections.abc import Sequence

import pytest

from tools.recall import WEIGHTS, Asked, Candidate, Signal, rank, read_question
from tools.recall.candidates import Field
from tools.recall.signals import (
    first_person,
    follows_question,
    only_asks,
    said_in_month,
    said_on_day,
    session_best,
    session_words,
    speaker_meant,
    taken_up,
    tells_figure,
    tells_name,
    tells_time,
    words_around,
    words_shared,
)
from tools.recall.traits import FIGURE, FIRST_PERSON, NAME, TIME

BLANK = Candidate(0, 1, 0, 1, "user", 20260310, 0, 0, 10, "")


def turns(*told: Candidate) -> list[Candidate]:
    """Return turns of one session in their order, numbered from 1."""
    return [it._replace(number=n, place=n) for n, it in enumerate(told, start=1)]


def says(terms: str, **other: object) -> Candidate:
    return BLANK._replace(terms=terms, **other)  # type: ignore[arg-type]  # a column's own type


def asked(text: str, speaker: int | None = None) -> Asked:
    question = read_question(text)
    variants = {term: [(number, 1.0)] for number, term in enumerate(question.terms)}
    return Asked(question, variants, speaker)


def values(signal: Signal, text: str, told: Sequence[Candidate]) -> list[float]:
    return signal(Field(asked(text), told))


def test_more_words_and_rarer_ones_count_more_and_a_long_text_less() -> None:
    told = turns(says("mill river"), says("mill"), says("mill", size=100), says("sea"))
    both, one, long, none = values(words_shared, "mill river", told)
    assert both > one > long > none == 0
    weights = {"mill": [(0, 0.2)], "river": [(1, 0.9)]}
    rare = dataclasses.replace(asked("mill river"), variants=weights)
    common, other = words_shared(Field(rare, turns(says("mill"), says("river"))))
    assert other > common


def test_a_word_of_like_meaning_counts_in_part_and_not_twice() -> None:
    like = dataclasses.replace(
        asked("mill"), variants={"mill": [(0, 1.0)], "works": [(0, 0.5)], "plant": [(0, 0.5)]}
    )
    field = Field(like, turns(says("mill"), says("works plant"), says("mill works")))
    assert field.own == [1, 0.5, 1]


def test_words_around_fade_with_the_distance_and_faster_backwards() -> None:
    told = turns(*[says("")] * 4, says("mill"), *[says("")] * 4)
    assert values(words_around, "mill", told) == [
        0, 0.125, 0.25, 0.5, 1, 0.75, 0.5625, 0.421875, 0,
    ]  # fmt: skip


def test_words_around_stay_within_their_session() -> None:
    told = turns(says("mill"), says("", session=2), says(""))
    assert values(words_around, "mill", told) == [1, 0.5625, 0]


def test_what_has_no_session_has_no_neighbours() -> None:
    told = turns(says("mill", session=0), says("", session=0))
    for signal in (words_around, session_best, session_words):
        assert values(signal, "mill", told) == [1, 0]
    assert values(follows_question, "mill", told) == values(taken_up, "mill", told) == [0, 0]


def test_an_answer_follows_a_question_with_the_words() -> None:
    told = turns(says("mill", asks=4), says("river"), says("mill", asks=2), says("mill"), says(""))
    assert values(follows_question, "mill", told) == [0, 1, 0, 0, 0]


def test_what_is_said_back_counts_for_the_turn_before() -> None:
    told = turns(says("mill"), says("mill river"), says(""))
    assert values(taken_up, "mill river", told) == [1, 0, 0]


def test_a_session_counts_for_its_turns() -> None:
    told = turns(says("mill"), says("river"), says("mill river", session=2), says("", session=2))
    assert values(session_best, "mill river", told) == [1, 1, 2, 2]
    assert values(session_words, "mill river", told) == [2, 2, 2, 2]


def test_the_speaker_meant() -> None:
    told = turns(says("", speaker=7), says("", speaker=2, party="coach"))
    assert values(speaker_meant, "What did I say?", told) == [1, 0]
    assert values(speaker_meant, "What did you say?", told) == [0, 1]
    assert values(speaker_meant, "What was said?", told) == []
    assert speaker_meant(Field(asked("What did I say?", speaker=2), told)) == [0, 1]


@pytest.mark.parametrize(
    ("text", "month", "day"),
    [
        ("in March", [1, 0, 1], []),
        ("in March 2026", [1, 0, 0], []),
        ("on 8 March", [1, 0, 1], [1, 0, 0]),
        ("on 10 March", [1, 0, 1], [1, 0, 0]),
        ("on 11 March", [1, 0, 1], [0, 0, 0]),
        ("once", [], []),
    ],
)
def test_the_month_and_the_day_meant(text: str, month: list[float], day: list[float]) -> None:
    told = turns(says("", day=20260310), says("", day=20260410), says("", day=20250330))
    assert values(said_in_month, text, told) == month
    assert values(said_on_day, text, told) == day


@pytest.mark.parametrize(
    ("signal", "mark", "text"),
    [
        (tells_time, TIME, "When was it?"),
        (tells_figure, FIGURE, "How much was it?"),
        (tells_name, NAME, "Who was it?"),
    ],
)
def test_the_kind_of_answer(signal: Signal, mark: int, text: str) -> None:
    told = turns(says("", marks=mark), says("", marks=15 - mark))
    assert values(signal, text, told) == [1, 0]
    assert values(signal, "Why was it?", told) == []


def test_who_speaks_of_themselves_and_who_only_asks() -> None:
    told = turns(says("", marks=FIRST_PERSON), says("", asks=4), says("", asks=1))
    assert values(first_person, "mill", told) == [1, 0, 0]
    assert values(only_asks, "mill", told) == [0, 1, 0.25]


def test_scores_add_up_by_weight_and_equals_come_latest_first() -> None:
    told = turns(says("mill"), says("mill"), says("mill river"))
    question = asked("mill river")
    assert [it.number for it in rank(question, told, {session_best: 1})] == [3, 2, 1]
    both = rank(question, told, {session_best: 1, words_around: 2})
    field = Field(question, told)
    expected = [a + 2 * b for a, b in zip(session_best(field), words_around(field), strict=True)]
    assert sorted(it.score for it in both) == sorted(expected)


def test_the_order_in_which_candidates_come_makes_no_difference() -> None:
    told = turns(says("mill"), says("river", asks=4), says("sea"), says("mill sea", session=2))
    question = asked("mill river sea")
    assert rank(question, told) == rank(question, told[::-1])


def test_every_signal_has_a_weight_and_says_what_it_is() -> None:
    assert all(weight and signal.__doc__ for signal, weight in WEIGHTS.items())
    assert rank(asked("mill"), []) == []
