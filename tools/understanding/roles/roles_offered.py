"""Asking back what there is, where a role was asked for: "no clue, what have you got"."""

import re

from tools.late import late
from tools.understanding.intent import Context, Intent
from tools.understanding.questions.only_words import only, words

_PART = late(r"\s*[.!?;:,…–—]+\s*|\s+-\s+|\s+(?:but|so|and)\s+", re.IGNORECASE)
_ASKS = late(
    r"\b(?:what|what's|whats|which|show|list|give|tell|see|options|choices)\b", re.IGNORECASE
)
_OF_A_CHOICE = words("""
    available choice choices choose everything exist existing give got have list list's lists
    offer offered offering on one ones option options pick possible provide select selection show
    stock tell there there's to what what's whats which who see know else could become roles role
    jobs job occupations professions titles your yours any all kindly in store kind kinds sort sorts
    of support stored saved
""")
_OFFERED = late(
    r"\b(?:have you|you (?:have|got|know|offer)|got|available|there|on offer|options?|choices?"
    r"|exist|list|else|in (?:store|stock))\b",
    re.IGNORECASE,
)
_OF_ME = late(
    r"\b(?:about|on|of|for) (?:me|my|us)\b|\b(?:can|could|do|should) (?:you|i) do\b|\bmy\b"
    r"|\b(?:have|got) i\b|\bi (?:have|got|need)\b|\bnow\b",
    re.IGNORECASE,
)
"""What asks for something else: what is known of the user, what the coach can do."""
_UNKNOWN = late(
    r"^(?:(?:well|hm+|honestly|but|and|so|tbh|the thing is"
    r"|to be honest)[\s,.]+)*(?:i (?:really |just |still )*"
    r"(?:don'?t|do not) (?:even |really )?know|(?:i have |i've )?(?:got )?no (?:idea|clue)"
    r"|(?:i'?m )?not sure"
    r"|dunno|idk) (?:yet )?(?:what|which)(?:'s| is| (?:jobs|roles|options))?(?: (?:there is"
    r"|there|is|are))*"
    r" ?(?:out there|available|on offer|possible|to choose from|there is|exists?)?"
    r"(?: (?:for me|for someone like me|really|at all))*[\s.!]*$",
    re.IGNORECASE,
)
"""Not knowing what roles there are."""
_LONGEST = 25


def asks_what_there_is(message: str, context: Context) -> tuple[Intent, ...]:
    """Return the wish for the list of roles that a part of a message asks for; else nothing.

    Args:
        message: The message, with plain quotes.
        context: Holds whether a role was asked for.
    """
    if len(message.split()) > _LONGEST:
        return ()
    if context.expecting in {"about", "target"} and _UNKNOWN.match(message.strip()):
        return (Intent(kind="roles", confidence=0.95, quote=message),)
    if context.expecting != "target":
        return ()
    parts = [it for it in _PART.split(message) if it]
    asks = any(_wants_list(it) for it in parts)
    return (Intent(kind="roles", confidence=0.95, quote=message),) if asks else ()


def _wants_list(part: str) -> bool:
    asks = _ASKS.search(part) and _OFFERED.search(part) and not _OF_ME.search(part)
    return bool(asks) and only(part, _OF_A_CHOICE)
