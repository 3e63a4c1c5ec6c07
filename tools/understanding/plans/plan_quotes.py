"""The words of a message that a plan rests on, without what they tell of others beside it.

"I can give it 3 hours, my husband wants me home early": the plan rests on the first part alone,
so that what is said of somebody else does not keep it from being made.
"""

import re
from itertools import pairwise

from tools.late import late
from tools.understanding.intent import Intent
from tools.understanding.standing import standing

_PART = late(r"[,;.!?]+\s+|\s+[–—-]\s+|\s+(?=(?:so|but|because|cos|since|as)\s)", re.IGNORECASE)
_SO = late(r"^(?:so|but|because|cos|since|as)\s+", re.IGNORECASE)
_SAYS = late(
    r"\d|\b(?:hours?|hrs?|week|weeks|off|nothing|none|first|before|until|till?|by|from|deadline|one"
    r"|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty)\b",
    re.IGNORECASE,
)
"""What a part says that speaks of the plan."""
_NOT_OWN = frozenset({"others", "hypothetical"})


def with_own_words(plan: Intent) -> Intent:
    """Return a plan that rests on the user's own part of its words, where that is one stretch.

    Args:
        plan: A plan that is plainly wished.
    """
    quote = plan.quote
    if standing(quote) not in _NOT_OWN:
        return plan
    cuts = [0, *(it.end() for it in _PART.finditer(quote)), len(quote)]
    parts = [(a, b) for a, b in pairwise(cuts) if quote[a:b].strip()]
    says = [(a, b) for a, b in parts if _SAYS.search(quote, a, b)]
    own = [(a, b) for a, b in says if standing(_SO.sub("", quote[a:b])) not in _NOT_OWN]
    if not own:
        return plan
    words = _SO.sub("", quote[own[0][0] : own[-1][1]].strip(" ,;.–—-"))
    if standing(words) in _NOT_OWN or (set(says) - set(own) and len(own) > 1):
        return plan
    return plan.model_copy(update={"quote": words})
