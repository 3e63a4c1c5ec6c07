"""What is said of the ranking as a whole: another role, other ones, or which of them to choose.

"Hm, I don't want to manage people. What is with QA?", "anything else?", "which one would you take
in my place?".
"""

import re
from typing import Final

from tools.late import late
from tools.understanding.intent import Context, Intent
from tools.understanding.naming import near_title, role_phrase
from tools.understanding.phrases import sentences
from tools.understanding.roles.asked_of_ranking import ranking_shown
from tools.understanding.roles.other_role_meant import role_by_part
from tools.understanding.roles.roles_listed import listed_roles

_PLAINLY: Final = 0.96
_FEW, _LONGEST, _MOST = 4, 24, 6
_LED: Final = (
    r"^\W*(?:(?:and|so|but|ok(?:ay)?|well|wait|hm+|oh|right|then|now|please|sorry|thanks|thank you"
    r"|honestly|or)[\s,.!–—-]+)*"
)
_ABOUT: Final = late(
    rf"{_LED}(?:(?:what|how) (?:about|of|is with|is it with|with|'?s with)|what's with|whats"
    rf" with|and)"
    rf" (?:being |the |an? )?(?P<x>[a-z][\w/&+ -]{{1,40}}?)(?: (?:role|job|work))?(?: (?:then"
    rf"|instead"
    r"|maybe|for me))*[\s?.!]*$",
    re.IGNORECASE,
)
"""What asks for a role that may be a row: "what is with QA?"."""
_OTHERS: Final = late(
    rf"{_LED}(?:(?:is|are|what|have|do|got)(?: \w+){{0,2}} )?(?:any(?:thing|one)? ?(?:else|other"
    r"|others)|something else|(?:any|some|what) others?(?: (?:ones?|roles?|jobs?))?|what else)"
    r"(?: (?:is|are) there)?(?: (?:then|please|for me|maybe|you have|do you have|there))*[\s?.!]*$",
    re.IGNORECASE,
)
_NO_CODE: Final = late(
    r"\b(?:no|not|without|don'?t|doesn'?t|never|isn'?t|free of|avoid|less)\b[^.?!]{0,24}?"
    r"\b(?:cod(?:e|es|ing)|program(?:s|ming|me)?|programming|software)\b",
    re.IGNORECASE,
)
_SEEKS: Final = late(
    r"\b(?:is there|are there|any(?:thing)?|which|one (?:where|without|that)|something|some"
    r"|do (?:you|u) have|what)\b",
    re.IGNORECASE,
)
_CODES: Final = late(
    r"engineer|developer|scientist|architect|machine|devops|security|data|lead\b|staff",
    re.IGNORECASE,
)
"""Titles of roles that ask for code."""
_REFUSES: Final = late(
    r"\b(?:no|not|none|nothing|never|don'?t|doesn'?t|isn'?t|aren'?t|wouldn'?t|hate)\b",
    re.IGNORECASE,
)
_YOU_CHOOSE: Final = late(
    rf"{_LED}(?:(?:which|what)(?: (?:one|role|job|of (?:them|these|those)))* (?:would|do|should"
    rf"|'?d)"
    r" (?:you|u|i) (?:rather |really |honestly |personally )?(?:take|choose|pick|go for|recommend"
    r"|suggest|advise|do|prefer|aim for|go with|say)|(?:what|which)(?: do| would| is| are|'?s)*"
    r" (?:you|u|your) (?:think|reckon|advice|opinion|recommendation|favou?rite|choice)"
    r"|(?:which|what) (?:one )?(?:is|would be) (?:the )?(?:best|right)(?: one| choice)?"
    r"(?= (?:for me|in|if|to)\b|\W*$))"
    r"(?:[\s,]+(?:in my (?:place|shoes|position|case|situation)|for me|as me|if you were me|to me"
    r"|yourself|here|now|then|me|of (?:them|these|those)|about (?:them|these|those)|and why|first"
    r"|best|honestly))*[\s?.!]*$",
    re.IGNORECASE,
)
"""What leaves the choice to the coach, or asks for its opinion."""


def read_another_row(message: str, context: Context) -> tuple[Intent, ...]:
    """Return what a message asks beyond the rows of the ranking just shown, or nothing.

    Args:
        message: The message, with plain quotes.
        context: Holds the roles in their order, and those that are known.
    """
    if not ranking_shown(context) or len(message.split()) > _LONGEST:
        return ()
    *before, last = sentences(message) or ("",)
    if not all(map(_is_refusal, before)):
        return ()
    about = _ABOUT.match(last)
    role = _known(about["x"], context) if about else None
    if role is not None:
        return (Intent(kind="gaps", confidence=_PLAINLY, quote=message, role=role),)
    if before and _OTHERS.match(last):
        return (Intent(kind="nearest", confidence=_PLAINLY, quote=message, text="all"),)
    if _NO_CODE.search(last) and _SEEKS.search(last) and "?" in last:
        return _without_code(message, context)
    return _choice(message, context) if _YOU_CHOOSE.match(last) else ()


def _without_code(message: str, context: Context) -> tuple[Intent, ...]:
    """Return the comparison of the known roles that ask for no code."""
    free = tuple(it for it in context.roles if not _CODES.search(it))[:_MOST]
    if len(free) <= 1:
        return ()
    named = {"roles": free, "text": "work without programming"}
    asked = Intent(kind="compare", confidence=_PLAINLY, quote=message)
    return (asked.model_copy(update=named),)


def _choice(message: str, context: Context) -> tuple[Intent, ...]:
    """Return the question which role to choose, with the nearest of those that were listed."""
    asked = Intent(kind="practical", confidence=_PLAINLY, quote=message, text="your_choice")
    return (asked.model_copy(update={"roles": listed_roles(context)}),)


def _is_refusal(sentence: str) -> bool:
    """Whether a sentence tells only what is not wanted, or is a word or two of talk."""
    told = any(map(str.isdigit, sentence))
    return not told and (len(sentence.split()) < _FEW or _REFUSES.search(sentence) is not None)


def _known(words: str, context: Context) -> str | None:
    """Return the known role that words name in full or by a part."""
    name = role_phrase(words, context.roles)
    return near_title(name, context.roles) or role_by_part(name, context)
