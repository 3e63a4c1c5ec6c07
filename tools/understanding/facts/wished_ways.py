"""How and where somebody wishes to work: "I'd like to stay in Leeds", "I want to work remote"."""

import re
from collections.abc import Iterator
from typing import Final

from tools.late import late
from tools.telling import Told

_WISHES: Final = (
    r"\bi(?:'d| would)?(?: (?:really|also|still|now|much|rather))*"
    r" (?:want|wanna|like|love|need|wish|hope|prefer)(?: (?:to|only|just))*"
)
_DAYS: Final = (
    r"(?:[\s,]+(?:and |with |at |only |just |max(?:imum)?\.? |at most |up to )*"
    r"(?:[1-6]|two|three|four|five|six) days?(?: (?:in|an?|per|each|every|at|of) (?:the )?"
    r"(?:week|office|month|home))*)"
)
_ENDS: Final = r"(?=\s*(?:[,.;!]|$)|\s+(?:and|but|because|since|so|by the way|btw|though|please)\b)"
_STAY: Final = late(
    rf"{_WISHES} (?P<way>(?:stay|remain|keep living) (?:here )?(?:in|near|around|close to)"
    rf" (?-i:[A-Z])[\w'’-]+(?: (?-i:[A-Z])[\w'’-]+){{0,2}}){_ENDS}",
    re.IGNORECASE,
)
_WAY: Final = (
    r"(?P<way>(?:work(?:ing)? )?(?:fully |mostly |only )?(?:remote(?:ly)?|from home"
    r"|part[- ]time|full[- ]time|hybrid|freelance|in an? office|days only)(?: work| job)?"
    rf"{_DAYS}?|work(?:ing)?{_DAYS}){_ENDS}"
)
_WORK: Final = late(rf"{_WISHES} {_WAY}", re.IGNORECASE)
_AND_WORK: Final = late(rf"\s*,?\s+and (?:to |also )*{_WAY}", re.IGNORECASE)


def wished_ways(words: str) -> Iterator[Told]:
    """Yield where a clause wishes to stay, and how it wishes to work.

    Args:
        words: The clause, with plain quotes.
    """
    found = [it for it in (_STAY.search(words), _WORK.search(words)) if it is not None]
    more = _AND_WORK.match(words, found[-1].end()) if found else None
    for match in (*found, *([more] if more else [])):
        yield Told("preference", " ".join(match["way"].split()))
