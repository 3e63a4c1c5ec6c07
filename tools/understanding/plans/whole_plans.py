"""The plan that all of a message makes: read before its parts, and weighed after them."""

from collections.abc import Callable

from tools.understanding.intent import Context, Intent
from tools.understanding.plans.again_without import read_again_without
from tools.understanding.plans.agreed_plan import read_agreed_plan
from tools.understanding.plans.amounts_left import with_amounts_read
from tools.understanding.plans.asked_of_end import read_asked_of_end
from tools.understanding.plans.course_hours import with_course_hours
from tools.understanding.plans.days_never import with_days_never
from tools.understanding.plans.days_taken_back import read_days_taken_back
from tools.understanding.plans.exam_needs import with_exam_needs
from tools.understanding.plans.hours_and_day import read_end_named, read_hours_and_day
from tools.understanding.plans.hours_changed import read_hours_changed
from tools.understanding.plans.hours_left_open import read_hours_left_open
from tools.understanding.plans.hours_proposed import with_same_hours
from tools.understanding.plans.off_told import with_off_told
from tools.understanding.plans.order_taken_back import read_order_taken_back
from tools.understanding.plans.order_told import with_order_told
from tools.understanding.plans.plan_gained import with_level_effects
from tools.understanding.plans.season_end import with_season_end
from tools.understanding.plans.single_days import with_single_days
from tools.understanding.plans.some_weeks import with_some_weeks
from tools.understanding.plans.wished_plans import only_wished
from tools.vocabulary import Vocabulary

_Read = Callable[[str, Vocabulary, Context], tuple[Intent, ...]]


def read_whole_plan(
    message: str, vocabulary: Vocabulary, context: Context, read: _Read
) -> tuple[Intent, ...]:
    """Return the plan that all of a message makes, before any part of it is read.

    Args:
        message: The message, with plain quotes.
        vocabulary: The skills that are known.
        context: The plan that stands, and what was offered.
        read: Reads the rest of the message.
    """
    if context.expecting in {"checkin", "assessment"}:
        return ()  # which asks for other things

    def rest(words: str) -> tuple[Intent, ...]:
        return read(words, vocabulary, context)

    return (
        read_agreed_plan(message, vocabulary, context, read)
        or read_days_taken_back(message, context)
        or read_order_taken_back(message, vocabulary, context)
        or read_again_without(message, vocabulary, context)
        or read_asked_of_end(message, vocabulary, context)
        or read_hours_changed(message, vocabulary, context)
        or read_hours_and_day(message, context)
        or read_hours_left_open(message, vocabulary, context)
        or read_end_named(message, vocabulary, context, rest)
        or with_some_weeks(message, context, rest)
        or with_exam_needs(message, vocabulary, context, rest)
        or with_order_told(message, vocabulary, context, rest)
    )


def with_plan_weighed(
    message: str, found: tuple[Intent, ...], vocabulary: Vocabulary, context: Context
) -> tuple[Intent, ...]:
    """Return what a message says, its plan with all the days off told, where it wishes one.

    Args:
        message: The message, with plain quotes.
        found: What it was read as.
        vocabulary: The skills that are known.
        context: The plan that stands.
    """
    found = with_level_effects(found, context)
    if any(it.kind == "undo" for it in found):
        return found  # days that come back with it are no other wish
    weighed = only_wished(message, with_off_told(message, found, context), vocabulary, context)
    weighed = with_course_hours(message, with_same_hours(weighed, context), context)
    weighed = with_season_end(message, with_amounts_read(weighed))
    return with_days_never(message, with_single_days(message, weighed, context), context)
