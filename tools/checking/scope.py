"""What a heading limits its figures to: a kind of company, a place, a time, a seniority."""

import re
from typing import Final

_LIMITS: Final = re.compile(
    r"\b(?:start-?ups?|scale-?ups?|enterprises?|agenc(?:y|ies)|big tech|faang|smes?|banks?"
    r"|(?:non-?)?tech companies|ai-first|consultanc(?:y|ies)|government|public sector"
    r"|junior|mid(?:-level)?|senior|staff|principal|lead|entry[- ]level|intern"
    r"|us|usa|uk|eu|europe|germany|india|canada|asia|remote|on-?site|hybrid"
    r"|(?:19|20)\d\d|q[1-4]|before|after|baseline|last (?:year|quarter|month)|now|today"
    r"|(?:week|month|quarter|year|phase|day|stage|path|track|option|role|candidate|level) [\da-d])\b",
    re.IGNORECASE,
)


def periods_and_places(*headings: str) -> frozenset[str]:
    """Return the words of headings that limit what stands below them.

    Two figures of one skill under different limits ("Startups", "Enterprise") do not contradict
    each other. The title of a document, which all of it shares, changes nothing in that.
    """
    return frozenset(it[0].casefold() for text in headings for it in _LIMITS.finditer(text))
