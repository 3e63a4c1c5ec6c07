"""What was just recalled, kept or told as evidence, and is not to be kept: "take that off"."""

import re

from tools.late import late
from tools.understanding.intent import Context, Intent
from tools.vocabulary import Vocabulary

_REMOVE = late(
    r"^(?:(?:no|oh|wait|please|actually|ok|sorry|can you|could you|would you)[\s,]+)*(?:delete"
    r"|forget|remove|erase|drop) (?:that|this|it|the last)"
    r"(?: one| piece| story| evidence| skill| level| entry| again)?(?:[,;.]\s.{0,60})?[\s.!]*$"
    r"|^(?:(?:no|oh|wait|please|actually|ok|sorry|hm+)[\s,]+)*(?:don't|do not) (?:count|use|keep"
    r"|save|include|take|put down) (?:that|this|it)(?: (?:\w+ )?(?:one|piece|story|evidence|deed))?"
    r"(?: after all| as evidence| then| please)*(?:[,;.]\s.{0,80})?[\s.!]*$",
    re.IGNORECASE,
)
_TAKES_OFF = late(
    r"^(?:(?:no|oh|wait|please|actually|ok|sorry|hm+|well|then|just|can you|could you|would you"
    r"|i want you to|i'd like you to)[\s,]+)*"
    r"(?:take|strike|cross|get|remove|delete|drop|erase|clear|leave|scrub|wipe) (?:that|this|it"
    r"|the)"
    r"(?: (?:skill|one|level|entry|row|line))? (?:off|out|from|away)\b(?: (?:of|from))?"
    r"(?: (?:my|the|your) (?:profile|list|memory|records?|skills?|books))?"
    r"(?:[\s,]+(?:please|pls|then|now|again|for good|altogether))*(?:[\s,;.]+.{0,60})?[\s.!]*$"
    r"|^(?:(?:and|so|ok|well)\s+)*(?:can|could|should) (?:that|it|this)(?: (?:skill|one))?"
    r" (?:come|go|be (?:taken"
    r"|removed|left|deleted)) ?(?:off|out|from|away)?(?: (?:of|from))?(?: (?:my|the) (?:profile"
    r"|list|memory))?"
    r"(?: please| again)*[\s.?!]*$"
    r"|^(?:(?:no|oh|well|actually|ok|sorry|hm+|good|fine|right)[\s,.!]+)*i (?:do not|don'?t) want"
    r" (?:that|this|it)(?: (?:skill|one|level|entry))?"
    r"(?: (?:on|in|to|be|listed|kept|shown|there|stored|saved|here|my|the|your|profile|list|memory"
    r"|records?|any ?more|at all|held|known))+[\s.!]*$",
    re.IGNORECASE,
)
"""What wants a skill off the profile."""
_PLAN = late(r"\b(?:plan|schedule|roadmap|weeks?)\b", re.IGNORECASE)
_EVERYTHING = late(r"\b(?:all|everything)\b", re.IGNORECASE)


def read_removed(message: str, vocabulary: Vocabulary, context: Context) -> tuple[Intent, ...]:
    """Return the wish to forget what was just recalled, or the fact or evidence just kept.

    Args:
        message: The message, with plain quotes.
        vocabulary: The skills that are known.
        context: Holds what the turn before has recalled or kept.
    """
    pieces, recalled = context.shown.pieces, context.shown.skill
    off = _TAKES_OFF.match(message) and not _PLAN.search(message)
    if context.shown.kind == "recall" and recalled and (off or _REMOVE.match(message)):
        known = vocabulary.get(recalled)
        name = known.name if known else None
        if name is not None and name not in context.held and off:
            return (Intent(kind="no", quote=message),)
        told = {"confidence": 0.95, "quote": message, "skill": name, "text": name or recalled}
        return (Intent.model_validate({"kind": "forget", **told}),)
    fact = context.shown.fact if context.shown.kind is None else None
    if fact is not None and _REMOVE.match(message) and not _EVERYTHING.search(message):
        about = fact.removeprefix("current ")
        return (Intent(kind="forget", confidence=0.95, quote=message, text=about),)
    if context.shown.kind != "evidence" or not pieces or not _REMOVE.match(message):
        return ()
    return (Intent(kind="forget", confidence=0.95, quote=message, text=f"E{pieces[-1]}"),)
