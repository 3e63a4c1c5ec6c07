"""Checking a reply."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Literal

from tools.gate.arithmetic import balances, follows
from tools.gate.binding import known
from tools.gate.experience import unproven
from tools.gate.grounds import Grounds
from tools.gate.pieces import Piece, pieces
from tools.gate.quantity import Quantity
from tools.gate.ties import contradicted
from tools.vocabulary import Vocabulary

Kind = Literal["figure", "part played", "skill", "employer", "qualification"]

_Place = tuple[int, int]
"""The number of a piece, and where in it a quantity begins."""
_LONGEST_CHAIN = 4
_REACH = 4
_MOST_OF_A_SUBJECT = 12


@dataclass(frozen=True, slots=True)
class Unfounded:
    """Something that a reply states and that can't be traced.

    Attributes:
        kind: What it is.
        start: The offset of its first character.
        end: The offset after its last one.
        text: It, as written in the reply.
    """

    kind: Kind
    start: int
    end: int
    text: str


def unfounded(reply: str, grounds: Grounds, vocabulary: Vocabulary) -> tuple[Unfounded, ...]:
    """Return what a reply states and can't be traced, in order.

    Args:
        reply: The reply, plain text or Markdown.
        grounds: What may be stated.
        vocabulary: The skills that are known by name.
    """
    read = list(pieces(reply, grounds.names))
    traced = _traced(read, grounds)
    found = [
        Unfounded("figure", piece.start + it.start, piece.start + it.end, it.text)
        for at, piece in enumerate(read)
        for it in piece.told
        if (at, it.start) not in traced
    ]
    for piece in read:
        found += (
            Unfounded(it.fault, piece.start + it.start, piece.start + it.end, it.text)
            for it in unproven(piece.text, grounds, vocabulary)
        )
    return tuple(sorted(found, key=lambda it: it.start))


def _traced(read: Sequence[Piece], grounds: Grounds) -> set[_Place]:
    """Return which quantities are known, or follow from such beside them, by piece and offset.

    What follows is a ground for what stands around it in turn. What the words tie together and
    does not fit is none of these.
    """
    traced = {
        (at, it.start)
        for at, piece in enumerate(read)
        for it in piece.told
        if known(it, piece, grounds)
    }
    for _ in range(_LONGEST_CHAIN):
        found = {it for at in range(len(read)) for it in _following(read, at, traced, grounds)}
        if not found:
            break
        traced |= found
    for at, piece in enumerate(read):
        last = read[at - 1] if at else None
        traced -= {(at, it.start) for it in contradicted(piece, last, grounds)}
    return traced


def _following(
    read: Sequence[Piece], at: int, traced: set[_Place], grounds: Grounds
) -> Iterator[_Place]:
    """Yield the quantities of a piece that are not traced yet and follow from those that are."""
    piece = read[at]
    missing = [it for it in piece.told if (at, it.start) not in traced]
    if not missing:
        return
    near = _near(read, at, traced)
    base = [*grounds.main, *_of_named(piece, grounds)]
    yield from ((at, it.start) for it in missing if follows(it, piece, near, base))
    for pair in combinations(missing, 2):
        if balances(*pair, [*near, *base]):
            yield from ((at, it.start) for it in pair)


def _near(read: Sequence[Piece], at: int, traced: set[_Place]) -> list[Quantity]:
    """Return the quantities that hold, of a piece and of some on each side, the nearest first.

    A piece without any does not count.
    """
    full = [it for it, piece in enumerate(read) if piece.told]
    middle = full.index(at)
    around = full[max(0, middle - _REACH) : middle + _REACH + 1]
    nearest = sorted(around, key=lambda it: abs(it - at))
    return [it for one in nearest for it in read[one].told if (one, it.start) in traced]


def _of_named(piece: Piece, grounds: Grounds) -> Iterator[Quantity]:
    """Yield what is known of the skills that a sentence names."""
    for skill in sorted(it for it in piece.subjects if it.kind == "skill"):
        facts = grounds.facts.by_subject.get(skill, ())
        own = [it for it in facts if not (it.derived or it.together or it.keys)]
        for it in own[:_MOST_OF_A_SUBJECT]:
            yield Quantity(0, 0, "", it.unit, it.value, of=it.of)
