"""What the hours of the plan are made up of: "where do the 276 hours come from"."""

import re
from typing import Final

from tools.late import late
from tools.understanding.intent import Context, Intent
from tools.vocabulary import Vocabulary

_PLAINLY: Final = 0.994
_LONGEST: Final = 26
_NEAR: Final = 0.02
"""How far a figure may be off the total to be meant for it."""
_ASKS: Final = late(
    r"\b(?:where|how|what|why|which|who)\b|\b(?:break|split|explain|itemi[sz]e|list|spell)\b|\?",
    re.IGNORECASE,
)
_MAKES_UP: Final = late(
    r"\b(?:come|comes|came|coming|from|made (?:up|of)|makes? up|consists?|composed|add(?:s|ed)? up"
    r"|break|breakdown|broken|split|spl?it up|itemi[sz]e|calculat\w+|comput\w+|work(?:ed)? out"
    r"|arriv\w+|reach\w*|get|got|in (?:it|there|that|those|these)|behind|based|contain\w*|include"
    r"|why|explain)\b",
    re.IGNORECASE,
)
_FIGURE: Final = late(
    r"(?<![\w.,])(\d{1,4}(?:[.,]\d+)?)(?:\s*-?\s*(?:h|hrs?|hours?))?\b", re.IGNORECASE
)
_HOURS: Final = late(r"\b(?:hours?|hrs?|h|total|sum|figure|number)\b|\d\s?h\b", re.IGNORECASE)
_WHOLE: Final = late(
    r"\b(?:in (?:total|all|sum)|total(?:s|led)?|altogether|all together|overall|sum(?: total)?"
    r"|whole (?:plan|thing|lot|sum|amount)|all (?:those|these|the|my) (?:hours|hrs))\b",
    re.IGNORECASE,
)
_OTHERS: Final = late(
    r"\b(?:(?:per|a|each|every) (?:week|skill|level)|weekly|i (?:did|spent|told|logged|worked|have"
    r"|can|could)|what if|if i|until|readiness|%)\b",
    re.IGNORECASE,
)
_ANY: Final = late(
    r"\b(?:do|did|have|spend|spent|learn(?:ed)?) i\b|\bhow (?:many|much)\b", re.IGNORECASE
)
_MOST: Final = late(
    r"\b(?:where|what|which|how)\b[^?!.]*\b(?:(?:hours|hrs|time|hour)\b[^?!.]{0,20}\bgo(?:es|ing)?\b"
    r"|(?:eat|eats|swallow|swallows|consume|consumes|use|uses|take|takes) (?:up )?(?:up"
    r" )?(?:most|all|the most"
    r"|the bulk|so (?:much|many)|the hours|the time|the lion'?s share)\b[^?!.]*\b(?:plan"
    r"|roadmap|hours|hrs|time)\b"
    r"|(?:biggest|largest|longest|main) (?:chunk|part|share|block|piece|item"
    r"|bit)s?\b[^?!.]*\b(?:plan"
    r"|roadmap|hours|time)\b"
    r"|(?:bulk|majority|most|lion'?s share) of (?:the|my|all|these|those) (?:hours|time"
    r"|plan|work)\b"
    r"|(?:do|will|would|should) i spend (?:the )?most\b)"
    r"|^\W*what (?:eats|eats up|swallows|uses up) (?:up )?(?:all )?(?:the|my) (?:hours|time)\b",
    re.IGNORECASE,
)
"""What asks on which skills most of the hours are spent."""
_NOT_OF_IT: Final = late(
    r"\b(?:i (?:did|spent|told|logged|worked)|was|were|did|so far|last|this week|today|gaps?|if"
    r"|by|until|when)\b",
    re.IGNORECASE,
)


def read_plan_total(clause: str, vocabulary: Vocabulary, context: Context) -> Intent | None:
    """Return the question what the hours of the plan are made up of, or ``None``.

    It is the total that is meant where the figure is that of the plan, or where the words say so
    and name no single skill but to put it aside.

    Args:
        clause: The words, with plain quotes.
        vocabulary: The skills that are known.
        context: Holds the hours of the plan.
    """
    if context.total is None or len(clause.split()) > _LONGEST:
        return None
    most = _MOST.search(clause) and not _NOT_OF_IT.search(clause) and not vocabulary.find(clause)
    if most:
        return Intent(kind="plan_total", confidence=_PLAINLY, quote=clause)
    if _OTHERS.search(clause):
        return None
    if not (_ASKS.search(clause) and _MAKES_UP.search(clause)) or _ANY.search(clause):
        return None
    said = re.split(r"[\s,;–—-]+not\b", clause)[0]
    figures = [float(it[1].replace(",", ".")) for it in _FIGURE.finditer(said)]
    meant = any(abs(it - context.total) <= _NEAR * context.total for it in figures)
    whole = meant or (_WHOLE.search(said) and not figures)
    exactly = context.total in figures
    if not whole or not (exactly or _HOURS.search(said)) or vocabulary.find(said):
        return None
    return Intent(kind="plan_total", confidence=_PLAINLY, quote=clause)
