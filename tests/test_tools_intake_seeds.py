"""The five documents that the product was made for, each read to what it holds."""

from pathlib import Path

import pytest

from tools.domain import Blueprint
from tools.intake import DocumentKind, Reading, read_document
from tools.vocabulary import builtin_vocabulary

VOCABULARY = builtin_vocabulary()
SEEDS = Path(__file__).parents[2] / "shared" / "seeds"

pytestmark = pytest.mark.skipif(not SEEDS.exists(), reason="the shared folder is not here")


def read(prefix: str, as_kind: DocumentKind | None = None) -> Reading:
    path = next(SEEDS.glob(f"{prefix}*"))
    return read_document(path.name, path.read_bytes(), VOCABULARY, as_kind=as_kind)


def blueprint(reading: Reading) -> Blueprint:
    assert reading.role is not None
    return reading.role.blueprint or Blueprint()


def test_the_matrix_holds_a_role_and_where_asked_the_persons_levels() -> None:
    assert read("000").role is not None
    profile = read("000", "profile").profile
    assert profile is not None
    levels = {it.skill: it.level for it in profile.claims}
    assert (levels["Large language models"], levels["AWS"], levels["CUDA"]) == (5, 3, 1)


def test_the_gap_report_holds_a_role_and_a_candidate() -> None:
    reading = read("001")
    assert reading.role is not None
    assert any("“Candidate Profile” is about a person" in it for it in reading.remarks)
    own = read("001", "profile").profile
    assert own is not None
    assert {it.skill for it in own.claims} == {
        "Python",
        "JavaScript",
        "Problem solving",
        "Data analysis",
    }


def test_the_strategy_is_a_positioning_document() -> None:
    reading = read("002")
    assert reading.kind == "positioning"
    assert reading.profile is not None
    assert not any(it.level for it in reading.profile.claims)
    values = {(it.kind, it.subject): it.value for it in reading.profile.facts}
    kinds = [it.kind for it in reading.profile.facts]
    assert [kinds.count(it) for it in ("pitch", "story", "answer", "talking point")] == [2, 3, 3, 3]
    assert (
        "887.9% throughput improvement"
        in (values["difference", "vs. Typical RAG Projects: Performance"])
    )
    assert ("negotiation point", "Senior AI/ML Engineer: $270K-$350K") in values


def test_the_blueprint_is_read_whole() -> None:
    reading = read("003")
    held = blueprint(reading)
    assert reading.kind == "role"
    counts = [len(it) for it in (held.responsibilities, held.kpis, held.rubric, held.goals)]
    assert counts == [26, 17, 8, 24]
    exercises = [it for it in held.interview if it.kind == "exercise"]
    assert [it.minutes for it in exercises] == [90, 60, 45, None]
    availability = next(it for it in held.kpis if it.name.startswith("Availability"))
    assert (availability.target, availability.cadence) == (
        "SLO (e.g., 99.9% with error budget)",
        "Weekly",
    )
    assert {it.days for it in held.goals} == {30, 60, 90, 180, 360}


def test_the_roadmap_has_two_tracks_of_three_levels() -> None:
    reading = read("004")
    held = blueprint(reading)
    assert reading.kind == "roadmap"
    assert [(it.track, it.start, it.end) for it in held.levels] == [
        (track, start, end)
        for track in ("AI Integration Engineering", "Machine Learning Engineering")
        for start, end in ((0, 6), (6, 12), (12, 24))
    ]
    topics = [topic for level in held.levels for topic in level.topics]
    assert len(topics) == 18
    assert all(len(it.parts) == 3 and len(it.resources) == 3 for it in topics)
    assert len(held.milestones) == 18
