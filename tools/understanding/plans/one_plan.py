"""Several wishes for a plan in one message, put together."""

import re
from collections.abc import Iterable, Sequence
from functools import reduce

from tools.late import late
from tools.understanding.intent import Context, Intent
from tools.understanding.phrases import splits
from tools.understanding.plans.fixed_days import read_fixed_day
from tools.understanding.plans.later_hours import read_later_hours
from tools.understanding.plans.plans import PLANNING, plan_intent, read_plan
from tools.understanding.plans.schedule import Schedule, corrects, merged, read_schedule

_THEN = late(r"\b(?:then|after (?:that|which)|afterwards|later)\b", re.IGNORECASE)

_DATED = late(
    r"^(?:(?:and|also|but|then)\s+)?(?:(?:i(?:'m| am|'ll be|'ll| will(?: be)?)?|it|we)\s+)?"
    r"(?:(?:can|want to|have to|need to|must|should|would like to)\s+)?(?:be\s+)?"
    r"(?:start\w*|begin\w*|until|by|before|deadline|done|ready|finish\w*|end\w*|off|away"
    r"|on (?:holiday|vacation|leave)|no time)\b",
    re.IGNORECASE,
)


def one_plan(intents: Sequence[Intent], message: str, context: Context) -> list[Intent]:
    """Return the intents of a message with its wishes for a plan as one, the last meaning first.

    Args:
        intents: What was read, in the order of the message.
        message: The message, with plain quotes.
        context: The day that "in six months" counts from.
    """
    wishes = [it for it in intents if it.kind in PLANNING]
    if len(wishes) < 2:  # noqa: PLR2004 - one is one already
        return list(intents)
    schedules = [_schedule_of(it, context) for it in wishes]
    role = next((it.role for it in reversed(wishes) if it.role), None)
    plain = min(it.confidence for it in wishes)
    stretch = _stretch(message, wishes)
    figures = {it.hours_per_week for it in schedules} - {None}
    schedule = reduce(merged, schedules)
    if len(figures) > 1 and _THEN.search(stretch):
        schedule = schedule._replace(doubt=stretch)  # a plan has one budget for all its weeks
    whole = plan_intent(stretch, schedule, plain, role)
    later = [it for it in wishes if it.hours_from or it.first or it.skip]
    whole = whole.model_copy(
        update={
            "fixed": tuple(day for it in wishes for day in it.fixed),
            "hours_from": tuple(change for it in later for change in it.hours_from),
            "first": tuple(skill for it in wishes for skill in it.first),
            "skip": tuple(skill for it in wishes for skill in it.skip),
            "heard": (*whole.heard, *(line for it in later for line in it.heard)),
        }
    )
    last = max(at for at, it in enumerate(intents) if it.kind in PLANNING)
    return [
        whole if at == last else it
        for at, it in enumerate(intents)
        if at == last or it.kind not in PLANNING
    ]


def _schedule_of(wish: Intent, context: Context) -> Schedule:
    """Return what a wish says of the plan; the day that something happens on is no end of it.

    Nor are the hours from a day on those of the whole plan: they are kept beside the schedule.
    """
    if wish.hours_from or wish.first or wish.skip:
        return Schedule()
    fixed = read_fixed_day(wish.quote, context.today) if wish.fixed else None
    if fixed is None:
        return read_schedule(wish.quote, context.today)
    said = read_schedule(fixed.rest, context.today)
    return said._replace(heard=(*said.heard, fixed.heard))


def _stretch(message: str, wishes: Sequence[Intent]) -> str:
    """Return the part of a message that holds the words of all wishes."""
    places = [(message.find(it.quote), len(it.quote)) for it in wishes]
    start = min(at for at, _ in places)
    return message[max(start, 0) : max(at + length for at, length in places)]


def splits_of(sentence: str, context: Context) -> tuple[tuple[str, str], ...]:
    """Return the ways to cut a sentence in two; none where it is one wish for later hours.

    Args:
        sentence: The sentence.
        context: The day that "in six months" counts from.
    """
    fixed = read_fixed_day(sentence, context.today)
    whole = fixed is not None and fixed.fixed.level is not None
    whole = whole or read_later_hours(sentence, context) is not None
    return () if whole else splits(sentence)


def _goes_on(sentence: str, context: Context) -> bool:
    """Whether a sentence that is no wish for a plan by itself adds days to one just made."""
    if read_plan(sentence, context) is not None or not _DATED.search(sentence):
        return False
    said = read_schedule(sentence, context.today)
    return bool(said.start or said.deadline or said.weeks_off or said.bad)


def with_corrections(parts: Iterable[str], context: Context) -> tuple[str, ...]:
    """Return sentences, each with those after it that correct or go on with its schedule.

    Args:
        parts: The sentences, in order.
        context: The day that "in six months" counts from.
    """
    found: list[str] = []
    for part in parts:
        both = f"{found[-1]} {part}" if found else part
        planned = bool(found) and read_plan(found[-1], context) is not None
        follows = corrects(part) or _goes_on(part, context)
        if planned and follows and _differ(found[-1], both, context):
            found[-1] = both
        else:
            found.append(part)
    return tuple(found)


def _differ(before: str, after: str, context: Context) -> bool:
    return read_schedule(before, context.today) != read_schedule(after, context.today)
