"""Checking a reply."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final, Literal, NamedTuple

from tools.gate.arithmetic import follows
from tools.gate.experience import unproven
from tools.gate.grounds import Grounds, minutes_a_week
from tools.gate.quantities import Quantity, quantities
from tools.gate.units import BARE, COUNT
from tools.late import late
from tools.vocabulary import Vocabulary

Kind = Literal["figure", "part played", "skill", "employer"]

_FRAME: Final = late(r"\b(?:first|next|last|coming|these) $")
_IS_AT: Final = late(r"(?:\b(?:are|is|am|now|today|stand|stands|sit|sits)|'re|'s) at (?:level )?$")
_LABEL: Final = late(r"\W*([A-Za-z]+): ")
_BREAK: Final = late(r"[,;()]|\s{2}|\b(?:and|but|of|instead|than)\b")
_WORD: Final = late(r"[a-z-]+")
_GOES_ON: Final = late(r"(?:You(?:'re| are)|It(?:'s| is)|That(?:'s| is)) ")
_WEEK = 7
_LONGEST_CHAIN = 3
_PIECE_END: Final = late(r"(?<=[.!?])[\"”')]*\s+|\n+")


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
    told = quantities(reply)
    pieces = list(_read(reply, told, grounds))
    traced = _traced(pieces, grounds)
    found = [
        Unfounded("figure", it.start, it.end, it.text) for it in told if it.start not in traced
    ]
    for piece in pieces:
        found += (
            Unfounded(it.fault, piece.start + it.start, piece.start + it.end, it.text)
            for it in unproven(reply[piece.start : piece.end], grounds, vocabulary)
        )
    return tuple(sorted(found, key=lambda it: it.start))


def _read(reply: str, told: Sequence[Quantity], grounds: Grounds) -> Iterator["_Piece"]:
    """Yield the sentences and lines; one that says "you are at" of no skill is on the last one."""
    before: frozenset[str] = frozenset()
    for start, end in _pieces(reply):
        about = _about(reply[start:end], grounds)
        if not about and _GOES_ON.match(reply[start:end]):
            about = before
        inside = tuple(it for it in told if start <= it.start < end)
        yield _Piece(reply, start, end, about, inside)
        before = about


def _traced(pieces: Sequence["_Piece"], grounds: Grounds) -> set[int]:
    """Return where the quantities begin that are known, or that follow from such beside them."""
    traced = {it.start for piece in pieces for it in piece.told if _holds(it, piece, grounds)}
    rates = tuple(minutes_a_week(grounds))
    for _ in range(_LONGEST_CHAIN):
        before = len(traced)
        for at, piece in enumerate(pieces):
            near = [it for other in pieces[max(0, at - 1) : at + 2] for it in other.told]
            beside = [*(it for it in near if it.start in traced), *rates]
            traced |= {
                it.start for it in piece.told if it.start not in traced and follows(it, beside)
            }
        if len(traced) == before:
            break
    return traced


class _Piece(NamedTuple):
    """A sentence or line of a reply, and the skills that it names."""

    reply: str
    start: int
    end: int
    about: frozenset[str]
    told: tuple[Quantity, ...]

    def before(self, it: Quantity) -> str:
        return self.reply[self.start : it.start].casefold()

    def nearest(self, it: Quantity) -> frozenset[str]:
        """Return the skills that a quantity may be said of: those of its clause, else of all."""
        text, at = self.reply[self.start : self.end], it.start - self.start
        left = max(text.rfind(mark, 0, at) for mark in ",;:(")
        ends = [end for mark in ",;:)" if (end := text.find(mark, at)) >= 0]
        clause = text[left + 1 : min(ends, default=len(text))].casefold()
        return frozenset(name for name in self.about if name in clause) or self.about


def _holds(it: Quantity, piece: _Piece, grounds: Grounds) -> bool:
    before = piece.before(it)
    if it.unit == "level" and _IS_AT.search(before):
        levels = [grounds.levels[name] for name in piece.nearest(it) if name in grounds.levels]
        if levels:
            return any(it.value in held for held in levels)
    if it.unit == "day" and _FRAME.search(before) and it.value <= _WEEK * grounds.longest:
        return True
    if it.unit in (COUNT, BARE):
        words = _counted(it, piece)
        kinds = [grounds.kinds[name] for name in words & grounds.kinds.keys()]
        if kinds:
            return any(it.value in held for held in kinds)
        lists = [grounds.counts[name] for name in it.nouns & grounds.counts.keys()]
        if lists and not any(it.value in held for held in (*lists, grounds.fields)):
            return False
    about = piece.nearest(it)
    return grounds.holds(it, about) or grounds.total(it, sorted(piece.about))


def _counted(it: Quantity, piece: _Piece) -> set[str]:
    """Return the words that say what a number counts.

    They stand behind it ("three are unassessed") or in a label before it ("Kept: 2").
    """
    text = piece.reply[piece.start : piece.end]
    label = _LABEL.match(text[: it.start - piece.start])
    behind = _BREAK.split(text[it.end - piece.start :], maxsplit=1)[0]
    words = {*_WORD.findall(behind.casefold()), *it.nouns, label[1].casefold() if label else ""}
    return words - piece.about


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
