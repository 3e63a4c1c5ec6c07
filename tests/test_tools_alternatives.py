"""A requirement that any one of several skills meets counts once, for the one that is nearest."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prompts import render
from tools.alternatives import chosen
from tools.domain import Alternative, Evidence, Requirement, Role, SkillClaim
from tools.errors import CoachError
from tools.gaps import project_readiness, score_gaps
from tools.points import draft_points
from tools.roadmap import plan_roadmap, plan_settings
from tools.vocabulary import builtin_vocabulary

DAY = dt.date(2026, 11, 23)
VOCABULARY = builtin_vocabulary()
GO_OR_PYTHON = Requirement(
    skill="Go", level=4, alternatives=(Alternative(skill="Python", level=3),), quote="Go or Python"
)
SQL = Requirement(skill="SQL", level=3)
ROLE = Role(title="Engineer", requirements=(GO_OR_PYTHON, SQL))


def claims(**levels: int | None) -> list[SkillClaim]:
    return [
        SkillClaim(skill=skill, level=level, basis="stated", quote=f"{skill} {level}/5")
        for skill, level in levels.items()
    ]


@pytest.mark.parametrize(
    ("levels", "skill"),
    [
        ({}, "Go"),
        ({"Python": 1}, "Python"),
        ({"Go": 4, "Python": 1}, "Go"),
        ({"Go": 2, "Python": 2}, "Python"),
        ({"Go": 5, "Python": 5}, "Go"),
        ({"Go": 0}, "Python"),
        ({"Go": 0, "Python": 0}, "Go"),
        ({"Go": 1, "Python": None}, "Go"),
        ({"Go": None, "Python": 0}, "Go"),
    ],
)
def test_the_nearest_alternative_is_chosen(levels: dict[str, int | None], skill: str) -> None:
    nearest = chosen(GO_OR_PYTHON, levels)

    assert nearest.skill == skill
    assert set(nearest.ways) == set(GO_OR_PYTHON.ways)


@pytest.mark.parametrize(
    ("levels", "low", "high"),
    [
        ({"Go": 4, "SQL": 3}, 100, 100),
        ({"Python": 3, "SQL": 3}, 100, 100),
        ({"Go": 0, "Python": 3, "SQL": 3}, 100, 100),
        ({"Go": 2, "SQL": 0}, 25, 50),  # Python may be known, and would do
        ({"Go": 2, "Python": 0, "SQL": 0}, 25, 25),
        ({"Go": 0, "SQL": 3}, 50, 100),
        ({"SQL": 3}, 50, 100),
        ({"Go": 0, "Python": 0, "SQL": 3}, 50, 50),
    ],
)
def test_one_alternative_is_enough(levels: dict[str, int | None], low: float, high: float) -> None:
    readiness = project_readiness(ROLE, levels)

    assert (readiness.low, readiness.high) == (low, high)


def test_the_table_has_one_row_that_says_what_else_would_do() -> None:
    report = score_gaps(ROLE, claims(Python=2, SQL=3), VOCABULARY, as_of=DAY)
    row = report.skills[0]

    assert [it.skill for it in report.skills] == ["Python", "SQL"]
    assert (row.required, row.current, row.alternatives) == (3, 2, ("Go",))
    assert "Go at 4 would do instead." in row.why
    assert "- Python or Go" in render("reports/gaps", report=report)


def test_knowing_the_one_does_not_leave_the_other_as_a_blocker() -> None:
    report = score_gaps(ROLE, claims(Go=0, Python=3, SQL=3), VOCABULARY, as_of=DAY)

    assert report.blockers == ()


@pytest.mark.parametrize(
    ("levels", "learned"),
    [({"Go": 2, "SQL": 3}, {"Go"}), ({"Python": 2, "SQL": 3}, {"Python"}), ({"Go": 4}, {"SQL"})],
)
def test_a_plan_learns_one_of_them(levels: dict[str, int | None], learned: set[str]) -> None:
    settings = plan_settings(start=DAY, hours_per_week=10)
    plan = plan_roadmap(ROLE, claims(**levels), VOCABULARY, settings)

    assert {item.skill for week in plan.weeks for item in week.items} == learned
    assert plan.milestones[-1].readiness.low == 100


def test_a_story_that_shows_one_of_them_covers_the_requirement() -> None:
    told = Evidence(id=1, action="I rewrote the import in Python.", result="Done.")

    assert draft_points(ROLE, [told], [], VOCABULARY).uncovered == ("SQL",)


def test_a_skill_that_two_requirements_share_is_refused() -> None:
    python = Requirement(skill="Python", level=2)
    role = Role(title="Engineer", requirements=(GO_OR_PYTHON, python))

    with pytest.raises(CoachError, match=r'"Python" 2 times'):
        score_gaps(role, (), VOCABULARY, as_of=DAY)
    with pytest.raises(CoachError, match=r'"Python" 2 times'):
        plan_roadmap(role, (), VOCABULARY, plan_settings(start=DAY, hours_per_week=10))


LEVELS = st.dictionaries(
    st.sampled_from(["Go", "Python", "SQL"]), st.none() | st.integers(0, 5), max_size=3
)


@given(levels=LEVELS, skill=st.sampled_from(["Go", "Python", "SQL"]))
def test_a_higher_level_never_lowers_readiness(levels: dict[str, int | None], skill: str) -> None:
    known = levels | {skill: levels.get(skill) or 0}
    raised = levels | {skill: min((levels.get(skill) or 0) + 1, 5)}

    assert project_readiness(ROLE, raised).low >= project_readiness(ROLE, known).low
    assert project_readiness(ROLE, raised).high >= project_readiness(ROLE, known).high


@given(levels=LEVELS, skill=st.sampled_from(["Go", "Python", "SQL"]), level=st.integers(0, 5))
def test_a_level_that_gets_known_stays_within_the_range(
    levels: dict[str, int | None], skill: str, level: int
) -> None:
    before = project_readiness(ROLE, {**levels, skill: None})
    after = project_readiness(ROLE, {**levels, skill: level})

    assert before.low <= after.low <= after.high <= before.high


@given(levels=LEVELS)
def test_the_rows_and_the_readiness_agree(levels: dict[str, int | None]) -> None:
    report = score_gaps(ROLE, claims(**levels), VOCABULARY, as_of=DAY)
    total = sum(row.weight for row in report.skills)
    met = sum(row.weight * min((row.current or 0) / row.required, 1) for row in report.skills)
    open_rows = [row for row in report.skills if row.status != "met"]
    unknown = [row for row in open_rows if row.current is None or row.unassessed_alternatives]
    perhaps = sum(row.weight * (1 - (row.current or 0) / row.required) for row in unknown)

    assert report.readiness.low == pytest.approx(100 * met / total, abs=0.051)
    assert report.readiness.high == pytest.approx(100 * (met + perhaps) / total, abs=0.051)
    share = sum(row.weight for row in unknown) / total
    assert report.assessed == pytest.approx(1 - share, abs=0.0001)


def test_what_may_be_met_by_another_skill_is_no_blocker() -> None:
    report = score_gaps(ROLE, claims(Go=1, SQL=3), VOCABULARY, as_of=DAY)
    row = report.skills[0]

    assert (row.skill, row.status, row.unassessed_alternatives) == ("Go", "gap", ("Python",))
    assert row.why.endswith("Your level in Python is not known, and may meet this already.")
    assert report.blockers == ()
    known = score_gaps(ROLE, claims(Go=1, Python=0, SQL=3), VOCABULARY, as_of=DAY)
    assert len(known.blockers) == 1
