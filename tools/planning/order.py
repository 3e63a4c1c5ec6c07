"""Which steps a plan holds, and in which order they are learned.

Learning one thing after another so that readiness rises as early as it can is the single-machine
problem 1|prec|Σ w·C, which ``tools.planning.sequence`` solves; what to keep where there is no room
for all is a knapsack whose items wait for others, which ``tools.planning.choice`` solves.

What is known to be missing comes before what may be missing: provisional steps are chosen and
ordered after all others, unless one of those waits for them. Among themselves those of the
weightiest requirements come first, because their hours are a guess and the weight is not.
"""

from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet
from fractions import Fraction
from itertools import combinations
from math import lcm

from tools.planning.choice import best_choice
from tools.planning.jobs import Jobs, closures
from tools.planning.sequence import best_order
from tools.planning.step import Step

Key = tuple[str, int]
"""The skill of a step and the level it reaches."""

NEAR_ENOUGH = Fraction(1, 100)
"""How much later the gains of a plan may come, in all, if its order stays that of the last plan."""


def order_steps(
    steps: Sequence[Step], last: Sequence[Key] = (), first: Sequence[str] = ()
) -> tuple[Step, ...]:
    """Return the steps in the order to learn them in, each after all that it waits for.

    What is to be first comes first, in the order given, then what is begun. The rest keeps the
    order of the last plan where its gains come at most one per cent later so, Σ gain × finishing
    time, than in the best order.

    Args:
        steps: Steps that hold every step that one of them waits for, without circles.
        last: The steps of the last plan in its order, skill and level reached.
        first: The skills to put before all others.
    """
    graph = _Graph(steps)
    parts = list[set[int]]()
    for skill in first:
        parts.append(graph.with_needed(graph.of(skill)) - set[int]().union(*parts))
    ahead = set[int]().union(*parts)
    begun = graph.with_needed(job for job in graph.numbers if graph.steps[job].begun) - ahead
    parts += [begun, graph.firm - begun - ahead, *graph.tiers(begun | graph.firm | ahead)]
    order = [job for part in parts for job in _least_moved(graph, sorted(part), last)]
    return tuple(graph.steps[job] for job in order)


def _least_moved(graph: "_Graph", chosen: Sequence[int], last: Sequence[Key]) -> list[int]:
    """Return the best order, or that of the last plan where it is near enough."""
    best = best_order(graph.jobs, chosen)
    inside = set(chosen)
    kept = [job for key in last if (job := graph.number.get(key)) in inside and job is not None]
    if len(kept) <= 1 or any(graph.needs(one, two) for one, two in combinations(kept, 2)):
        return best
    chained = best_order(graph.jobs.in_a_row(kept), chosen)
    return chained if _near_enough(graph.jobs, chained, best) else best


def _near_enough(jobs: Jobs, order: Sequence[int], best: Sequence[int]) -> bool:
    return jobs.delay(order) <= jobs.delay(best) * (1 + NEAR_ENOUGH)


def choose_steps(
    steps: Sequence[Step],
    room: int,
    provisional_room: int,
    wanted: AbstractSet[Key] = frozenset(),
    first: Sequence[str] = (),
) -> tuple[Step, ...]:
    """Return the steps to keep where there is no room for all, in the order given.

    They are those that gain most together, each with all that it waits for. Steps that gain nothing
    are kept only where a kept step waits for them, or where they are wanted.

    Args:
        steps: Steps that hold every step that one of them waits for, without circles.
        room: The quarter hours there are.
        provisional_room: The quarter hours up to which provisional steps may fill the plan.
        wanted: Steps, with all that they wait for, that are kept in any case while there is room.
        first: Skills whose steps are kept as far as there is room, before any others.
    """
    graph = _Graph(steps)
    kept = {job for job in graph.numbers if graph.steps[job].key in wanted}
    if graph.jobs.total_work(kept) > room:
        kept = set()
    for job in (it for skill in first for it in graph.of(skill)):
        most = min(room, provisional_room) if graph.steps[job].provisional else room
        with_it = kept | graph.with_needed([job])
        kept = with_it if graph.jobs.total_work(with_it) <= most else kept
    open_room = room - graph.jobs.total_work(kept)
    kept.update(best_choice(graph.jobs, sorted(graph.firm - kept), open_room))
    for tier in graph.tiers(kept):
        left = min(room, provisional_room) - graph.jobs.total_work(kept)
        missing = graph.with_needed(tier) - kept
        kept.update(best_choice(graph.jobs, sorted(missing), max(left, 0)))
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
        number: The same the other way round.
        jobs: The steps as jobs, the gains as whole numbers.
        firm: The numbers of those that close a known gap, and of all that these wait for.
    """

    def __init__(self, steps: Iterable[Step]) -> None:
        self.steps = sorted(steps, key=lambda it: it.key)
        self.numbers = range(len(self.steps))
        self.number = {it.key: job for job, it in enumerate(self.steps)}
        scale = lcm(*(it.gain.denominator for it in self.steps))
        self.jobs = Jobs(
            work=tuple(it.quarters for it in self.steps),
            gain=tuple(int(it.gain * scale) for it in self.steps),
            before=tuple(tuple(sorted(self.number[key] for key in it.after)) for it in self.steps),
        )
        self._needed = {job: set(them) for job, them in closures(self.jobs, self.numbers).items()}
        self.firm = self.with_needed(
            job for job, it in enumerate(self.steps) if it.gain and not it.provisional
        )

    def with_needed(self, chosen: Iterable[int]) -> set[int]:
        """Return some jobs and all that they wait for."""
        return set[int]().union(*(self._needed[job] for job in chosen))

    def of(self, skill: str) -> list[int]:
        """Return the jobs of a skill, by the level that they reach."""
        return [job for job in self.numbers if self.steps[job].skill == skill]

    def tiers(self, done: AbstractSet[int]) -> list[set[int]]:
        """Return the jobs that are not done by the weight of their requirement, the greatest first.

        Each comes with all that it waits for, which no later tier holds again.
        """
        left = set(self.numbers) - done
        tiers: list[set[int]] = []
        for weight in sorted({self.steps[job].weight for job in left}, reverse=True):
            tier = self.with_needed(job for job in left if self.steps[job].weight == weight)
            tiers.append(tier & left)
            left -= tier
        return tiers

    def needs(self, job: int, other: int) -> bool:
        """Whether a job waits for another."""
        return other in self._needed[job]
