"""A plan ordered, or a question put, beside an answer in free words at a check-in.

"too busy. make it 8h a week" has one part that is no word on the week, and nobody who asks "how far
am I from a data engineer?" behind a promise promises that.
"""

import re
from collections.abc import Iterator

from tools.late import late
from tools.number_words import NUMBER_WORDS
from tools.understanding.checkins.asides import asks_plainly
from tools.understanding.checkins.interrupting import NO_REQUEST
from tools.understanding.intent import WRITES, Context, Intent, Reader
from tools.understanding.parts_wanting import asks
from tools.understanding.phrases import bare, sentences
from tools.understanding.plans.plans import PLANNING
from tools.understanding.replies.choices import agreed_to
from tools.understanding.weighing import all_plain

_WEEKLY = (
    rf"(?:\d+(?:[.,]\d+)?|{NUMBER_WORDS}) ?(?:h|hrs?|hours?)?(?: ?/ ?| (?:a|per|each|every) | )"
    r"(?:weeks?|wk|w|weekly)(?!\w)"
)
_LED = (
    r"(?:(?:and|but|so|also|then|oh|btw|please|pls|now|just|ok(?:ay)?|can you|could you"
    r"|i want you to)[\s,]+)*"
)
_CHANGE = (
    r"(?:make|change|set|put|cut|raise|bump|lower|increase|reduce|move|switch)"
    r" (?:it|that|this|(?:(?:the|my|our) )?(?:weekly |learning |study )?(?:plan|hours|pace|budget))"
    r"(?: (?:up|down|back|at|to|for|on|now|of))*"
)
_OF_PLAN = r"(?:in|for|on|into) (?:the|my|our) plan"
_ENDS = (
    rf"(?:[\s,]+(?:{_OF_PLAN}|not \d+|instead(?: of \d+)?|now|please|pls|then|again"
    r"|from now(?: on)?|from next week|going forward|thanks))"
)
_ORDER = late(
    rf"{_LED}(?:{_CHANGE} (?:about |only )?{_WEEKLY}{_ENDS}*|{_WEEKLY}{_ENDS}+)[\s.!]*",
    re.IGNORECASE,
)
"""What sets the hours of the plan, in a form in which nobody tells of the week that was."""
_RATE = late(_WEEKLY, re.IGNORECASE)
_TO_CHANGE = late(
    r"\b(?:from (?:now|next week) ?(?:on|onwards)?|have to|gotta|got to|need to|must|can only"
    r"|only manage|can do|want to|let'?s|going forward|down to|up to|cut|drop|reduce|raise)\b",
    re.IGNORECASE,
)
_PROMISES = late(r"\b(?:i'?ll|i will|promise|next week(?! on))\b", re.IGNORECASE)
_IN_WORDS = frozenset({"wins", "blockers"})
"""Where hours a week are no answer in any form: elsewhere they may be of the week, or promised."""
_CUT = late(r"(?:\s*[.;!\n]+\s+|\s*,\s+|\s+(?:and|but)\s+)(?:and\s+)?", re.IGNORECASE)
_DANGLES = late(r"^(?:and|but|so|also|then)[\s,]+|[\s,;]+(?:and|but|so|also)?[\s,;]*$")
_ADDED = late(r"^(?:(?:and|but|so|also|oh|btw|by the way|another thing)[\s,:]+)+", re.IGNORECASE)


def read_order_beside(
    message: str, context: Context, read: Reader, alone: Reader
) -> tuple[Intent, ...]:
    """Return an answer at a check-in with the hours of the plan, or the question, beside it.

    Args:
        message: The message, with plain quotes.
        context: Holds the question that was asked.
        read: Reads the answer where the check-in stands.
        alone: Reads the other part as if no question were open.
    """
    step = context.step
    if context.expecting != "checkin" or step is None:
        return ()
    for before, order, after in parts_around(message):
        answer = ". ".join(it for it in (before, after) if it)
        found = _hours_ordered(order, answer, step.kind, alone)
        if found and {it.kind for it in found} <= PLANNING:
            return (*(read(answer) if answer else ()), *found)
    return _with_question(message, read, alone) if step.kind == "next" else ()


def _hours_ordered(order: str, answer: str, kind: str, alone: Reader) -> tuple[Intent, ...]:
    """Return the hours a week that a part sets, beside an answer or in the place of words."""
    if answer and _ORDER.fullmatch(order):
        return _as_said(alone(bare(order)))
    changes = _RATE.search(order) and _TO_CHANGE.search(order) and not _PROMISES.search(order)
    found = alone(order) if kind in _IN_WORDS and changes else ()
    return found if all_plain(found) else ()


def _as_said(found: tuple[Intent, ...]) -> tuple[Intent, ...]:
    """Return a plan that would be asked about as wanted: the form of the order leaves no doubt."""
    one = found[0] if len(found) == 1 else None
    if one is None or one.kind != "clarify" or len(one.choices) != 1:
        return found
    return (agreed_to(one.choices[0]),)


def parts_around(message: str) -> Iterator[tuple[str, str, str]]:
    """Yield each part of a message with what stands before and after it.

    Args:
        message: The message, with plain quotes.
    """
    cuts = [*((it.start(), it.end()) for it in _CUT.finditer(message)), (len(message),) * 2]
    start, before = 0, 0
    for end, again in cuts:
        yield (
            _DANGLES.sub("", message[:before]).strip(),
            message[start:end].strip(),
            _DANGLES.sub("", message[again:]).strip(),
        )
        start, before = again, end


def _with_question(message: str, read: Reader, alone: Reader) -> tuple[Intent, ...]:
    """Return a promise with the question behind it, which no promise is."""
    said = sentences(message)
    for at, sentence in enumerate(said[1:], start=1):
        asked = _ADDED.sub("", sentence)
        if not (sentence.endswith("?") and (asks(asked) or asks_plainly(asked))):
            continue
        found = alone(asked)
        kinds = {it.kind for it in found}
        known = all_plain(found) and not kinds & (WRITES | NO_REQUEST - {"out_of_scope"})
        rest = said[at + 1 :] if known else said[at:]
        unread = (Intent(kind="unclear", confidence=0.0, quote=it, text=bare(it)) for it in rest)
        return (*read(" ".join(said[:at])), *(found if known else ()), *unread)
    return ()
