"""Rubrics, interview plans, levels and what is out of a role, as blueprints lay them out."""

import pytest

from tools.domain import Role
from tools.intake import read_document
from tools.vocabulary import builtin_vocabulary

VOCABULARY = builtin_vocabulary()


def read(text: str) -> Role:
    whole = f"# Role blueprint: Kiln Planner\n\n## Requirements\n\n- Tableau\n\n{text}\n"
    role = read_document("b.md", whole.encode(), VOCABULARY, as_kind="role").role
    assert role is not None
    return role


def rubric(text: str) -> list[tuple[str, str, str, str]]:
    found = read(text).blueprint
    return [(it.name, it.below, it.meets, it.exceeds) for it in found.rubric] if found else []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        # Lines for three grades below the name of what is rated.
        (
            (
                "## Rated\n\n### Shows the working\n\n- Weak: gives a number\n- Good: gives the "
                "sum\n- Exceptional: gives the doubt"
            ),
            [("Shows the working", "gives a number", "gives the sum", "gives the doubt")],
        ),
        (
            (
                "## Behaviours\n\n**Listens**\n- Poor: talks over people\n- Adequate: waits\n"
                "- Excellent: asks back"
            ),
            [("Listens", "talks over people", "waits", "asks back")],
        ),
        (
            (
                "## Scorecard\n\n**Writes things down**\n- Needs work: keeps it in the head\n"
                "- Good: writes a page\n- Outstanding: others work from the page"
            ),
            [
                (
                    "Writes things down",
                    "keeps it in the head",
                    "writes a page",
                    "others work from the page",
                )
            ],
        ),
        # What somebody does well is no rubric: there is no grade below.
        ("## Skills\n\n- Good: SQL\n- Excellent: Excel", []),
        # A table from novice to expert below a rubric's heading.
        (
            (
                "## Rubric\n\n| Competency | 1 Novice | 3 Competent | 5 Expert |\n|---|---|---|---|"
                "\n| Firing | Follows the chart | Fires alone | Mends the chart |"
            ),
            [("Firing", "Follows the chart", "Fires alone", "Mends the chart")],
        ),
        (
            (
                "## Assessment rubric\n\n| Behaviour | Beginner | Proficient | Master |\n|---|---|"
                "---|---|\n| Glazing | Copies | Mixes | Invents |"
            ),
            [("Glazing", "Copies", "Mixes", "Invents")],
        ),
        (
            "## Skills\n\n| Skill | Beginner | Expert |\n|---|---|---|\n| SQL | joins | plans |",
            [],
        ),
    ],
)
def test_a_rubric_is_read(text: str, found: list[tuple[str, str, str, str]]) -> None:
    assert rubric(text) == found


@pytest.mark.parametrize(
    ("text", "stages"),
    [
        (
            (
                "## Interview plan\n\nPhone call (20 min), kiln exercise on glazes (90 min), panel "
                "with two potters (45 min)."
            ),
            [
                ("stage", "Phone call", 20),
                ("exercise", "kiln exercise on glazes", 90),
                ("stage", "panel with two potters", 45),
            ],
        ),
        (
            "## Hiring process\n\nScreening (30 minutes), talk with the team (1 hour).",
            [("stage", "Screening", 30), ("stage", "talk with the team", 60)],
        ),
        ("## Interview plan\n\nWe talk (it takes a while), then decide.", []),
    ],
)
def test_stages_in_one_line_are_read(text: str, stages: list[tuple[str, str, int]]) -> None:
    found = read(text).blueprint
    held = [(it.kind, it.title, it.minutes) for it in found.interview] if found else []
    assert held == stages


@pytest.mark.parametrize(
    ("line", "seniority"),
    [
        ("**Team:** Glaze · **Level:** mid · **Owner:** Head of Kilns", "mid"),
        ("Seniority: senior", "senior"),
        ("Family: Pottery | Level: Junior | Grade: 4", "junior"),
        ("Level: 3 of 5", None),
        ("German\nLevel: intermediate", None),
        ("Level: senior stakeholders are met weekly", None),
    ],
)
def test_a_label_tells_the_seniority(line: str, seniority: str | None) -> None:
    whole = f"# Kiln Planner\n\n{line}\n\n## Requirements\n\n- Tableau\n"
    role = read_document("b.md", whole.encode(), VOCABULARY, as_kind="role").role
    assert role is not None
    assert role.seniority == seniority


@pytest.mark.parametrize(
    "heading",
    ["Not in this role", "Not part of the job", "Not within your remit", "Won't (for now)"],
)
def test_what_is_not_in_the_role_is_neither_asked_for_nor_a_duty(heading: str) -> None:
    role = read(f"## {heading}\n\n- Kubernetes\n- Answer the telephone")
    assert [it.skill for it in role.requirements] == ["Tableau"]
    assert role.blueprint is None


@pytest.mark.parametrize(
    "cell", ["Won't", "Won't (for now)", "Won't have (this year)", "Not needed"]
)
def test_a_cell_that_rules_out_asks_for_nothing(cell: str) -> None:
    role = read(
        "## Skills\n\n| Skill | Priority | Level |\n|---|---|---|\n| SQL | Must | 3 |\n"
        f"| Dutch | {cell} | 2 |"
    )
    assert {it.skill for it in role.requirements} == {"Tableau", "SQL"}
