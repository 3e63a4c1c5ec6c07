"""A held level that was told by mistake, with the right one: "I said Docker 1, correct it to 2"."""

import re
from typing import Final

from tools.late import late
from tools.understanding.intent import Context, Expecting, Intent
from tools.vocabulary import Vocabulary

_BUSY: Final[frozenset[Expecting]] = frozenset(
    {"checkin", "assessment", "offer", "take_in", "import_chat", "import", "kind"}
)
_FIGURE: Final = late(r"(?<![\w.,/-])[0-5](?:\s*/\s*5)?(?![\w%/]|[.,]\d|-\d)")
_ANY: Final = late(r"\d+(?:\s*/\s*5)?")
_MISTAKEN: Final = late(
    r"\b(?:by (?:mistake|accident)|(?:my|a) (?:mistake|typo)|mistyped|mistake|wrong(?:ly)?|oops"
    r"|i (?:said|wrote|told you|put|typed|gave)\b.*\b(?:correct|change|fix|should be|i meant?"
    r"|but it'?s|actually))\b",
    re.IGNORECASE,
)
_NOT: Final = late(r"\b(?:not|instead of|rather than) (?:an? )?(?P<old>[0-5])\b", re.IGNORECASE)
_ELSE: Final = late(
    r"\?|\b(?:if|maybe|perhaps|not sure|hours?|days?|weeks?|months?|years?|times"
    r"|should i|plan|first|evidence|E\d|not (?:an? )?[0-5] (?:in|at|for|on))\b",
    re.IGNORECASE,
)
_LONGEST: Final = 18
_TWO: Final = 2


def read_misstated(message: str, vocabulary: Vocabulary, context: Context) -> tuple[Intent, ...]:
    """Return the level that takes the place of the one held, where a message names both.

    Args:
        message: The message, with plain quotes.
        vocabulary: The skills that are known.
        context: Holds the levels.
    """
    if context.expecting in _BUSY or len(message.split()) > _LONGEST or _ELSE.search(message):
        return ()
    skills = {it.skill for it in vocabulary.find(message)}
    figures = [int(it[0][0]) for it in _FIGURE.finditer(message)]
    if len(skills) != 1 or len(figures) != _TWO or len(_ANY.findall(message)) != _TWO:
        return ()
    skill, (old, new) = skills.pop(), figures
    denied = _NOT.search(message)
    if denied is not None and int(denied["old"]) == new:
        old, new = new, old
    held = dict(context.levels).get(skill)
    if held != old or old == new or not (denied or _MISTAKEN.search(message)):
        return ()
    level = Intent(kind="set_level", confidence=0.95, quote=message, skill=skill, level=new)
    return (level,)
