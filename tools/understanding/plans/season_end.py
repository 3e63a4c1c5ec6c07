"""Hours with a season as the end: "say 4 hours, and I'd like to be ready by the summer".

No day follows from a season, so the day is asked for, and the hours wait for it.
"""

from tools.late import late
from tools.understanding.intent import Intent
from tools.understanding.plans.plans import PLANNING

_ENDS = late(
    r"\b(?:ready|done|finish\w*|through|complet\w+|be there|get there|until|till?)\b[^.;!?]{0,24}?"
    r"\b(?:(?:by|before|until|till|in|for)\s+)?(?P<end>(?:the\s+)?(?:(?:next|coming|early|late|this|end"
    r" of(?: the)?)\s+)?(?:spring|summer|autumn|fall|winter))\b(?!\s+(?:term|course"
    r"|school|job|19|20))",
)
"""What says that the plan is to end with a season."""


def with_season_end(message: str, found: tuple[Intent, ...]) -> tuple[Intent, ...]:
    """Return what a message says, hours whose end is a season as the question for its day.

    Args:
        message: The message, with plain quotes.
        found: What it was read as.
    """
    ends = _ENDS.search(message.casefold())
    plans = [it for it in found if _hours(it) is not None]
    if ends is None or len(plans) != 1:
        return found
    asked = Intent(
        kind="bad_date",
        confidence=0.95,
        quote=message,
        text=message[slice(*ends.span("end"))],
        hours_per_week=_hours(plans[0]),
    )
    others = (it for it in found if it.kind != "unclear" and it.kind not in PLANNING)
    return (*(it for it in others if it is not plans[0]), asked)


def _hours(intent: Intent) -> float | None:
    """Return the hours of a plan, or of one put to the user, that has no last day."""
    plan = intent.choices[0] if intent.kind == "clarify" and len(intent.choices) == 1 else intent
    return plan.hours_per_week if plan.kind == "plan" and plan.deadline is None else None
