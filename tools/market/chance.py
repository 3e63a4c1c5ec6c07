"""What is beyond chance: an exact test, and its correction for many comparisons."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

SIGNIFICANT: Final = 0.05
"""A corrected p below this is beyond chance."""

# Probabilities that are equal but for rounding count as equal.
_EQUAL: Final = 1 + 1e-7
_NEGLIGIBLE: Final = 1e-18


def fisher_exact(hits: int, size: int, other_hits: int, other_size: int) -> float:
    """Return how likely two shares are at least so far apart by chance: Fisher's exact test.

    With both sizes and the number of hits in all given, the chances of every way to deal the hits
    out (a hypergeometric distribution) that is no likelier than the one seen are added up: the
    test is two-sided. Ways that together change the result by less than 1 part in 10¹⁵ are left
    out, so that large samples take no longer than their spread.

    Args:
        hits: How many of the first group have something.
        size: The first group's size, at least ``hits``.
        other_hits: How many of the second group have it.
        other_size: The second group's size, at least ``other_hits``.

    Source: R. A. Fisher, The logic of inductive inference, Journal of the Royal Statistical
    Society 98 (1935), 39–82.
    """
    table = _Table(size, other_size, hits + other_hits)
    mode = table.mode()
    step = 1 if hits >= mode else -1
    seen = table.weight(mode, hits, step)
    near = [1.0, *table.weights(mode, step, seen * _NEGLIGIBLE)]
    far = list(table.weights(mode, -step, seen * _NEGLIGIBLE))
    # Added from the smallest up, so that nothing is lost by rounding.
    weights = sorted((*near, *far))
    extreme = sum(it for it in weights if it <= seen * _EQUAL)
    return min(extreme / sum(weights), 1.0)


class _Table:
    """All ways to deal hits out to two groups, each weighed against the likeliest."""

    def __init__(self, size: int, other_size: int, hits: int) -> None:
        self._size, self._other, self._hits = size, other_size, hits
        self._least, self._most = max(0, hits - other_size), min(size, hits)

    def mode(self) -> int:
        """Return how many hits the first group has in the likeliest way."""
        return (self._hits + 1) * (self._size + 1) // (self._size + self._other + 2)

    def weights(self, start: int, step: int, least: float) -> Iterator[float]:
        """Yield the weights from beside ``start`` outwards until they fall below ``least``."""
        weight, place = 1.0, start
        while self._least <= place + step <= self._most:
            weight *= self._ratio(place, step)
            place += step
            if weight <= least:
                return
            yield weight

    def weight(self, start: int, end: int, step: int) -> float:
        """Return the weight of one way, that of ``start`` being 1."""
        weight = 1.0
        for place in range(start, end, step):
            weight *= self._ratio(place, step)
        return weight

    def _ratio(self, place: int, step: int) -> float:
        """Return how likely the next way is beside the one at ``place``."""
        if step > 0:
            up, down = (self._size - place) * (self._hits - place), place + 1
            return up / (down * (self._other - self._hits + place + 1))
        up, down = place * (self._other - self._hits + place), self._size - place + 1
        return up / (down * (self._hits - place + 1))


def holm(chances: Sequence[float]) -> tuple[float, ...]:
    """Return chances corrected for being the best of many: Holm's step-down correction.

    Corrected so, the chance that any of those below 0.05 is there by chance alone is below 0.05.

    Args:
        chances: The chance of each comparison, 0 to 1.

    Source: S. Holm, A simple sequentially rejective multiple test procedure, Scandinavian Journal
    of Statistics 6 (1979), 65–70.
    """
    order = sorted(range(len(chances)), key=lambda at: chances[at])
    corrected = _rising((len(order) - rank) * chances[at] for rank, at in enumerate(order))
    by_place = dict(zip(order, corrected, strict=True))
    return tuple(by_place[at] for at in range(len(chances)))


def _rising(values: Iterable[float]) -> Iterator[float]:
    highest = 0.0
    for value in values:
        highest = max(highest, min(value, 1.0))
        yield highest
