"""What is said to a plan that was put to the user, alone or with others to choose from.

It is taken with a change ("yes but not till january"), another stands in its place ("9 rather",
"neither, make it the 25th"), or its figure was meant as a level.
"""

import re
from collections.abc import Sequence
from typing import Final

from tools.late import late
from tools.understanding.calendar.day_readers import WEEKDAYS
from tools.understanding.calendar.weekday_told import chosen_by_day
from tools.understanding.doubting import PLAIN_ENOUGH
from tools.understanding.intent import Context, Intent, Reader
from tools.understanding.phrases import bare
from tools.understanding.plans.after_supposed import merged_plans
from tools.understanding.plans.day_remarks import without_present, without_remarks
from tools.understanding.plans.hours import Hours
from tools.understanding.plans.plan_made_of import (
    MOST,
    all_read,
    counted,
    named_after,
    plan_of,
    put,
)
from tools.understanding.plans.plan_pieces import Piece, pieces_of
from tools.understanding.plans.schedule import days_heard, hours_heard
from tools.vocabulary import Vocabulary

_LED: Final = (
    r"^(?:(?:the|i'?d (?:say|take|like)|i'?ll (?:take|go with)|go with|take|ok(?:ay)?|well|um+|hm+"
    r"|oh|let'?s (?:say|take|go with)|yes|make it|whichever|whatever|that'?s|it'?s|is|gives? me"
    r"|gets? me|one|comes?|number|no\.?|option)\s+)*"
)
_TAIL: Final = (
    r"(?:\s+(?:one|day|date|of (?:the (?:two|2)|them|those|these)|please|pls|then|time|is|comes?"
    r"|option))*[\s.!]*$"
)
_LATER = late(
    rf"{_LED}(?:later|latest|longer|longest|last(?:est)?|more|furthest|further)(?: time)?{_TAIL}"
)
_EARLIER = late(
    rf"{_LED}(?:earlier|earliest|sooner|soonest|shorter|shortest|nearer)(?: time)?{_TAIL}"
)
_NTH = late(rf"{_LED}(?P<n>1st|2nd|first|second|former|latter|1|2|one|two){_TAIL}")
_ANY = late(
    r"^(?:(?:oh|well|um+|hm+|i|(?:don'?t|do not) (?:mind|care)|no matter)[\s,]+)*"
    r"(?:either|any|both|whichever|whatever|doesn'?t matter|does not"
    r" matter|(?:don'?t|do not) (?:mind|care|know)|dunno|no idea|not sure|(?:it'?s )?up to you"
    r"|you (?:choose|pick|decide|tell me)|all the same(?: to me)?)(?:[\s,]+(?:i (?:don'?t|do not)"
    r" (?:mind|care)|is fine|one|works|of"
    r" (?:them|the two)|really|will do|you (?:like|think|want)))*[\s.!?]*$"
)
_FIRST = frozenset({"1st", "first", "former", "1", "one"})
_NOT_WEEKLY = late(
    r"^(?:\d+(?:\.\d)? ?)?(?:min(?:ute)?s?|secs?|seconds?)(?: (?:a|per|each) (?:day|week|night))?"
    r"|^(?:(?:\d+|ten|twelve) )?(?:hours? |h )?(?:a|per|each|every) (?:month|day|fortnight|year)\b"
    r"|^(?:\d+ )?(?:hours? )?(?:in (?:total|all)|altogether|all in all)\b|^(?:days|weeks|months)$"
)
_OF_SKILL = late(
    r"\b(?:level|for my|is my|was my|that'?s my|meant my|at|in)\b|^(?:my|for)\b", re.IGNORECASE
)


def read_plan_chosen(
    message: str, offered: Intent, context: Context, read: Reader
) -> tuple[Intent, ...]:
    """Return one of the plans that were offered, or the one until another day.

    Args:
        message: The message, with plain quotes.
        offered: The plans to choose from, which differ in their last day.
        context: The day.
        read: Reads a part of the message by itself.
    """
    said = message.strip().casefold()
    if _ANY.match(said):
        return (offered.model_copy(update={"quote": message}),)
    one = _chosen(said, offered, context)
    if one is not None:
        return (one.model_copy(update={"quote": message}),)
    choices = sorted(it.deadline for it in offered.choices if it.deadline)
    reference = counted(context, choices[0])
    for joint in _HEAD.finditer(message):
        one = _chosen(message[: joint.start()].casefold(), offered, context)
        if one is not None:
            rest = message[joint.end() :]
            return _with_rest(one, message, rest, pieces_of(rest, reference), read)
    if _WEEKDAY.match(said):
        return (offered.model_copy(update={"quote": message}),)
    pieces = without_remarks(pieces_of(message, reference))
    if not all_read(pieces) or not any(it.kind in {"end", "days", "no_end"} for it in pieces):
        return ()
    plan = plan_of(message, pieces, offered.choices[0].hours_per_week, None, context)
    return (plan,) if plan is not None else ()


_WEEKDAY = late(
    rf"(?:(?:no|oh|sorry|the|a|on)[\s,]+)*(?:{WEEKDAYS})(?: one| please| then)*[\s.!?]*$",
    re.IGNORECASE,
)
"""A weekday that none of the days has."""
_FREE = late(r"^(?:(?:and|but|also|i'?m|i am|keep me)\s+)*free\b", re.IGNORECASE)
_SURELY = late(
    r"^(?:(?:oh|ah|oops|well|sorry|ok(?:ay)?|so|haha|duh)[\s,.!]+)+|[\s,]+(?:obviously|clearly"
    r"|naturally|sure(?:ly)?|definitely|duh|i (?:guess|think|mean(?:t)?)|actually|then"
    r"|(?:is|was) (?:fine|good|ok(?:ay)?|right|correct|better|what i meant|the one)|works|it is"
    r"|suits me|will do)+[\s.!]*$",
    re.IGNORECASE,
)
_DATE_RIGHT = late(
    r"(?:sorry[\s,]+)?(?:(?:the|my) (?:date|number|day of the month)(?: (?:is|was))?"
    r"(?: (?:right|correct"
    r"|fine|ok(?:ay)?))?)?[\s,;]*(?:(?:and|but|just|only|it'?s)[\s,]+)*(?:(?:the|my)"
    r" (?:weekday|day of the week|day name)"
    r" (?:is|was|'s) (?:wrong|off|a mistake|my mistake|a slip)|(?:i got|got) (?:the|my) weekday"
    r" wrong|wrong weekday|forget (?:about )?the weekday|(?:the|my) (?:date|number)"
    r" (?:is|was) (?:right|correct))",
    re.IGNORECASE,
)
_HEAD = late(r"\s*[,;.!]\s+|\s+(?:but|and)\s+", re.IGNORECASE)


def _chosen(said: str, offered: Intent, context: Context) -> Intent | None:
    """Return the one of several plans that words choose, by its place or its day."""
    choices = sorted(offered.choices, key=lambda it: it.deadline or context.today)
    said = _SURELY.sub("", said.replace("'s ", " is ")).strip(" ,.!")
    nth = _NTH.match(said)
    one = chosen_by_day(bare(said), offered.choices)
    if _DATE_RIGHT.fullmatch(said):
        one = offered.choices[0]
    if nth is not None:
        one = offered.choices[0 if nth["n"] in _FIRST else 1]
    elif _LATER.match(said):
        one = choices[-1]
    elif _EARLIER.match(said):
        one = choices[0]
    return one and one.model_copy(update={"confidence": 1.0})


def _with_rest(
    one: Intent, message: str, rest: str, more: Sequence[Piece], read: Reader
) -> tuple[Intent, ...]:
    """Return a plan that was chosen, with the hours, the start or the weeks off told beside it."""
    one = one.model_copy(update={"quote": message})
    left = [
        it
        for it in without_remarks(more)
        if it.kind not in {"reason", "yes"} and (it.kind != "days" or it.last != one.deadline)
    ]
    if not left:
        return (one,)
    hours = left[0].value if left[0].kind in {"hours", "number"} else None
    start = left[0].first if left[0].kind == "start" and not _FREE.match(rest) else None
    if len(left) == 1 and hours is not None and 0 < hours <= MOST:
        heard = (*hours_heard(Hours(hours)), *one.heard[1:])
        return (one.model_copy(update={"hours_per_week": hours, "heard": heard}),)
    if len(left) == 1 and start is not None and one.deadline and start < one.deadline:
        heard = (*one.heard, *days_heard(start, None, ()))
        return (one.model_copy(update={"start": start, "heard": heard}),)
    found = read(rest)
    plan = found[0] if len(found) == 1 and found[0].kind == "plan" else None
    if plan is not None and plan.deadline is None:
        days = days_heard(plan.start, one.deadline, ())
        heard = (*one.heard[:1], *days, *(it for it in plan.heard if it not in days))
        return (merged_plans(one, plan).model_copy(update={"heard": heard}),)
    return (one, Intent(kind="unclear", confidence=0.0, quote=rest, text=bare(rest)))


def read_plan_offered(
    message: str, offered: Intent, vocabulary: Vocabulary, context: Context, read: Reader
) -> tuple[Intent, ...]:
    """Return the plan that was put to the user, taken with a change, or what was meant instead.

    Args:
        message: The message, with plain quotes.
        offered: The plan.
        vocabulary: The skills that are known.
        context: The day, and the plan that stands.
        read: Reads a part of the message by itself.
    """
    alone = offered.hours_per_week is not None and offered.deadline is None
    if not alone or offered.start or offered.hours_from or offered.weeks_off:
        return ()
    return _told_with_yes(message, offered, read) or _agreed_to(
        message, offered, vocabulary, context, read
    )


def _agreed_to(
    message: str, offered: Intent, vocabulary: Vocabulary, context: Context, read: Reader
) -> tuple[Intent, ...]:
    """Return the plan that was put to the user, by what the pieces of the answer make of it."""
    said = _YES_WITH.sub(r"\g<yes>, ", message)
    pieces = pieces_of(without_present(said, context.weekly), counted(context))
    figure = _meant_level(message, offered, pieces, vocabulary)
    agrees = bool(pieces) and pieces[0].kind == "yes"
    if figure is not None:
        return (figure,)
    dated = all_read(pieces) and any(it.kind == "start" for it in pieces)
    if agrees and not dated and _DEPENDS.search(message) and "?" not in message:
        return (put(offered.model_copy(update={"quote": message})),)
    if vocabulary.find(message):
        return ()
    if all_read(pieces):
        return _changed(message, offered, pieces, context)
    return _not_weekly(message, pieces) or (_with_more(message, offered, read) if agrees else ())


def _told_with_yes(message: str, offered: Intent, read: Reader) -> tuple[Intent, ...]:
    """Return the plan that is agreed to with the hours or days off that are told behind the yes.

    These stand by themselves: "yes, and nothing from 21 Dec to 3 Jan" has no first day.
    """
    said = _YES_WITH.sub(r"\g<yes>, ", message)
    cut = _AFTER_YES.match(said)
    more = read(said[cut.end() :]) if cut else ()
    plans = [it for it in more if it.kind == "plan"]
    ordered = len(plans) == 1 and (plans[0].weeks_off or plans[0].skip)
    told = ordered or (len(plans) == 1 and plans[0].hours_per_week is not None)
    levels = all(it.kind in {"plan", "set_level", "introduce"} for it in more)
    if not told or not levels or any(it.confidence < PLAIN_ENOUGH for it in more):
        return ()
    heard = () if plans[0].hours_per_week is not None else offered.heard
    given = {"quote": message, "confidence": 0.95, "heard": heard}
    both = merged_plans(offered.model_copy(update=given), plans[0])
    return tuple(both if it is plans[0] else it for it in more)


def _not_weekly(message: str, pieces: Sequence[Piece]) -> tuple[Intent, ...]:
    """Return the question for hours a week, where the figure counts something else."""
    unread = [it for it in pieces if it.kind == "unread"]
    if len(unread) != 1 or not _NOT_WEEKLY.match(unread[0].words.casefold()):
        return ()
    return (Intent(kind="bad_hours", confidence=0.95, quote=message, text=message),)


def _changed(
    message: str, offered: Intent, pieces: Sequence[Piece], context: Context
) -> tuple[Intent, ...]:
    declined = any(it.kind == "no" for it in pieces)
    if declined and all(it.kind in {"no", "reason"} for it in pieces):
        return (Intent(kind="no", confidence=0.95, quote=message),)
    hours = None if declined else offered.hours_per_week
    plan = plan_of(message, pieces, hours, offered, context)
    changes = _changes(pieces)
    if plan is None or changes is None:
        return ()
    return (plan,) if changes else (put(plan),)


_DEPENDS = late(
    r"\b(?:if(?! (?:you|possible|that'?s|it'?s))|unless|provided|as long as|depends|assuming|once"
    r"|when|until i)\b",
    re.IGNORECASE,
)


def _with_more(message: str, offered: Intent, read: Reader) -> tuple[Intent, ...]:
    """Return the plan that is agreed to with what the rest of the message gives it."""
    cut = _AFTER_YES.match(message)
    more = read(message[cut.end() :]) if cut else ()
    again = put(offered.model_copy(update={"quote": message}))
    if more and all(it.kind in {"bad_hours", "bad_date", "clarify"} for it in more):
        return more
    unread = (again,) if cut and _FIGURE.search(message[cut.end() :]) else ()
    if len(more) != 1:
        return unread
    plan = more[0].choices[0] if len(more[0].choices) == 1 else more[0]
    if plan.kind != "plan" or plan.hours_per_week is not None:
        return unread
    both = merged_plans(offered.model_copy(update={"quote": message, "confidence": 0.95}), plan)
    return (both,) if plan is more[0] else (put(both),)


_FIGURE = late(r"\d")
_YES_WITH = late(
    r"^(?P<yes>yes|yeah|yep|yup|yea|ya|ok(?:ay)?|sure)[\s,]+(?:(?:please|but)\s+)?(?:(?:plan|make|do)"
    r" (?:it|that|this) )?(?:with|w/|at|for) (?=\d)",
    re.IGNORECASE,
)
"""A yes with hours behind it that are the answer: "yes plan it w/ 5 hrs"."""
_AFTER_YES = late(
    r"^(?:yes|yeah|yep|yup|yea|ya|yh|ok(?:ay)?|sure|fine)(?: please)?[\s,.!;–—-]+(?:(?:but|and|only"
    r"|if you(?= (?:leave|put|skip|take|keep|start|drop|add|plan)))\s+)?",
    re.IGNORECASE,
)


def _changes(pieces: Sequence[Piece]) -> bool | None:
    """Whether pieces plainly change the plan that was put; ``None`` where they only answer it."""
    kinds = {it.kind for it in pieces}
    figures = [it for it in pieces if it.kind in {"hours", "number"}]
    if figures and kinds & {"yes", "no"}:
        return True
    days = kinds & {"end", "start", "days", "no_end"}
    if not days:
        return False if figures else None
    named = any(named_after(pieces, at) for at in range(len(pieces)))
    if "no" in kinds and days == {"end"}:
        return True
    return "yes" in kinds and (days != {"days"} or named)


def _meant_level(
    message: str, offered: Intent, pieces: Sequence[Piece], vocabulary: Vocabulary
) -> Intent | None:
    """Return the level that the figure was meant as: "no, that's my Docker level"."""
    named = vocabulary.find(message)
    value = offered.hours_per_week or 0
    declines = any(it.kind == "no" or it.led for it in pieces)
    if len(named) != 1 or not declines or value % 1 or re.search(r"\d", _without(message, value)):
        return None
    rest = f"{message[: named[0].start]} {message[named[0].end :]}"
    if not _OF_SKILL.search(rest) or message.rstrip().endswith("?"):
        return None
    skill = named[0].skill
    if value > 5:  # noqa: PLR2004 - the highest level
        return Intent(kind="bad_level", confidence=0.95, quote=message, skill=skill)
    told = Intent(kind="set_level", quote=message, skill=skill, level=round(value))
    return Intent(kind="clarify", confidence=0.9, quote=message, choices=(told,))


def _without(message: str, value: float) -> str:
    return re.sub(rf"\b{value:g}\b", " ", message)
