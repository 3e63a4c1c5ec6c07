"""The most valuable set of jobs that holds all that its members wait for.

The maximum closure problem, solved as a minimum cut (J.-C. Picard, Maximal closure of a graph and
applications to combinatorial problems, Management Science 22 (1976), 1268–1272): what a job is
worth flows to the jobs that it waits for, to pay what they cost. What can't be paid for stays out.
The flow is found by Dinitz's algorithm, level by level.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from tools.planning.jobs import Jobs


@dataclass(frozen=True, slots=True)
class Closure:
    """The smallest closure of the greatest value, and what the flow left where.

    Attributes:
        members: The jobs of the closure.
        left: What each job still has to give (above 0) or still costs (below 0) when all that can
            be paid is paid. The values above 0 add up to the value of the closure.
    """

    members: frozenset[int]
    left: Mapping[int, int]


def best_closure(jobs: Jobs, chosen: Sequence[int], value: Mapping[int, int]) -> Closure:
    """Return the closure of the greatest value among some jobs.

    Args:
        jobs: All jobs.
        chosen: The jobs to choose from; what they wait for outside of these is taken as done.
        value: What each of them is worth, below 0 where it costs.
    """
    inside = set(chosen)
    needs = {job: [it for it in jobs.before[job] if it in inside] for job in chosen}
    paid = _Payments(needs, dict(value))
    while paid.more():
        pass
    return Closure(frozenset(paid.reached), paid.left)


class _Payments:
    """What has flowed from jobs that are worth something to those that they wait for."""

    def __init__(self, needs: Mapping[int, Sequence[int]], left: dict[int, int]) -> None:
        self.left = left
        self.reached: dict[int, int] = {}
        self._needs = needs
        self._flow: dict[int, dict[int, int]] = {job: {} for job in needs}
        """For each job, by the jobs that wait for it, what these have paid to it."""

    def more(self) -> bool:
        """Pay along the shortest ways that are open, and say whether there was one."""
        self._level()
        ahead = {job: self._ways(job) for job in self.reached}
        paid = False
        for giver in [job for job, level in self.reached.items() if not level]:
            while self.left[giver] > 0 and (way := self._way(giver, ahead)):
                self._pay(way)
                paid = True
        return paid

    def _way(self, giver: int, ahead: Mapping[int, list[int]]) -> list[int]:
        """Return a shortest way from a giver to a job that costs; ways that end are crossed out."""
        way = [giver]
        while way and self.left[way[-1]] >= 0:
            if not ahead[way[-1]]:
                way.pop()
                if way:
                    ahead[way[-1]].pop()
            elif self._leads_on(way, other := ahead[way[-1]][-1]):
                way.append(other)
            else:
                ahead[way[-1]].pop()
        return way

    def _leads_on(self, way: Sequence[int], other: int) -> bool:
        job = way[-1]
        open_ = other in self._needs[job] or other in self._flow[job]
        return open_ and self.reached.get(other) == len(way)

    def _level(self) -> None:
        """Measure how many payments away from a giver each job is."""
        edge = [job for job, left in self.left.items() if left > 0]
        self.reached = dict.fromkeys(edge, 0)
        level = 0
        while edge:
            level += 1
            following = []
            for job in edge:
                for other in self._ways(job):
                    if other not in self.reached:
                        self.reached[other] = level
                        following.append(other)
            edge = following

    def _ways(self, job: int) -> list[int]:
        """Return where a job can pass on what it has: to what it needs, or back to who paid it."""
        return [*self._needs[job], *self._flow[job]]

    def _pay(self, way: Sequence[int]) -> None:
        amount = min(self.left[way[0]], -self.left[way[-1]])
        pairs = list(pairwise(way))
        for job, other in pairs:
            if other not in self._needs[job]:
                amount = min(amount, self._flow[job][other])
        for job, other in pairs:
            if other in self._needs[job]:
                self._flow[other][job] = self._flow[other].get(job, 0) + amount
            else:
                self._flow[job][other] -= amount
                if not self._flow[job][other]:
                    del self._flow[job][other]
        self.left[way[0]] -= amount
        self.left[way[-1]] += amount
