"""Words of somebody who may be in danger from themselves: they come before anything else."""

import re
from typing import Final

from tools.late import late
from tools.understanding.intent import Intent

_MYSELF: Final = (
    r"\b(?:kill|hang|hurt|harm|cut) myself\b(?! (?:laughing|off|some))"
    r"|\btak(?:e|ing) my (?:own )?life\b|\bself[- ]harm(?:ing)?\b(?=.*\b(?:again|myself)\b)"
)
_DEATH: Final = (
    r"\bi(?:'?m| am| feel|'ve been feeling| have been feeling)(?: \w+){0,2} suicidal\b"
    r"|\b(?:commit(?:ting)?|think(?:ing)? (?:about|of)|thoughts of) suicide\b"
    r"|\bi (?:(?:just|really|honestly|sometimes|kind of|only) )*(?:want|wanna|would like|feel like"
    r"|am ready|wish (?:i (?:could|was able))?) ?(?:to )?(?:die|dying|be dead)\b"
    r"|\bi wish (?:that )?i (?:was|were|would be) (?:dead|never born|not alive)\b"
    r"|\b(?:want|wanna|going|gonna|feel like|thinking (?:of|about)|think about|consider(?:ing)?"
    r"|might"
    r"|could|will|ready) (?:to )?(?:just )?end(?:ing)? (?:it all|my (?:own )?life"
    r"|everything for good)\b"
)
_LIFE: Final = (
    r"\b(?:don'?t|do not|no longer) (?:\w+ )?(?:want|wanna|wish)(?: to)? (?:live(?! (?:in|at|with"
    r"|near|off|on|by|there|here|apart|abroad|together|alone)\b)|be alive|wake up"
    r"|exist)\b"
    r"|\b(?:no|not any|without any) (?:reason|point)(?: left)? (?:to|in|for) (?:live|living|being"
    r" alive|life)\b"
    r"|\blife (?:is|isn'?t|is not)(?: just)?(?: not)? (?:worth living|worth it any ?more"
    r"|pointless)\b"
    r"|\b(?:everyone|everybody|they|my (?:family|kids|wife|husband|parents))(?:'d| would| will)"
    r" (?:all )?be better off without me\b|\bi(?:'d| would|'?m| am) (?:be )?better off dead\b"
    r"|\bi can'?t (?:go on (?:living|any ?more|any longer)|live (?:any ?more|like this))\b"
)
_CRISIS: Final = late(rf"{_MYSELF}|{_DEATH}|{_LIFE}", re.IGNORECASE)
_LONGEST: Final = 2_000
"""Characters; longer texts are documents, in which such words are part of some work."""


def read_crisis(message: str) -> Intent | None:
    """Return that somebody speaks of ending their life or of harming themselves, or ``None``.

    Args:
        message: The message, with plain quotes.
    """
    if len(message) > _LONGEST or not _CRISIS.search(message):
        return None
    return Intent(kind="mood", confidence=1.0, quote=message, text="crisis")
