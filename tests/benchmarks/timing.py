"""How long a piece of work takes."""

import time
from collections.abc import Callable
from statistics import median

RUNS = 5
"""How often each piece is run."""


def milliseconds(work: Callable[[], object]) -> float:
    """Return the median time of a few runs."""
    times = []
    for _ in range(RUNS):
        began = time.perf_counter()
        work()
        times.append(1_000 * (time.perf_counter() - began))
    return median(times)
