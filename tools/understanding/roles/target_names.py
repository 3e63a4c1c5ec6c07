"""What a part of a name calls where the target asks for it: "risk", "process stuff"."""

import re
from collections.abc import Iterable

from tools.late import late

_WORD = late(r"[^\W\d_]+")
_STUFF = late(
    r"\s+(?:stuff|things?|side|parts?|bits?|work|business)$|^(?:the|my)\s+", re.IGNORECASE
)
_SHORTEST = 4


def skill_of_target(words: str, skills: Iterable[str]) -> str | None:
    """Return the one skill of a target that a part of its name calls: "risk", "process stuff".

    Args:
        words: What it is called.
        skills: The skills that the target asks for.
    """
    said = {_stem(it) for it in _WORD.findall(_STUFF.sub("", words))}
    if not said or any(len(it) < _SHORTEST for it in said):
        return None
    meant = [it for it in skills if said <= {_stem(word) for word in _WORD.findall(it)}]
    return meant[0] if len(meant) == 1 else None


def _stem(word: str) -> str:
    return word.casefold().removesuffix("s")
