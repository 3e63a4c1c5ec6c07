"""Whether a deed that was kept changes a level: "does that raise my CI/CD level? I'd say 3"."""

import re
from typing import Final

from tools.late import late
from tools.understanding.intent import Context, Expecting, Intent
from tools.vocabulary import Vocabulary

_BUSY: Final[frozenset[Expecting]] = frozenset({"checkin", "assessment", "import", "kind"})
_LED: Final = r"^(?:(?:and|so|but|ok(?:ay)?|then|now|oh|great|thanks|cool|wait|hm+)[\s,]+)*"
_IT: Final = (
    r"(?:that|this|it|(?:the|my|this|that) (?:evidence|story|piece|deed|work|example)|E\d{1,5})"
)
_HIGHER: Final = r"(?:up|higher|raised?|increased?|better|improved?|changed?|lifted|bumped up)"
_RAISES: Final = late(
    _LED + rf"(?:(?:does|will|would|can|could|did|do|should|may|might) {_IT}"
    r"(?: (?:also|then|already|now|automatically|maybe|perhaps|not))*"
    r" (?:(?:raise|lift|increase|bump|boost|push up|move up)s?\b"
    r"|(?:change|improve|affect|update|count (?:for|towards?))\b(?=[^?]*\blevels?\b)"
    r"|mean(?=[^?]*(?:\blevels?\b|\bhigher\b|\bup\b|\b[0-5]\b))"
    rf"|(?:make|put|bring|get|push|move|take|give)s?(?=[^?]*\b(?:[0-5]|{_HIGHER}|stronger|more)\b))[^?]*"
    rf"|(?:does|do|will|is|has|should|would|did|can) my [^?]{{2,50}}?\b{_HIGHER}\b[^?]*"
    r"\b(?:because|by|through|with|from|now that|after|since|due to)\b[^?]*"
    rf"\b(?:that|this|it|evidence)\b[^?]*)(?:\?+(?P<rest>.*)|$)",
    re.IGNORECASE | re.DOTALL,
)
_MY: Final = late(r"\bmy (?P<name>[\w+#./-]+)", re.IGNORECASE)
_SAYS: Final = late(
    r"^[\s,.!–—-]*(?:(?:and|so|then|well|because)\s+)*(?:i(?:'?d| would| think| guess| believe"
    r"| reckon)?(?: (?:say|put|call|guess|now|maybe|myself|it|that|me|i'?m|at|think|rather|be"
    r"|is))*|(?:maybe|so|to|make it|put me at|it'?s|more like))"
    r" (?:an? |about |level |at )*(?P<level>[0-5])(?:\s*/\s*5)?"
    r"(?: (?:now|then|maybe|there|myself|i think))*[\s.!]*$",
    re.IGNORECASE,
)
"""The level that is said behind the question."""


def read_level_raised(message: str, vocabulary: Vocabulary, context: Context) -> tuple[Intent, ...]:
    """Return the question whether a deed changes a level, with the level that is said behind it.

    Args:
        message: The message, with plain quotes.
        vocabulary: The skills that are known.
        context: Holds the deeds that are kept.
    """
    match = _RAISES.match(message)
    if match is None or not context.deeds or context.expecting in _BUSY:
        return ()
    asked = message if match["rest"] is None else message[: match.start("rest")]
    named = _named(asked, vocabulary)
    skill = named[0] if len(named) == 1 else None
    if not named and "level" not in asked.casefold():
        return ()
    about = {"confidence": 0.99, "text": "evidence_level", "skill": skill}
    question = Intent.model_validate({"kind": "practical", "quote": asked, **about})
    rest = (match["rest"] or "").strip()
    said = _SAYS.match(rest)
    if said is None or skill is None:
        return () if rest else (question,)
    told = {"skill": skill, "level": int(said["level"]), "quote": message, "confidence": 0.95}
    return (
        Intent.model_validate({"kind": "set_level", **told}),
        question.model_copy(update={"level": told["level"]}),
    )


def _named(asked: str, vocabulary: Vocabulary) -> list[str]:
    """Return the skills that a question names, "my excel" too, which elsewhere may be a verb."""
    found = [it.skill for it in vocabulary.find(asked)]
    mine = (vocabulary.get(it["name"]) for it in _MY.finditer(asked))
    return list(dict.fromkeys([*found, *(it.name for it in mine if it is not None)]))
