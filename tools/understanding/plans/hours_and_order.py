"""The answer to the question for hours with a wish for the order: "6 and Docker first"."""

import re

from tools.late import late
from tools.understanding.intent import Context, Intent
from tools.understanding.plans.hours_answers import read_hours_answer
from tools.understanding.plans.hours_proposed import with_waiting
from tools.understanding.plans.plan_order import read_plan_order
from tools.vocabulary import Vocabulary

_CUT = late(r"\s*[,;.]+\s+(?:(?:and|but|so)\s+)?|\s+(?:and|but|with)\s+", re.IGNORECASE)
_FIGURE = late(r"\d")
_LONGEST = 20


def read_hours_and_order(
    message: str, vocabulary: Vocabulary, context: Context
) -> tuple[Intent, ...]:
    """Return the first plan with the skills that it is to begin with, or leave out, or nothing.

    Args:
        message: The message, with plain quotes.
        vocabulary: The skills that are known.
        context: What was asked.
    """
    asks = context.expecting == "hours" and not message.rstrip().endswith("?")
    if not asks or len(message.split()) > _LONGEST or not vocabulary.find(message):
        return ()
    planned = context.model_copy(update={"planned": True})
    for cut in _CUT.finditer(message):
        head, tail = message[: cut.start()], message[cut.end() :].strip(" .!")
        order = None if _FIGURE.search(tail) else read_plan_order(tail, vocabulary, planned)
        if order is None or order.kind != "plan" or vocabulary.find(head):
            continue
        hours = read_hours_answer(head, context)
        if len(hours) == 1 and hours[0].kind == "plan":
            heard = (*hours[0].heard, *order.heard)
            given = {"first": order.first, "skip": order.skip, "heard": heard, "quote": message}
            return with_waiting((hours[0].model_copy(update=given),), context)
    return ()
