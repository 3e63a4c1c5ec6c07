"""Random scheduling problems of several kinds, for the benchmarks of the planner."""

from collections.abc import Callable
from random import Random

from tools.planning.jobs import Jobs

Maker = Callable[[Random, int], Jobs]
"""What draws a problem of a number of jobs."""


def any_graph(random: Random, size: int) -> Jobs:
    """Return jobs of unrelated work and gain, on a random graph of 0.5 to 3 arcs a job."""
    return _jobs(
        work=[random.randint(1, 100) for _ in range(size)],
        gain=[random.randint(0, 30) for _ in range(size)],
        before=_graph(random, size),
    )


def rising_gain(random: Random, size: int) -> Jobs:
    """Return jobs that gain the more per work the more they wait for, so that blocks are large."""
    before = _graph(random, size)
    depth = _depths(before)
    work = [random.randint(1, 100) for _ in range(size)]
    gain = [
        max(1, round(it * level * random.uniform(0.8, 1.2)))
        for it, level in zip(work, depth, strict=True)
    ]
    return _jobs(work, gain, before)


def late_gain(random: Random, size: int) -> Jobs:
    """Return a half that is all work and a half that waits for it and is all gain."""
    half = size // 2
    chance = random.choice([1.5, 2, 3, 4, 6]) / size
    before = [
        {other for other in range(half) if job >= half and random.random() < chance}
        for job in range(size)
    ]
    work = [random.randint(20, 100) if job < half else random.randint(1, 10) for job in range(size)]
    gain = [0 if job < half else random.randint(5, 30) for job in range(size)]
    return _jobs(work, gain, before)


def levels_of_skills(random: Random, size: int) -> Jobs:
    """Return chains of up to five levels, each taking twice the one before, some tied together."""
    work, gain, before = list[int](), list[int](), list[set[int]]()
    bases: list[list[int]] = []
    while len(work) < size:
        hours, weight = random.randint(2, 10), random.randint(1, 9)
        chain = list(range(len(work), min(len(work) + random.randint(1, 5), size)))
        needed = random.choice(bases) if bases and random.random() < 0.5 else []
        for level, job in enumerate(chain):
            work.append(hours * 2**level)
            gain.append(weight)
            before.append({job - 1} if level else set())
        if needed and len(chain) > 1:
            before[chain[1]].add(random.choice(needed))
        bases.append(chain)
    return _jobs(work, gain, before)


def out_forest(random: Random, size: int) -> Jobs:
    """Return jobs that each wait for at most one other."""
    before: list[set[int]] = [
        {random.randrange(job)} if job and random.random() < 0.85 else set() for job in range(size)
    ]
    return _jobs(*_drawn(random, size), before)


def in_forest(random: Random, size: int) -> Jobs:
    """Return jobs that each are waited for by at most one other."""
    before: list[set[int]] = [set() for _ in range(size)]
    for job in range(size - 1):
        if random.random() < 0.85:
            before[random.randrange(job + 1, size)].add(job)
    return _jobs(*_drawn(random, size), before)


GENERAL: dict[str, Maker] = {
    "any graph": any_graph,
    "rising gain": rising_gain,
    "late gain": late_gain,
    "levels of skills": levels_of_skills,
}
FORESTS: dict[str, Maker] = {"out-forests": out_forest, "in-forests": in_forest}


def _drawn(random: Random, size: int) -> tuple[list[int], list[int]]:
    work = [random.randint(1, 100) for _ in range(size)]
    return work, [random.randint(0, 30) for _ in range(size)]


def _graph(random: Random, size: int) -> list[set[int]]:
    chance = random.choice([0.5, 1, 1.5, 2, 3]) * 2 / size
    order = random.sample(range(size), size)
    before: list[set[int]] = [set() for _ in range(size)]
    for later in range(size):
        for earlier in range(later):
            if random.random() < chance:
                before[order[later]].add(order[earlier])
    return before


def _depths(before: list[set[int]]) -> list[int]:
    depth: dict[int, int] = {}

    def measure(job: int) -> int:
        if job not in depth:
            depth[job] = 1 + max((measure(it) for it in before[job]), default=0)
        return depth[job]

    return [measure(job) for job in range(len(before))]


def _jobs(work: list[int], gain: list[int], before: list[set[int]]) -> Jobs:
    return Jobs(tuple(work), tuple(gain), tuple(tuple(sorted(it)) for it in before))
