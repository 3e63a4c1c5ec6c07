"""A level that is asked about with what speaks for it: "one module years ago, would that be a 1?".

It is no level that was told, so it is put to the user, for the skill that the message names.
"""

import re
from typing import Final

from tools.late import late
from tools.understanding.intent import Context, Expecting, Intent
from tools.vocabulary import Vocabulary

_BUSY: frozenset[Expecting] = frozenset({"checkin", "assessment", "evidence"})
_WONDERS: Final = late(
    r"(?:^|[.,;:!?–—-]\s*|\s)(?:(?:so|and|or|hm+)[\s,]+)*(?:(?:what|wot|which level)(?:'?s|'?d|"
    r" would"
    r"| does| is| do you| could)?\s+(?:that|it|this)(?: (?:be|make(?: (?:me|it))?|come to|count as"
    r"|mean|come out (?:at|as)))?\s*[,:–—-]*|(?:is|would|does|could|might|should) (?:that|it|this)"
    r" (?:be |make (?:me |it )?|count as |come to |count for )?)\s*(?:(?:like|about|maybe|only|just"
    r"|perhaps|a bit|around|already|still|even|then)\s+)*(?:an? )?(?:level )?(?P<level>[0-5])"
    r"(?:\s*(?:/|out of)\s*5)?(?: (?:then|maybe|already|or so|do you think|you think|for you))*"
    r"\s*\?+\s*$",
    re.IGNORECASE,
)
_ENOUGH: Final = late(
    r"^(?:(?:so|and|but|hm+|ok(?:ay)?|well)[\s,]+)*(?:is|would|will) (?:an? )?(?:level )?[0-5]"
    r"(?:\s*/\s*5)? (?:be )?(?:enough|ok(?:ay)?|fine|good(?: enough)?|too (?:much|little|high|low"
    r"|many)|do|sufficient|all right|alright)(?: (?:for (?:me|that|it|this|the (?:role|job)|a"
    r" start)"
    r"|here|then|already))*[\s.!?]*$",
    re.IGNORECASE,
)
"""What asks whether a level will do, which what the target asks for answers."""
_LONGEST: Final = 45


def read_level_wondered(
    message: str, vocabulary: Vocabulary, context: Context
) -> tuple[Intent, ...]:
    """Return the level that a message asks about, put to the user; nothing where it asks of none.

    Args:
        message: The message, with plain quotes.
        vocabulary: The skills that are known.
        context: Holds the skill whose level was asked for.
    """
    if context.expecting == "level" and context.skill and _ENOUGH.match(message):
        return (Intent(kind="explain", confidence=0.95, quote=message, skill=context.skill),)
    match = _WONDERS.search(message)
    if match is None or context.expecting in _BUSY or len(message.split()) > _LONGEST:
        return ()
    told = message[: match.start()].strip(" ,.;:!?–—-")
    named = {it.skill for it in vocabulary.find(told)}
    asked = context.skill if context.expecting == "level" and not named else None
    skill = next(iter(named)) if len(named) == 1 else asked
    if skill is None or len(told.split()) < 2:  # noqa: PLR2004 - what speaks for it
        return ()
    level = Intent(
        kind="set_level", confidence=0.9, quote=message, skill=skill, level=int(match["level"])
    )
    return (Intent(kind="clarify", confidence=0.9, quote=message, choices=(level,)),)


def wonders(message: str) -> bool:
    """Whether a message asks, behind what speaks for it, whether that would be a level.

    Args:
        message: The message, with plain quotes.
    """
    return _WONDERS.search(message) is not None
