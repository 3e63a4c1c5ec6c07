"""What an answer to the question for a day only remarks on the slip: "february doesn't have 30"."""

import datetime as dt
import re
from collections.abc import Sequence

from tools.late import late
from tools.understanding.calendar.days import month_end
from tools.understanding.plans.plan_pieces import Piece
from tools.wording import day_text

_REMARK = late(
    r"\b(?:(?:does|did)(?:n'?t| not) (?:have|exist|go|even)|has(?: (?:only|just|no|not))* \d+"
    r"|(?:only|just) has|has(?:n'?t| no)\b|is(?:n'?t| not| no)\b|(?:is|'s) (?:too )?short\w*"
    r"|there(?:'s| is) no|no such|mistakes?|mix(?:ed|ing)?(?: (?:it|them|that))? up|confus\w+"
    r"|slip(?:ped)?|typo|brain|calendars?|leap|forgot|stupid|silly|dumb|daft"
    r"|(?:got|had|have) (?:it|that|the \w+|my \w+) wrong|(?:was|is|were) wrong"
    r"|(?:can'?t|cannot) count|(?:the )?(?:same|rest|other)(?: (?:number|amount))?(?: of)?"
    r"(?: hours| as (?:before|said))?|hours? (?:stay|stays|as|the same|unchanged)\b.*"
    r"|(?:the )?(?:hours|rest|8) (?:stays?|is|are) (?:fine|right|the same|unchanged))\b",
    re.IGNORECASE,
)
"""What tells of the day that was none, or that the hours stay."""
_WISHES = late(
    r"\?|\b(?:if|unless|until|till?|by|off|away|deadline|plan|instead|undo|cancel)\b", re.IGNORECASE
)
_ITS_END = late(
    r"\b(?:the )?(?:end of (?:the|that|this) month|month[- ]?end|(?:very )?last (?:day|one)"
    r"(?: (?:of (?:the|that) month|of it|there is|it has|possible))?(?! of\b))(?! in\b)",
    re.IGNORECASE,
)


def without_remarks(pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """Return the pieces of an answer to the question for a day without mere remarks on the slip.

    Args:
        pieces: All of them.
    """
    return tuple(it for it in pieces if not _is_remark(it))


def _is_remark(piece: Piece) -> bool:
    said = piece.words
    return piece.kind == "unread" and bool(_REMARK.search(said)) and not _WISHES.search(said)


def with_its_end(message: str, month: dt.date | None) -> str:
    """Return a message with the end of the month that was asked about as a day.

    Args:
        message: The message, with plain quotes.
        month: A day of that month, or ``None``.
    """
    if month is None:
        return message
    return _ITS_END.sub(day_text(month_end(month.year, month.month)), message)
