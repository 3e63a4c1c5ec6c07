"""The order of jobs that can't be taken apart, found by searching their possible beginnings."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from fractions import Fraction

from tools.planning.jobs import Jobs, closures

MOST_BEGINNINGS = 20_000
"""How many beginnings are looked at before only the most promising are followed."""

WIDTH = 60
"""How many beginnings of one length are followed then, where there are up to 40 jobs."""

_MOST_FOLLOWED = WIDTH * 40**3
"""What following may cost: beginnings × jobs³, so that more jobs get fewer beginnings."""

State = tuple[int, int, int]
"""The delay of a beginning, the time at its end, and its last job."""


def search(jobs: Jobs, block: Sequence[int]) -> list[int]:
    """Return the jobs of a block in the best order that is found.

    All sets of jobs that can come first are gone through by their size, each with the best order of
    its members (dynamic programming over beginnings), which is exact. Where there are more than
    20,000, only some of each size are followed (60 of up to 40 jobs, fewer of more): those that end
    best when the rest follows in the order known so far. That order is improved by moving single
    jobs, and all is done again as long as it helps. It begins once with an order that is greedy
    from the front and once with one that is greedy from the end.

    Args:
        jobs: All jobs.
        block: Those to order; what they wait for outside of these is taken as done.
    """
    if len(block) == 1:
        return list(block)
    return _Search(jobs, block).order()


def _ratio(jobs: Jobs, some: Sequence[int]) -> Fraction:
    return Fraction(jobs.total_gain(some), jobs.total_work(some))


class _Search:
    """The jobs of one block by number, those that gain most per work first; sets are bits."""

    def __init__(self, jobs: Jobs, block: Sequence[int]) -> None:
        self._block = sorted(block, key=lambda it: (-_ratio(jobs, [it]), it))
        self._jobs = jobs
        place = {job: number for number, job in enumerate(self._block)}
        self._work = [jobs.work[job] for job in self._block]
        self._gain = [jobs.gain[job] for job in self._block]
        self._needs = [
            sum(1 << place[it] for it in jobs.before[job] if it in place) for job in self._block
        ]
        self._size = len(block)
        self._all = (1 << self._size) - 1

    def order(self) -> list[int]:
        found = self._through_all()
        if found is None:
            begun = (self._greedy(), self._greedy_from_the_end())
            found = min(map(self._followed, begun), key=self._delay)
        return [self._block[it] for it in found]

    # To the end

    def _through_all(self) -> list[int] | None:
        """Return the best order, or ``None`` where there are too many beginnings."""
        layers, seen = [_START], 0
        for _ in range(self._size):
            layers.append(self._longer(layers[-1]))
            seen += len(layers[-1])
            if seen > MOST_BEGINNINGS:
                return None
        return self._traced(layers)

    def _longer(self, layer: Mapping[int, State]) -> dict[int, State]:
        """Return the beginnings that are one job longer, each in the best order of its jobs."""
        work, gain = self._work, self._gain
        longer: dict[int, State] = {}
        for begun, (delay, now, _) in layer.items():
            for job in self._next(begun):
                end = now + work[job]
                total = delay + gain[job] * end
                held = longer.get(begun | 1 << job)
                if held is None or total < held[0]:
                    longer[begun | 1 << job] = total, end, job
        return longer

    def _next(self, begun: int) -> Iterator[int]:
        """Yield the jobs that can follow a beginning.

        Where the one that gains most per work of all that are left can follow, it alone does: it
        is a block of Sidney's.
        """
        left = self._all & ~begun
        first = left & -left
        while left:
            bit = left & -left
            left ^= bit
            job = bit.bit_length() - 1
            if not self._needs[job] & ~begun:
                yield job
                if bit == first:
                    return

    def _traced(self, layers: Sequence[Mapping[int, State]]) -> list[int]:
        begun, order = self._all, list[int]()
        for layer in reversed(layers[1:]):
            job = layer[begun][2]
            order.append(job)
            begun ^= 1 << job
        return order[::-1]

    # As far as is worth it

    def _followed(self, order: list[int]) -> list[int]:
        """Return an order made better as long as beginnings judged by it lead to a better one."""
        order = self._improved(order)
        width = min(WIDTH, _MOST_FOLLOWED // self._size**3)
        while width:
            better = self._improved(self._through_best(order, width))
            if self._delay(better) >= self._delay(order):
                break
            order = better
        return order

    def _through_best(self, guide: Sequence[int], width: int) -> list[int]:
        """Return the best order found by following the beginnings that end best by the guide."""
        layers = [_START]
        for _ in range(self._size):
            longer = self._longer(layers[-1])
            if len(longer) > width:
                ends = {it: self._end(it, state, guide) for it, state in longer.items()}
                kept = sorted(longer, key=lambda it: (ends[it], it))[:width]
                longer = {it: longer[it] for it in kept}
            layers.append(longer)
        return self._traced(layers)

    def _end(self, begun: int, state: State, guide: Sequence[int]) -> int:
        """Return the delay of a beginning when the rest follows in the order of the guide."""
        delay, now, _ = state
        for job in guide:
            if not begun >> job & 1:
                now += self._work[job]
                delay += self._gain[job] * now
        return delay

    def _delay(self, order: Sequence[int]) -> int:
        return self._end(0, _START[0], order)

    def _greedy(self) -> list[int]:
        """Return the jobs by the ratio of all that they wait for and themselves, these first."""
        sets = closures(self._jobs, self._block)
        falling = sorted(self._block, key=lambda it: (-_ratio(self._jobs, sets[it]), it))
        return self._taken(sets[it] for it in falling)

    def _greedy_from_the_end(self) -> list[int]:
        """Return the jobs so that the end holds what gains least with all that waits for it."""
        sets = closures(self._jobs.turned(), self._block)
        rising = sorted(self._block, key=lambda it: (_ratio(self._jobs, sets[it]), it))
        return self._taken(sets[it] for it in rising)[::-1]

    def _taken(self, sets: Iterable[Sequence[int]]) -> list[int]:
        """Return the jobs by number in the order in which some sets name them first."""
        place = {job: number for number, job in enumerate(self._block)}
        return list(dict.fromkeys(place[job] for some in sets for job in some))

    def _improved(self, order: list[int]) -> list[int]:
        """Return an order that no move of one job to another place makes better."""
        order = list(order)
        while any(self._moved(order, place) for place in range(self._size)):
            pass
        return order

    def _moved(self, order: list[int], place: int) -> bool:
        """Move the job at a place to where it is best, in place, and say whether it moved."""
        job, best, target = order[place], 0, place
        work, gain, needs = self._work, self._gain, self._needs
        change = 0
        for number in range(place + 1, self._size):
            other = order[number]
            if needs[other] >> job & 1:
                break
            change += gain[job] * work[other] - gain[other] * work[job]
            if change < best:
                best, target = change, number
        change = 0
        for number in range(place - 1, -1, -1):
            other = order[number]
            if needs[job] >> other & 1:
                break
            change += gain[other] * work[job] - gain[job] * work[other]
            if change < best:
                best, target = change, number
        order.insert(target, order.pop(place))
        return target != place


_START: dict[int, State] = {0: (0, 0, -1)}
