"""How much of a readiness is shown by evidence, and what would show the rest."""

import datetime as dt
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tools.domain import (
    Alternative,
    Basis,
    Evidence,
    Frequency,
    GapReport,
    GapRow,
    Importance,
    Requirement,
    Role,
    SkillClaim,
)
from tools.evidence import read_evidence
from tools.gaps import score_gaps
from tools.shown_levels import shown_level
from tools.vocabulary import builtin_vocabulary

DAY = dt.date(2026, 11, 2)
VOCABULARY = builtin_vocabulary()
WE = "We moved the shop to Kubernetes and nights got quiet."
ALONE = "Action: I moved the shop to Kubernetes. Result: releases went from 90 to 12 minutes."
AGAIN = "Action: I rebuilt the Kubernetes ingress. Result: errors fell by 60%."
LED = (
    "Action: we took 3 shops to Kubernetes. Own part: I led the engineers. "
    "Result: costs fell by 20%."
)
TAUGHT = "Action: I taught two colleagues Kubernetes. Result: they run the cluster by themselves."


def told(*texts: str) -> tuple[Evidence, ...]:
    pieces = (read_evidence(text, VOCABULARY) for text in texts)
    return tuple(it.model_copy(update={"id": at}) for at, it in enumerate(pieces, start=1))


@pytest.mark.parametrize(
    ("texts", "level"),
    [
        ((), 0),
        (("I learned to bake bread.",), 0),
        ((WE,), 2),
        (("I moved the shop to Kubernetes.",), 2),
        ((ALONE,), 3),
        ((ALONE, WE), 3),
        ((ALONE, AGAIN), 4),
        ((TAUGHT,), 3),
        ((ALONE, TAUGHT), 5),
        ((ALONE, AGAIN, "Action: I trained a model for Kubernetes. Result: 3% less cost."), 4),
        ((ALONE, AGAIN, "Action: I was taught Kubernetes by a team. Result: 2 clusters."), 4),
        (
            (ALONE, "Action: I led a team of four onto Kubernetes. Result: costs fell by 20%."),
            5,
        ),
        ((ALONE, LED), 5),
    ],
)
def test_evidence_shows_as_much_as_it_tells(texts: tuple[str, ...], level: int) -> None:
    assert shown_level("Kubernetes", told(*texts)).level == level


@given(st.lists(st.sampled_from([WE, ALONE, AGAIN, TAUGHT]), max_size=5))
def test_more_evidence_never_shows_less_and_its_order_does_not_count(texts: list[str]) -> None:
    pieces = told(*texts)
    levels = [shown_level("Kubernetes", pieces[:n]).level for n in range(len(pieces) + 1)]
    assert levels == sorted(levels)
    assert shown_level("Kubernetes", pieces[::-1]).level == levels[-1]


def report(
    *requirements: Requirement, claims: tuple[SkillClaim, ...], texts: tuple[str, ...] = ()
) -> GapReport:
    role = Role(title="Platform engineer", requirements=requirements)
    return score_gaps(role, claims, VOCABULARY, as_of=DAY, evidence=told(*texts))


def row(
    level: int | None,
    required: int,
    *texts: str,
    skill: str = "Kubernetes",
    importance: Importance = "must",
    basis: Basis = "stated",
) -> GapRow:
    claims = () if level is None else (SkillClaim(skill=skill, level=level, basis=basis),)
    asks = Requirement(skill=skill, level=required, importance=importance)
    return report(asks, claims=claims, texts=texts).skills[0]


def test_the_parts_of_the_readiness_are_told_apart() -> None:
    found = report(
        Requirement(skill="Kubernetes", level=4),
        Requirement(skill="Docker", level=3),
        Requirement(skill="Git", level=2, importance="should"),
        Requirement(skill="SQL", level=3),
        claims=(
            SkillClaim(skill="Kubernetes", level=4),
            SkillClaim(skill="Docker", level=2, basis="imported"),
            SkillClaim(skill="Git", level=2, basis="assessed"),
        ),
        texts=(ALONE,),
    )
    # 3 + 3 + 2 + 3 = 11; shown 3 × 3/4, said 3 × 1/4, imported 3 × 2/3, assessed 2.
    assert found.readiness.low == round(100 * 7 / 11, 1)
    assert found.grounds.evidence == round(100 * 2.25 / 11, 1)
    parts = (found.grounds.stated, found.grounds.imported, found.grounds.assessed)
    assert parts == (6.8, 18.1, 18.2)
    assert [
        (it.basis, it.shown, it.evidence) for it in found.skills if it.skill == "Kubernetes"
    ] == [("stated", 3, ("E1",))]


def test_no_level_and_no_readiness_follows_from_evidence_alone() -> None:
    found = report(Requirement(skill="Kubernetes", level=3), claims=(), texts=(ALONE, AGAIN))
    assert (found.readiness.low, found.readiness.high) == (0, 100)
    assert found.grounds.evidence == 0
    assert found.skills[0].status == "unassessed"
    assert "your level is still unknown until you say it" in found.skills[0].settle


names = st.sampled_from(["Kubernetes", "Docker", "SQL", "Git", "Dutch", "Public speaking"])
bases: st.SearchStrategy[Basis] = st.sampled_from(["stated", "imported", "inferred", "assessed"])
importances: st.SearchStrategy[Importance] = st.sampled_from(["must", "should", "nice"])
requirements = st.lists(
    st.builds(
        Requirement,
        skill=names,
        level=st.integers(1, 5),
        importance=importances,
        frequency=st.none()
        | st.builds(Frequency, share=st.integers(0, 100).map(lambda n: n / 100)),
    ),
    min_size=1,
    unique_by=lambda it: it.skill,
)
claims = st.lists(
    st.builds(SkillClaim, skill=names, level=st.none() | st.integers(0, 5), basis=bases),
    unique_by=lambda it: it.skill,
)
evidence = st.lists(
    st.sampled_from(
        [
            it.replace("Kubernetes", name)
            for it in (WE, ALONE, AGAIN, TAUGHT)
            for name in ("Kubernetes", "Docker", "SQL")
        ]
    ),
    max_size=6,
)


@given(requirements, claims, evidence)
def test_the_grounds_add_up_to_the_low_end_whatever_is_told(
    asked: list[Requirement], held: list[SkillClaim], texts: list[str]
) -> None:
    found = report(*asked, claims=tuple(held), texts=tuple(texts))
    parts = found.grounds.model_dump().values()
    tenths = [Fraction(repr(float(it))) for it in parts]
    assert sum(tenths) == Fraction(repr(float(found.readiness.low)))
    assert min(tenths) >= 0


@given(requirements, claims, evidence)
def test_evidence_changes_what_is_shown_and_nothing_else(
    asked: list[Requirement], held: list[SkillClaim], texts: list[str]
) -> None:
    without = report(*asked, claims=tuple(held))
    found = report(*asked, claims=tuple(held), texts=tuple(texts))
    assert found.readiness == without.readiness
    assert found.assessed == without.assessed
    plainly = [it.partition("; but")[0].rstrip(".") + "." for it in found.blockers]
    assert plainly == list(without.blockers)
    assert without.grounds.evidence == 0
    figures = {"skill", "current", "status", "weight", "priority", "hours"}
    assert [it.model_dump(include=figures) for it in found.skills] == [
        it.model_dump(include=figures) for it in without.skills
    ]


@given(requirements, claims, evidence, st.sampled_from([WE, ALONE, AGAIN, TAUGHT]))
def test_one_more_piece_never_shows_less(
    asked: list[Requirement], held: list[SkillClaim], texts: list[str], more: str
) -> None:
    before = report(*asked, claims=tuple(held), texts=tuple(texts)).grounds.evidence
    after = report(*asked, claims=tuple(held), texts=(*texts, more)).grounds.evidence
    # Rounding to tenths may shift a part by one.
    assert after >= round(before - 0.1, 1)


@pytest.mark.parametrize(
    ("skill", "names"),
    [
        ("Kubernetes", "a system that you ran on Kubernetes"),
        ("Python", "something that you built with Python"),
        ("Git", "a task that you did with Git"),
        ("Public speaking", "a situation in which Public speaking was up to you"),
        ("Dutch", "a talk, meeting or text in Dutch"),
        ("Machine learning", "a project in which you applied Machine learning"),
    ],
)
def test_what_would_settle_a_must_have_speaks_of_its_kind(skill: str, names: str) -> None:
    settle = row(None, 3, skill=skill).settle
    assert names in settle
    assert settle.endswith("and what came of it, would show 3/5.")


@pytest.mark.parametrize(
    ("level", "required", "texts", "said"),
    [
        (None, 2, (), "with help or alone, and what you did in it, would show 2/5."),
        (3, 3, (), "One piece of evidence on"),
        (4, 3, (), "would show 3/5."),
        (2, 4, (), "would show 4/5."),
        (4, 4, (), "Two pieces of evidence on"),
        (4, 4, (ALONE,), "One more piece of evidence on"),
        (4, 4, (ALONE,), "So far E1 shows 3/5."),
        (5, 5, (), "one of them with how you taught or led others"),
        (5, 5, (ALONE,), "and with how you taught or led others"),
        (5, 5, (ALONE, AGAIN), "A piece of evidence on how you taught or led others in Kubernetes"),
        (5, 5, (ALONE, AGAIN), "So far E1 and E2 show 4/5."),
        (5, 5, (WE, TAUGHT), "So far E1 and E2 show 3/5."),
    ],
)
def test_what_would_settle_a_must_have_depends_on_the_level_and_on_what_is_told(
    level: int | None, required: int, texts: tuple[str, ...], said: str
) -> None:
    assert said in row(level, required, *texts).settle


@pytest.mark.parametrize(
    ("level", "required", "texts"),
    [(0, 3, ()), (3, 3, (ALONE,)), (4, 3, (ALONE,)), (2, 4, (WE,)), (5, 5, (ALONE, TAUGHT))],
)
def test_what_is_missing_or_shown_needs_no_more(
    level: int, required: int, texts: tuple[str, ...]
) -> None:
    assert row(level, required, *texts).settle == ""


def test_only_must_haves_are_to_be_settled() -> None:
    assert row(3, 3, importance="should").settle == ""


@given(st.integers(1, 5), st.lists(st.sampled_from([WE, ALONE, TAUGHT]), max_size=3))
def test_what_is_asked_for_does_settle_it(required: int, texts: list[str]) -> None:
    """The pieces that the sentence names, once told, leave nothing to be settled."""
    settle = row(required, required, *texts).settle
    if not settle:
        return
    more = {"Two": (AGAIN, TAUGHT), "One": (AGAIN,), "A": (WE,)}[settle.split()[0]]
    more = (TAUGHT,) if "taught or led" in settle and len(more) == 1 else more
    assert row(required, required, *texts, *more).settle == ""


@given(claims, evidence, st.integers(1, 5), st.integers(1, 5))
def test_of_alternatives_the_one_that_counts_is_told_apart(
    held: list[SkillClaim], texts: list[str], first: int, second: int
) -> None:
    asked = Requirement(
        skill="Kubernetes",
        level=first,
        alternatives=(Alternative(skill="Docker", level=second),),
    )
    found = report(asked, Requirement(skill="SQL", level=3), claims=tuple(held), texts=tuple(texts))
    tenths = [Fraction(repr(float(it))) for it in found.grounds.model_dump().values()]
    assert sum(tenths) == Fraction(repr(float(found.readiness.low)))
