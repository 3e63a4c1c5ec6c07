"""What is ordered of pieces of evidence, sentence by sentence, beside what is told or asked.

"Delete E1, and record this instead: …", "word it as: …", "the saving is 32 hours, not 40", "remove
both". What only complains, announces or asks is no part of a piece: it is read by itself.
"""

import re
from collections.abc import Iterator, Mapping
from typing import Final, NamedTuple

from tools.figures_corrected import correction_in
from tools.late import late
from tools.shown_named import named_within
from tools.text_replaced import part_told, replacement_in
from tools.understanding.evidence.evidence_answers import leaves_open, read_part_of_evidence
from tools.understanding.evidence.piece_called import pieces_called
from tools.understanding.evidence.pieces import piece_named
from tools.understanding.evidence.pieces_put_right import asks_for_it
from tools.understanding.intent import WRITES, Context, Expecting, Intent, Reader
from tools.understanding.phrases import bare, sentences
from tools.understanding.weighing import asks_for_more
from tools.vocabulary import Vocabulary
from tools.words_removed import removed_words

_BUSY: Final[frozenset[Expecting]] = frozenset({"checkin", "assessment", "kind", "import"})
_LED: Final = (
    r"^(?:(?:no|nope|nah|yes|yeah|ok(?:ay)?|so|and|but|then|oh|hm+|well|very well|right|sure|sorry"
    r"|please|pls|kindly|just|rather|actually|also|i mean|can you|could you|would you"
    r"|you (?:can|could|may)|i(?:'d| would) like (?:you )?to|i want (?:you )?to"
    r"|let'?s)\b[\s,.:;!–—-]*)*"
)
_AWAY: Final = (
    r"(?:forget|delete|remove|drop|erase|scrap|bin|ditch|clear|wipe|throw (?:out|away)"
    r"|get rid of|take (?:out|away|off)|do away with)"
)
_GONE: Final = late(
    rf"{_LED}{_AWAY}\s+(?P<what>\S[^.;:!?]{{0,80}}?)(?:,?\s+(?:as|because|since|they"
    rf"|it)\s?(?:'s|'re|are"
    r"|is|was|were|it)\b[^.;:!?]*)?(?:\s+(?:please|pls|again|altogether"
    rf"|completely"
    r"|entirely|too|as well|for good|now|then|from (?:my|the|your) \w+))*[\s.!?]*$"
    rf"|{_LED}(?P<what2>\S[^.;:!?]{{0,40}}?)\s+(?:can|should|must|has to|have to|needs to"
    rf"|need to)\s+"
    r"(?:go|be (?:deleted|removed|forgotten|taken out))(?:\s+\w+){0,2}[\s.!]*$",
    re.IGNORECASE,
)
_NEW: Final = late(
    rf"{_LED}(?:record|add|save|keep|note|put|use|store|write|take|enter|log)(?:\s+down)?\s+"
    r"(?:(?:this|that|the following|it|a new one|another one|a new (?:piece|story|one)|the new"
    r" (?:one|text)|new(?: evidence)?)\b\s*)(?:(?:one|down|instead|as|an?|new|evidence|piece|story"
    r"|in|its|their|place|of|it|E\d+)\s+)*(?:instead|evidence|piece|place|one|down)?"
    r"\s*[:–—]\s*(?P<told>\S.*)$"
    rf"|{_LED}(?:instead|new (?:one|evidence|piece|text))\s*[:–—,]\s*(?P<told2>\S.*)$",
    re.IGNORECASE | re.DOTALL,
)
"""What is to be kept in the place of a piece that goes."""
_KEPT_AS: Final = late(
    rf"{_LED}(?:word|put|write|phrase|say|keep|save|note|record|make|have|do|with"
    rf"|as)\b(?:\s+(?:it|that"
    r"|this|down|so|please|read|say|but|like|the|following|as|way|follows|instead|wording|text))*"
    r"(?:\s*[:–—]\s*|\s+(?=(?:i|we)\s|\"))(?P<told>\S.*)$",
    re.IGNORECASE | re.DOTALL,
)
"""The words in which what was offered is to be kept."""
_IT_THERE: Final = late(
    rf"{_LED}(?:put|add|note|record|use|write|save|enter|count)\s+(?:it|that"
    rf"|this)\b[^.;:!?,]*?\b(?:in|to"
    r"|with|under|of|for|as (?:the|a|its|my) (?:result|task|situation"
    r"|outcome))\b[^.;:!?,]*[\s.!]*$"
    rf"|{_LED}(?:replace|change|exchange|swap)\b[^.;:!?]*\b(?:text|wording|story|result|task"
    rf"|situation"
    r"|E\s?\d+)\b[^.;:!?]*\b(?:with|by|to|for|into)\s+(?:it|that|this)\b[^.;:!?,]*[\s.!]*$",
    re.IGNORECASE,
)
"""What wants something pointed at to stand in a piece."""
_TEXT_OF: Final = late(r"\bE\s?\d+\b|\b(?:text|wording)\b", re.IGNORECASE)
_PART_OF: Final = late(
    r"\bas (?:the|a|its|my)\s+(?P<part>result|outcome|task|situation|context|own part)\b"
    r"(?:[\w ]*\bE\s?\d)?",
    re.IGNORECASE,
)
_CUT: Final = late(
    r",?\s+and\s+(?=(?:it|that|this|E\s?\d+)\s+(?:also\s+|should\s+)*(?:shows?|counts?|proves?|is"
    r" evidence)\b)|\s*[,;:]\s*(?:(?:and|then|but|so)\s+)*(?:please\s+|then\s+"
    r"|kindly\s+)?(?=(?:record|add|save|keep|put|note"
    r"|replace|change|correct|delete|remove|forget|tell|show|list|draft|give|instead)\b)"
    r"|\s+(?:and|then|but|so)\s+(?:please\s+|then\s+|kindly\s+)?(?=(?:record|add|save|keep|put"
    r"|replace"
    r"|change|correct|delete|remove|forget|tell|show|list|draft|give|instead)\b)",
    re.IGNORECASE,
)
_ASKS: Final = late(
    r"^(?:(?:and|then|so|now|please|kindly|pls|also|but|after that)[\s,]+)*(?:tell me|show|list"
    r"|draft"
    r"|give me|let me|explain|(?:what|which|how|why|where|when|who|can|could|is|are|do|does|did"
    r"|have"
    r"|has|will|would|may)\b.*\?\s*$)",
    re.IGNORECASE | re.DOTALL,
)
_REMARK: Final = late(
    r"^(?:(?:no|oh|well|sorry|but|and|so|wait|hey|argh|ugh)[\s,.!]+)*(?:"
    r"that(?:'s| is| was) (?:simply |just |quite )?(?:not (?:what i|correct|right|true|it|a"
    r"|as a|new)"
    r"|wrong|all wrong)[^.!?:]*"
    r"|(?:this|it|that) is (?:quite |really |very )?(?:unsatisfactory|annoying|wrong|ridiculous"
    r"|not good)[^.!?]*"
    r"|you (?:have |'ve )?(?:already |just )*(?:asked|copied|put|kept|left|mixed|forgot|missed"
    r"|got|wrote|saved|stored"
    r"|took)\b"
    r"[^.!?]*|not (?:as )?(?:a )?new (?:evidence|entry|one|piece)[^.!?]*|change the one you have"
    r"|i must (?:also )?correct[^.!?]*|i (?:have|'ve) (?:just|already) (?:told|said|given)"
    r"(?: you)?(?: (?:the|that|this|so|it|a) ?\w*)?|i (?:just|already) (?:told you|said)"
    r"(?: (?:so|that|it|the \w+))?|as i (?:said|mentioned|told you)(?: before| already)?"
    r"|(?:can|could|may) i (?:add|change|correct|edit|say) [^.!?:]*\?"
    r"|(?:yes|no|nope|ok(?:ay)?|(?:very )?well|right|good|fine|thanks?|thank you|please|pls)"
    r"(?:[\s,]+(?:yes|no|please|not that|thanks|do|then))*"
    r"|(?:i mean(?:t)?\s+)?(?:(?:in|for|about|of|on)\s+)?E\s?\d+)[\s.!:]*$",
    re.IGNORECASE,
)
_SAID_IT: Final = late(
    r"^(?:(?:but|no|oh|well)[\s,]+)*(?:i (?:have |'ve )?(?:just |already )?(?:told you|said"
    r"|given you)"
    r"(?: (?:the|that|this|so|it) ?\w*)?|as i (?:said|mentioned|told you)"
    r"|(?:and )?i must (?:also )?correct [^:,]{1,30}|there is one figure to correct"
    r"|one (?:correction|more thing)|correction)\s*[:,–—-]\s*(?=\S)"
    r"|[\s,;–—-]+(?:as )?i (?:have |'ve )?(?:just |already )?(?:said|told you)(?: (?:that|it|so"
    r"|already"
    r"|before))*[\s.!]*$",
    re.IGNORECASE,
)
"""What announces words that follow, and is none of them."""
_LEADS: Final = late(r"^(?:(?:and|also|then|but|so)[\s,]+)+", re.IGNORECASE)
_NUMBER: Final = late(r"^E\s?\d+\s*[:,–—-]\s*", re.IGNORECASE)
_WORD: Final = late(r"[^\W_]{2,}")
_OF_PIECES: Final = late(
    r"^(?:(?:and|so|then|now|please|but)[\s,]+)*(?:(?:is|are|was|were|has|have|did|do|does|what"
    r"|how)\b"
    r"[^.;!]*(?:\bE\s?\d+\b|\bevidence\b)[^.;!]*\?|(?:please )?(?:list|show)(?: me)? (?:my|the"
    r"|all)"
    r"(?: my)? (?:evidence|pieces|stories))[\s.!?]*$",
    re.IGNORECASE,
)
"""What asks how the pieces stand."""
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
    match = _KEPT_AS.match(message)
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
            return ()
        return _in_order(self._all(steps))

    def _step(self, said: str) -> _Step:
        words = _SAID_IT.sub("", said)
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
        only = piece in self._deeds and named and skills and not bare(rest)
        return (_of(piece, said),) if only and piece is not None else ()

    def _ordered(self, said: str, named: tuple[int, ...]) -> tuple[Intent, ...] | None:
        """Return what a sentence orders; ``None`` where it orders nothing."""
        gone = self._removal(said)
        if gone:
            return gone
        new = _NEW.match(said)
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
        match = _GONE.match(said)
        what = (match["what"] or match["what2"]) if match else ""
        named = pieces_called(what, self._deeds, self._piece, alone=True) if match else ()
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
        if not _IT_THERE.match(said):
            return None
        offered = self._context.offered
        if offered is not None and offered.kind == "evidence" and offered.text:
            return (_of(piece, offered.text),)
        part = _PART_OF.search(said)
        if part is None and not _TEXT_OF.search(said):
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
        words = _SAID_IT.sub("", said)
        if _REMARK.match(said) or asks_for_it(said) or not bare(words) or self._known(words):
            return
        words = _LEADS.sub("", words)
        if _OF_PIECES.match(words):
            yield Intent(kind="list_evidence", confidence=0.97, quote=words)
            return
        more = self._read(words)
        if _ASKS.match(words) or asks_for_more(more):
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
        said = {it.casefold() for it in _WORD.findall(words)}
        held = {it.casefold() for told in self._deeds.values() for it in _WORD.findall(told)}
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
    text = _NUMBER.sub("", said) if part_told(said) else said
    return Intent(kind="evidence", confidence=0.97, quote=said, piece=piece, text=text)


def _holds(told: str, figure: str) -> bool:
    return re.search(rf"(?<![\w.,]){re.escape(figure)}(?![\w]|[.,]\d)", told) is not None


def _is_beside(said: str) -> bool:
    """Whether a sentence complains or asks, and so is no part of what is told."""
    return bool(said) and bool(_REMARK.match(said) or _SAID_IT.match(said) or _ASKS.match(said))


def _parts(message: str) -> Iterator[str]:
    """Yield the sentences of a message, and the orders of one; a text that is given stays whole."""
    rest = sentences(message)
    while rest:
        said, *more = rest
        given = _NEW.match(said) or replacement_in(said) or part_told(said)
        if given is not None:
            told = [*_while_told(more)]
            start = message.index(said)
            end = message.index(told[-1], start) + len(told[-1]) if told else start + len(said)
            yield message[start:end]
            rest = tuple(more[len(told) :])
            continue
        cut = _CUT.search(said)
        if cut is not None and cut.start() > 0:
            yield said[: cut.start()]
            rest = (said[cut.end() :], *more)
            continue
        yield said
        rest = tuple(more)


def _while_told(more: list[str]) -> Iterator[str]:
    for it in more:
        if _ASKS.match(it) or _REMARK.match(it) or _GONE.match(it) or it.endswith("?"):
            return
        yield it
