"""A plan that was put to the user, agreed to with more of it: "ya, and make it 10 hrs"."""

import re
from collections.abc import Callable

from tools.late import late
from tools.understanding.doubting import PLAIN_ENOUGH
from tools.understanding.intent import Context, Intent
from tools.vocabulary import Vocabulary

_DO = r"(?:do (?:that|it|so)|go ahead|please do)"
_YES = (
    r"(?:yes|yep|yup|yeah|yea|ya|sure|ok(?:ay)?|right|exactly|correct|fine|perfect|good|great"
    rf"|{_DO})"
)
_AGREED = late(
    rf"^\W*{_YES}\b(?:[\s,]+(?:please|pls|{_YES})\b)*[\s,.!;:–—-]+"
    r"(?:(?:and|but|also|plus|with|oh|then|only|just|still)[\s,]+)*(?P<more>\S.*)$",
    re.IGNORECASE | re.DOTALL,
)
_ADDS = late(rf"^\W*{_YES}[\s,.!]+(?:and|also|plus)\b", re.IGNORECASE)
"""What adds to a yes, and is no condition of it."""
_OPEN = frozenset({"clarify", "bad_date", "bad_hours"})
_SET = ("hours_per_week", "start", "deadline", "at_once")
_ADDED = ("weeks_off", "hours_from", "fixed", "first", "skip", "without", "heard")


def read_agreed_plan(
    message: str,
    vocabulary: Vocabulary,
    context: Context,
    read: Callable[[str, Vocabulary, Context], tuple[Intent, ...]],
) -> tuple[Intent, ...]:
    """Return the plan that was offered, with what a message adds to it, or nothing.

    Args:
        message: The message, with plain quotes.
        vocabulary: The skills that are known.
        context: Holds the plan that was offered.
        read: Reads the rest of the message.
    """
    offered = context.offered
    if offered is not None and offered.kind == "clarify" and len(offered.choices) == 1:
        offered = offered.choices[0]
    agreed = _AGREED.match(message)
    if agreed is None or offered is None or offered.kind != "plan" or not context.planned:
        return ()
    alone = context.model_copy(update={"offered": None, "expecting": None})
    more = read(agreed["more"], vocabulary, alone)
    added = [it for it in more if it.kind == "plan" and it.confidence >= PLAIN_ENOUGH]
    whole = offered.model_copy(update={"confidence": 1.0, "quote": message})
    if [it.kind for it in more] == ["unclear"] and _ADDS.search(message):
        # The yes is understood, and only the rest is not.
        rest = more[0].model_copy(update={"quote": agreed["more"], "text": agreed["more"]})
        return (whole, rest)
    from_then = added and (added[0].start or added[0].hours_from) and offered.hours_per_week
    if from_then or len(added) != 1 or any(it.kind in _OPEN for it in more):
        return ()
    for name in _SET:
        if getattr(added[0], name) is not None:
            whole = whole.model_copy(update={name: getattr(added[0], name)})
    both = {name: _once(getattr(offered, name), getattr(added[0], name)) for name in _ADDED}
    return (*(it for it in more if it is not added[0]), whole.model_copy(update=both))


def _once(before: tuple[object, ...], after: tuple[object, ...]) -> tuple[object, ...]:
    return tuple(dict.fromkeys((*before, *after)))
