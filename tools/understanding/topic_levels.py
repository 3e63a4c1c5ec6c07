"""A skill that is named first, as a question to oneself, and then told of: "Jenkins? Never".

What is asked and what follows are one sentence to whoever says them, so they are read as one.
"""

import re
from collections.abc import Iterator

from tools.late import late
from tools.understanding.apart_levels import skill_places
from tools.understanding.rewording import Edit
from tools.vocabulary import Vocabulary

_BEGINS = late(
    r"(?:^|[.!?;\n]\s*)(?:(?:and|now|ok(?:ay)?|as for|what about|how about|regarding|my|the|you"
    r" mean)[\s,]+)*$",
    re.IGNORECASE,
)
_ANSWERED = late(
    r"\s*\?+\s+(?=(?:(?:i(?:'ve| have|'d| would|'m| am)?|well|hm+|honestly|oh|eh|uh|ok|yeah|only"
    r"|just"
    r"|maybe|about|probably|an?|have|it'?s|that'?s|call it|more)[\s,]+)*"
    r"(?:never|no(?:ne|pe|thing)?\b(?! idea wh)|nah|not\b|nada|nil|zilch|zero|don'?t (?:know|use"
    r"|do)"
    r"|haven'?t|can'?t|couldn'?t|[0-5]\b|one\b|two\b|three\b|four\b|five\b|same|ditto|level))",
    re.IGNORECASE,
)
_HALF = late(
    r"(?<=[0-5])\s+and (?:a )?half\b|(?<=[0-4])\s*½|\s+(?P<word>one|two|three"
    r"|four) and (?:a )?half\b",
    re.IGNORECASE,
)
_WORDS = {"one": "1.5", "two": "2.5", "three": "3.5", "four": "4.5"}
_UNIT = late(r"\s*(?:h\b|hours?|hrs?|years?|yrs?|months?|weeks?|days?|times)", re.IGNORECASE)


def topic_edits(said: str, vocabulary: Vocabulary) -> Iterator[Edit]:
    """Yield what joins a skill that is asked back with the answer, and what writes halves as such.

    Args:
        said: The message, with plain quotes.
        vocabulary: The skills that are known.
    """
    named = skill_places(said, vocabulary)
    for it in named:
        answered = _ANSWERED.match(said, it.end)
        if answered is not None and _BEGINS.search(said[: it.start]):
            yield Edit(it.end, answered.end(), ": ")
    for half in _HALF.finditer(said) if named else ():
        if not _UNIT.match(said, half.end()):
            word = half["word"]
            yield Edit(*half.span(), f" {_WORDS[word.casefold()]}" if word else ".5")
