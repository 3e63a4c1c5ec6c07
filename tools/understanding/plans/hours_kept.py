"""The hours of the plan there is, kept beside something else: "same hours", "keep the 8 hours"."""

import re

from tools.counts import COUNT, count
from tools.late import late
from tools.understanding.calendar.dates import find_days
from tools.understanding.intent import Context, Intent
from tools.wording import day_text

_WHAT = (
    r"(?:(?:weekly )?(?:hours|pace|rest|budget|schedule|timetable)|plan|times?|dates?|deadline"
    r"|end(?: date)?|study time|everything else)"
)
_SAME = late(
    r"^(?:(?:and|but|with|at|keep|keeping|leave|leaving|on|for|please|just)\s+)*(?:the |my )?"
    rf"(?:same (?:(?:weekly )?\w+ and )?{_WHAT}(?: (?:and|&) (?:the )?(?:same )?{_WHAT})?"
    rf"|{_WHAT}(?: (?:and|&) (?:the |my )?{_WHAT})?"
    r"(?: (?:as (?:it is|they are|is|before|now)|the same|unchanged|alone|stays?|stay as they"
    r" are))*)"
    r"(?:[\s,]+(?:as (?:now|before)|please|then|too|for now))*[\s.!]*$",
    re.IGNORECASE,
)
_COUNTED = late(
    r"^(?:(?:and|but|please|just)\s+)*(?:keep|keeping|still|leave|stay (?:at|with|on)|same)(?:"
    r" (?:it|at"
    rf"|to|the|my|with))* (?P<n>{COUNT}) ?(?:h|hrs?|hours?)(?: (?:a|per) week| weekly)?[\s.!]*$",
    re.IGNORECASE,
)
_OF_DAYS = late(r"\b(?:plan|dates?|deadline|end|everything|schedule|timetable)\b", re.IGNORECASE)
_KEEPS = late(r"\b(?:same|keep|keeping|leave|leaving|stays?|unchanged|alone|as)\b|^\W*hours\W*$")


def plan_kept(words: str, context: Context) -> Intent | None:
    """Return the plan that words keep, where they say nothing else, or ``None``.

    Args:
        words: What stands beside a choice, with plain quotes.
        context: Holds the hours a week and the last day of the plan.
    """
    if context.weekly is None or not _keeps(words, context.weekly):
        return None
    kept = {"hours_per_week": context.weekly}
    until = context.until if _OF_DAYS.search(words) else None
    return Intent(kind="plan", confidence=0.95, quote=words, deadline=until, **kept)


_UNTIL = late(
    r"^(?:(?:ok(?:ay)?|no|well|so|just|please|then|and|but|actually|let'?s|i'?d|rather|nah|forget"
    r" it|never ?mind|leave it)[\s,.;!–—-]+)*"
    r"(?:keep|keeping|leave|stay (?:at|with|on)|stick (?:to|with)|hold)(?: (?:it|at|to|the|my|with"
    rf"|me|on|us))* (?P<n>{COUNT})\b(?: ?(?:h|hrs?|hours?))?(?: (?:a|per) week| weekly)?"
    r"(?P<until>[\s,]+(?:for now|till?|until|up to|through)\b[^.?!]*)?[\s.!]*$",
    re.IGNORECASE,
)


def read_hours_kept(message: str, context: Context) -> tuple[Intent, ...]:
    """Return that the plan stays, where a message keeps the hours that it has, or nothing.

    "Leave it at 8 till January" may end the plan then, or tell that the hours change: it is asked.

    Args:
        message: The message, with plain quotes.
        context: Holds the hours a week and the last day of the plan.
    """
    kept = _UNTIL.match(message) if context.planned and context.expecting != "checkin" else None
    if kept is None or count(kept["n"].casefold()) != context.weekly:
        return ()
    days = find_days(kept["until"] or "", context.today)
    if not days:
        return (Intent(kind="no", confidence=0.95, quote=message),)
    if days[0].last is None or days[0].last == context.until:
        return ()
    heard = (f"until {day_text(days[0].last)}",)
    ends = Intent(kind="plan", quote=message, deadline=days[0].last, heard=heard)
    return (Intent(kind="clarify", confidence=0.9, quote=message, choices=(ends,)),)


def _keeps(words: str, weekly: float) -> bool:
    counted = _COUNTED.match(words)
    if counted is not None:
        return count(counted["n"].casefold()) == weekly
    return bool(_SAME.match(words) and _KEEPS.search(words.casefold()))
