"""Hours "on weekdays" that may be those of each day or of all five: both are put to the user."""

import re

from tools.late import late
from tools.understanding.intent import Context, Intent
from tools.understanding.plans.hours import Hours, read_hours
from tools.understanding.plans.plans import plan_intent
from tools.understanding.plans.schedule import hours_heard, read_schedule

_WORKDAYS = late(
    r"\b(?:(?:on|in|during)\s+)?(?:the\s+)?(?:week|work(?:ing)?[\s-]*)(?:day|night)s\b",
    re.IGNORECASE,
)
_MOST = 60
"""Hours a week that may be meant."""


def workdays_doubted(intent: Intent, context: Context) -> Intent | None:
    """Return the question which hours are meant, or ``None`` where no such amount is in doubt.

    Args:
        intent: The hours in doubt.
        context: The day, for the last day beside them.
    """
    if not _WORKDAYS.search(intent.quote):
        return None
    plans = [_plan(intent, words, context) for words in ("on mondays", "each weekday")]
    choices = tuple(it for it in plans if it is not None)
    if len(choices) != len(plans):
        return None
    text = f"“{intent.quote.strip(' .!?')}” may be hours of each day or of all of them"
    return Intent(kind="clarify", confidence=0.9, quote=intent.quote, text=text, choices=choices)


def _plan(intent: Intent, words: str, context: Context) -> Intent | None:
    said = _WORKDAYS.sub(words, intent.quote)
    hours = read_hours(said)
    if hours.value is None or not 0 < hours.value <= _MOST:
        return None
    found = read_schedule(said, context.today)
    heard = (*hours_heard(Hours(hours.value)), *_days(found.heard))
    plan = plan_intent(intent.quote, found._replace(doubt="", heard=heard), intent.confidence)
    return plan if plan.kind == "plan" else None


def _days(heard: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(it for it in heard if not it[0].isdigit())
