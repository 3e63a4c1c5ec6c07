"""A skill that is put first no longer: "Docker doesn't have to come first any more"."""

import re

from tools.late import late
from tools.understanding.intent import Context, Expecting, Intent
from tools.understanding.plans.hours import find_hours
from tools.vocabulary import Vocabulary
from tools.wording import listed

_LED = (
    r"^\W*(?:(?:ok(?:ay)?|well|oh|actually|hm+|sorry|and|but|so|no|on second thoughts?|thinking"
    r" about it|in fact|after all|please|can you|could you|you can|let'?s|just|i think)[\s,:–—-]+)*"
)
_NOT = (
    r"(?:does ?n[o'’]?t|do ?n[o'’]?t|needn[’']?t|need not|no longer|not|isn[’']?t|must not|should"
    r" ?n[o'’]?t)"
)
_NOT_FIRST = late(
    rf"{_LED}(?P<skill>[^.;!?]{{1,40}}?) {_NOT}(?: (?:really|necessarily|actually))*(?: (?:have"
    r"|has|need|needs|want|wants|to|come|go|be|stay|put|the|very|at))* first\b(?!\s+(?:level|step))"
    rf"|{_LED}(?:forget|undo|drop|scrap|cancel|never mind|take back|don'?t put|do not put)"
    r"(?: about)? (?P<skill2>[^.;!?]{1,40}?)(?: (?:going|coming|being))?,? first\b",
    re.IGNORECASE,
)
_OWN_ORDER = late(
    rf"{_LED}(?:(?:go|put (?:it|everything)|change|set|switch)? ?back to|restore|use|take|give me)"
    r" (?:the|your) (?:normal|usual|old|original|suggested|own|first|previous|default) order\b",
    re.IGNORECASE,
)
_REST = late(
    r"(?:[\s,]+(?:any ?more|any longer|after all|then|please|now|for now|again|thanks?))*"
    r"(?:[\s,;–—-]+(?:i|it|we|my|the|because|cos|since|as|that)\b[^?]*)?[\s.!]*$",
    re.IGNORECASE,
)
_BUSY: frozenset[Expecting | None] = frozenset({"checkin", "assessment", "take_in", "import_chat"})
_LONGEST = 25


def read_order_taken_back(
    message: str, vocabulary: Vocabulary, context: Context
) -> tuple[Intent, ...]:
    """Return the plan that a skill is first in no longer, where a message wishes that.

    Args:
        message: The message, with plain quotes.
        vocabulary: The skills that are known.
        context: The skills that the plan that stands begins with, as it was wished.
    """
    if context.expecting in _BUSY or not (context.planned and context.pinned):
        return ()
    long = len(message.split()) > _LONGEST or bool(find_hours(message))
    told = _NOT_FIRST.match(message) or _OWN_ORDER.match(message)
    if long or told is None or not _REST.fullmatch(message, told.end()):
        return ()
    words = told.groupdict().get("skill") or told.groupdict().get("skill2")
    named = {it.skill for it in vocabulary.find(words)} if words else set(context.pinned)
    if not named or not named <= set(context.pinned):
        return ()
    left = tuple(it for it in context.pinned if it not in named)
    gone = listed([it for it in context.pinned if it in named])
    heard = (f"{gone} where its urgency puts it",)
    plan = Intent(kind="plan", confidence=0.985, quote=message, first=left, heard=heard)
    return (plan.model_copy(update={"without": ("first",)}),)
