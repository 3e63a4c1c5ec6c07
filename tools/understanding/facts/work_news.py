"""News of work that is held: when it ended, what one was there, what the contract calls one."""

import re

from tools.domain import FactKind
from tools.late import late
from tools.understanding.intent import Context, Intent
from tools.understanding.roles.occupations import is_occupation
from tools.understanding.standing import standing

_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    r"|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|spring|summer|autumn|winter|early"
    r"|late|mid|the (?:end|start|beginning) of)"
)
_WHEN = rf"(?P<when>(?:{_MONTH}[\s-]+){{0,2}}(?:19|20)\d\d)"
_LEFT = late(
    r"\bi (?:only |actually |really |in fact )*(?:left|quit|finished|stopped|resigned|(?:was|worked"
    r"|stayed|had been)(?= (?:there|on|at|with|until|till)))(?: (?:there|them|the (?:bank|firm"
    r"|company|job|place|shop|school)|that job|working there|at the bank|from there"
    r"|(?-i:[A-Z])[\w&'-]+(?: (?-i:[A-Z])[\w&'-]+)?))?"
    rf" (?:in|until|till|up to|to|at|since)? ?{_WHEN}(?![\w/])",
    re.IGNORECASE,
)
_SPAN_END = late(
    r"(?P<before>(?:19|20)\d\d ?(?:to|-|–|until|till) ?)"
    r"(?P<last>(?:[a-z]+ )?(?:19|20)\d\d|now|today|present)",
    re.IGNORECASE,
)
_WAS_THERE = late(
    r"\bi was (?:an? |the |their )(?P<job>[a-z][\w /-]{2,40}?) there"
    r"(?P<more>(?: for| from| until| during| over)? [^.;?!]{3,90}?)?(?=[.;!]|$)",
    re.IGNORECASE,
)
_CALLED = late(
    r"(?:\b(?:it'?s|i'?m|it says|says|i am|down as|listed as|called)\b,? (?:an? |the )?[\"'“‘]?"
    r"(?P<a>[a-z][\w /&+-]{3,50}?)[\"'”’]? (?:on|in) my (?:contract|payslip|badge|business card"
    r"|email signature)"
    r"|\bmy (?:contract|payslip|badge|business card) (?:says|has me as|calls me|reads)"
    r" (?:an? |the )?[\"'“‘]?(?P<b>[a-z][\w /&+-]{3,50}?)[\"'”’]?)"
    r"(?: (?:since|from|as of|for) (?:the )?[\w ]{3,20}| now)?[\s.!]*$",
    re.IGNORECASE,
)
_PAPER = late(
    r"\bi(?:'ve| have)? (?:also |just |already )*(?:got|hold|have|did|done|passed|finished|earned)"
    r" (?:an? |my |the )?(?P<name>cert(?:ificate)? (?:i{1,3}|iv|v|[1-5])"
    r"(?: in [a-z][\w &-]{3,50}?)?)"
    r"(?:,? (?:and )?(?:i )?(?:got|did|passed|finished|took|completed)(?: it)?)?"
    r"(?:,? (?:in|from|since|back in) (?P<year>(?:19|20)\d\d))?(?=\s*(?:[,.;!?]|$))",
    re.IGNORECASE,
)
_WISHED = late(
    r"\b(?:if|wish|want(?:ed)?|hop(?:e|ed|ing)|would|should have|could have|almost|nearly"
    r"|plan(?:ned)?|never|not|unless)\b",
    re.IGNORECASE,
)
"""What makes news of what is not so."""
_FROM = late(r"^(?:for|from|until|during|over)\b", re.IGNORECASE)
_EMPLOYER = late(r"\b(?:at|for) (?P<name>(?-i:[A-Z])[\w&'.-]*(?: (?-i:[A-Z&])[\w&'.-]*){0,3})")
_ASKED_ALONG = late(
    r"^(?:(?:so|and|but|oh)[\s,]+)*(?:does|would|do|will|is) (?:it|that)? ?(?:count|help|matter"
    r"|worth)[\w ]{0,20}? (?:that|if) (?=i(?:'ve| have| hold)\b)",
    re.IGNORECASE,
)


def read_work_news(message: str, context: Context) -> tuple[Intent, ...]:
    """Return what a message tells anew of work that is held, or of a paper that it asks about.

    Args:
        message: The message, with plain quotes.
        context: Holds the facts that are held.
    """
    paper = _PAPER.search(message)
    if paper is not None and _is_so(_ASKED_ALONG.sub("", message)):
        named = f"{paper['name']}{', ' + paper['year'] if paper['year'] else ''}"
        return (_fact(message, "certificate", named),)
    if message.rstrip().endswith("?") or not _is_so(message):
        return ()
    return _ended(message, context) or _was_there(message, context) or _called(message)


def _is_so(message: str) -> bool:
    return standing(message) not in {"hypothetical", "others"} and not _WISHED.search(message)


def _ended(message: str, context: Context) -> tuple[Intent, ...]:
    """Return the one dated work that is held with another end, the old one ended."""
    match = _LEFT.search(message)
    dated = [it for it in context.facts if it.kind == "experience" and _SPAN_END.search(it.value)]
    if match is None or len(dated) != 1:
        return ()
    old = dated[0]
    value = _SPAN_END.sub(lambda it: f"{it['before']}{match['when']}", old.value)
    if value == old.value:
        return ()
    ended = Intent(kind="end", confidence=0.97, quote=message, text=old.ref)
    return (ended, _fact(message, "experience", value))


def _was_there(message: str, context: Context) -> tuple[Intent, ...]:
    """Return what somebody was at the one place of work that is held."""
    match = _WAS_THERE.search(message)
    works = [_EMPLOYER.search(it.value) for it in context.facts if it.kind == "experience"]
    places = {it["name"] for it in works if it is not None}
    if match is None or len(places) != 1 or not is_occupation(match["job"]):
        return ()
    more = (match["more"] or "").strip(" ,")
    joined = " " if _FROM.match(more) else ", "
    value = f"{match['job']} at {places.pop()}{joined + more if more else ''}"
    return (_fact(message, "experience", value),)


def _called(message: str) -> tuple[Intent, ...]:
    match = _CALLED.search(message)
    title = (match["a"] or match["b"]) if match else ""
    return (_fact(message, "headline", title),) if title and is_occupation(title) else ()


def _fact(message: str, kind: FactKind, value: str) -> Intent:
    return Intent(kind="fact", fact=kind, confidence=0.95, quote=message, text=value)
