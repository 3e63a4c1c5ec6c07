"""What a plan holds, in small cases that can be checked by hand."""

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import TypedDict, Unpack

import pytest

from tools.domain import (
    Importance,
    PlanSettings,
    Prerequisite,
    Requirement,
    Roadmap,
    Role,
    Skill,
    SkillClaim,
)
from tools.errors import CoachError, UsageError
from tools.gaps import score_gaps
from tools.roadmap import plan_roadmap
from tools.vocabulary import Vocabulary

START = dt.date(2026, 11, 23)  # a Monday
WEEK = dt.timedelta(7)
STEPS = (2.0, 4.0, 8.0, 16.0, 32.0)


def skill(name: str, needs: Mapping[str, int] | None = None) -> Skill:
    return Skill(
        name=name,
        category="cloud",
        hours=STEPS,
        basis="for a test",
        prerequisites=tuple(Prerequisite(skill=it, level=at) for it, at in (needs or {}).items()),
    )


VOCABULARY = Vocabulary(
    [
        skill("Docker"),
        skill("Kubernetes", {"Docker": 2}),
        skill("Helm", {"Kubernetes": 3}),
        skill("Terraform"),
        skill("Python"),
    ]
)


def role(**asked: int | tuple[int, Importance]) -> Role:
    wanted = {name: it if isinstance(it, tuple) else (it, "must") for name, it in asked.items()}
    return Role(
        title="Platform engineer",
        requirements=tuple(
            Requirement(skill=name, level=level, importance=importance)
            for name, (level, importance) in wanted.items()
        ),
    )


def levels(**known: int | None) -> list[SkillClaim]:
    return [SkillClaim(skill=name, level=level) for name, level in known.items()]


class Limits(TypedDict, total=False):
    hours: float
    deadline: dt.date | None
    off: Sequence[dt.date]


def plan(
    asked: Role,
    known: Sequence[SkillClaim],
    *,
    progress: Mapping[str, float] | None = None,
    **limits: Unpack[Limits],
) -> Roadmap:
    settings = PlanSettings(
        start=START,
        hours_per_week=limits.get("hours", 8),
        deadline=limits.get("deadline"),
        weeks_off=tuple(limits.get("off", ())),
    )
    return plan_roadmap(asked, known, VOCABULARY, settings, progress=progress)


def laid(found: Roadmap) -> list[list[tuple[str, int, int, float]]]:
    """Return the items of each week, as tuples that a table can hold."""
    return [
        [(it.skill, it.from_level, it.to_level, it.hours) for it in week.items]
        for week in found.weeks
    ]


def steps(found: Roadmap) -> list[str]:
    """Return the steps in their order, as the skill and the level reached."""
    items = [item for week in found.weeks for item in week.items]
    return list(dict.fromkeys(f"{it.skill} {it.to_level}" for it in items))


def whys(found: Roadmap) -> dict[str, str]:
    return {it.skill: it.why for it in found.left_out}


def test_hours_fill_the_weeks_in_order_and_spill_over() -> None:
    found = plan(role(Python=3, Terraform=2), levels(Python=1, Terraform=0), hours=5)
    assert laid(found) == [
        # A level of Terraform gains 1.5 points, in 2 and then 4 hours; one of Python 1, in 4 and 8.
        [("Terraform", 0, 1, 2.0), ("Terraform", 1, 2, 3.0)],
        [("Terraform", 1, 2, 1.0), ("Python", 1, 2, 4.0)],
        [("Python", 2, 3, 5.0)],
        [("Python", 2, 3, 3.0)],
    ]
    assert [it.start for it in found.weeks] == [START + n * WEEK for n in range(4)]
    assert found.total_hours == 18
    assert found.finish == START + 4 * WEEK - dt.timedelta(1)


def test_prerequisites_come_first_even_when_the_role_does_not_ask_for_them() -> None:
    found = plan(role(Kubernetes=3), levels(Docker=0, Kubernetes=0), hours=20)
    assert steps(found) == ["Kubernetes 1", "Docker 1", "Docker 2", "Kubernetes 2", "Kubernetes 3"]
    assert found.weeks[0].hours == 20


def test_level_one_needs_no_prerequisite() -> None:
    found = plan(role(Kubernetes=1), levels(Docker=0, Kubernetes=0))
    assert laid(found) == [[("Kubernetes", 0, 1, 2.0)]]


def test_a_skill_is_learned_level_by_level() -> None:
    found = plan(role(Kubernetes=4), levels(Docker=2, Kubernetes=1), hours=50)
    assert laid(found) == [
        [("Kubernetes", 1, 2, 4.0), ("Kubernetes", 2, 3, 8.0), ("Kubernetes", 3, 4, 16.0)]
    ]


def test_a_skill_waits_at_the_level_that_something_better_needs() -> None:
    known = levels(Docker=2, Kubernetes=1, Helm=0)
    assert steps(plan(role(Kubernetes=4, Helm=2), known, hours=50)) == [
        "Helm 1",
        "Kubernetes 2",
        "Kubernetes 3",
        "Helm 2",
        "Kubernetes 4",
    ]


def test_a_prerequisite_is_learned_beyond_what_the_role_asks_for() -> None:
    known = levels(Docker=2, Kubernetes=1, Helm=1)
    found = plan(role(Kubernetes=2, Helm=2), known, hours=50)
    assert steps(found) == ["Kubernetes 2", "Kubernetes 3", "Helm 2"]


def test_a_deadline_has_room_for_the_first_levels_of_a_dear_skill() -> None:
    deadline = START + dt.timedelta(6)
    found = plan(role(Python=5), levels(Python=0), deadline=deadline)
    assert laid(found) == [[("Python", 0, 1, 2.0), ("Python", 1, 2, 4.0)]]
    assert whys(found) == {
        "Python": (
            "level 2 to 5 takes 56 hours, and the plan leaves 2 hours before the deadline, "
            "29 Nov 2026"
        )
    }


@pytest.mark.parametrize("reached", [1, 2, 3])
def test_reaching_a_level_does_not_reorder_what_is_left(reached: int) -> None:
    asked = role(Python=4, Terraform=3, Docker=2)
    whole = steps(plan(asked, levels(Python=0, Terraform=0, Docker=0), hours=50))
    later = steps(plan(asked, levels(Python=reached, Terraform=0, Docker=0), hours=50))
    done = {f"Python {level}" for level in range(1, reached + 1)}
    assert later == [it for it in whole if it not in done]


def test_an_unknown_level_is_planned_from_none_provisionally_after_the_known_gaps() -> None:
    found = plan(role(Kubernetes=3, Python=3), levels(Kubernetes=1, Python=None), hours=50)
    assert steps(found) == ["Kubernetes 2", "Kubernetes 3", "Python 1", "Python 2", "Python 3"]
    assert [it.provisional for it in found.weeks[0].items] == [False, False, True, True, True]
    assert (found.total_hours, found.provisional_hours) == (26.0, 14.0)


def test_an_unknown_level_that_the_role_does_not_ask_for_is_taken_for_granted() -> None:
    assert whys(plan(role(Kubernetes=3), levels(Kubernetes=1))) == {
        "Docker": (
            "unassessed: say your level, for example “Docker 2/5”; until then, the plan takes "
            "level 2 for granted, which Kubernetes needs"
        ),
    }


def test_an_unknown_level_that_a_known_gap_builds_on_comes_before_it() -> None:
    found = plan(role(Kubernetes=3, Docker=2), levels(Kubernetes=1), hours=50)
    assert steps(found) == ["Docker 1", "Docker 2", "Kubernetes 2", "Kubernetes 3"]


def test_unknown_levels_fill_a_plan_without_a_deadline_for_180_days_at_most() -> None:
    found = plan(role(Python=5, Terraform=5), levels(), hours=2.5)
    assert steps(found)[-2:] == ["Python 4", "Terraform 4"]
    assert found.total_hours == 60.0  # of the 65 that 26 weeks hold
    assert whys(found)["Terraform"] == (
        "unassessed: say your level, for example “Terraform 2/5”; from level 4 to 5 it would "
        "take 32 hours, and the 180 days that this plan is filled for are full"
    )
    assert found.shortfall is None


def test_unknown_levels_take_no_room_from_known_gaps_before_a_deadline() -> None:
    deadline = START + dt.timedelta(13)
    found = plan(role(Python=3, Terraform=4), levels(Terraform=1), hours=8, deadline=deadline)
    assert laid(found) == [
        [("Terraform", 1, 2, 4.0), ("Terraform", 2, 3, 4.0)],
        [("Terraform", 2, 3, 4.0), ("Python", 0, 1, 2.0)],
    ]
    assert [it.skill for it in found.left_out] == ["Python", "Terraform"]
    assert found.shortfall
    assert found.shortfall.hours == 16.0


def test_a_week_that_holds_a_day_off_is_left_free() -> None:
    off = [START + WEEK + dt.timedelta(3), START + WEEK, START - WEEK]
    found = plan(role(Python=3), levels(Python=1), off=off)
    assert [(it.start, it.hours) for it in found.weeks] == [(START, 8.0), (START + 2 * WEEK, 4.0)]
    assert found.weeks_off == tuple(sorted(off))


def test_a_deadline_cuts_its_week_pro_rata_down_to_a_quarter_hour() -> None:
    deadline = START + WEEK + dt.timedelta(2)  # three days of the second week
    found = plan(role(Python=2, Terraform=2), levels(Python=0, Terraform=0), deadline=deadline)
    # The second week holds 8 × 3 / 7 = 3.43, so 3.25 hours: 11.25 in all, and two skills take 12.
    assert steps(found) == ["Python 1", "Terraform 1", "Python 2"]
    assert whys(found) == {
        "Terraform": (
            "level 1 to 2 takes 4 hours, and the plan leaves 3.25 hours before the deadline, "
            "2 Dec 2026"
        )
    }
    assert found.shortfall is not None
    assert found.shortfall.hours == 4
    assert found.shortfall.finish == START + 2 * WEEK - dt.timedelta(1)


def test_the_finish_is_the_deadline_where_that_comes_before_the_end_of_the_week() -> None:
    deadline = START + dt.timedelta(3)
    found = plan(role(Python=1), levels(Python=0), deadline=deadline)
    assert found.finish == deadline
    assert found.phases[0].finish == deadline
    assert found.shortfall is None


def test_the_shortfall_names_the_fewest_hours_that_fit_everything() -> None:
    asked, known = role(Python=3, Terraform=3), levels(Python=0, Terraform=0)
    deadline = START + 2 * WEEK - dt.timedelta(1)
    short = plan(asked, known, deadline=deadline, hours=8)
    assert short.shortfall is not None
    assert short.shortfall.hours_per_week == 14
    assert plan(asked, known, deadline=deadline, hours=14).shortfall is None
    assert plan(asked, known, deadline=deadline, hours=13.75).shortfall is not None


def test_no_budget_is_named_where_none_is_enough() -> None:
    asked = role(Python=5, Terraform=5, Docker=5)
    known = levels(Python=0, Terraform=0, Docker=0)
    found = plan(asked, known, deadline=START + dt.timedelta(6)).shortfall
    assert found is not None
    assert found.hours_per_week is None


def test_a_prerequisite_is_not_kept_without_what_needs_it() -> None:
    asked = role(Kubernetes=4, Terraform=(1, "nice"))
    known = levels(Docker=1, Kubernetes=1, Terraform=0)
    found = plan(asked, known, deadline=START + dt.timedelta(6), hours=8)
    assert laid(found) == [[("Terraform", 0, 1, 2.0)]]
    assert set(whys(found)) == {"Docker", "Kubernetes"}


def test_a_deadline_with_no_hour_before_it_leaves_everything_out() -> None:
    found = plan(role(Python=2), levels(Python=1), deadline=START, hours=0.25)
    assert (found.weeks, found.total_hours, found.finish) == ((), 0, None)
    assert found.shortfall is not None
    assert found.shortfall.hours == 4


def test_hours_done_come_off_the_first_step() -> None:
    found = plan(role(Python=3), levels(Python=1), hours=50, progress={"Python": 3})
    assert laid(found) == [[("Python", 1, 2, 1.0), ("Python", 2, 3, 8.0)]]


def test_hours_beyond_the_first_level_come_off_the_next_and_its_level_is_asked_for() -> None:
    found = plan(role(Python=3), levels(Python=1), hours=50, progress={"Python": 5})
    assert laid(found) == [[("Python", 2, 3, 7.0)]]
    assert whys(found) == {
        "Python": "its 4 estimated hours to level 2 are done: say whether you are at level 2 now"
    }


def test_a_step_whose_hours_are_done_asks_for_the_level() -> None:
    found = plan(role(Python=3), levels(Python=1), hours=50, progress={"Python": 12.5})
    assert found.weeks == ()
    assert whys(found) == {
        "Python": "its 12 estimated hours to level 3 are done: say whether you are at level 3 now"
    }


def test_a_step_whose_hours_are_done_no_longer_holds_up_what_needs_it() -> None:
    known = levels(Docker=2, Kubernetes=1, Helm=0)
    found = plan(role(Kubernetes=4, Helm=2), known, hours=50, progress={"Kubernetes": 12})
    assert steps(found) == ["Helm 1", "Helm 2", "Kubernetes 4"]
    assert "say whether you are at level 3 now" in whys(found)["Kubernetes"]


def test_nothing_to_do_is_a_plan_with_no_weeks() -> None:
    found = plan(role(Python=3), levels(Python=4))
    assert (found.weeks, found.phases, found.left_out) == ((), (), ())
    assert (found.total_hours, found.finish, found.shortfall) == (0, None, None)
    assert [it.readiness.low for it in found.milestones] == [100, 100, 100]


def test_milestones_count_the_steps_finished_by_their_day() -> None:
    # At 2 hours a week Terraform 1 and 2 end on days 7 and 21, Python 2, 3 and 4 on 35, 63 and 119.
    found = plan(role(Python=4, Terraform=2), levels(Python=1, Terraform=0), hours=2)
    assert [(it.day, it.date, it.readiness.low) for it in found.milestones] == [
        (30, START + dt.timedelta(30), 62.5),
        (90, START + dt.timedelta(90), 87.5),
        (180, START + dt.timedelta(180), 100.0),
    ]


def test_phases_are_named_after_weeks_and_skills_and_add_up() -> None:
    found = plan(role(Python=4, Terraform=2), levels(Python=1, Terraform=0), hours=2)
    assert [(it.name, it.hours) for it in found.phases] == [
        ("Weeks 1–5: Terraform and Python", 10.0),
        ("Weeks 6–13: Python", 16.0),
        ("Weeks 14–17: Python", 8.0),
    ]


def test_late_phases_are_half_years() -> None:
    found = plan(role(Python=5), levels(Python=1), hours=0.5)
    days = [(it.start - START).days for it in found.phases]
    assert days == [0, 35, 91, 182, 364, 546, 728]


def test_the_way_to_an_unknown_skill_is_planned_by_the_estimate_for_unknown_skills() -> None:
    asked = Role(title="R", requirements=(Requirement(skill="Basket weaving", level=2),))
    assert plan(asked, [SkillClaim(skill="Basket weaving", level=1)]).total_hours > 0


def test_a_year_with_no_free_week_is_one_clear_error() -> None:
    off = [START + n * WEEK for n in range(53)]
    with pytest.raises(CoachError, match="every week for a year from 2026-11-23 is off"):
        plan(role(Python=3), levels(Python=1), off=off)
    assert plan(role(Python=3), levels(Python=1), off=off[:52]).weeks[0].start == START + 52 * WEEK


def test_a_long_break_in_the_middle_is_allowed() -> None:
    off = [START + n * WEEK for n in range(1, 60)]
    found = plan(role(Python=3), levels(Python=1), off=off)
    assert [it.start for it in found.weeks] == [START, START + 60 * WEEK]


def test_more_than_twenty_years_is_an_error_with_the_hours_and_a_next_step() -> None:
    asked = Role(
        title="Polymath",
        requirements=tuple(Requirement(skill=f"Art {n}", level=5) for n in range(9)),
    )
    known = [SkillClaim(skill=f"Art {n}", level=0) for n in range(9)]
    with pytest.raises(CoachError, match=r"takes \d+ hours, which at 0.25 .* Give more hours"):
        plan(asked, known, hours=0.25)


def test_a_plan_beyond_the_calendar_is_an_error_not_a_traceback() -> None:
    asked = Role(
        title="Polymath",
        requirements=tuple(Requirement(skill=f"Art {n}", level=5) for n in range(340)),
    )
    known = [SkillClaim(skill=f"Art {n}", level=0) for n in range(340)]
    settings = PlanSettings(
        start=dt.date(9_000, 1, 1), hours_per_week=0.25, deadline=dt.date(9_001, 1, 1)
    )
    with pytest.raises(CoachError, match="ends beyond the calendar"):
        plan_roadmap(asked, known, VOCABULARY, settings)


def test_more_hours_than_can_be_told_are_an_error() -> None:
    asked = Role(
        title="Everything",
        requirements=tuple(Requirement(skill=f"Art {n}", level=5) for n in range(500)),
    )
    known = [SkillClaim(skill=f"Art {n}", level=0) for n in range(500)]
    with pytest.raises(CoachError, match=r'"Everything" takes \d+ hours, more than 100000'):
        plan(asked, known)


def test_a_deadline_before_the_start_is_refused() -> None:
    with pytest.raises(UsageError, match="it lies before the start, 2026-11-23"):
        plan(role(Python=3), levels(Python=1), deadline=START - WEEK)


def test_an_empty_role_is_refused() -> None:
    with pytest.raises(CoachError, match='"Platform engineer" lists no requirement'):
        plan(role(), levels(Python=1))


def test_a_role_of_5000_requirements_is_scored_and_its_plan_answered_or_refused() -> None:
    asked = Role(
        title="Everything",
        requirements=tuple(Requirement(skill=f"Art {n:04}", level=1) for n in range(5_000)),
    )
    cheap = Vocabulary(
        Skill(name=it.skill, category="cloud", hours=(0.25,) * 5, basis="for a test")
        for it in asked.requirements
    )
    known = [SkillClaim(skill=it.skill, level=0) for it in asked.requirements]
    assert len(score_gaps(asked, known, cheap, as_of=START).skills) == 5_000
    settings = PlanSettings(start=START, hours_per_week=20, deadline=START + 40 * WEEK)
    filled = plan_roadmap(asked, [], cheap, settings)
    assert (
        filled.total_hours == filled.provisional_hours == 20 * 40 + 2.75
    )  # 20 × 1 / 7 in the last
    with pytest.raises(CoachError, match="takes 5000 steps of a level each, more than 2500"):
        plan_roadmap(asked, known, cheap, settings)


def test_thousands_of_skills_that_build_on_an_unknown_one_are_counted() -> None:
    names = [f"Art {n:04}" for n in range(2_400)]
    building = Vocabulary(
        Skill(
            name=it,
            category="cloud",
            hours=(0.25,) * 5,
            basis="for a test",
            prerequisites=() if it == "Base" else (Prerequisite(skill="Base", level=1),),
        )
        for it in ["Base", *names]
    )
    asked = Role(
        title="Wide",
        requirements=tuple(Requirement(skill=it, level=2) for it in names),
    )
    known = [SkillClaim(skill=it, level=1) for it in names]
    found = plan_roadmap(asked, known, building, PlanSettings(start=START, hours_per_week=20))
    assert whys(found)["Base"].endswith(
        "takes level 1 for granted, which Art 0000, Art 0001, Art 0002, Art 0003, Art 0004, "
        "Art 0005, Art 0006, Art 0007, Art 0008, Art 0009 and 2,390 more need"
    )
