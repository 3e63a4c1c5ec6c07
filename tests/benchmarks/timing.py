"""How long a piece of work takes, how that grows, and whether it is within what is aimed at."""

import time
from collections.abc import Callable, Iterable, Mapping
from itertools import pairwise
from math import log
from statistics import median
from typing import NamedTuple

RUNS = 5
"""How often each piece is run."""


class Aim(NamedTuple):
    """The longest that a piece of work may take, and how long it took, in milliseconds."""

    work: str
    limit: float
    took: float


def milliseconds(work: Callable[[], object]) -> float:
    """Return the median processor time of a few runs.

    What is measured runs in one thread and waits for nothing, so this is how long it takes where
    nothing else wants the processor; on a busy machine the clock on the wall would measure that.
    """
    times = []
    for _ in range(RUNS):
        began = time.process_time()
        work()
        times.append(1_000 * (time.process_time() - began))
    return median(times)


def growth(times: Mapping[int, float]) -> float:
    """Return the power of the size that times grow with, from the least size to the greatest.

    1 is linear, 2 is quadratic.

    Args:
        times: The time for each of several sizes.
    """
    least, greatest = min(times), max(times)
    return log(times[greatest] / times[least]) / log(greatest / least)


def print_growth(of: str, times: Mapping[int, float]) -> None:
    """Print the power of the size that times grow with, from each size to the next and in all."""
    steps = ", ".join(
        f"{two:,}: {growth({one: times[one], two: times[two]}):.2f}"
        for one, two in pairwise(sorted(times))
    )
    print(f"{of} grows as size to the power of {growth(times):.2f} (up to {steps}).")


def judged(aims: Iterable[Aim]) -> int:
    """Print whether each aim is met, and return the exit code: 1 where one is missed, else 0."""
    missed = 0
    for it in aims:
        missed += it.took > it.limit
        verdict = "missed" if it.took > it.limit else "met"
        print(f"{it.work}: {it.took:,.1f} ms of {it.limit:,.0f} ms, {verdict}.")
    return int(missed > 0)
