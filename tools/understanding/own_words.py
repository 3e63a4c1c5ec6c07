"""What of a message the user says of themselves, and what of it others wrote."""

import re
from typing import NamedTuple

from tools.intake.orders.orders import orders_in
from tools.late import late
from tools.understanding.documents.pasting import document_in, is_document
from tools.understanding.phrases import plain

_QUOTED_WORDS = 4
_QUOTED = late(r"\"[^\"\n]{1,2000}\"")
_OF_OTHERS = late(
    r"\b(?:posting|advert(?:isement)?|ad|vacancy|job description|description|blueprint|page"
    r"|web ?site|article|e-?mails?|mail|letter|recruiter|text|document|file|note|message|profile"
    r"|review|tool|result|title|chat|conversation|snippet|paragraph|it|he|she|they|who|which)\b",
    re.IGNORECASE,
)
_HANDED_OVER = late(
    r"\b(?:posting|advert(?:isement)?|ad|vacancy|job description|description|page|web ?site"
    r"|article|e-?mails?|mail|letter|recruiter|text|document|snippet|paragraph|job|chat"
    r"|conversation|transcript|reply|answer|fwd?|forwarded)\b",
    re.IGNORECASE,
)
_FENCED = late(r"(?ms)^[ \t]*(```+|~~~+).*?(?:^[ \t]*\1|\Z)|<<<.*?(?:>>>|\Z)")
_CITED = late(r"(?m)^[ \t]*>.*$")
_TOLD_BY_PARTS = late(r"(?mi)^[ \t]*(situation|task|action|result)[ \t]*:")
_LEADS_TO_TEXT = late(r":[ \t]*(?:\n|$)")


class Parts(NamedTuple):
    """A message in two parts.

    Attributes:
        own: What the user says.
        others: What they only pass on: a pasted document, cited lines, what stands in quotes.
        against: What in their own part speaks to the coach as nobody does for themselves, sentence
            by sentence. Of such a message nothing is taken for the user's own word.
    """

    own: str
    others: str
    against: tuple[str, ...]


def parts_of(message: str) -> Parts:
    """Return what of a message is the user's own word, and what others wrote.

    Args:
        message: The message as typed.
    """
    own, handed = _handed_over(message)
    others = [handed]
    for pattern in (_FENCED, _CITED):
        others += (it[0] for it in pattern.finditer(own))
        own = pattern.sub("\n", own)
    quoted = [it for it in _QUOTED.finditer(plain(own)) if _is_of_others(it, own)]
    others += (own[it.start() : it.end()] for it in quoted)
    for it in reversed(quoted):
        own = f"{own[: it.start()]} {own[it.end() :]}"
    against = orders_in(own, spoken=True)
    return Parts("" if against else own.strip(), "\n\n".join(filter(None, others)), against)


def _handed_over(message: str) -> tuple[str, str]:
    """Return what a message says of a text that it hands over, and the text."""
    rest = document_in(message)
    said = message.strip()[: len(message.strip()) - len(rest)]
    if is_document(message):
        parts = {it[1].casefold() for it in _TOLD_BY_PARTS.finditer(message)}
        return (message, "") if len(parts) > 1 else (said, rest)
    first, _, below = message.strip().partition("\n")
    introduces = bool(said) or _LEADS_TO_TEXT.search(f"{first}\n") is not None
    if below.strip() and introduces and _HANDED_OVER.search(first):
        return first, below
    return message, ""


def _is_of_others(quoted: re.Match[str], own: str) -> bool:
    """Whether words in quotes are somebody else's: a text is spoken of, or they give orders."""
    words, before = quoted[0][1:-1], plain(own)[: quoted.start()]
    if orders_in(words):
        return True
    cited = words.rstrip().endswith((".", "!", "?")) or before.rstrip().endswith(":")
    named = _OF_OTHERS.search(before) is not None
    return len(words.split()) >= _QUOTED_WORDS and (named or cited)
