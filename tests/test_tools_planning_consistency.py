"""A plan is found consistent where the planner made it, and each broken rule is named."""

import datetime as dt
from collections.abc import Callable

import pytest
from hypothesis import given

from tests.test_tools_numbers_properties import Case, cases, check
from tools.domain import (
    PlanSettings,
    Prerequisite,
    Requirement,
    Roadmap,
    Role,
    Skill,
    SkillClaim,
)
from tools.planning.consistency import inconsistencies
from tools.roadmap import plan_roadmap
from tools.vocabulary import Vocabulary

START = dt.date(2026, 3, 2)
KNOWN = Vocabulary(
    [
        Skill(name="Beds", category="custom", hours=(2, 4, 8, 16, 32), basis="for a test"),
        Skill(
            name="Rotas",
            category="custom",
            hours=(2, 4, 8, 16, 32),
            basis="for a test",
            prerequisites=(Prerequisite(skill="Beds", level=2),),
        ),
    ]
)
LEVELS: dict[str, int | None] = {"Beds": 0, "Rotas": 0}


def made() -> Roadmap:
    """Return a plan of four weeks: beds up to 2, and rotas up to 2 behind them."""
    role = Role(
        title="Ward lead",
        requirements=tuple(Requirement(skill=name, level=2) for name in LEVELS),
    )
    claims = [SkillClaim(skill=name, level=level) for name, level in LEVELS.items()]
    return plan_roadmap(role, claims, KNOWN, PlanSettings(start=START, hours_per_week=4))


@check
@given(cases)
def test_what_the_planner_makes_is_consistent(case: Case) -> None:
    assert inconsistencies(case.plan(), case.levels, case.vocabulary) == ()


def moved(plan: Roadmap, days: int) -> Roadmap:
    first, *rest = plan.weeks
    week = first.model_copy(update={"start": first.start + dt.timedelta(days)})
    return plan.model_copy(update={"weeks": (week, *rest)})


def turned(plan: Roadmap) -> Roadmap:
    """Return the plan with what is learned in its weeks in the opposite order."""
    weeks = [
        week.model_copy(update={"items": other.items, "hours": other.hours})
        for week, other in zip(plan.weeks, reversed(plan.weeks), strict=True)
    ]
    return plan.model_copy(update={"weeks": tuple(weeks)})


BROKEN: list[tuple[Callable[[Roadmap], Roadmap], str]] = [
    (lambda it: it.model_copy(update={"total_hours": 99.0}), "The weeks add up to 12 h"),
    (lambda it: it.model_copy(update={"phases": ()}), "The phases add up to 0 h"),
    (lambda it: it.model_copy(update={"hours_per_week": 3.0}), "holds 4 h, and 3 h fit"),
    (lambda it: it.model_copy(update={"weeks_off": (START,)}), "holds a day off, 2026-03-02"),
    (lambda it: it.model_copy(update={"deadline": START}), "begins after the deadline"),
    (lambda it: it.model_copy(update={"at_once": 1}), "2 skills, and 1 may be"),
    (lambda it: moved(it, 1), "is no whole number of weeks after"),
    (lambda it: moved(it, 21), "stands behind that of"),
    (turned, "comes before Beds 2"),
    (turned, "goes from 0 after it went from a higher level"),
]


@pytest.mark.parametrize(("breaking", "said"), BROKEN)
def test_a_broken_rule_is_named(breaking: Callable[[Roadmap], Roadmap], said: str) -> None:
    whole = made()
    assert inconsistencies(whole, LEVELS, KNOWN) == ()
    assert any(said in it for it in inconsistencies(breaking(whole), LEVELS, KNOWN))
