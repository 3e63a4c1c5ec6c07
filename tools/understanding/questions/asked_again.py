"""What is asked once more of the skill or the weeks just shown: "and next week?", "how long?"."""

import re
from typing import Final

from tools.late import late
from tools.understanding.intent import Context, Intent, IntentKind
from tools.understanding.plans.supposed_plan import read_supposed_plan
from tools.understanding.questions.asked_of_plan import read_asked_of_plan
from tools.vocabulary import Vocabulary

_LED: Final = r"^(?:(?:and|so|but|ok(?:ay)?|then|what about|how about|hm+|well|alright)[\s,]+)*"
_WHEN: Final = late(
    rf"{_LED}(?:in |for |on )?(?P<when>(?:the )?(?:next|following) (?:week|month)|in \w+|week \d+"
    r"|(?:the )?week after)(?: then)?[\s?.!]*$",
    re.IGNORECASE,
)
_LONG: Final = late(
    rf"{_LED}how (?:long|much time|many weeks)(?: (?:do|does|did|will|would|is|are"
    r"|should"
    r"|might))?(?: i)? ?(?:that|it|this|that one|this one)(?: one| alone| bit| part)?(?: (?:take|be"
    r"|need|last|cost|going to take|gonna take))*(?: me)?(?: (?:then|alone|roughly|about|to learn"
    r"|in (?:all|total)|all in all))*[\s?.!]*$",
    re.IGNORECASE,
)
_DROPS: Final = late(
    rf"{_LED}(?:what (?:if|happens if|would happen if)|can|could|may|should|shall) i (?:just )?"
    r"(?:drop|drop(?:ped)?|skip(?:ped)?|leave|left|ignored?|leave out) (?:it|that|this)(?: one)?"
    r"(?: out| altogether| entirely| then)*[\s?.!]*$",
    re.IGNORECASE,
)
_OF_WEEKS: Final[frozenset[IntentKind | None]] = frozenset({"show_plan", "plan", "learn_first"})
_OF_SKILL: Final[frozenset[IntentKind | None]] = frozenset({"explain", "learn_how", "learn_first"})


def read_asked_again(message: str, vocabulary: Vocabulary, context: Context) -> tuple[Intent, ...]:
    """Return what is asked of other weeks of the plan, or of the time that the last skill takes.

    Args:
        message: The message, with plain quotes.
        vocabulary: The skills that are known.
        context: Whether there is a plan, and what the turn before has shown.
    """
    shown = context.shown
    if not context.planned:
        return ()
    when = _WHEN.match(message) if shown.kind in _OF_WEEKS else None
    if when is not None:
        asked = read_asked_of_plan(f"what is on {when['when']}", vocabulary, context)
        return () if asked is None else (asked.model_copy(update={"quote": message}),)
    if shown.kind in _OF_SKILL and shown.skill is not None and _DROPS.match(message):
        supposed = read_supposed_plan(f"what if I drop {shown.skill}", vocabulary, context)
        return () if supposed is None else (supposed.model_copy(update={"quote": message}),)
    if shown.kind in _OF_SKILL and shown.skill is not None and _LONG.match(message):
        kind: IntentKind = "plan_part"
        return (Intent(kind=kind, confidence=0.95, quote=message, skill=shown.skill),)
    return ()
