"""What is said where evidence shows a skill whose level is unknown or known to be lower."""

import datetime as dt

import pytest

from prompts import render
from tools.domain import Evidence, GapReport, Requirement, Role, SkillClaim
from tools.explanation import take_apart
from tools.gaps import score_gaps
from tools.vocabulary import builtin_vocabulary

DAY = dt.date(2026, 11, 23)
VOCABULARY = builtin_vocabulary()


def told(*skills: str) -> Evidence:
    """Return a whole piece of evidence, which shows level 3."""
    return Evidence(
        id=2,
        action="I rebuilt the service alone.",
        result="It answers in 5 ms instead of 40 ms.",
        skills=skills,
    )


def asking(*skills: str) -> Role:
    return Role(
        title="Builder", requirements=tuple(Requirement(skill=it, level=4) for it in skills)
    )


def report(role: Role, evidence: Evidence, *claims: SkillClaim) -> GapReport:
    return score_gaps(role, claims, VOCABULARY, as_of=DAY, evidence=[evidence])


@pytest.mark.parametrize("claims", [(), (SkillClaim(skill="Kafka", level=None),)])
def test_what_evidence_shows_is_never_called_unmentioned(claims: tuple[SkillClaim, ...]) -> None:
    role, evidence = asking("Kafka"), told("Kafka")
    found = report(role, evidence, *claims)
    view = take_apart(found, found.skills[0], role, claims, VOCABULARY)
    level = next(it for it in view.figures if it.name == "your level")
    for said in (found.skills[0].why, level.source):
        assert "E2 shows 3/5" in said
        assert "“Kafka 3/5”" in said
        assert "nothing you said" not in said


@pytest.mark.parametrize("level", [0, 1, 2])
def test_a_level_below_what_evidence_shows_is_said_to_be_contradicted(level: int) -> None:
    role, evidence = asking("Kafka"), told("Kafka")
    claim = SkillClaim(skill="Kafka", level=level, basis="imported", quote="No Kafka")
    found = report(role, evidence, claim)
    row = found.skills[0]
    texts = [row.why, *found.red_flags, *found.blockers]
    assert len(texts) == (3 if level == 0 else 2)
    for said in (*texts, " ".join(render("reports/gaps", report=found).split("known")[-1].split())):
        assert "contradicts" in said
        assert "“Kafka 3/5”" in said


def test_a_field_all_missing_says_which_of_it_evidence_shows() -> None:
    found = report(
        asking("AWS", "GCP"),
        told("AWS"),
        *(SkillClaim(skill=it, level=0) for it in ("AWS", "GCP")),
    )
    assert "“AWS 3/5”" in found.red_flags[0]
    assert "“GCP" not in found.red_flags[0]


@pytest.mark.parametrize("level", [3, 4, 5])
def test_nothing_is_contradicted_by_evidence_of_the_same_level_or_less(level: int) -> None:
    found = report(asking("Kafka"), told("Kafka"), SkillClaim(skill="Kafka", level=level))
    assert "contradicts" not in found.skills[0].why + render("reports/gaps", report=found)
