"""Telling a pasted document from what a person types, and where it begins."""

import re

from tools.intake.detection import kind_of_text
from tools.intake.orders.orders import orders_in
from tools.late import late
from tools.understanding.phrases import plain

LONGEST_DOCUMENT = 200_000
"""How many characters a pasted document may have."""

_LONG = 700
_LONG_LINES = 6
_SHORT_LINES = 5
_STRUCTURED = 2
_LOOKED_AT = 20_000
_INTRODUCTION_WORDS = 16

_STRUCTURE = late(
    r"(?m)^[ \t]*(?:#{1,6} |[-*+•·‣◦▪●–—][ \t]*\w|\d{1,2}[.)][ \t]|\*\*\w"
    r"|(?=[^\n]{3,40}$)[A-Z][\w'&/-]*(?: [\w'&/-]+){0,4}:?[ \t]*$)"
)
_SECTION = late(
    r"(?mi)^[^\w\n]{0,20}(?:(?:work|professional) )?(?:experience|history|employment|education"
    r"|certifications?|languages|summary|projects|skills|profile)\W{0,5}$"
)
_PERIOD = late(
    r"\b(?:19|20)\d\d ?(?:-|–|—|to) ?(?:(?:\w+ )?(?:19|20)\d\d|present|now|today)\b", re.IGNORECASE
)
_ADDRESS = late(r"[\w.+-]+@[\w-]+\.\w+")
_SELF = late(r"\bI\b|\b(?:my|me)\b", re.IGNORECASE)
_HTML = late(r"<!doctype|<html\b|<body\b|<article\b|<div\b", re.IGNORECASE)
_JSON_LENGTH = 80
_INTRODUCES = late(
    r"^(?:(?:hi|hello|hey|ok(?:ay)?|so|well|please)[ ,!.]+)*(?:(?:can|could|would) you\b|please\b"
    r"|here(?:'s| is| are| comes)\b|this (?:is|one|job|posting|role|ad|vacancy)\b"
    r"|these are\b|import\b|read\b|take\b|look at\b|add\b"
    r"|keep\b|see\b|(?:and )?my (?:new |current |old )?(?:r[ée]sum[ée]|cv|profile|linkedin)\b"
    r"|(?:the|a|another) (?:job )?(?:posting|ad|advert|description|vacancy)\b"
    r"|(?:i(?:'ve| have)? )?(?:found|find|got|get|saw|see|want|wrote)\b"
    r"|what do you (?:think|make)\b)",
    re.IGNORECASE,
)


def is_document(message: str) -> bool:
    """Whether a message is a pasted document: long text in lines, or plainly a posting or résumé.

    Its words are not the user's own. An introduction of a few lines, with levels in a list, is.

    Args:
        message: The message as typed.
    """
    said = plain(message).strip()
    if len(said) > _LONG and said.count("\n") >= _LONG_LINES:
        return True
    if said.startswith(("{", "[{")) and said.endswith(("}", "]")) and len(said) >= _JSON_LENGTH:
        return True
    return bool(_HTML.match(said)) or _is_plainly_one(document_in(said)[:_LOOKED_AT])


def _is_plainly_one(said: str) -> bool:
    lines = [line for line in said.splitlines() if line.strip()]
    if len(lines) < _SHORT_LINES or len(_STRUCTURE.findall(said)) < _STRUCTURED:
        return False
    kind = kind_of_text(said)
    if kind in {"posting", "role"}:
        return not any(_SELF.search(it) and not orders_in(it) for it in lines)
    marks = (_PERIOD, _ADDRESS)
    parts = len(_SECTION.findall(said)) + sum(it.search(said) is not None for it in marks)
    return kind == "profile" and parts >= _STRUCTURED


def document_in(message: str) -> str:
    """Return a pasted document without the line with which it was handed over, if there is one.

    Args:
        message: The message as typed.
    """
    first, _, rest = message.strip().partition("\n")
    line = plain(first).strip()
    short = len(line.split()) <= _INTRODUCTION_WORDS
    hands_over = line.endswith((":", ".", "?", "!")) or not rest.split("\n", 1)[0].strip()
    introduces = _INTRODUCES.match(line) is not None and hands_over
    if not introduces and _SELF.search(line) and not rest.split("\n", 1)[0].strip():
        introduces = _is_plainly_one(rest.strip()[:_LOOKED_AT])
    return rest.strip() if rest.strip() and short and introduces else message.strip()
