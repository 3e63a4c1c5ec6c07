"""A level that is told in the place of the one just assessed: "that's too low, make it a 3"."""

import re

from tools.late import late
from tools.number_words import SMALL
from tools.understanding.intent import Context, Intent
from tools.vocabulary import Vocabulary

_DOUBTS = late(
    r"\b(?:not (?:right|true|correct|fair|quite right)|isn'?t (?:right|true|correct|fair)"
    r"|wrong|too (?:low|high|harsh|strict|generous|little|much)|can'?t be (?:right|true)"
    r"|don'?t (?:agree|think so)|disagree|should (?:be|have been)|rather|more (?:like|of)"
    r"|i(?:'d| would) (?:say|put|call)|make (?:it|that)|put (?:it|me|that)|change (?:it|that)"
    r"|call (?:it|that|me)|i'?m (?:more |really |at least )?(?:an?|at))\b",
    re.IGNORECASE,
)
_LEVEL = late(
    r"\b(?:should (?:be|have been)|make (?:it|that)|(?:i'd|i would) (?:say|put it at|call it|put"
    r" myself at)|call (?:it|that|me)|put (?:it|me|that)(?: down)?(?: (?:at|as|to))?"
    r"|change (?:it|that) to|i'?m|i am|rather|more (?:like|of)|it'?s|that'?s)"
    r"(?: (?:really|more|like|at|at least|an?|level|only|rather|maybe|to|as))*"
    r" (?P<level>[0-5]|zero|one|two|three|four|five)(?:\s*(?:/|out of)\s*5)?(?![\w.,]*\d)\b",
    re.IGNORECASE,
)
_WHY = late(
    r"^(?:(?:but|and|so|hm+|oh|ok(?:ay)?|wait)[\s,]+)*(?:why|how come)(?: (?:only|just"
    r"|is (?:that|it)"
    r"|am i|not|did you (?:give|put) me|(?:an?|at)))* (?:an? )?(?:level )?[0-5]\W*$",
    re.IGNORECASE,
)
"""What asks for the grounds of the level."""
_ONLY_DOUBTS = late(
    r"^(?:(?:no|but|hm+|oh|sorry|well|i think)[\s,]+)*(?:(?:that|this|it)(?:'?s| is| can'?t be)"
    r" (?:just |simply )?(?:not (?:right|true|correct|fair)|wrong|right|too (?:low|high|harsh"
    r"|generous))|(?:i )?(?:don'?t agree|disagree))\W*(?<!right)(?<!right\.)$"
    r"|^(?:that|it|this)(?:'s| is)n'?t (?:right|true|correct|fair)\W*$|^that'?s not right\W*$",
    re.IGNORECASE,
)
_IN_DOUBT = late(r"\?|\bif\b|\b(?:would|could|might) be\b|\bor\b", re.IGNORECASE)
_LONGEST = 40


def read_assessed_doubted(
    message: str, vocabulary: Vocabulary, context: Context
) -> tuple[Intent, ...]:
    """Return the level that a message puts in the place of the one that was just assessed.

    Args:
        message: The message, with plain quotes.
        vocabulary: The skills that are known.
        context: Holds what the turn before has done.
    """
    skill = context.shown.skill
    over = context.expecting is None and context.shown.kind == "assess"
    if not (over and skill) or len(message.split()) > _LONGEST:
        return ()
    others = {it.skill for it in vocabulary.find(message)} - {skill}
    if _WHY.match(message) and not others:
        return (Intent(kind="recall", confidence=0.95, quote=message, skill=skill),)
    if _IN_DOUBT.search(message):
        return ()
    if _ONLY_DOUBTS.match(message) and not others:
        return (Intent(kind="ask_level", confidence=0.95, quote=message, skill=skill),)
    told = list(_LEVEL.finditer(message))
    if others or not told or not _DOUBTS.search(message):
        return ()
    word = told[-1]["level"].casefold()
    level = int(word) if word.isdigit() else SMALL.index(word)
    return (Intent(kind="set_level", confidence=0.95, quote=message, skill=skill, level=level),)
