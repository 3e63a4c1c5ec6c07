"""A row of the gaps taken apart, and the red flags beside the score."""

import datetime as dt
from fractions import Fraction
from math import ceil

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tools.domain import Explanation, Frequency, Importance, Requirement, Role, SkillClaim
from tools.explanation import take_apart
from tools.gaps import score_gaps
from tools.vocabulary import builtin_vocabulary

DAY = dt.date(2026, 11, 23)
VOCABULARY = builtin_vocabulary()
WHOLE = "the sum of the levels above"
ASKED = Role(
    title="Data engineer",
    requirements=(
        Requirement(
            skill="PostgreSQL",
            level=4,
            frequency=Frequency(share=0.75, n=4, source="counted in 4 postings"),
            quote="Strong PostgreSQL",
            source="posting.md",
        ),
        Requirement(skill="Airflow", level=3, importance="should"),
    ),
)


def apart(skill: str, role: Role = ASKED, **levels: int | None) -> Explanation:
    claims = [SkillClaim(skill=name, level=level) for name, level in levels.items()]
    report = score_gaps(role, claims, VOCABULARY, as_of=DAY)
    row = next(it for it in report.skills if it.skill == skill)
    return take_apart(report, row, role, claims, VOCABULARY)


def shown(view: Explanation) -> dict[str, tuple[float | None, str]]:
    return {it.name: (it.value, it.formula) for it in view.figures}


def test_every_figure_has_its_formula_with_the_numbers_filled_in() -> None:
    found = shown(apart("PostgreSQL", PostgreSQL=2, MySQL=3))
    assert found["weight"] == (3.75, "3 (must) × (0.5 + 0.75)")
    assert found["adds to readiness"] == (32.6, "100 × 3.75 × min(2/4, 1) / 5.75")
    assert found["could add at most"] == (65.2, "100 × 3.75 / 5.75")
    assert found["urgency"] == (7.5, "3.75 × 2 levels missing: P0")
    assert "60% less for your MySQL 3/5" in found["hours 2 → 3"][1]
    assert found["hours 3 → 4"][1] == ""
    hours = (found["hours 2 → 3"][0] or 0) + (found["hours 3 → 4"][0] or 0)
    assert found["hours"][0] == hours


def test_every_figure_names_where_its_numbers_come_from() -> None:
    sources = {it.name: it.source for it in apart("PostgreSQL", PostgreSQL=2).figures}
    assert sources["level asked for"] == "“Strong PostgreSQL” (posting.md)"
    assert sources["your level"].startswith("You are at level 2 (you said so)")
    assert "counted in 4 postings; 4 postings, 95% interval 30.1% to 95.4%" in sources["weight"]
    assert "not a measurement" in sources["hours"]


def test_an_unassessed_level_has_no_figure_and_hours_at_worst() -> None:
    found = shown(apart("Airflow"))
    assert found["your level"][0] is None
    assert found["urgency"] == (6, "2 × 3 levels missing at worst: P0")
    assert "hours" not in found
    steps = [hours for name, (hours, _) in found.items() if "→" in name]
    assert found["hours at worst, from 0"] == (sum(it or 0 for it in steps), WHOLE)


@pytest.mark.parametrize("known", [3, None, 0])
def test_hours_by_transfer_say_what_was_rounded_and_hold_as_written(known: int | None) -> None:
    """Every "A h, N% less: B h" is true, and the hours are B in quarters."""
    for skill in ("PyTorch", "PostgreSQL", "Airflow"):
        role = Role(title="Any", requirements=(Requirement(skill=skill, level=5),))
        view = apart(skill, role, TensorFlow=4, MySQL=3, Prefect=2, **{skill: known})
        for it in (it for it in view.figures if "→" in it.name and it.formula):
            full, less, *rounded = it.formula.split(", ")
            left = Fraction(full.split()[0]) * (1 - Fraction(less.split("%")[0]) / 100)
            if rounded:
                assert Fraction(rounded[0].split()[0]) == left
                assert rounded[1] == "rounded up to a quarter hour"
            assert it.value == ceil(left * 4) / 4


@given(
    st.lists(
        st.tuples(
            st.sampled_from(["SQL", "Python", "Docker", "Kafka", "Git"]),
            st.integers(1, 5),
            st.sampled_from(["must", "should", "nice"]),
            st.integers(0, 5),
        ),
        min_size=1,
        unique_by=lambda it: it[0],
    )
)
def test_what_the_rows_add_is_the_readiness(rows: list[tuple[str, int, Importance, int]]) -> None:
    role = Role(
        title="R",
        requirements=tuple(
            Requirement(skill=skill, level=level, importance=importance)
            for skill, level, importance, _ in rows
        ),
    )
    held = {skill: level for skill, _, _, level in rows}
    claims = [SkillClaim(skill=skill, level=level) for skill, level in held.items()]
    report = score_gaps(role, claims, VOCABULARY, as_of=DAY)
    adds = [shown(apart(skill, role, **held))["adds to readiness"][0] for skill in held]
    total = sum(Fraction(repr(it)) for it in adds if it is not None)
    assert abs(float(total) - report.readiness.low) <= 0.05 * (len(rows) + 1)


@pytest.mark.parametrize(
    ("levels", "flags"),
    [
        ({}, ()),
        ({"Kubernetes": 0}, ("Kubernetes is a must, and you have none.",)),
        (
            {"Kubernetes": 0, "Docker": 0},
            ("No cloud experience: Docker and Kubernetes are musts, and you have none.",),
        ),
        ({"Kubernetes": 1, "Docker": 0}, ("Docker is a must, and you have none.",)),
        ({"Git": 0}, ()),
    ],
)
def test_red_flags_are_known_must_haves_at_zero(
    levels: dict[str, int], flags: tuple[str, ...]
) -> None:
    role = Role(
        title="R",
        requirements=(
            Requirement(skill="Kubernetes", level=3),
            Requirement(skill="Docker", level=2),
            Requirement(skill="Git", level=2, importance="nice"),
        ),
    )
    claims = [SkillClaim(skill=skill, level=level) for skill, level in levels.items()]
    report = score_gaps(role, claims, VOCABULARY, as_of=DAY)
    assert report.red_flags == flags
