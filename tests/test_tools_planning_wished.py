"""Skills that are put before all others of a plan, and skills that are left out of it."""

from collections.abc import Sequence

import pytest

from tests.test_tools_replan import START, VOCABULARY, WEEK, claims, role
from tools.domain import PlanSettings, Roadmap
from tools.planning.consistency import inconsistencies
from tools.replan import changed_settings
from tools.roadmap import plan_roadmap

PLAIN = PlanSettings(start=START, hours_per_week=8)
ASKED = role(Docker=2, SQL=2, Kubernetes=2, Helm=1)
LEVELS = {"Docker": 1, "SQL": 1, "Kubernetes": 0}


def planned(**wish: object) -> Roadmap:
    """Return the plan with what is wished, checked against every rule of a plan."""
    plan = plan_roadmap(ASKED, claims(LEVELS), VOCABULARY, PLAIN.model_copy(update=wish))
    assert inconsistencies(plan, LEVELS, VOCABULARY) == ()
    return plan


def order(plan: Roadmap) -> Sequence[str]:
    """Return the skills of a plan as they come."""
    return tuple(dict.fromkeys(item.skill for week in plan.weeks for item in week.items))


@pytest.mark.parametrize("skill", ["Docker", "SQL", "Helm"])
def test_a_skill_that_is_put_first_comes_first(skill: str) -> None:
    plan = planned(first=(skill,))
    assert order(plan)[0] == skill
    assert sorted(order(plan)) == sorted(order(planned()))


def test_skills_come_in_the_order_that_they_are_put_in() -> None:
    assert order(planned(first=("Helm", "SQL")))[:2] == ("Helm", "SQL")


def test_what_is_put_first_waits_for_what_it_needs_and_for_nothing_else() -> None:
    plan = planned(first=("Kubernetes",))
    before = order(plan)[: order(plan).index("Kubernetes")]
    assert set(before) <= {"Docker", "Linux"}


def test_what_is_put_first_is_kept_before_others_where_room_is_short() -> None:
    deadline = START + 3 * WEEK
    cut = planned(deadline=deadline, first=("SQL",))
    assert order(cut)[0] == "SQL"


def test_a_skill_that_is_not_wished_is_not_planned_and_named() -> None:
    plan = planned(skip=("SQL",))
    assert "SQL" not in order(plan)
    (left,) = (it for it in plan.left_out if it.skill == "SQL")
    assert left.reason == "not wished"
    assert left.why.startswith("you left it out; level 1 to 2 would take ")
    assert plan.total_hours < planned().total_hours


def test_what_builds_on_a_skill_that_is_not_wished_is_planned_all_the_same() -> None:
    plan = planned(skip=("Docker",))
    assert "Docker" not in order(plan)
    assert "Kubernetes" in order(plan)


def test_both_are_named_as_what_changed() -> None:
    before = planned()
    assert changed_settings(before, planned(first=("SQL",))) == ("First, before all else: SQL.",)
    assert changed_settings(planned(first=("SQL",)), before) == ("Nothing is put first any more.",)
    assert changed_settings(before, planned(skip=("SQL",))) == ("Not to be planned: SQL added.",)
