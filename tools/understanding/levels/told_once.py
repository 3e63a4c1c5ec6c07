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
    told = {it.skill: it.level for it in found if it.kind == "set_level"}
    if not told:
        return found
    return tuple(
        it
        for it in found
        if it.kind != "introduce" or _tells_more(it, told, vocabulary, context.rated)
    )


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
