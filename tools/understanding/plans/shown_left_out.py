"""The skill just spoken of, left out of the plan: "that's for ops people, leave it out"."""

import re
from typing import Final

from tools.late import late
from tools.understanding.intent import Context, Intent, IntentKind
from tools.understanding.phrases import sentences
from tools.vocabulary import Vocabulary

_OUT: Final = late(
    r"(?:^|[\s,;.!–—-])(?:(?:so|and|please|just|then|can you|could you|let'?s|i want to"
    r"|rather)\s+)*"
    r"(?:(?:leave|take|cut|strike|kick|keep|throw|drop) (?:it|that|this)(?: (?:one|skill))? out"
    r"|(?:leave|take|cut|strike|drop|remove|get) (?:it|that|this)(?: (?:one|skill))?(?: out| off"
    r"| away)?"
    r"(?: (?:of|from))? (?:the|my) (?:plan|schedule|roadmap)"
    r"|skip (?:that|this) (?:one|skill))"
    r"(?:[\s,]+(?:please|pls|then|for now|thanks|altogether|instead|of (?:the|my) plan))*[\s.!]*$",
    re.IGNORECASE,
)
_DOUBTS: Final = late(
    r"\?|\b(?:if|unless|maybe|perhaps|don'?t (?:leave|take|drop)|what|why|how|can i|should i)\b",
    re.IGNORECASE,
)
_SHOWN: Final[frozenset[IntentKind | None]] = frozenset({"learn_first", "explain", "learn_how"})
_LONGEST: Final = 24


def read_shown_left_out(
    message: str, vocabulary: Vocabulary, context: Context
) -> tuple[Intent, ...]:
    """Return the plan without the skill that the turn before was about, or nothing.

    Args:
        message: The message, with plain quotes.
        vocabulary: The skills that are known.
        context: Holds the skill that was shown, and whether there is a plan.
    """
    skill = context.shown.skill if context.shown.kind in _SHOWN else None
    if skill is None or not context.planned or context.expecting is not None:
        return ()
    named = vocabulary.find(message)
    if len(message.split()) > _LONGEST or {it.skill for it in named} - {skill}:
        return ()
    said = message
    for it in reversed(named):
        said = f"{said[: it.start]}it{said[it.end :]}"
    if not any(_OUT.search(it) for it in (said, *sentences(said), *said.split(", "))):
        return ()
    if _DOUBTS.search(message):
        return ()
    heard = (f"without {skill}",)
    return (Intent(kind="plan", confidence=0.95, quote=message, skip=(skill,), heard=heard),)
