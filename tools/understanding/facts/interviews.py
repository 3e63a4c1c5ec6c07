"""An interview that is coming up, told or asked about in words that no other rule knows."""

import re

from tools.late import late
from tools.understanding.intent import Intent

_LONGEST = 300
_COMING = late(
    r"\b(?:(?:an?|the|my|this|that|got|first|second|final|phone|video|job|panel) interview"
    r"|interviews?,? (?:with|at|on|for|is|in|next|tomorrow|this|coming|booked|prep)"
    r"|interviewing (?:at|with|for|on|next|tomorrow)|(?:hiring|selection|promotion|staff) panel"
    r"|assessment (?:day|centre|center))\b",
    re.IGNORECASE,
)
_ASKED_THERE = late(
    r"^(?:(?:can|could|will) you )?(?:help me )?(?:prep(?:are)?(?: me)?)\b[^.?!]{0,40}$"
    r"|\b(?:are|will|would|might|could) they (?:be )?(?:likely to )?(?:ask|want to (?:see|hear"
    r"|know))\b"
    r"|\b(?:they(?:'re| are|'ll| will| might| may| could) (?:likely to |probably )?|(?:what|which"
    r"|how|why|when|if)\b[^.?!]{0,40}\bthey (?:usually |always |normally )?)ask (?:me|about)\b",
    re.IGNORECASE,
)
_OF_OTHERS = late(
    r"\b(?:my \w+|his|her|their|our|your|she|he|they) (?:\w+ )?(?:has|have|had"
    r"|got)\b[^.,;]*\binterview"
    r"|\b(?:his|her|their) interview|\bi (?:gave|did|held|ran|conducted|hosted)\b",
    re.IGNORECASE,
)


def read_interview(clause: str) -> Intent | None:
    """Return that a clause speaks of an interview of the user's to come, or ``None``.

    Args:
        clause: The words, with plain quotes; longer than 300 characters they tell of more.
    """
    if len(clause) > _LONGEST or _OF_OTHERS.search(clause):
        return None
    if not (_COMING.search(clause) or _ASKED_THERE.search(clause)):
        return None
    return Intent(kind="interview", confidence=0.8, quote=clause)
