"""Whether what somebody would rather have is a lasting preference, and not only of this talk."""

import re

from tools.late import late

_OF_THIS_TALK = late(
    r"\b(?:tomorrow|later|another (?:time|day)|some other time|next (?:time|week|month)|tonight"
    r"|this (?:week|evening|time|one)|right away|first|for now|now|today|before (?:i|we|that)|until"
    r"|if (?:you|we|it)|when you|(?:with |to )?you\b|it|that|this|those|these|them|one|the (?:plan"
    r"|gaps?|target|roadmap|question|questions|check-?in|list|table|first|second|third|last|other"
    r"|others)|not say|(?:begin|start|continue|go on|proceed|carry on|stop|skip|wait|answer|ask"
    r"|say|tell|see|hear|know|talk|discuss|check|test|claim|guess|think|decide|keep|leave|change"
    r"|focus|finish|have (?:tested|seen|known|said|done|had|been|a look)|be (?:asked|told|tested"
    r"|sure|safe|honest)|spend|give|let|call|skip|take|try|do|get|go|learn (?:\w+ )?(?:first|next))"
    r"(?:ing)?)\b",
    re.IGNORECASE,
)
_LASTS = late(
    r"^(?:(?:to|always|only|just|rather) )*(?:work|live|stay (?:in|at|near|where|close|local|remote"
    r"|freelance|independent)|learn(?:ing)? (?:by|from|with|through|in|on|at|alone|together)|study"
    r"|read|watch|travel|commute|earn|lead|build|write|code|practi[cs]e|listen|be (?:in|at|near"
    r"|home"
    r"|outdoors|outside|self-employed|my own)|have (?:a|an|my|short|small|fixed|regular|flexible)"
    r"|not (?:to )?(?:work|move|travel|relocate|commute|live|manage|lead|have (?:a|to)))\b",
    re.IGNORECASE,
)


def lasts(words: str, *, does: bool) -> bool:
    """Whether a preference holds beyond this conversation.

    "I'd rather answer that another time" and "I'd rather begin with Docker" do not.

    Args:
        words: What is preferred.
        does: Whether it is told by "rather": then it has to be of how one works, lives or learns.
    """
    if _LASTS.match(words):
        return re.search(r"\b(?:tomorrow|tonight|today|this week|another time)\b", words) is None
    return not does and _OF_THIS_TALK.search(words) is None
