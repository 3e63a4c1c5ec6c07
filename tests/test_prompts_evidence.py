"""What is said when a piece of evidence was kept: one question at most."""

import pytest

from coach.views import EvidenceSaved
from prompts import render
from tools.evidence import EXAMPLE, missing_parts, read_evidence
from tools.vocabulary import builtin_vocabulary


def told(text: str) -> list[str]:
    """Return the report and the reply on a piece of evidence, each on one line."""
    evidence = read_evidence(text, builtin_vocabulary()).model_copy(update={"id": 1})
    saved = EvidenceSaved(evidence=evidence, missing=missing_parts(evidence))
    texts = (
        render("reports/evidence_saved", saved=saved),
        render("replies/evidence", view=saved, turn=0),
    )
    return [" ".join(it.split()) for it in texts]


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("It was fun.", "its action: what did you do yourself?"),
        (
            "We moved the shop to AWS.",
            "its result: what came of it, with a figure if you have one?",
        ),
        ("I cut costs by 30% by caching.", "its situation: where and when was it, and what was"),
    ],
)
def test_the_one_most_useful_part_is_asked_for(text: str, question: str) -> None:
    for said in told(text):
        assert said.count("?") == 1
        assert question in said


def test_a_story_is_offered_only_where_one_can_be_drafted() -> None:
    assert not any("story of it" in it or "can be drafted" in it for it in told("It was fun."))
    report, reply = told("I rebuilt the checkout.")
    assert "A story can be drafted from it." in report
    assert "“Draft my talking points” makes a story of it." in reply


def test_nothing_is_asked_where_nothing_is_missing() -> None:
    report, reply = told(EXAMPLE)
    assert report.endswith("Nothing is missing for a story.")
    assert "?" not in report + reply
