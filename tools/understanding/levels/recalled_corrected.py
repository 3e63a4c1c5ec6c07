"""The level of the skill just recalled, put right after a remark: "out of date, I … since, so 4".

What the remark names is why the level moved, and no skill that it is given to.
"""

import re

from tools.late import late
from tools.understanding.intent import Context, Intent
from tools.vocabulary import Vocabulary

_STALE = late(
    r"^\W*(?:(?:no|oh|well|hm+|sorry|wait|actually|ah|but|yes but|ok(?:ay)?)[\s,.!–—-]+)*"
    r"(?:(?:that|this|it)(?:'?s| is| was)? (?:\w+ )?(?:out of date|outdated|old|wrong|too low"
    r"|too high|too little|no longer (?:right|true|so)|not (?:right|true|so|current)(?: any ?more)?"
    r"|stale|behind|last year'?s?|history|ancient)|out of date|outdated|wrong|old news|not any"
    r" ?more"
    r"|no longer)\b",
    re.IGNORECASE,
)
_SETTLES = late(
    r"(?:^|[,.;:!…–—-]\s*|\b(?:so|and|but|then)\s+|\b(?=(?:i'd say|call it|make it) ))(?:(?:so"
    r"|and|then|please|make (?:it|that)|put"
    r" (?:it|that|me)|set (?:it|that)|change (?:it|that)|call it|it'?s|it is|it should be"
    r"|that'?s|i'?m"
    r"|i am|i'd say|say|should be|to|at|down|as|up|an?|now|only|really|more|like|be|rather|by now"
    r"|these days)\s+)*(?P<level>[0-5])(?:\s*(?:/|out of)\s*5)?"
    r"(?:[\s,]+(?:now|please|pls|then|today|thanks|these days|by now|i think|i'd say))*[\s.!]*$",
    re.IGNORECASE,
)
_SAID = late(
    r"^\W*(?:(?:no|but|wait|sorry|hm+|oh)[\s,.!]+)*i (?:said|told you|wrote|meant|typed)(?:"
    r" it'?s| an?)?"
    r" (?P<level>[0-5])(?:\s*/\s*5)?(?:,? (?:and )?not (?:an? )?[0-5](?:\s*/\s*5)?)?[\s.!]*$",
    re.IGNORECASE,
)
_LEFT = late(
    r"^\W*(?:(?:fine|ok(?:ay)?|good|right|alright|no|well|cool|great)[\s,.!]+)*(?:(?:let|leave|keep)"
    r" (?:it|that|this)(?: (?:be|stand|stay|as it is|like that|that way|alone|there|so|as is))*"
    r"|that(?:'s| is) (?:right|correct|fine|true)|(?:no need|never mind))[\s.!]*$",
    re.IGNORECASE,
)
_DOUBTS = late(r"\?|\b(?:if|maybe|perhaps|would|might|soon|next|will be|not sure)\b", re.IGNORECASE)
_LONGEST = 40


def read_recalled_corrected(
    message: str, vocabulary: Vocabulary, context: Context
) -> tuple[Intent, ...]:
    """Return the level that the skill just recalled is put right with, or that it stays.

    Args:
        message: The message, with plain quotes.
        vocabulary: The skills that are known.
        context: Holds the skill that was recalled.
    """
    recalled = context.shown.skill if context.shown.kind == "recall" else None
    known = vocabulary.get(recalled) if recalled else None
    if known is None or context.offered is not None or len(message.split()) > _LONGEST:
        return ()
    if _LEFT.match(message):
        return (Intent(kind="no", confidence=1.0, quote=message),)
    said = _SAID.match(message)
    settles = said or (_SETTLES.search(message) if _STALE.match(message) else None)
    if settles is None or _DOUBTS.search(message):
        return ()
    own = vocabulary.find(message[settles.start() :])
    if any(it.skill != known.name for it in own):
        return ()
    told = {"skill": known.name, "level": int(settles["level"]), "quote": message}
    return (Intent.model_validate({"kind": "set_level", "confidence": 0.95, **told}),)
