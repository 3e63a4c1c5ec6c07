"""What is told of the plan that was just made, cut into pieces and weighed."""

import datetime as dt
from typing import NamedTuple

from tools.counts import count
from tools.late import late
from tools.understanding.calendar.dates import find_days
from tools.understanding.calendar.days import Span, months_later
from tools.understanding.intent import Context, Intent
from tools.understanding.plans.plan_piece_words import LASTS
from tools.understanding.plans.plan_pieces import Piece

LONGEST_OFF = 120
"""Days off that may be meant at once."""
_THROUGHOUT = late(
    r"(?:for |over )?(?:(?:the )?whole (?:plan|time)|all the time|from (?:now(?: on)?|the start)"
    r"|straight away|right away|throughout)"
)
_NORMAL = late(r"(?:normal|as before|as (?:it )?was|(?:the )?usual|full|what it was)(?: again)?")
_AWAY = late(
    r"^(?:(?:cos|because|as|since)\s+)?(?:i'?m|i am|i'?ll be|we'?re|we are|we'?ll be|away|off"
    r"|till?|until)\b"
)
_NOT_THERE = late(
    r"\b(?:away|off|on (?:holiday|leave|vacation)|busy|travell?ing|abroad|no time|nothing)\b"
)


class Told(NamedTuple):
    """What a message tells of the plan that was made.

    Attributes:
        message: It, with plain quotes.
        pieces: All its pieces.
        left: Those that say more than a yes, a no, a reason, or that something is not so.
        made: The plan, as what was wished of it.
        context: The day, and what the plan keeps to.
        meant: Whether it puts right what was said before.
    """

    message: str
    pieces: tuple[Piece, ...]
    left: tuple[Piece, ...]
    made: Intent
    context: Context
    meant: bool

    def is_away(self) -> bool:
        """Whether a piece says that there is no time for learning."""
        return any(_NOT_THERE.search(it.words.casefold()) for it in self.pieces)


def says_when(piece: Piece) -> bool:
    """Whether a piece says for how long something is.

    Args:
        piece: It.
    """
    when = LASTS.fullmatch(piece.words.casefold())
    return bool(when) or is_throughout(piece) or is_normal(piece)


def is_throughout(piece: Piece) -> bool:
    """Whether a piece says that something is so for the whole plan.

    Args:
        piece: It.
    """
    return _THROUGHOUT.fullmatch(piece.words.casefold()) is not None


def is_normal(piece: Piece) -> bool:
    """Whether a piece speaks of the hours that the plan has otherwise.

    Args:
        piece: It.
    """
    told = piece.kind in {"unread", "reason"}
    return told and _NORMAL.fullmatch(piece.words.casefold()) is not None


def lasting(said: str, first: dt.date) -> dt.date | None:
    """Return the last day of some time that begins on a day: "two weeks".

    Args:
        said: The words, in small letters.
        first: The day.
    """
    match = LASTS.fullmatch(said)
    number = round(count(match["n"])) if match else 0
    if match is None or not 0 < number <= LONGEST_OFF:
        return None
    if match["unit"].startswith("month"):
        return months_later(first, number) - dt.timedelta(1)
    days = {"d": 1, "w": 7, "f": 14}[match["unit"][0]]
    return first + dt.timedelta(number * days - 1)


def overlap(first: dt.date | None, last: dt.date | None, span: Span) -> bool:
    """Whether days that may be none share one with others.

    Args:
        first: The first of them.
        last: The last of them.
        span: The others.
    """
    return first is not None and last is not None and first <= span[1] and span[0] <= last


def away_days(piece: Piece, today: dt.date) -> Span | None:
    """Return the days on which a piece tells that somebody is elsewhere, or ``None``.

    Args:
        piece: It.
        today: The day that "next week" counts from.
    """
    found = find_days(piece.words, today)
    if len(found) != 1 or not _AWAY.search(piece.words.casefold()):
        return None
    first, last = found[0].first, found[0].last
    return (first, last) if first and last else None
