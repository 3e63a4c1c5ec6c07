"""Hours that a course takes: they are not those of the plan, beside which the course is told.

"I've started a statistics course, 3 hours a week for 8 weeks" says how much the course is. What is
learned there counts at the check-in, so the plan stays as it is, and the reply says so.
"""

import re

from tools.late import late
from tools.understanding.intent import Context, Intent, IntentKind
from tools.understanding.phrases import sentences
from tools.understanding.plans.hours import find_hours

_COURSE = late(
    r"\b(?:courses?|class(?:es)?|boot ?camps?|moocs?|trainings?|programmes?|programs?|modules?"
    r"|seminars?|workshops?|lectures?|nanodegrees?|specialisations?|specializations?|diplomas?"
    r"|tutorials?|certificates?|apprenticeships?|degrees?)\b",
    re.IGNORECASE,
)
_OWN = late(
    r"\b(?:i(?:'ve)?(?: only| just| still)? (?:have|got|can|could|spare|manage|want|need|plan|do"
    r"|put|would)|i'(?:d|ll)|so|then|make it|leaves?|left|beside[s]?|next to|instead|change|set|go"
    r"|per cent|plan (?:for|with|me)|on top)\b",
    re.IGNORECASE,
)
"""What makes the hours after it one's own, whatever course was told before them."""
_FOR_IT = late(r"^\W*(?:for|during|besides?|because of|next to|until)\b", re.IGNORECASE)
"""What gives hours for a course: "for my course I have 3 hours a week"."""
_COUNTS = late(
    r"\b(?:count|counts|consider|include|included|fit|fits|go|goes|take|part of|add|account)\b",
    re.IGNORECASE,
)
_OF_PLAN: frozenset[IntentKind] = frozenset(
    {"show_plan", "gaps", "hypothetical", "plan_fit", "plan_part", "unclear", "plan_gained"}
)
COURSE = "course"
"""How a question on the plan that stands is marked that the hours of a course make of a wish."""


def with_course_hours(
    message: str, found: tuple[Intent, ...], context: Context
) -> tuple[Intent, ...]:
    """Return what a message says, a plan of the hours of a course as that: they are no plan's.

    Args:
        message: The message, with plain quotes.
        found: What it was read as.
        context: Whether there is a plan.
    """
    words = _of_course(message)
    plans = [it for it in found if _plan_of(it) is not None]
    if not words or len(plans) != 1:
        return found
    told = _told(words, context)
    return tuple(
        told if it is plans[0] else it for it in found if it is plans[0] or not _asks_of_it(it)
    )


def _told(words: str, context: Context) -> Intent:
    if not context.planned:
        return Intent(kind="bad_hours", confidence=0.95, quote=words, text=words)
    return Intent(kind="plan_part", confidence=0.95, quote=words, text=COURSE, heard=(words,))


def _of_course(message: str) -> str:
    """Return the hours that follow the course they are of, or an empty text."""
    for sentence in sentences(message):
        amounts = find_hours(sentence)
        if not amounts:
            continue
        first, last = amounts[0].spans[0][0], amounts[-1].spans[-1][1]
        course = _COURSE.search(sentence, 0, first)
        own = course and (_OWN.search(sentence, course.end(), first) or _FOR_IT.match(sentence))
        return sentence[first:last] if course and not own and len(amounts) == 1 else ""
    return ""


def _plan_of(intent: Intent) -> Intent | None:
    plan = intent.choices[0] if intent.kind == "clarify" and len(intent.choices) == 1 else intent
    of_hours = plan.kind in {"plan", "what_if", "bad_date"} and plan.hours_per_week is not None
    more = plan.weeks_off or plan.first or plan.skip or plan.fixed
    return plan if of_hours and not more else None


def _asks_of_it(intent: Intent) -> bool:
    """Whether it was asked whether the course counts, which the reply to its hours answers."""
    return intent.kind in _OF_PLAN and bool(_COUNTS.search(intent.quote))
