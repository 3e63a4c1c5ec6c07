"""The order of the steps, held against slower ways to find it."""

from collections.abc import Sequence
from fractions import Fraction
from itertools import permutations

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
            weight=Fraction(draw(st.integers(0, 2))),
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


def ordered_slowly(drawn: Sequence[Step]) -> list[Step]:
    """Return the order by its definition: the best closure first, ranked anew each time."""
    pending, order = {it.key: it for it in drawn}, list[Step]()

    def ratio(step: Step) -> tuple[bool, Fraction, Fraction, tuple[str, int]]:
        closure = [pending[it] for it in all_before(step, pending)]
        gain = sum((it.gain for it in closure), Fraction(0))
        filling = step.provisional or not step.gain
        weight = -step.weight if filling else Fraction(0)
        return filling, weight, -gain / sum(it.quarters for it in closure), step.key

    while pending:
        best = min(pending.values(), key=ratio)
        closure = all_before(best, pending) - {best.key}
        order += [*ordered_slowly([pending[it] for it in closure]), best]
        pending = {key: it for key, it in pending.items() if key not in {*closure, best.key}}
    return order


@settings(deadline=None)
@given(steps())
def test_the_order_is_the_one_defined_and_keeps_every_precedence(drawn: list[Step]) -> None:
    order = order_steps(drawn)
    assert list(order) == ordered_slowly(drawn)
    place = {it.key: number for number, it in enumerate(order)}
    assert all(place[before] < place[it.key] for it in drawn for before in it.after)


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
