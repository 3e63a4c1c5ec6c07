"""A week of which only trouble is told while its check-in is due: "not much this week, I was ill".

The check-in is opened with it; it is no wish for days off.
"""

import re
from collections.abc import Sequence
from typing import Final

from tools.late import late
from tools.understanding.checkins.opened_with import opened
from tools.understanding.checkins.week_answers import Remark
from tools.understanding.checkins.week_remarks import tells_how_it_was
from tools.understanding.checkins.week_told import week_told
from tools.understanding.intent import Context, Intent
from tools.vocabulary import Vocabulary

_OF_WEEK: Final = late(r"\b(?:week|wk)\b|\bsince (?:last )?\w+day\b", re.IGNORECASE)
_PAST: Final = late(
    r"\b(?:was|were|had|did|didn'?t|couldn'?t|got|been|went|came|died|broke|kept|worked)\b",
    re.IGNORECASE,
)
_AHEAD: Final = late(
    r"\?|\b(?:will|'ll|want|wanna|need|can|could|make|move|next|plan|please|until|till|so|off work"
    r"|days? off|week off|lighter|less hours|fewer|skip|pause|tomorrow|am|is|are|i'm)\b",
    re.IGNORECASE,
)
"""What wishes, asks, or is not over yet."""
_LED: Final = r"(?:(?:sorry|hi|hey|hello|well|so|oh|ok|and|but|honestly|tbh|it|i)[\s,!]+)*"
_LITTLE: Final = late(
    rf"{_LED}(?:(?:it|this week|the week|last week)?(?:'s| was| has been| had been| did| got)? )?"
    r"(?:(?:an?|what|very|really|pretty|such|quite|so|bit of|total|complete) )*"
    r"(?:not (?:much|a lot|a thing|anything)|nothing(?: much| really)?|(?:very )?little"
    r"|(?:rough|bad|hard|tough|hectic|crazy|mad|busy|awful|terrible|horrible|long|lost)"
    r" (?:week|one)"
    r"|write-?off|disaster|mess|nightmare|washout|sorry|hi|hey|hello)"
    r"(?: (?:done|happened|from me))*"
    r"(?: (?:this|last) week| to report| really| sorry)*",
    re.IGNORECASE,
)
"""That little was done, and no more."""
_LONGEST: Final = 40


def read_bad_week(message: str, vocabulary: Vocabulary, context: Context) -> tuple[Intent, ...]:
    """Return the check-in that is due with the trouble that a message tells; else nothing.

    Args:
        message: The message, with plain quotes.
        vocabulary: The skills that are known.
        context: Says whether a check-in is due, and what was asked.
    """
    if not (context.due and context.planned) or context.expecting is not None:
        return ()
    past = _OF_WEEK.search(message) and _PAST.search(message) and not _AHEAD.search(message)
    if not past or len(message.split()) > _LONGEST:
        return ()
    told = week_told(message, vocabulary, promises=context.promises)
    little = all(_LITTLE.fullmatch(it) or tells_how_it_was(it) for it in told.left)
    if told.hours or told.amount or not little or not _only_trouble(told.remarks):
        return ()
    return (opened(message, told),)


def _only_trouble(remarks: Sequence[Remark]) -> bool:
    return bool(remarks) and all(it.key == "blockers" for it in remarks)
