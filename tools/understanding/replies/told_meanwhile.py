"""Whether what a message tells stands beside the answer that was asked for, or in its place."""

import re

from tools.late import late
from tools.understanding.intent import WRITES, Context, Intent, IntentKind
from tools.understanding.plans.plans import PLANNING
from tools.understanding.referring import answers_figure
from tools.understanding.weighing import SMALL_TALK
from tools.vocabulary import Vocabulary

_LEVELS: frozenset[IntentKind] = frozenset({"set_level", "introduce"})
_NOTHING_FOUND: frozenset[IntentKind] = frozenset(
    {"unclear", "clarify", "of_what", "hours_done", "bad_hours", "bad_date", "hypothetical", "wish"}
)
"""What looks nothing up, or would be of the hours that are asked for."""
_SAYS_LEVEL = late(r"\b(?:now|more like|should be|call it)\b", re.IGNORECASE)


def told_meanwhile(
    message: str, aside: tuple[Intent, ...], vocabulary: Vocabulary, context: Context
) -> bool:
    """Whether a deed or level is told where a figure was asked for, and none is given.

    Args:
        message: The message, with plain quotes.
        aside: What it was read as, whatever was asked.
        vocabulary: The skills that are known.
        context: What was asked.
    """
    kinds = {it.kind for it in aside}
    levels = kinds <= _LEVELS and _SAYS_LEVEL.search(message) is not None
    told = bool(aside) and (levels or kinds == {"evidence"})
    return told and not answers_figure(message, vocabulary, context)


def looked_up_instead(
    message: str, aside: tuple[Intent, ...], vocabulary: Vocabulary, context: Context
) -> bool:
    """Whether something is looked up where a figure was asked for, and none is given.

    Args:
        message: The message, with plain quotes.
        aside: What it was read as, whatever was asked.
        vocabulary: The skills that are known.
        context: What was asked.
    """
    kinds = {it.kind for it in aside}
    looks = bool(kinds) and not kinds & (WRITES | SMALL_TALK | _NOTHING_FOUND | {"preview"})
    return looks and not answers_figure(message, vocabulary, context)


def only_mentions(aside: tuple[Intent, ...]) -> bool:
    """Whether an answer to an assessment was read otherwise only as a wish, or as other skills.

    "I ran them in SPSS myself" tells how far one gets, and no level of SPSS.

    Args:
        aside: What it was read as, whatever was asked.
    """
    return all(
        (it.kind == "fact" and it.fact == "goal") or (it.kind in _LEVELS and it.level is None)
        for it in aside
    )


def titled(answer: tuple[Intent, ...], kinds: set[IntentKind]) -> bool:
    """Whether a title was answered with a word of politeness: "Instructional Designer, please".

    Args:
        answer: What the message was read as, as an answer.
        kinds: What it was read as beside.
    """
    return answer[0].kind == "set_target" and kinds <= SMALL_TALK


def doubts_hours(answer: tuple[Intent, ...], kinds: set[IntentKind]) -> bool:
    """Whether the answer gives no hours to plan by, and was read otherwise only as of a plan.

    Args:
        answer: What the message was read as, as an answer.
        kinds: What it was read as beside.
    """
    return answer[0].kind == "bad_hours" and kinds <= PLANNING | {"show_plan", "this_week"}
