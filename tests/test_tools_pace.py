"""A person's own pace: which steps tell of it, what it comes to, and what it does to hours."""

from dataclasses import replace
from fractions import Fraction
from math import ceil

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.test_tools_numbers_properties import Case, cases, check, unhurried
from tools.domain import HeldLevel, Pace, Skill
from tools.effort import hours_between
from tools.pace import FinishedStep, finished_steps, pace_formula, pace_of, pace_text
from tools.transfer import bearing_on, eased, transfers
from tools.vocabulary import Vocabulary, builtin_vocabulary

VOCABULARY = Vocabulary(
    Skill(name=it, category="data", hours=(2, 4, 8, 16, 32), basis="for a test")
    for it in ("PostgreSQL", "MySQL", "Python")
)
BUILTIN = builtin_vocabulary()

Told = tuple[str, int | None, float]


def checkin(number: int, *levels: Told) -> list[HeldLevel]:
    return [HeldLevel(*it, source=number, at_checkin=True) for it in levels]


def otherwise(number: int, *levels: Told) -> list[HeldLevel]:
    return [HeldLevel(*it, source=number, at_checkin=False) for it in levels]


def ways(*held: list[HeldLevel]) -> list[tuple[int, int, float, float]]:
    """Return the finished steps of Python: from, to, estimated, spent."""
    found = finished_steps([it for told in held for it in told], VOCABULARY)
    return [(it.from_level, it.to_level, it.estimated, it.spent) for it in found]


def one(level: int | None, hours: float = 0.0) -> Told:
    return ("Python", level, hours)


@pytest.mark.parametrize(
    ("held", "steps"),
    [
        pytest.param([otherwise(1, one(1, 6))], [], id="a step that goes on"),
        pytest.param([otherwise(1, one(1, 6)), checkin(2, one(2))], [(1, 2, 4, 6)], id="a step"),
        pytest.param(
            [otherwise(1, one(0, 9)), checkin(2, one(2, 5)), checkin(3, one(3))],
            [(0, 2, 6, 9), (2, 3, 8, 5)],
            id="two levels at once, then one",
        ),
        pytest.param([otherwise(1, one(1)), checkin(2, one(4))], [], id="a jump with no hours"),
        pytest.param(
            [otherwise(1, one(1, 6)), otherwise(2, one(4))], [], id="imported, assessed or said"
        ),
        pytest.param(
            [otherwise(1, one(1, 6)), otherwise(2, one(2, 3)), checkin(3, one(3))],
            [(2, 3, 8, 3)],
            id="learned after a correction",
        ),
        pytest.param([otherwise(1, one(None, 6)), checkin(2, one(2))], [], id="from unknown"),
        pytest.param([checkin(2, one(2))], [], id="told for the first time"),
        pytest.param(
            [otherwise(1, one(1, 6)), otherwise(2, one(1, 2)), checkin(3, one(2))],
            [(1, 2, 4, 8)],
            id="the same level on a better ground",
        ),
        pytest.param(
            [otherwise(1, one(1, 6)), checkin(2, one(3, 2)), checkin(3, one(2))],
            [],
            id="lowered later, so never reached",
        ),
        pytest.param(
            [
                otherwise(1, one(1, 6)),
                checkin(2, one(2, 9)),
                checkin(3, one(3)),
                checkin(4, one(2)),
            ],
            [(1, 2, 4, 6)],
            id="only what was reached stands",
        ),
        pytest.param(
            [otherwise(1, one(3, 6)), checkin(2, one(1, 3)), checkin(3, one(2))],
            [(1, 2, 4, 3)],
            id="lowered first",
        ),
    ],
)
def test_a_step_counts_where_hours_led_to_a_level_told_at_a_checkin(
    held: list[list[HeldLevel]], steps: list[tuple[int, int, float, float]]
) -> None:
    assert ways(*held) == steps


def estimate(*held: list[HeldLevel]) -> float:
    found = finished_steps([it for told in held for it in told], VOCABULARY)
    return next(it.estimated for it in found if it.skill == "PostgreSQL")


def test_the_estimate_is_that_of_the_levels_known_when_the_step_was_finished() -> None:
    begun = otherwise(1, ("PostgreSQL", 1, 5.0))
    helped = otherwise(2, ("MySQL", 3, 0.0))
    finished = checkin(3, ("PostgreSQL", 2, 0.0))
    together = checkin(3, ("MySQL", 3, 0.0), ("PostgreSQL", 2, 0.0))
    assert estimate(begun, finished) == 4
    assert estimate(begun, helped, finished) == 1.75  # 60 % less, rounded up to a quarter
    assert estimate(begun, finished, helped) == 4
    assert estimate(begun, together) == 4


told_levels = st.builds(
    HeldLevel,
    st.sampled_from(("PostgreSQL", "MySQL", "Python")),
    st.none() | st.integers(0, 5),
    st.sampled_from((0.0, 0.0, 2.5, 8.0)),
    source=st.integers(1, 6),
    at_checkin=st.booleans(),
)


@given(st.lists(told_levels, max_size=12))
def test_only_what_bears_on_the_skills_worked_on_tells_of_the_pace(held: list[HeldLevel]) -> None:
    held.sort(key=lambda it: it.source)
    bearing = bearing_on({it.skill for it in held if it.hours})
    some = [it for it in held if it.skill in bearing]
    assert finished_steps(some, VOCABULARY) == finished_steps(held, VOCABULARY)


def test_the_estimate_knows_no_pace() -> None:
    held = [*otherwise(1, one(1, 6)), *checkin(2, one(2))]
    slow = VOCABULARY.at_pace(pace_at(2))
    assert finished_steps(held, slow) == finished_steps(held, VOCABULARY)


def finished(spent: float, estimated: float, levels: int = 1) -> FinishedStep:
    return FinishedStep("Python", 0, levels, estimated, spent)


def pace_at(ratio: float) -> Pace:
    return Pace(ratio=ratio, spent=40, estimated=30, steps=1)


def test_before_a_step_is_finished_there_is_no_pace() -> None:
    assert pace_of([]) is None
    assert pace_text(None) == ""


@pytest.mark.parametrize(
    ("spent", "estimated", "ratio"),
    [
        (20, 20, 1),
        (30, 20, 1.25),
        (6, 4, 1.08),  # 26 / 24
        (10, 20, 0.75),
        (0.25, 4, 0.84),  # 20.25 / 24
        (300, 20, 2),
        (4, 200, 0.5),
        (60, 40, 1.33),
    ],
)
def test_little_evidence_changes_little_and_none_changes_more_than_twofold(
    spent: float, estimated: float, ratio: float
) -> None:
    found = pace_of([finished(spent, estimated)])
    assert found == Pace(ratio=ratio, spent=spent, estimated=estimated, steps=1)


def test_steps_count_by_their_hours_and_all_of_them_are_kept() -> None:
    found = pace_of([finished(30, 20, levels=2), finished(2, 4)])
    assert found == Pace(ratio=1.18, spent=32, estimated=24, steps=3)
    assert pace_text(found) == "× 1.18 by your pace: 32 h told for 3 level steps estimated at 24 h"
    assert pace_formula(found) == "(32 + 20) / (24 + 20)"


def test_a_bound_is_named_where_it_holds() -> None:
    slow = pace_of([finished(300, 20)])
    assert slow is not None
    assert pace_formula(slow) == "(300 + 20) / (20 + 20), at most 2"


quarters = st.integers(0, 800).map(lambda it: it / 4)
steps_drawn = st.lists(st.builds(finished, quarters, quarters), min_size=1, max_size=6)


def ratio_of(steps: list[FinishedStep]) -> float:
    found = pace_of(steps)
    assert found is not None
    return found.ratio


@given(steps_drawn, st.integers(0, 5), quarters)
def test_more_hours_for_the_same_steps_never_lower_the_pace(
    steps: list[FinishedStep], at: int, more: float
) -> None:
    at %= len(steps)
    longer = [*steps]
    longer[at] = steps[at]._replace(spent=steps[at].spent + more)
    assert ratio_of(longer) >= ratio_of(steps)


@given(quarters, quarters.filter(bool))
def test_the_pace_lies_between_the_estimate_and_what_was_told(
    spent: float, estimated: float
) -> None:
    ratio, told = (
        Fraction(repr(ratio_of([finished(spent, estimated)]))),
        Fraction(spent / estimated),
    )
    half = Fraction(1, 200)  # of a hundredth, which the ratio is rounded to
    assert min(told, Fraction(1)) - half <= ratio or ratio == Fraction(1, 2)
    assert ratio <= max(told, Fraction(1)) + half
    assert Fraction(1, 2) <= ratio <= 2


@given(steps_drawn)
def test_the_order_of_the_steps_changes_nothing(steps: list[FinishedStep]) -> None:
    assert pace_of(steps) == pace_of(reversed(steps))


paces = st.integers(50, 200).map(lambda it: pace_at(it / 100))
levels_drawn = st.dictionaries(st.sampled_from(["MySQL", "SQLite"]), st.integers(0, 5))


@given(paces, levels_drawn)
def test_hours_are_rounded_up_to_a_quarter_once(pace: Pace, levels: dict[str, int | None]) -> None:
    plain = BUILTIN.get("PostgreSQL")
    assert plain is not None
    paced = eased(plain, levels, pace)
    for at, hours in enumerate(plain.hours):
        saved = transfers(plain, levels, at, at + 1)
        strength = Fraction(repr(saved[0].strength)) if saved else Fraction(0)
        exact = Fraction(hours) * (1 - strength) * Fraction(repr(pace.ratio))
        assert paced.hours[at] == ceil(exact * 4) / 4
    saved_in_all = sum(it.hours for it in transfers(plain, levels, 0, 5, pace))
    alone = eased(plain, {}, pace)
    assert sum(alone.hours) - saved_in_all == sum(paced.hours) == hours_between(paced, 0, 5)


def at(case: Case, pace: Pace | None) -> Case:
    return replace(case, vocabulary=case.vocabulary.at_pace(pace))


@check
@given(cases, st.sampled_from([None, pace_at(1)]))
def test_a_pace_of_1_changes_no_figure(case: Case, pace: Pace | None) -> None:
    paced, plain = at(case, pace), case
    assert paced.gaps().model_copy(update={"pace": None}) == plain.gaps()
    assert paced.plan().model_copy(update={"pace": None}) == plain.plan()


@check
@given(cases, paces)
def test_a_pace_changes_hours_and_nothing_else_of_the_gaps(case: Case, pace: Pace) -> None:
    plain, paced = case.gaps(), at(case, pace).gaps()
    words = {"hours": None, "why": "", "transfer": ()}
    for was, now in zip(plain.skills, paced.skills, strict=True):
        assert now.model_copy(update=words) == was.model_copy(update=words)
        assert (now.hours is None) == (was.hours is None)
        if was.hours and now.hours:
            least = Fraction(was.hours) * Fraction(repr(pace.ratio))
            # Each level is rounded up by itself, by less than a quarter hour.
            steps = now.required - (now.current or 0)
            assert least <= now.hours < least + Fraction(steps, 4)
    assert (paced.readiness, paced.grounds, paced.blockers) == (
        plain.readiness,
        plain.grounds,
        plain.blockers,
    )
    assert paced.pace == pace


@check
@given(unhurried, paces, paces)
def test_a_slower_pace_never_shortens_a_plan(case: Case, one_pace: Pace, other: Pace) -> None:
    fast, slow = sorted((one_pace, other), key=lambda it: it.ratio)
    before, after = at(case, fast).plan(), at(case, slow).plan()
    assert before.total_hours <= after.total_hours
    assert after.total_hours == sum(item.hours for it in after.weeks for item in it.items)
    assert after.open_hours == after.total_hours - after.provisional_hours
