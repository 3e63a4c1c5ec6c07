"""A fact that is to go from what is kept: "take my pay off there", "leave my notice out of it"."""

import re
from collections.abc import Iterator

from tools.late import late
from tools.spelling import Edit
from tools.understanding.facts.fact_words import fact_called
from tools.understanding.intent import Context, Intent
from tools.vocabulary import Vocabulary

_LED = (
    r"^(?:(?:ok(?:ay)?|oh|and|also|actually|sorry|please|so|well|can you|could you|would you"
    r"|would it"
    r" be possible to|just|i(?:'d| would) (?:like|prefer) (?:you to|it if you)"
    r"|i want you to)[\s,]+)*"
)
_THERE = (
    r"(?: (?:from |off |out of |in |on )*(?:there|it|that|this|here|(?:the|my|your) (?:list"
    r"|profile|file"
    r"|record|records|memory|notes?)|what you (?:know|keep|have)(?: (?:of|about) me)?))?"
)
_WHAT = r"(?P<what>(?:my |the |what i )[\w' -]{2,30}?)"
_TAKES_OFF = late(
    rf"{_LED}(?:(?:take|leave|cut|get|strike|wipe|scratch|cross|keep) {_WHAT} (?:off|out(?: of)?"
    rf"|away)"
    rf"{_THERE}|(?:remove|delete|strike|erase|take|drop) (?P<a>(?:my |the "
    rf"|what i )[\w' -]{{2,30}}?)"
    r" (?:from|off|out of) (?:there|here|it|that|this|(?:the|my|your) (?:list|profile|file|record"
    r"|records|memory|notes?))"
    r"|i(?:'d| would)? (?:rather|don'?t|do not|prefer)(?: (?:you|not|didn'?t|don'?t|want|like|to"
    r"|have"
    r"|keep|kept|store|stored|see|know|knew))+ (?P<b>(?:my |the |what i )[\w' -]{2,30}?)"
    r"(?: (?:in|on|kept|stored|saved|written|there|anywhere|down|that|it))*)"
    r"(?: please| now| then| again| thanks| though)*\s*(?:[,.;!–—-].*)?$",
    re.IGNORECASE | re.DOTALL,
)
_PAY = late(r"(?:my |the )?(?:current )?(?:pay|salary|wages?)", re.IGNORECASE)


_MOVED = late(
    r"^(?:(?:please|pls|ok(?:ay)?|oh|you can|can you|well|and)[\s,]+)*(?:forget|scrap|ignore|delete"
    r"|drop|scratch|cancel)(?: (?:that|what|about|i|said|me|the (?:bit|part)|being|where))* ?"
    r"(?:i'?m|i am|i live|i'?m living|living|being|based) (?:based )?(?:in|near) [\w' -]{2,30}"
    r"[\s,.;:–—-]+(?:(?:and|as|because|cos|since|but)\s+)?(?=(?:i'?ve|i have|i|we'?ve|we|i'?m|i am)"
    r" (?:\w+ )?(?:moved|live|relocated|living|based|settled)\b)",
    re.IGNORECASE,
)
"""The place where somebody lived, before the one where they live now."""


def moved_edits(said: str, _vocabulary: Vocabulary) -> Iterator[Edit]:
    """Yield what takes the old place out of "forget that I'm in Leeds, I've moved to York".

    Args:
        said: The message, with plain quotes.
    """
    before = _MOVED.match(said)
    if before is not None:
        yield Edit(0, before.end(), "")


def read_taken_off(message: str, context: Context) -> tuple[Intent, ...]:
    """Return the wish to have a fact forgotten that a message puts as taking it off a list.

    Nothing is removed by it: what would go is shown first.

    Args:
        message: The message, with plain quotes.
        context: What was asked: an answer to something else is none.
    """
    if context.expecting in {"checkin", "assessment"} or context.offered is not None:
        return ()
    match = _TAKES_OFF.match(message.strip())
    words = next(filter(None, match.groups()), "") if match else ""
    called = "pay" if _PAY.fullmatch(words) else fact_called(words) if words else None
    if called is None:
        return ()
    return (Intent(kind="forget", confidence=0.95, quote=message, text=called),)
