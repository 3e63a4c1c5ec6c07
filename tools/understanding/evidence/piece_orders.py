"""What is ordered of pieces of evidence, sentence by sentence, beside what is told or asked.

"Delete E1, and record this instead: …", "word it as: …", "the saving is 32 hours, not 40", "remove
both". What only complains, announces or asks is no part of a piece: it is read by itself.
"""

import re
from collections.abc import Iterator, Mapping
from typing import Final, NamedTuple

from tools.figures_corrected import correction_in
from tools.shown_named import named_within
from tools.text_replaced import part_told, replacement_in
from tools.understanding.evidence.evidence_answers import leaves_open, read_part_of_evidence
from tools.understanding.evidence.piece_called import pieces_called
from tools.understanding.evidence.piece_order_words import (
    ASKS,
    CUT,
    GONE,
    IT_THERE,
    KEPT_AS,
    LEADS,
    NEW,
    NOT_MINE,
    NUMBER,
    OF_PIECES,
    PART_OF,
    POINTED,
    REMARK,
    SAID_IT,
    TEXT_OF,
    WORD,
)
from tools.understanding.evidence.pieces import piece_named
from tools.understanding.evidence.pieces_put_right import asks_for_it
from tools.understanding.intent import WRITES, Context, Expecting, Intent, Reader
from tools.understanding.phrases import bare, sentences
from tools.understanding.weighing import asks_for_more
from tools.vocabulary import Vocabulary
from tools.words_removed import removed_words

_BUSY: Final[frozenset[Expecting]] = frozenset({"checkin", "assessment", "kind", "import"})
_TOLD: Final = 0.95
_FEWEST: Final = 4


class _Step(NamedTuple):
    """What one sentence orders, or its words where it orders nothing and is still to be read."""

    intents: tuple[Intent, ...] = ()
    left: str = ""
    orders: bool = False


def read_piece_orders(
    message: str, vocabulary: Vocabulary, context: Context, read: Reader
) -> tuple[Intent, ...]:
    """Return what a message orders of pieces of evidence, with all else that it says.

    Args:
        message: The message, with plain quotes.
        vocabulary: Knows the skills that a piece may show.
        context: Holds the pieces, the one that is spoken of, and what was offered.
        read: Reads a part of the message by itself.
    """
    if context.expecting in _BUSY:
        return ()
    kept = _kept_as(message, context)
    if kept or not context.deeds:
        return kept
    return _Orders(vocabulary, context, read).all(message)


def _kept_as(message: str, context: Context) -> tuple[Intent, ...]:
    """Return what was offered as evidence, in the words that are given for it."""
    offered = context.offered
    if offered is None or offered.kind != "evidence" or offered.piece is not None:
        return ()
    new = replacement_in(message)
    match = KEPT_AS.match(message)
    told = new.told if new is not None and new.part is None else match["told"] if match else ""
    if len(told.split()) < _FEWEST:
        return ()
    return (Intent(kind="evidence", confidence=0.97, quote=message, text=told.strip(' "')),)


class _Orders:
    """Reads the sentences of a message, with the piece that each is of."""

    def __init__(self, vocabulary: Vocabulary, context: Context, read: Reader) -> None:
        self._vocabulary, self._context, self._read = vocabulary, context, read
        self._deeds: Mapping[int, str] = dict(context.deeds)
        shown = context.shown.pieces
        asked = context.expecting == "evidence"
        self._piece = context.piece if asked else shown[-1] if shown else None
        self._gone: list[int] = []
        self._figures: set[tuple[str, str]] = set()

    def all(self, message: str) -> tuple[Intent, ...]:
        """Return the intents of a message that orders something of a piece; else nothing."""
        steps, before = list[_Step](), self._piece
        for said in _parts(message):
            steps.append(self._step(said))
        mixed = self._context.expecting == "evidence" and len(steps) > 1 and before is not None
        beside = mixed and any(_is_beside(it.left) for it in steps)
        if not any(it.orders for it in steps) and (not beside or leaves_open(message)):
            shown = all(it.intents for it in steps)
            return _in_order(self._all(steps)) if shown else ()
        return _in_order(self._all(steps))

    def _step(self, said: str) -> _Step:
        words = SAID_IT.sub("", said)
        named = pieces_called(words, self._deeds, self._piece)
        placed = None if named else piece_named(words, self._piece or 0, dict(self._deeds))
        if placed is not None and placed in self._deeds:
            named = (placed,)
        if len(named) == 1:
            self._piece = named[0]
        intents = self._ordered(words, named) if words else None
        if intents is not None:
            return _Step(intents, orders=True)
        shown = self._shown(words, named)
        return _Step(shown) if shown else _Step(left=said)

    def _shown(self, said: str, named: tuple[int, ...]) -> tuple[Intent, ...]:
        """Return the skills that a sentence says a piece shows, where it says nothing else."""
        skills, rest = named_within(said, self._vocabulary)
        piece = self._piece
        of_it = named or self._context.expecting == "evidence"
        only = piece in self._deeds and of_it and skills and not bare(rest)
        return (_of(piece, said),) if only and piece is not None else ()

    def _ordered(self, said: str, named: tuple[int, ...]) -> tuple[Intent, ...] | None:
        """Return what a sentence orders; ``None`` where it orders nothing."""
        gone = self._removal(said)
        if gone:
            return gone
        new = NEW.match(said)
        if new is not None and self._gone:
            told = new["told"] or new["told2"]
            return (Intent(kind="evidence", confidence=0.97, quote=said, text=told.strip(' "')),)
        piece = self._piece
        if piece is None or piece not in self._deeds or said.rstrip().endswith("?"):
            return None
        if replacement_in(said) or (named and part_told(said)) or self._removes(said, piece):
            return (_of(piece, said),)
        figure = self._figure(said)
        if figure is not None:
            return figure
        return self._pointed(said, piece)

    def _removal(self, said: str) -> tuple[Intent, ...]:
        match = GONE.match(said)
        what = next(filter(None, match.groups()), "") if match else ""
        pointed = (self._piece,) if self._piece and POINTED.fullmatch(what) else ()
        named = pointed or pieces_called(what, self._deeds, self._piece, alone=True)
        if not named:
            return ()
        self._gone += named
        first, *more = (f"E{it}" for it in named)
        forget = Intent(kind="forget", confidence=0.97, quote=said, text=first)
        return (forget.model_copy(update={"subjects": tuple(more)}),)

    def _removes(self, said: str, piece: int) -> bool:
        return removed_words(said, (self._deeds[piece],)) is not None

    def _figure(self, said: str) -> tuple[Intent, ...] | None:
        """Return a figure put right, once; nothing twice where a sentence only says it again."""
        known = (*self._deeds.values(),)
        right = correction_in(said, known)
        if right is None or right.rest:
            return None
        held = [number for number, told in self._deeds.items() if _holds(told, right.wrong)]
        if not held:
            return None
        if (right.wrong, right.right) in self._figures:
            return ()
        self._figures.add((right.wrong, right.right))
        piece = self._piece if self._piece in held else held[0] if len(held) == 1 else None
        return None if piece is None else (_of(piece, said),)

    def _pointed(self, said: str, piece: int) -> tuple[Intent, ...] | None:
        """Return the question for what "it" is, where that is to stand in a piece."""
        if not IT_THERE.match(said):
            return None
        offered = self._context.offered
        if offered is not None and offered.kind == "evidence" and offered.text:
            return (_of(piece, offered.text),)
        part = PART_OF.search(said)
        if part is None and not TEXT_OF.search(said):
            return None
        if part is not None and ":" in said:
            return None
        text = part["part"].casefold() if part else "text"
        about = {"piece": piece, "text": text, "quote": said, "confidence": 0.95}
        return (Intent.model_validate({"kind": "of_the_questions", "heard": ("it",), **about}),)

    def _all(self, steps: list[_Step]) -> Iterator[Intent]:
        """Yield what was ordered, and what the other sentences tell, ask or leave unread."""
        pointed = any(it.kind == "of_the_questions" for step in steps for it in step.intents)
        for step in steps:
            yield from step.intents
            if step.left:
                yield from self._beside(step.left, pointed=pointed)

    def _beside(self, said: str, *, pointed: bool) -> Iterator[Intent]:
        """Yield what a sentence says that orders nothing of a piece.

        Where "it" is asked for, what was told before the order is not taken for a part by itself.
        """
        words = SAID_IT.sub("", said)
        if REMARK.match(said) or asks_for_it(said) or not bare(words) or self._known(words):
            return
        if self._context.expecting == "evidence" and leaves_open(said):
            return
        words = LEADS.sub("", words)
        if OF_PIECES.match(words):
            yield Intent(kind="list_evidence", confidence=0.97, quote=words)
            return
        if self._gone and NOT_MINE.match(words):
            return
        more = self._read(words)
        if ASKS.match(words) or asks_for_more(more):
            yield from more
            return
        if pointed:
            return
        alone = self._context.model_copy(update={"piece": self._piece, "expecting": "evidence"})
        part = read_part_of_evidence(words, alone) if self._piece and not self._gone else ()
        told = [it for it in part if it.kind == "evidence"]
        yield from told or [Intent(kind="unclear", confidence=0.0, quote=said, text=bare(said))]

    def _known(self, words: str) -> bool:
        """Whether all words of a sentence stand in what was told already."""
        said = {it.casefold() for it in WORD.findall(words)}
        held = {it.casefold() for told in self._deeds.values() for it in WORD.findall(told)}
        return bool(said) and said <= held


def _in_order(found: Iterator[Intent]) -> tuple[Intent, ...]:
    """Return what was read once each: what is told first, what is put right or is to go last."""
    once = list(dict.fromkeys(found))
    listed = next((it for it in once if it.kind == "list_evidence"), None)
    once = [it for it in once if it.kind != "list_evidence" or it is listed]

    def place(it: Intent) -> int:
        if it.kind != "evidence":
            return 3 if it.kind == "forget" else 2 if it.kind not in WRITES else 0
        rights = it.piece is not None and part_told(it.text) is None
        return 1 if rights and it.confidence > _TOLD else 0

    return tuple(sorted(once, key=place))


def _of(piece: int, said: str) -> Intent:
    text = NUMBER.sub("", said) if part_told(said) else said
    return Intent(kind="evidence", confidence=0.97, quote=said, piece=piece, text=text)


def _holds(told: str, figure: str) -> bool:
    return re.search(rf"(?<![\w.,]){re.escape(figure)}(?![\w]|[.,]\d)", told) is not None


def _is_beside(said: str) -> bool:
    """Whether a sentence complains or asks, and so is no part of what is told."""
    return bool(said) and bool(REMARK.match(said) or SAID_IT.match(said) or ASKS.match(said))


def _parts(message: str) -> Iterator[str]:
    """Yield the sentences of a message, and the orders of one; a text that is given stays whole."""
    rest = sentences(message)
    while rest:
        said, *more = rest
        given = NEW.match(said) or replacement_in(said) or part_told(said)
        if given is not None:
            told = [*_while_told(more)]
            start = message.index(said)
            end = message.index(told[-1], start) + len(told[-1]) if told else start + len(said)
            yield message[start:end]
            rest = tuple(more[len(told) :])
            continue
        cut = CUT.search(said)
        if cut is not None and cut.start() > 0:
            yield said[: cut.start()]
            rest = (said[cut.end() :], *more)
            continue
        yield said
        rest = tuple(more)


def _while_told(more: list[str]) -> Iterator[str]:
    for it in more:
        if ASKS.match(it) or REMARK.match(it) or GONE.match(it) or it.endswith("?"):
            return
        yield it
