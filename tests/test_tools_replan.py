"""What is said of the difference between two plans."""

import datetime as dt
from collections.abc import Mapping

from tools.domain import PlanSettings, Requirement, Roadmap, Role, Skill, SkillClaim
from tools.replan import compare_roadmaps
from tools.roadmap import plan_roadmap
from tools.vocabulary import Vocabulary

START = dt.date(2026, 11, 23)
WEEK = dt.timedelta(7)
VOCABULARY = Vocabulary(
    Skill(name=it, category="cloud", hours=(2.0, 4.0, 8.0, 16.0, 32.0), basis="for a test")
    for it in ("Docker", "Python", "Terraform")
)


def role(**asked: int) -> Role:
    return Role(
        title="Platform engineer",
        requirements=tuple(Requirement(skill=it, level=at) for it, at in asked.items()),
    )


def claims(known: Mapping[str, int | None]) -> list[SkillClaim]:
    return [SkillClaim(skill=it, level=at) for it, at in known.items()]


def plan(
    asked: Role,
    known: Mapping[str, int | None],
    start: dt.date = START,
    deadline: dt.date | None = None,
    progress: Mapping[str, float] | None = None,
) -> Roadmap:
    settings = PlanSettings(start=start, hours_per_week=8, deadline=deadline)
    return plan_roadmap(asked, claims(known), VOCABULARY, settings, progress=progress)


def changes(
    old: Roadmap, new: Roadmap, asked: Role, known: Mapping[str, int | None]
) -> list[tuple[str, str, str]]:
    found = compare_roadmaps(old, new, role=asked, claims=claims(known))
    return [(it.what, it.skill, it.detail) for it in found]


def test_the_same_plan_has_no_changes() -> None:
    asked, known = role(Python=3), {"Python": 1}
    assert changes(plan(asked, known), plan(asked, known), asked, known) == []


def test_hours_done_shorten_a_skill_without_moving_it() -> None:
    asked, known = role(Python=3), {"Python": 1}
    later = plan(asked, known, start=START + WEEK, progress={"Python": 8})
    assert changes(plan(asked, known), later, asked, known) == [
        ("hours", "Python", "Python: 4 hours instead of 12 hours.")
    ]


def test_a_missed_week_moves_what_is_left() -> None:
    asked, known = role(Python=3), {"Python": 1}
    later = plan(asked, known, start=START + WEEK)
    assert changes(plan(asked, known), later, asked, known) == [
        (
            "moved",
            "Python",
            "Python: finished by 13 Dec 2026 instead of 6 Dec 2026, 7 days later.",
        )
    ]


def test_a_level_reached_finishes_a_skill_and_draws_the_next_one_nearer() -> None:
    asked = role(Docker=2, Python=3)
    before, after = {"Docker": 0, "Python": 1}, {"Docker": 2, "Python": 1}
    assert changes(plan(asked, before), plan(asked, after), asked, after) == [
        ("finished", "Docker", "Docker: you are at level 2."),
        (
            "moved",
            "Python",
            "Python: finished by 6 Dec 2026 instead of 13 Dec 2026, 7 days earlier.",
        ),
    ]


def test_a_new_level_adds_a_skill() -> None:
    asked = role(Python=3)
    before, after = {"Python": 3}, {"Python": 1}
    assert changes(plan(asked, before), plan(asked, after), asked, after) == [
        ("added", "Python", "Python: level 1 to 3, 12 hours, finished by 6 Dec 2026.")
    ]


def test_a_level_that_is_told_shortens_what_was_planned_at_worst() -> None:
    asked = role(Python=3)
    before, after = {"Python": None}, {"Python": 2}
    assert ("hours", "Python", "Python: 8 hours instead of 14 hours.") in changes(
        plan(asked, before), plan(asked, after), asked, after
    )


def test_a_skill_that_left_the_plan_unfinished_is_dropped_with_the_reason() -> None:
    asked, known = role(Python=3), {"Python": 1}
    cut = plan(asked, known, deadline=START + dt.timedelta(2))
    assert changes(plan(asked, known), cut, asked, known) == [
        (
            "dropped",
            "Python",
            f"Python: no longer planned; {cut.left_out[0].why}.",
        )
    ]
    spent = plan(asked, known, progress={"Python": 12})
    assert (
        "say whether you are at level 3 now."
        in changes(plan(asked, known), spent, asked, known)[0][2]
    )


def test_a_skill_that_is_planned_less_far_names_both_levels() -> None:
    asked, known = role(Python=3), {"Python": 1}
    cut = plan(asked, known, deadline=START + dt.timedelta(6))
    assert (
        "hours",
        "Python",
        "Python: 4 hours to level 2 instead of 12 hours to level 3.",
    ) in changes(plan(asked, known), cut, asked, known)


def test_a_role_that_no_longer_asks_drops_the_skill() -> None:
    known = {"Python": 1, "Docker": 3}
    asked = role(Docker=3)
    assert changes(plan(role(Python=3, Docker=3), known), plan(asked, known), asked, known) == [
        ("dropped", "Python", "Python: no longer planned; nothing in the plan needs it any more.")
    ]


def test_a_role_that_asks_for_less_finishes_the_skill() -> None:
    known = {"Python": 2}
    assert changes(
        plan(role(Python=3), known), plan(role(Python=2), known), role(Python=2), known
    ) == [("finished", "Python", "Python: you are at level 2.")]
