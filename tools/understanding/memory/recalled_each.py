"""Several things that are recalled at once: "what do you know about my pay and my notice"."""

import re
from collections.abc import Iterator
from typing import Final

from tools.late import late
from tools.understanding.intent import Intent
from tools.understanding.memory.records import several_named
from tools.vocabulary import Vocabulary

_LISTED: Final = late(
    r"\b(?:about|on|of|for|regarding)\s+(?P<what>(?:my |the )?[^?.!;]{2,60}?(?:,| and | & | or )"
    r"[^?.!;]{2,60}?)(?:[\s,]+(?:please|pls|so far|right now|now|at the moment|then))*[\s?.!]*$",
    re.IGNORECASE,
)


def with_each_recalled(
    found: tuple[Intent, ...], message: str, vocabulary: Vocabulary
) -> tuple[Intent, ...]:
    """Return what was read, with each of the things that are recalled together.

    Args:
        found: What a message was read as.
        message: The message, with plain quotes.
        vocabulary: The skills that are known.
    """
    if not {it.kind for it in found} <= {"recall", "unclear"} or not found:
        return found
    match = _LISTED.search(message)
    named = several_named(match["what"], vocabulary) if match else ()
    if len(named) <= 1 or match is None:
        return found
    each = tuple(_recalls(message, named, vocabulary))
    left = (it for it in found if it.kind == "unclear" and it.text not in match["what"])
    return (*each, *left)


def _recalls(message: str, named: tuple[str, ...], vocabulary: Vocabulary) -> Iterator[Intent]:
    for it in named:
        known = vocabulary.get(it)
        skill = known.name if known else None
        yield Intent(kind="recall", confidence=0.95, quote=message, skill=skill, text=skill or it)
