"""Skills that a role names only to say that it does not need them."""

import re

from tools.domain import Importance
from tools.intake.importance import NICE_WORD
from tools.intake.sketch import LIST, MARK, Sketch

_NEEDED = r"(?:needed|required|necessary|expected)"
_WITHOUT_NEED = (
    rf"\b(?:no|without|zero) (?:prior |previous |any )?(?P<list>{LIST})(?: [\w-]+){{0,3}}?"
    rf" (?:is |are )?{_NEEDED}\b"
)
_NO_EXPERIENCE_NEEDED = (
    r"\bno (?:prior |previous )?(?:experience|knowledge|background)(?: \w+){0,2} (?:with|of|in)"
    rf" (?P<list>{LIST})(?: [\w-]+){{0,3}}? ?(?:is |are )?{_NEEDED}\b"
)
_IS_NOT_NEEDED = (
    rf"(?P<list>{LIST})(?: [\w-]+){{0,2}}?,? (?:(?:is|are) not|isn't|aren't|not)"
    rf" (?:\w+ ){{0,2}}?(?:{_NEEDED}|mandatory|a must|a requirement|essential)\b"
)
_NO_NEED_OF = (
    r"\b(?:don't|do not|doesn't|won't|not|no) need (?:to (?:know|have|be an? expert in) )?"
    rf"(?:any |for |prior )*(?P<list>{LIST})"
)
_NOT_ASKED_FOR = (
    r"\b(?:not|n't) (?:\w+ )?(?:require|expect|ask for|look for)(?: \w+){0,3}?"
    rf" (?P<list>{LIST})"
)
_NOT_THAT_JOB = rf"\bnot an? (?P<list>{LIST}) (?:role|position|job|shop)"
_LEFT_BEHIND = rf"\b(?:instead of|rather than|away from|moving off|replacing) (?P<list>{LIST})"
_NOT_NEEDED = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        _WITHOUT_NEED,
        _NO_EXPERIENCE_NEEDED,
        _IS_NOT_NEEDED,
        _NO_NEED_OF,
        _NOT_ASKED_FOR,
        _NOT_THAT_JOB,
        _LEFT_BEHIND,
    )
)
_WELCOMED = re.compile(
    rf",? ?(?:but|though|however|yet)[^.;{MARK}]{{0,40}}\b{NICE_WORD}\b", re.IGNORECASE
)


def unneeded(sentence: Sketch) -> dict[int, Importance | None]:
    """Return the skills that a sentence says are not needed, by index.

    The value is ``nice`` where it goes on to welcome them ("not required but a plus").
    """
    found: dict[int, Importance | None] = {}
    for pattern in _NOT_NEEDED:
        for match in pattern.finditer(sentence.text):
            welcome = _WELCOMED.match(sentence.text, match.end())
            for index in sentence.marked(*match.span("list")):
                found[index] = "nice" if welcome else None
    return found
