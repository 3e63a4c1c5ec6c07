"""The end of the plan moved for days that were lost: "I was ill, can we push the end back?"."""

import re
from typing import Final

from tools.late import late
from tools.understanding.intent import Context, Expecting, Intent
from tools.understanding.plans.moved_ends import read_moved_end

_BUSY: Final[frozenset[Expecting]] = frozenset({"checkin", "assessment", "import", "kind"})
_CUT: Final = late(r"[,;.!?–—]+\s+|\s+(?=(?:and|so|but)\s)", re.IGNORECASE)
_LED: Final = r"^(?:(?:sorry|so|and|but|well|oh|hi|hello|unfortunately|sadly)[\s,]+)*"
_OURS: Final = (
    r"(?:i|we|my (?:son|daughter|child|kids?|wife|husband|partner|mother|father|mum|mom|dad"
    r"|baby|family))"
)
_LOST: Final = late(
    _LED + rf"(?:{_OURS}(?: was| were| had| have been|'?ve been| got| am|'m)(?: (?:all|really"
    r"|quite|so|very|down|off|in|on|with|the|a|an|at|bad|away|home|too))* (?:ill|sick|unwell|flu"
    r"|covid|cold|hospital|migraines?|fever|busy|leave|holiday|vacation|travelling)\b"
    r"|(?:(?:i|we) )?(?:did ?n'?t|did not|could ?n'?t|could not) (?:really )?(?:get|do|manage"
    r"|study|learn)\b|(?:(?:i|we) )?(?:did|got|managed) (?:nothing|no)\b"
    r"|no (?:study|studying|learning|hours)\b)",
    re.IGNORECASE,
)
_OF_LEARNING: Final = late(
    r"\b(?:(?:this|last|past|all) week|yesterday|today|stud(?:y|ying|ied)|learn(?:ing|ed|t)?"
    r"|course ?work|nothing done|anything done)\b",
    re.IGNORECASE,
)
"""What makes it days without learning rather than a part of a story."""


_POLITE: Final = late(
    r"^(?:(?:so|and|but|then|please)[\s,]+)*(?:can|could|shall|may|would it be possible to)"
    r" (?:(?:we|you|i) )?(?:please |maybe |perhaps )*(?=\w)(?!the\b|my\b)",
    re.IGNORECASE,
)


def tells_lost_days(words: str) -> bool:
    """Whether words begin by telling of days without learning.

    Args:
        words: The words, with what follows them.
    """
    return _LOST.match(words) is not None and _OF_LEARNING.search(words) is not None


def read_moved_since(message: str, context: Context) -> tuple[Intent, ...]:
    """Return the end of the plan moved, where the clauses before it only tell of lost days.

    Args:
        message: The message, with plain quotes.
        context: The end that the plan has.
    """
    if context.expecting in _BUSY or not tells_lost_days(message):
        return ()
    cuts = [it.end() for it in _CUT.finditer(message)]
    for start, end in zip([0, *cuts], [*cuts, len(message)], strict=True):
        if not _LOST.match(message[start:end]):
            moved = read_moved_end(_POLITE.sub("", message[start:]).strip(), context)
            return (moved,) if moved is not None else ()
    return ()
