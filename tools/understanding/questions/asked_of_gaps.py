"""What is asked of the gaps that is no table: the quickest, the strongest, the odds, a doubt."""

import re
from collections.abc import Iterator
from typing import Final

from tools.late import late
from tools.understanding.intent import Context, Intent, IntentKind
from tools.understanding.naming import near_title, role_phrase
from tools.understanding.roles.role_chosen import titles_named
from tools.understanding.rule import Rule, rule
from tools.vocabulary import Vocabulary

_LED = (
    r"^(?:(?:and|so|but|ok(?:ay)?|right|well|wait|hm+|oh|then|now|also|just|honestly|seriously"
    r"|tell me|be honest|honest question|i wonder|wondering)[\s,:–—-]+)*"
)
_END = (
    r"(?:[\s,]+(?:then|now|really|actually|anyway|though|at all|please|again|for me|to (?:learn"
    r"|close"
    r"|fix|do|get|pick up|improve|reach)|of (?:them|these|those|all|the lot)|as it stands|right now"
    r"|so far|already|here|there|do you think|you think|as (?:it )?is|today|yet|still))*[\s?!.]*$"
)
_ROWS = (
    r"(?:(?:one|ones|gaps?|skills?|things?|row|rows|bit|part|topic|thing)(?: (?:of|from|in) (?:the"
    r" |my )?(?:these|those|them|list|gaps|table|all|lot))?|(?:of|from|in) (?:the |my "
    r"|all )?(?:these"
    r"|those|them|gaps|list|table|lot))"
)
_SHORT = (
    r"(?:quickest|fastest|easiest|shortest|cheapest|soonest|smallest|the least (?:time|work"
    r"|effort"
    r"|hours)|least (?:time|work|effort|hours)|fewest hours)"
)
_LONG = (
    r"(?:longest|hardest|slowest|largest|toughest|most difficult|(?:the )?most (?:time|work|effort"
    r"|hours))"
)
_DOES = (
    r"(?:(?:'?s|is|are|would be|will be|takes?|would take|will take|needs?|costs?|can i|could i"
    r"|do i|should i|shall i|would i) )"
)
_DOING = r"(?:(?:learn|close|fix|do|get|finish|pick up|tackle|sort out|tick off|improve|reach) )"


def _extreme(words: str) -> str:
    return (
        rf"{_LED}(?:what|which)(?: {_ROWS})?(?:'?s)? ?{_DOES}?{_DOING}?(?:the |my )?{words}"
        rf"(?: {_ROWS})?{_END}"
    )


_QUICKEST: Final = late(_extreme(_SHORT), re.IGNORECASE)
_LONGEST_ONE: Final = late(_extreme(_LONG), re.IGNORECASE)
_STRONGEST: Final = late(
    rf"{_LED}what(?:'?s| is| are) my (?:strongest|best)(?: (?:skills?|points?|suit|sides?|areas?"
    rf"|things?|ones?))?{_END}"
    rf"|{_LED}(?:what|where) am i (?:the )?(?:already )?(?:good|best|strong|strongest) (?:at"
    rf"|in)?{_END}"
    rf"|{_LED}(?:what|which)(?: {_ROWS})? (?:do|have) i (?:already |at least )*(?:have|got|know"
    r"|meet"
    rf"|met|tick|cover|covered){_END}"
    rf"|{_LED}(?:what|which)(?: {_ROWS})? (?:are|have been|is|did i)? ?(?:already )?(?:met|meet|ok"
    rf"|okay|fine|covered|done|ticked off){_END}",
    re.IGNORECASE,
)
_COMPARED: Final = late(
    r"\b(?:harder|easier|quicker|faster|slower|tougher|longer|shorter|cheaper|more (?:difficult"
    r"|work"
    r"|time|effort|hours)|less (?:difficult|work|time|effort|hours)|hardest|easiest|quickest"
    r"|fastest"
    r"|longest)\b",
    re.IGNORECASE,
)
_COMPARES: Final = late(rf"{_LED}(?:is|are|does|do|will|would|which|what)\b", re.IGNORECASE)
_ODDS: Final = late(
    rf"{_LED}(?:how likely\b(?=.*\b(?:i|me|my|they)\b)"
    r"|(?:what|how)(?:'?s| is| are| good are| big are| big is| high are)(?: (?:the|my))+"
    r" (?:chances?|odds|likelihood|probability|prospects)\b"
    r"|(?:do|would|will) i (?:even |actually |really |still |realistically )*(?:stand|have|got)"
    r" (?:a |any |the slightest |a real )*chances?\b"
    r"|(?:will|would|could|can|do you think|am i (?:ever )?(?:going to|gonna))(?: (?:i|they|anyone"
    r"|anybody|somebody|someone|an employer|a company|acme))?(?: (?:i'?ll|i will|i'd|i would"
    r"|they'?ll"
    r"|they will|they'd))? ?(?:ever |actually |really |even |realistically )*(?:get hired|be hired"
    r"|get (?:the|this|that|a|an|any) (?:job|offer|interview|position|role)\b(?! as)|hire me"
    r"|take me\b"
    r"(?! through)|want me|give me (?:a|the|that) (?:job|chance)|land (?:it|the|this|that"
    r"|a) ?(?:job"
    r"|role|one)?\b)"
    r"|is it (?:even |really |already )*(?:worth|any use|any good) (?:applying|to apply)"
    r"|should i (?:even |already |just )*apply(?: (?:now|already|yet|anyway|there"
    r"|for it))*[\s?.!]*$)",
    re.IGNORECASE,
)
_ASKS_FOR: Final = late(
    rf"{_LED}(?:does|do|would|did|what(?:'?s| is| does| do| did| would)) (?P<role>\S.{{2,40}}?)"
    r"(?: (?:actually|really|even|also|exactly|still))* (?:wants?|needs?|asks?(?: for)?|requires?"
    r"|expects?|looks? for|mentions?)(?P<what>\b.{0,40})$",
    re.IGNORECASE,
)
_LONGEST: Final = 24
_NOT_ROWS: Final[frozenset[IntentKind | None]] = frozenset(
    {"compare", "roles", "find_roles", "path", "learn_how", "market"}
)
"""What was listed before, of which "the quickest" is no gap."""

DOUBTS: tuple[Rule, ...] = (
    rule(
        "explain",
        r"^(?:(?:and|but|so|wait|hang on|hm+|oh)[\s,.]+)*(?:is|does) (?:my )?(?P<skill>\S.{0,30}?)"
        r" (?:even |really |actually |also )*(?:(?:a )?part of|in|asked (?:for )?(?:in|by)"
        r"|(?:needed|required) (?:for|in|by)|matters?(?: (?:for|in|to))?"
        r"|counts?(?: (?:for|in|towards?))?)"
        r"(?: (?:my|the|this|that) (?:role|target|job|posting|requirements))?$",
        0.985,
    ),
    rule(
        "explain",
        r"^(?:and |but )?(?:says who|(?:and )?who (?:says|said|decided|decides|claims|thinks"
        r"|made up"
        r"|came up with)\b)(?=.*\b(?:needs?|required?|must|should|asks?|wants?|important|role|job"
        r"|p[0-3]|learn)\b)(?P<skill>.+)$",
        0.975,
    ),
    rule(
        "explain",
        r"\b(?:nobody|no ?one|hardly anyone|who(?: on earth| the hell)?) (?:really |actually |even "
        r"|ever )*(?:needs|uses|wants|asks for) (?P<skill>.+)$",
        0.985,
    ),
    rule(
        "explain",
        r"^(?:and |but |so )?how (?:would|do|can|will|could) i (?:know|tell|see|prove"
        r"|show)(?: (?:that"
        r"|if|when|whether|once))? (?:i'?m|i am|i'?ve (?:got to|reached)|i have reached)(?: really"
        r"| actually| now)?(?: an?| at)?(?: level)? [0-5](?: ?/ ?5)? (?:in|at|with"
        r"|on) (?P<skill>.+)$",
        0.985,
    ),
    rule(
        "gaps",
        r"^(?:and |but |so |hm+ )*(?:what|which)(?:'?s| is| are)?(?: the| my)? ?(?:gaps?|skills?"
        r"|one"
        r"|thing|of (?:them|these|those))(?: (?:that|which))?(?: (?:does|do|would))? (?:hurts?"
        r"|counts?"
        r"|weighs?|costs?|holds?|drags?|matters?|pulls?)(?: me)?(?: the)? (?:most|worst|hardest"
        r"|back"
        r"|down)(?: (?:the )?most)?$",
        0.99,
    ),
    rule(
        "role",
        r"^(?:and |but |so )?(?:who (?:wrote|made|set|came up with|decided(?: on)?|chose)"
        r"|where (?:do"
        r"|did|are) (?:you (?:get|have|take) )?)(?: ?(?:the|these|those|its|all these|my))? ?"
        r"requirements?(?: (?:come )?from)?$",
        0.985,
    ),
    rule(
        "learn_first",
        r"^(?:and |but |so )?why (?:not|isn'?t|aren'?t|don'?t (?:i|we|you)|can'?t i|shouldn'?t i"
        r"|not"
        r" (?:do|start with|learn|begin with|put))(?: (?:do|start with|start|learn|begin with"
        r"|put))?"
        r"(?: with)? (?P<skill>.+?) (?:comes? |be )?(?:first|at the (?:top|start)"
        r"|before (?:everything"
        r"|the others?|the rest|that|it)|now|instead)$",
        0.985,
    ),
    rule(
        "progress",
        r"^what (?:did|have) i (?:\w+ly )?(?:learn(?:ed|t)?|achieved?|finish(?:ed)?|get done"
        r"|got done"
        r"|accomplish(?:ed)?|managed?)(?: (?:so far|(?:in the )?last (?:week|month|few weeks)"
        r"|this (?:week|month)|until now|yet|already|since .{3,30}))*$",
        0.98,
    ),
)
"""Questions that doubt a row or the order, and what was reached."""


def read_asked_of_gaps(clause: str, vocabulary: Vocabulary, context: Context) -> Iterator[Intent]:
    """Yield what a clause asks of the gaps: which is the quickest, or how good the odds are.

    Args:
        clause: The words, with plain quotes.
        vocabulary: The skills that are known: two of them may be held against each other.
        context: What the turn before has listed, and the titles of the known roles.
    """
    if len(clause.split()) > _LONGEST:
        return
    if _ODDS.match(clause):
        role = next((it.title for it in titles_named(clause, context)), None)
        yield Intent(kind="chances", confidence=0.985, quote=clause, role=role)
        return
    order = _order(clause, context)
    yield from _of_a_posting(clause, vocabulary, context)
    skills = tuple(dict.fromkeys(it.skill for it in vocabulary.find(clause)))
    if order is None and len(skills) > 1 and _COMPARED.search(clause) and _COMPARES.match(clause):
        yield _ordered("compared", clause, skills)
    elif order is not None and not skills:
        yield _ordered(order, clause, ())


def _of_a_posting(clause: str, vocabulary: Vocabulary, context: Context) -> Iterator[Intent]:
    """Yield what is asked of one role by its name or company: "does Acme want Docker?"."""
    match = _ASKS_FOR.match(clause)
    role = role_phrase(match["role"], context.roles) if match else ""
    if match is None or near_title(role, context.roles) is None:
        return
    skills = tuple(dict.fromkeys(it.skill for it in vocabulary.find(match["what"])))
    if not match["what"].strip(" ?.!"):
        yield Intent(kind="gaps", confidence=0.985, quote=clause, role=role)
    elif len(skills) == 1:
        yield Intent(kind="explain", confidence=0.985, quote=clause, skill=skills[0], role=role)


def _order(clause: str, context: Context) -> str | None:
    if context.shown.kind in _NOT_ROWS and not re.search(r"\bgaps?\b", clause):
        return None
    patterns = {"quickest": _QUICKEST, "longest": _LONGEST_ONE, "strongest": _STRONGEST}
    return next((name for name, pattern in patterns.items() if pattern.match(clause)), None)


def _ordered(order: str, clause: str, skills: tuple[str, ...]) -> Intent:
    return Intent(kind="gap_order", confidence=0.985, quote=clause, text=order, skills=skills)
