"""Blueprints as personnel departments write them: numbered, in capitals, several things a line."""

import pytest

from tools.domain import Blueprint, Role
from tools.intake import read_document, read_role
from tools.vocabulary import builtin_vocabulary

VOCABULARY = builtin_vocabulary()

NUMBERED = """STAFF WEAVER - ROLE PROFILE (internal)

1. WHAT THE ROLE IS FOR
Keeps the looms running.

2. RESPONSIBILITIES
2.1 Sets the direction of the looms
2.2 Writes the patterns that others weave from

3. REQUIREMENTS
Must: Kubernetes (level 5 of 5), Go (4/5)

4. MEASURES OF SUCCESS
- Torn threads: below 5 %
- Contentment: 8 of 10 in the half-yearly survey

5. RUBRIC
Design
  Above expectations: others adopt it
  At expectations: it holds for two years
  Below expectations: it needs rework
Influence
  Above expectations: moves the hall
  Below expectations: moves nobody

6. LEVELS AND PAY
Senior  EUR 82,000-95,000
Staff   EUR 98,000-118,000
"""


def role_of(text: str) -> Role:
    return read_role(text, VOCABULARY, source="role.txt")


def blueprint(text: str) -> Blueprint:
    return role_of(text).blueprint or Blueprint()


def test_a_role_profile_is_nobodys_profile() -> None:
    assert read_document("role.txt", NUMBERED.encode(), VOCABULARY).kind == "role"


def test_its_numbered_parts_are_read() -> None:
    found = blueprint(NUMBERED)
    assert [it.text for it in found.responsibilities] == [
        "Sets the direction of the looms",
        "Writes the patterns that others weave from",
    ]
    assert [(it.name, it.exceeds, it.meets, it.below) for it in found.rubric] == [
        ("Design", "others adopt it", "it holds for two years", "it needs rework"),
        ("Influence", "moves the hall", "", "moves nobody"),
    ]
    assert [(it.name, it.cadence) for it in found.kpis] == [
        ("Torn threads", ""),
        ("Contentment", "half-yearly"),
    ]
    assert [it.name for it in role_of(NUMBERED).pay_bands] == ["Senior", "Staff"]


def test_a_figure_of_years_opens_no_numbered_item() -> None:
    text = "# Weaver\n\nRequirements\n\n2.5 years of Python\n3.5 Years of SQL\n"
    assert {it.skill: it.years for it in role_of(text).requirements} == {"Python": 2.5, "SQL": 3.5}


def test_bands_in_one_line_are_apart() -> None:
    pay = "Level 1: £27,400 – £29,900 · Level 2: £30,500 – £34,100"
    role = role_of(f"# Weaver\n\n## Skills\n- Go\n\n## Pay\n{pay}\n")
    assert [(it.name, it.pay.low) for it in role.pay_bands] == [
        ("Level 1", 27_400),
        ("Level 2", 30_500),
    ]


def test_questions_below_exercises_are_questions() -> None:
    text = (
        "# Weaver\n\n## Skills\n- Go\n\n## Interview exercises\n- Mend a loom, 15 min\n\n"
        "### Questions\n- When did you say no?\n"
    )
    assert [(it.kind, it.area) for it in blueprint(text).interview] == [
        ("exercise", ""),
        ("question", ""),
    ]


@pytest.mark.parametrize(
    ("title", "path", "expected"),
    [
        ("Night Weaver, Level 2", "Helper → Weaver Level 2 → Foreman", ["Helper", "Foreman"]),
        ("Senior Cloth Weaver", "Cloth Weaver → Foreman → Director", []),
    ],
)
def test_a_step_may_leave_words_of_the_title_out_but_no_rank(
    title: str, path: str, expected: list[str]
) -> None:
    role = role_of(f"# {title}\n\n## Skills\n- Go\n\n## Career path\n{path}\n")
    assert [*role.feeders, *role.next_roles] == expected
