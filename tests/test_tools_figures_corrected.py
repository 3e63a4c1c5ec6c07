"""A figure of evidence that is put right takes the place of the wrong one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tools.completing import told_more
from tools.domain import Evidence
from tools.evidence import EvidenceError, read_evidence
from tools.figures_corrected import correction_in, figures_meant
from tools.vocabulary import builtin_vocabulary

VOCABULARY = builtin_vocabulary()
CACHE = "I cut p95 latency from 900 ms to 120 ms by caching the hot path"
MOVE = "I led the migration of 14 services to PostgreSQL with 3 others"
LOAD = "at Acme I cut the nightly load from 6 hours to 40 minutes by rewriting it in SQL"


def piece(text: str) -> Evidence:
    return read_evidence(text, VOCABULARY).model_copy(update={"id": 1})


def figures(told: Evidence) -> list[str]:
    return [it.quote for it in told.metrics]


@pytest.mark.parametrize(
    ("deed", "said", "expected"),
    [
        (MOVE, "the migration was 16 services not 14", ["16 services", "3 others"]),
        (MOVE, "it was 16, not 14", ["16 services", "3 others"]),
        (MOVE, "it was 16 services, not 14 services", ["16 services", "3 others"]),
        (MOVE, "not fourteen but sixteen services", ["16 services", "3 others"]),
        (MOVE, "not 14, it was 16", ["16 services", "3 others"]),
        (MOVE, "14 should be 16", ["16 services", "3 others"]),
        (MOVE, "16 services instead of 14", ["16 services", "3 others"]),
        (MOVE, "14 is wrong, it was 16", ["16 services", "3 others"]),
        (LOAD, "it was 5 hours before, not 6", ["from 5 hours to 40 minutes"]),
        (CACHE, "from 950 ms, not 900", ["from 950 ms to 120 ms"]),
        (MOVE, "wasn't 14, was 16", ["16 services", "3 others"]),
        (MOVE, "it wasnt 14 services it was 16", ["16 services", "3 others"]),
    ],
)
def test_a_figure_takes_the_place_of_another(deed: str, said: str, expected: list[str]) -> None:
    before = piece(deed)
    after = told_more(before, said, VOCABULARY)
    assert figures(after) == expected
    assert after.skills == before.skills
    wrong = correction_in(said)
    assert wrong is not None
    texts = (after.situation, after.task, after.action, after.result, after.own_part)
    assert not any(f" {wrong.wrong} " in f" {text} " for text in texts)


def test_what_follows_a_correction_is_added() -> None:
    after = told_more(piece(MOVE), "it was 15 not 14 services, took 6 weeks", VOCABULARY)
    assert figures(after) == ["15 services", "3 others", "6 weeks"]


def test_a_figure_that_is_not_there_changes_nothing() -> None:
    with pytest.raises(EvidenceError, match="15 does not stand in it"):
        told_more(piece(MOVE), "it was 16, not 15", VOCABULARY)


def test_a_figure_that_stands_twice_is_told_by_what_it_counts_or_changes_nothing() -> None:
    twice = piece("I trained 14 nurses on 14 wards")
    assert figures(told_more(twice, "it was 12 wards, not 14", VOCABULARY))[-1].startswith("12")
    with pytest.raises(EvidenceError, match="more than once"):
        told_more(twice, "it was 12, not 14", VOCABULARY)


@pytest.mark.parametrize(
    "said",
    [
        "it was in March, not April",
        "I was not one of the 14, I led them",
        "it took 6 weeks",
        "not only that, 3 others took it over",
        "14, not 14",
        "we did it in two weekends and not in the week, as the shop was open on 5 days, with 2 on",
    ],
)
def test_other_parts_are_no_corrections(said: str) -> None:
    assert correction_in(said) is None


@pytest.mark.parametrize(
    ("said", "right"),
    [
        ("16 services I mean", "16"),
        ("sorry, 16 services", "16"),
        ("make that sixteen services", "16"),
        ("no wait, only 16 services", "16"),
        ("14 services I mean", None),
        ("only 3 of them were hard", None),
        ("sorry, 2 months", None),
        ("make it 16", None),
    ],
)
def test_a_figure_puts_the_only_one_of_its_kind_right(said: str, right: str | None) -> None:
    correction = correction_in(said, [MOVE])
    assert (correction and correction.right) == right


def test_a_figure_that_may_be_of_several_names_them() -> None:
    assert figures_meant("130 ms I mean", [CACHE]) == ("900", "120")


@given(st.text(max_size=120))
def test_any_text_is_read_without_an_error(said: str) -> None:
    correction_in(said)


@pytest.mark.parametrize(
    ("said", "now"),
    [
        ('swap Acme for "a retailer"', "at a retailer"),
        ("I'd rather not name Acme, call it a retailer please", "at a retailer"),
        ("it was at Acme Foods, not Acme", "at Acme Foods"),
        ("Acme isn't the right name, it was Acme Foods", "at Acme Foods"),
        ("not Acme but Northgate", "at Northgate"),
        ("Acme should be Northgate", "at Northgate"),
        ("not Acme, Northgate", "at Northgate"),
        ("Northgate, not Acme", "at Northgate"),
        ("wasn't at Acme, was at Northgate", "at Northgate"),
    ],
)
def test_words_take_the_place_of_others(said: str, now: str) -> None:
    before = piece(LOAD)
    after = told_more(before, said, VOCABULARY)
    assert after.situation == now
    assert (after.action, after.result) == (before.action, before.result)
    assert figures(after) == figures(before)


@pytest.mark.parametrize(
    "said",
    ["it was in May at Acme, not at the head office", "Acme was a bakery", "at Acme in 2021"],
)
def test_what_only_names_it_is_added(said: str) -> None:
    before = piece(LOAD)
    assert "Acme" in told_more(before, said, VOCABULARY).situation
