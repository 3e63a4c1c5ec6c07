"""Days off that are none any longer: "we're not going away for Christmas after all".

What is said of them names them again, so that it could be taken for more days off. They come back
to the plan that leaves them free; of days that it does not leave free there is nothing to change.
"""

import datetime as dt
import re

from tools.late import late
from tools.understanding.calendar.days import week_of
from tools.understanding.intent import Context, Expecting, Intent
from tools.understanding.plans.hours import find_hours
from tools.understanding.plans.wish_days import Named, named_days
from tools.wording import day_text

_NOT_AWAY = late(
    r"\b(?:not|no longer|never|won'?t be|will not be|aren'?t|isn'?t) (?:(?:be|going|go|taking|take"
    r"|having|have|actually|really|even|any|a|my|the|our|on) )*(?:away|off|on (?:holiday|vacation"
    r"|leave)|holidays?|vacation|leave|time off|travell?ing|abroad|days? off|weeks? off)\b"
    r"(?! (?:until|till|before|yet|from|as)\b)"
    r"|\b(?:holidays?|vacation|trip|leave|christmas|xmas|easter|wedding|party|visit|course|training"
    r"|conference) (?:(?:is|was|has|got|been|just|now|have) )*(?:cancell?ed|called off|postponed"
    r"|not happening|off now)\b"
    r"|\b(?:forget|cancel|scrap|drop|remove|undo|delete|don'?t need) (?:about )?(?:the|my|that|our)"
    r" (?:(?:\w+ )?(?:weeks?|days?|time) off|holidays?|breaks?|vacation|leave|trip)\b"
    r"|\b(?:can|could|will|'ll) (?:(?:still|now|actually) )*(?:learn|study|work|do (?:it"
    r"|something))\b[^.;!?]*\bafter all\b"
    r"|\bafter all\b[^.;!?]*\b(?:can|could|will|'ll) (?:still )?(?:learn|study|work)\b",
    re.IGNORECASE,
)
"""What says that somebody is there on days after all."""
_ELSE = late(
    r"\b(?:but|scratch that|undo|instead|only|deadline|until|till|rather|moved to)\b|\?",
    re.IGNORECASE,
)
"""What goes on with other days: other readers see to these."""
_BUSY: frozenset[Expecting | None] = frozenset({"checkin", "assessment", "take_in", "import_chat"})
_LONGEST = 30


def read_days_taken_back(message: str, context: Context) -> tuple[Intent, ...]:
    """Return the plan in which days off that a message names are none any longer, or nothing.

    Args:
        message: The message, with plain quotes.
        context: The day, and the days off of the plan that stands.
    """
    busy = context.expecting in _BUSY or not (context.planned and context.off)
    if busy or len(message.split()) > _LONGEST or not _NOT_AWAY.search(message):
        return ()
    named = named_days(message, context.today)
    if len(named) != 1 or not named[0].spans or find_hours(message) or _ELSE.search(message):
        return ()
    weeks = {day for span in named[0].spans for day in map(_monday, span)}
    kept = tuple(
        it for it in context.off if not _lies_in(it, named[0]) and _monday(it) not in weeks
    )
    if kept == context.off:
        return ()
    first, last = named[0].first, named[0].last
    days = f"from {day_text(first)} to {day_text(last)}"
    heard = ("no days off " + (days if first < last else f"in the week of {day_text(first)}"),)
    return (
        Intent(
            kind="plan",
            confidence=0.985,
            quote=message,
            weeks_off=kept,
            without=("weeks_off",),
            heard=heard,
        ),
    )


def _monday(day: dt.date) -> dt.date:
    return week_of(day)[0]


def _lies_in(day: dt.date, named: Named) -> bool:
    return named.first <= day <= named.last
