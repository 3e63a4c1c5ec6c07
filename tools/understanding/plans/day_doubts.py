"""Days of a message that the plan read of it does not hold, or holds as what they are not."""

import datetime as dt
import re
from collections.abc import Iterator

from tools.counts import COUNT
from tools.late import late
from tools.understanding.intent import Intent
from tools.understanding.plans import wish_words as words
from tools.understanding.plans.every_nth import comes_round
from tools.understanding.plans.said_of_plan import DROPPED, SaidOfPlan, without_left_out
from tools.understanding.plans.wish_days import Named
from tools.understanding.plans.wish_parts import DAY, HOUR, Part
from tools.understanding.standing import standing

_ONE = dt.timedelta(1)
_FORTNIGHT = dt.timedelta(14)
_DENIED = late(
    r"\b(?:not|never|no|cannot|\w+n't|cant|dont|wont|isnt)\b(?!\s+(?:more|later|before|earlier))"
    r"(?:\s+(?!but\b|later|before|earlier)[\w']+){0,4}?\s*"
    rf"(?:between|from|until|till|on|in|during|over|by|of|for)\s*(?:the\s*)?(?:end\s+of\s+)?{DAY}"
    rf"|\b(?:except|excluding|without|apart from)(?: (?:in|on|for|during|over|the))*\s*{DAY}"
)
_NOT_OFF = late(
    r"\b(?:not|never|no longer|won'?t be|isn'?t|aren'?t|wasn'?t|n't)"
    r" (?:(?:be|going|go|been|really|actually|on|taking|take|have|having|need|any|a|my) )*"
    r"(?:off|away|holidays?|vacation|leave|travel\w*|out|free|busy|abroad|time off)\b"
    r"|\b(?:holiday|vacation|trip|leave)s? (?:is|are|was|were|got|has been) (?:\w+ )?(?:off"
    r"|cancel\w*|called off)\b|\bafter all\b"
    r"|\bonly free\b|\b(?:i'm|im|i am|we're) (?:\w+ )?free\b|\bstill (?:learn|study)\w*\b"
    r"|\b(?:can|could|would like to|'d like to|want to|will|'ll) (?:still )?(?:learn|study)\b"
    r"|\b(?:can'?t|cannot|won'?t) (?:\w+ )?(?:close|stop|cancel|leave|travel|go)\b"
)
"""What says that there is learning on days that might have been free."""
_ENDS = late(
    r"\b(?:until|untill|till?|'til|by|before|deadline|end\w*|finish\w*|done|ready|due|latest"
    r"|complet\w+|final|last day|through|within|move|push|shift|extend|stretch|bring|make"
    r"|set|change|meant?"
    r"|should(?:'?ve| have| of)? be(?:en)?|supposed|target|goal|aim\w*|apply|be there|say|instead"
    r"|then|mean|postpone|take|not)\b"
)
_UNTIL = late(
    r"\b(?:until|untill|till?|'til|by|before|deadline|end\w*|finish\w*|done|ready|due"
    r"|final (?:date|day))\b"
)
_OF_ELSE = late(
    r"\b(?:i'?m|i am|we're|i'll be|it'?s|(?:my|the|our) (?!plan\b|deadline\b|goal\b)\w+"
    r" (?:runs?|is|lasts?|goes|ends?))\s+"
    r"(?!done\b|ready\b|finish\w*|through\b|aiming\b|planning\b|going\b|hoping\b|trying\b)"
    r"(?:\w+ ){0,4}?(?:until|till?|'til|through)\b"
)
"""What else lasts until a day: "I'm unemployed until February"."""
_TILL = late(r"\b(?:until|untill|till?|'til|through|thru|next|for)\b")
_BEGINS = late(
    r"\b(?:start\w*|begin\w*|commenc\w*|from|as of|after|kick\w*|resume|restart|back|again|before"
    r"|until|till"
    r"|then|earlier|first|go(?:ing)?|only|off|this|away)\b"
)
_PART_OF = late(
    r"\b(?:first|second|third|last|other|half|most|part|some|few|rest)\b[\w\s]{0,20}\b(?:of|in)"
    r"\s+(?:the\s+)?$"
)
"""What speaks of some of the days that it stands before."""
_PART_AFTER = late(
    r"\b(?:first|second|third|last) (?:(?:one|two|three|few|couple of|\d) )?"
    r"(?:weeks?|half|days?|fortnight)\b"
)
"""What speaks of some of the days that it stands after: "in May I'm away the first two weeks"."""
_TIME = (
    r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|weekend|(?:school |tax |fiscal )?year|months?"
    r"|weeks?|days|term|semester|holidays?|vacation|summer|winter|spring|autumn|season|quarter)"
)
_UNREAD = late(
    rf"\b(?:by(?!\s+(?:an?|{COUNT})\s)|until|untill|till?|before|within|from|since|over|during"
    r"|start\w*|end of|done|starting|in exactly|in about)\s+"
    rf"(?:(?!a\b|per\b|each\b|every\b|on\b|now\b)[\w']+\s+){{0,3}}?{_TIME}\b"
    rf"|\b{_TIME} (?:after|before|following)\b|\b(?:one|week|two) after(?:wards)?\b(?! that)"
)
"""A time that no day was read of."""
_MONTH = late(r"\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?=[a-z]*\b)")
_FILLER = late(r"[^\w\x01\x02']+|\b(?:the|a|an|of|on|in|at|please|pls|ok|okay|so|and)\b")
_FIGURE = late(rf"[\d{HOUR}]")
_FEW, _WEEK, _LONG = 2, 7, 28

_ONE_THING = late(
    r"\b(?:can'?t|cannot|won'?t|couldn'?t) (?:do|touch|manage|get to|get round to|work on|look at"
    r"|read|attend|take) (?:the|my|that|this|any)"
    r" (?!(?:plan|learning|stud\w+|hours?|work|course|(?:\w+ )?weeks?|month|day)\b)"
    r"[a-z][\w-]*\b(?! (?:hours?|plan)\b)"
    r"|\b(?:can'?t|cannot|won'?t|couldn'?t) (?:do|touch|manage|get to|work on)"
    r" (?!(?:anything|much|nothing|it|that|this|next|both|any|a|all|more|so|as|the|my|learning"
    r"|study\w*|\d+)\b)[\w+#.-]+"
    rf"\s+{DAY}",
    re.IGNORECASE,
)
"""One thing that can't be done: "I can't do the budgeting this week"."""


def doubtful_days(plan: Intent, said: SaidOfPlan) -> Iterator[str]:
    """Yield the words of days that a plan does not hold, or holds as what they are not.

    Args:
        plan: It.
        said: What the message says.
    """
    for part in said.parts:
        if _set_aside(plan, part, said):
            continue
        for named, place in zip(part.days, part.places, strict=True):
            if named.last >= said.today and _unread(plan, part, named, place[0], said):
                yield part.text[slice(*place)].strip(" ,.")
        if _speaks_of_more(plan, part):
            yield part.text
        if plan.weeks_off and part.days and (_learns_then(part, said) or _of_one_thing(part)):
            yield part.text
    yield from _of_a_job(plan, said)
    if _reaches_beyond(plan, said):
        yield " ".join(it.text for it in said.parts if it.days)


def _of_a_job(plan: Intent, said: SaidOfPlan) -> Iterator[str]:
    """Yield the words of a first day that a new job may begin on, and not the plan."""
    alone = plan.start and not (plan.hours_per_week or plan.deadline or plan.hours_from)
    whole = " ".join(said.sentences)
    if alone and _NEW_JOB.search(whole) and not _LEARNS.search(whole):
        yield from (it.text for it in said.parts if it.days)


_NEW_JOB = late(
    r"\b(?:new|got|landed|accepted|offered|found|signed|start(?:ing)?) (?:(?:an?|the|my|this"
    r"|that|for"
    r"|new|other|first|full[- ]time|part[- ]time|permanent) )*(?:job|role|position|post|gig"
    r"|contract"
    r"|placement|apprenticeship|internship)\b|\bjob offer\b",
    re.IGNORECASE,
)
_LEARNS = late(
    r"\b(?:plan|learn\w*|study\w*|hours?|roadmap|schedule|it|then|so|therefore|can'?t|only)\b",
    re.IGNORECASE,
)


def _of_one_thing(part: Part) -> bool:
    """Whether one thing can't be done on days, of which nothing says that they are free."""
    return _ONE_THING.search(part.said) is not None


def _learns_then(part: Part, said: SaidOfPlan) -> bool:
    """Whether a part that names days, or the one after it, says that they are not free."""
    after = said.parts[said.parts.index(part) + 1 :][:1]
    behind = (it.said for it in after if it.sentence == part.sentence and not it.days)
    return any(_NOT_OFF.search(it) for it in (part.said, *behind))


def _unread(plan: Intent, part: Part, named: Named, at: int, said: SaidOfPlan) -> bool:
    """Whether some days of a part are not in a plan as the words say."""
    before = part.said[:at]
    if _PART_OF.search(before) or _PART_AFTER.search(part.said[at:]):
        return True
    if _holds(plan, named):
        return _misplaced(plan, part, named, said)
    return DROPPED.search(before) is None


def _speaks_of_more(plan: Intent, part: Part) -> bool:
    """Whether a part speaks of a time that no day was read of."""
    if words.MAYBE.search(part.said):
        return False
    named = set(_MONTH.findall(part.said))
    days = _ends_of(plan) | set(plan.weeks_off)
    known = part.vague and named and named <= {it.strftime("%b").casefold() for it in days}
    return (part.vague and not known) or bool(_UNREAD.search(without_left_out(part.said)))


def _ends_of(plan: Intent) -> set[dt.date]:
    """Return the days of a plan on which something begins or ends, or is."""
    ends = {plan.start, plan.deadline, *(it.start for it in plan.hours_from)}
    return {it for it in ends if it} | {it.date for it in plan.fixed}


def _set_aside(plan: Intent, part: Part, said: SaidOfPlan) -> bool:
    """Whether the days of a part are a reason, past, or complained of."""
    reason = set(part.leads.split()) & words.REASONS
    if plan.start is not None and part.days and all(it.last < plan.start for it in part.days):
        return True  # why the plan starts no sooner
    if not part.amounts and standing(part.text) == "others":
        return True
    told = words.PAST.search(part.said) or words.COMPLAINS.search(part.said)
    return bool(reason or told or _is_now(part, said))


def _is_now(part: Part, said: SaidOfPlan) -> bool:
    """Whether a part only tells how things are these months ("this year is a mess")."""
    around = all(it.first <= said.today and (it.last - said.today).days > _WEEK for it in part.days)
    told = bool(part.days) and around and not _FIGURE.search(part.said)
    return told and not words.OFF.search(part.said)


def _holds(plan: Intent, named: Named) -> bool:
    """Whether a plan has some days as an end of it, as free, or as those of other hours."""
    edges = {named.first, named.last, named.first - _ONE, named.last + _ONE}
    if _ends_of(plan) & edges:
        return True
    # "Until Christmas 3 hours, from January 10": the few days between go with what is before them.
    if any(named.last < it.start <= named.last + _FORTNIGHT for it in plan.hours_from):
        return True
    free = _free(plan)
    return _weeks(named) <= free or _monday(named.last) - dt.timedelta(_WEEK) in free


def _misplaced(plan: Intent, part: Part, named: Named, said: SaidOfPlan) -> bool:
    """Whether days that the words deny or only speak of are taken for an end of a plan."""
    around = said.around(part)
    free = _weeks(named) <= _free(plan)
    if _DENIED.search(part.said) and not free and not words.NOT_BEFORE.search(part.said):
        return True
    if (plan.start, plan.deadline) == (named.first, named.last):
        return (named.last - named.first).days < _LONG
    if plan.deadline in {named.last, named.first - _ONE}:
        off = words.OFF.search(part.said) and not _UNTIL.search(part.said)
        other = off or _OF_ELSE.search(part.said)
        return bool(other) or not (_ENDS.search(around) or _is_bare(around))
    if plan.start in {named.first, named.last + _ONE}:
        return not _BEGINS.search(around)
    return False


def _is_bare(said: str) -> bool:
    left = [it for it in _FILLER.sub(" ", said).split() if DAY not in it]
    return len(left) <= _FEW


def _reaches_beyond(plan: Intent, said: SaidOfPlan) -> bool:
    """Whether weeks are free that the days named do not reach, beside some that they do."""
    free = _free(plan)
    if any(comes_round(it.text) for it in said.parts):
        return any(it < _monday(said.today) for it in free)
    named = {
        week
        for part in said.parts
        for days in part.days
        for week in _weeks_between(said.today if _TILL.search(part.said) else days.first, days.last)
    }
    return bool(free & named and free - named) or any(it < _monday(said.today) for it in free)


def _weeks_between(first: dt.date, last: dt.date) -> Iterator[dt.date]:
    week = _monday(first)
    while week <= last:
        yield week
        week += dt.timedelta(_WEEK)


def _free(plan: Intent) -> set[dt.date]:
    return {_monday(it) for it in plan.weeks_off}


def _weeks(named: Named) -> set[dt.date]:
    return {_monday(day) for span in named.spans for day in span}


def _monday(day: dt.date) -> dt.date:
    return day - dt.timedelta(day.weekday())
