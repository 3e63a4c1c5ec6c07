"""The steps of a plan with what to produce and where to learn it."""

import datetime as dt

from hypothesis import given
from hypothesis import strategies as st

from tools.catalogue import builtin_roles
from tools.domain import PlanItem, PlanStep, PlanWeek, Resource, Roadmap, SkillClaim
from tools.resources import deliverable, plan_steps, resources_for
from tools.roadmap import plan_roadmap, plan_settings
from tools.vocabulary import builtin_vocabulary

START = dt.date(2026, 11, 23)
VOCABULARY = builtin_vocabulary()
ROLES = builtin_roles()


def planned(
    role: int, hours: float, deadline: dt.date | None = None, known: tuple[int, ...] = ()
) -> Roadmap:
    asked = ROLES[role % len(ROLES)]
    claims = [
        SkillClaim(skill=it.skill, level=level)
        for it, level in zip(asked.requirements, known, strict=False)
    ]
    settings = plan_settings(start=START, hours_per_week=hours, deadline=deadline)
    return plan_roadmap(asked, claims, VOCABULARY, settings)


@given(
    st.integers(0, 200),
    # Four hours a week bring the longest of the roles to its end within the twenty years of a plan.
    st.sampled_from([4.0, 7.5, 20.0]),
    st.none() | st.integers(1, 300),
    st.lists(st.integers(0, 5), max_size=12),
)
def test_the_steps_add_up_to_the_plan(
    role: int, hours: float, days: int | None, known: list[int]
) -> None:
    deadline = None if days is None else START + dt.timedelta(days)
    plan = planned(role, hours, deadline, tuple(known))
    steps = plan_steps(plan, VOCABULARY)
    assert sum(it.hours for it in steps) == plan.total_hours
    assert len({key(it) for it in steps}) == len(steps)
    assert max((it.finish for it in steps), default=None) == plan.finish
    assert [it.start for it in steps] == sorted(it.start for it in steps)
    for it in steps:
        working = [week for week in plan.weeks if any(key(item) == key(it) for item in week.items)]
        assert it.start == working[0].start <= it.finish
        skill = VOCABULARY.get(it.skill)
        assert skill is not None
        assert it.deliverable == deliverable(skill, it.to_level)
        assert it.resources == resources_for(it.skill, it.from_level, it.to_level)


def key(it: PlanItem | PlanStep) -> tuple[str, int, int]:
    return it.skill, it.from_level, it.to_level


def week(start: dt.date, *items: tuple[str, int, float]) -> PlanWeek:
    return PlanWeek(
        start=start,
        items=tuple(
            PlanItem(skill=skill, from_level=low, to_level=low + 1, hours=hours)
            for skill, low, hours in items
        ),
        hours=sum(hours for *_, hours in items),
    )


def roadmap(*weeks: PlanWeek, deadline: dt.date | None = None) -> Roadmap:
    return Roadmap(
        role="Clerk",
        start=START,
        hours_per_week=5,
        deadline=deadline,
        total_hours=sum(it.hours for it in weeks),
        finish=None,
        weeks=weeks,
        phases=(),
        milestones=(),
    )


def test_a_step_spans_the_weeks_that_hold_it_and_ends_with_the_deadline() -> None:
    plan = roadmap(
        week(START, ("Docker", 1, 4.0), ("SQL", 0, 1.0)),
        week(START + dt.timedelta(14), ("SQL", 0, 5.0)),
        deadline=START + dt.timedelta(16),
    )
    first, second = plan_steps(plan, VOCABULARY)
    assert (first.skill, first.start, first.finish) == ("Docker", START, dt.date(2026, 11, 29))
    assert (second.skill, second.hours, second.finish) == ("SQL", 6.0, dt.date(2026, 12, 9))


def test_a_skill_that_is_in_no_vocabulary_has_a_deliverable_too() -> None:
    (step,) = plan_steps(roadmap(week(START, ("Falconry", 2, 3.0))), VOCABULARY)
    assert "Falconry" in step.deliverable
    assert step.resources == ()


def test_what_the_user_added_stands_first() -> None:
    mine = Resource(
        number=4,
        title="Notes",
        kind="book",
        url="https://example.org/",
        skill="SQL",
        from_level=0,
        to_level=5,
        hours=2.5,
    )
    (step,) = plan_steps(roadmap(week(START, ("SQL", 0, 3.0))), VOCABULARY, [mine])
    assert step.resources[0] == mine
    assert len(step.resources) > 1
