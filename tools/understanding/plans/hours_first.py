"""Hours a week at the head of an answer, which what is told after them does not make spent.

"7 hrs, and I've done a fair bit of incident handling, call it a 3" answers what was asked, and
tells a level beside.
"""

import re

from tools.late import late
from tools.understanding.checkins.hours_reported import Read, with_hours_reported
from tools.understanding.checkins.report_words import AMOUNT, BESIDE_DEED
from tools.understanding.intent import Context, Intent
from tools.vocabulary import Vocabulary

_HEAD = late(r"[.;!]+(?:\s+|$)|,\s+|\s+[–—-]+\s+|\s+(?:and|but|plus)\s+", re.IGNORECASE)
_ENDED = late(
    r"\b(?:finish(?:ed|ing)|complet(?:ed|ing)|spent|took|did|yesterday|today|tonight|last|this"
    r" (?:week|morning|weekend)|so far)\b",
    re.IGNORECASE,
)
"""What tells of one piece of work that is behind one, which an amount before it is of."""
_COURSE = late(
    r"\b(?:did|done|finished|completed|took) (?:an? |the |my |that )[^,.;]{0,50}?"
    r"\b(?:course|class|exam|bootcamp|training|module|certificate)\b(?! (?:yesterday|today|tonight"
    r"|last|this))",
    re.IGNORECASE,
)
"""A course that was taken, with no day to it: no amount before it is of that."""


def with_hours_spent(
    message: str, vocabulary: Vocabulary, context: Context, read: Read
) -> tuple[Intent, ...]:
    """Return the hours that a message reports as spent, or nothing where they are an answer.

    Args:
        message: The message, with plain quotes.
        vocabulary: The skills that are known.
        context: What was asked.
        read: Reads what is left of the message.
    """
    if _answers(message, context):
        return ()
    return with_hours_reported(message, vocabulary, context, read)


def _answers(message: str, context: Context) -> bool:
    """Whether hours a week were asked for, and the first part of a message is an amount alone."""
    if context.expecting != "hours" or context.checkin == "open" or context.due:
        return False
    head = _HEAD.search(message)
    if head is None or not message[head.end() :].strip():
        return False
    if _ENDED.search(_COURSE.sub("", message)):
        return False
    return BESIDE_DEED.fullmatch(AMOUNT.sub("hours", message[: head.start()]).strip()) is not None
