"""What the comparison with a role says, row by row."""

import datetime as dt
import typing

import pytest

from tools.catalogue import builtin_roles
from tools.domain import (
    Basis,
    Evidence,
    Frequency,
    GapReport,
    GapRow,
    Importance,
    PlanSettings,
    Requirement,
    Role,
    Skill,
    SkillClaim,
)
from tools.errors import CoachError
from tools.gaps import hours_between, project_readiness, requirement_weight, score_gaps, score_roles
from tools.roadmap import plan_roadmap
from tools.vocabulary import Vocabulary, builtin_vocabulary, custom_skill

DAY = dt.date(2026, 11, 21)
STEPS = (4.0, 12.0, 30.0, 60.0, 120.0)


def skill(name: str) -> Skill:
    return Skill(name=name, category="cloud", hours=STEPS, basis="Coach's estimate, for a test.")


VOCABULARY = Vocabulary([skill("Kubernetes"), skill("Terraform"), skill("Python")])


def asks(
    name: str, level: int, importance: Importance = "must", share: float | None = None
) -> Requirement:
    frequency = None if share is None else Frequency(share=share)
    return Requirement(skill=name, level=level, importance=importance, frequency=frequency)


def report(requirement: Requirement, *claims: SkillClaim) -> GapReport:
    role = Role(title="Platform engineer", requirements=(requirement,))
    return score_gaps(role, claims, VOCABULARY, as_of=DAY)


def row(requirement: Requirement, *claims: SkillClaim) -> GapRow:
    return report(requirement, *claims).skills[0]


@pytest.mark.parametrize(
    ("level", "status", "priority", "hours"),
    [
        (None, "unassessed", "P0", None),
        (0, "missing", "P0", 46.0),
        (1, "gap", "P0", 42.0),
        (2, "gap", "P1", 30.0),
        (3, "met", None, 0.0),
        (5, "met", None, 0.0),
    ],
)
def test_a_level_decides_status_priority_and_hours(
    level: int | None, status: str, priority: str | None, hours: float | None
) -> None:
    found = row(asks("Kubernetes", 3), SkillClaim(skill="Kubernetes", level=level))
    assert (found.status, found.priority, found.hours) == (status, priority, hours)
    assert found.mentioned


def test_a_skill_never_mentioned_is_unassessed_and_never_a_blocker() -> None:
    found = report(asks("Kubernetes", 3))
    assert found.skills[0].status == "unassessed"
    assert not found.skills[0].mentioned
    assert found.blockers == ()
    assert (found.readiness.low, found.readiness.high, found.assessed) == (0, 100, 0)


@pytest.mark.parametrize(
    ("importance", "share", "weight"),
    [
        ("must", None, 3.0),
        ("should", None, 2.0),
        ("nice", None, 1.0),
        ("must", 0.85, 4.05),
        ("should", 0.5, 2.0),
        ("nice", 0.0, 0.5),
        ("must", 1.0, 4.5),
    ],
)
def test_weight_is_points_times_half_plus_share(
    importance: Importance, share: float | None, weight: float
) -> None:
    assert requirement_weight(asks("Kubernetes", 3, importance, share)) == weight


@pytest.mark.parametrize(
    ("importance", "required", "current", "priority"),
    [
        ("must", 3, 1, "P0"),  # 3 × 2 = 6
        ("should", 3, 1, "P1"),  # 2 × 2 = 4
        ("must", 3, 2, "P1"),  # 3 × 1 = 3, the bound itself
        ("should", 3, 2, "P2"),  # 2 × 1 = 2, the bound itself
        ("nice", 3, 2, "P3"),
        ("nice", 5, 0, "P0"),  # 1 × 5
    ],
)
def test_urgency_decides_the_priority(
    importance: Importance, required: int, current: int, priority: str
) -> None:
    found = row(
        asks("Kubernetes", required, importance), SkillClaim(skill="Kubernetes", level=current)
    )
    assert found.priority == priority


def test_rows_stand_by_urgency_then_name_and_met_ones_last() -> None:
    role = Role(
        title="Platform engineer",
        requirements=(
            asks("Python", 3),
            asks("Terraform", 2),
            asks("Kubernetes", 2),
            asks("Go", 1, "nice"),
        ),
    )
    claims = [
        SkillClaim(skill="Python", level=4),
        SkillClaim(skill="Terraform", level=0),
        SkillClaim(skill="Kubernetes", level=0),
    ]
    rows = score_gaps(role, claims, VOCABULARY, as_of=DAY).skills
    assert [it.skill for it in rows] == ["Kubernetes", "Terraform", "Go", "Python"]


@pytest.mark.parametrize(
    ("importance", "required", "current", "blocks"),
    [
        ("must", 1, 0, True),
        ("must", 3, 1, True),
        ("must", 3, 2, False),
        ("must", 3, 3, False),
        ("should", 5, 0, False),
    ],
)
def test_blockers_are_musts_missing_or_two_levels_short(
    importance: Importance, required: int, current: int, *, blocks: bool
) -> None:
    found = report(
        asks("Kubernetes", required, importance), SkillClaim(skill="Kubernetes", level=current)
    )
    assert bool(found.blockers) is blocks
    assert all("Kubernetes" in it for it in found.blockers)


def test_readiness_is_the_weighted_part_met_and_unknown_makes_it_a_range() -> None:
    role = Role(
        title="Platform engineer",
        requirements=(asks("Python", 4), asks("Kubernetes", 3, "should"), asks("Go", 2, "nice")),
    )
    found = project_readiness(role, {"Python": 2, "Kubernetes": 5, "Go": None})
    assert (found.low, found.high) == (58.3, 75.0)  # (1.5 + 2) / 6 and (1.5 + 2 + 1) / 6
    claims = [SkillClaim(skill="Python", level=2), SkillClaim(skill="Kubernetes", level=5)]
    assert score_gaps(role, claims, VOCABULARY, as_of=DAY).assessed == 0.8333


def test_why_names_where_the_level_comes_from_and_every_figure() -> None:
    requirement = Requirement(
        skill="Kubernetes",
        level=4,
        frequency=Frequency(share=0.7, n=40),
        quote="You run   Kubernetes in production.",
        source="posting.md, line 12",
        weeks=4,
    )
    claim = SkillClaim(
        skill="Kubernetes", level=2, basis="imported", quote="k8s 2/5", source="cv.md", on=DAY
    )
    found = row(requirement, claim)
    assert found.why == (
        "You are at level 2 (imported: “k8s 2/5”, cv.md, 21 Nov 2026) and the role needs 4: "
        "2 levels short. Weight 3.6 = 3 (must) × (0.5 + 0.7, its share of 40 postings, 95% "
        "interval 54.6% to 81.9%), × 2 levels is an urgency of 7.2: P0; about 90 hours "
        "(Coach's estimate, for a test); the role's source says 4 weeks."
    )
    assert found.source == "“You run Kubernetes in production.” (posting.md, line 12)"


@pytest.mark.parametrize(
    ("claims", "says"),
    [
        ((), "Unassessed: nothing you said or imported mentions it, and the role needs 3."),
        (
            (SkillClaim(skill="Kubernetes", quote="used Kubernetes"),),
            "Unassessed: it is mentioned with no level (you said “used Kubernetes”), ",
        ),
        (
            (SkillClaim(skill="Kubernetes", level=3, quote="K8s 7/10"),),
            "(you said “K8s 7/10”, 7 of 10 taken as 3 of 5) and the role needs 3: met. Weight 3 = ",
        ),
    ],
)
def test_why_speaks_plainly_of_each_status(claims: tuple[SkillClaim, ...], says: str) -> None:
    assert says in row(asks("Kubernetes", 3), *claims).why


@pytest.mark.parametrize("basis", ["stated", "imported", "inferred", "evidence"])
def test_why_says_how_a_level_is_known(basis: Basis) -> None:
    words = {"stated": "you said so", "evidence": "shown by evidence"}.get(basis, basis)
    claim = SkillClaim(skill="Kubernetes", level=1, basis=basis, source="notes")
    assert f"({words}, notes)" in row(asks("Kubernetes", 3), claim).why


def test_an_unknown_skill_gets_the_estimate_for_unknown_skills_and_says_so() -> None:
    found = row(asks("Basket weaving", 3), SkillClaim(skill="Basket weaving", level=1))
    assert found.hours is not None
    assert found.hours > 0
    assert custom_skill("Basket weaving").basis.rstrip(".") in found.why


def test_hours_add_up_over_any_split_and_round_up_to_quarters() -> None:
    odd = Skill.model_construct(
        name="Odd", category="custom", hours=(0.1, 0.3, 1.0, 2.6, 0.0), basis="", prerequisites=()
    )
    assert hours_between(odd, 0, 5) == 0.25 + 0.5 + 1.0 + 2.75
    assert hours_between(odd, 0, 5) == hours_between(odd, 0, 2) + hours_between(odd, 2, 5)
    assert hours_between(odd, 3, 2) == 0


def test_of_several_claims_the_last_with_a_level_counts() -> None:
    claims = [
        SkillClaim(skill="Kubernetes", level=1),
        SkillClaim(skill="Kubernetes", level=2),
        SkillClaim(skill="Kubernetes"),
    ]
    assert row(asks("Kubernetes", 3), *claims).current == 2


def test_control_sequences_and_long_quotes_stay_out_of_the_reasons() -> None:
    claim = SkillClaim(skill="Kubernetes", level=1, quote="\x1b[31mred\x1b[0m " + "word " * 400)
    requirement = Requirement(skill="Kubernetes", level=3, quote="q " * 9_000, source="s " * 9_000)
    found = row(requirement, claim)
    assert "\x1b" not in found.why
    assert len(found.why) < 500
    assert len(found.source) < 700


def test_an_empty_role_is_an_error_that_names_it_and_the_next_step() -> None:
    with pytest.raises(CoachError, match=r'"Dreamer" lists no requirement.*Import a posting'):
        score_gaps(Role(title="Dreamer"), (), VOCABULARY, as_of=DAY)


def test_a_role_that_asks_twice_for_a_skill_is_refused_rather_than_counted_twice() -> None:
    role = Role(title="Echo", requirements=(asks("Python", 3), asks("Python", 4)))
    with pytest.raises(CoachError, match=r'"Echo" asks for "Python" 2 times'):
        score_gaps(role, (), VOCABULARY, as_of=DAY)


def test_an_estimate_beyond_all_bounds_is_an_error_not_a_traceback() -> None:
    endless = skill("Endless").model_copy(update={"hours": (100_000.0,) * 5})
    role = Role(title="Immortal", requirements=(asks("Endless", 5),))
    with pytest.raises(CoachError, match="Endless: the estimate to level 5 is 500000 hours"):
        score_gaps(role, [SkillClaim(skill="Endless", level=0)], Vocabulary([endless]), as_of=DAY)


def test_unrecognised_phrases_are_reported_outside_the_figures() -> None:
    role = Role(title="R", requirements=(asks("Python", 3),), unrecognised=("flux capacitors",))
    found = score_gaps(role, [SkillClaim(skill="Python", level=3)], VOCABULARY, as_of=DAY)
    assert found.unrecognised == ("flux capacitors",)
    assert (found.readiness.low, found.readiness.high, found.assessed) == (100, 100, 1)


def test_a_related_skill_shortens_the_hours_and_meets_nothing() -> None:
    vocabulary = builtin_vocabulary()
    asked = Role(title="DBA", requirements=(Requirement(skill="PostgreSQL", level=4),))
    one = [SkillClaim(skill="PostgreSQL", level=1)]
    alone = score_gaps(asked, one, vocabulary, as_of=DAY)
    both = [*one, SkillClaim(skill="MySQL", level=3)]
    helped = score_gaps(asked, both, vocabulary, as_of=DAY)
    before, after = alone.skills[0], helped.skills[0]
    assert before.hours is not None
    assert after.hours is not None
    assert before.hours - after.hours == sum(it.hours for it in after.transfer) > 0
    assert (after.status, helped.readiness, after.priority) == (
        before.status,
        alone.readiness,
        before.priority,
    )
    assert "less for your MySQL 3/5" in after.why
    plans = [
        plan_roadmap(asked, claims, vocabulary, PlanSettings(start=DAY, hours_per_week=8))
        for claims in (one, both)
    ]
    assert [it.total_hours for it in plans] == [before.hours, after.hours]


def everybody() -> tuple[list[SkillClaim], list[Evidence]]:
    """Return claims at every level and of every kind, and evidence of some of them."""
    names = sorted(it.name for it in builtin_vocabulary().skills)
    levels, bases = (None, 0, 1, 2, 3, 4, 5), typing.get_args(Basis)
    claims = [
        SkillClaim(
            skill=it, level=levels[number % 7], basis=bases[number % 5], quote=f"I know {it}"
        )
        for number, it in enumerate(names)
        if number % 4
    ]
    action, result = "I rebuilt the pipeline alone.", "It runs in 5 minutes instead of 40."
    told = Evidence(id=1, action=action, result=result, skills=tuple(names[::3]))
    return claims, [told, Evidence(id=2, action=action, skills=tuple(names[::5]))]


def test_many_roles_are_scored_as_each_of_them_alone() -> None:
    claims, evidence = everybody()
    roles, vocabulary = builtin_roles(), builtin_vocabulary()
    alone = [score_gaps(it, claims, vocabulary, as_of=DAY, evidence=evidence) for it in roles]
    assert list(score_roles(roles, claims, vocabulary, as_of=DAY, evidence=evidence)) == alone


def test_of_many_roles_one_that_asks_for_nothing_stops_at_its_turn() -> None:
    asking = Role(title="Platform engineer", requirements=(asks("Python", 3),))
    reports = score_roles((asking, Role(title="Nobody")), (), VOCABULARY, as_of=DAY)
    assert next(reports).role == "Platform engineer"
    with pytest.raises(CoachError, match="Nobody"):
        next(reports)
