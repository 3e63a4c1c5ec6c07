"""A choice between looking at a role and aiming for it, in words: "target", "just show me", "both".

What was put to the user is called by what it does, not by its number only, and something may stand
beside it: "2, at 10 hours a week", "target, and keep the hours".
"""

import re

from tools.late import late
from tools.understanding.intent import Context, Intent, Reader
from tools.understanding.phrases import bare
from tools.understanding.plans.hours_kept import plan_kept
from tools.understanding.plans.plan_following import only_schedule
from tools.understanding.plans.plans import plan_intent

_LED = (
    r"^(?:(?:ok(?:ay)?|so|then|well|hm+|oh|yes|yeah|please|just|only|i mean|i(?:'d| would) (?:like"
    r" to|rather)|i want(?: to)?|let'?s|let me|can (?:you|i)|could (?:you|i)|to|for now)[\s,.!]+)*"
)
_TAIL = (
    r"(?:[\s,]+(?:please|pls|then|now|first|only|for now|thanks|thx|thank you|ta|at first|of course"
    r"|instead|option|(?:and )?(?:then |after that )?(?:i(?:'ll| will)? )?(?:decide|see"
    r"|think)(?: (?:about it"
    r"|then|later|after|afterwards))?))*[\s.!?]*$"
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
    r"|(?:show |see )?(?:me )?(?:the )?gaps?(?: and|,|&)+ (?:then )?(?:set|make|take)(?: it| that)?"
    r"(?: (?:as )?(?:my |the )?(?:target|goal))?(?: too| as well| also)?"
    rf"|(?:the )?gaps?(?: and|,)* (?:the )?target|(?:the )?target(?: and|,)* (?:the )?gaps?)"
    rf"{_TAIL}",
    re.IGNORECASE,
)
_JOINT = late(r"\s*[,;.–—-]+\s+(?:and |but )?|\s+(?:and|at|with|but)\s+", re.IGNORECASE)
_NO_CHANGE = late(
    r"(?:(?:and|but|so|as|cos|because|since)\s+)*(?:please )?(?:(?:i'?m|i am|we'?re|i'?ll|i will"
    r"|i do|id)"
    r" )?(?:not|no|don'?t|do not|won'?t|never|without)(?: (?:want(?:ing)? to|going to|yet|any|be))*"
    r" (?:switch|chang|swap|mov|commit|set|touch|replac|decid|marry|tak)\w*(?: (?:to|it|that|this"
    r"|anything|my|the|target|goal|any|over|yet|now|roles?|jobs?|for now|just yet|so far|today))*"
    r"|(?:and |but )?no (?:new |other )?(?:target|goal|switch)(?: (?:change|yet|for now|switch))*"
    r"|(?:(?:i'?m|i am|im) )?(?:only|just) (?:curious|looking|browsing|asking)(?: for now)?"
    r"|(?:and |but )?(?:keep|leave) (?:my |the )?(?:old |current )?(?:target|goal)"
    r"(?: (?:as it is|for now|alone))*",
    re.IGNORECASE,
)
"""What says of a look that it is no change of the target."""
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
    whole = _chosen(bare(message), look, aim) or _only_look(message, look, aim)
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


def _only_look(message: str, look: Intent, aim: Intent) -> tuple[Intent, ...]:
    """Return the look that is chosen where the rest only says that the target stays."""
    if all(_NO_CHANGE.fullmatch(bare(it)) for it in _JOINT.split(message)):
        return (look,)
    for joint in _JOINT.finditer(message):
        head, rest = bare(message[: joint.start()]), bare(message[joint.end() :])
        for chosen, left in ((head, rest), (rest, head)):
            if _NO_CHANGE.fullmatch(left) and _chosen(chosen, look, aim) == (look,):
                return (look,)
    return ()


def _of_role(intent: Intent, context: Context) -> Intent:
    """Return a question for a role that is not named, asked of the one that was put to the user."""
    if intent.kind != "role" or intent.role or context.offered is None:
        return intent
    return intent.model_copy(update={"role": context.offered.choices[0].role})


def _beside(rest: str, context: Context, read: Reader) -> tuple[Intent, ...]:
    """Return the plan, or else what was not read, of the words beside a choice."""
    kept = plan_kept(rest, context)
    if kept is not None:
        return (kept,)
    schedule = only_schedule(rest, context)
    if schedule is not None:
        return (plan_intent(rest, schedule, 0.95),)
    found = tuple(it for it in read(rest) if it.kind in {"set_level", "plan", "role"})
    found = tuple(_of_role(it, context) for it in found)
    return found or (Intent(kind="unclear", confidence=0.0, quote=rest, text=bare(rest)),)
