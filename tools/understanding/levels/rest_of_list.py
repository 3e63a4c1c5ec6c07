"""The rest of a list that was shown, told to be unknown: "the rest of that list is zero"."""

import re
from collections.abc import Iterable

from tools.intake.profiles.claims import read_claims
from tools.late import late
from tools.understanding.intent import Context, Intent
from tools.understanding.levels.own_grounds import with_own_grounds
from tools.understanding.phrases import bare
from tools.vocabulary import Vocabulary

_REST = late(
    r"(?:^|[.;,!?]\s+|\b(?:and|but|so|then)\s+)(?P<words>(?:(?:and|but|so|then)\s+)?(?:all "
    r"|everything in )?"
    r"(?:the |all the |my )*(?:rest|others|other (?:ones|skills|things)|remaining (?:ones|skills)"
    r"|everything else|anything else|all else)"
    r"(?: (?:of|on|in|from|up) (?:(?:the|that|this|your|it|there|them|those|these|here)\b ?)+"
    r"(?:top |whole |first )?(?:list|table|lot|gaps?|skills?|ones?)?)?(?: (?:there|here|listed))?"
    r"[\s,:]*(?:(?:is|are|'s|'re|would be|i'?d say|put|as|at|all|an?|big|fat|complete|total|just"
    r"|basically|pretty much|honestly|still|both)\s+)*"
    r"(?:zero|zeros|zeroes|0|0s|0/5|none|nothing|nil|nada|zilch|new to me|unknown(?: to me)?)"
    r"(?: (?:to me|for now|so far|yet|at all|i guess|i'?m afraid|sadly))*)(?=\s*(?:[.,;!]|$))",
    re.IGNORECASE,
)
_FEWEST, _MOST = 1, 30


def with_rest(
    found: tuple[Intent, ...], message: str, vocabulary: Vocabulary, context: Context
) -> tuple[Intent, ...]:
    """Return what a message says, with the question whether nothing is known of the rest of a list.

    Each level stands on the words that give it.

    Args:
        found: What else the message says.
        message: The message, with plain quotes.
        vocabulary: The skills that are known.
        context: Holds the skills that were listed, and those of which a level is held.
    """
    found = with_own_grounds(found, vocabulary)
    match = _REST.search(message)
    shown = context.shown.skills
    if match is None or not shown or context.expecting in {"checkin", "assessment", "evidence"}:
        return found
    if any(it.choices for it in found if it.kind in {"clarify", "unrecognised"}):
        return found
    told = {it.skill for it in found if it.skill} | _introduced(found, vocabulary)
    left = [it for it in shown if it not in told | context.held]
    if not _FEWEST <= len(left) <= _MOST:
        return found
    words = match["words"].strip()
    choices = tuple(Intent(kind="set_level", quote=words, skill=it, level=0) for it in left)
    asked = Intent(
        kind="unrecognised",
        confidence=0.9,
        quote=words,
        text=words,
        subject="the rest",
        choices=choices,
    )
    kept = (it for it in found if it.kind != "unclear" or bare(it.quote) not in bare(message))
    return (*kept, asked)


def _introduced(found: Iterable[Intent], vocabulary: Vocabulary) -> set[str]:
    told = (it.quote for it in found if it.kind == "introduce")
    return {
        claim.skill
        for quote in told
        for claim in read_claims(quote, vocabulary)
        if claim.level is not None
    }
