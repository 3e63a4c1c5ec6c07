"""How the work of planning grows with the steps: in calls, the same on any machine."""

import sys
from collections.abc import Callable
from datetime import date, timedelta
from types import FrameType

import pytest

from tools.domain import (
    PlanSettings,
    Prerequisite,
    Requirement,
    Role,
    Skill,
    SkillClaim,
)
from tools.effort import QUARTERS
from tools.planning.order import choose_steps
from tools.planning.shortfall import explain_left_out
from tools.planning.steps import find_steps
from tools.roadmap import plan_roadmap
from tools.vocabulary import Vocabulary

START = date(2026, 11, 23)
FEW, MANY = 50, 200
"""How many skills of five levels; four times as many may cost six times as much."""


def world(count: int) -> tuple[Role, list[SkillClaim], Vocabulary]:
    """Return skills of unlike hours, of which every third needs the one before."""
    skills = [
        Skill(
            name=f"Skill {number:03}",
            category="custom",
            prerequisites=(Prerequisite(skill=f"Skill {number - 1:03}", level=2),)
            if number % 3 == 2
            else (),
            hours=tuple(1 + number * 7 % 13 + 3 * step for step in range(5)),
            basis="made up",
        )
        for number in range(count)
    ]
    role = Role(
        title="Everything",
        requirements=tuple(Requirement(skill=it.name, level=5) for it in skills),
    )
    return role, [SkillClaim(skill=it.name, level=0) for it in skills], Vocabulary(skills)


def calls(work: Callable[[], object]) -> int:
    """Return how many functions a piece of work calls, built-in ones included."""
    count = 0

    def note(_: FrameType, event: str, __: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(note)
    try:
        work()
    finally:
        sys.setprofile(before)
    return count


def plan_calls(count: int) -> int:
    """Return the calls of a plan."""
    role, claims, vocabulary = world(count)
    settings = PlanSettings(start=START, hours_per_week=40)
    return calls(lambda: plan_roadmap(role, claims, vocabulary, settings))


def explaining_calls(count: int) -> int:
    """Return the calls it takes to say why the dearer half of the steps does not fit."""
    role, _, vocabulary = world(count)
    steps = find_steps(role, {it.skill: 0 for it in role.requirements}, vocabulary, {}).steps
    room = sum(it.quarters for it in steps) // 2
    kept = choose_steps(steps, room, room)
    days = timedelta(weeks=room // (40 * QUARTERS))
    settings = PlanSettings(start=START, hours_per_week=40, deadline=START + days)
    return calls(lambda: explain_left_out(steps, kept, settings))


@pytest.mark.parametrize("counted", [plan_calls, explaining_calls])
def test_four_times_the_steps_take_no_more_than_six_times_the_calls(
    counted: Callable[[int], int],
) -> None:
    assert counted(MANY) <= 6 * counted(FEW)
