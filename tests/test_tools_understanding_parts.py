"""Several things in one sentence are read each by itself, and what is left is named."""

import datetime as dt

import pytest

from tools.understanding import Context, Intent, understand
from tools.vocabulary import builtin_vocabulary

VOCABULARY = builtin_vocabulary()
TODAY = dt.date(2026, 11, 2)
READY = Context(today=TODAY, roles=("Data Engineer",), planned=True, weekly=8.0)


def read(said: str) -> tuple[Intent, ...]:
    return understand(said, VOCABULARY, READY)


def kinds(said: str) -> set[str]:
    return {it.kind for it in read(said)}


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("the baby was up all night, but Docker is 2 now, so what's next?", "learn_first"),
        ("the exam went fine, Terraform is a 3, and can you show me my plan?", "show_plan"),
        ("my tooth hurts, anyway SQL is a 4, when will I be done?", "show_plan"),
    ],
)
def test_a_level_and_a_question_amid_chatter_are_both_read(said: str, expected: str) -> None:
    assert kinds(said) >= {expected}
    assert kinds(said) & {"set_level", "introduce"}


@pytest.mark.parametrize(
    "said",
    [
        "if I took the course in May, Docker is 3, and what's next?",
        "my boss said, Docker is 3, and that is that",
        "they would want Terraform 3, Helm 2 and a van",
        "I wish the exam were over, Docker is a 4",
    ],
)
def test_nothing_is_saved_of_what_hangs_on_other_words(said: str) -> None:
    assert not kinds(said) & {"set_level", "introduce"}


def test_a_supposition_does_not_take_back_what_was_told_before_it() -> None:
    assert kinds("Docker is 2 now. What if I had 12 hours a week?") >= {"set_level", "what_if"}


def test_what_follows_a_supposition_is_not_saved() -> None:
    assert "set_level" not in kinds("What if I had 12 hours a week? Docker is 3 then.")


@pytest.mark.parametrize(
    ("said", "left"),
    [
        ("Docker is 2 now, and push the whole thing to the bank holiday", "push the whole thing"),
        ("SQL is a 4. Can we do the thing with the badges?", "do the thing with the badges"),
    ],
)
def test_what_was_not_read_beside_a_level_is_named(said: str, left: str) -> None:
    named = [it.text for it in read(said) if it.kind == "unclear"]
    assert any(left in it for it in named)


@pytest.mark.parametrize(
    "said",
    [
        "Docker is 2 now, thanks to my colleague in the next room",
        "I moved house, so Docker is still 2",
        "Docker 2, SQL 3 and Kubernetes 1",
        "change my target to data engineer",
    ],
)
def test_nothing_is_named_where_all_that_matters_was_read(said: str) -> None:
    assert "unclear" not in kinds(said)
