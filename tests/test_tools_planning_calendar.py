"""Budgets that change, fixed dates, and a cap on the skills of a week, checked by hand."""

import datetime as dt
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tools.domain import (
    BudgetChange,
    FixedDate,
    PlanSettings,
    Prerequisite,
    Requirement,
    Roadmap,
    Role,
    Skill,
    SkillClaim,
)
from tools.roadmap import plan_roadmap
from tools.vocabulary import Vocabulary

START = dt.date(2026, 11, 23)
WEEK = dt.timedelta(7)
STEPS = (2.0, 4.0, 8.0, 16.0, 32.0)


def skill(name: str, **needs: int) -> Skill:
    return Skill(
        name=name,
        category="cloud",
        hours=STEPS,
        basis="for a test",
        prerequisites=tuple(Prerequisite(skill=it, level=level) for it, level in needs.items()),
    )


VOCABULARY = Vocabulary([skill(it) for it in ("AWS", "Go", "SQL")] + [skill("Helm", AWS=2)])


def plan(asked: dict[str, int], known: dict[str, int], **limits: Any) -> Roadmap:
    role = Role(
        title="Engineer",
        requirements=tuple(Requirement(skill=it, level=level) for it, level in asked.items()),
    )
    claims = [SkillClaim(skill=it, level=level) for it, level in known.items()]
    settings = PlanSettings(start=START, hours_per_week=limits.pop("hours", 4), **limits)
    return plan_roadmap(role, claims, VOCABULARY, settings)


def weeks(found: Roadmap) -> list[list[str]]:
    return [[f"{it.skill} {it.to_level}: {it.hours:g}" for it in w.items] for w in found.weeks]


def test_a_budget_holds_from_its_day_on_and_zero_is_a_pause() -> None:
    changes = (
        BudgetChange(start=START + WEEK, hours_per_week=0),
        BudgetChange(start=START + 3 * WEEK + dt.timedelta(2), hours_per_week=10),
    )
    found = plan({"AWS": 3}, {"AWS": 1}, budget_changes=changes)
    assert weeks(found) == [["AWS 2: 4"], ["AWS 3: 8"]]
    # The third week begins before the day, so the first week of ten hours is the fifth.
    assert [it.start for it in found.weeks] == [START, START + 4 * WEEK]
    assert found.settings.budget_changes == changes


def test_a_shortfall_raises_later_budgets_too_but_not_a_pause() -> None:
    changes = (
        BudgetChange(start=START + WEEK, hours_per_week=0),
        BudgetChange(start=START + 2 * WEEK, hours_per_week=1),
    )
    deadline = START + 3 * WEEK - dt.timedelta(1)
    found = plan({"AWS": 3}, {"AWS": 1}, budget_changes=changes, deadline=deadline)
    assert found.shortfall is not None
    assert found.shortfall.hours_per_week == 6
    assert found.shortfall.finish == START + 10 * WEEK - dt.timedelta(1)


def test_what_a_fixed_date_needs_is_learned_before_it() -> None:
    exam = FixedDate(name="AWS exam", date=START + 3 * WEEK, hours=3, skill="AWS", level=3)
    found = plan({"Go": 2, "AWS": 3}, {"Go": 0, "AWS": 1}, fixed_dates=(exam,))
    # Go gains more per hour, but only two hours of it leave time for the twelve of AWS.
    without = plan({"Go": 2, "AWS": 3}, {"Go": 0, "AWS": 1})
    assert weeks(without)[0] == ["Go 1: 2", "Go 2: 2"]
    assert weeks(found) == [
        ["AWS 2: 4"],
        ["AWS 3: 4"],
        ["AWS 3: 4"],
        ["Go 1: 1"],
        ["Go 1: 1", "Go 2: 3"],
        ["Go 2: 1"],
    ]
    assert found.fixed_dates[0].ready == START + 3 * WEEK - dt.timedelta(1)
    assert "which the plan reaches by 13 Dec 2026" in found.fixed_dates[0].why
    assert found.settings.fixed_dates == (exam,)


def test_what_can_not_be_reached_by_a_fixed_date_is_said_and_changes_nothing() -> None:
    exam = FixedDate(name="AWS exam", date=START + 2 * WEEK, skill="AWS", level=4)
    asked, known = {"Go": 2, "AWS": 3}, {"Go": 0, "AWS": 1}
    found = plan(asked, known, fixed_dates=(exam,))
    assert weeks(found)[:2] == weeks(plan(asked, known))[:2]
    assert "too late" in found.fixed_dates[0].why or "does not reach" in found.fixed_dates[0].why


def test_a_fixed_date_may_need_more_than_the_role() -> None:
    exam = FixedDate(name="Helm exam", date=START + 20 * WEEK, skill="Helm", level=2)
    found = plan({"Go": 1}, {"Go": 0, "Helm": 0, "AWS": 0}, fixed_dates=(exam,))
    learned = {it.skill: it.to_level for week in found.weeks for it in week.items}
    assert learned == {"Go": 1, "AWS": 2, "Helm": 2}


@pytest.mark.parametrize(
    ("level", "says"),
    [(3, "it needs AWS 3/5, and you are at 3/5"), (None, "what it needs is not said")],
)
def test_a_fixed_date_that_needs_nothing_more_says_so(level: int | None, says: str) -> None:
    exam = FixedDate(name="Exam", date=START + WEEK, skill="AWS" if level else None, level=level)
    assert plan({"Go": 1}, {"Go": 0, "AWS": 3}, fixed_dates=(exam,)).fixed_dates[0].why == says


def test_a_cap_fills_the_week_with_the_next_step_of_its_skills() -> None:
    asked, known = {"Go": 2, "AWS": 2, "SQL": 2}, {"Go": 0, "AWS": 0, "SQL": 0}
    assert weeks(plan(asked, known, hours=6))[0] == ["AWS 1: 2", "Go 1: 2", "SQL 1: 2"]
    assert weeks(plan(asked, known, hours=6, at_once=1)) == [
        ["AWS 1: 2", "AWS 2: 4"],
        ["Go 1: 2", "Go 2: 4"],
        ["SQL 1: 2", "SQL 2: 4"],
    ]


def test_a_cap_leaves_out_what_the_deadline_then_cuts() -> None:
    asked, known = {"Go": 1, "AWS": 1, "SQL": 1}, {"Go": 0, "AWS": 0, "SQL": 0}
    deadline = START + 2 * WEEK - dt.timedelta(1)
    found = plan(asked, known, at_once=1, deadline=deadline)
    assert weeks(found) == [["AWS 1: 2"], ["Go 1: 2"]]
    assert found.left_out[0].why == (
        "level 0 to 1 takes 2 hours, and the known "
        "gaps in the plan leave 4 hours before the deadline, 6 Dec 2026 "
        "at 1 skill a week"
    )
    assert found.shortfall is not None
    assert found.shortfall.hours_per_week is None
    # Two of the four hours of the third week: days 1 to 4 of it.
    assert found.shortfall.finish == START + 2 * WEEK + dt.timedelta(3)


limits = st.fixed_dictionaries(
    {
        "hours": st.integers(4, 40).map(lambda it: it / 4),
        "at_once": st.none() | st.integers(1, 3),
        "deadline": st.none() | st.integers(0, 200).map(lambda it: START + dt.timedelta(it)),
        "budget_changes": st.lists(
            st.builds(
                BudgetChange,
                start=st.integers(0, 90).map(lambda it: START + dt.timedelta(it)),
                hours_per_week=st.integers(0, 40).map(lambda it: it / 4),
            ),
            max_size=2,
        ).map(lambda them: (*them, BudgetChange(start=START + 14 * WEEK, hours_per_week=5))),
        "fixed_dates": st.lists(
            st.builds(
                FixedDate,
                name=st.just("Exam"),
                date=st.integers(1, 150).map(lambda it: START + dt.timedelta(it)),
                hours=st.integers(0, 8).map(float),
                skill=st.sampled_from(["AWS", "Go", "SQL", "Helm"]),
                level=st.integers(1, 4),
            ),
            max_size=2,
        ).map(tuple),
    }
)
levels = st.dictionaries(
    st.sampled_from(["AWS", "Go", "SQL", "Helm"]), st.integers(1, 4), min_size=1
)


@settings(deadline=None)
@given(levels, limits)
def test_a_plan_keeps_to_everything_at_once(asked: dict[str, int], limits: dict[str, Any]) -> None:
    known = dict.fromkeys(["AWS", "Go", "SQL", "Helm"], 0)
    found = plan(asked, known, **limits)
    assert found.total_hours == sum(week.hours for week in found.weeks)
    for week in found.weeks:
        busy = sum(
            it.hours for it in found.fixed_dates if week.start <= it.date < week.start + WEEK
        )
        assert week.hours + busy <= budget(limits, week.start)
        assert len({it.skill for it in week.items}) <= (found.at_once or 4)
        assert found.deadline is None or week.start <= found.deadline
    reached = dict(known)
    for item in (item for week in found.weeks for item in week.items):
        assert reached[item.skill] in (item.from_level, item.to_level)
        assert item.skill != "Helm" or item.to_level == 1 or reached["AWS"] >= 2
        reached[item.skill] = item.to_level


def budget(limits: dict[str, Any], day: dt.date) -> float:
    """Return the hours of a week that begins on a day."""
    holding = [it for it in limits["budget_changes"] if it.start <= day]
    last = max(holding, key=lambda it: it.start, default=None)
    return float(last.hours_per_week if last else limits["hours"])


@settings(deadline=None)
@given(levels, limits)
def test_what_a_shortfall_says_is_true_when_planned(
    asked: dict[str, int], limits: dict[str, Any]
) -> None:
    known = dict.fromkeys(["AWS", "Go", "SQL", "Helm"], 0)
    limits = {**limits, "fixed_dates": ()}
    found = plan(asked, known, **limits)
    if found.shortfall and found.shortfall.hours_per_week:
        hours = found.shortfall.hours_per_week
        raised = tuple(
            it.model_copy(update={"hours_per_week": max(it.hours_per_week, hours)})
            if it.hours_per_week
            else it
            for it in limits["budget_changes"]
        )
        again = plan(asked, known, **{**limits, "hours": hours, "budget_changes": raised})
        assert again.shortfall is None
    if found.shortfall:
        day = found.shortfall.finish
        assert plan(asked, known, **{**limits, "deadline": day}).shortfall is None
        if day > START:
            early = {**limits, "deadline": day - dt.timedelta(1)}
            assert plan(asked, known, **early).shortfall is not None
