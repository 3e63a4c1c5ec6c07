"""The steps of a plan as numbered jobs, which is what its order is computed on."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import pairwise


@dataclass(frozen=True, slots=True)
class Jobs:
    """Jobs by number, with what each must wait for.

    Attributes:
        work: How long each takes, more than 0.
        gain: What each adds once it is finished, 0 or more.
        before: The jobs that each waits for directly, without circles.
        after: The jobs that wait for each directly.
    """

    work: tuple[int, ...]
    gain: tuple[int, ...]
    before: tuple[tuple[int, ...], ...]
    after: tuple[tuple[int, ...], ...] = field(init=False)

    def __post_init__(self) -> None:
        later: list[list[int]] = [[] for _ in self.work]
        for job, needed in enumerate(self.before):
            for other in needed:
                later[other].append(job)
        object.__setattr__(self, "after", tuple(map(tuple, later)))

    def turned(self) -> "Jobs":
        """Return the same jobs with every precedence the other way round."""
        return Jobs(self.work, self.gain, self.after)

    def in_a_row(self, chosen: Iterable[int]) -> "Jobs":
        """Return the same jobs, of which some wait for one another in the order given."""
        before = list(self.before)
        for earlier, later in pairwise(chosen):
            before[later] = (*before[later], earlier)
        return Jobs(self.work, self.gain, tuple(before))

    def total_work(self, chosen: Iterable[int]) -> int:
        """Return how long some jobs take together."""
        return sum(self.work[job] for job in chosen)

    def total_gain(self, chosen: Iterable[int]) -> int:
        """Return what some jobs add together."""
        return sum(self.gain[job] for job in chosen)

    def delay(self, order: Iterable[int]) -> int:
        """Return Σ gain × finishing time of an order, which is least where gains come soonest."""
        now = total = 0
        for job in order:
            now += self.work[job]
            total += self.gain[job] * now
        return total


def topological(jobs: Jobs, chosen: Iterable[int]) -> list[int]:
    """Return some jobs so that each comes after those of them that it waits for."""
    inside, done, order = set(chosen), set[int](), list[int]()
    for start in sorted(inside):
        waiting = [start]
        while waiting:
            job = waiting[-1]
            needed = [it for it in jobs.before[job] if it in inside and it not in done]
            if needed and job not in done:
                waiting += needed
                continue
            waiting.pop()
            if job not in done:
                done.add(job)
                order.append(job)
    return order


def components(jobs: Jobs, chosen: Iterable[int]) -> list[list[int]]:
    """Return some jobs in the groups that no precedence ties together, each in ascending order."""
    left, groups = set(chosen), list[list[int]]()
    for start in sorted(left):
        if start not in left:
            continue
        left.discard(start)
        group, waiting = [start], [start]
        while waiting:
            job = waiting.pop()
            for other in (*jobs.before[job], *jobs.after[job]):
                if other in left:
                    left.discard(other)
                    group.append(other)
                    waiting.append(other)
        groups.append(sorted(group))
    return groups


def closures(jobs: Jobs, chosen: Iterable[int]) -> dict[int, tuple[int, ...]]:
    """Return for each of some jobs all of them that it waits for, and itself as the last."""
    order = topological(jobs, chosen)
    place = {job: number for number, job in enumerate(order)}
    sets: dict[int, set[int]] = {}
    for job in order:
        needed = (sets[it] for it in jobs.before[job] if it in place)
        sets[job] = {job}.union(*needed)
    return {job: tuple(sorted(found, key=place.__getitem__)) for job, found in sets.items()}
