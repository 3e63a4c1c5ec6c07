"""Evidence without what is only said of the telling: "that's the thing I'm most proud of"."""

import re
from typing import Final

from tools.late import late
from tools.understanding.intent import Intent

_PROUD: Final = (
    r"(?:that|this|it)(?:'?s| is| was| has to be)? (?:(?:probably|really|actually|easily"
    r"|honestly)\s+)*"
    r"(?:(?:the|one of the|my)\s+)*(?:(?:very|most|best|proudest|favou?rite|biggest|greatest|only"
    r"|kind|sort|one)\s+)*(?:of\s+)?(?:things?|one|story|piece|work|moment|achievement|example"
    r"|what"
    r"|proud|proudest)\b[^,.;:!?]{0,30}?(?:proud(?:est)?(?: of)?|like (?:best|most)"
    r"|happy (?:about|with)"
    r"|love|mention|tell|have|got|moment|work|achievement)"
    r"|i(?:'m| am| was)? (?:really |very |most |so |quite |rather )*proud of (?:that|this"
    r"|it)(?: one)?"
)
_ANNOUNCES: Final = (
    r"(?:i(?:'ve| have)?(?: got)?|here(?:'s| is| comes)|there(?:'s| is)|one|and)\s+(?:also\s+)?"
    r"(?:(?:an?|one|another|more|new|further|the)\s+)+(?:(?:piece|bit|example|new)\s+(?:of\s+)?)*"
    r"(?:(?:work|evidence|story|deed|thing|one|achievement|example|piece)\s*)?"
    r"(?:(?:to|that i(?:'d| would| want to)?(?: like to)?|i(?:'d| would) like to|for you"
    r"|for my file)"
    r"\s*(?:add|tell|mention|record|keep|save|report)?(?: you| here| too)?)?"
    r"|(?:please )?(?:add|note|record|save|keep|take) (?:this|the following)(?: (?:down|too|one"
    r"|as well"
    r"|story|piece|to my (?:evidence|file|stories)))*"
    r"|(?:one more|another one|next one|new one|and another)"
)
_OPENS: Final = (
    r"(?:(?:yes|yeah|yep|ok(?:ay)?|sure|please|very well|well|right|so|oh|good|great|go on"
    r"|of course"
    r"|thanks|thank you|ha(?:ha)?|lol|honestly)\b[\s,.:;!–—-]+)"
)
_ASIDE: Final = late(
    rf"^{_OPENS}*(?:(?:{_PROUD})\s*[,.;:!–—-]+\s*|(?:{_ANNOUNCES})\s*[:–—]\s*)", re.IGNORECASE
)
_OF_THE_DAY: Final = late(
    r"^(?:(?:hi|hello|hey|so|well|ok(?:ay)?)[\s,.!]+)*(?:(?:(?:we|i)(?:'re|'m| are| am|'ve got"
    r"| have got| got)? |just )+back (?:from|after) [^.!?]{2,80}[.!?]+\s+"
    r"|(?:(?:i|we) )?(?:(?:did|have|could)(?: ?n[o']?t| not)|never)(?: really| even)?"
    r" (?:do|did|done|get|got|manage|spend|spent)(?: to do| in)?(?: (?:any|much|many|a lot of|a"
    r" single))? (?:hours?|stud(?:y|ies|ying)|learning|course ?work)\b[^.!?\d]{0,40}[.!?]+\s+"
    r"|(?:(?:but|and|anyway)[\s,]+)*i (?:was|have been|'ve been|am|keep) (?:just )?thinking"
    r" (?:about|of) (?:something|one thing|a thing)(?: (?:from|at|of|in) (?:my |the )?"
    r"(?:old |last )?(?:work|job|company))?\s*[:,–—]\s*)",
    re.IGNORECASE,
)
"""What is told of the day or the week before a story begins, and what leads up to it."""
_ONLY_ASIDE: Final = late(rf"^{_OPENS}*(?:{_PROUD})[\s.!]*$", re.IGNORECASE)
_ENDS: Final = late(
    rf"(?:(?<=[.!?])\s+|\s*[,;–—]\s+(?:and )?)(?:{_PROUD}|nobody (?:ever )?thanked me"
    r"|(?:that|this)(?:'?s| is) (?:it|all|the whole (?:story|thing)))[\s.!]*$",
    re.IGNORECASE,
)
_FEWEST: Final = 3


def without_told_asides(found: tuple[Intent, ...]) -> tuple[Intent, ...]:
    """Return what was read, its evidence without what is only said of the telling.

    What holds nothing else is no evidence.

    Args:
        found: What a message was read as.
    """
    cleaned = (_cleaned(it) if it.kind == "evidence" and it.text else it for it in found)
    return tuple(it for it in cleaned if it is not None) or found


def _cleaned(intent: Intent) -> Intent | None:
    if _ONLY_ASIDE.match(intent.text):
        return None
    text = _ENDS.sub("", _without_lead(intent.text)).strip()
    return intent.model_copy(update={"text": text}) if text != intent.text else intent


def _without_lead(text: str) -> str:
    """Return a story without the remark or the announcement that it opens with."""
    while (day := _OF_THE_DAY.match(text)) and len(text[day.end() :].split()) >= _FEWEST:
        text = text[day.end() :]
    match = _ASIDE.match(text)
    rest = text[match.end() :] if match else text
    return text if len(rest.split()) < _FEWEST else rest
