"""What a role asks of anybody: "what does a UX designer need", "I never coded, is that bad?".

The role stands in the words; all around it only asks what one must know for it, or whether it can
be had without programming. Both are answered by the gaps of that role.
"""

import re
from typing import Final

from tools.late import late
from tools.understanding.intent import Context, Intent
from tools.understanding.roles.role_chosen import titles_named

CODING: Final = "coding"
"""What is asked of a role where the question is whether one must be able to program."""
_MARK: Final = "§"
_LED: Final = (
    r"^\W*(?:(?:and|so|but|ok(?:ay)?|well|hm+|oh|hi|hello|hey|please|pls|just|first|also|then|now"
    r"|maybe|(?:can|could|would|will) (?:you|u)(?: please)?|(?:do )?(?:you|u) know|tell me"
    r"|explain(?: to me)?|show me|list(?: me)?|give me|describe|say|i wonder|i was wondering"
    r"|wondering|i(?:'d| would) (?:like|love) to know|i(?:'d| would) be interested(?: to know| in)?"
    r"|i (?:want|need|wish)(?: to)? know|i'?m curious|let me know|(?:do you have )?any idea)"
    r"[\s,:;–—-]+)*"
)
_SKILLS: Final = (
    r"(?:(?:hard |soft |technical |main |core |key |most important |kinds? of |sorts? of )*"
    r"(?:skills?|knowledge|know-how|abilit(?:y|ies)|things?|qualifications?|requirements?|tools?"
    r"|competenc(?:y|ies|es?)))"
)
_WHO: Final = r"(?:one|you|u|someone|somebody|people|i|they|a person)"
_NEEDS: Final = (
    r"(?:need|needs|needed|has|have|had|must|should|ought to|require|requires|ask for|asks for)"
)
_KNOWING: Final = (
    r"(?:[\s,]+(?:to|be|able|capable|have|know|do|understand|master|learn|bring|can|of|good|at"
    r"|about|really|usually|normally|typically|actually|exactly|all|these days|nowadays|today"
    r"|please"
    r"|pls|first|minimum|as a minimum|at least|in general|for (?:the|this|that) (?:job|work))\b)*"
    r"[\s?.!]*$"
)
_TO_BE: Final = (
    r"(?:(?:to (?:be|become|work as|get hired as|start as)|as|for|of|from|in|by|on)"
    r"(?: (?:being|becoming|working as|the (?:job|role|work|position) of))?(?: an?| the)?)"
)
_KNOW: Final = (
    r"(?:(?:to )?(?:be able to(?: do)?|have to(?: know| do| be able to do)?|know|have|bring|do"
    r"|learn|master|understand|be good at)(?: about)?)"
)
_ASKS: Final = tuple(
    late(rf"{_LED}{it}", re.IGNORECASE)
    for it in (
        (
            rf"(?:what|which|whatever)(?: {_SKILLS})? (?:(?:does|do|would|will|should|must|can) )?"
            rf"(?:an? |the )?§ (?:(?:would|will|really|usually|normally|typically"
            rf"|actually) )*{_NEEDS}"
            rf"{_KNOWING}"
        ),
        (
            rf"(?:what|which)(?: {_SKILLS})? (?:should|must|would|does|do) (?:an? |the )?§ {_KNOW}"
            rf"{_KNOWING}"
        ),
        (
            rf"(?:what|which)(?: {_SKILLS})? (?:do|does|must|should|would|has|will|is|are) {_WHO}"
            rf" (?:(?:really|usually|normally|actually) )*(?:{_NEEDS} ?)?(?:{_KNOW} )?{_TO_BE} §"
            rf"{_KNOWING}"
        ),
        (
            rf"(?:what|which)(?:'?s)? (?:{_SKILLS} )?(?:is|are|get|would be|will be)? ?(?:usually "
            rf"|normally"
            r" |typically |mostly )*(?:required|needed|necessary|asked(?: for)?|expected|important"
            rf"|demanded|wanted) {_TO_BE} §{_KNOWING}"
        ),
        (
            rf"(?:what are )?(?:the )?(?:necessary |needed |required )?{_SKILLS}(?: (?:are "
            rf"|that are )?"
            rf"(?:required|needed|necessary|asked))? (?:for|of|to be|to become) (?:an? |the )?§"
            rf"{_KNOWING}"
        ),
        rf"§ {_SKILLS}(?: list| needed| required)?{_KNOWING}",
    )
)
_CODE: Final = r"(?:cod(?:e|es|ed|ing|er)|programm?(?:s|ed|ing|er)?|software development)"
_NEVER: Final = late(
    rf"\b(?:never|no|not|zero|without|can'?t|cannot|don'?t|do not|haven'?t|didn'?t|hardly|barely"
    rf"|nothing|none|couldn'?t|unable)\b[^?.!;]{{0,40}}?\b{_CODE}\b",
    re.IGNORECASE,
)
_MUST: Final = late(
    rf"\b(?:do|does|would|will|must|should|is|are|can|could|have to|need|needs)\b[^?.!;]{{0,60}}?"
    rf"\b{_CODE}\b|\bhow much\b[^?.!;]{{0,20}}?\b{_CODE}\b",
    re.IGNORECASE,
)
_DOUBTS: Final = late(
    r"\b(?:is|would|will|does|can|could|do|should)\b[^?.!;]{0,50}?(?:\b(?:problem|issue|bad|trouble"
    r"|obstacle|hindrance|deal-?breaker|blocker|must|ok(?:ay)?|fine|possible|matter|hurt|realistic"
    r"|rule|rules|stop|too late|a no[- ]go|exclude|still|anyway|need|have to|work)\b|\bi (?:still |"
    r"even )?(?:be|become)\b)",
    re.IGNORECASE,
)
_OTHER: Final = late(
    r"\b(?:\d ?/ ?5|is [0-5]|level [0-5]|hours?|weeks?|my (?:plan|target|level)|salary|pay|pays)\b",
    re.IGNORECASE,
)
_SEVERAL: Final = late(
    r"\b(?P<one>engineer|analyst|manager|designer|developer|scientist|writer|researcher|architect"
    r"|lead)s(?!\w)",
    re.IGNORECASE,
)
_LONGEST: Final = 30
_PLAINLY: Final = 0.993


def read_role_needs(clause: str, context: Context) -> tuple[Intent, ...]:
    """Return the gaps of the one role of which a clause asks what it needs, or nothing.

    Args:
        clause: The words, with plain quotes.
        context: Holds the titles of the known roles.
    """
    named = _named(clause, context)
    if named is None:
        return ()
    role, words = named
    if any(it.match(words) for it in _ASKS):
        return (Intent(kind="gaps", confidence=_PLAINLY, quote=clause, role=role),)
    return ()


def read_coding_doubted(message: str, context: Context) -> Intent | None:
    """Return the question whether a role can be had without programming, or ``None``.

    Args:
        message: The whole message, with plain quotes.
        context: Holds the titles of the known roles.
    """
    named = _named(message, context)
    if named is None or _OTHER.search(message):
        return None
    role, words = named
    asks = (_NEVER.search(words) and _DOUBTS.search(words)) or (
        _MUST.search(words) and (message.rstrip().endswith("?") or _opens(words))
    )
    if not asks:
        return None
    return Intent(kind="gaps", confidence=_PLAINLY, quote=message, role=role, text=CODING)


def _opens(words: str) -> bool:
    return re.match(rf"{_LED}(?:do|does|must|is|are|can|how)\b", words, re.IGNORECASE) is not None


def _named(words: str, context: Context) -> tuple[str, str] | None:
    """Return the one role that words name, and the words with a mark in its place."""
    if len(words.split()) > _LONGEST:
        return None
    said = _SEVERAL.sub(r"\g<one>", words)
    found = list(titles_named(said, context))
    if len(found) != 1:
        return None
    one = found[0]
    return one.title, f"{said[: one.start]}{_MARK}{said[one.end :]}"
