"""Names of skills that stand as words of everyday: "back in spring", "excel at it", "go to bed"."""

import re

from tools.late import late

_FIGURE = r"(?:level )?(?:[0-5]|zero|one|two|three|four|five|nil|none)\b"
_SEASON = late(
    r"(?:this|last|next|each|every|early|late|the|that|in|by|until|till|since|over|during|before"
    r"|after|from|of)\s+spring\b(?! ?boot)",
    re.IGNORECASE,
)
_RATED = late(
    r"\s*[:=–—-]?\s*(?:(?:is|are|at|i'?m|i am|an?|about|only|now|maybe|itself|alone)\s+)*"
    rf"{_FIGURE}",
    re.IGNORECASE,
)
_RATES = late(rf"\b{_FIGURE}(?:\s*(?:/|out of)\s*5)?\s+(?:in|at|for|on|with|of)\s+$", re.IGNORECASE)
_AS_A_VERB = late(
    r"\b(?:i|we|you|they|he|she|it|to|let'?s|let us|will|'ll|would|'d|can|can't|could|should|must"
    r"|may|might|don't|didn't|doesn't|do not|did not|never|always|often|just|please)\s+$",
    re.IGNORECASE,
)
_GOES_ON = late(
    r"\s+(?:to|at|in|on|of|off|my|your|our|his|her|its|their|it|me|him|us|them|(?:my|him|her"
    r"|it|your|them|our)sel(?:f|ves)|the|an?|that|this|what|how|from|into|out|back|home"
    r"|ahead|away|badly|well|quickly|slowly|calmly)\b(?!\s+(?:level )?[0-5]\b)",
    re.IGNORECASE,
)
_GOES_WITH = late(
    r"\s+(?:with|for|on)\s+(?:that|this|those|these|the|it|them|what|whatever|number|option|row"
    r"|an?|my|your|whichever|plan)\b",
    re.IGNORECASE,
)
"""What chooses something: "go with that one"."""
_VERBS = frozenset({"go", "excel", "express", "react", "access", "rest", "scratch", "sketch"})
_THINGS = frozenset({"rust", "word", "flask", "chef", "puppet", "swift", "spring"})
_THING = late(
    r"\s+(?:on|of|off|from|under|behind|inside)\s+(?:the|my|an?|its|our|his|her)\b", re.IGNORECASE
)


_OF_AN_API = late(r"\s*[-/]?\s*(?:apis?|services?|endpoints?|graphql)\b", re.IGNORECASE)
"""What shows that "rest" in small letters is the style of an API, and not what remains."""


def stands_as_word(said: str, start: int, end: int) -> bool:
    """Whether what could name a skill is only a word of everyday where it stands.

    Args:
        said: The message, with plain quotes.
        start: Where the word begins.
        end: Where it ends.
    """
    word, before = said[start:end].casefold(), said[:start]
    if said[start:end] == "rest":
        return _OF_AN_API.match(said, end) is None
    if _RATES.search(before):
        return False  # "a 2 in spring"
    if word == "spring":
        lead = re.search(r"\S+\s+$", before)
        season = lead is not None and _SEASON.match(said, lead.start()) is not None
        return season and not _RATED.match(said, end)
    if word == "go" and _GOES_WITH.match(said, end):
        return True
    if word in _VERBS and not _RATED.match(said, end):
        return bool(_AS_A_VERB.search(before) or _GOES_ON.match(said, end))
    return word in _THINGS and _THING.match(said, end) is not None
