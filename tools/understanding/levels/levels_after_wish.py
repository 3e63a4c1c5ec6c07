"""Levels listed behind a wish, which are no part of it: "I'd like to move into health, SQL 1"."""

import re
from collections.abc import Iterator
from typing import Final

from tools.late import late
from tools.spelling import Edit
from tools.vocabulary import Vocabulary

_WISHES: Final = late(
    r"\b(?:i(?:'d| would| want| wanna| hope| wish|'m hoping| plan|'m looking|'m trying)"
    r"|my (?:dream|goal|aim|plan) is)\b[^,;.!?]*\b(?:into|in|become|becoming|as|be|to)\b"
    r"[^,;.!?\d]*$",
    re.IGNORECASE,
)
_LEVEL: Final = late(r"\s*(?:is |at |a |: ?)?[0-5](?: ?/ ?5)?(?=\s*(?:[,;.!]|and\b|$))")


def wish_edits(said: str, vocabulary: Vocabulary) -> Iterator[Edit]:
    """Yield the comma between a wish and the levels after it as a full stop.

    Args:
        said: The message.
        vocabulary: The skills that are known.
    """
    for named in vocabulary.find(said):
        comma = said.rfind(",", 0, named.start)
        if comma < 0 or said[comma + 1 : named.start].strip():
            continue
        if _LEVEL.match(said, named.end) and _WISHES.search(said[:comma]):
            yield Edit(comma, comma + 1, ".")
            return
