"""Hours that go up and down from week to week: "4 one week and 10 the week after".

A plan has the same hours each week, so the mean of the two is put to the user.
"""

import re

from tools.counts import COUNT, count
from tools.late import late
from tools.understanding.calendar.dates import find_days
from tools.understanding.intent import Context, Intent
from tools.understanding.plans.hours import Hours
from tools.understanding.plans.plan_made_of import put
from tools.understanding.plans.plans import plan_intent
from tools.understanding.plans.schedule import Schedule, days_heard, hours_heard

_UNIT = r"(?:\s*(?:hours?|hrs?|h)\b)?(?:\s+(?:a|per)\s+week)?"
_FIRST = rf"(?P<n>(?!an?\b|once\b|one\s+week){COUNT}){_UNIT}"
_SECOND = rf"(?P<m>(?!an?\b|once\b|one\s+week){COUNT}){_UNIT}"
_ONE = r"(?:(?:in |on )?(?:the |an? )?(?:one|first|odd|even|early|late|good|quiet) weeks?)"
_OTHER = (
    r"(?:(?:in |on )?(?:the )?(?:(?:other|next|second|following|late|early|odd|even|bad|busy)"
    r"(?: weeks?| one)?|week after(?: that)?|one after|others?)|next week|then)"
)
_JOINT = r"[\s,;]+(?:(?:and|then|but|or)\s+)*(?:(?:it's|maybe|only|just|about|i have|i do)\s+)*"
_ALTERNATING = (
    late(rf"\b{_FIRST}\s+{_ONE}{_JOINT}{_SECOND}\s+{_OTHER}\b", re.IGNORECASE),
    late(
        rf"\b{_ONE}\s*(?:it's |i have |i do |about )?{_FIRST}{_JOINT}{_OTHER}\s*"
        rf"(?:it's |i have |i do |about )?{_SECOND}\b",
        re.IGNORECASE,
    ),
    late(
        rf"\b(?:alternat\w+|every (?:other|second) week|week on week off)\b[^\d]{{0,30}}?{_FIRST}"
        rf"{_JOINT}{_SECOND}\b",
        re.IGNORECASE,
    ),
)
_NOT_SO = late(r"\?|\b(?:if|used to|last (?:week|year|month)|was|were|spent|did)\b", re.IGNORECASE)
_FIGURE = late(r"\d+", re.IGNORECASE)
_MOST = 60
"""Hours a week that may be meant."""


def read_alternating(message: str, context: Context) -> tuple[Intent, ...]:
    """Return the question whether to plan the mean of two amounts that take turns, or nothing.

    Args:
        message: The message, with plain quotes.
        context: Whether hours were asked for or a plan stands, and a last day that waits for them.
    """
    asked = context.expecting == "hours"
    if not (asked or (context.planned and context.expecting is None)) or _NOT_SO.search(message):
        return ()
    match = next((it for pattern in _ALTERNATING if (it := pattern.search(message))), None)
    if match is None:
        return ()
    left = f"{message[: match.start()]} {message[match.end() :]}"
    low, high = sorted((count(match["n"]), count(match["m"])))
    if _FIGURE.search(left) or find_days(left, context.today) or not 0 < low < high <= _MOST:
        return ()
    hours = Hours((low + high) / 2, match[0].strip(" ,.!?"), reckoned=True)
    day = context.waiting_day if asked else None
    heard = (*hours_heard(hours), *days_heard(None, day, ()))
    schedule = Schedule(hours.value, deadline=day, heard=heard)
    return (put(plan_intent(message, schedule, 0.95)),)
