"""Levels that something is put "on" rather than "at": "put it on 1", "Excel you can put on 4"."""

import re
from collections.abc import Iterator

from tools.late import late
from tools.spelling import Edit
from tools.vocabulary import Vocabulary

_PUT_ON = late(
    r"\b(?:put|set|mark|leave)(?: (?:it|that|this|me|my|down|(?!on\b)[^\W\d][\w+#.-]*)){0,4}"
    r" (?P<on>on) (?=[0-5](?:\s*/\s*5)?\s*(?:[.,;!]|$|and\b|but\b))",
    re.IGNORECASE,
)
_AND_ON = late(
    r"(?:,|\band\b|&)(?: (?:and|my|then))* [^\W\d][\w+#.-]*(?: [\w+#.-]+){0,2}"
    r" (?P<on>on) (?=[0-5](?:\s*/\s*5)?\s*(?:[.,;!]|$|and\b|but\b))",
    re.IGNORECASE,
)


def put_edits(said: str, _vocabulary: Vocabulary) -> Iterator[Edit]:
    """Yield what puts a level that something is put on in plainer words.

    Args:
        said: The message, with plain quotes.
        _vocabulary: The skills that are known; "it" may be one of them.
    """
    if _PUT_ON.search(said) is None:
        return
    places = {it.span("on") for pattern in (_PUT_ON, _AND_ON) for it in pattern.finditer(said)}
    for start, end in sorted(places):
        yield Edit(start, end, "at")
