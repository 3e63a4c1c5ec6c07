"""The plan made again without a skill: "redo it without Git, we never use it".

All that stands before the skill has to be of making a plan, so that no other wish is taken for it.
"""

import re

from tools.late import late
from tools.understanding.intent import Context, Intent
from tools.understanding.plans.plan_order import read_plan_order
from tools.understanding.questions.planned_skills import Named, planned_skills
from tools.vocabulary import Vocabulary
from tools.wording import listed

_WITHOUT = late(
    r"(?<!\w)(?:without|w/o|minus|with no|leaving out|omitting|excluding|except(?: for)?|skipping)"
    r"\s+(?:any |the |all (?:the |of the )?)?"
)
_MAKES = late(
    r"\W*(?:(?:please|pls|ok(?:ay)?|so|and|then|now|just|hi|hey|actually|well|right|sorry|can|could"
    r"|would|will|you|we|i|i'd|i'll|like|want|need|let'?s|to|me|my|a|an|the|new|whole|it|this|that"
    r"|things|plan|roadmap|schedule|again|over|anew|afresh|once|more|but|make|do|build|give|draw"
    r"|work|out|set|up|one|have|re-?(?:do|make|build|plan|draw|draft|calculate|run|create)"
    r"|create)\b\W*)+"
)
_AGAIN = late(
    r"\b(?:again|over|anew|afresh|once more|plan|roadmap|schedule|re-?(?:do|make|build|plan|draw"
    r"|draft|calculate|run|create))\b"
)
_TAIL = late(
    r"(?:\s+(?:in (?:it|there|the plan)|at all|please|pls|then|now|instead|this time|for now"
    r"|thanks))*(?:\s*[.!?]*$|\s*[,;.!–—-]+\s*(?P<why>.+)$|\s+(?=because\b|as\b|since\b|cos\b)"
    r"(?P<reason>.+)$)",
)
_AND = late(r"(?:\s*[,;.]+\s*|\s+)(?:(?:and|but|then|with|also|please)\s+)*", re.IGNORECASE)
_WISHES = late(
    r"\d|\?|\b(?:if|want|wish|would|could|can you|please|add|first|instead|but|until|hours?"
    r"|level)\b"
)
"""What makes more of it than a reason."""
_BETWEEN = late(r"[\s,&+/]*(?:\b(?:and|or|nor)\b\s*)?(?:any |the )?")


def read_again_without(
    message: str, vocabulary: Vocabulary, context: Context
) -> tuple[Intent, ...]:
    """Return the plan without the skills that it is to be made again without, or nothing.

    Args:
        message: The message, with plain quotes.
        vocabulary: The skills that are known.
        context: Whether a plan stands, and what it has.
    """
    said = message.casefold()
    cue = _WITHOUT.search(said) if context.planned and len(said) == len(message) else None
    if cue is None or not _MAKES.fullmatch(said[: cue.start()]):
        return ()
    if not _AGAIN.search(said[: cue.start()]):
        return ()
    named, end = [], cue.end()
    for it in planned_skills(message, vocabulary, context):
        if it.start >= cue.end() and _BETWEEN.fullmatch(said[end : it.start]):
            named.append(it)
            end = it.end
    # "Without Docker, Kubernetes first": what seems a list may go on with another wish.
    lists = (named[:at] for at in range(len(named), 0, -1))
    plans = (_without(message, it, vocabulary, context) for it in lists)
    return next(((it,) for it in plans if it is not None), ())


def _without(
    message: str, named: list[Named], vocabulary: Vocabulary, context: Context
) -> Intent | None:
    """Return the plan without skills, where what follows them is an order or a reason."""
    skip, end = tuple(dict.fromkeys(it.skill for it in named)), named[-1].end
    heard = (f"without {listed(skip)}",)
    plan = Intent(kind="plan", confidence=0.97, quote=message, skip=skip, heard=heard)
    joint = _AND.match(message, end)
    order = read_plan_order(message[joint.end() :], vocabulary, context) if joint else None
    if order is not None and order.kind == "plan" and order.first:
        both = {"first": order.first, "heard": (*heard, *order.heard)}
        return plan.model_copy(update=both)
    tail = _TAIL.match(message.casefold()[end:])
    wishes = tail is None or _WISHES.search(tail["why"] or tail["reason"] or "")
    return None if wishes else plan
