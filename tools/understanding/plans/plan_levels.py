"""Levels that a plan is to reach, or stops at, which nobody has yet.

"Kubernetes to 3 before cloud architecture" is an order of the plan, and "now the plan stops at 2"
speaks of it: neither tells a level.
"""

import re

from tools.late import late
from tools.understanding.intent import Context, Intent, Reader
from tools.understanding.phrases import sentences
from tools.understanding.plans.plan_order import read_plan_order
from tools.understanding.plans.plans import PLANNING
from tools.vocabulary import Vocabulary
from tools.wording import listed

_LEVEL = r"(?:an? |level )?[1-5](?: ?/ ?5)?\b"
_TARGETS = late(
    rf"\s+(?:up )?(?:to|till?|until) {_LEVEL}(?=\s+(?:first|before|b4|ahead of|in front of|and then"
    r"|then|prior to|at the start|please\W*$))",
    re.IGNORECASE,
)
"""How far a skill is to get, before its place in the order."""
_THEN = late("\x00 (?:and )?then")
_NOW_MUST = late(r"^.*[,;]\s+|^.*\b(?:and|but|so)\s+(?=(?:i|can|could|please|put|get)\b)")
_PLAN = r"(?:the|my|your|this|that|new|ur|now|current|our)? ?(?:plan|roadmap|schedule)"
_STOPS = late(
    rf"\b{_PLAN}\b(?:\s+(?:now|only|just|still|already|currently|then|will|would|does|as it is))*"
    r"\s+(?:stops?|stopped|ends?|ended|goes|go|went|gets?|got|takes?|brings?|leads?|reach(?:es)?"
    r"|has|have|leaves?|finish(?:es)?|cuts?|halts?|puts?|lists?|shows?|covers?)\b"
    rf"[^.;!?]{{0,40}}?\b(?:at|to|with|as far as|till?|until|on|only)? ?{_LEVEL}"
    rf"|\b(?:stops?|ends?|goes|gets|only) (?:up )?(?:at|to) {_LEVEL}[^.;!?]{{0,12}}"
    r"\bin (?:the|my|your|this) (?:new )?(?:plan|roadmap)\b",
    re.IGNORECASE,
)
"""What says how far a plan goes."""
_WHY = late(
    r"^(?:(?:and|so|but|ok(?:ay)?|hm+|wait)[\s,]+)*(?:why|how come|what|where|who|when)\b",
    re.IGNORECASE,
)
_OWN = late(
    r"\b(?:i'?m|i am|my (?:\w+ )?(?:level|skill)|i have|i've|i know|i said|i told|i'd say"
    r"|my \w+ is)\b",
    re.IGNORECASE,
)
_CHANGES = late(
    r"^(?:(?:so|and|then|please|now)\s+)*(?:can|could|would|will) (?:you|we|u|i) (?:please )?"
    r"(?:change|fix|do|alter|adjust|redo|correct|make|sort)(?: (?:it|that|this|so|the plan))?"
    r"(?: (?:please|for me|then|somehow|out))*[\s.?!]*$"
    r"|^(?:please )?(?:change|fix|adjust|sort|redo) (?:it|that|this|the plan)(?: please)?[\s.!]*$",
    re.IGNORECASE,
)
"""What asks for what was just wished."""


def read_plan_levels(
    message: str, vocabulary: Vocabulary, context: Context, read: Reader
) -> tuple[Intent, ...]:
    """Return what a message wants of the plan in which it names levels to be reached, or nothing.

    Args:
        message: The message, with plain quotes.
        vocabulary: The skills that are known.
        context: Whether a plan stands, and what it holds.
        read: Reads a part of the message by itself.
    """
    if not context.planned or context.expecting in {"checkin", "assessment", "evidence"}:
        return ()
    said = sentences(message)
    orders = [_order(it, vocabulary, context) for it in said]
    stops = [_speaks_of_plan(it) for it in said]
    if not any(orders) and not any(stops):
        return ()
    rest = [
        it
        for it, order, stop in zip(said, orders, stops, strict=True)
        if not (order or stop or _CHANGES.match(it))
    ]
    wanted = [it for it in orders if it is not None]
    if not wanted:
        wanted = _asked(message, said, stops, vocabulary, context)
    more = [it for one in rest for it in read(one) if it.kind not in PLANNING]
    return (*more, *wanted[:1])


def _speaks_of_plan(sentence: str) -> bool:
    asks = _WHY.match(sentence) is not None
    return not asks and _STOPS.search(sentence) is not None and _OWN.search(sentence) is None


def _order(sentence: str, vocabulary: Vocabulary, context: Context) -> Intent | None:
    """Return the order of the plan that a sentence wishes with the levels to be reached."""
    if _TARGETS.search(sentence) is None:
        return None
    without = _THEN.sub(" first, then", _TARGETS.sub("\x00", sentence)).replace("\x00", "")
    for words in (without, _NOW_MUST.sub("", without)):
        order = read_plan_order(words, vocabulary, context)
        if order is not None:
            return order.model_copy(update={"quote": sentence})
    return None


def _asked(
    message: str,
    said: tuple[str, ...],
    stops: list[bool],
    vocabulary: Vocabulary,
    context: Context,
) -> list[Intent]:
    """Return the offer to put the skill first that the plan takes not far enough."""
    about = " ".join(it for it, stop in zip(said, stops, strict=True) if stop)
    named = [it.skill for it in vocabulary.find(about)] or [
        it for it in (context.skill,) if it is not None
    ]
    if not named:
        return [Intent(kind="plan_fit", confidence=0.95, quote=message)]
    first = tuple(dict.fromkeys(named))
    plan = Intent(kind="plan", quote=message, first=first, heard=(f"{listed(first)} first",))
    return [Intent(kind="clarify", confidence=0.9, quote=message, choices=(plan,))]
