"""What an answer to the question for a day only remarks on the slip: "february doesn't have 30"."""

import datetime as dt
import re
from collections.abc import Sequence

from tools.counts import COUNT, count
from tools.late import late
from tools.understanding.calendar.days import month_end
from tools.understanding.plans.plan_pieces import Piece
from tools.wording import day_text

_REMARK = late(
    r"\b(?:(?:i )?thought\b.*\bhad|(?:does|did)(?:n'?t| not) (?:have|exist|go|even)|has(?: "
    r"(?:only|just|no|not))* \d+"
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


def without_present(message: str, weekly: float | None) -> str:
    """Return a message without what says that the hours stay as they are until then.

    Args:
        message: The message, with plain quotes.
        weekly: The hours a week of the plan.
    """

    def same(match: re.Match[str]) -> str:
        return "" if match["n"] is None or count(match["n"]) == weekly else match[0]

    return _PRESENT.sub(same, message)


_PRESENT = late(
    rf"(?:^|[\s,;.–—-]+)(?:(?:and|but) )?(?:(?:leave|keep|stay|stick|let)(?:ing)?"
    rf"(?: (?:it|things|me))?(?: (?:at|on|with|to|stay))? )?(?:(?:the )?(?P<n>{COUNT})"
    r"(?: ?h(?:ou)?rs?| ?h)?(?: a week)?|as (?:it|they|things) (?:is|are|was)|(?:the )?same)"
    r" (?:un)?(?:till?|'til) (?:then|that|it does)\b",
    re.IGNORECASE,
)
