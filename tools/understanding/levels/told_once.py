"""Skills that are only named where the same message gives their level, or it is held already.

"I've built galleries in HTML and CSS, so CSS is a 3" tells a level and names two skills beside.
"""

from tools.intake.profiles.claims import read_claims
from tools.understanding.intent import Context, Intent
from tools.vocabulary import Vocabulary


def without_named(
    found: tuple[Intent, ...], vocabulary: Vocabulary, context: Context
) -> tuple[Intent, ...]:
    """Return what was read without the introductions that tell nothing beside the levels told.

    Args:
        found: What was read.
        vocabulary: The skills that are known.
        context: Which levels are held.
    """
    found = tuple(it for it in found if not _is_rated_beside(it, found, vocabulary))
    told = {it.skill: it.level for it in found if it.kind == "set_level"}
    if not told:
        return found
    return tuple(
        it
        for it in found
        if it.kind != "introduce" or _tells_more(it, told, vocabulary, context.rated)
    )


def _is_rated_beside(intent: Intent, found: tuple[Intent, ...], vocabulary: Vocabulary) -> bool:
    """Whether skills are only named of which another sentence gives every level."""
    others = [it for it in found if it.kind == "introduce" and it is not intent]
    if intent.kind != "introduce" or not others:
        return False
    claims = read_claims(intent.quote, vocabulary)
    beside = (claim for it in others for claim in read_claims(it.quote, vocabulary))
    rated = {it.skill for it in beside if it.level is not None}
    return bool(claims) and all(it.level is None and it.skill in rated for it in claims)


def _tells_more(
    it: Intent,
    told: dict[str | None, int | None],
    vocabulary: Vocabulary,
    rated: frozenset[str],
) -> bool:
    claims = read_claims(it.quote, vocabulary)
    return not claims or any(
        claim.skill not in told and (claim.level is not None or claim.skill not in rated)
        for claim in claims
    )
