"""Words that nothing was made of, and of which nothing could be: they are not named as lost."""

import re
from typing import Final

from tools.late import late
from tools.understanding.intent import WRITES, Intent

_CONNECTING: Final = """
    a actually again already although and anyway as at because but even for from here however if
    in it just now of ok okay on only or plus right since so still that the then there this
    though to too well when where while with yet
"""
_CONNECTS: Final = frozenset(_CONNECTING.split())
_SAVES_IT: Final = late(
    r"^(?:(?:please|pls|can you|could you|would you|you can|just|and|so|then|now|ok(?:ay)?)\s+)*"
    r"(?:put|note|save|set|write|keep|jot|get|take|add|remember|log|record|mark|update)"
    r" (?:that|this|it|them|those|these|all (?:of )?(?:that|this|it|them))"
    r"(?: (?:down|in|up|too|as well|please|for me|then|there|now|to my profile|on (?:my|the)"
    r" (?:list|profile|record)))*$",
    re.IGNORECASE,
)
"""What asks to keep what was told beside it, which is done by then."""

_OPINION: Final = late(
    r"^(?:(?:and|so|but|well|please|pls|then|now|coach|honestly|just|tell me)[\s,]+)*"
    r"(?:what (?:do|would|'?d|did) (?:you|u|ya)(?: (?:honestly|really|personally|actually))*"
    r" (?:think|say|reckon|suggest|advise|recommend|mean)|what(?:'s| is| are|s) (?:your|ur)"
    r" (?:opinion|view|take|thoughts?|advice|feeling|suggestion)s?|(?:any|your|ur) (?:thoughts"
    r"|opinion|advice|ideas?|view)|how (?:do|would) (?:you|u) see (?:it|that|this)"
    r"|(?:do|don'?t) (?:you|u)(?: not)? (?:think|agree|believe)(?: so)?|am i right"
    r"|(?:is|isn'?t) (?:that|it) (?:so|right)|is (?:that|it|this) (?:a )?"
    r"(?:lot|much|bad|good|hard|far|too much)|more or less|roughly|approximately|ballpark)"
    r"(?: (?:about|of|on) (?:it|that|this|them|these|those))?(?: (?:then|now|please|here|too"
    r"|honestly))*$",
    re.IGNORECASE,
)
"""What asks for an opinion of what it stands beside, which the answer to that gives."""


_GUESSED: Final = late(
    r"^\W*(?:(?:and|but|because|as|since|well|honestly)[\s,]+)*i(?:'d| would| had)?(?: have)?"
    r" (?:guessed|thought|expected|assumed|bet|supposed|imagined)\b",
    re.IGNORECASE,
)
"""What somebody took for the answer, said beside the question."""


def without_noise(found: tuple[Intent, ...]) -> tuple[Intent, ...]:
    """Return what was read without parts that were not, where they hold nothing to act on.

    Args:
        found: What was read of a message.
    """
    if all(it.kind == "unclear" for it in found):
        return found
    kept = any(it.kind in WRITES for it in found)
    timed = any(it.kind == "estimate" for it in found)
    told = tuple(
        it
        for it in found
        if not _is_noise(it, kept=kept) and not (timed and it.kind == "unclear" and _is_hours(it))
    )
    return tuple(it for it in told if not _is_guess(it)) or told


def _is_hours(intent: Intent) -> bool:
    """Whether a part that was not read only says the hours again that are explained."""
    return re.fullmatch(r"\W*\d+(?:[.,]\d+)? ?(?:h|hrs?|hours?)\W*", intent.text) is not None


def _is_guess(intent: Intent) -> bool:
    return intent.kind == "hypothetical" and _GUESSED.match(intent.quote) is not None


def _is_noise(intent: Intent, *, kept: bool) -> bool:
    if intent.kind != "unclear" or intent.choices:
        return False
    words = intent.text.casefold().strip(" .,!?")
    if _OPINION.match(words):
        return True
    connects = set(re.findall(r"[^\s,;.!?]+", words)) <= _CONNECTS
    return connects or (kept and _SAVES_IT.match(words) is not None)
