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
    r"|and|then|please|maybe|perhaps|make (?:it|that)|put"
    r" (?:it|that|me)|set (?:it|that)|change (?:it|that)|call it|it'?s|it is|it should be"
    r"|that'?s|i'?m"
    r"|i am|i'd say|say|should be|to|at|down|as|up|an?|now|only|really|more|like|be|rather|by now"
    r"|these days)\s+)*(?P<level>[0-5])(?:\s*(?:/|out of)\s*5)?"
    r"(?:[\s,]+(?:now|please|pls|then|today|thanks|these days|by now|i think|i'd say))*[\s.!]*$",
    re.IGNORECASE,
)
_SAID = late(
    r"^\W*(?:[0-5](?:\s*/\s*5)?\s*[?!]+\s*)?(?:(?:no|but|wait|sorry|hm+|oh)[\s,.!]+)*"
    r"i (?:(?:thought|think|know|am sure|'m sure|could swear) i |did )?(?:said|say|told you"
    r"|wrote|meant|typed)(?:"
    r" it'?s| an?)?"
    r" (?P<level>[0-5])(?:\s*/\s*5)?(?:,? (?:and )?not (?:an? )?[0-5](?:\s*/\s*5)?)?[\s.!]*$",
    re.IGNORECASE,
)
_LEFT = late(
    r"^\W*(?:(?:yes|yeah|yep|true|correct|fine|ok(?:ay)?|good|right|alright|no|well|cool|great)[\s,.!]+)*(?:(?:let|leave|keep)"
    r" (?:it|that|this)(?: (?:be|stand|stay|as it is|like that|that way|alone|there|so|as is))*"
    r"|that(?:'s| is) (?:right|correct|fine|true)|(?:no need|never mind))[\s.!]*$",
    re.IGNORECASE,
)
_USED = late(
    r"^\W*(?:(?:but|well|hm+|oh|no|odd|strange|yes|sure|ok(?:ay)?)[\s,.]+)*i(?:'ve| have|'d)?(?:"
    r" (?:only"
    r"|just|once|really|actually|also|sometimes|often|never really))* (?:used?|did|do|tried|know"
    r"|learn(?:ed|t)"
    r"|worked with|work with|had|touched|played with|had a go at) (?:it|that"
    r"|this)\b(?![^.]*\b[0-5]\s*/\s*5)"
    r"[^.?!]{0,50}[\s.!]*$",
    re.IGNORECASE,
)
"""What tells that a skill is had of which nothing is known."""
_DOUBTS = late(r"\?|\b(?:if|maybe|perhaps|would|might|soon|next|will be|not sure)\b", re.IGNORECASE)
_HEDGES = late(
    r"^(?!.*\b(?:if|would|soon|next|will be)\b)(?!.*\?).*\b(?:maybe|perhaps)\b", re.IGNORECASE
)
_UNSURE = late(r"\b(?:thought|think)\b", re.IGNORECASE)
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
    if known.name not in context.held and _USED.match(message):
        return (Intent(kind="ask_level", confidence=0.95, quote=message, skill=known.name),)
    return _put_right(message, known.name, vocabulary)


def _put_right(message: str, skill: str, vocabulary: Vocabulary) -> tuple[Intent, ...]:
    said = _SAID.match(message)
    settles = said or (_SETTLES.search(message) if _STALE.match(message) else None)
    doubts_from = 0 if said is None else said.start("level")
    hedged = said is None and _HEDGES.search(message) is not None
    if settles is None or (_DOUBTS.search(message, doubts_from) and not hedged):
        return ()
    if {it.skill for it in vocabulary.find(message[settles.start() :])} - {skill}:
        return ()
    told = {"skill": skill, "level": int(settles["level"]), "quote": message}
    level = Intent.model_validate({"kind": "set_level", "confidence": 0.95, **told})
    if hedged or (said is not None and _UNSURE.search(said[0])):
        return (Intent(kind="clarify", confidence=0.95, quote=message, choices=(level,)),)
    return (level,)
