"""A role that one sentence points at and the next calls "it": "I like the second. What do I miss?".

The title is put in the place of what points at it, so that the question names its role.
"""

import re
from typing import Final

from tools.late import late
from tools.understanding.intent import Context
from tools.understanding.phrases import sentences
from tools.understanding.roles.roles_listed import listed_roles, marked

_LIKES: Final = late(
    r"\b(?:like|love|prefer|fancy|fine|interesting|interest(?:s|ed)?|good|nice|nicer|best|better"
    r"|cool"
    r"|appeals?|attractive|curious|sounds?|looks?|thinking|would be|could be|suits?|fits?)\b",
    re.IGNORECASE,
)
_REFUSES: Final = late(r"\b(?:not|never|don'?t|doesn'?t|isn'?t|hate|no)\b", re.IGNORECASE)
_ASKS: Final = late(
    r"\b(?:miss(?:ing)?|lack(?:ing)?|need(?:ed)?|ask(?:s|ed)? for|requires?|pays?|earn|salary|do"
    r" there"
    r"|gaps?|far|long|learn|about)\b",
    re.IGNORECASE,
)
_OF_WORK: Final = late(
    r"\b(?:work|hard|effort|difficult|realistic|doable|possible|take|time|hours|stretch|reach"
    r"|far|long)\b",
    re.IGNORECASE,
)
"""What asks how much there is to learn for it, which its gaps tell."""
_IT: Final = late(
    r"\b(?:(?:that|this) (?:one|role|job)|it|that|there)(?=\W*$|\s+(?:pay|need|ask|take"
    r"|require)\w*)",
    re.IGNORECASE,
)
_ASKS_PAY: Final = late(r"\b(?:pays?|earn|salary|first|plan)\b", re.IGNORECASE)
_END: Final = late(r"[\s?!.]*$")


def with_pointed(message: str, context: Context) -> str:
    """Return the question behind a liking, with the title of the role that was pointed at.

    Args:
        message: The message, with plain quotes.
        context: Holds the roles that the turn before has listed.
    """
    said = sentences(message) if listed_roles(context) and context.offered is None else ()
    if len(said) != 2 or any(map(str.isdigit, message)):  # noqa: PLR2004 - a liking and a question
        return message
    liking, asked = said
    pointed = dict.fromkeys(it.role for it in marked(liking, context, bare=True).roles if it.listed)
    likes = _LIKES.search(liking) and not _REFUSES.search(liking)
    of_work = _OF_WORK.search(asked) is not None
    asks = "?" in asked and (of_work or _ASKS.search(asked) is not None)
    if len(pointed) != 1 or not likes or not asks:
        return message
    role = next(iter(pointed))
    if of_work and not _ASKS_PAY.search(asked):
        return f"What are my gaps for {role}?"
    if _IT.search(asked):
        return _IT.sub(role, asked, count=1)
    named = marked(asked, context, bare=True).roles
    return asked if named else _END.sub(f" for {role}?", asked, count=1)
