"""A level that a message takes back again: "… and maybe Excel's a 2, no wait, Excel is fine"."""

import re
from typing import Final

from tools.late import late
from tools.understanding.intent import Intent
from tools.vocabulary import Vocabulary

_FINE: Final = late(
    r"(?:'s| is| was| stays?)? (?:all )?(?:fine|ok(?:ay)?|right|good|correct|as it (?:is|was))"
    r"(?: (?:as it is|already|where it is|actually|really))?(?=\s*(?:[,.;!–—-]|$|\band\b|\bbut\b))"
    r"|(?:'s| is)? to be left\b",
    re.IGNORECASE,
)
_TURNS: Final = late(
    r"\b(?:no|nope|wait|actually|hang on|hold on|scratch that|sorry|forget that|leave)\b[\s,]*"
    r"(?:(?:no|wait|actually|that|alone|it|then|my|the)[\s,]*)*$",
    re.IGNORECASE,
)


def without_left_alone(
    found: tuple[Intent, ...], message: str, vocabulary: Vocabulary
) -> tuple[Intent, ...]:
    """Return what was read, without the level of a skill that is said to be right behind it.

    Args:
        found: What was read of a message.
        message: The message, with plain quotes.
        vocabulary: The skills that are known.
    """
    levels = {it.skill for it in found if it.kind == "set_level"}
    left = {
        it.skill
        for it in vocabulary.find(message)
        if it.skill in levels
        and _FINE.match(message, it.end)
        and _TURNS.search(message[: it.start])
    }
    kept = tuple(it for it in found if it.kind != "set_level" or it.skill not in left)
    return kept or (Intent(kind="no", confidence=1.0, quote=message),) if left else found
