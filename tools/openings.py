"""What a sentence opens with before it comes to the teller: where, when, as what, what for."""

import re
from typing import Final, Literal

from tools.deeds import DONE, GERUND, OUTCOME, WHO
from tools.late import late

Opening = Literal["setting", "purpose", "means"]
"""A place, time or rank ("At Fernhill"); an aim ("To cut costs"); a doing ("By caching it")."""

_SETTING: Final = late(
    r"(?!(?:on average|in total|in addition|in the end|in short|in fact|in practice|as a result"
    r"|as such|as well|at first|at last|after (?:that|this)|since then|before that"
    r"|with (?:that|this)|for (?:example|instance)|over time)\b)"
    r"(?:(?:back|while|working|serving|later) )?"
    r"(?:at|in|on|during|over|within|throughout|across|for|as|with|while|when|after|before|since"
    r"|once|because"
    r"|(?:last|this) (?:year|month|week|spring|summer|autumn|fall|winter|quarter|role|job)"
    r"|[\w-]+ (?:years?|months?|weeks?) ago)\b",
    re.IGNORECASE,
)
_PURPOSE: Final = late(r"(?:in order )?to [a-z]+\b", re.IGNORECASE)
_MEANS: Final = late(rf"by\s+(?={GERUND})|(?=using\b)", re.IGNORECASE)
_TELLER_COMES: Final = late(
    # A comma before the teller or the verb, or the teller alone: "At Fernhill I cut …".
    rf",\s+(?=(?:(?:\w+ly|also|then)\s+)*(?:{WHO}\s|(?:{DONE}|{OUTCOME})\b))|\s+(?={WHO}\s)",
    re.IGNORECASE,
)
_ANY_COMMA: Final = late(r",\s+")
_HANGS_ON: Final = late(
    # Before "I" these begin a clause about the teller: "when I joined", "the team that I led".
    r"\b(?:when|while|after|before|since|once|because|as|that|which|where|who|what|how|if|and|or"
    r"|but|until|though|although|the|than)$",
    re.IGNORECASE,
)
_LONGEST = 250


def find_opening(sentence: str) -> tuple[Opening, str, str] | None:
    """Return what a sentence opens with, its words, and the rest; ``None`` where it does not.

    Args:
        sentence: A single sentence.
    """
    for kind, pattern in _KINDS:
        first = pattern.match(sentence)
        cut = _cut(sentence, first, kind) if first else None
        if first and cut:
            start = first.end() if kind == "means" else 0
            return kind, sentence[start : cut.start()], sentence[cut.end() :]
    return None


def is_setting(words: str) -> bool:
    """Whether words are a mere place, time or rank, which can open the next sentence."""
    return _SETTING.match(words) is not None and len(words) <= _LONGEST


def is_purpose(words: str) -> bool:
    """Whether words are a mere aim, "to stop the outages", which can open the next sentence."""
    return _PURPOSE.match(words) is not None and len(words) <= _LONGEST


_KINDS: Final[tuple[tuple[Opening, re.Pattern[str]], ...]] = (
    ("setting", _SETTING),
    ("purpose", _PURPOSE),
    ("means", _MEANS),
)


def _cut(sentence: str, first: re.Match[str], kind: Opening) -> re.Match[str] | None:
    """Return the place between an opening and what follows it."""
    for mark in _TELLER_COMES.finditer(sentence, first.end(), first.end() + _LONGEST):
        if not _HANGS_ON.search(sentence[: mark.start()]):
            return mark
    by_doing = kind == "means" and first.end() > 0
    return _ANY_COMMA.search(sentence, first.end()) if by_doing else None
