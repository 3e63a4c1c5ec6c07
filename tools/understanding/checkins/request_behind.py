"""A request to the coach behind an answer in words: "chapter 3. Then draft my points please".

What is promised and what went well are told in the words of requests ("draft the talking points"),
so that only what is plainly said to the coach is taken out of the answer.
"""

import re
from collections.abc import Callable

from tools.late import late
from tools.understanding.checkins.pausing import pauses
from tools.understanding.intent import WRITES, Context, Intent, IntentKind
from tools.understanding.parts_wanting import asks
from tools.understanding.phrases import bare
from tools.understanding.weighing import all_plain

_ASKS_COACH = (
    r"(?:please|pls|plz|kindly|(?:can|could|would|will) (?:you|u)\b"
    r"|(?:show|tell|draft|explain to|let) me\b|(?:give|make|write) me (?:an?|the|my|some)\b"
    r"|i(?:'d| would)? (?:want|like) you to\b)"
)
_REQUEST = late(
    rf"^(?:(?:and|then|also|oh|so|now|after that|afterwards|btw|by the way)[\s,]+)*{_ASKS_COACH}"
    r"|^(?:(?:and|then|also|oh|so|now|after that|afterwards)[\s,]+)*(?!i\b|my\b|to\b)[a-z]+\b.*"
    r"\b(?:please|pls|plz|for me)[\s.!]*$",
    re.IGNORECASE,
)
_JOINT = late(
    rf"(?:\s*[,;]\s+(?:(?:and|then|also|but|so)\s+)*|\s+(?:and|then|also)\s+(?:then\s+)?)"
    rf"(?={_ASKS_COACH})",
    re.IGNORECASE,
)
_SENTENCE = late(r"(?<=[.!;])\s+(?=[^\W\d])|\n+")
_OPENS = late(r"^(?:(?:and|then|also|oh|so|now|after that|afterwards)[\s,]+)+", re.IGNORECASE)
_FEWEST = 3
"""Words that a request has at least."""
_IN_WORDS = frozenset({"wins", "blockers", "next"})
_NOT_KNOWN: frozenset[IntentKind] = frozenset({"clarify", "of_what", "unclear", "yes", "no"})


def read_request_behind(
    message: str, context: Context, read: Callable[[str], tuple[Intent, ...]]
) -> tuple[Intent, ...]:
    """Return an answer in words with what the coach is asked to do after it.

    Args:
        message: The message, with plain quotes.
        context: Holds the question that was asked.
        read: Reads the request by itself.
    """
    step = context.step
    if context.expecting != "checkin" or step is None or step.kind not in _IN_WORDS:
        return ()
    told, request = _apart(message)
    if step.kind != "next" and message.rstrip().endswith("?"):
        return ()  # a question beside an answer is read as one
    if not told or len(request.split()) < _FEWEST or "?" in told or pauses(request):
        return ()
    answer = Intent(kind="checkin_answer", confidence=0.95, quote=told, text=bare(told))
    found = read(_OPENS.sub("", request))
    kinds = {it.kind for it in found}
    writes = kinds & WRITES
    if found and not kinds & _NOT_KNOWN and (not writes or (all_plain(found) and writes == kinds)):
        return (answer, *found)
    return (answer, Intent(kind="unclear", confidence=0.0, quote=request, text=bare(request)))


def wanted(words: str) -> bool:
    """Whether words ask for something, or are plainly said to the coach as an order.

    Args:
        words: A part of a message.
    """
    return asks(words) or _REQUEST.match(words) is not None


def _apart(message: str) -> tuple[str, str]:
    """Return what answers, and what is asked of the coach at the end of it; empty where nothing."""
    said = [it for it in _SENTENCE.split(message) if it.strip()]
    at = len(said)
    while at > 1 and _REQUEST.match(said[at - 1]):
        at -= 1
    if at < len(said):
        return " ".join(said[:at]), " ".join(said[at:])
    cut = _JOINT.search(message)
    return (message[: cut.start()].strip(), message[cut.end() :].strip()) if cut else ("", "")
