"""Questions where a figure comes from: the hours of a skill, the readiness and its range."""

import re
from collections.abc import Iterator
from typing import Final

from tools.late import late
from tools.understanding.intent import Context, Intent, IntentKind
from tools.vocabulary import Vocabulary

_PLAINLY: Final = 0.99
_HOURS: Final = late(r"\b\d+(?:[.,]\d+)?\s*(?:h|hrs?|hours?)\b|\bhours?\b", re.IGNORECASE)
_COUNTED: Final = late(r"\b\d+(?:[.,]\d+)?\s*(?:h|hrs?|hours?)\b", re.IGNORECASE)
_SHARE: Final = late(
    r"\b\d+(?:[.,]\d+)?\s*(?:%|percent(?:age)?(?: points?)?\b|points?\b|pct\b)|\breadiness\b"
    r"|\bpercent(?:ages?)?\b|\b(?:wide|silly|big|huge|stupid|useless"
    r"|large)(?: \w+){0,2} (?:range|one"
    r"|gap|span)\b|\bfrom \d+(?:\.\d+)? to \d+(?:\.\d+)?\b|\bthe range\b|\ba range\b|\bso (?:low"
    r"|wide)\b",
    re.IGNORECASE,
)
_COMES_FROM: Final = late(
    r"\b(?:where|how|why|what|who)\b[^?]{0,40}?\b(?:get|got|gets|getting|come|comes|came|take"
    r"|took|took"
    r"|find|found|have|has|arrive|reckon|reckoned|calculated?|computed?|work(?:ed)? out"
    r"|estimate[sd]?"
    r"|say|says|said|put|know|knew|make|made|give|gives|pull|pulled|based|from|is|are|only|just"
    r"|move|moved"
    r"|brought|change[ds]?|went|go|jump(?:ed)?|rose|rise)\b",
    re.IGNORECASE,
)
_DOUBTS: Final = late(
    r"\b(?:(?:are )?you sure|u sure|really|seriously|no way|can'?t be(?: right)?|that'?s? (?:all"
    r"|it|way)"
    r"|is that (?:all|right|it)|surely|sounds? (?:wrong|off|low|high|optimistic|like too)"
    r"|looks? (?:wrong"
    r"|off|low|high)|too (?:little|low|few|much|many|high|optimistic)|joke|nonsense|rubbish|silly"
    r"|ridiculous|who says|says who|and all i'?d be|how come|for a whole|come on|took me"
    r"|doubt)\b|\?\s*\?",
    re.IGNORECASE,
)
_PLANS: Final = late(
    r"\b(?:a|per|each|every) week\b|\bweekly\b|\b(?:i (?:have|can|could|did|only|spent|worked"
    r"|want)|make"
    r" it|what if|if i|until|by (?:the )?(?:end|january|june)|let'?s|instead|put me|left over"
    r"|free)\b",
    re.IGNORECASE,
)
_WHY_RANGE: Final = late(
    r"\b(?:why|how come|what'?s with|what is with)\b[^?]{0,60}\b(?:ranges?|two (?:numbers|figures"
    r"|percentages)|from \d+(?:\.\d+)? ?%? to \d|so (?:low|wide|big|little|small)|such a)\b",
    re.IGNORECASE,
)
_REPEATS: Final = late(
    r"^(?:(?:wait|what|so|and|only|just|really|hm+|huh|hang on)[\s,?!.]+)*\d+(?:[.,]\d+)?\s*(?:h"
    r"|hrs?|hours?)\b"
    r"[^?]*\?+$",
    re.IGNORECASE,
)
"""Hours that are said again with a question mark."""
_ALL_IT_MOVED: Final = late(
    r"^(?:(?:wait|what|so|and|but|oh|hm+|huh|really)[\s,?!.]+)*(?:(?:is )?(?:that|this)(?:'?s"
    r"| is|s)? (?:really )?(?:all|it)"
    r"|(?:only|just) that|(?:is that )?all)(?: (?:that|it|i|this|the score"
    r"|my readiness))* (?:moved?|changed?"
    r"|went up|adds?|added|got(?: me)?|gets me|gained?|brings?|brought|does|did|rose|is worth"
    r"|counts(?: for)?"
    r"|makes|made)\b[^?]{0,30}\?*$",
    re.IGNORECASE,
)
"""A readiness that rose by less than was hoped for."""
_LONGEST: Final = 30


def read_figure_question(clause: str, vocabulary: Vocabulary, context: Context) -> Iterator[Intent]:
    """Yield the question where a figure comes from that a clause asks.

    Args:
        clause: The words, with plain quotes.
        vocabulary: The skills that are known.
        context: Holds the target, and the skill that was spoken of.
    """
    if context.target is None or len(clause.split()) > _LONGEST or _PLANS.search(clause):
        return
    asks = _COMES_FROM.search(clause) is not None
    again = _REPEATS.match(clause) or _SHARE_AGAIN.match(clause)
    doubts = bool(_DOUBTS.search(clause) or again)
    if _ALL_IT_MOVED.match(clause):
        kind: IntentKind = "readiness"
        yield Intent(kind=kind, confidence=_PLAINLY, quote=clause)
        return
    if not (asks or doubts):
        return
    if _SHARE.search(clause) and (doubts or _of_readiness(clause)):
        kind = "readiness"
        yield Intent(kind=kind, confidence=_PLAINLY, quote=clause)
        return
    named = tuple(dict.fromkeys(it.skill for it in vocabulary.find(clause)))
    skill = named[0] if named else context.skill
    counted = _COUNTED.search(clause)
    if counted and not named and not asks and _is_weekly(counted[0], context):
        return  # "8 hours is too much" doubts the plan, and no estimate
    sourced = counted or (asks and _HOURS.search(clause) and named)
    if sourced and skill is not None and len(named) < 2 and (doubts or _of_source(clause)):  # noqa: PLR2004
        kind = "estimate"
        yield Intent(kind=kind, confidence=_PLAINLY, quote=clause, skill=skill)


def _is_weekly(hours: str, context: Context) -> bool:
    """Whether hours are those that the plan gives a week."""
    figure = re.match(r"\d+(?:[.,]\d+)?", hours)
    return figure is not None and float(figure[0].replace(",", ".")) == context.weekly


_SOURCE: Final = late(
    r"\b(?:where|how)(?:'s|s| do| did| does| is| are| was| were| would)?\b[^?]{0,30}?\b(?:you|u"
    r"|that"
    r"|the|those|this|they|these|it)?\b[^?]{0,30}?\b(?:get|got|come|comes|came|take|took|find"
    r"|found|have"
    r"|arrive|reckon|calculated?|computed?|work(?:ed)? out|estimate[sd]?|know|pull|pulled|based"
    r"|from)\b",
    re.IGNORECASE,
)


def _of_source(clause: str) -> bool:
    return _SOURCE.search(clause) is not None


_SHARE_AGAIN: Final = late(
    r"^(?:(?:wait|what|so|and|only|just|really|hm+|huh)[\s,?!.]+)*\d+(?:[.,]\d+)?\s*(?:%|percent|points?)\s*\?+$",
    re.IGNORECASE,
)
"""A share that is said again with a question mark."""


_OF_READINESS: Final = late(
    r"\b(?:why|how come|how|where|what)\b[^?]{0,50}?(?:\d+(?:[.,]\d+)? ?(?:%|percent|points)"
    r"|from \d+(?:\.\d+)? to \d|\breadiness\b[^?]{0,30}\b(?:low|wide|range|come|from))",
    re.IGNORECASE,
)


def _of_readiness(clause: str) -> bool:
    """Whether the readiness is asked about, by its share or as the range that it is."""
    return any(it.search(clause) for it in (_WHY_RANGE, _OF_READINESS))
