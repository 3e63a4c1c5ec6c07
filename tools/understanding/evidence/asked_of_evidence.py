"""What is asked of the evidence as a whole: what there is for a skill, which piece is strongest."""

import re
from typing import Final

from tools.late import late
from tools.understanding.intent import Context, Expecting, Intent
from tools.vocabulary import Vocabulary

_LED: Final = (
    r"^(?:(?:and|but|so|ok(?:ay)?|hm+|well|thanks|hi|hey|also|then|now|sorry|please|question)"
    r"[\s,.:!–—-]+)*"
)
_HAS_ANY: Final = (
    r"(?:(?:(?:can|could) you (?:please )?)?(?:tell me|see|check|look) (?:if|whether)"
    r" (?:i (?:already )?have|there is)|do i (?:already |even |actually )?have"
    r"|have i (?:already )?(?:got|told)(?: you)?|did i (?:already )?(?:tell|give)(?: you)?"
    r"|is there|do you have|have you got|got)"
)
_PROOF: Final = (
    r"(?:(?:any ?thing|something|any|some|a|enough)(?: (?:evidence|proof|story|stories|deeds?"
    r"|examples?|pieces?))?|evidence|proof)"
)
_FOR_SKILL: Final = late(
    rf"{_LED}{_HAS_ANY} {_PROOF}(?: (?:yet|already|saved|kept|so far|here|in there))*"
    r" (?:(?:that i can |to |i could |which i can )?(?:show|prove|back|use|say|tell)s?"
    r"(?: up)?(?: for| of| my| in| on| about)*|for|of|on|about|with|in)\s+(?P<of>[^,;?]{1,40}?)"
    r"(?: (?:yet|already|so far|till now|at all|now|in there))*[\s?.!]*$",
    re.IGNORECASE,
)
"""What asks whether there is evidence for a skill."""
_PIECE: Final = (
    r"(?:pieces?(?: of evidence)?|evidence|stor(?:y|ies)|deeds?|examples?|one"
    r"|of (?:the|my|these|those) (?:two|three|\d|stories|pieces|ones)|of (?:them|these|those))"
)
_STRONGEST: Final = late(
    rf"{_LED}(?:which|what)(?: {_PIECE})+(?: (?:do you think|you think|would you say))?"
    r" (?:(?:is|are|would be|was|do you find|should|looks?|sounds?|makes?|counts?|shows?|convinces?"
    r"|impresses?|can|do|i|you|tell|use|take|the|my|a)\s)*"
    r"(?:strong(?:est|er)?|best|better|most|more|first|good|weakest)\b"
    rf"|{_LED}(?:what|which)(?:'s| is) my (?:strongest|best|weakest) (?:piece|story|evidence|deed"
    r"|example)\b",
    re.IGNORECASE,
)
"""What asks which piece is the best."""
_THIS: Final = (
    r"(?:it|this|that|these|those|they|the (?:story|piece|evidence)|my (?:evidence|stor(?:y|ies)"
    r"|examples?|pieces?)|one (?:story|piece|example)|(?:two|three|\d) (?:stories|pieces"
    r"|examples))"
)
_ENOUGH: Final = late(
    rf"(?:{_LED}|[.!;]\s+)(?:and |so |but )*(?:is|are|would|will|could) {_THIS} (?:be )?"
    r"(?:already |really |now )*(?:(?:good |strong )?enough|sufficient|ok(?:ay)?|good|fine)"
    r"(?: for| in)(?: an?| the| my)? (?:job )?interviews?\b[^?]{0,30}\?*\s*$",
    re.IGNORECASE,
)
"""What asks whether the evidence will do in an interview."""
_NAMED: Final = late(r"\b(?:pieces?|evidence|stor(?:y|ies)|deeds?|examples?)\b", re.IGNORECASE)
_BUSY: Final[frozenset[Expecting]] = frozenset(
    {"checkin", "assessment", "take_in", "import_chat", "import", "kind"}
)


def read_asked_of_evidence(
    message: str, vocabulary: Vocabulary, context: Context
) -> tuple[Intent, ...]:
    """Return what a message asks of the evidence as a whole.

    Args:
        message: The message, with plain quotes.
        vocabulary: The skills that are known.
        context: Holds the pieces that are kept.
    """
    if context.expecting in _BUSY:
        return ()
    spoken_of = context.expecting == "evidence" or bool(context.shown.pieces)
    of_pieces = bool(context.deeds) and (spoken_of or _NAMED.search(message) is not None)
    asked = _FOR_SKILL.match(message)
    skills = {it.skill for it in vocabulary.find(asked["of"])} if asked else set()
    if len(skills) == 1:
        listed = Intent(kind="list_evidence", confidence=0.95, quote=message, skill=skills.pop())
        return (listed,)
    if of_pieces and _STRONGEST.match(message):
        return (Intent(kind="list_evidence", confidence=0.95, quote=message, text="strongest"),)
    if context.deeds and _ENOUGH.search(message):
        return (Intent(kind="list_evidence", confidence=0.95, quote=message, text="enough"),)
    return ()
