"""What is said to a plan that waits for a word: its hours or last day, a choice, or a yes.

"Haha 28th then" after a day that was none, "neither, make it 30 July" where two days were offered,
"yes but not till january" to hours that were put to the user, "not realistic, leave it as is" to a
plan that was only supposed. What a message says has to be read to its last piece.
"""

import datetime as dt
import re
from collections.abc import Sequence
from typing import Final

from tools.late import late
from tools.understanding.intent import Context, Intent, Reader
from tools.understanding.phrases import bare
from tools.understanding.plans.day_remarks import with_its_end, without_remarks
from tools.understanding.plans.plan_made_of import all_read, counted, plan_of, put
from tools.understanding.plans.plan_offered import read_plan_chosen, read_plan_offered
from tools.understanding.plans.plan_piece_words import SUMMED
from tools.understanding.plans.plan_pieces import day_of_month, is_rhythm, pieces_of
from tools.understanding.plans.schedule import days_heard
from tools.understanding.replies.yes_no import only_agrees
from tools.vocabulary import Vocabulary

_LONGEST = 24
_SURELY_A_DAY = 20
"""From here on a figure alone is a day of the month, where a day was asked for."""
_LEFT = late(
    r"\b(?:leave (?:it|things|everything|that|the plan)(?: (?:as|how|the way|where) (?:it|they"
    r"|things)"
    r"(?:'s| is| are| was| were)?(?: is| are| was| were)?|(?: alone| be| at that| there| for now))?"
    r"|keep (?:it|things|the|my)(?: (?:at|as|how|the way|with)(?: (?:it|they|is|are|was|the|old"
    r"|8))*)?"
    r"|stick (?:with|to) (?:it|what (?:i|we) (?:have|had)|the (?:old|current|present) (?:one|plan))"
    r"|no (?:chance|way|thanks?(?: you)?)|not (?:realistic|possible|happening|doable|a chance"
    r"|for me"
    r"|going to happen|worth it)|too (?:much|many|hard)|forget (?:it|that)|never ?mind|nah|no"
    r"|nope)\b"
)
_AS_IT_IS = late(
    r"\b(?:leave|keep|stick|no (?:chance|way|thanks?)|forget (?:it|that)|never ?mind|nah|nope|no)\b"
)
_MAYBE = late(
    r"^(?:(?:um+|hm+|well|oh|er+m*)[\s,]+)*(?:maybe|perhaps|probably|possibly)[\s,]+(?=\S)",
    re.IGNORECASE,
)
_AGREES = late(
    r"^(?:(?:ok(?:ay)?|yes|yeah|yep|yh|sure|well|right|fuck|hell|sod|stuff|screw|bugger|ah|oh"
    r"|what the"
    r" (?:hell|heck)|why not|go on|fine|great|good|cool|perfect|then|please|it|let'?s|we can"
    r"|i'?ll|i"
    r" can|can you|just)[\s,.!]+)*"
    r"(?:(?:do|take|make|use|keep|plan|have|try|go (?:with|for)) (?:it|that|this|so"
    r"|that one)(?: so)?"
    r"|go for it|why not|make it so|lock it in|let'?s(?: go)?)"
    r"(?:[\s,]+(?:then|please|thanks|instead|now|i can manage|mate|ok(?:ay)?))*[\s.!]*$"
)


def read_plan_answered(
    message: str, vocabulary: Vocabulary, context: Context, read: Reader
) -> tuple[Intent, ...]:
    """Return what a message makes of the plan that waits for it, or nothing.

    Args:
        message: The message, with plain quotes.
        vocabulary: The skills that are known.
        context: Holds what was asked, offered or supposed.
        read: Reads a part of the message by itself.
    """
    if len(message.split()) > _LONGEST:
        return ()
    softened = _MAYBE.sub("", message)
    if softened != message and (context.waiting is not None or context.offered is not None):
        found = read_plan_answered(softened, vocabulary, context, read)
        return tuple(put(it) if it.kind == "plan" else it for it in found)
    offered = context.offered if context.expecting == "offer" else None
    if offered is not None and offered.kind == "plan":
        return read_plan_offered(message, offered, vocabulary, context, read)
    if offered is not None and _are_plans(offered.choices):
        return read_plan_chosen(message, offered, context, read)
    return () if vocabulary.find(message) else _to_question(message, context)


def _to_question(message: str, context: Context) -> tuple[Intent, ...]:
    """Return what is said where hours or a last day were asked for, or a plan was supposed."""
    if context.expecting == "hours":
        return _to_day(message, context.waiting_day, context)
    if context.expecting is not None:
        return ()
    if context.waiting is not None:
        return _to_hours(message, context)
    return _to_supposed(message, context) if context.shown.kind == "what_if" else ()


def _are_plans(choices: Sequence[Intent]) -> bool:
    """Whether what is to be chosen from are plans that differ in their last day alone."""
    hours = {it.hours_per_week for it in choices}
    days = {it.deadline for it in choices}
    return (
        {it.kind for it in choices} == {"plan"} and len(hours) == 1 < len(days) and None not in days
    )


def _to_supposed(message: str, context: Context) -> tuple[Intent, ...]:
    """Return the plan that was supposed where it is agreed to, or that the plan stays."""
    said, supposed = message.strip().casefold(), context.shown.supposed
    parts = [it.strip() for it in _PART.split(said) if it.strip()]
    if supposed is not None and parts:
        reasons = all(_are_reasons(it, context) for it in parts[1:])
        if _AGREES.match(said) or (_AGREES.match(parts[0]) and reasons):
            return (supposed.model_copy(update={"quote": message, "confidence": 0.95}),)
        if only_agrees(bare(said)):
            return (put(supposed.model_copy(update={"quote": message})),)
    left = [it for it in parts if _LEFT.search(it)]
    reasons = all(_are_reasons(it, context) for it in parts if it not in left)
    other = set(_FIGURE.findall(said)) - {f"{context.weekly:g}" if context.weekly else ""}
    stays = any(_AS_IT_IS.search(it) for it in left) and not other and "?" not in said
    return (Intent(kind="no", confidence=0.95, quote=message),) if stays and reasons else ()


_PART = late(r"[.,;!–—]+\s*|\s+-\s+")
_FIGURE = late(r"\d+(?:\.\d+)?")


def _are_reasons(part: str, context: Context) -> bool:
    return {it.kind for it in pieces_of(part, counted(context))} <= {"reason", "no"}


def _to_day(message: str, day: dt.date | None, context: Context) -> tuple[Intent, ...]:
    """Return the plan until another day than was given, with the hours where they are told."""
    if _UNSURE.match(message.strip().casefold()):
        return (Intent(kind="bad_hours", confidence=0.95, quote=message, text=message),)
    pieces = pieces_of(_SOFTENED.sub("", message), counted(context, day))
    sums = any(it.kind == "hours" and SUMMED.search(it.words) for it in pieces)
    moves = day is not None and any(it.kind in {"end", "days", "no_end"} for it in pieces)
    hours = [it for it in pieces if it.kind == "hours" and not _EACH.search(it.words)]
    times = any(is_rhythm(it) for it in pieces) and bool(hours)
    if not all_read(pieces) or not (sums or moves or times):
        return ()
    plan = plan_of(message, pieces, None, None, context)
    if plan is not None and day is not None and not moves:
        heard = (*plan.heard, *days_heard(None, day, ()))
        plan = plan.model_copy(update={"deadline": day, "heard": heard})
    if plan is not None and times:
        plan = plan.model_copy(update={"heard": (*plan.heard, _TIMES_KEPT)})
    return () if plan is None else (put(plan),) if sums or times else (plan,)


_EACH = late(r"\b(?:each|every|daily|day|night|evening|morning|both)\b", re.IGNORECASE)
_TIMES_KEPT: Final = "when in the week is up to you"
_SOFTENED = late(
    r"\b(?:(?:maybe|perhaps|probably|like|about|around|roughly|so)\s+)+(?=\d)", re.IGNORECASE
)
_UNSURE = late(
    r"^(?:(?:oh|well|um+|hm+|er+m*|i|honestly|really|it|that)\s+)*(?:dunno|(?:don'?t"
    r"|do not) know|no"
    r" (?:idea|clue)|not sure|hard to say|depends|varies|can'?t say)(?: (?:yet|really|tbh|honestly"
    r"|week to week|from week to week|a lot))*[\s.!?…]*$"
)


def _to_hours(message: str, context: Context) -> tuple[Intent, ...]:
    """Return the plan with the hours that wait, and the last day that a message gives them."""
    reference = counted(context, context.waiting_month)
    said = with_its_end(message, context.waiting_month)
    pieces = without_remarks(pieces_of(said, reference))
    if not all_read(pieces):
        return ()
    number = next((it for it in pieces if it.kind == "number"), None)
    days = [it for it in pieces if it.kind in {"end", "days", "no_end"}]
    if number is not None and not days:
        day = day_of_month(round(number.value), reference) if number.value % 1 == 0 else None
        if day is None:
            return ()
        last = number._replace(kind="end", first=day, last=day)
        plan = plan_of(message, [last], context.waiting, None, context)
        sure = number.value >= _SURELY_A_DAY
        return () if plan is None else (plan,) if sure else (put(plan),)
    plan = plan_of(message, pieces, context.waiting, None, context) if days else None
    return (plan,) if plan is not None else ()
