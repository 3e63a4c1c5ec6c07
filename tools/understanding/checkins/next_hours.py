"""The hours of next week, told as a promise or beside those that were spent: "only 3 hours"."""

import re

from tools.counts import COUNT
from tools.late import late

_HOURS = rf"{COUNT} ?(?:h|hrs?|hours?)\b(?! (?:of|on|for|in|with|into) )"
_NEXT_WEEK = late(
    rf"\b(?:(?:only|just|about|maybe|max(?:imum)?) )*{_HOURS}(?: (?:only|max|at most))* next week\b"
    r"|\bnext week,? (?:(?:i|we|it|it's|i'll|i've|will|can|have|got|get|do|only|just|be|there's"
    rf"|about|maybe|for it|is|free|manage|spare) )*{_HOURS}",
    re.IGNORECASE,
)


def hours_next_week(words: str) -> str:
    """Return the words that give the hours of next week, empty where none do.

    Args:
        words: A promise, or a message.
    """
    told = _NEXT_WEEK.search(words)
    return told[0] if told and "?" not in words else ""
