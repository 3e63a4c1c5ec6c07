"""What a heading limits its figures to: a kind of company, a place, a time, a seniority."""

import re
from typing import Final

from tools.late import late

_LIMITS: Final = late(
    r"\b(?:start-?ups?|scale-?ups?|enterprises?|agenc(?:y|ies)|big tech|faang|smes?|banks?"
    r"|(?:non-?)?tech companies|ai-first|consultanc(?:y|ies)|government|public sector"
    r"|junior|mid(?:-level)?|senior|staff|principal|lead|entry[- ]level|intern"
    r"|us|usa|uk|eu|europe|germany|india|canada|asia|remote|on-?site|hybrid"
    r"|linkedin|indeed|glassdoor|stack overflow|xing|monster|github"
    r"|(?:19|20)\d\d|q[1-4]|before|after|baseline|last (?:year|quarter|month)|now|today"
    r"|(?:week|month|quarter|year|phase|day|stage|path|track|option|role|candidate"
    r"|level) [\da-d])\b",
    re.IGNORECASE,
)
_SORTS: Final = (
    ("technical", late(r"\b(?:hard|technical|tech)\b", re.IGNORECASE)),
    ("soft", late(r"\b(?:soft|people|human|interpersonal)\b", re.IGNORECASE)),
    ("domain", late(r"\b(?:domains?|industr(?:y|ies))\b", re.IGNORECASE)),
    ("language", late(r"\b(?:programming|languages?)\b", re.IGNORECASE)),
    ("cloud", late(r"\b(?:cloud|devops|infrastructure)\b", re.IGNORECASE)),
)


def periods_and_places(*headings: str) -> frozenset[str]:
    """Return the words of headings that limit what stands below them.

    Two figures of one skill under different limits ("Startups", "Enterprise") do not contradict
    each other. The title of a document, which all of it shares, changes nothing in that.
    """
    return frozenset(it[0].casefold() for text in headings for it in _LIMITS.finditer(text))


def sorts_of_skill(*headings: str) -> frozenset[str]:
    """Return the sorts of skills that headings speak of; none where they speak of all."""
    return frozenset(
        name for name, pattern in _SORTS if any(pattern.search(text) for text in headings)
    )
