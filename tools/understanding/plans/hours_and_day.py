"""Both answers to "how many hours a week, and is there a date?" in a few words.

"Yes there is, 30 June. 8 hours": asked for by one question, the day is the last one and the figure
is hours a week. "Till the summer holidays, say 20 July" names the day of what has none.
"""

import re
from collections.abc import Callable

from tools.counts import COUNT
from tools.late import late
from tools.spelling import Edit, reworded
from tools.understanding.calendar.dates import find_days
from tools.understanding.intent import Context, Intent
from tools.understanding.plans.plans import plan_intent
from tools.understanding.plans.schedule import read_schedule
from tools.understanding.rewording import as_typed
from tools.vocabulary import Vocabulary

_LED = (
    r"\W*(?:(?:yes|yep|yeah|yup|ok(?:ay)?|sure|well|so|there is(?: one)?|there's one|it is|it's"
    r"|until|till?|by|done by|ready by|to be done by|date|deadline|hours?|the)\b[\s,.;:!–—-]*)*"
)
_ABOUT = r"(?:(?:and|with|about|around|maybe|roughly|say|i have|i can do|it's|at)\s+)*"
_HOURS = rf"(?P<n>{COUNT})\s*(?:h|hrs?|hours?)?(?:\s*(?:a|per|/|each|every)\s*w(?:ee)?k| weekly)?"
_SEP = r"[\s,.;:!/–—-]+"
_BOTH = (
    late(rf"{_LED}\0{_SEP}{_ABOUT}{_HOURS}[\s.!]*"),
    late(rf"{_LED}{_ABOUT}{_HOURS}{_SEP}(?:and\s+)?{_LED}\0[\s.!]*"),
)
_NAMED_BY = late(
    r"\b(?:until|till?|by)\s+(?P<what>(?!\d)[^,;.!?\d]{3,40}?)[\s,;–—-]+(?:so|say|let's say"
    r"|that'?s|that is|i\.?e\.?|meaning|which is|probably|(?:so )?(?:about|around))[\s,]+(?=\S)",
)
_OF_PLAN = late(
    r"\b(?:hours?|hrs?|weeks?|weekly|plan|deadline|ready|done|finish\w*)\b|\dh\b", re.IGNORECASE
)
_NO_WISH = late(r"\b(?:i|we|hours?|then|and|want|week|is)\b")


def read_hours_and_day(message: str, context: Context) -> tuple[Intent, ...]:
    """Return the plan of an answer that holds nothing but a day and an amount, or nothing.

    Args:
        message: The message, with plain quotes.
        context: Whether hours were asked for.
    """
    days = find_days(message, context.today) if context.expecting == "hours" else ()
    if len(days) != 1 or days[0].last is None or days[0].first not in {None, days[0].last}:
        return ()
    day = message[days[0].start : days[0].end].strip(" .,;")
    said = f"{message[: days[0].start]}\0{message[days[0].end :]}".casefold()
    both = next((it for pattern in _BOTH if (it := pattern.fullmatch(said))), None)
    if both is None:
        return ()
    schedule = read_schedule(f"{both['n']} hours a week until {day}", context.today)
    if schedule.hours_per_week is None or schedule.deadline is None or schedule.doubt:
        return ()
    return (plan_intent(message, schedule, 0.96),)


def read_end_named(
    message: str,
    vocabulary: Vocabulary,
    context: Context,
    read: Callable[[str], tuple[Intent, ...]],
) -> tuple[Intent, ...]:
    """Return what a message says with the day in the place of what it is the day of, or nothing.

    Args:
        message: The message, with plain quotes.
        vocabulary: The skills that are known.
        context: The day that dates count from.
        read: Reads the message with the day alone.
    """
    named = _NAMED_BY.search(message.casefold())
    if named is None or not _OF_PLAN.search(message) or _NO_WISH.search(named["what"]):
        return ()
    days = find_days(message[named.end() :], context.today)
    if not days or days[0].start != 0 or days[0].last is None:
        return ()
    words = reworded(message, [Edit(named.start("what"), named.end(), "")])
    return as_typed(read(words.text), words, vocabulary)
