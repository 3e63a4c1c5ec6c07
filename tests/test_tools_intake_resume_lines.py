"""Levels and denials as lines of real résumés put them."""

import pytest

from tools.intake import read_profile
from tools.vocabulary import builtin_vocabulary

VOCABULARY = builtin_vocabulary()


def levels(text: str) -> dict[str, int | None]:
    return {it.skill: it.level for it in read_profile(text, VOCABULARY, source="cv.md").claims}


LEVELS = [
    (
        "Skills\nPython (expert), SQL (advanced), Docker (basic)",
        {"Python": 5, "SQL": 4, "Docker": 2},
    ),
    ("Skills\nExpert: Python, SQL\nIntermediate: Docker", {"Python": 5, "SQL": 5, "Docker": 3}),
    ("Skills\n- Python – advanced\n- Docker – beginner", {"Python": 4, "Docker": 1}),
    ("Skills\nPython: advanced | SQL: intermediate", {"Python": 4, "SQL": 3}),
    ("Technical skills\nProficient in Python and SQL", {"Python": 3, "SQL": 3}),
    ("Skills\nAdvanced Python, basic Kubernetes", {"Python": 4, "Kubernetes": 2}),
    ("Skills\nPython ●●●●○\nDocker ●●○○○", {"Python": 4, "Docker": 2}),
    ("Skills\nPython ★★★★★", {"Python": 5}),
    ("Skills\nPython 8/10", {"Python": 4}),
    ("Skills\nPython – 4/5 – since 2017", {"Python": 4}),
    ("Skills\nPython (5+ years)", {"Python": None}),
    ("Skills\nPython, 2016 – present", {"Python": None}),
    ("Skills\nPython 80%", {"Python": None}),
    ("Skills\nPython, SQL, Docker", {"Python": None, "SQL": None, "Docker": None}),
    ("Skills\nWorking knowledge of Docker", {"Docker": 3}),
    ("Skills\nBasic knowledge of Kubernetes", {"Kubernetes": 2}),
    ("Skills\nFamiliar with Kafka", {"Kafka": 2}),
    ("Skills\nSome experience with Terraform", {"Terraform": 2}),
    ("Skills\nStrong SQL", {"SQL": 4}),
    ("Skills\nCurrently learning Rust", {"Rust": 1}),
    ("Experience\n- Senior Python developer, Acme (2019 – 2021)", {"Python": None}),
    ("Experience\n- Led the Kafka migration for 2 years", {"Kafka": None}),
]

DENIALS = [
    ("Skills\nNo Kubernetes experience", {"Kubernetes": 0}),
    ("Skills\nKubernetes: none", {"Kubernetes": 0}),
    ("Skills\nPython 4/5, no Docker", {"Python": 4, "Docker": 0}),
    ("Skills\nHave not used Terraform yet", {"Terraform": 0}),
    ("Skills\nNever worked with Kafka", {"Kafka": 0}),
    ("Summary\nI have no experience with AWS or Azure.", {"AWS": 0, "Azure": 0}),
    ("Summary\nI know Python, but not Java.", {"Python": None, "Java": 0}),
    ("Summary\nI have used AWS but not Azure or Terraform.", {"Azure": 0, "Terraform": 0}),
    ("Summary\nExperience with Docker, but not Kubernetes yet", {"Kubernetes": 0}),
    ("Summary\nFluent in Python, but not Java.", {"Python": 4, "Java": None}),
    ("Summary\nI use Docker but not Kubernetes in production", {"Kubernetes": None}),
    ("Summary\nNot only Python, SQL too.", {"Python": None, "SQL": None}),
    ("Summary\nI don't have an AWS certificate.", {"AWS": None}),
    ("Summary\nNo stranger to Docker.", {"Docker": None}),
]


@pytest.mark.parametrize(("text", "expected"), [*LEVELS, *DENIALS])
def test_a_line_gives_the_level_that_it_states(text: str, expected: dict[str, int | None]) -> None:
    found = levels(text)
    assert {skill: found.get(skill, "absent") for skill in expected} == expected
