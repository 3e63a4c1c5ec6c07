"""A choice between looking at a role and aiming for it, in words: "target", "just show me", "both".

What was put to the user is called by what it does, not by its number only, and something may stand
beside it: "2, at 10 hours a week", "target, and keep the hours".
"""

import re

from tools.late import late
from tools.understanding.intent import Context, Intent, Reader
from tools.understanding.phrases import bare
from tools.understanding.plans.plan_following import only_schedule
from tools.understanding.plans.plans import plan_intent

_LED = (
    r"^(?:(?:ok(?:ay)?|so|then|well|hm+|oh|yes|yeah|please|just|only|i mean|i(?:'d| would) (?:like"
    r" to|rather)|i want(?: to)?|let'?s|let me|can (?:you|i)|could (?:you|i)|to|for now)[\s,.!]+)*"
)
_TAIL = (
    r"(?:[\s,]+(?:please|pls|then|now|first|only|for now|thanks|thx|thank you|ta|at first|of course"
    r"|instead|(?:and )?(?:then |after that )?i(?:'ll| will)? (?:decide|see|think)(?: (?:about it"
    r"|then|later|after))?))*[\s.!?]*$"
)
_LOOKS = late(
    rf"{_LED}(?:(?:show|see|look|view|looking|check|browse)(?: me)?(?: (?:it|that|them|the (?:first"
    r"|gaps?|list|table)|at (?:it|that|them|the gaps?)|what(?:'s| is)? (?:i lack|missing|it needs)"
    r"|around))?|(?:the |my |its )?gaps?|(?:the )?first(?: one)?|(?:number |option )?(?:1|one)"
    rf"|what(?:'s| is)? (?:i(?:'m| am)? (?:lack|miss|missing|lacking|need)|missing)){_TAIL}",
    re.IGNORECASE,
)
_AIMS = late(
    rf"{_LED}(?:(?:the |my |a |as (?:my |a |the )?|new )*(?:target|goal|aim)|(?:set|make|take"
    r"|choose|switch|change)(?: me| to)*(?: (?:it|that|this))?(?: (?:as |to )?(?:my |the )?"
    r"(?:new )?(?:target|goal|aim))?|(?:go|aim)(?: for)? (?:it|that|this)"
    rf"|(?:the )?(?:second|last|latter)(?: one)?|(?:number |option )?(?:2|two)){_TAIL}",
    re.IGNORECASE,
)
_BOTH = late(
    rf"{_LED}(?:both(?: of (?:them|those))?|all|the two|(?:1|one|(?:the )?first)(?: one)?[\s,]*"
    r"(?:and|then|&|\+|,)+\s*(?:then |after that )?(?:2|two|(?:the )?second)(?: one)?"
    rf"|(?:the )?gaps?(?: and|,)* (?:the )?target|(?:the )?target(?: and|,)* (?:the )?gaps?)"
    rf"{_TAIL}",
    re.IGNORECASE,
)
_JOINT = late(r"\s*[,;.–—-]+\s+(?:and |but )?|\s+(?:and|at|with|but)\s+", re.IGNORECASE)
_SAME_HOURS = late(
    r"(?:(?:with|at|keep|leave|on|and)\s+)*(?:the |my )?(?:same (?:hours|plan|pace|time|dates?)"
    r"|hours(?: (?:as they are|the same))?)",
    re.IGNORECASE,
)
_TURNS = late(
    r"\b(?:if|unless|no|nope|nah|wait|kidding|joking|maybe|perhaps|actually|provided|once|until|not"
    r"|don'?t|won'?t|only)\b",
    re.IGNORECASE,
)
"""What makes a choice depend on something, or takes it back."""
_LEADS = late(r"^(?:(?:and|at|with|but|then|so)\s+)+", re.IGNORECASE)


def read_choice_worded(message: str, context: Context, read: Reader) -> tuple[Intent, ...]:
    """Return what a message chooses of looking at a role and aiming for it, or nothing.

    Args:
        message: The message, with plain quotes.
        context: Holds what was offered.
        read: Reads a part of the message by itself.
    """
    choices = context.offered.choices if context.offered else ()
    by_kind = {it.kind: it.model_copy(update={"confidence": 1.0}) for it in choices}
    if by_kind.keys() != {"gaps", "set_target"} or len(choices) != len(by_kind):
        return ()
    look, aim = by_kind["gaps"], by_kind["set_target"]
    whole = _chosen(bare(message), look, aim)
    if whole:
        return whole
    for joint in () if _TURNS.search(message) else _JOINT.finditer(message):
        head = _chosen(bare(message[: joint.start()]), look, aim)
        rest = _LEADS.sub("", message[joint.end() :].strip(" .!"))
        more = _beside(rest, context, read) if head and rest else ()
        if more:
            return (*head, *more)
    return ()


def _chosen(said: str, look: Intent, aim: Intent) -> tuple[Intent, ...]:
    if _BOTH.match(said):
        return (aim, look)
    if _AIMS.match(said):
        return (aim,)
    return (look,) if _LOOKS.match(said) else ()


def _beside(rest: str, context: Context, read: Reader) -> tuple[Intent, ...]:
    """Return the plan, or else what was not read, of the words beside a choice."""
    if _SAME_HOURS.fullmatch(rest) and context.weekly is not None:
        return (Intent(kind="plan", confidence=0.95, quote=rest),)
    schedule = only_schedule(rest, context)
    if schedule is not None:
        return (plan_intent(rest, schedule, 0.95),)
    found = tuple(it for it in read(rest) if it.kind in {"set_level", "plan"})
    return found or (Intent(kind="unclear", confidence=0.0, quote=rest, text=bare(rest)),)
