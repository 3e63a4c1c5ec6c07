"""A target with a day to be there by: "I'd like to become a DevOps engineer by June 2028".

Days alone make no plan; they are kept as the last day of the one whose hours are asked for.
"""

import re

from tools.late import late
from tools.understanding.intent import WRITES, Context, Intent
from tools.understanding.plans.plans import plan_intent
from tools.understanding.plans.schedule import read_schedule

_BY = late(r"\b(?:by|until|till?|'til|before|no later than)\b", re.IGNORECASE)
_UNSURE = late(
    r"\?|\b(?:if|unless|hired|leav\w+|laid off|contract|lease|was|were|old|since|moved?|moving)\b",
    re.IGNORECASE,
)
_BESIDE = frozenset({"set_target", "fact", "set_level", "introduce"})


def with_target_day(
    found: tuple[Intent, ...], message: str, context: Context
) -> tuple[Intent, ...]:
    """Return what was read, with the last day that is told beside a target.

    Args:
        found: What was read.
        message: The message, with plain quotes.
        context: The day it is, and whether there was a target before.
    """
    kinds = {it.kind for it in found if it.kind in WRITES}
    aims = context.target is None and "set_target" in kinds and kinds <= _BESIDE
    if not aims or not _BY.search(message) or _UNSURE.search(message):
        return found
    said = read_schedule(message, context.today)
    alone = (
        (said.deadline or said.bad)
        and said.hours_per_week is None
        and not (said.start or said.weeks_off)
    )
    if not alone or said.bad_is_off or said.doubt:
        return found
    unread = (it for it in found if it.kind != "unclear" or not _BY.search(it.quote))
    return (*unread, plan_intent(message, said, 0.95))
