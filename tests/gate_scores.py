"""How well the gate tells clean replies from those with something planted."""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple, TypeVar

from tests.gate_sets import Context, LabelledSet
from tools.gate import Grounds, Unfounded, unfounded
from tools.vocabulary import builtin_vocabulary

_Reply = TypeVar("_Reply")


class Score(NamedTuple):
    """What a labelled set gave.

    A clean reply counts as wrongly marked where anything in it is, and a plant as found where
    anything that is marked overlaps it.
    """

    clean: int
    faulty: int
    wrongly: tuple[str, ...]
    missed: tuple[tuple[str, str], ...]

    @property
    def recall(self) -> float:
        return 1 - len(self.missed) / self.faulty

    @property
    def precision(self) -> float:
        found = self.faulty - len(self.missed)
        return found / (found + len(self.wrongly))


def score(labelled: LabelledSet) -> Score:
    """Return what a labelled set gives."""
    grounds = {name: it.grounds() for name, it in labelled.contexts.items()}
    clean = list(_of(grounds, labelled.clean))
    faulty = list(_of(grounds, labelled.faulty))
    return Score(
        len(clean),
        len(faulty),
        tuple(reply for reply, known in clean if found_in(reply, known)),
        tuple(it for it, known in faulty if not _overlaps(it[0], it[1], found_in(it[0], known))),
    )


def found_in(reply: str, grounds: Grounds | Context) -> tuple[Unfounded, ...]:
    """Return what is marked in a reply."""
    known = grounds.grounds() if isinstance(grounds, Context) else grounds
    return unfounded(reply, known, builtin_vocabulary())


def _of(
    grounds: Mapping[str, Grounds], replies: Mapping[str, Sequence[_Reply]]
) -> Iterator[tuple[_Reply, Grounds]]:
    for name, those in replies.items():
        yield from ((it, grounds[name]) for it in those)


def _overlaps(reply: str, planted: str, those: Sequence[Unfounded]) -> bool:
    at = reply.index(planted)
    return any(it.start < at + len(planted) and at < it.end for it in those)
