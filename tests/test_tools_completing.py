"""Completing a piece of evidence: which part an answer is, and that nothing is lost."""

import pytest

from tools.completing import completed, read_completion
from tools.domain import Evidence
from tools.evidence import EvidenceError, read_evidence
from tools.vocabulary import builtin_vocabulary

VOCABULARY = builtin_vocabulary()
ACTION = Evidence(id=1, action="I rewrote the run.")


@pytest.mark.parametrize(
    ("known", "told", "parts"),
    [
        (ACTION, "it now takes 40 minutes", {"result": "it now takes 40 minutes"}),
        (ACTION, "Task: fit it in", {"task": "fit it in"}),
        (Evidence(result="It is fast"), "I cached it", {"action": "I cached it"}),
        (Evidence(action="We built it"), "the parser", {"result": "the parser"}),
        (
            Evidence(action="We built it", result="It works"),
            "the parser was mine",
            {"own_part": "the parser was mine"},
        ),
        (
            Evidence(action="I built it", result="It works"),
            "3 of 4 use it",
            {"result": "3 of 4 use it"},
        ),
        (
            ACTION,
            "my role was lead, the outcome was that we deploy daily",
            {"own_part": "my role was lead", "result": "the outcome was that we deploy daily"},
        ),
        (ACTION, "the result: no complaints", {"result": "the result: no complaints"}),
        (ACTION, "I was the only one on it", {"own_part": "I was the only one on it"}),
    ],
)
def test_an_answer_is_the_part_that_was_missed_most(
    known: Evidence, told: str, parts: dict[str, str]
) -> None:
    read = read_completion(known, told, VOCABULARY)
    names = ("situation", "task", "action", "result", "own_part")
    assert {it: getattr(read, it) for it in names if getattr(read, it)} == parts


def test_a_piece_keeps_what_it_has_and_gains_what_is_new() -> None:
    known = read_evidence("I cut the run from 90 min to 20 min with Python", VOCABULARY)
    told = read_evidence("Result: 12 people use it with Docker", VOCABULARY)
    whole = completed(known.model_copy(update={"id": 3, "source": "message 1"}), told)
    assert (whole.id, whole.source) == (3, "message 1")
    assert whole.result == f"{known.result}. 12 people use it with Docker"
    assert whole.action == known.action
    assert whole.metrics == (*known.metrics, *told.metrics)
    assert whole.skills == ("Python", "Docker")
    assert completed(whole, told) == whole


def test_a_part_that_grows_too_long_is_refused() -> None:
    known = Evidence(id=1, result="x" * 15_000)
    with pytest.raises(EvidenceError, match="E1: one of its parts"):
        completed(known, Evidence(result="y" * 9_000))
