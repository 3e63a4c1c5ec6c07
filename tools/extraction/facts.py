"""Deciding whether a quote supports a fact that a model found in it."""

import re
from collections.abc import Sequence
from typing import Final, get_args

from tools.cleaning import VALUE_LIMIT, clip
from tools.domain import Fact, FactKind, ProfileReading
from tools.extraction.imported import Imported
from tools.extraction.items import FoundFact
from tools.extraction.orders import gives_orders
from tools.extraction.outcome import Agreed, Dropped, dropped
from tools.extraction.places import Document, Place, folded
from tools.extraction.speaking import Speaker
from tools.late import late

_KINDS: Final[dict[str, FactKind]] = {
    it: it
    for it in get_args(FactKind)
    if it in ("headline", "experience", "education", "certificate", "project", "language", "goal")
}
"""The kinds that a model is asked for; names, addresses and pay are read by rules alone."""

_WORD = late(r"[\w+#]+(?:[.,'&/-][\w+#]+)*")
_DENYING = late(
    r"\b(?:no|not|never|without|none|neither|nor|hardly|lack(?:s|ing|ed)?|failed|dropped out"
    r"|instead of|rather than|almost|nearly)\b|n't\b",
    re.IGNORECASE,
)


def decide_fact(
    it: FoundFact, document: Document, read: ProfileReading, speaker: Speaker, imported: Imported
) -> Fact | Agreed | Dropped:
    """Return a fact to propose, or that it was read already, or why it is dropped.

    Args:
        it: What the model returned.
        document: The profile.
        read: What our rules read of it.
        speaker: Who it is of.
        imported: Where it comes from.
    """
    label = f"{it.kind}: {it.value}"
    kind = _KINDS.get(it.kind.strip().casefold())
    if kind is None:
        return dropped(label, "facts of that kind are not asked of a model")
    places = document.places(it.quote)
    reason = _unsupported(it, kind, places, speaker)
    if reason is not None:
        return dropped(label, reason)
    value = " ".join(it.value.split())
    if _is_read(value, read):
        return Agreed()
    other = next((fact for fact in read.facts if fact.kind == kind == "headline"), None)
    if other is not None:
        return dropped(label, f"the document's headline is read as “{other.value[:80]}”")
    return Fact(
        kind=kind, value=value, quote=clip(folded(it.quote)), source=imported.source, on=imported.on
    )


def _unsupported(
    it: FoundFact, kind: FactKind, places: Sequence[Place], speaker: Speaker
) -> str | None:
    if not places:
        return "its quote does not stand in the document"
    if any(gives_orders(place.passage.text) for place in places):
        return "its paragraph gives orders to a program that reads it"
    if not it.value.strip() or len(it.value) > VALUE_LIMIT:
        return "it says nothing" if not it.value.strip() else "it is too long"
    left_out = _left_out(it.value, folded(it.quote))
    if left_out is None:
        return _other_words(it)
    reasons = [speaker.not_own(place, wishes=kind == "goal") for place in places]
    return _not_said(places, reasons, left_out)


def _not_said(places: Sequence[Place], reasons: Sequence[str | None], left_out: str) -> str | None:
    """Return why a sentence does not say a fact though it holds its words, or ``None``."""
    if None not in reasons:
        return reasons[0]
    said = places[reasons.index(None)]
    denied = _DENYING.search(f"{said.before} {left_out}")
    return "its sentence denies or limits it" if denied else None


def _words(text: str) -> list[str]:
    return _WORD.findall(folded(text).casefold())


def _left_out(value: str, quote: str) -> str | None:
    """Return the words of a quote that a value leaves out, up to its last one.

    ``None`` where the value has words that the quote does not hold, or in another order.
    """
    wanted = _words(value)
    left: list[str] = []
    for word in _words(quote):
        if not wanted:
            break
        if word == wanted[0]:
            wanted = wanted[1:]
        else:
            left.append(word)
    return None if wanted else " ".join(left)


def _other_words(it: FoundFact) -> str:
    quoted = set(_words(it.quote))
    numbers = [word for word in _words(it.value) if word not in quoted and re.search(r"\d", word)]
    if numbers:
        return f"{numbers[0]} does not stand in its quote"
    return "it has words that its quote does not hold in that order"


def _is_read(value: str, read: ProfileReading) -> bool:
    said = " ".join(_words(value))
    known = (" ".join(_words(text)) for it in read.facts for text in (it.value, it.quote))
    return any(said in it or (it in said and len(it.split()) > 1) for it in known if it)
