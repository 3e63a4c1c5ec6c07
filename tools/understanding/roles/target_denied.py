"""A target that is named and not wanted, or not for sure: "no longer want to be an analyst"."""

import re
from typing import Final

from tools.late import late
from tools.titles import title_words
from tools.understanding.intent import Context, Intent

_DENIES: Final = late(
    r"(?:\bno longer|\bnever|\bnot|n'?t|\bdont)\s+(?:(?:really|actually|ever"
    r"|even)\s+)*(?:want(?:ing)?"
    r"|wanna|wish|plan(?:ning)?|aim(?:ing)?|going|intend(?:ing)?|like|fancy|see myself)"
    r"(?: to| as| for)?(?: (?:be|become|work as|go for|aim for|being|becoming|try))?(?: an?| the)?"
    r"\s*$",
    re.IGNORECASE,
)
_UNSURE: Final = late(
    r"[\s,;.–—-]+(?:(?:but|though|and|still)\s+)?(?:(?:i'?m |i am )?(?:not (?:so |really |quite "
    r"|100%"
    r" |totally )?(?:sure|certain)|unsure|undecided)|(?:i )?(?:don'?t|do not) know|dunno|no idea)"
    r"(?: (?:though|yet|tbh|honestly|really|if that's right|still))*[\s.!]*$",
    re.IGNORECASE,
)
_END: Final = late(r"\s+(?:any ?more|any longer|now|after all)$", re.IGNORECASE)


def without_denied_target(
    found: tuple[Intent, ...], message: str, context: Context
) -> tuple[Intent, ...]:
    """Return what was read, without a target that the message denies; one in doubt is asked about.

    Args:
        found: What was read of a message.
        message: The message, with plain quotes.
        context: Holds the target there is.
    """
    return tuple(_as_meant(it, message, context) for it in found)


def _as_meant(intent: Intent, message: str, context: Context) -> Intent:
    if intent.kind != "set_target" or not intent.role:
        return intent
    at = message.casefold().find(intent.role.casefold())
    if at >= 0 and _DENIES.search(message[:at]):
        role = title_words(_END.sub("", intent.role))
        own = context.target is not None and role <= title_words(context.target)
        said = {"confidence": 0.95, "quote": message}
        clear = Intent.model_validate({"kind": "clear_target", **said})
        asked = Intent.model_validate({"kind": "clarify", **said, "choices": (clear,)})
        return asked if own else Intent.model_validate({"kind": "no", **said})
    if _UNSURE.search(message):
        return Intent(kind="clarify", confidence=0.95, quote=message, choices=(intent,))
    return intent
