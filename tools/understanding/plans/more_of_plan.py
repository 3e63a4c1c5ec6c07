"""More of what a plan was just given, or the same put right: "and new year's", "I meant the 15th".

What it is for follows from the turn before: days off after days off, other hours after other hours.
"""

from tools.counts import COUNT
from tools.late import late
from tools.understanding.calendar.dates import find_days
from tools.understanding.intent import Context, Intent
from tools.understanding.plans.later_hours import read_later_hours
from tools.understanding.plans.plans import plan_intent
from tools.understanding.plans.schedule import read_schedule

_MORE = late(
    r"^(?:(?:oh|ok(?:ay)?|sorry|yes|actually|wait|right)[\s,]+)*(?:(?:and|also|plus|as well as)"
    r"[\s,]+)+(?:then )?(?P<rest>\S.*?)(?:[\s,]+(?:too|as well|also|off|please|free|again|then))*"
    r"[\s.!]*$",
)
_MEANT = late(
    r"^(?:(?:oh|ah|no|nope|sorry|wait|oops|whoops|actually|hang on|hold on|my (?:bad|mistake)"
    r"|correction|that'?s (?:wrong|not right)|wrong (?:week|days?|dates?))[\s,.;:!–—-]+)+"
    r"(?:(?:i meant?|i mean|it'?s|it is|it should be|should be|make (?:it|that)|rather)\s+)*"
    r"(?P<rest>\S.*?)(?:,? (?:i meant?|instead|sorry))?[\s.!]*$"
    r"|^i meant? (?P<rest2>\S.*?)[\s.!]*$",
)
_FILLER = late(
    r"(?:\b(?:the|over|in|at|on|for|from|of|week|weeks|around|during|between|all|whole|my|our|off"
    r"|away|i'?m|i am|we'?re|eve|day|days)\b|[\s,;'’.&-])*"
)
_BARE = late(
    rf"^(?:back (?:up |down )?to )?(?P<n>{COUNT})(?: ?h(?:ours|rs?)?)?(?: (?:a|per) week)?"
    r" (?P<day>(?:from|as of|after) .+)$"
    rf"|^(?P<day2>(?:from|as of|after) .+?),? (?:only |just )?(?P<n2>{COUNT})(?: ?h(?:ours|rs?)?)?$"
)


def read_more_of_plan(message: str, context: Context) -> tuple[Intent, ...]:
    """Return the plan with more of what the turn before gave it, or with that put right.

    Args:
        message: The message, with plain quotes.
        context: Holds the plan that the turn before has made.
    """
    made, said = context.shown.made, message.strip().casefold()
    if made is None or not context.planned or said.endswith("?"):
        return ()
    more, meant = _MORE.match(said), _MEANT.match(said)
    if made.weeks_off and more is not None:
        return _off(message, more["rest"], context)
    if made.weeks_off and meant is not None:
        return _put_right(message, meant["rest"] or meant["rest2"], made, context)
    if made.hours_from and more is not None:
        return _hours(message, more["rest"], context)
    return ()


def _off(message: str, words: str, context: Context) -> tuple[Intent, ...]:
    """Return the plan with more days off, where words are days and nothing besides."""
    said = f"off {words}"
    found = find_days(said, context.today)
    rest = said
    for it in reversed(found):
        rest = f"{rest[: it.start]} {rest[it.end :]}"
    schedule = read_schedule(said, context.today)
    if not found or not schedule.weeks_off or schedule.bad or not _FILLER.fullmatch(rest):
        return ()
    return (plan_intent(message, schedule._replace(start=None, deadline=None), 0.96),)


def _put_right(message: str, words: str, made: Intent, context: Context) -> tuple[Intent, ...]:
    """Return the plan with days off in the place of those that it was just given."""
    return tuple(
        it.model_copy(
            update={
                "weeks_off": tuple(
                    sorted({*it.weeks_off, *(set(context.off) - set(made.weeks_off))})
                ),
                "without": ("weeks_off",),
            }
        )
        for it in _off(message, words, context)
    )


def _hours(message: str, words: str, context: Context) -> tuple[Intent, ...]:
    match = _BARE.match(words)
    if match is None:
        return ()
    said = f"{match['n'] or match['n2']} hours a week {match['day'] or match['day2']} on"
    wanted = read_later_hours(said, context)
    return () if wanted is None else (wanted.model_copy(update={"quote": message}),)
