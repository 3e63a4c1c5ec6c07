"""How well the likeness of wordings tells what is asked, by examples that it has not seen.

``python -m tests.likeness`` compares each example with all others and prints, for several bounds,
how many are taken for what they are, for something else, and for nothing; and how many of those
that are no request are taken for one.
"""

import sys
from collections.abc import Iterable
from typing import NamedTuple

from tools.understanding.exemplars import EXEMPLARS, Exemplar
from tools.understanding.resembled import AHEAD, SURE
from tools.understanding.resembling import Likeness, likenesses

ELSEWHERE = frozenset({"out_of_scope", "unclear"})
"""The kinds of examples that are no request."""


class Counts(NamedTuple):
    """What became of the examples under one bound.

    Attributes:
        right: Requests taken for what they are.
        wrong: Requests taken for another.
        left: Requests taken for none.
        taken: Examples of no request that were taken for one.
    """

    right: int
    wrong: int
    left: int
    taken: int


def unseen() -> tuple[tuple[Exemplar, tuple[Likeness, ...]], ...]:
    """Return each example with what it resembles among all others."""
    return tuple((it, likenesses(it.words, [it.words])) for it in EXEMPLARS)


def counted(
    seen: Iterable[tuple[Exemplar, tuple[Likeness, ...]]], sure: float, ahead: float
) -> Counts:
    """Return what becomes of the examples.

    Args:
        seen: Each with what it resembles.
        sure: The least likeness that is acted on, 0 to 1.
        ahead: By how much it has to be ahead of the next.
    """
    right = wrong = left = taken = 0
    for exemplar, (first, second, *_) in seen:
        acts = first.kind not in ELSEWHERE
        acts = acts and first.score >= sure and first.score - second.score >= ahead
        if exemplar.kind in ELSEWHERE:
            taken += acts
        elif not acts:
            left += 1
        elif (first.kind, first.text) == (exemplar.kind, exemplar.text):
            right += 1
        else:
            wrong += 1
    return Counts(right, wrong, left, taken)


def main() -> int:
    """Print the counts, the bounds in use marked."""
    seen = unseen()
    elsewhere = sum(it.kind in ELSEWHERE for it, _ in seen)
    print(f"{len(seen) - elsewhere} requests, {elsewhere} that are none")
    for sure in (0.3, 0.35, 0.4, 0.45, 0.5, 0.6):
        it = counted(seen, sure, AHEAD)
        mark = " <" if sure == SURE else ""
        print(
            f"from {sure:.2f}: {it.right} right, {it.wrong} taken for another, {it.left} left, "
            f"{it.taken} of the others taken{mark}"
        )
    return 0


if __name__ == "__main__":
    sys.exit(main())
