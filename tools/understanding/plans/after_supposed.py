"""What becomes of a plan that was only supposed: "ok do that. the week of dec 21 off though".

It is agreed to with more, or the plan that stands is wanted back ("show me it with the 8 again").
"""

import re

from tools.counts import COUNT, count
from tools.late import late
from tools.understanding.intent import WRITES, Context, Intent, Reader
from tools.understanding.plans.hours import Hours
from tools.understanding.plans.plan_following import agrees_to_plan, only_schedule
from tools.understanding.plans.plan_made_of import put
from tools.understanding.plans.plans import plan_intent
from tools.understanding.plans.schedule import hours_heard
from tools.understanding.weighing import asks_for_more

_JOINT = late(
    r"(?:\s*[,;.!–—]+|\s+-)\s+|\s+(?=(?:but|and|only|just|with|start|from|begin|until|till?|by"
    r"|as of|on|in|at|\d)\b)",
    re.IGNORECASE,
)
_LEADS = late(
    r"^(?:(?:but|and|just|only|except|also|then|though|so|please|with|oh)[\s,]+)+", re.IGNORECASE
)
_ROUNDS_OFF = late(
    r"(?:[\s,]+(?:though|tho|then|please|too|as well|thanks))+[\s.!]*$", re.IGNORECASE
)
_ASKS = late(r"\?|^(?:what|how|when|why|which|where|show|tell)\b", re.IGNORECASE)
_ADDED = ("weeks_off", "hours_from", "fixed", "first", "skip", "without", "heard")
_SET = ("hours_per_week", "start", "deadline", "at_once")
_HOURS = late(rf"\b(?!one\b){COUNT}(?=\b|h)", re.IGNORECASE)
_SHOWS = late(r"\b(?:show|see)\b", re.IGNORECASE)
_OF_BEFORE = late(r"\b(?:again|back|old|before|had|have|first|original)\b", re.IGNORECASE)
_LONGEST = 40


def read_after_supposed(message: str, context: Context, read: Reader) -> tuple[Intent, ...]:
    """Return the plan that was supposed, agreed to with more, or the one that stands.

    Where the rest could not be read, the plan is put to the user.

    Args:
        message: The message, with plain quotes.
        context: Holds the plan that the turn before supposed.
        read: Reads a part of the message by itself.
    """
    supposed = context.shown.supposed
    if supposed is None or context.offered is not None or len(message.split()) > _LONGEST:
        return ()
    if _shows_again(message, context):
        return (Intent(kind="show_plan", confidence=0.95, quote=message),)
    for joint in _JOINT.finditer(message):
        rest = _ROUNDS_OFF.sub("", _LEADS.sub("", message[joint.end() :])).strip()
        if agrees_to_plan(message[: joint.start()]):
            wanted = supposed.model_copy(update={"quote": message})
            return _with_more(wanted, rest, context, read) if rest else (wanted,)
    return ()


def _shows_again(said: str, context: Context) -> bool:
    """Whether the plan that stands is wanted back, by its hours: "show me it with the 8 again"."""
    hours = [count(it[0]) for it in _HOURS.finditer(said)]
    return bool(_SHOWS.search(said) and _OF_BEFORE.search(said)) and hours == [context.weekly]


def _with_more(wanted: Intent, rest: str, context: Context, read: Reader) -> tuple[Intent, ...]:
    schedule = only_schedule(rest, context)
    if schedule is not None:
        return (merged_plans(wanted, plan_intent(rest, schedule, 0.95)),)
    more = read(rest)
    doubtful = len(more) == 1 and more[0].kind == "clarify" and len(more[0].choices) == 1
    plan = more[0].choices[0] if doubtful else more[0] if len(more) == 1 else None
    if plan is not None and plan.kind == "plan":
        both = merged_plans(wanted, plan)
        return (put(both),) if doubtful else (both,)
    asks = asks_for_more(more) and _ASKS.search(rest) and not {it.kind for it in more} & WRITES
    return (wanted, *more) if asks else (put(wanted),)


def merged_plans(plan: Intent, more: Intent) -> Intent:
    """Return a plan with what another gives: what can only be one is that of the other.

    Args:
        plan: It.
        more: The other.
    """
    given: dict[str, object] = {
        it: getattr(more, it) for it in _SET if getattr(more, it) is not None
    }
    hours = plan.hours_per_week if more.hours_per_week is None else None
    plan = plan.model_copy(update={"heard": hours_heard(Hours(hours))} if hours else {})
    given |= {it: (*getattr(plan, it), *getattr(more, it)) for it in _ADDED}
    return plan.model_copy(update=given)
