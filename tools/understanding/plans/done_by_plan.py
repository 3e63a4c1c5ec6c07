"""What is said beside a plan that is made, and comes true with it."""

import re

from tools.late import late
from tools.understanding.intent import Context, Intent
from tools.vocabulary import Vocabulary

_MADE_AGAIN = late(
    r"^(?:(?:and|so|but|then|please|now|can you|could you|would you|just|also)[\s,]+)*"
    r"(?:re-?(?:do|make|plan|draw|calculate|build|generate)|make|do|update|run|draw|build|refresh"
    r"|adjust|calculate)(?: (?:it|that|this|(?:the|my) (?:new )?(?:plan|roadmap|schedule)"
    r"|a new plan|me a new (?:plan|one)))?(?: (?:again|anew|afresh|once more|new|over"
    r"|from scratch|please|then|now))*(?: (?:with|for|from|by|on|to|using) (?:the |my |all "
    r"|these |those |that )*(?:new |latest |current |right )*(?:levels?|skills?|hours"
    r"|figures|numbers|target|role|it|that|them|changes?)(?: (?:now|then"
    r"|in|in mind|please))*)?[\s.!?]*$",
    re.IGNORECASE,
)
_HOURS = late(
    r"^\W*(?:and )?(?P<n>\d+(?:\.\d+)?) ?(?:h|hrs?|hours?)(?: a week)?\W*$", re.IGNORECASE
)
_LATER = late(
    r"\b(?:leave|keep|push|put|save|move|do|have|shift|take)\b[^,.;!?]{1,40}?\b(?:(?:till?|until"
    r"|for|to) later|later(?: on)?|afterwards|after(?: (?:that|it))?|(?:till?|until|to|at|for)"
    r" the end|last|second|next|back)\b",
    re.IGNORECASE,
)
_REPLANS = late(
    r"\b(?:re-?(?:do|make|draw|calculate|build|run)|update|refresh|make|do|adjust)"
    r" (?:(?:the|my) (?:\w+ )?(?:plan|roadmap|schedule)|a new plan|me a new plan)"
    r"(?: (?:again|anew|new|afresh|too|as well|then|please|now|accordingly|with (?:it|that)))*"
    r"(?=\s*(?:[,.;!]|$))|(?:^|[,;.!]\s+|\band )(?:please )?(?:re-?plan|plan (?:it )?again)\b",
    re.IGNORECASE,
)
_NOT_WISHED = late(
    r"\b(?:don'?t|do not|never|no need|not|if|when|why|should i|do i|what|before|after|how|would"
    r"|did|does|later)\b|\?",
    re.IGNORECASE,
)
_SENTENCE = late(r"(?<=[.!?;])\s+")
_LEVELS = frozenset({"set_level", "introduce"})


def done_by_plan(words: str, plan: Intent, vocabulary: Vocabulary, context: Context) -> bool:
    """Whether a part of a message comes true with the plan that is made of the rest.

    Args:
        words: The part.
        plan: The plan that is wished.
        vocabulary: The skills that are known.
        context: Holds the hours and days off of the plan that stands.
    """
    if _MADE_AGAIN.match(words):
        return True
    hours = _HOURS.match(words)
    if hours is not None:
        told = {context.weekly, plan.hours_per_week, *(it.hours_per_week for it in context.changes)}
        return float(hours["n"]) in told
    later = {it.skill for it in vocabulary.find(words)}
    return bool(plan.first and later and _LATER.search(words)) and not later & set(plan.first)


def with_plan_made_again(
    found: tuple[Intent, ...], message: str, context: Context
) -> tuple[Intent, ...]:
    """Return what a message asks for, with the plan that is to be made again after its levels.

    Args:
        found: What the message was read as.
        message: It, with plain quotes.
        context: Whether a plan stands.
    """
    kinds = {it.kind for it in found}
    planned = any(it.kind == "plan" or any(c.kind == "plan" for c in it.choices) for it in found)
    if not context.planned or planned or not kinds & _LEVELS:
        return found
    for sentence in _SENTENCE.split(message):
        if _REPLANS.search(sentence) and not _NOT_WISHED.search(_REPLANS.split(sentence)[0]):
            again = Intent(kind="plan", confidence=0.95, quote=sentence)
            kept = (it for it in found if it.kind != "unclear" or not _REPLANS.search(it.text))
            return (*kept, again)
    return found
