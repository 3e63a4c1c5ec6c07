"""Columns of a page that is drawn row by row across them."""

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from tools.formats.pdf_runs import Run

_FEWEST_LINES: Final = 5
_FEWEST_HEADINGS: Final = 2
_MOST_CROSSING: Final = 0.1
_HEADING: Final = 1.12
_NEAR: Final = 2.0


def in_reading_order(runs: Sequence[Run], body: float) -> list[Run]:
    """Return the runs of a page in the order of reading.

    Most programs draw a page in the order in which it is read, columns one after another, so that
    order is kept. A page is read column by column only where it is drawn row by row across two
    columns that each have headings of their own: rows of a table ("2019 | Engineer") have not.

    Args:
        runs: The runs in the order of drawing.
        body: The size of the usual text, in points.
    """
    gutter = _gutter(runs)
    if gutter is None or not _across(runs, gutter, body):
        return list(runs)
    left: list[Run] = []
    right: list[Run] = []
    ordered: list[Run] = []
    for run in sorted(runs, key=lambda it: (-it.y, it.x)):
        if _crosses(run, gutter):
            ordered += [*left, *right, run]
            left, right = [], []
        else:
            (left if run.x < gutter - _NEAR else right).append(run)
    return [*ordered, *left, *right]


def _gutter(runs: Sequence[Run]) -> float | None:
    """Return where the right column begins: many runs start there, and few cross it."""
    if not runs:
        return None
    first, last = min(it.x for it in runs), max(it.end for it in runs)
    starts = Counter(round(it.x) for it in runs)
    for start, count in starts.most_common():
        if count < _FEWEST_LINES:
            break
        inside = first + 0.2 * (last - first) < start < first + 0.8 * (last - first)
        left = [it for it in runs if it.x < start - _NEAR]
        crossing = sum(_crosses(it, start) for it in left)
        if inside and len(left) >= _FEWEST_LINES and crossing <= _MOST_CROSSING * len(left):
            return float(start)
    return None


def _crosses(run: Run, gutter: float) -> bool:
    return run.x < gutter - _NEAR and run.end > gutter + 2 * run.size


def _across(runs: Sequence[Run], gutter: float, body: float) -> bool:
    """Whether drawing jumps between columns that each have headings of their own."""
    sides = [it.x < gutter - _NEAR for it in runs if not _crosses(it, gutter)]
    jumps = sum(one != other for one, other in pairwise(sides))
    headings = Counter(
        it.x < gutter - _NEAR
        for it in runs
        if not _crosses(it, gutter) and (it.bold or it.size > _HEADING * body)
    )
    alternating = jumps >= min(sides.count(True), sides.count(False))
    return alternating and min(headings[True], headings[False]) >= _FEWEST_HEADINGS
