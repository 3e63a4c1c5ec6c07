"""Which step comes first: the one that gains most readiness per hour.

Learning one thing after another so that readiness rises as early as it can is the single-machine
problem 1|prec|Σ w·C. Where nothing depends on anything, sorting by gain per hour is optimal
(W. E. Smith, Various optimizers for single-stage production, Naval Research Logistics Quarterly 3
(1956), 59–66). Where steps depend on others, a step is ranked together with all that it still
waits for, as that is what has to be done to get its gain. This keeps every precedence; it is exact
for independent steps and a good order, not a proven best one, for the rest.

What is known to be missing comes before what may be missing: provisional steps are ranked after
all others, unless one of those waits for them. Among themselves they go by the weight of the
requirement before the gain per hour, because the hours are a guess and the weight is not.
"""

from collections.abc import Iterable, Iterator, Sequence
from fractions import Fraction
from heapq import heapify, heappop, heappush

from tools.planning.step import Step

Key = tuple[str, int]
"""The skill of a step and the level it reaches."""

Rank = tuple[bool, Fraction, Fraction, str, int]
"""Whether it only fills, its negated weight if so, the negated gain per quarter hour, the name."""


def order_steps(steps: Sequence[Step]) -> tuple[Step, ...]:
    """Return the steps in the order to learn them in, each after all that it waits for.

    Args:
        steps: Steps that hold every step that one of them waits for, without circles.
    """
    graph = _Graph(steps)
    return tuple(graph.steps[it] for it in _ordered(graph, graph.steps))


def choose_steps(steps: Sequence[Step], room: int, provisional_room: int) -> tuple[Step, ...]:
    """Return the steps to keep where there is no room for all, in the order given.

    The steps are taken by gain per hour, each with all that it waits for, as long as they fit.
    Steps that gain nothing are kept only where a kept step waits for them. This is the greedy
    choice: it leaves no room that a further step would fit into, but another choice of steps may
    now and then gain more in the same hours.

    Args:
        steps: Steps that hold every step that one of them waits for, without circles.
        room: The quarter hours there are.
        provisional_room: The quarter hours up to which provisional steps may fill the plan.
    """
    graph = _Graph(steps)
    kept = set(_picked(graph, room, provisional_room))
    return tuple(it for it in steps if it.key in kept)


def firm_steps(steps: Sequence[Step]) -> tuple[Step, ...]:
    """Return the steps that close a known gap, and all that they wait for."""
    graph = _Graph(steps)
    firm = {it.key for it in steps if _closes_known_gap(it)}
    firm.update(*(graph.earlier[it] for it in firm))
    return tuple(it for it in steps if it.key in firm)


def _closes_known_gap(step: Step) -> bool:
    return bool(step.gain) and not step.provisional


class _Graph:
    """Steps by key, with all that each waits for, directly or not, and what waits for each."""

    def __init__(self, steps: Iterable[Step]) -> None:
        self.steps = {it.key: it for it in steps}
        self.earlier: dict[Key, frozenset[Key]] = {}
        self.later: dict[Key, set[Key]] = {it: set() for it in self.steps}
        for key in self.steps:
            for before in self._before(key):
                self.later[before].add(key)

    def _before(self, key: Key) -> frozenset[Key]:
        known = self.earlier.get(key)
        if known is None:
            direct = self.steps[key].after
            known = direct.union(*(self._before(it) for it in direct))
            self.earlier[key] = known
        return known

    def rank(self, key: Key, pending: set[Key]) -> Rank:
        """Return the rank of a step together with what it still waits for."""
        todo = [self.steps[it] for it in self.needed(key, pending)]
        gain = sum((it.gain for it in todo), Fraction(0))
        step, ratio = self.steps[key], gain / sum(it.quarters for it in todo)
        if _closes_known_gap(step):
            return False, Fraction(0), -ratio, *key
        return True, -step.weight, -ratio, *key

    def needed(self, key: Key, pending: set[Key]) -> frozenset[Key]:
        """Return a step and what it still waits for."""
        return (self.earlier[key] & pending) | {key}

    def quarters(self, keys: Iterable[Key]) -> int:
        """Return the quarter hours of steps."""
        return sum(self.steps[it].quarters for it in keys)


class _Queue:
    """The pending steps, the best rank first, ranked anew as what they wait for is done."""

    def __init__(self, graph: _Graph, pending: Iterable[Key]) -> None:
        self.pending = set(pending)
        self._graph = graph
        self._ranks = {it: graph.rank(it, self.pending) for it in self.pending}
        self._heap = list(self._ranks.values())
        heapify(self._heap)

    def pop(self) -> Key | None:
        """Return the best pending step, or ``None`` when none is left to offer."""
        while self._heap:
            rank = heappop(self._heap)
            key = rank[3:]
            if key in self.pending and self._ranks[key] == rank:
                return key
        return None

    def finish(self, keys: frozenset[Key]) -> None:
        """Take steps out, and rank those that waited for them anew."""
        self.pending -= keys
        for key in set().union(*(self._graph.later[it] for it in keys)) & self.pending:
            self._ranks[key] = self._graph.rank(key, self.pending)
            heappush(self._heap, self._ranks[key])


def _ordered(graph: _Graph, keys: Iterable[Key]) -> Iterator[Key]:
    queue = _Queue(graph, keys)
    while (best := queue.pop()) is not None:
        needed = graph.needed(best, queue.pending)
        if len(needed) > 1:
            yield from _ordered(graph, needed - {best})
        yield best
        queue.finish(needed)


def _picked(graph: _Graph, room: int, provisional_room: int) -> Iterator[Key]:
    queue, used = _Queue(graph, graph.steps), 0
    while (best := queue.pop()) is not None:
        needed = graph.needed(best, queue.pending)
        quarters = graph.quarters(needed)
        limit = min(room, provisional_room) if graph.steps[best].provisional else room
        if used + quarters <= limit and graph.steps[best].gain:
            used += quarters
            queue.finish(needed)
            yield from needed
