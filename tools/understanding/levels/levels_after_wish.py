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
_LEVELLED: Final = late(
    r",\s*(?P<name>[^,;.!?:]{1,40}?),?\s*(?:is |at |a |: ?)?[0-5](?: ?/ ?5)?"
    r"(?=\s*(?:[,;.!]|and\b|$))"
)


def wish_edits(said: str, vocabulary: Vocabulary) -> Iterator[Edit]:
    """Yield the comma between a wish and the levels after it as a full stop.

    Args:
        said: The message.
        vocabulary: The skills that are known.
    """
    for levelled in _LEVELLED.finditer(said):
        comma = levelled.start()
        if vocabulary.get(levelled["name"]) and _WISHES.search(said[:comma]):
            yield Edit(comma, comma + 1, ".")
            return
