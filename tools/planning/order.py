"""Which steps a plan holds, and in which order they are learned.

Learning one thing after another so that readiness rises as early as it can is the single-machine
problem 1|prec|Σ w·C, which ``tools.planning.sequence`` solves; what to keep where there is no room
for all is a knapsack whose items wait for others, which ``tools.planning.choice`` solves.

What is known to be missing comes before what may be missing: provisional steps are chosen and
ordered after all others, unless one of those waits for them.
"""

from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet
from math import lcm

from tools.planning.choice import best_choice
from tools.planning.jobs import Jobs, closures
from tools.planning.sequence import best_order
from tools.planning.step import Step


def order_steps(steps: Sequence[Step]) -> tuple[Step, ...]:
    """Return the steps in the order to learn them in, each after all that it waits for.

    Args:
        steps: Steps that hold every step that one of them waits for, without circles.
    """
    graph = _Graph(steps)
    rest = [job for job in graph.numbers if job not in graph.firm]
    order = [*best_order(graph.jobs, sorted(graph.firm)), *best_order(graph.jobs, rest)]
    return tuple(graph.steps[job] for job in order)


def choose_steps(
    steps: Sequence[Step],
    room: int,
    provisional_room: int,
    wanted: AbstractSet[tuple[str, int]] = frozenset(),
) -> tuple[Step, ...]:
    """Return the steps to keep where there is no room for all, in the order given.

    They are those that gain most together, each with all that it waits for. Steps that gain nothing
    are kept only where a kept step waits for them, or where they are wanted.

    Args:
        steps: Steps that hold every step that one of them waits for, without circles.
        room: The quarter hours there are.
        provisional_room: The quarter hours up to which provisional steps may fill the plan.
        wanted: Steps, with all that they wait for, that are kept in any case while there is room.
    """
    graph = _Graph(steps)
    kept = {job for job in graph.numbers if graph.steps[job].key in wanted}
    if graph.jobs.total_work(kept) > room:
        kept = set()
    open_room = room - graph.jobs.total_work(kept)
    kept.update(best_choice(graph.jobs, sorted(graph.firm - kept), open_room))
    left = min(room, provisional_room) - graph.jobs.total_work(kept)
    rest = [job for job in graph.numbers if job not in kept]
    kept.update(best_choice(graph.jobs, rest, max(left, 0)))
    keys = {graph.steps[job].key for job in kept}
    return tuple(it for it in steps if it.key in keys)


def firm_steps(steps: Sequence[Step]) -> tuple[Step, ...]:
    """Return the steps that close a known gap, and all that they wait for."""
    graph = _Graph(steps)
    keys = {graph.steps[job].key for job in graph.firm}
    return tuple(it for it in steps if it.key in keys)


class _Graph:
    """Steps as jobs, numbered by their names, which breaks ties.

    Attributes:
        steps: The steps by number.
        jobs: The same as jobs, the gains as whole numbers.
        firm: The numbers of those that close a known gap, and of all that these wait for.
    """

    def __init__(self, steps: Iterable[Step]) -> None:
        self.steps = sorted(steps, key=lambda it: it.key)
        self.numbers = range(len(self.steps))
        number = {it.key: job for job, it in enumerate(self.steps)}
        scale = lcm(*(it.gain.denominator for it in self.steps))
        self.jobs = Jobs(
            work=tuple(it.quarters for it in self.steps),
            gain=tuple(int(it.gain * scale) for it in self.steps),
            before=tuple(tuple(sorted(number[key] for key in it.after)) for it in self.steps),
        )
        needed = closures(self.jobs, self.numbers)
        closing = [job for job, it in enumerate(self.steps) if it.gain and not it.provisional]
        self.firm = {other for job in closing for other in needed[job]}
