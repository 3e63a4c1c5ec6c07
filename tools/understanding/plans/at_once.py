"""How many skills somebody wants to work on at a time."""

import re

from tools.counts import COUNT, count
from tools.late import late

_THING = r"(?:skills?|things?|topics?|subjects?|items?)"
_TOGETHER = r"(?:at once|at a time|at the same time|in parallel|simultaneously)"
_CAP = late(
    rf"\b(?P<count>{COUNT})\s+(?:{_THING}\s+)?{_TOGETHER}\b"
    rf"|\b(?:at most|no more than|not more than|up to|max(?:imum)?(?: of)?)\s+(?P<most>{COUNT})"
    rf"\s+{_THING}\s+(?:(?:a|per|each|in one)\s+week)\b",
    re.IGNORECASE,
)
_ANY = late(
    rf"\b(?:any number of|as many)\s+{_THING}\b.*\b(?:{_TOGETHER}|week)\b"
    rf"|\bno (?:limit|cap|maximum)\b.*\b(?:{_THING}|{_TOGETHER})",
    re.IGNORECASE,
)


def read_at_once(text: str) -> int | None:
    """Return how many skills a week may hold, as given, or ``None`` where nothing is said."""
    found = _CAP.search(text)
    if not found or _ANY.search(text):
        return None
    wanted = count(found["count"] or found["most"])
    return int(wanted) if wanted == int(wanted) else None


def any_number_at_once(text: str) -> bool:
    """Whether a sentence wants no cap on the skills of a week."""
    return bool(_ANY.search(text))
