"""What must change nothing, or only what it names, in gaps, plans and markets.

Each property compares two runs: names are exchanged, input is shuffled, one thing is split in two,
something that has nothing to do with it is added, or all weights are scaled.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from fractions import Fraction
from random import Random

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from tests.test_tools_market import NONE_KNOWN, counted, postings, requirement
from tests.test_tools_numbers_properties import (
    NAMES,
    START,
    Case,
    cases,
    check,
    delay,
    estimates,
    hours_by_step,
    known_levels,
    shuffled,
    unhurried,
)
from tests.test_tools_planning_order import delay_of_gains, steps
from tools.comparison import compare_roles
from tools.domain import (
    Evidence,
    Frequency,
    GapReport,
    Importance,
    Prerequisite,
    Requirement,
    Roadmap,
    Role,
    Skill,
)
from tools.gaps import project_readiness, score_gaps
from tools.market import make_role
from tools.planning.order import choose_steps, firm_steps, order_steps
from tools.planning.step import Step
from tools.standing import nearest_roles
from tools.vocabulary import Vocabulary

ASKED = [*NAMES, "Unheard of"]
EXTRA = "Aardvark keeping"


def of_role(case: Case, *requirements: Requirement) -> Case:
    return replace(case, role=case.role.model_copy(update={"requirements": requirements}))


def alone(case: Case) -> Case:
    """Return a case in which nothing builds on anything."""
    bare = [it.model_copy(update={"prerequisites": ()}) for it in case.vocabulary.skills]
    return replace(case, vocabulary=Vocabulary(bare))


# Renaming


@st.composite
def names_in_order(draw: st.DrawFn) -> dict[str, str]:
    """Return a new name for each skill; they stand in the order of the old ones."""
    words = st.text("abcdefghijklmnopqrstuvwxyz", min_size=2, max_size=9)
    drawn = draw(st.lists(words, min_size=len(ASKED), max_size=len(ASKED), unique=True))
    # Sorted as they stand: "ab" comes before "aba", and "abq" after "abaq".
    return dict(zip(sorted(ASKED), sorted(f"Qo{it}q quilting" for it in drawn), strict=True))


def in_words(text: str, names: Mapping[str, str]) -> str:
    old = "|".join(map(re.escape, names))
    return re.sub(old, lambda it: names[it[0]], text)


def renamed(case: Case, names: Mapping[str, str]) -> Case:
    skills = (in_words(it.model_dump_json(), names) for it in case.vocabulary.skills)
    return Case(
        vocabulary=Vocabulary(Skill.model_validate_json(it) for it in skills),
        role=Role.model_validate_json(in_words(case.role.model_dump_json(), names)),
        levels={names[name]: level for name, level in case.levels.items()},
        settings=case.settings,
    )


@check
@given(cases, names_in_order())
def test_renaming_skills_changes_the_names_alone(case: Case, names: dict[str, str]) -> None:
    other = renamed(case, names)
    assert other.gaps() == GapReport.model_validate_json(
        in_words(case.gaps().model_dump_json(), names)
    )
    assert other.plan() == Roadmap.model_validate_json(
        in_words(case.plan().model_dump_json(), names)
    )


# Shuffling


@settings(deadline=None)
@given(steps(), st.randoms(use_true_random=False), st.integers(0, 60))
def test_the_order_in_which_steps_are_given_changes_nothing(
    drawn: list[Step], random: Random, room: int
) -> None:
    again = list(shuffled(drawn, random))
    last = [it.key for it in drawn]
    assert order_steps(again) == order_steps(drawn)
    assert order_steps(again, last) == order_steps(drawn, last)
    assert set(choose_steps(again, room, room)) == set(choose_steps(drawn, room, room))


@check
@given(cases, st.randoms(use_true_random=False))
def test_the_order_of_what_is_told_changes_nothing(case: Case, random: Random) -> None:
    told = [
        Evidence(id=number, action=f"I built the {number}th service with {name}.", skills=(name,))
        for number, name in enumerate(NAMES, start=1)
    ]
    reports = [
        score_gaps(
            case.role, shuffled(case.claims, random), case.vocabulary, as_of=START, evidence=it
        )
        for it in (told, shuffled(told, random))
    ]
    assert reports[0] == reports[1]


# Splitting one thing in two


@settings(deadline=None)
@given(steps(most=5), st.data())
def test_a_step_in_two_parts_costs_what_theory_says(drawn: list[Step], data: st.DataObject) -> None:
    """In proportion, they are best done in a row: the first part gains w·a/p, b sooner."""
    firm = [replace(it, provisional=False) for it in drawn]
    long = [it for it in firm if it.quarters > 1]
    assume(long)
    whole = data.draw(st.sampled_from(long))
    first = data.draw(st.integers(1, whole.quarters - 1))
    parts = in_two(firm, whole, first)
    known, split = firm_steps(firm), firm_steps(parts)
    saved = whole.gain * first * (whole.quarters - first) / Fraction(whole.quarters)
    assert sum(it.quarters for it in split) == sum(it.quarters for it in known)
    assert sum(it.gain for it in split) == sum(it.gain for it in known)
    assert delay_of_gains(order_steps(split)) == delay_of_gains(order_steps(known)) - saved


@settings(deadline=None)
@given(steps(most=5), st.integers(0, 40), st.data())
def test_a_step_in_two_parts_never_lowers_what_fits(
    drawn: list[Step], room: int, data: st.DataObject
) -> None:
    firm = [replace(it, provisional=False) for it in drawn]
    long = [it for it in firm if it.quarters > 1]
    assume(long)
    whole = data.draw(st.sampled_from(long))
    parts = in_two(firm, whole, data.draw(st.integers(1, whole.quarters - 1)))
    assert gained(parts, room) >= gained(firm, room)
    enough = sum(it.quarters for it in firm)
    assert gained(parts, enough) == gained(firm, enough)


def gained(drawn: Sequence[Step], room: int) -> Fraction:
    return sum((it.gain for it in choose_steps(drawn, room, 0)), Fraction(0))


def in_two(drawn: Sequence[Step], whole: Step, first: int) -> list[Step]:
    """Return the steps with one of them in two, hours and gain in proportion."""
    share = Fraction(first, whole.quarters)
    one = replace(whole, quarters=first, gain=whole.gain * share)
    two = replace(
        whole,
        from_level=1,
        to_level=2,
        quarters=whole.quarters - first,
        gain=whole.gain * (1 - share),
        after=frozenset({one.key}),
    )
    rest = [
        replace(it, after=frozenset(two.key if key == whole.key else key for key in it.after))
        for it in drawn
        if it != whole
    ]
    return [*rest, one, two]


@check
@given(unhurried, st.integers(1, 40).map(lambda it: it / 4))
def test_a_level_in_two_of_half_the_hours_comes_to_the_same_plan(case: Case, half: float) -> None:
    asked = [it for it in case.role.requirements if it.skill != NAMES[0]]
    one, two = (
        of_skill(case, asked, hours, level)
        for hours, level in (((2 * half, 1, 1, 1, 1), 1), ((half, half, 1, 1, 1), 2))
    )
    before, after = one.plan(), two.plan()
    assert (after.total_hours, after.finish) == (before.total_hours, before.finish)
    assert [(it.start, it.hours) for it in after.weeks] == [
        (it.start, it.hours) for it in before.weeks
    ]
    ends = [project_readiness(it.role, reached(it)) for it in (one, two)]
    assert ends[0] == ends[1]
    assert one.gaps().readiness == two.gaps().readiness
    assert abs(delay_of(one) - delay_of(two) - 3 / 2 * half) < 1e-6


def of_skill(
    case: Case,
    rest: Sequence[Requirement],
    hours: tuple[float, float, float, float, float],
    level: int,
) -> Case:
    """Return a case in which a must at 0 takes so many hours, and nothing builds on anything."""
    must = Requirement(skill=NAMES[0], level=level)
    skill = Skill(name=NAMES[0], category="cloud", hours=hours, basis="drawn")
    others = [it for it in alone(case).vocabulary.skills if it.name != NAMES[0]]
    it = of_role(case, must, *rest)
    return replace(it, vocabulary=Vocabulary([skill, *others]), levels={**case.levels, NAMES[0]: 0})


def reached(case: Case) -> dict[str, int | None]:
    """Return the levels at the end of a plan."""
    return {**case.levels, **dict(hours_by_step(case.plan()).keys())}


def delay_of(case: Case) -> float:
    weights = {row.skill: row.weight / row.required for row in case.gaps().skills}
    order = hours_by_step(case.plan())
    return delay([(weights[name], hours) for (name, _), hours in order.items()])


@check
@given(unhurried, st.integers(1, 20), st.integers(1, 5), st.integers(0, 5))
def test_a_requirement_in_two_of_its_weight_and_hours_comes_to_the_same(
    case: Case, quarters: int, required: int, level: int
) -> None:
    """A must weighs as much as a should and a nice-to-have together."""
    rest = [it for it in case.role.requirements if it.skill not in NAMES[:2]]
    one = with_musts(case, rest, {NAMES[0]: ("must", 3 * quarters)}, required, level)
    two = with_musts(
        case,
        rest,
        {NAMES[0]: ("should", 2 * quarters), NAMES[1]: ("nice", quarters)},
        required,
        level,
    )
    before, after = one.gaps(), two.gaps()
    assert (after.readiness, after.assessed) == (before.readiness, before.assessed)
    assert sum(it.hours or 0 for it in after.skills) == sum(it.hours or 0 for it in before.skills)
    whole, parts = one.plan(), two.plan()
    assert (parts.total_hours, parts.finish) == (whole.total_hours, whole.finish)
    assert project_readiness(two.role, reached(two)) == project_readiness(one.role, reached(one))


def with_musts(
    case: Case,
    rest: Sequence[Requirement],
    parts: Mapping[str, tuple[Importance, int]],
    required: int,
    level: int,
) -> Case:
    asked = [
        Requirement(skill=name, level=required, importance=importance)
        for name, (importance, _) in parts.items()
    ]
    skills = [
        Skill(name=name, category="cloud", hours=(quarters / 4,) * 5, basis="drawn")
        for name, (_, quarters) in parts.items()
    ]
    others = [it for it in alone(case).vocabulary.skills if it.name not in parts]
    it = of_role(case, *asked, *rest)
    return replace(
        it,
        vocabulary=Vocabulary([*skills, *others]),
        levels={**case.levels, **dict.fromkeys(parts, level)},
    )


# Adding what has nothing to do with it


@st.composite
def strangers(draw: st.DrawFn) -> Skill:
    needs = draw(
        st.none() | st.builds(Prerequisite, skill=st.sampled_from(NAMES), level=st.just(3))
    )
    return Skill(
        name=EXTRA,
        category="design",
        hours=draw(estimates),
        basis="drawn",
        prerequisites=(needs,) if needs else (),
    )


@check
@given(cases, strangers(), known_levels)
def test_a_skill_that_nobody_asks_for_changes_nothing(
    case: Case, extra: Skill, level: int | None
) -> None:
    gaps, plan = case.gaps(), case.plan()
    known = replace(case, vocabulary=case.vocabulary.extended([extra]))
    held = replace(case, levels={EXTRA: level, **case.levels, "Badger watching": level})
    both = replace(held, vocabulary=known.vocabulary)
    for other in (known, held, both):
        assert other.gaps() == gaps
        assert other.plan() == plan


@check
@given(cases, strangers(), st.integers(1, 5))
def test_a_requirement_that_is_met_changes_no_other_row_and_no_week(
    case: Case, extra: Skill, level: int
) -> None:
    other = of_role(case, *case.role.requirements, Requirement(skill=EXTRA, level=level))
    other = replace(
        other,
        vocabulary=case.vocabulary.extended([extra]),
        levels={**case.levels, EXTRA: level},
    )
    before, after = case.gaps(), other.gaps()
    assert tuple(it for it in after.skills if it.skill != EXTRA) == before.skills
    assert (after.blockers, after.red_flags) == (before.blockers, before.red_flags)
    assert after.readiness.low >= before.readiness.low
    assert after.readiness.high >= before.readiness.high
    was, now = case.plan(), other.plan()
    assert (now.weeks, now.left_out, now.shortfall) == (was.weeks, was.left_out, was.shortfall)
    assert (now.phases, now.finish, now.total_hours) == (was.phases, was.finish, was.total_hours)


@check
@given(cases, st.lists(st.sampled_from(NAMES), min_size=1, unique=True), st.integers(1, 5))
def test_another_role_changes_no_figure_of_the_first(
    case: Case, names: list[str], level: int
) -> None:
    assume(any(it is not None for it in case.levels.values()))
    more = [
        Role(title=title, requirements=tuple(Requirement(skill=it, level=level) for it in names))
        for title in ("Another role", "Yet another")
    ]
    alone_, together = (
        nearest_roles([case.role, *others], case.claims, case.vocabulary).roles
        for others in ([], more)
    )
    assert alone_[0] in together
    two = compare_roles([case.role, more[0]], case.claims, case.vocabulary).roles
    three = compare_roles([case.role, *more], case.claims, case.vocabulary).roles
    assert tuple(it for it in three if it.role != more[1].title) == two


# Scaling all weights


@check
@given(cases, st.sampled_from([0.0, 0.25, 0.5, 1.0]))
def test_scaling_all_weights_changes_no_order(case: Case, share: float) -> None:
    plain = of_role(
        case, *(it.model_copy(update={"frequency": None}) for it in case.role.requirements)
    )
    scaled = of_role(
        case,
        *(
            it.model_copy(update={"frequency": Frequency(share=share)})
            for it in case.role.requirements
        ),
    )
    before, after = plain.gaps(), scaled.gaps()
    assert [(it.skill, it.status, it.hours) for it in after.skills] == [
        (it.skill, it.status, it.hours) for it in before.skills
    ]
    assert (after.readiness, after.assessed, after.grounds) == (
        before.readiness,
        before.assessed,
        before.grounds,
    )
    assert (after.blockers, after.red_flags) == (before.blockers, before.red_flags)
    factor = 0.5 + share
    for one, other in zip(before.skills, after.skills, strict=True):
        assert abs(other.weight - factor * one.weight) < 1e-9
    assert scaled.plan() == plain.plan()


@check
@given(cases, st.sampled_from(["must", "should", "nice"]))
def test_what_all_weighs_alike_is_ordered_alike_however_much_it_weighs(
    case: Case, importance: Importance
) -> None:
    def alike(how: Importance) -> Case:
        same = {"importance": how, "frequency": None}
        return of_role(case, *(it.model_copy(update=same) for it in case.role.requirements))

    assert alike(importance).plan() == alike("must").plan()
    assert [it.skill for it in alike(importance).gaps().skills] == [
        it.skill for it in alike("must").gaps().skills
    ]


# Markets


@given(postings(), st.integers(2, 4))
def test_a_sample_that_is_so_many_times_as_large_has_the_same_shares_and_is_surer(
    roles: list[Role], times: int
) -> None:
    """The copies have titles of their own and no company: they are other postings."""
    plain = [it.model_copy(update={"company": None}) for it in roles]
    more = [
        it.model_copy(update={"title": f"{it.title} of {number}"})
        for number in range(times)
        for it in plain
    ]
    once, often = counted(plain), counted(more)
    assert often.n == times * once.n
    rows = {it.skill: it.proportion for it in often.skills}
    for it in once.skills:
        row = rows[it.skill]
        assert (row.count, row.n) == (times * it.proportion.count, times * it.proportion.n)
        assert it.proportion.low <= row.low <= row.share <= row.high <= it.proportion.high
    assert [it.skill for it in often.skills] == [it.skill for it in once.skills]


@given(postings(), st.data())
def test_one_more_skill_in_some_postings_changes_no_other_row(
    roles: list[Role], data: st.DataObject
) -> None:
    chosen = data.draw(st.sets(st.integers(0, len(roles) - 1)))
    more = [
        it.model_copy(update={"requirements": (*it.requirements, requirement(EXTRA))})
        if place in chosen
        else it
        for place, it in enumerate(roles)
    ]
    before, after = counted(roles), counted(more)
    assert [it for it in after.skills if it.skill != EXTRA] == list(before.skills)
    assert after.groups == before.groups
    added = [it.proportion.count for it in after.skills if it.skill == EXTRA]
    assert sum(added) == len(chosen)


@given(postings(), st.data())
def test_a_posting_again_changes_no_role_made_of_them(
    roles: list[Role], data: st.DataObject
) -> None:
    again = data.draw(st.lists(st.sampled_from(roles), max_size=4))
    assert make_role("Made", [*again, *roles], NONE_KNOWN) == make_role("Made", roles, NONE_KNOWN)
