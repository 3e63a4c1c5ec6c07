"""Questions on the weeks that have been: what was done, how many hours, what went well."""

import datetime as dt
import re
from typing import Final

from tools.late import late
from tools.understanding.calendar.past_spans import Span, past_span
from tools.understanding.intent import Intent

_DID = r"(?:did|have|had|'ve|was|were)"
_SPENT = (
    r"(?:do|done|did|put|spent|spend|log(?:ged)?|learn(?:ed|t)?|study|studied|manage[d]?"
    r"|work(?:ed)?|clock(?:ed)?|told|invest(?:ed)?)"
)
_WHEN = (
    r"(?:last (?:time|check-?in|meeting|session)|(?:at|in|from|of|since) (?:(?:the|our|my) )?"
    r"(?:last|latest|previous) (?:check-?in|meeting|session|time)|the (?:last|other) time)"
)
_ASKS: Final = late(
    r"^(?:(?:and|so|ok(?:ay)?|hey|hi|but|well|please|right)[\s,]+)*(?:what|which|how|did|have"
    r"|show|list|tell|give|see|can|could|remind|my|any|do|are|where|total|all|hours|i (?:want"
    r"|would like|forgot))\b",
    re.IGNORECASE,
)
_HOURS: Final = late(
    rf"\bhow (?:many|much)(?: \w+)? (?:hours?|time)\b.{{0,30}}\b{_DID}\b.{{0,20}}\b{_SPENT}\b"
    rf"|\bhow (?:many|much)(?: \w+)? (?:hours?|time) (?:i|we) (?:have |'?ve )?(?:\w+ )?{_SPENT}\b"
    r"|\bhow (?:many|much) (?:hours?|time)(?: is (?:that|it))?"
    r" (?:so far|to date|until now|till now|up to now)\b"
    r"|\bhow (?:many|much) (?:hours?|time)\b.{0,12}\b(?:have gone|went|has gone|gone) in(?:to)?\b"
    r"|\b(?:my|all(?: the)?|total)(?: \w+)? hours? (?:so far|to date|until now|done|spent|logged)\b"
    r"|\b(?:hours?|time) (?:i'?ve|i have|i|have i|did i) (?:actually |really )?"
    r"(?:spent|put in|logged|done|told)\b"
    r"|^my (?:total )?hours (?:in|since|last|this)\b",
    re.IGNORECASE,
)
_WINS: Final = late(
    r"\bwhat (?:went|has gone|'?s gone|had gone) (?:well|right|ok|okay|good)\b"
    r"|\b(?:my|the|any) (?:\w+ )?(?:wins?|successes|victories|achievements?)\b.{0,12}"
    r"\b(?:last|week|month|so far|since|check-?in)\b|^my (?:past |earlier )?wins$",
    re.IGNORECASE,
)
_BLOCKERS: Final = late(
    r"\bwhat (?:got|came|stood|was|has been|'?s been|kept getting"
    r"|keeps getting) in (?:the|my) way\b"
    r"|\bwhat (?:went|has gone|'?s gone) (?:wrong|badly)\b"
    r"|\bwhat (?:held|has held|stopped|has been holding|'?s been holding|kept) me"
    r"(?: back| from)?\b.*\b(?:last|week|weeks|month|time|so far|lately)\b"
    r"|\b(?:my|the|which) (?:\w+ )?(?:obstacles|blockers|hindrances)\b.{0,20}"
    r"\b(?:last|week|weeks|so far|had|were|told|named)\b",
    re.IGNORECASE,
)
_PROMISES: Final = late(
    r"\b(?:which|what|how many|how much)(?: of)?(?: my| the)? (?:promises?|commitments?)\b.{0,20}"
    r"\b(?:kept|keep|broke|break|broken|miss(?:ed)?|fail(?:ed)?|stuck|stick)\b"
    r"|\b(?:did|have|am|was) i (?:\w+ )?(?:keep|kept|keeping|break|broken|stick|stuck)"
    r"(?: to)?(?: \w+)? (?:promises?|commitments?|word)\b"
    r"|\bhow (?:good|reliable) am i (?:at|with|in) (?:keeping )?(?:my )?(?:promises|commitments)\b"
    rf"|\bwhat (?:did|had) i promise(?:d)? (?:you )?(?:{_WHEN}|before|back then|two weeks ago)\b",
    re.IGNORECASE,
)
_DONE: Final = late(
    r"\bwhat(?:'ve| have| has| had| did|'d)?(?: all)? (?:did |have )?(?:i"
    r"|we) (?:actually |really |even "
    r"|manage to |already )?(?:get done|got done|gotten done|do(?:ne)?|did"
    r"|achieved?|accomplish(?:ed)?"
    r"|get up to|got up to|work(?:ed)? on|manage[d]?|finish(?:ed)?|get through|got through|say|said"
    r"|tell you|told you|report(?:ed)?|learn(?:ed|t)?|stud(?:y|ied))\b",
    re.IGNORECASE,
)
_CHECKINS: Final = late(
    r"\b(?:last|past|previous|earlier|old|former|all|latest|recent"
    r"|finished)(?: of)?(?: my| our| the)?"
    r"(?: \w+)? ?(?:week'?s )?(?:check-?ins?)\b|\bcheck-?ins? (?:so far|until now"
    r"|to date|history|log"
    r"|i(?:'ve| have)? (?:had|held|done)|we(?:'ve| have)? (?:had|held|done)|of (?:last|the last))\b"
    r"|\b(?:history|log|list|record|summary|overview) of (?:my |our |the |all )*check-?ins?\b"
    r"|\bhow many check-?ins\b|\bmy check-?ins$",
    re.IGNORECASE,
)
_BEGINS: Final = late(
    r"\b(?:start|begin|do|hold|go|redo|repeat|continue|let'?s|skip|missed?|time for|forgot"
    r"|forget|undo|delete|remove|change|correct|wrong)\b",
    re.IGNORECASE,
)
_AHEAD: Final = late(
    r"\b(?:should|must|will|next|tomorrow|need to|supposed to|to do|going to|have to|can i|could i"
    r"|what (?:do |shall )?(?:i|we) (?:do|learn|study)\b[^?]*\b(?:this week|today|tonight|now)\b"
    r"|today|now|i'?d|i would|i'?ll|planned)\b|\bin (?:the|my) (?:plan|roadmap)\b",
    re.IGNORECASE,
)
_LATEST: Final = late(rf"\b{_WHEN}\b", re.IGNORECASE)
_ELSEWHERE: Final = late(
    r"\b(?:at|for) (?!the\b|our\b|my\b|last\b|least\b|all\b)[A-Z]|\b(?:you|memory|career|job|school"
    r"|university|college)\b.*\b(?:chang|know|sav|stor|writ|wrote|kept?)\w*",
)
_MOST_WORDS: Final = 22


def read_past_weeks(clause: str, today: dt.date) -> Intent | None:
    """Return the question on the weeks that have been that a clause asks, or ``None``.

    Args:
        clause: The words, with plain quotes.
        today: The day that "last week" counts from.
    """
    said = " ".join(clause.split()).strip(" .!?:;\"'")
    if len(said.split()) > _MOST_WORDS or not _ASKS.match(said):
        return None
    part = _part(said)
    if not part:
        latest = _LATEST.search(said) is not None
        asks = _of_all(said, past_span(said, today), latest=latest)
    else:
        asks = part == "promises" or not _AHEAD.search(said)
    return past_weeks_asked(clause, today) if asks else None


def past_weeks_asked(clause: str, today: dt.date) -> Intent:
    """Return what a question on the weeks that have been asks of them: which weeks, what part.

    Args:
        clause: The words of the question.
        today: The day that "last week" counts from.
    """
    latest = _LATEST.search(clause) is not None
    since, until = (None if latest else past_span(clause, today)) or (None, None)
    return Intent(
        kind="past_weeks",
        confidence=0.985,
        quote=clause,
        text=_part(clause),
        start=since,
        deadline=until,
        piece=1 if latest else None,
    )


def _part(said: str) -> str:
    return next((name for name, cue in _PARTS.items() if cue.search(said)), "")


def _of_all(said: str, span: Span | None, *, latest: bool) -> bool:
    """Whether words ask for all that was told of some time, or for the check-ins by their name.

    What was done "so far" is no question on weeks: it may be what evidence there is.
    """
    if _CHECKINS.search(said):
        return not _BEGINS.search(said)
    if not _DONE.search(said) or _ELSEWHERE.search(said) or _AHEAD.search(said):
        return False
    return latest or (span is not None and span.since is not None)


_PARTS: Final = {
    "hours": _HOURS,
    "wins": _WINS,
    "blockers": _BLOCKERS,
    "promises": _PROMISES,
}
