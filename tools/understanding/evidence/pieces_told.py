"""What is told or asked of the pieces of evidence while a part of one is asked for."""

import re

from tools.late import late
from tools.understanding.evidence.evidence_answers import leaves_open, read_part_of_evidence
from tools.understanding.evidence.pieces import (
    asks_of_pieces,
    names_unknown_place,
    piece_named,
    piece_to_forget,
    story_to_forget,
)
from tools.understanding.evidence.pieces_put_right import read_put_right
from tools.understanding.intent import WRITES, Context, Intent, IntentKind, Reader
from tools.understanding.phrases import sentences
from tools.understanding.replies.yes_no import says_no
from tools.understanding.weighing import asks_for_more

_POINTS = late(
    r"^(?:(?:ok(?:ay)?|so|well|no|then|please|can you|could you|just|now|let's|and|right|good|fine"
    r"|rather)[\s,.]+)*"
    r"(?:draft|write|make|build|do|give|turn|show|prepare|put together|tell)\b(?: me| us| up| out"
    r"| it| this| that| them| both| into| as)*"
    r" (?:the |my |an? |some |both )?(?:stor(?:y|ies)|talking points?|points)\b(?: (?:then|now"
    r"|please|first|anyway|instead|of it|for me))*[\s.!?]*$"
    r"|\bwhat (?:of (?:all )?(?:this|that|it|these|those) )?(?:can|could|should|do|shall"
    r"|would) i (?:then )?(?:tell|say to|show)"
    r" (?:them|him|her|the \w+|an? \w+)\b",
    re.IGNORECASE,
)
_CUT = late(r"[.;!?]\s+", re.IGNORECASE)
_ASKS = late(
    r"(?:what|which|how|why|where|when|who|can|could|show|list|tell me|give me|let me|explain"
    r"|help)\b",
    re.IGNORECASE,
)
_RATHER = late(r"^(?:(?:rather|instead|better|just)[\s,]+)+", re.IGNORECASE)
_SENDS_FOR = late(
    r"^(?:(?:please|just|you can|can you|could you|why don't you)[\s,]+)*(?:ring|call|phone|ask"
    r"|email|e-mail|text|contact|message|write to"
    r"|check with|speak to|talk to)\s+(?:my|our|the|his|her|their|up)\b",
    re.IGNORECASE,
)


def read_of_pieces(message: str, context: Context, read: Reader) -> tuple[Intent, ...]:
    """Return what a message tells or asks of a piece of evidence.

    Args:
        message: The message, with plain quotes.
        context: Holds the piece that was asked about, and what was told.
        read: Reads a part of the message by itself.
    """
    forgotten = story_to_forget(message, dict(context.deeds))
    right = read_put_right(message, context) if forgotten is None else ()
    if right or (forgotten is None and (context.expecting != "evidence" or context.piece is None)):
        return right
    # Whatever else its words may ask for: "no deadline really".
    plain: IntentKind | None = "no" if leaves_open(message) else None
    plain = plain or ("list_evidence" if asks_of_pieces(message) else None)
    if plain is not None:
        return (Intent(kind=plain, confidence=0.95, quote=message),)
    if forgotten is None and context.piece is not None:
        forgotten = piece_to_forget(message, context.piece, dict(context.deeds))
    if forgotten is not None:
        return (Intent(kind="forget", confidence=0.95, quote=message, text=f"E{forgotten}"),)
    if _POINTS.search(message):
        return (Intent(kind="points", confidence=0.95, quote=message),)
    if _SENDS_FOR.match(message):
        return (Intent(kind="out_of_scope", confidence=0.95, quote=message),)
    return (
        _refused_and_asked(message, read)
        or _of_another(message, context)
        or _told_and_asked(message, context, read)
    )


def _told_and_asked(message: str, context: Context, read: Reader) -> tuple[Intent, ...]:
    """Return the part that begins a message, with what is looked up in its last sentence."""
    *said, last = sentences(message)
    head = message[: message.rfind(last)].strip() if said else ""
    told = _part(head, context) if head and not asks_for_more(read(head)) else ()
    more = read(last) if told else ()
    looks = asks_for_more(more) and not {it.kind for it in more} & WRITES
    return (*told, *more) if looks else ()


def _refused_and_asked(message: str, read: Reader) -> tuple[Intent, ...]:
    """Return what is asked for in the place of the answer: "No. Rather show me the plan"."""
    cut = _CUT.search(message)
    if cut is None or not says_no(message[: cut.start()]):
        return ()
    rest = _RATHER.sub("", message[cut.end() :])
    more = read(rest)
    asks = asks_for_more(more) or _ASKS.match(rest) is not None
    return more if asks and not {it.kind for it in more} & WRITES else ()


def _of_another(message: str, context: Context) -> tuple[Intent, ...]:
    """Return the part of the piece that a message begins with, where it is not the one asked of."""
    current = context.piece
    if current is None:
        return ()
    named = piece_named(message, current, dict(context.deeds))
    if named is not None and named != current:
        return _part(message, context.model_copy(update={"piece": named}))
    part = _part(message, context)
    if not part or not names_unknown_place(message, dict(context.deeds)):
        return ()
    first = part[0].model_copy(update={"piece": min(dict(context.deeds))})
    return (Intent(kind="clarify", confidence=0.9, quote=message, choices=(first, part[0])),)


def _part(message: str, context: Context) -> tuple[Intent, ...]:
    found = read_part_of_evidence(message, context)
    return found if {it.kind for it in found} == {"evidence"} else ()
