"""How long somebody has worked, put right: "it's fifteen years in stores, actually, not nine".

The length that is denied ends what is held with it, so that two do not stand side by side.
"""

import re
from collections.abc import Iterator
from typing import Final

from tools.counts import COUNT, count
from tools.late import late
from tools.understanding.facts.held import Held
from tools.understanding.intent import Context, Intent
from tools.understanding.phrases import bare

_NOT: Final = late(
    rf"\b(?:not|instead of|rather than|and no)(?: just| only)? (?P<old>{COUNT})"
    r"(?: (?:years?|yrs?|months?))?(?=\s*(?:[.,;!]|$|\bas\b))",
    re.IGNORECASE,
)
_LENGTH: Final = late(rf"\b(?P<n>{COUNT})\+? ?(?:years?|yrs?|months?)\b", re.IGNORECASE)


def with_length_put_right(
    found: tuple[Intent, ...], message: str, context: Context
) -> tuple[Intent, ...]:
    """Return what was read with the one held length ended that a message denies beside a new one.

    Args:
        found: What was read.
        message: The message, with plain quotes.
        context: Holds the facts that are held.
    """
    denied = _NOT.search(message)
    told = any(it.fact == "experience" and (it.unit or _LENGTH.search(it.text)) for it in found)
    if denied is None or not told:
        return found
    old = list(_held_with(count(denied["old"]), context))
    if len(old) != 1:
        return found
    words = bare(denied[0])
    ended = Intent(kind="end", confidence=0.97, quote=message, text=old[0].ref)
    kept = (it for it in found if it.kind not in {"unclear", "clarify"} or bare(it.quote) != words)
    return (ended, *kept)


def _held_with(number: float, context: Context) -> Iterator[Held]:
    """Yield the experience that is held with a length of so many years."""
    for it in context.facts:
        length = _LENGTH.search(f"{it.value} {it.unit}") if it.kind == "experience" else None
        if length is not None and count(length["n"]) == number:
            yield it
