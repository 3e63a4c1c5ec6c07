"""Which jobs to do where there is no room for all: a knapsack whose items wait for others.

Where fractions counted, the best choice would be Sidney's blocks in their order until the room is
full, the last one in part. That is the bound. Jobs that can't be otherwise in any better choice are
settled by what the flow leaves to them (reduced costs), and the rest is branched on: a job of the
block that does not fit is taken with all that it waits for, or left with all that waits for it.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import cache, partial
from math import floor

from tools.planning.closure import best_closure
from tools.planning.jobs import Jobs, closures, components
from tools.planning.sidney import Block, blocks_of_part, by_ratio

MOST_VISITS = 12_000
"""How many jobs are looked at, over all branches, before the best choice so far is taken."""


def best_choice(jobs: Jobs, chosen: Sequence[int], room: int) -> list[int]:
    """Return the jobs to do for the greatest gain, each with all that it waits for.

    Args:
        jobs: All jobs.
        chosen: Those to choose from; what they wait for outside of these is taken as done.
        room: How much work there is room for.

    Returns:
        The jobs in ascending order, without any that adds nothing: the best choice, proven unless
        the search takes too long (over 200 branches of 60 jobs), and then the best that is found.
    """
    worth = _worth_it(jobs, chosen)
    if jobs.total_work(worth) <= room:
        return sorted(worth)
    return _Choice(jobs, worth, room).made()


def _worth_it(jobs: Jobs, chosen: Sequence[int]) -> list[int]:
    """Return the jobs that add something, and all that these wait for."""
    sets = closures(jobs, chosen)
    return sorted({other for job in chosen if jobs.gain[job] for other in sets[job]})


@dataclass(frozen=True, slots=True)
class _Bound:
    """The most that some jobs can add, and the choice of whole blocks that comes near it."""

    most: Fraction
    taken: list[int]
    split: Block


class _Choice:
    def __init__(self, jobs: Jobs, worth: Sequence[int], room: int) -> None:
        self._jobs = jobs
        self._worth = worth
        self._room = room
        self._before = {job: set(found) for job, found in closures(jobs, worth).items()}
        self._after: dict[int, set[int]] = {job: set() for job in worth}
        for job, needed in self._before.items():
            for other in needed:
                self._after[other].add(job)
        self._best: set[int] = set()
        self._best_gain = 0
        self._visits = 0
        # A branch changes one part; the others come again as they are.
        self._blocks_of_part = cache(partial(blocks_of_part, jobs))

    def made(self) -> list[int]:
        bound = self._bound(self._worth, self._room)
        self._try(set(bound.taken), self._worth)
        taken, free = self._settled(bound)
        self._branch(taken, free)
        return _worth_it(self._jobs, sorted(self._best))

    def _bound(self, free: Sequence[int], room: int) -> _Bound:
        gain, taken = Fraction(0), list[int]()
        for block in self._blocks(free):
            work = self._jobs.total_work(block)
            if work > room:
                part = Fraction(self._jobs.total_gain(block) * room, work)
                return _Bound(gain + part, taken, block)
            gain += self._jobs.total_gain(block)
            taken += block
            room -= work
        return _Bound(gain, taken, [])

    def _blocks(self, free: Sequence[int]) -> list[Block]:
        parts = components(self._jobs, free)
        blocks = [it for part in parts for it in self._blocks_of_part(tuple(part))]
        return by_ratio(self._jobs, blocks)

    def _settled(self, bound: _Bound) -> tuple[set[int], list[int]]:
        """Return the jobs that every better choice holds, and those that it may hold."""
        jobs, split = self._jobs, bound.split
        if not split:
            return set(), list(self._worth)
        gain, work = jobs.total_gain(split), jobs.total_work(split)
        value = {job: jobs.gain[job] * work - gain * jobs.work[job] for job in self._worth}
        left = best_closure(jobs, self._worth, value).left
        # All figures times the work of the split block, so that they are whole.
        slack = floor(bound.most * work) - (self._best_gain + 1) * work
        taken = {it for job in self._worth if left[job] > slack for it in self._before[job]}
        out = {it for job in self._worth if -left[job] > slack for it in self._after[job]}
        return taken, [job for job in self._worth if job not in taken and job not in out]

    def _branch(self, taken: set[int], free: Sequence[int]) -> None:
        """Look for a better choice that holds what is taken, and otherwise what is free."""
        room = self._room - self._jobs.total_work(taken)
        if room < 0:
            return
        self._visits += len(self._worth)
        bound = self._bound(free, room)
        self._try(taken.union(bound.taken), free)
        most = self._jobs.total_gain(taken) + floor(bound.most)
        if most <= self._best_gain or self._visits > MOST_VISITS:
            return
        job = max(bound.split, key=lambda it: (self._jobs.work[it], -it))
        self._branch(taken | self._before[job], [it for it in free if it not in self._before[job]])
        self._branch(taken, [it for it in free if it not in self._after[job]])

    def _try(self, taken: set[int], free: Iterable[int]) -> None:
        """Keep a choice, filled up with what still fits, where it is better than the best."""
        room = self._room - self._jobs.total_work(taken)
        for job in sorted(set(free) - taken, key=self._falling):
            more = self._before[job] - taken
            work = self._jobs.total_work(more)
            if work <= room:
                taken |= more
                room -= work
        gain = self._jobs.total_gain(taken)
        if gain > self._best_gain:
            self._best, self._best_gain = set(taken), gain

    def _falling(self, job: int) -> tuple[Fraction, int]:
        needed = self._before[job]
        return -Fraction(self._jobs.total_gain(needed), self._jobs.total_work(needed)), job
