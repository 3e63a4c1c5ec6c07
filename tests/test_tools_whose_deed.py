"""Whose deed a piece of evidence tells of, put right or denied."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tools.completing import puts_right, told_more
from tools.evidence import read_evidence
from tools.vocabulary import builtin_vocabulary
from tools.whose_deed import OTHERS_TOO, deed_denied, other_doer

MOVE = "I led the migration of 14 services to PostgreSQL"


@pytest.mark.parametrize(
    ("said", "who", "own"),
    [
        (
            "my colleague Ines actually led it, i did the scripts",
            "my colleague Ines",
            "i did the scripts",
        ),
        ("Noor led it and I wrote the tests", "Noor", "I wrote the tests"),
        ("tbh someone else led that", "someone else", ""),
        ("no, the platform team led the migration", "the platform team", ""),
    ],
)
def test_another_doer_takes_the_place_of_the_teller(said: str, who: str, own: str) -> None:
    doer = other_doer(said, [MOVE])
    assert doer is not None
    assert (doer.who, doer.verb, doer.own) == (who, "led", own)


@pytest.mark.parametrize(
    "said",
    [
        "the boss led the kickoff",
        "Ines led it in March",
        "I led it with Ines",
        "did Ines lead it?",
        "they ran it first, then I took over",
    ],
)
def test_what_others_did_beside_it_changes_nothing(said: str) -> None:
    assert other_doer(said, [MOVE]) is None


@pytest.mark.parametrize(
    "said",
    [
        "I didn't lead it, I only wrote the scripts",
        "led is too strong, i helped with it",
        "actually my colleague did most of it",
        "that wasn't really my work",
    ],
)
def test_a_deed_that_is_denied_is_told_by_its_words(said: str) -> None:
    assert deed_denied(said, [MOVE]) == "I led"


@pytest.mark.parametrize("said", ["it was at Acme", "we were three", "Priya did the testing"])
def test_what_denies_nothing_is_none(said: str) -> None:
    assert deed_denied(said, [MOVE]) is None


def test_a_piece_says_who_did_it_and_what_the_teller_did() -> None:
    vocabulary = builtin_vocabulary()
    known, said = read_evidence(MOVE, vocabulary), "Noor led it, I wrote the tests"
    assert puts_right(known, said)
    now = told_more(known, said, vocabulary)
    assert now.action == "Noor led the migration of 14 services to PostgreSQL"
    assert now.own_part == "I wrote the tests"
    assert now.metrics == known.metrics


@pytest.mark.parametrize("said", ["that was the whole team", "not just me", "2 of us did it"])
def test_that_others_did_it_too_is_the_own_part(said: str) -> None:
    vocabulary = builtin_vocabulary()
    assert OTHERS_TOO.search(said)
    assert told_more(read_evidence(MOVE, vocabulary), said, vocabulary).own_part == said


@given(st.text(max_size=120))
def test_any_text_is_read_without_an_error(said: str) -> None:
    other_doer(said, [MOVE])
    deed_denied(said, [MOVE])
