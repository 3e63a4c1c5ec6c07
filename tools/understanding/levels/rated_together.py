"""A level that somebody does not know and wants to find out: "a 2 or a 3? Help me find out".

No level is told, and the search of the memory is not meant: the skill is assessed.
"""

import re
from typing import Final

from tools.late import late
from tools.understanding.intent import Context, Intent
from tools.vocabulary import Vocabulary

_HELP: Final = late(
    r"\b(?:(?:can|could|would|will) (?:you|u|we)(?: please| perhaps| maybe)?|(?:please )?help me"
    r"|let'?s|let us|(?:is there|do you have) (?:a|any) way|i(?:'d| would) (?:like|need|want)"
    r"(?: some)?(?: help)?|i (?:want|need)(?: you| help)?)(?: (?:help|me|to|us|with|perhaps|please"
    r"|together))*(?: (?:find|figure|work|sort)(?: (?:it|that|this))? out\b| (?:decide|judge|see"
    r"|determine|settle it|check|test|assess|rate|measure|evaluate)\b)",
    re.IGNORECASE,
)
_UNSURE: Final = late(
    r"\b(?:not (?:\w+ )?(?:sure|certain)|unsure|uncertain|no (?:idea|clue)|torn|(?:can'?t|cannot"
    r"|could not|couldn'?t)(?: really| quite)? (?:say|tell|judge|decide)|(?:don'?t"
    r"|do not)(?: really"
    r"|"
    r" quite)? know|wonder(?:ing)?|hard to (?:say|tell))\b|\b[0-5] or (?:an? )?(?:level )?[0-5]\b",
    re.IGNORECASE,
)
_LEVELS: Final = late(
    r"\b[0-5](?:/5)? (?:or|and) (?:an? )?(?:level )?[0-5]\b|\blevels?\b|\bhow good\b"
    r"|\bwhere i stand"
    r"\b|\bjudge\b|\brate\b|\bassess\b|\bhow well\b",
    re.IGNORECASE,
)
_OTHER: Final = late(
    r"\b(?:hours?|weeks?|plan|roles?|jobs?|target|evidence|courses?|learn|first)\b", re.IGNORECASE
)
_LONGEST: Final = 32


def read_rated_together(message: str, vocabulary: Vocabulary, context: Context) -> Intent | None:
    """Return the assessment of the one skill whose level a message wants to find out, or ``None``.

    Args:
        message: The whole message, with plain quotes.
        vocabulary: The skills that are known.
        context: Holds the skill whose level was asked for.
    """
    if len(message.split()) > _LONGEST or _OTHER.search(message):
        return None
    asks = _HELP.search(message) and _UNSURE.search(message)
    if not asks or not (_LEVELS.search(message) or context.expecting == "level"):
        return None
    named = tuple(dict.fromkeys(it.skill for it in vocabulary.find(message)))
    asked = context.skill if context.expecting == "level" and not named else None
    skill = named[0] if len(named) == 1 else asked
    if skill is None:
        return None
    return Intent(kind="assess", confidence=0.95, quote=message, skill=skill)
