"""Blocks of jobs that some best order keeps together, and in which order.

Among all sets of jobs that wait for nothing outside of them, the one with the most gain per work
comes first in some best order; then the same holds of the rest (J. B. Sidney, Decomposition
algorithms for single-machine sequencing with precedence relations and deferral costs, Operations
Research 23 (1975), 283–298). The blocks are found by splitting: what is worth more than the ratio
of the whole goes first. Blocks of parts that nothing ties together are merged by their ratio.
"""

from collections.abc import Sequence
from functools import cmp_to_key

from tools.planning.closure import best_closure
from tools.planning.jobs import Jobs, components

Block = list[int]
"""Jobs, in ascending order."""


def sidney_blocks(jobs: Jobs, chosen: Sequence[int]) -> list[Block]:
    """Return some jobs in blocks of falling gain per work; the first come first in a best order.

    Args:
        jobs: All jobs.
        chosen: Those to divide; what they wait for outside of these is taken as done.
    """
    blocks: list[Block] = []
    for part in components(jobs, chosen):
        blocks += blocks_of_part(jobs, part)
    return by_ratio(jobs, blocks)


def by_ratio(jobs: Jobs, blocks: Sequence[Block]) -> list[Block]:
    """Return blocks by falling gain per work; of one ratio, the quickest first.

    The blocks of one part all differ in their ratio, so this keeps every precedence.
    """
    sums = [(jobs.total_gain(block), jobs.total_work(block)) for block in blocks]

    def later(one: int, two: int) -> int:
        falling = sums[two][0] * sums[one][1] - sums[one][0] * sums[two][1]
        return falling or sums[one][1] - sums[two][1]

    return [blocks[it] for it in sorted(range(len(blocks)), key=cmp_to_key(later))]


def blocks_of_part(jobs: Jobs, part: Sequence[int]) -> list[Block]:
    """Return the blocks of jobs that are tied together, the first ones first.

    Args:
        jobs: All jobs.
        part: Those to divide, in ascending order; see `components`.
    """
    blocks, waiting = list[Block](), [list(part)]
    while waiting:
        some = waiting.pop()
        gain, work = jobs.total_gain(some), jobs.total_work(some)
        value = {job: jobs.gain[job] * work - gain * jobs.work[job] for job in some}
        first = best_closure(jobs, some, value).members
        if first:
            waiting += [[it for it in some if it not in first], sorted(first)]
        else:
            blocks.append(some)
    return blocks
