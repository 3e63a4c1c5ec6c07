"""The rules of the numbers, held on drawn roles, people and calendars."""

import datetime as dt
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate, groupby
from random import Random
from typing import TypeVar

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tools.domain import (
    Frequency,
    GapReport,
    PlanSettings,
    Prerequisite,
    Requirement,
    Roadmap,
    Role,
    Skill,
    SkillClaim,
)
from tools.gaps import project_readiness, requirement_weight, score_gaps
from tools.roadmap import plan_roadmap
from tools.vocabulary import Vocabulary

T = TypeVar("T")

NAMES = [f"Skill {letter}" for letter in "ABCDEFG"]
START = dt.date(2026, 11, 23)
PRESSING = ("P0", "P1", "P2", "P3", None)

estimates = st.builds(
    lambda quarters, steps: tuple(quarters * step / 4 for step in steps),
    st.integers(1, 25),
    st.sampled_from([(1, 2, 4, 8, 16), (3, 1, 2, 0, 5), (0, 1, 1, 1, 1), (2, 2, 2, 2, 2)]),
)
quarter_hours = st.integers(0, 60).map(lambda it: it / 4)
shares = st.one_of(st.integers(0, 100).map(lambda it: it / 100), st.floats(0, 1))
days = st.integers(0, 200).map(lambda it: START + dt.timedelta(it))


def skills_named(number: int) -> st.SearchStrategy[Skill]:
    """Return a strategy for one skill, which may build on up to two skills named before it."""
    needs = st.builds(
        Prerequisite,
        skill=st.sampled_from(NAMES[: max(number, 1)]),
        level=st.integers(1, 5),
    )
    return st.builds(
        Skill,
        name=st.just(NAMES[number]),
        category=st.just("cloud"),
        hours=estimates,
        basis=st.just("drawn"),
        prerequisites=st.lists(
            needs, max_size=2 if number else 0, unique_by=lambda it: it.skill
        ).map(tuple),
    )


vocabularies = st.tuples(*map(skills_named, range(len(NAMES)))).map(Vocabulary)
requirements = st.builds(
    Requirement,
    skill=st.sampled_from([*NAMES, "Unheard of"]),
    level=st.integers(1, 5),
    importance=st.sampled_from(["must", "should", "nice"]),
    frequency=st.none() | st.builds(Frequency, share=shares),
)
roles = st.builds(
    Role,
    title=st.just("A role"),
    requirements=st.lists(requirements, min_size=1, max_size=8, unique_by=lambda it: it.skill).map(
        tuple
    ),
)
known_levels = st.sampled_from([0, 1, 2, 0, 1, 2, 3, 4, 5, None])
people = st.fixed_dictionaries(
    dict.fromkeys(NAMES, known_levels), optional={"Unheard of": known_levels}
)


@dataclass(frozen=True)
class Case:
    """A role, a person and a calendar."""

    vocabulary: Vocabulary
    role: Role
    levels: Mapping[str, int | None]
    settings: PlanSettings

    @property
    def claims(self) -> list[SkillClaim]:
        return [SkillClaim(skill=name, level=level) for name, level in self.levels.items()]

    def gaps(self) -> GapReport:
        return score_gaps(self.role, self.claims, self.vocabulary, as_of=START)

    def plan(self, progress: Mapping[str, float] | None = None) -> Roadmap:
        return plan_roadmap(
            self.role, self.claims, self.vocabulary, self.settings, progress=progress
        )

    def all_known(self) -> "Case":
        names = {*self.levels, *(it.skill for it in self.role.requirements)}
        return replace(self, levels={name: self.levels.get(name) or 0 for name in names})

    def kept_to(self, **changes: float | dt.date | None) -> "Case":
        return replace(self, settings=self.settings.model_copy(update=changes))


calendars = st.builds(
    PlanSettings,
    start=st.just(START),
    hours_per_week=st.integers(4, 120).map(lambda it: it / 4),
    deadline=st.none() | days,
    weeks_off=st.lists(days, max_size=6).map(tuple),
)
cases = st.builds(Case, vocabularies, roles, people, calendars)
# What is promised of a plan's length holds for what is known; unknown levels only fill it.
assessed = cases.map(lambda it: it.all_known())
unhurried = assessed.map(lambda it: it.kept_to(deadline=None))
hurried = st.builds(lambda it, day: it.kept_to(deadline=day), assessed, days)
# How long drawing takes says nothing about the numbers, and shared machines are slow.
check = settings(deadline=None, max_examples=50, suppress_health_check=[HealthCheck.too_slow])


def one_level_up(case: Case) -> list[Case]:
    """Return the case with each known level raised by one."""
    return [
        replace(case, levels={**case.levels, name: level + 1})
        for name, level in case.levels.items()
        if level is not None and level < 5
    ]


def last_day(plan: Roadmap) -> dt.date:
    return plan.finish or plan.start


def all_hours(plan: Roadmap) -> float:
    """Return what the role takes in all, whether it fits or not."""
    return plan.total_hours + (plan.shortfall.hours if plan.shortfall else 0)


# Gaps


@check
@given(cases)
def test_the_same_input_gives_the_same_bytes(case: Case) -> None:
    assert case.gaps().model_dump_json() == case.gaps().model_dump_json()
    assert case.plan().model_dump_json() == case.plan().model_dump_json()


@check
@given(cases, st.randoms(use_true_random=False))
def test_the_order_of_the_input_changes_nothing(case: Case, random: Random) -> None:
    other = replace(
        case,
        role=case.role.model_copy(
            update={"requirements": shuffled(case.role.requirements, random)}
        ),
        levels=dict(shuffled(list(case.levels.items()), random)),
        vocabulary=Vocabulary(shuffled(case.vocabulary.skills, random)),
        settings=case.settings.model_copy(
            update={"weeks_off": shuffled(case.settings.weeks_off, random)}
        ),
    )
    assert other.plan() == case.plan()
    assert other.gaps() == case.gaps()


def shuffled(items: Sequence[T], random: Random) -> tuple[T, ...]:
    return tuple(random.sample(items, len(items)))


@check
@given(cases)
def test_a_higher_level_never_lowers_readiness(case: Case) -> None:
    now = project_readiness(case.role, case.levels)
    for better in one_level_up(case):
        then = project_readiness(better.role, better.levels)
        assert then.low >= now.low
        assert then.high >= now.high


@check
@given(cases, shares, shares)
def test_a_higher_frequency_never_lowers_a_priority(case: Case, one: float, two: float) -> None:
    first, rest = case.role.requirements[0], case.role.requirements[1:]

    def priority(share: float) -> int:
        asked = first.model_copy(update={"frequency": Frequency(share=share)})
        role = case.role.model_copy(update={"requirements": (asked, *rest)})
        rows = replace(case, role=role).gaps().skills
        return PRESSING.index(next(row.priority for row in rows if row.skill == first.skill))

    assert priority(max(one, two)) <= priority(min(one, two))


@check
@given(cases)
def test_unassessed_is_never_met_or_missing_and_makes_the_range(case: Case) -> None:
    report = case.gaps()
    unknown = {row.skill for row in report.skills if case.levels.get(row.skill) is None}
    for row in report.skills:
        assert (row.status == "unassessed") == (row.skill in unknown)
        assert (row.hours is None) == (row.skill in unknown)
    assert not any(it.startswith(tuple(unknown)) for it in report.blockers if unknown)
    assert 0 <= report.readiness.low <= report.readiness.high <= 100
    assert (report.assessed == 1) == (not unknown)
    if not unknown:
        assert report.readiness.low == report.readiness.high


@check
@given(cases)
def test_readiness_is_what_the_rows_weigh_out_to(case: Case) -> None:
    report = case.gaps()
    total = sum(row.weight for row in report.skills)
    met = sum(row.weight * min((row.current or 0) / row.required, 1) for row in report.skills)
    known = sum(row.weight for row in report.skills if row.current is not None)
    assert abs(report.readiness.low - 100 * met / total) <= 0.0500001
    assert abs(report.readiness.high - 100 * (met + total - known) / total) <= 0.0500001
    assert abs(report.assessed - known / total) <= 0.0000501
    weights = {it.skill: requirement_weight(it) for it in case.role.requirements}
    assert {row.skill: row.weight for row in report.skills} == weights


# Plans


@check
@given(cases)
def test_every_total_is_the_sum_of_its_parts(case: Case) -> None:
    plan = case.plan()
    for week in plan.weeks:
        assert week.hours == sum(item.hours for item in week.items)
    assert plan.total_hours == sum(week.hours for week in plan.weeks)
    assert plan.total_hours == sum(phase.hours for phase in plan.phases)
    assert sum(len(phase.skills) > 0 for phase in plan.phases) == len(plan.phases)
    for phase in plan.phases:
        inside = [week for week in plan.weeks if phase.start <= week.start <= phase.finish]
        assert phase.hours == sum(week.hours for week in inside)
        assert set(phase.skills) == {item.skill for week in inside for item in week.items}


@check
@given(unhurried)
def test_without_a_deadline_the_plan_holds_the_hours_of_every_open_row(case: Case) -> None:
    plan = case.plan()
    planned = hours_by_step(plan)
    for row in case.gaps().skills:
        if row.hours:
            of_skill = sum(hours for (skill, _), hours in planned.items() if skill == row.skill)
            assert of_skill >= row.hours
    assert plan.shortfall is None


@check
@given(cases)
def test_no_week_is_over_budget_off_or_after_the_deadline(case: Case) -> None:
    plan = case.plan()
    for week in plan.weeks:
        finish = week.start + dt.timedelta(6)
        assert (week.start - START).days % 7 == 0
        assert 0 < week.hours <= plan.hours_per_week
        assert not any(week.start <= day <= finish for day in plan.weeks_off)
        if plan.deadline:
            assert week.start <= plan.deadline
            inside = min(finish, plan.deadline) - week.start
            assert week.hours <= plan.hours_per_week * (inside.days + 1) / 7
    assert plan.finish is None or plan.deadline is None or plan.finish <= plan.deadline


@check
@given(cases)
def test_a_free_week_is_full_before_the_next_begins(case: Case) -> None:
    plan = case.plan()
    assert all(week.hours == plan.hours_per_week for week in plan.weeks[:-1])


@check
@given(cases)
def test_what_a_step_builds_on_is_finished_before_it_starts(case: Case) -> None:
    reached = {name: level or 0 for name, level in case.levels.items()}
    unknown = {name for name in NAMES if case.levels.get(name) is None}
    estimates = {skill.name: skill for skill in case.vocabulary.skills}
    for skill, from_level, to_level in steps_in_order(case.plan()):
        free = all(it == 0 for it in estimates[skill].hours[reached[skill] : from_level])
        assert reached[skill] == from_level or free
        if to_level > 1:
            for before in estimates[skill].prerequisites:
                way = estimates[before.skill].hours[reached.get(before.skill, 0) : before.level]
                assert before.skill in unknown or not any(way)
        reached[skill] = to_level


def steps_in_order(plan: Roadmap) -> list[tuple[str, int, int]]:
    """Return each step once, in the order of the calendar; none is taken up again later."""
    items = [(it.skill, it.from_level, it.to_level) for week in plan.weeks for it in week.items]
    steps = [step for step, _ in groupby(items)]
    assert len(set(steps)) == len(steps)
    return [it for it in steps if it[0] in NAMES]


@check
@given(cases)
def test_plan_and_left_out_cover_every_open_requirement(case: Case) -> None:
    plan = case.plan()
    reached = {item.skill: item.to_level for week in plan.weeks for item in week.items}
    named = {it.skill for it in plan.left_out}
    for row in case.gaps().skills:
        if row.status != "met" and reached.get(row.skill, 0) < row.required:
            assert row.skill in named


@check
@given(cases)
def test_unknown_levels_change_nothing_about_what_is_planned_for_known_gaps(case: Case) -> None:
    """With no prerequisites in the vocabulary, every skill stands for itself."""
    bare = [it.model_copy(update={"prerequisites": ()}) for it in case.vocabulary.skills]
    alone = replace(case, vocabulary=Vocabulary(bare))
    known = [it for it in case.role.requirements if case.levels.get(it.skill) is not None]
    if not known:
        return
    role = case.role.model_copy(update={"requirements": tuple(known)})
    with_unknown, without = alone.plan(), replace(alone, role=role).plan()
    assert firm_hours(with_unknown) == firm_hours(without)
    assert with_unknown.shortfall == without.shortfall
    assert with_unknown.total_hours - with_unknown.provisional_hours == without.total_hours


def firm_hours(plan: Roadmap) -> list[tuple[dt.date, str, float]]:
    return [
        (week.start, item.skill, item.hours)
        for week in plan.weeks
        for item in week.items
        if not item.provisional
    ]


@check
@given(cases)
def test_only_what_is_unknown_is_provisional(case: Case) -> None:
    for week in case.plan().weeks:
        for item in week.items:
            assert item.provisional == (case.levels.get(item.skill) is None)


@check
@given(unhurried)
def test_closing_a_gap_never_worsens_a_plan(case: Case) -> None:
    now = case.plan()
    for better in one_level_up(case):
        then = better.plan()
        assert then.total_hours <= now.total_hours
        assert last_day(then) <= last_day(now)


@check
@given(hurried)
def test_closing_a_gap_never_adds_to_what_a_deadline_must_hold(case: Case) -> None:
    now = case.plan()
    for better in one_level_up(case):
        assert all_hours(better.plan()) <= all_hours(now)


@check
@given(unhurried, st.dictionaries(st.sampled_from(NAMES), quarter_hours))
def test_hours_done_never_worsen_a_plan(case: Case, progress: dict[str, float]) -> None:
    now, then = case.plan(), case.plan(progress)
    assert now.total_hours - sum(progress.values()) <= then.total_hours or then.left_out
    assert then.total_hours <= now.total_hours
    assert last_day(then) <= last_day(now)


@check
@given(hurried)
def test_the_figures_of_a_shortfall_are_true_of_other_plans(case: Case) -> None:
    short, whole = case.plan().shortfall, case.kept_to(deadline=None).plan()
    assert all_hours(case.plan()) == whole.total_hours
    if short is None:
        assert case.plan().weeks == whole.weeks
        return
    assert whole.finish is not None
    assert whole.finish - dt.timedelta(6) <= short.finish <= whole.finish
    if short.hours_per_week is None:
        assert case.kept_to(hours_per_week=112.0).plan().shortfall is not None
        return
    assert case.kept_to(hours_per_week=short.hours_per_week).plan().shortfall is None
    if short.hours_per_week > 0.25:
        less = case.kept_to(hours_per_week=short.hours_per_week - 0.25)
        assert less.plan().shortfall is not None


@check
@given(cases)
def test_milestones_only_ever_rise(case: Case) -> None:
    milestones = case.plan().milestones
    assert [it.day for it in milestones] == [30, 90, 180]
    ranges = [case.gaps().readiness, *(it.readiness for it in milestones)]
    assert [it.low for it in ranges] == sorted(it.low for it in ranges)
    assert [it.high for it in ranges] == sorted(it.high for it in ranges)


@check
@given(unhurried)
def test_without_prerequisites_readiness_rises_as_early_as_it_can(case: Case) -> None:
    """The levels of each skill are a chain, and chains go by their best beginnings (Sidney)."""
    bare = [it.model_copy(update={"prerequisites": ()}) for it in case.vocabulary.skills]
    plan = replace(case, vocabulary=Vocabulary(bare)).plan()
    asked = {it.skill: requirement_weight(it) / it.level for it in case.role.requirements}
    hours = hours_by_step(plan)
    chains = defaultdict[str, list[tuple[float, float]]](list)
    for (name, level), spent in sorted(hours.items()):
        chains[name].append((asked[name], spent))
        assert level <= case_level(case, name)
    blocks = [block for chain in chains.values() for block in best_beginnings(chain)]
    best = sorted(blocks, key=lambda it: -sum(gain for gain, _ in it) / sum(h for _, h in it))
    order = [(asked[name], hours[name, level]) for name, level in hours]
    assert abs(delay(order) - delay([step for block in best for step in block])) < 1e-6


def case_level(case: Case, name: str) -> int:
    return next(it.level for it in case.role.requirements if it.skill == name)


def best_beginnings(chain: Sequence[tuple[float, float]]) -> list[Sequence[tuple[float, float]]]:
    """Return a chain of (gain, hours) in blocks, each the beginning that gains most per hour."""
    blocks = []
    while chain:
        ratios = [
            sum(gain for gain, _ in chain[:n]) / sum(hours for _, hours in chain[:n])
            for n in range(1, len(chain) + 1)
        ]
        end = ratios.index(max(ratios)) + 1
        blocks.append(chain[:end])
        chain = chain[end:]
    return blocks


def delay(order: Sequence[tuple[float, float]]) -> float:
    """Return Σ gain × finishing time."""
    ends = accumulate(hours for _, hours in order)
    return sum(gain * end for (gain, _), end in zip(order, ends, strict=True))


def hours_by_step(plan: Roadmap) -> dict[tuple[str, int], float]:
    """Return the hours of each step, in the order of the calendar."""
    found: dict[tuple[str, int], float] = defaultdict(float)
    for week in plan.weeks:
        for item in week.items:
            found[item.skill, item.to_level] += item.hours
    return found
