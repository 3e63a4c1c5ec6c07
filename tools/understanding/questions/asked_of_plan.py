"""What is asked of the plan there is: how much it is, whether all fits, what lies where in it."""

import datetime as dt
import re

from tools.counts import COUNT, count
from tools.late import late
from tools.understanding.calendar.dates import find_days
from tools.understanding.intent import Context, Intent, IntentKind
from tools.vocabulary import Vocabulary

_LED = (
    r"^(?:(?:and|so|but|ok(?:ay)?|right|well|wait|hm+|um+|oh|actually|sorry|then|also|wow|huh"
    r"|hang on|hold on|in that case|honestly)[\s,.:–—-]+)*"
)
_THAT = (
    r"(?:that|it|this|(?:all|any) of (?:it|that|this)|all (?:that|this)|that all|it all|everything"
    r"|all|(?:the|my) (?:whole |new )?(?:plan|thing|lot|roadmap))"
)
_END = (
    r"(?:[\s,]+(?:then|now|really|at all|altogether|all together|all in(?: all)?|overall"
    r"|in (?:total|all|sum|time)|for me|please|tho(?:ugh)?|exactly|anyway|again|right"
    r"|actually|(?:a|per|each) week|weekly|still|or not|you think|do you think"
    r"|is (?:it|that)|though))*[\s?!.]*$"
)
_TIME = r"(?:hours|weeks|months|time|work|hrs)"
_SIZE = late(
    rf"{_LED}how (?:many|much)(?: {_TIME})?(?:'s| is| are| does| do| would| will| was)? {_THAT}"
    rf"(?: all)?"
    rf"(?: (?:be|take|make|need|come to|add up to|come out (?:at|as)|mean|cost(?: me)?))?{_END}"
    rf"|{_LED}how many {_TIME}(?: is| are)?(?: {_THAT})? (?:in total|altogether"
    rf"|all in|in all){_END}"
    rf"|{_LED}what(?:'s| is| does)? {_THAT} (?:come|add up|amount) to{_END}"
    rf"|{_LED}(?:what'?s|what is) the total(?: (?:number of )?{_TIME})?{_END}"
    rf"|{_LED}why {COUNT} (?:weeks|hours|months)(?: then)?\W*$",
    re.IGNORECASE,
)
_DOABLE = (
    r"(?:realistic|doable|feasible|possible|enough|manageable|achievable|ambitious|tight|plenty"
    r"|optimistic|reasonable|too (?:tight|ambitious|optimistic|short|little|late"
    r"|fast|soon))"
)
_FIT = late(
    rf"{_LED}(?:is|are|was|would|will|could|isn'?t|wo(?:n'?t|uld)n'?t) {_THAT}(?: (?:really|even"
    rf"|still|actually|be|going to be|a bit|not|at all|too))* (?:{_DOABLE}|too (?:much|many))"
    rf"(?: (?:to be|to get|to finish|for|by|until|before|with|given|besides|next to)"
    rf" [^?]{{3,30}})?{_END}"
    rf"|{_LED}(?:that|it|this)(?:'?s| is| was)(?: (?:just|a bit|still|really|way|far|probably"
    rf"|definitely))* (?:not (?:really )?|hardly |barely |never )?{_DOABLE}{_END}"
    rf"|{_LED}(?:what|how)(?: would| could| can| do(?: i)?| does| will| must| should| to| has to"
    rf"| needs to| else)*(?: (?:i|we|it|it take to|have to|need to|change to|do to))* (?:make|get)"
    rf" {_THAT}(?: all)?(?: to)? (?:fit|work|possible|doable|happen)(?: in)?{_END}"
    rf"|{_LED}(?:(?:do|does|did|will|would|can) )?{_THAT}(?: all)?(?: still| really)?"
    rf"(?: (?:doesn'?t|don'?t|does not|won'?t|will not))?(?: all)? (?:fit|work out|add up)(?: in"
    rf"| before .{{3,20}})?{_END}"
    rf"|{_LED}(?:(?:it|that) )?(?:still )?(?:doesn'?t|does not|won'?t) (?:all )?fit{_END}"
    rf"|{_LED}(?:what|which)(?: (?:skills?|things?|bits?|ones?|parts?))?(?:'s| is| are| was| were"
    rf"| did| does| do| has been| have been| got| gets| would be| you)*(?:n'?t| not)?(?: being)?"
    rf" (?:fit(?: in)?|(?:left|leave) out|cut(?: out)?|dropped"
    rf"|not in (?:it|there|the plan|my plan))"
    rf"(?: (?:of|from) (?:it|the plan|my plan))?{_END}"
    rf"|{_LED}why (?:does|did|do|will|is|are)(?:n'?t| not)? {_THAT}(?: not)? (?:all )?(?:fit)"
    rf"(?: in)?{_END}"
    rf"|{_LED}what (?:would|do|does) (?:i|it) (?:need|take)(?: to (?:do|change))? (?:to|for)"
    rf" (?:fit|make) {_THAT}(?: all)?(?: to)?(?: (?:in|fit|work))*{_END}",
    re.IGNORECASE,
)
_MOVES = late(
    rf"{_LED}(?:(?:what|how|where)(?:'s|s)?|does|do|will|would|did)\b[^?]{{0,30}}?\b(?:that|it"
    rf"|this|those"
    r"|these|they)\b[^?]{0,20}?\b(?:do|does|mean|means|change|changes|affect|affects|move|moves"
    r"|shift"
    r"|shifts|put|puts|leave|leaves|bring|brings)\b[^?]{0,20}?\b(?:my|the) (?:new )?(?:(?:end"
    r"|finish|target"
    r"|finishing) )?(?:dates?|end|finish|deadline|timeline|timing|schedule|calendar)"
    rf"(?: (?:forward|earlier|later|back|out))?{_END}",
    re.IGNORECASE,
)
"""What was just told, asked for what it makes of the plan's days."""
_OF_ALL = late(r"\b(?:plan|roadmap|everything|left out|fit)\b", re.IGNORECASE)
_WHEN = late(
    rf"{_LED}(?:when|by when|from when|until when|(?:in |by )?(?:which|what) (?:weeks?|months?))\b"
    r"(?!'?s? (?:did|was|were|have|had|has)\b)(?!.*\b(?:learned|learnt|told|said|last)\b)",
    re.IGNORECASE,
)
_WHERE = late(
    rf"{_LED}where(?:'s|s| is| are| does| do)\b.*\b(?:plan|roadmap|come|sit|fit)\b", re.IGNORECASE
)
_WHAT = late(
    rf"{_LED}(?:what(?:'?s| is| are| will| do| does| am| should| would| happens| comes)?"
    r"|show(?: me)?|which)\b(?!.*\b(?:if|did|was|were|by|until|till|before|need|left"
    r"|changed?|asked?|market|holidays?|off)\b)",
    re.IGNORECASE,
)
_OF_WORK = late(
    r"\b(?:on|do|doing|happen\w*|planned|learn\w*|comes?|coming|scheduled|study\w*|work\w*|plan"
    r"|up|week \d+|in store|look(?:s|ing)? like)\b",
    re.IGNORECASE,
)
_NEXT = late(r"\bi do next\b", re.IGNORECASE)
"""What asks what comes next, and why."""
_NUMBERED = late(rf"\bweek (?:number |no\.? )?(?P<n>{COUNT})\b(?! (?:hours?|h)\b)", re.IGNORECASE)
_NTHS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth")
_NTH_WEEK = late(rf"\b(?P<n>{'|'.join(_NTHS)}) week\b", re.IGNORECASE)
_FREE = r"(?:off|free|away)"
_OFF = late(
    rf"{_LED}(?:(?:what|which|how many) (?:weeks?|days|dates|holidays?|time)(?:'s| is| are| do| did"
    rf"| have| am| will| were)*(?: (?:i|you|we|it))?(?: (?:have|got|get|be|take|down|put|noted))*"
    rf"(?: (?:as|for me))*(?: (?:{_FREE}|left free|not planned))?(?: (?:do|did|have|am|will)?"
    rf" ?(?:i|you)"
    rf"(?: (?:have|got|get|take|taken|down|noted))*)?"
    rf"|when (?:am|will|do|are) (?:i|my)(?: be| have| get)*(?: (?:{_FREE}|holidays?|weeks? off"
    rf"|time off|days off))+"
    rf"|(?:what'?s|whats|what is|what are) (?:(?:my|the) )?(?:{_FREE}|weeks? off|days off|time off"
    rf"|holidays?)"
    rf"|(?:do i (?:have|get)|have i|are there|is there)(?: got)?(?: any)? (?:weeks? off|time off"
    rf"|holidays?|days off|breaks?)(?: left)?)"
    rf"(?: (?:in|of|from) (?:the|my) plan)?{_END}",
    re.IGNORECASE,
)
_OF_OFF = late(rf"\b(?:{_FREE}|holidays?|breaks?)\b", re.IGNORECASE)
_FIXED = late(
    r"^(?:(?:and|so|but|ok|wait|sorry|remind me)[\s,]+)*(?:when(?:'s|s| is| was| are| do i have"
    r"| does| will)(?: it)?|what (?:day|date|time|week)(?:'s| is| was)?|which (?:day|week)(?: is)?"
    r"|(?:on )?(?:what|which) (?:day|date) (?:is|do i (?:have|sit|take)))"
    r" (?:my |the |that |this |do i (?:have|sit|take) )?(?:\w+[ -]){0,3}?"
    r"(?:exams?|tests?|certifications?|cert|interviews?|assessment centre|fixed dates?)\b"
    r"(?: (?:again|then|now|on|due|planned|booked|coming up))*$",
    re.IGNORECASE,
)
"""What asks for the fixed dates of the plan."""
_SHOWING: frozenset[IntentKind | None] = frozenset(
    {"plan", "show_plan", "what_if", "this_week", "progress", "gaps"}
)
_LONGEST = 16


def read_asked_of_plan(clause: str, vocabulary: Vocabulary, context: Context) -> Intent | None:
    """Return what a clause asks of the plan there is, or ``None``.

    Args:
        clause: The words, with plain quotes.
        vocabulary: The skills that are known.
        context: Whether there is a plan, and what the turn before has shown.
    """
    if not context.planned or len(clause.split()) > _LONGEST:
        return None
    of_plan = context.shown.kind in _SHOWING or _OF_ALL.search(clause)
    if of_plan and (_SIZE.match(clause) or _FIT.match(clause)):
        return _asked("plan_fit", clause)
    if _OF_OFF.search(clause) and _OFF.match(clause):
        return _asked("plan_part", clause).model_copy(update={"text": "off"})
    if _FIXED.match(clause.strip(" .!?")):
        return _asked("plan_part", clause).model_copy(update={"text": "fixed"})
    if _MOVES.match(clause):
        return _asked("show_plan", clause)
    return _skill(clause, vocabulary) or _weeks(clause, context)


def _asked(kind: IntentKind, clause: str) -> Intent:
    return Intent(kind=kind, confidence=0.985, quote=clause)


def _skill(clause: str, vocabulary: Vocabulary) -> Intent | None:
    """Return the question in which weeks of the plan a skill comes."""
    if not (_WHEN.match(clause) or _WHERE.match(clause)):
        return None
    named = {it.skill for it in vocabulary.find(clause)}
    skill = named.pop() if len(named) == 1 else None
    if skill is None:
        return None
    return _asked("plan_part", clause).model_copy(update={"skill": skill})


def _weeks(clause: str, context: Context) -> Intent | None:
    """Return the question what some weeks of the plan hold: "in january", "week 3"."""
    if not _WHAT.match(clause) or not _OF_WORK.search(clause) or _NEXT.search(clause):
        return None
    numbered = _NUMBERED.search(clause)
    if numbered is not None:
        number = round(count(numbered["n"]))
        return _asked("plan_part", clause).model_copy(update={"piece": number or None})
    nth = _NTH_WEEK.search(clause)
    if nth is not None:
        at = _NTHS.index(nth["n"].casefold()) + 1
        return _asked("plan_part", clause).model_copy(update={"piece": at})
    found = find_days(clause, context.today)
    first, last = (found[0].first, found[0].last) if len(found) == 1 else (None, None)
    if first is None or last is None or _this_week(first, last, context.today):
        return None
    return _asked("plan_part", clause).model_copy(update={"start": first, "deadline": last})


def _this_week(first: dt.date, last: dt.date, today: dt.date) -> bool:
    return first <= today <= last and (last - first).days < 7  # noqa: PLR2004 - days of a week
