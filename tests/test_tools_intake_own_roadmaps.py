"""Roadmaps that people write for themselves, by months or weeks."""

import pytest

from tools.domain import Role
from tools.intake import Reading, read_document
from tools.vocabulary import builtin_vocabulary

VOCABULARY = builtin_vocabulary()

MONTHS = """# My roadmap to data analyst

Goal: data analyst by March 2028
Start: 2 January 2028

## Month 1: SQL

- [ ] Finish the SQL course
- [x] Install PostgreSQL

## Month 2: Python

- [ ] Clean one data set with pandas
"""
WEEKS = """# Study plan for the cloud exam

**Budget:** £200

## Week 1 - Networks

1. [X] Read on DNS
2. [ ] Draw a VPC in AWS

## Week 2 - Storage

1. [ ] Move a bucket
"""
QUARTERS = """# Learning path: welding to CAD

## Quarter 1 — Drawings

* [ ] Read ten drawings

## Quarter 2 — CAD

* [ ] Model a bracket in SolidWorks, and a jig in Python
"""


def read(text: str) -> tuple[Reading, Role]:
    reading = read_document("plan.md", text.encode(), VOCABULARY)
    assert reading.role is not None
    return reading, reading.role


STAGES = [
    (MONTHS, ["Month 1: SQL", "Month 2: Python"]),
    (WEEKS, ["Week 1 - Networks", "Week 2 - Storage"]),
    (QUARTERS, ["Quarter 1 — Drawings", "Quarter 2 — CAD"]),
]


@pytest.mark.parametrize(("text", "stages"), STAGES)
def test_months_weeks_and_quarters_are_stages(text: str, stages: list[str]) -> None:
    reading, role = read(text)
    assert reading.kind == "roadmap"
    assert role.blueprint is not None
    assert [it.name for it in role.blueprint.levels] == stages


SAID = [
    (MONTHS, "Marked as done, which is not kept: “Install PostgreSQL”."),
    (MONTHS, "Not read: “Goal: data analyst by March 2028” and “Start: 2 January 2028”."),
    (WEEKS, "Marked as done, which is not kept: “Read on DNS”."),
    (WEEKS, "Not read: “Budget: £200”."),
]


@pytest.mark.parametrize(("text", "said"), SAID)
def test_what_is_not_kept_is_named(text: str, said: str) -> None:
    assert any(it.startswith(said) for it in read(text)[0].remarks)


def test_months_of_an_onboarding_plan_make_no_roadmap() -> None:
    text = (
        "# Nurse\n\nRequirements\n- SQL\n\n## Month 1: Meet\n- People\n\n## Month 2: Work\n- Wards"
    )
    reading, _ = read(text)
    assert reading.kind != "roadmap"
