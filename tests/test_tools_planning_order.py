"""The order of the steps, held against slower ways to find it."""

from collections.abc import Sequence
from fractions import Fraction
from itertools import combinations, permutations

from hypothesis import given, settings
from hypothesis import strategies as st

from tools.planning.order import choose_steps, firm_steps, order_steps
from tools.planning.step import Step


@st.composite
def steps(draw: st.DrawFn, most: int = 9, *, linked: bool = True) -> list[Step]:
    """Draw steps of which each may wait for earlier ones."""
    drawn: list[Step] = []
    for number in range(draw(st.integers(0, most))):
        before = [it.key for it in drawn] if linked else []
        after = draw(st.sets(st.sampled_from(before), max_size=2)) if before else set()
        step = Step(
            skill=draw(st.sampled_from("XYZ")) + str(number),
            from_level=0,
            to_level=1,
            quarters=draw(st.integers(1, 12)),
            gain=Fraction(draw(st.integers(0, 6)), 2),
            provisional=draw(st.booleans()),
            after=frozenset(after),
        )
        drawn.append(step)
    return drawn


def delay_of_gains(order: Sequence[Step]) -> Fraction:
    """Return Σ gain × finishing time, which is least where readiness rises soonest."""
    now, total = 0, Fraction(0)
    for step in order:
        now += step.quarters
        total += step.gain * now
    return total


def all_before(step: Step, pending: dict[tuple[str, int], Step]) -> set[tuple[str, int]]:
    found = {step.key}
    for key in step.after & pending.keys():
        found |= all_before(pending[key], pending)
    return found


def all_orders(drawn: Sequence[Step]) -> list[list[Step]]:
    """Return every order of the steps that keeps the precedences."""
    if not drawn:
        return [[]]
    found = []
    inside = {it.key for it in drawn}
    for step in drawn:
        if not step.after & inside:
            rest = [it for it in drawn if it.key != step.key]
            found += [[step, *order] for order in all_orders(rest)]
    return found


@settings(deadline=None)
@given(steps())
def test_every_precedence_is_kept(drawn: list[Step]) -> None:
    order = order_steps(drawn)
    place = {it.key: number for number, it in enumerate(order)}
    assert len(place) == len(drawn)
    assert all(place[before] < place[it.key] for it in drawn for before in it.after)


@settings(deadline=None)
@given(steps(most=6))
def test_known_gaps_are_in_the_best_order_there_is(drawn: list[Step]) -> None:
    """Held against every order that keeps the precedences."""
    firm = firm_steps(drawn)
    best = min(delay_of_gains(it) for it in all_orders(firm))
    assert delay_of_gains(order_steps(drawn)[: len(firm)]) == best


@settings(deadline=None)
@given(steps(most=6), st.integers(0, 60))
def test_what_is_kept_gains_the_most_there_is(drawn: list[Step], room: int) -> None:
    """Held against every set of steps that holds what its members wait for."""
    firm = firm_steps(drawn)
    best = max(
        sum((it.gain for it in chosen), Fraction(0))
        for number in range(len(firm) + 1)
        for chosen in combinations(firm, number)
        if sum(it.quarters for it in chosen) <= room
        and all(it.after <= {other.key for other in chosen} for it in chosen)
    )
    kept = {it.key for it in choose_steps(drawn, room, 0)}
    assert sum(it.gain for it in firm if it.key in kept) == best


@settings(deadline=None)
@given(steps(most=5, linked=False))
def test_independent_steps_are_in_the_best_order_there_is(drawn: list[Step]) -> None:
    """Smith's rule, held against every permutation."""
    firm = [it for it in drawn if not it.provisional]
    best = min(delay_of_gains(it) for it in permutations(firm))
    assert delay_of_gains(order_steps(firm)) == best


@settings(deadline=None)
@given(steps())
def test_a_provisional_step_comes_late_unless_a_known_gap_waits_for_it(drawn: list[Step]) -> None:
    firm = {it.key for it in firm_steps(drawn)}
    order = order_steps(drawn)
    filling = [number for number, it in enumerate(order) if it.key not in firm]
    assert all(it.key not in firm for it in order[min(filling, default=len(order)) :])


@settings(deadline=None)
@given(steps(), st.integers(0, 60), st.integers(0, 60))
def test_what_is_kept_fits_is_complete_and_leaves_no_room_for_more(
    drawn: list[Step], room: int, provisional_room: int
) -> None:
    kept = choose_steps(drawn, room, provisional_room)
    keys = {it.key for it in kept}
    used = sum(it.quarters for it in kept)
    assert used <= room
    assert all(it.after <= keys for it in kept)
    pending = {it.key: it for it in drawn if it.key not in keys}
    for step in pending.values():
        closure = [pending[it] for it in all_before(step, pending)]
        limit = min(room, provisional_room) if step.provisional else room
        if step.gain:
            assert used + sum(it.quarters for it in closure) > limit


@settings(deadline=None)
@given(steps())
def test_what_gains_nothing_for_anyone_is_not_kept(drawn: list[Step]) -> None:
    room = sum(it.quarters for it in drawn)
    kept = choose_steps(drawn, room, room)
    needed = {key for it in drawn if it.gain for key in all_before(it, {s.key: s for s in drawn})}
    assert {it.key for it in kept} == needed


def test_a_dear_step_carries_the_cheap_one_that_it_waits_for() -> None:
    base = Step("Base", 0, 1, quarters=4, gain=Fraction(0))
    top = Step("Top", 0, 1, quarters=4, gain=Fraction(8), after=frozenset({base.key}))
    other = Step("Other", 0, 1, quarters=4, gain=Fraction(3))
    assert [it.skill for it in order_steps([other, top, base])] == ["Base", "Top", "Other"]
