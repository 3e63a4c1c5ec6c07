"""A week that is told at once outside of a check-in: "9 hrs this wk, wrote a cli, work was hell".

The hours are those that were spent, and never those of a plan, as what was done with them, or what
stood in the way, stands beside them. Where a check-in is due or open, or no skill is named, it is
opened with all of it.
"""

import re
from collections.abc import Callable

from tools.late import late
from tools.understanding.checkins.opened_with import of_the_rest, opened
from tools.understanding.checkins.report_words import WEEKLY
from tools.understanding.checkins.week_answers import WeekTold
from tools.understanding.checkins.week_told import week_told
from tools.understanding.intent import Context, Intent
from tools.vocabulary import Vocabulary

Read = Callable[[str], tuple[Intent, ...]]
"""Reads a part of a message by itself."""

_OF_WEEK = late(
    r"\b(?:this|last|past|the|that|since last) (?:past )?(?:week|wk|weekend)\b|\bsince (?:then|last"
    r"|(?:mon|tues|wednes|thurs|fri|satur|sun)day|the \d{1,2}(?:st|nd|rd|th)?)\b"
    r"|\b(?:did|spent|studied|learned|put in|managed|got in|logged)\b",
    re.IGNORECASE,
)
_AHEAD = late(
    r"\b(?:only have|have only|i have|i've only|can only|can do|could do|will|'ll|shall|going to"
    r"|gonna|want|would|plan for|make it|keep|from (?:now|next)|per|each|every|until|till|if"
    r"|starting|only got|cut (?:it|to|down)|instead|free|spare|available|max(?:imum)?|at most"
    r"|this week only|only this week)\b",
    re.IGNORECASE,
)
"""What makes an amount one of the time to come."""
_NOW = late(r"\b(?:i'?m|i am|i have|i've got|because|since i|as i)\b", re.IGNORECASE)
"""What tells of a time that is not over yet."""
_CUT = late(r"[.;!?\n]+\s+|,\s+|\s+(?:and|but)\s+")
_LONGEST = 90


def read_week_reported(
    message: str, vocabulary: Vocabulary, context: Context, read: Read
) -> tuple[Intent, ...]:
    """Return the check-in with what a message tells for it, and what else it says; or nothing.

    Args:
        message: The message, with plain quotes.
        vocabulary: The skills that are known.
        context: Says whether there is a plan, and whether a check-in is due.
        read: Reads what tells nothing of the week.
    """
    if not context.planned or len(message.split()) > _LONGEST or not _OF_WEEK.search(message):
        return ()
    told = week_told(message, vocabulary, promises=context.promises)
    whole = len({it.key for it in told.remarks}) > 1  # nobody tells that much in passing
    opens = told.amount or (told.hours and (context.due or context.checkin == "open" or whole))
    if not opens or not _tells_past(told, message):
        return ()
    rest = of_the_rest(told.left, vocabulary, read)
    return (opened(message, told), *(it for it in rest if it.kind != "commitments"))


def _tells_past(told: WeekTold, message: str) -> bool:
    """Whether what stands beside the hours says that they are over, and nothing that they come."""
    past = [it for it in told.remarks if it.key != "next"]
    if not told.amount:
        return bool(past or told.hours)
    if all(it.key == "blockers" for it in past) and _NOW.search(message):
        return False  # "6 hours this week, I'm on call"
    parts = [it for it in _CUT.split(message) if told.amount in it]
    ahead = any(_AHEAD.search(it) or WEEKLY.search(it) for it in parts)
    return bool(past) and not ahead
