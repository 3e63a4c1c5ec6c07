"""Questions about the user's own positions: how many years, what gaps, what overlaps."""

import re
from collections.abc import Iterator
from typing import Final

from tools.late import late
from tools.understanding.intent import Intent
from tools.understanding.naming import find_skill
from tools.vocabulary import Vocabulary

_CAREER: Final = (
    r"(?:cv|resume|résumé|career|employment(?: history)?|(?:work|job)(?: |-)?history"
    r"|work(?:ing)? life|work experience|professional life)"
)
_TOTAL: Final = late(
    r"\bhow (?:many|much|long)\b.*\b(?:years?|months?|experience|work(?:ed|ing)?|employed|career)\b"
    r".*\b(?:do|have|did|am|has|is|had)\b.*\b(?:i|my|me|we)\b"
    r"|\bhow (?:long|many years|many months|much)\b.*\b(?:have|did|am) i\b.*"
    r"\b(?:worked|working|employed|work experience|experience|in (?:the )?(?:work|industry))\b"
    r"|\bhow (?:long|many years|much) (?:is|was|does) my\b.*\b(?:career|experience|work history)\b"
    r"|^(?:what|how much) (?:is|are) my (?:total |overall )?(?:years of |work |professional )*"
    r"experience(?: in (?:years|total))?$"
    r"|^(?:show|tell)(?: me)? my (?:total |overall )?years of (?:work |professional )*experience$"
    r"|^how (?:experienced|long in work) am i$"
    r"|^(?:my )?(?:total |overall )?years of (?:work |professional )*experience$",
    re.IGNORECASE,
)
_GAPS: Final = late(
    rf"\b(?:gaps?|holes?|breaks?|interruptions?) (?:in|within|of|on|to) (?:my|the|our) "
    rf"(?:\w+ )?{_CAREER}\b(?! (?:goals?|plan|path))"
    rf"|\b{_CAREER} (?:gaps?|holes?|breaks?)\b"
    r"|\b(?:gaps?|breaks?|holes?|time|months) (?:between|in between) (?:(?:my|the|two|any) )?"
    r"(?:\w+ )?(?:jobs|positions|employments|employers)\b"
    r"|\b(?:was|were|been|am) i\b.*\b(?:unemployed|out of work|without (?:a |any )?(?:job|work))\b"
    r"|\bwhen (?:did|have|had) i (?:not |n't )(?:worked|work|have a job|had a job)\b",
    re.IGNORECASE,
)
_OVERLAPS: Final = late(
    r"\b(?:my|the|any|these|of) (?:\w+ )?(?:jobs?|positions?|employments?|dates)\b.*\boverlap"
    r"|\boverlap\w*\b.*\b(?:jobs?|positions?|employments?|cv|resume|résumé)\b"
    r"|\b(?:two|several|both) (?:jobs|positions) at (?:once|the same time)\b",
    re.IGNORECASE,
)
_LIST: Final = late(
    r"^(?:show|see|list|give|tell|what (?:is|are|was|were)|display|print)(?: me| us)? "
    r"(?:my|the|all my) (?:career|work|employment|job|professional)[ -]?(?:timeline|history|dates)$"
    r"|^(?:show|list|what (?:are|were))(?: me)? (?:my|all my) (?:past |previous |earlier )?"
    r"(?:positions|jobs|employers)$"
    r"|^(?:where|when) (?:have|did) i (?:work|worked)"
    r"(?: (?:before|so far|until now|and when|where))*$"
    r"|^(?:how long|when|from when(?: to when)?|in which years) (?:did|have) i (?:work|worked|been"
    r"|stay|stayed) (?:at|for) (?!least|most|once|all)\w.*"
    r"|^(?:my )?(?:career|work|employment) (?:timeline|history)$",
    re.IGNORECASE,
)
_OF_OTHERS: Final = late(
    r"\b(?:need(?:ed|s)?|require[sd]?|ask(?:s|ed)?|want(?:s|ed)?|should|must|expect(?:s|ed)?"
    r"|on (?:this|the|my) (?:plan|roadmap|course)|to learn|until|take[sn]?|left|studied|study"
    r"|check-?ins?|hours?)\b",
    re.IGNORECASE,
)


def read_career_question(clause: str, vocabulary: Vocabulary) -> Iterator[Intent]:
    """Yield the question on the user's positions that a clause asks, with what it asks of them.

    A skill in it is kept: how many years someone has with one can't be told, and that is said.
    """
    said = " ".join(clause.strip(" .!?\"'").replace("’", "'").split())
    asked = next((name for name, pattern in _ASKED.items() if pattern.search(said)), None)
    if asked is None or (asked == "total" and _OF_OTHERS.search(said)):
        return
    skill = find_skill(said, vocabulary) if asked == "total" else None
    yield Intent(kind="timeline", confidence=0.99, quote=clause, text=asked, skill=skill)


_ASKED: Final = {"gaps": _GAPS, "overlaps": _OVERLAPS, "total": _TOTAL, "list": _LIST}
