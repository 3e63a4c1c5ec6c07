"""The best sequence of labels."""

from collections.abc import Mapping, Sequence
from typing import Final

LABELS: Final = "OBI"
"""Outside of any span, beginning one, going on with one."""

STEPS: Final = ("OO", "OB", "BO", "BB", "BI", "IO", "IB", "II")
"""Which labels may follow one another."""

NEVER: Final = float("-inf")
"""The score of what can't be."""


def best_labels(scores: Sequence[complex], steps: Mapping[str, float]) -> str:
    """Return the labels whose scores sum up highest; of several the first by O, B and I.

    Before the first word stands O, and nothing goes on with a span that has not begun. Linear in
    the number of words.

    Args:
        scores: For each word what beginning a span scores (the real part) and what going on with
            one does (the imaginary part); outside scores 0.
        steps: What each label scores after another: "OB" is beginning after outside.
    """
    oo, ob, bo, bb, bi, io, ib, ii = (steps[step] for step in STEPS)
    outside, begin, inside = 0.0, NEVER, NEVER
    befores: list[tuple[int, int, int]] = []
    for score in scores:
        best_o, best_b, best_i = outside + oo, outside + ob, begin + bi
        before_o, before_b, before_i = 0, 0, 1
        if begin + bo > best_o:
            best_o, before_o = begin + bo, 1
        if inside + io > best_o:
            best_o, before_o = inside + io, 2
        if begin + bb > best_b:
            best_b, before_b = begin + bb, 1
        if inside + ib > best_b:
            best_b, before_b = inside + ib, 2
        if inside + ii > best_i:
            best_i, before_i = inside + ii, 2
        befores.append((before_o, before_b, before_i))
        outside, begin, inside = best_o, best_b + score.real, best_i + score.imag
    last = 0 if outside >= max(begin, inside) else 1 if begin >= inside else 2
    return _traced(befores, last)


def _traced(befores: Sequence[tuple[int, int, int]], last: int) -> str:
    labels: list[str] = []
    for before in reversed(befores):
        labels.append(LABELS[last])
        last = before[last]
    return "".join(reversed(labels))
