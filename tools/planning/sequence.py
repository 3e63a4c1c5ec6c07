"""The order of jobs in which their gains come as early as possible: 1|prec|Σ w·C.

The jobs are taken apart by what is proven: parts that nothing ties together, Sidney's blocks, and
runs of which every job waits for all of the run before. Where no precedence is left this is Smith's
ratio rule, and on forests and all other series-parallel graphs it is exact (W. A. Horn,
Single-machine job sequencing with treelike precedence ordering and linear delay penalties, SIAM
Journal on Applied Mathematics 23 (1972), 189–202; E. L. Lawler, Sequencing jobs to minimize total
weighted completion time subject to precedence constraints, Annals of Discrete Mathematics 2 (1978),
75–90). What can't be taken apart is searched: to the end where that is short, else as far as
``search`` goes.
"""

from collections.abc import Sequence

from tools.planning.jobs import Jobs, closures
from tools.planning.search import search
from tools.planning.sidney import sidney_blocks


def best_order(jobs: Jobs, chosen: Sequence[int]) -> list[int]:
    """Return some jobs in an order in which their gains come as early as possible.

    Args:
        jobs: All jobs.
        chosen: Those to order; what they wait for outside of these is taken as done.
    """
    order: list[int] = []
    for block in sidney_blocks(jobs, chosen):
        runs = _runs(jobs, block)
        if len(runs) > 1:
            for run in runs:
                order += best_order(jobs, run)
        else:
            order += search(jobs, block)
    return order


def _runs(jobs: Jobs, block: Sequence[int]) -> list[list[int]]:
    """Return a block cut wherever all that follows waits for all that went before."""
    earlier = {job: set(needed[:-1]) for job, needed in closures(jobs, block).items()}
    waiting = sorted(block, key=lambda it: (len(earlier[it]), it))
    runs, gone, start = list[list[int]](), set[int](), 0
    for number, job in enumerate(waiting):
        if number > start and all(gone <= earlier[it] for it in waiting[number:]):
            runs.append(waiting[start:number])
            start = number
        gone.add(job)
    return [*runs, waiting[start:]]
