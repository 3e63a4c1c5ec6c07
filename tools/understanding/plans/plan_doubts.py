"""What a message says of its plan that the plan read of it does not hold.

Many readers make a plan of a message. Whatever reader it was, each figure and day that the message
names has to be in the plan, or be one that the words themselves set aside, and nothing beside them
may turn them round. Where that is not so the plan is not made: what was read is put to the user.
"""

import re
from collections.abc import Sequence

from tools.late import late
from tools.understanding.doubting import PLAIN_ENOUGH
from tools.understanding.intent import Context, Intent
from tools.understanding.plans.day_doubts import doubtful_days
from tools.understanding.plans.hour_doubts import doubtful_hours
from tools.understanding.plans.plan_quotes import with_own_words
from tools.understanding.plans.said_of_plan import SaidOfPlan
from tools.understanding.plans.schedule import days_heard
from tools.understanding.plans.wish_parts import DAY, Part, read_parts

_CORRECTS = late(
    r"^\s*(?:nope?\b(?! \w)"
    r"|(?:sorry|wait|oops|actually|i mean|make (?:it|that)|plan)\b)"
)
"""What begins a part that puts right what was said before it."""

_HOURS = r"\d+(?:[.,]\d)? ?(?:h|hrs?|hours?)\b"
_THEN = r"\b(?:that|those|these) (?:weeks?|time|days|period|month)\b"
_HOURS_MEANWHILE = late(rf"{_HOURS}[^.;!?]*{_THEN}|{_THEN}[^.;!?]*{_HOURS}", re.IGNORECASE)
"""Hours for the very days that were named, be they called off: what comes after is not said."""

_TILL_THEN = late(
    rf"(?:{_HOURS}[^.;!?]*)?\b(?:until|till|'?til) then\b(?:[^.;!?]*{_HOURS})?", re.IGNORECASE
)
_FROM_THERE = late(r"\b(?:from|starts?|begins?|once|after|when|keep|leave|as of)\b", re.IGNORECASE)
"""What says of a day that other hours begin there; an exam on it ends those before it."""

_AFTERWARDS = late(
    rf"\b(?:after (?:that|this|it|then)|afterwards|from then(?: on)?|thereafter)\b[^.;!?]*?"
    rf"\b(?:{_HOURS}|\d+(?:[.,]\d)? (?:a|per|each|every) (?:week|wk)\b)",
    re.IGNORECASE,
)
"""Hours of the time after what was named: they are not those of the whole plan."""

_CHOOSES = late(r"\b(?:instead|target|make (?:it|that)|switch|become|change)\b", re.IGNORECASE)
"""What chooses the role that is named: its own reader sees to it."""

_SCRAPS = late(
    r"\b(?:scrap|forget|ditch|scratch|bin|drop|cancel) (?:that|this|it|(?:the|that|this) (?:role"
    r"|target|job|one))\b(?!\s+(?:deadline|date|last))[^.;!?]*"
    r"|[^.;!?,]*\b(?:more what i"
    r" (?:had in mind|want\w*|meant?)"
    r"|i'?d rather (?:be|become|go for|aim for)|(?:wrong|another|different) (?:role|job"
    r"|target))\b[^.;!?]*",
    re.IGNORECASE,
)
"""What takes the role back that the hours were asked for: its plan is not made unasked."""


_JOB_BEGINS = late(
    r"\b(?:new|another|next) (?:job|role|position|post|employer)\b|\bgot (?:the|a) job\b"
    r"|\b(?:start|starting|begin|beginning|join|joining)\b[^.;!?]{0,25}\bat (?-i:[A-Z])"
    r"|\bmy (?:kids?|sons?|daughters?|boss|wife|husband|partner|colleagues?) (?:starts?|begins?)\b",
    re.IGNORECASE,
)
"""What begins on a day beside the plan: a job, or what somebody else does."""


_OTHERS_OFF = late(
    r"^(?:(?:and|but|so|well|oh|btw|also)[\s,]+)*(?:the|my|our|his|her|their) (?:\w+ )?(?:kids?"
    r"|children|sons?|daughters?|boys?|girls?|schools?(?:['’]s)?|wife|husband|partner|mum|dad|boss"
    r"|manager|team|colleagues?|clients?|office|nursery|flatmates?|friends?|parents?"
    r"|class(?:es)?)(?:['’]s)? (?:(?:is|are|will|be|all|both|home|have|has|got) )*(?:off|away|out"
    r"|free|on (?:holidays?|leave|vacation)|holidays?|at home|closed|shut)\b"
    r"(?!.*\b(?:i|i'm|im|i'll|me|we|we're|us|nothing|no (?:time|learning|study\w*|hours?)|so|plan"
    r"|skip|leave it|none)\b)",
    re.IGNORECASE,
)
"""Days off of others alone, of which nothing says that they are the user's too."""

_HOURS_OF_OTHERS = late(
    rf"\b(?:(?:a|my|the|some) )?(?:friends?|mates?|colleagues?|brother|sister|cousin|neighbou?r|he"
    rf"|she|they|someone|somebody|everyone|people|others)(?: \w+)? (?:needed|took|did|spent"
    rf"|learn(?:ed|t)|finished)\b[^.;!?]{{0,30}}?{_HOURS}"
    r"|\d+[ -]?(?:h|hrs?|hours?)[ -](?:long )?(?:shifts?|commutes?|drives?|flights?|meetings?"
    r"|exams?|working days?|nights?|workdays?)\b"
    rf"|\b(?:didn'?t|did not|haven'?t|couldn'?t) (?:do|done|manage|managed|get|make|reach)\b"
    rf"[^.;!?,]{{0,15}}?{_HOURS}",
    re.IGNORECASE,
)
"""Hours that somebody else needed, or that something else than learning takes."""

_ONLY_MONTH = late(r"^\W*(?:no[\s,]+)?not (?:in|on|until|till) [\w ,]{3,40}[\s.!]*$", re.IGNORECASE)
"""When something was not, which may be of the deed that was just told."""


def _of_something_else(message: str, context: Context) -> str:
    """Return the words of days off that may be no days off the plan, or ``""``."""
    others = _OTHERS_OFF.search(message) or _HOURS_OF_OTHERS.search(message)
    if others is not None:
        return others[0]
    of_deed = context.shown.pieces or context.expecting == "evidence"
    return message if of_deed and _ONLY_MONTH.match(message) else ""


def with_doubts(message: str, found: tuple[Intent, ...], context: Context) -> tuple[Intent, ...]:
    """Return what a message was read as, a plan that leaves something out as a question.

    Args:
        message: The message, with plain quotes.
        found: What it was read as.
        context: The day, and the plan that stands.
    """
    if not any(_writes(it) for it in found) or _is_choice(found, context):
        return found
    scrapped = _SCRAPS.search(message) if context.expecting == "hours" else None
    if scrapped and not any(it.kind == "set_target" for it in found):
        return tuple(_asked(it, scrapped[0]) if _writes(it) else it for it in found)
    begins = _JOB_BEGINS.search(message)
    if begins is not None:
        told = (_asked(it, it.quote.partition(",")[0]) if _only_begins(it) else it for it in found)
        found = tuple(told)
    other = _other_role(message, found, context) or _of_something_else(message, context)
    if other:
        return tuple(_asked(it, other) if _writes(it) else it for it in found)
    found = _with_swallowed_end(message, found, context)
    said = _said(message, found, context)
    weighed = (_weighed(it, said) if _writes(it) else it for it in found)
    return tuple(with_own_words(it) if _writes(it) else it for it in weighed)


def _only_begins(intent: Intent) -> bool:
    """Whether a plan is wished of which nothing but its first day is said."""
    more = intent.hours_per_week or intent.hours_from or intent.weeks_off or intent.deadline
    return _writes(intent) and intent.start is not None and not more


def _other_role(message: str, found: tuple[Intent, ...], context: Context) -> str:
    """Return the title of another role than the target that a message names in full, or ``""``.

    It is what a plan that was read beside it may be for.
    """
    busy = any(it.kind in {"set_target", "gaps", "compare", "role"} or it.role for it in found)
    if busy or _CHOOSES.search(message):
        return ""
    said = f" {message.casefold()} "
    named = (it for it in context.roles if len(it.split()) > 1 and it.casefold() in said)
    return next((it for it in named if it != context.target), "") if context.target else ""


def doubted(plan: Intent, message: str, found: Sequence[Intent], context: Context) -> bool:
    """Return whether a plan leaves out something that the message says of it.

    Args:
        plan: It.
        message: The message, with plain quotes.
        found: What else was read of that.
        context: The day, and the plan that stands.
    """
    return _weighed(plan, _said(message, found, context)) is not plan


def _writes(intent: Intent) -> bool:
    return intent.kind == "plan" and intent.confidence >= PLAIN_ENOUGH


def _is_choice(found: tuple[Intent, ...], context: Context) -> bool:
    """Whether one of several plans was chosen by its place, a figure that is of no plan."""
    choices = context.offered.choices if context.offered is not None else ()
    return len(found) == 1 and any(it.heard == found[0].heard for it in choices)


_LAST_DAY = late(rf"(?:until|till?|'til|by|no later than) (?:the )?{DAY}+[\s.!]*", re.IGNORECASE)
"""What no words of a level or a fact end with, so that it is the plan's."""


def _with_swallowed_end(
    message: str, found: tuple[Intent, ...], context: Context
) -> tuple[Intent, ...]:
    """Return what was read, a plan with the last day that was taken for the end of a level.

    "Python is 5 now, until 1 May, 6 hours a week" tells no level until a day.
    """
    levels = [it.quote for it in found if it.kind == "set_level"]
    parts = [it for it in read_parts(message, context.today).all if _LAST_DAY.fullmatch(it.said)]
    ends = [it for it in parts if any(it.text in quote for quote in levels)]
    if len(ends) != 1 or ends[0].days[0].last <= context.today:
        return found
    day = ends[0].days[0].last
    given = {"deadline": day}
    return tuple(
        it.model_copy(update={**given, "heard": (*it.heard, *days_heard(None, day, ()))})
        if _writes(it) and it.deadline is None
        else it
        for it in found
    )


def _said(message: str, found: Sequence[Intent], context: Context) -> SaidOfPlan:
    """Return the parts of a message that are not the words of something else in it."""
    parts = read_parts(message, context.today)
    others = [it.quote for it in found if it.kind != "plan" and it.quote != message]
    ends = [it for it in parts.all if it.days and _LAST_DAY.fullmatch(it.said)]
    mine = [it for it in parts.all if it in ends or not any(it.text in one for one in others)]
    return SaidOfPlan(_as_corrected(mine), parts.sentences, context.today, context.weekly)


def _as_corrected(parts: Sequence[Part]) -> tuple[Part, ...]:
    """Return parts without the hours and days that those after them put right."""
    corrects = [
        at for at, it in enumerate(parts) if _CORRECTS.match(it.leads) or _CORRECTS.match(it.said)
    ]
    at = corrects[-1] if corrects else 0
    hours = any(it.amounts for it in parts[at:])
    days = any(it.days for it in parts[at:])
    before = list(parts[:at])
    if hours:
        before = [it._replace(amounts=()) for it in before]
    if days:
        before = [_without_days(it) for it in before]
    return (*before, *parts[at:])


def _without_days(part: Part) -> Part:
    """Return a part with its hours alone."""
    end = max((it.end for it in part.amounts), default=0)
    return part._replace(said=part.said[:end], days=(), places=(), vague=False)


def _weighed(plan: Intent, said: SaidOfPlan) -> Intent:
    """Return a plan, or the question that is to be answered before it can be made."""
    unsure = next(doubtful_hours(plan, said), "")
    if plan.hours_from and not any(map(_FROM_THERE.search, said.sentences)):
        ends = (_TILL_THEN.search(it) for it in said.sentences)
        unsure = unsure or next((it[0] for it in ends if it), "")
    if (plan.weeks_off and not plan.hours_from) or len(plan.hours_from) == 1:
        meanwhile = (_HOURS_MEANWHILE.search(it) for it in said.sentences)
        unsure = unsure or next((it[0] for it in meanwhile if it), "")
    if plan.weeks_off and plan.hours_per_week is not None and not plan.hours_from:
        after = (_AFTERWARDS.search(it) for it in said.sentences)
        unsure = unsure or next((it[0] for it in after if it), "")
    if unsure:
        return Intent(kind="bad_hours", confidence=0.95, quote=plan.quote, text=unsure)
    unread = next(doubtful_days(plan, said), "")
    return _asked(plan, unread) if unread else plan


def _asked(plan: Intent, unsure: str) -> Intent:
    return Intent(kind="clarify", confidence=0.9, quote=plan.quote, text=unsure, choices=(plan,))
