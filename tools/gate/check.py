"""Checking a reply."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final, Literal, NamedTuple

from tools.gate.arithmetic import follows
from tools.gate.experience import unproven
from tools.gate.grounds import Grounds, minutes_a_week
from tools.gate.quantities import Quantity, quantities
from tools.gate.units import BARE, COUNT
from tools.vocabulary import Vocabulary

Kind = Literal["figure", "part played", "skill", "employer"]

_FRAME: Final = re.compile(r"\b(?:first|next|last|coming|these) $")
_IS_AT: Final = re.compile(r"\b(?:are|is|'re|am|now|today) at (?:level )?$")
_LABEL: Final = re.compile(r"\W*([A-Za-z]+): ")
_BREAK: Final = re.compile(r"[,;()]|\s{2}|\b(?:and|but|of|instead|than)\b")
_WORD: Final = re.compile(r"[a-z-]+")
_WEEK = 7
_PIECE_END: Final = re.compile(r"(?<=[.!?])[\"”')]*\s+|\n+")


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
    found: list[Unfounded] = []
    told = quantities(reply)
    pieces = list(_pieces(reply))
    for number, (start, end) in enumerate(pieces):
        piece = reply[start:end]
        inside = [it for it in told if start <= it.start < end]
        around = pieces[max(0, number - 1)][0], pieces[min(len(pieces) - 1, number + 1)][1]
        near = [it for it in told if around[0] <= it.start < around[1]]
        found += _untraced(_Piece(reply, start, end, _about(piece, grounds)), inside, near, grounds)
        found += (
            Unfounded(it.fault, start + it.start, start + it.end, it.text)
            for it in unproven(piece, grounds, vocabulary)
        )
    return tuple(sorted(found, key=lambda it: it.start))


class _Piece(NamedTuple):
    """A sentence or line of a reply, and the skills that it names."""

    reply: str
    start: int
    end: int
    about: frozenset[str]

    def before(self, it: Quantity) -> str:
        return self.reply[self.start : it.start].casefold()


def _untraced(
    piece: _Piece, inside: list[Quantity], near: list[Quantity], grounds: Grounds
) -> Iterator[Unfounded]:
    missing = [it for it in inside if not _holds(it, piece, grounds)]
    holding = [it for it in near if it not in missing and grounds.holds(it)]
    holding += [it for it in inside if _FRAME.search(piece.before(it)) and it not in missing]
    beside = [*holding, *minutes_a_week(grounds)]
    for it in missing:
        if not follows(it, beside):
            yield Unfounded("figure", it.start, it.end, it.text)


def _holds(it: Quantity, piece: _Piece, grounds: Grounds) -> bool:
    before = piece.before(it)
    if it.unit == "level" and _IS_AT.search(before):
        levels = [grounds.levels[name] for name in piece.about if name in grounds.levels]
        if levels:
            return any(it.value in held for held in levels)
    if it.unit == "day" and _FRAME.search(before) and it.value <= _WEEK * grounds.longest:
        return True
    if it.unit in (COUNT, BARE):
        counts = _counts(it, piece, grounds)
        if counts:
            return it.value in counts
    return grounds.holds(it, piece.about) or grounds.total(it, sorted(piece.about))


def _counts(it: Quantity, piece: _Piece, grounds: Grounds) -> set[int]:
    """Return how many there may be of what a number counts, by the lists that name it.

    They are named behind the number ("three are unassessed") or by a label before ("Kept: 2").
    """
    text = piece.reply[piece.start : piece.end]
    label = _LABEL.match(text[: it.start - piece.start])
    behind = _BREAK.split(text[it.end - piece.start :], maxsplit=1)[0]
    words = {*_WORD.findall(behind.casefold()), *it.nouns, label[1].casefold() if label else ""}
    named = {name for name in grounds.counts if name and name in words}
    return set().union(*(grounds.counts[name] for name in named - piece.about))


def _about(piece: str, grounds: Grounds) -> frozenset[str]:
    """Return the subjects that a sentence or line names."""
    folded = piece.casefold()
    return frozenset(
        it
        for it in grounds.subjects
        if it in folded and re.search(rf"(?<!\w){re.escape(it)}(?!\w)", folded)
    )


def _pieces(text: str) -> Iterator[tuple[int, int]]:
    """Yield where the sentences and lines of a text begin and end."""
    start = 0
    for end in _PIECE_END.finditer(text):
        yield start, end.start()
        start = end.end()
    yield start, len(text)
