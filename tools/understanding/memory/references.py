"""One thing that is remembered, named by its reference; and the word that it holds no longer."""

import re

from tools.late import late
from tools.understanding.intent import Intent
from tools.vocabulary import Vocabulary

_LETTERS = {
    "message": "M",
    "fact": "F",
    "evidence": "E",
    "promise": "P",
    "commitment": "P",
    "skill": "S",
    "level": "S",
    "question": "Q",
}
_KIND = (
    r"(?P<kind>message|fact|(?:piece of )?evidence|promise|commitment|skill|level|question|entry"
    r"|thing|item|one|line)"
)
_REFERENCE = late(
    rf"(?:(?:my|the|your|that|this|about|of|what you (?:know|remember) (?:of|from|as))\s+)*"
    rf"(?:{_KIND}\s+)?(?:(?:number|no\.?|nr\.?|called|named)\s*)?[(\[#]?"
    r"(?P<letter>[SFEPMQ])?(?P<number>[1-9]\d{0,9})[)\]]?",
    re.IGNORECASE,
)
_ENDS = late(
    r"(?:(?:drop|end|retract|withdraw|close|strike)\s+(?P<a>.{2,60})"
    r"|(?P<b>.{2,40}?)\s+(?:(?:is|was|does|holds?)\s+)?(?:no longer|not|n't)(?:\s+(?:holds?|hold"
    r"|true|right|correct|valid|the case|apply|applies|so|current))*(?:\s+any ?(?:more|longer))?"
    r"|(?P<c>.{2,40}?)\s+(?:is|was)\s+(?:over|outdated|obsolete|out of date|history)"
    r"|(?P<d>.{2,40}?)\s+(?:isn't|doesn't)\s+(?:hold|true|apply|right|valid|current)"
    r"(?:\s+any ?(?:more|longer))?)",
    re.IGNORECASE,
)


def reference(words: str, vocabulary: Vocabulary) -> str | None:
    """Return the reference that words name: M1 of "message M1" or "message 1"; else ``None``.

    Args:
        words: What was named, without the verb.
        vocabulary: The skills that are known; "S3" alone may be one of them.
    """
    named = words.strip(" .!?\"'")
    found = _REFERENCE.fullmatch(named)
    if found is None:
        return None
    kind = (found["kind"] or "").casefold().removeprefix("piece of ")
    if not kind and vocabulary.get(named) is not None:
        return None
    letter = (found["letter"] or _LETTERS.get(kind, "")).upper()
    return f"{letter}{found['number']}" if letter else None


def read_ending(clause: str, vocabulary: Vocabulary) -> Intent | None:
    """Return the wish to let a fact or level hold no longer ("drop F1"), or ``None``.

    It stays in the history; what is to be gone for good is forgotten.
    """
    match = _ENDS.fullmatch(clause.strip(" .!?\"'").removesuffix(" please"))
    words = next(filter(None, match.groups()), "") if match else ""
    ref = reference(words, vocabulary)
    if ref is None or ref[0] == "Q":
        return None
    return Intent(kind="end", confidence=0.99, quote=clause, text=ref)
