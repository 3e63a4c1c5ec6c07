"""The rules of the numbers (docs/architecture.md), each reckoned here a second time by itself."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import replace
from fractions import Fraction
from itertools import combinations, pairwise
from math import ceil
from random import Random

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from scipy.stats import binomtest

from tests.test_tools_market import NONE_KNOWN, counted, posting, postings, requirement
from tests.test_tools_numbers_properties import (
    NAMES,
    START,
    Case,
    cases,
    check,
    quarter_hours,
    requirements,
)
from tests.test_tools_planning_order import all_before, delay_of_gains, steps
from tools.alternatives import chosen
from tools.domain import (
    Alternative,
    Frequency,
    Importance,
    Requirement,
    Role,
    SkillClaim,
)
from tools.gaps import project_readiness, requirement_weight, score_gaps
from tools.market import make_role
from tools.market.chance import fisher_exact, holm
from tools.planning.order import NEAR_ENOUGH, firm_steps, order_steps
from tools.planning.step import Step
from tools.standing import nearest_roles
from tools.transfer import eased
from tools.vocabulary import builtin_vocabulary
from tools.vocabulary.related import related
from tools.weights import wilson_interval

BUILTIN = builtin_vocabulary()
POINTS: Mapping[Importance, int] = {"must": 3, "should": 2, "nice": 1}
levels = st.dictionaries(st.sampled_from(NAMES), st.none() | st.integers(0, 5))


# Gaps


@given(requirements)
def test_a_weight_is_points_times_a_half_and_the_share(asked: Requirement) -> None:
    assert requirement_weight(asked) == float(weight_of(asked))


def weight_of(asked: Requirement) -> Fraction:
    """Return the weight exactly; the share is taken as it is written in decimals."""
    if asked.frequency is None:
        return Fraction(POINTS[asked.importance])
    return POINTS[asked.importance] * (Fraction(1, 2) + Fraction(repr(asked.frequency.share)))


@check
@given(cases)
def test_a_priority_is_that_of_weight_times_levels_missing(case: Case) -> None:
    bounds = {"P0": (4.5, 1e9), "P1": (3.0, 4.5), "P2": (2.0, 3.0), "P3": (0.0, 2.0)}
    rows = case.gaps().skills
    weights = {it.skill: weight_of(it) for it in case.role.requirements}
    urgencies = [weights[it.skill] * max(it.required - (it.current or 0), 0) for it in rows]
    for urgency, row in zip(urgencies, rows, strict=True):
        assert (row.priority is None) == (urgency == 0)
        if row.priority:
            least, most = bounds[row.priority]
            assert least <= urgency < most
    for (one, row), (two, following) in pairwise(zip(urgencies, rows, strict=True)):
        assert one > two or (one == two and row.skill < following.skill)


@check
@given(cases)
def test_blockers_are_the_musts_that_are_missing_or_two_levels_short(case: Case) -> None:
    report = case.gaps()
    expected = [
        row.skill
        for row in report.skills
        if row.importance == "must"
        and row.current is not None
        and row.current < row.required
        and (row.current == 0 or row.required - row.current >= 2)
    ]
    assert [it.partition(" is a must")[0] for it in report.blockers] == expected


@check
@given(cases)
def test_red_flags_are_the_musts_at_0_and_change_no_score(case: Case) -> None:
    """All drawn skills are of one field: a flag of its own where two musts or more are all at 0."""
    report = case.gaps()
    musts = [row for row in report.skills if row.importance == "must" and row.skill in NAMES]
    none = [row for row in musts if row.current == 0]
    field = [it for it in report.red_flags if it.startswith("No cloud experience")]
    assert bool(field) == (len(musts) >= 2 and len(none) == len(musts))
    alone = {it.partition(" is a must")[0] for it in report.red_flags if it not in field}
    assert alone & set(NAMES) == (set() if field else {row.skill for row in none})
    assert all(row.skill in field[0] for row in none if field)


@st.composite
def choices(draw: st.DrawFn) -> Requirement:
    names = draw(st.lists(st.sampled_from(NAMES), min_size=1, max_size=4, unique=True))
    ways = [Alternative(skill=it, level=draw(st.integers(1, 5))) for it in names]
    return Requirement(skill=ways[0].skill, level=ways[0].level, alternatives=tuple(ways[1:]))


@given(choices(), levels)
def test_of_alternatives_the_one_counts_that_is_nearest(
    asked: Requirement, held: Mapping[str, int | None]
) -> None:
    parts = {
        it: Fraction(min(level, it.level), it.level)
        for it in asked.ways
        if (level := held.get(it.skill))
    }
    unknown = [it for it in asked.ways if held.get(it.skill) is None]
    best = max(parts, key=lambda it: parts[it]) if parts else (unknown or list(asked.ways))[0]
    nearest = chosen(asked, held)
    assert (nearest.skill, nearest.level) == (best.skill, best.level)
    readiness = project_readiness(Role(title="A role", requirements=(asked,)), held)
    assert readiness.low == pytest.approx(100 * float(max(parts.values(), default=0)), abs=0.051)
    assert readiness.high == (100 if unknown else readiness.low)


@check
@given(st.lists(cases, min_size=2, max_size=4))
def test_roles_stand_by_low_readiness_assessed_share_hours_and_title(drawn: list[Case]) -> None:
    person = drawn[0]
    assume(any(it is not None for it in person.levels.values()))
    roles = [it.role.model_copy(update={"title": f"Role {n}"}) for n, it in enumerate(drawn)]
    found = nearest_roles(roles, person.claims, person.vocabulary).roles
    reports = {
        it.title: score_gaps(it, person.claims, person.vocabulary, as_of=START) for it in roles
    }

    def place(title: str) -> tuple[float, float, float, str]:
        report = reports[title]
        hours = sum(row.hours or 0 for row in report.skills)
        return -report.readiness.low, -report.assessed, hours, title

    assert [it.role for it in found] == sorted(reports, key=place)


# Transfer

HELPED = sorted(related())
known_levels = st.dictionaries(st.sampled_from(HELPED), st.none() | st.integers(0, 5), max_size=12)


@given(st.sampled_from(HELPED), known_levels)
def test_a_level_costs_its_hours_less_the_greatest_help(
    name: str, held: dict[str, int | None]
) -> None:
    plain = BUILTIN.get(name)
    assert plain is not None
    for step, (hours, left) in enumerate(zip(plain.hours, eased(plain, held).hours, strict=True)):
        helps = [
            Fraction(repr(strength))
            for other, strength in related()[name].items()
            if (held.get(other) or 0) > step
        ]
        least = Fraction(hours) * (1 - max(helps, default=Fraction(0)))
        assert left == ceil(least * 4) / 4


@given(st.sampled_from(HELPED), st.integers(1, 5), known_levels)
def test_a_related_skill_meets_no_requirement(
    name: str, required: int, held: dict[str, int | None]
) -> None:
    role = Role(title="A role", requirements=(Requirement(skill=name, level=required),))
    own = held.get(name)
    claims = [SkillClaim(skill=it, level=level) for it, level in held.items()]
    with_, without = (
        score_gaps(role, it, BUILTIN, as_of=START)
        for it in (claims, [SkillClaim(skill=name, level=own)])
    )
    assert with_.readiness == without.readiness
    assert (with_.skills[0].status, with_.blockers) == (without.skills[0].status, without.blockers)
    assert (with_.skills[0].hours or 0) <= (without.skills[0].hours or 0)


# Plans


@check
@given(cases, st.dictionaries(st.sampled_from(NAMES), quarter_hours))
def test_all_hours_are_quarters(case: Case, progress: dict[str, float]) -> None:
    texts = case.gaps().model_dump_json(), case.plan(progress).model_dump_json()
    for text in texts:
        assert all(hours * 4 % 1 == 0 for hours in _hours(json.loads(text)))


def _hours(data: object) -> Iterator[float]:
    """Yield every figure of hours in a report."""
    if isinstance(data, dict):
        for key, value in data.items():
            if key.endswith("hours") and isinstance(value, int | float):
                yield value
            else:
                yield from _hours(value)
    elif isinstance(data, list):
        for it in data:
            yield from _hours(it)


def begun_and_weighed(drawn: list[Step], data: st.DataObject) -> list[Step]:
    weights = data.draw(st.lists(st.integers(0, 3), min_size=len(drawn), max_size=len(drawn)))
    begun = data.draw(st.lists(st.booleans(), min_size=len(drawn), max_size=len(drawn)))
    return [
        replace(it, weight=Fraction(weight), begun=is_begun)
        for it, weight, is_begun in zip(drawn, weights, begun, strict=True)
    ]


@settings(deadline=None)
@given(steps(), st.data())
def test_what_is_begun_comes_first_with_what_it_waits_for(
    drawn: list[Step], data: st.DataObject
) -> None:
    drawn = begun_and_weighed(drawn, data)
    pending = {it.key: it for it in drawn}
    needed = {key for it in drawn if it.begun for key in all_before(it, pending)}
    order = order_steps(drawn)
    assert {it.key for it in order[: len(needed)]} == needed


@settings(deadline=None)
@given(steps(), st.data())
def test_what_is_unknown_comes_last_and_by_the_weight_of_its_requirement(
    drawn: list[Step], data: st.DataObject
) -> None:
    drawn = [replace(it, begun=False) for it in begun_and_weighed(drawn, data)]
    firm = {it.key for it in firm_steps(drawn)}
    order = order_steps(drawn)
    assert {it.key for it in order[: len(firm)]} == firm
    pending = {it.key: it for it in drawn}
    place = {it.key: number for number, it in enumerate(order)}
    late = [it for it in order if it.key not in firm]
    for one, two in combinations(late, 2):
        if two.weight > one.weight:
            # Only what something as weighty waits for may come before it.
            waiting = [it for it in late if one.key in all_before(it, pending)]
            assert any(
                it.weight >= two.weight and place[it.key] >= place[one.key] for it in waiting
            )


@settings(deadline=None)
@given(steps(most=7), st.randoms(use_true_random=False))
def test_the_last_order_stays_where_it_costs_one_per_cent_at_most_and_only_there(
    drawn: list[Step], random: Random
) -> None:
    firm = list(firm_steps([replace(it, provisional=False) for it in drawn]))
    last = _some_order(firm, random)
    best, kept = order_steps(firm), order_steps(firm, [it.key for it in last])
    limit = delay_of_gains(best) * (1 + NEAR_ENOUGH)
    assert delay_of_gains(kept) <= limit
    assert kept == (tuple(last) if delay_of_gains(last) <= limit else best)


def _some_order(drawn: list[Step], random: Random) -> list[Step]:
    """Return the steps in any order that keeps the precedences."""
    left, order = list(drawn), list[Step]()
    while left:
        waiting = {it.key for it in left}
        ready = [it for it in left if not it.after & waiting]
        order.append(ready[random.randrange(len(ready))])
        left.remove(order[-1])
    return order


# Markets


@given(st.integers(1, 2_000), st.data())
def test_an_interval_is_wilsons(n: int, data: st.DataObject) -> None:
    hits = data.draw(st.integers(0, n))
    low, high = wilson_interval(hits / n, n)
    expected = binomtest(hits, n).proportion_ci(method="wilson")
    assert (low, high) == pytest.approx((expected.low, expected.high), abs=1e-9)
    assert low <= hits / n <= high


@given(postings())
def test_together_beyond_chance_is_below_5_per_cent_after_correction(roles: list[Role]) -> None:
    market = counted(roles)
    for pair in market.pairs:
        above = pair.proportion.count > pair.expected
        assert pair.beyond_chance == (pair.p < 0.05 and above)
    if market.trend:
        assert all(it.p < 0.05 for it in market.trend.changes)
        assert len(market.trend.changes) <= market.trend.tested


@settings(deadline=None, max_examples=40)
@given(st.lists(st.tuples(st.booleans(), st.booleans()), min_size=4, max_size=40))
def test_the_chance_of_a_pair_is_fishers_with_holms_correction(
    asked: list[tuple[bool, bool]],
) -> None:
    roles = [
        posting(
            f"Clerk {number}",
            *[requirement("Ada")] * one,
            *[requirement("Basic")] * two,
            *[requirement("Cobol")] * (number % 2),
        )
        for number, (one, two) in enumerate(asked)
    ]
    have = {
        name: [any(it.skill == name for it in role.requirements) for role in roles]
        for name in ("Ada", "Basic", "Cobol")
    }
    often = [name for name, flags in have.items() if sum(flags) >= 2]
    chances = {}
    for one, two in combinations(often, 2):
        both = sum(a and b for a, b in zip(have[one], have[two], strict=True))
        alone = sum(have[one])
        chances[one, two] = fisher_exact(both, alone, sum(have[two]) - both, len(roles) - alone)
    corrected = dict(zip(chances, holm(list(chances.values())), strict=True))
    for pair in counted(roles).pairs:
        assert pair.p == pytest.approx(corrected[pair.skills])


@given(
    st.lists(st.sampled_from(["must", "should", "nice"]), min_size=1, max_size=12),
    st.integers(0, 12),
)
def test_a_made_requirement_insists_no_more_than_its_share_and_its_postings_allow(
    said: list[Importance], silent: int
) -> None:
    asks = [requirement("Ada").model_copy(update={"importance": it}) for it in said]
    roles = [posting(f"A{n}", it) for n, it in enumerate(asks)]
    roles += [posting(f"B{n}") for n in range(silent)]
    (made,) = make_role("Made", roles, NONE_KNOWN).requirements
    share = len(said) / len(roles)
    allowed = 3 if share >= 0.7 else 2 if share >= 0.4 else 1
    middle = sorted(POINTS[it] for it in said)[(len(said) - 1) // 2]
    assert POINTS[made.importance] == min(allowed, middle)
    assert made.frequency == Frequency(share=share, n=len(roles), source="your postings")
