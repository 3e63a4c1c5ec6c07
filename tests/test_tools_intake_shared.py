"""Real documents are read sensibly. Skipped where the shared folder is absent."""

import json
from collections import defaultdict
from pathlib import Path

import pytest

from tools.intake import IntakeError, Reading, read_document, read_role
from tools.vocabulary import builtin_vocabulary

VOCABULARY = builtin_vocabulary()
SHARED = Path(__file__).parents[2] / "shared"

pytestmark = pytest.mark.skipif(not SHARED.exists(), reason="the shared folder is not here")


def read(folder: str, prefix: str) -> Reading:
    path = next((SHARED / folder).glob(f"{prefix}*"))
    return read_document(path.name, path.read_bytes(), VOCABULARY)


def test_the_wordpress_blueprint() -> None:
    role = read("seeds", "003").role

    assert role is not None
    found = {it.skill: it for it in role.requirements}
    assert (role.title, role.seniority) == ("Distinguished Applied AI Engineer", "principal")
    assert (found["Python"].importance, found["Python"].level) == ("must", 4)
    assert found["MLOps"].importance == "must"
    assert found["Kubernetes"].importance == "should"
    assert found["AWS"].importance == "should"
    assert {it.skill for it in found["AWS"].alternatives} == {"Azure", "Google Cloud"}
    assert (found["Docker"].level, found["Executive communication"].level) == (3, 3)
    assert found["AI governance"].importance == "should"
    assert not {"Investment management", "UX design", "Disaster recovery"} & found.keys()
    assert 60 <= len(found) <= 95
    assert "System-level trade-off optimization" in role.unrecognised


def test_the_skill_matrix() -> None:
    role = read("seeds", "000").role

    assert role is not None
    found = {it.skill: it for it in role.requirements}
    assert role.title == "AI Integration Engineering Lead"
    python, vectors = found["Python"].frequency, found["Vector databases"].frequency
    assert python is not None
    assert vectors is not None
    assert (python.share, vectors.share) == (0.95, 0.7)
    assert (found["Vector databases"].weeks, found["Azure"].importance) == (3, "should")


def test_the_gap_report_and_the_roadmap() -> None:
    report, roadmap = read("seeds", "001").role, read("seeds", "004").role

    assert report is not None
    assert roadmap is not None
    assert report.title == "Senior AI Engineer"
    assert {"Python", "Kubernetes", "MLOps"} <= {it.skill for it in report.requirements}
    assert {it.skill: it.level for it in roadmap.requirements}["Python"] == 4


def test_the_senior_engineers_resume() -> None:
    reading = read("data/jsonresume", "jsonresume-org-senior-engineer")

    assert reading.profile is not None
    found = {it.skill: it.level for it in reading.profile.claims}
    assert (found["Go"], found["Kubernetes"], found["AWS"]) == (5, 4, None)
    assert reading.profile.claims[0].quote.startswith("Distributed Systems (Master): Consensus")
    assert {it.kind for it in reading.profile.facts} >= {"name", "experience", "education"}


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("fresh-broken", "broken at line 251, column 3"),
        ("fresh-empty", "no skill and no fact"),
        ("resume-schema", "neither a résumé"),
        ("job-schema", "neither a résumé"),
    ],
)
def test_broken_and_empty_files_are_refused(name: str, message: str) -> None:
    with pytest.raises(IntakeError, match=message):
        read("data/jsonresume", name)


def test_every_real_posting_is_read() -> None:
    lines = (SHARED / "data/skillspan/dev.json").read_text(encoding="utf-8").splitlines()
    postings: dict[int, list[str]] = defaultdict(list)
    for line in lines:
        row = json.loads(line)
        postings[row["idx"]].append(" ".join(row["tokens"]))
    roles = [read_role("\n".join(it), VOCABULARY, source="p") for it in postings.values()]

    assert len(roles) >= 50
    assert sum(len(it.requirements) >= 5 for it in roles) >= 0.7 * len(roles)
    assert sum(not it.title.startswith("Role from") for it in roles) >= 0.6 * len(roles)
