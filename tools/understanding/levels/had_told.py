"""Skills that are told to be had in words that give no level: "I made the stock sheet in excel".

Where no reader makes more of such words, the level is asked for.
"""

import re
from collections.abc import Sequence

from tools.late import late
from tools.understanding.intent import Context, Intent
from tools.understanding.levels.apart_levels import skill_places
from tools.understanding.standing import refuses, standing
from tools.vocabulary import Mention, Vocabulary

_USED = late(
    r"\b(?:in|with|on|using|via|use|used|know|did|do|done|doing|write|wrote|written|built|learn|learned"
    r"|learnt|studied|had|touched|tried|see|seen)\s+(?:(?:a (?:bit|little) (?:of )?|some|basic"
    r"|simple|only"
    r"|just|mostly|the|our|my)\s*)*$",
    re.IGNORECASE,
)
_USED_AFTER = late(
    r"\s*,?\s+(?:(?:which|that) )?(?:i|we)(?:'ve| have)? (?:\w+ly )?(?:use|used|know|knew|did"
    r"|do|had|have"
    r"|learn|learned|learnt|studied|touched|tried|see|saw|work(?:ed)? with)\b",
    re.IGNORECASE,
)
_SOME = late(
    r"\b(?:a (?:bit|little)(?: of)?|some|bits of|basics? (?:of )?|basic|a touch of)\s+$",
    re.IGNORECASE,
)
_SOME_AFTER = late(
    r"\s*,?\s+(?:only |just |maybe )*(?:a (?:tiny |little )?bit|a little|somewhat|a touch"
    r"|at school|at uni"
    r"|in (?:school|uni|college)|too|as well|also|for (?:years|ages))\b",
    re.IGNORECASE,
)
_LED = late(r"(?:(?:and|so|but|oh|also|well|ok(?:ay)?|hm+|my|the|then|for)[\s,]+)*", re.IGNORECASE)
_TOLD_OF = late(
    r"\s*[,:–—-]?\s+(?:i|we)(?:'ve| have|'m| am|'re| are)? (?!don'?t|do not|can'?t|never|want"
    r"|wish|need|lack"
    r"|think|guess|mean|was wondering)\w+",
    re.IGNORECASE,
)
_TOLD_WITHOUT_I = late(
    r"\s*[:–—-]\s+(?:used|did|use|had|know|tried|played|work(?:ed)?|learned|learnt|heard)\b",
    re.IGNORECASE,
)
"""What goes on with what somebody does, after a skill that is named first."""
_SCHOOL = late(r"\s+(?:foundation|academy|institute|university)\b", re.IGNORECASE)
_IS_IT_THAT = late(
    r"[\s,]+(?:is that (?:it|one|what (?:it|that) is)|does (?:that|it) count)[\s?]*$", re.IGNORECASE
)
_OWN = late(r"\b(?:i|i'[a-z]+|we|we'[a-z]+|my|our)\b", re.IGNORECASE)
_DENIED = late(
    r"\b(?:not|never|no|don't|doesn't|didn't|can't|cannot|couldn't|haven't|without|nor|neither|none"
    r"|hardly|won't|refuse|hate|want|wanna|wish|would|like to|hope|going to|should|could|plan"
    r"|will|if|learn how"
    r"|instead|than|forget|drop|delete|remove)\b",
    re.IGNORECASE,
)
_ORDERS = late(
    r"^(?:(?:please|ok(?:ay)?|and|so|now|then|can you|could you)[\s,]+)*(?:show|tell|give"
    r"|explain|forget"
    r"|drop|delete|remove|plan|make|set|put|add|start|find|list|compare|assess|quiz|test|what|which|why"
    r"|how|where|when|who|is|are|do|does|did|can|could|should)\b",
    re.IGNORECASE,
)
_BUSY = frozenset(
    {"checkin", "assessment", "evidence", "offer", "take_in", "import_chat", "import", "kind"}
)
_LONGEST = 40


def with_had(
    found: tuple[Intent, ...], message: str, vocabulary: Vocabulary, context: Context
) -> tuple[Intent, ...]:
    """Return what was read, or the question for the level of the skill that is told to be had.

    Args:
        found: What was read of the message.
        message: The message, with plain quotes.
        vocabulary: The skills that are known.
        context: Holds what was asked.
    """
    if not all(map(_says_nothing, found)) or context.expecting in _BUSY:
        return found
    message = _IS_IT_THAT.sub("", message)
    asks = "?" in message or _ORDERS.match(message) or len(message.split()) > _LONGEST
    if asks or refuses(message) or re.search(r"\d", message):
        return found
    skill = _had(message, skill_places(message, vocabulary))
    if skill is None:
        return found
    return (Intent(kind="ask_level", confidence=0.9, quote=message, skill=skill),)


def _says_nothing(intent: Intent) -> bool:
    """Whether nothing was made of the words but the name of a skill in them."""
    named = intent.kind == "clarify" and all(it.kind in _NAMED for it in intent.choices)
    small = intent.kind == "mood" and intent.text == "small"
    return intent.kind == "unclear" or named or small


_NAMED = frozenset({"explain", "recall"})


def _had(message: str, named: Sequence[Mention]) -> str | None:
    """Return the skill that a message tells to be had."""
    for it in named:
        before, own = message[: it.start], _OWN.search(message) is not None
        used = own and (_USED.search(before) or _USED_AFTER.match(message, it.end))
        some = _SOME.search(before) or _SOME_AFTER.match(message, it.end)
        clause = re.split(r"[,;.!]\s|\b(?:but|and|although|though)\b", before)[-1]
        after = re.split(r"[,;.!]\s|\b(?:but|although|though)\b", message[it.start :])[0]
        so = standing(f"{clause}{after}".strip()) == "plain" and not _DENIED.search(clause)
        fronted = _LED.fullmatch(before) and (
            _TOLD_OF.match(message, it.end) or _TOLD_WITHOUT_I.match(message, it.end)
        )
        school = in_schools_name(message, it.end)
        if (used or some or fronted) and so and not school:
            return it.skill
    return None


def in_schools_name(words: str, end: int) -> bool:
    """Whether a skill is a part of a school's name: "the Linux Foundation course".

    Args:
        words: The words.
        end: Where the name of the skill ends in them.
    """
    return _SCHOOL.match(words, end) is not None
