"""The parts of a message that nothing was made of, beside what was understood of it."""

import re
from collections.abc import Iterable, Iterator

from tools.intake.profiles.claims import read_claims
from tools.late import late
from tools.understanding.intent import WRITES, Intent, IntentKind
from tools.understanding.parts import pieces_of
from tools.understanding.phrases import bare, sentences, without_opening
from tools.understanding.plans.plans import PLANNING
from tools.vocabulary import Vocabulary

_ASKS = late(
    r"\?\s*$|^(?:(?:can|could|would|will|shall|should|may) (?:you|we|i)|remind me|tell me|show me"
    r"|give me|explain|compare|(?:put|push|move|add|set|take|remove|drop|change|update|skip|leave"
    r"|cross|shift|extend|cancel|plan|show) (?:the|my|me|a|an|that|this|it|everything|all|those"
    r"|these|them))\b",
    re.IGNORECASE,
)
_OF_A_PLAN = late(
    r"\b(?:\d+(?:[.,]\d+)? ?(?:h|hrs?|hours?)|hours?|deadline)\b(?=.*\d)"
    r"|\d+(?:[.,]\d+)? ?(?:h|hrs?|hours?)\b",
    re.IGNORECASE,
)
_LEVEL = late(r"\b[0-5](?: ?/ ?5)?\W*$|\b(?:nothing|none|never|zero|nil)\b", re.IGNORECASE)
_TELLS: frozenset[IntentKind] = frozenset({"introduce", "set_level", "fact", "set_target"})
_TOLD: frozenset[IntentKind] = _TELLS | PLANNING
"""What is told beside other things in one message."""
_READ_WHOLE: frozenset[IntentKind] = frozenset(
    {
        "clarify",
        "unrecognised",
        "hypothetical",
        "wish",
        "others",
        "what_if",
        "preview",
        "out_of_scope",
        "hours_done",
        "bad_date",
        "bad_hours",
        "bad_level",
        "mood",
    }
)
"""What is read of a message as a whole, or is answered with a question of its own."""
_FEWEST, _NAMED, _BESIDE = 3, 2, 6
"""Words that say something by themselves, and how many parts are named at most, and how many
words a request may hold beside a piece that is the most of it."""


def with_unread(
    message: str, found: tuple[Intent, ...], vocabulary: Vocabulary
) -> tuple[Intent, ...]:
    """Return what a message says, with those of its parts that want something and were not read.

    Args:
        message: The message, with plain quotes.
        found: What was read of it.
        vocabulary: The skills that are known.
    """
    kinds = {it.kind for it in found}
    if kinds & (WRITES - _TOLD | _READ_WHOLE) or not kinds & _TOLD or "unclear" in kinds:
        return found
    parts = list(_unread(message, found, vocabulary))[:_NAMED]
    return (*found, *(Intent(kind="unclear", confidence=0.0, quote=it, text=it) for it in parts))


def _unread(message: str, found: tuple[Intent, ...], vocabulary: Vocabulary) -> Iterator[str]:
    levels, noted = skills_told(found, vocabulary)
    planned = any(it.kind in PLANNING for it in found)
    asked = any(it.kind not in WRITES for it in found)
    heard = [
        bare(without_opening(it.quote)) for it in found if it.kind not in {"introduce", "set_level"}
    ]
    for piece in (it for sentence in sentences(message) for it in pieces_of(sentence)):
        words = without_opening(piece)
        if len(words.split()) < _FEWEST or any(_is_nearly(words, it) for it in heard):
            continue
        named = {it.skill for it in vocabulary.find(words)}
        said = _LEVEL.search(words)
        level = (
            bool(named) and not named & levels and said and not (named & noted and _is_figure(said))
        )
        hours = not planned and not named and _OF_A_PLAN.search(words)
        asks = not asked and not named & levels and not planned and _ASKS.search(words)
        if level or hours or asks:
            yield bare(piece)


def _is_figure(said: re.Match[str]) -> bool:
    return said[0][:1].isdigit()


def skills_told(
    found: Iterable[Intent], vocabulary: Vocabulary
) -> tuple[frozenset[str], frozenset[str]]:
    """Return the skills that were given a level, and those that were only named in passing.

    Args:
        found: What was read of a message.
        vocabulary: The skills that are known.
    """
    found = tuple(found)
    ordered = {skill for it in found for skill in (*it.first, *it.skip)}
    named = {it.skill for it in found if it.skill} | ordered
    told = (it.quote for it in found if it.kind == "introduce")
    claims = [claim for quote in told for claim in read_claims(quote, vocabulary)]
    rated = {claim.skill for claim in claims if claim.level is not None}
    return frozenset(named | rated), frozenset(claim.skill for claim in claims)


def _is_nearly(piece: str, quote: str) -> bool:
    """Whether a piece is all that was read of some words, but for a few."""
    return bare(piece) in quote and len(quote.split()) - len(piece.split()) < _BESIDE
