"""The rest of a list that was shown, told to be unknown: "the rest of that list is zero".

Where no list was shown, it is what remains of the skills that the target asks for.
"""

import re
from collections.abc import Iterable

from tools.intake.profiles.claims import read_claims
from tools.late import late
from tools.understanding.intent import Context, Intent, IntentKind
from tools.understanding.levels.own_grounds import with_own_grounds
from tools.understanding.phrases import bare
from tools.vocabulary import Vocabulary

_THING = r"(?:ones?|skills?|things?|stuff|levels?|gaps?)"
_REST_OF_IT = (
    r"(?:all |everything in )?(?:of )?(?:the |all |my |those |these )*"
    rf"(?:rest|others?(?: {_THING})?|remaining(?: {_THING})?|everything else|anything else"
    rf"|all else)"
    r"(?: (?:of|on|in|from|up) (?:(?:the|that|this|your|it|there|them|those|these|here)\b ?)+"
    r"(?:top |whole |first )?(?:list|table|lot|gaps?|skills?|ones?)?)?"
    r"(?: (?:there|here|listed|left|still open|you(?:'?re| are)? (?:still )?(?:miss(?:ing)?"
    r"|need"
    r"|ask(?:ing)?"
    r"(?: (?:for|about))?|want|have|listed)|(?:that|which) (?:is|are) (?:left|missing|open"
    r"|unknown)))*"
)
_NOUGHT = (
    r"(?:zero|zeros|zeroes|noughts?|0|0s|0/5|none|nothing|nil|nada|zilch|nope|no (?:idea|clue)"
    r"|never (?:touched|used|done|tried)(?: (?:it|them|any(?: of (?:it|them))?))?"
    r"|new to me|unknown(?: to me)?)"
)
_LINKED = (
    r"[\s,:]*(?:(?:is|are|'s|'re|would be|i'?d say|put|as|at|all|an?|big|fat|complete|total|just"
    r"|basically|pretty much|honestly|still|both|i(?:'ve| have)?|prob(?:ably)?|also)\s+)*"
)
_AFTER = (
    r"(?: (?:to me|for now|so far|yet|at all|i guess|i'?m afraid|sadly|too|as well|please|lol))*"
)
_REST = late(
    r"(?:^|[.;,!?]\s+|\b(?:and|but|so|then)\s+)(?P<words>(?:(?:and|but|so|then|for)\s+)*"
    rf"(?:{_REST_OF_IT}{_LINKED}{_NOUGHT}"
    rf"|{_LINKED}{_NOUGHT} (?:(?:for|in|of|on|at|with|about) )?{_REST_OF_IT}"
    rf"|(?P<same>(?:the )?same (?:for|with|goes for|in|applies to) {_REST_OF_IT}"
    rf"|{_REST_OF_IT}(?:,? (?:too|as well|also|the same|same(?: here)?|likewise))))"
    rf"{_AFTER})(?=\s*(?:[.,;!]|$|\s(?:and|but|so)\b))",
    re.IGNORECASE,
)
_NOUGHT_BEFORE = late(
    r"(?<![\w.,/])(?:0|zero|none|nothing|nil|nada)(?:\s*/\s*5)?\b[^\d]{0,40}$", re.IGNORECASE
)
"""The level that is told last and is none, which "the others too" goes on with."""
_FEWEST, _MOST = 1, 30
_UNREAD: frozenset[IntentKind] = frozenset({"unclear", "unrecognised", "find_roles"})
"""What words that speak of the rest may have been taken for."""


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
    shown = context.shown.skills if context.shown.kind == "gaps" else ()
    shown = shown or (_unknown(context) if context.target else context.shown.skills)
    if match is None or not shown or context.expecting in {"checkin", "assessment", "evidence"}:
        return found
    if match["same"] and not _NOUGHT_BEFORE.search(message, 0, match.start("words")):
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
    kept = (it for it in found if it.kind not in _UNREAD or bare(it.quote) not in bare(message))
    return (*kept, asked)


def read_rest_alone(message: str, vocabulary: Vocabulary, context: Context) -> tuple[Intent, ...]:
    """Return the question whether the rest is unknown, where a message says that and no more.

    Args:
        message: The message, with plain quotes.
        vocabulary: The skills that are known.
        context: Holds the skills that were listed, and those of which a level is held.
    """
    match = _REST.fullmatch(message.strip(" .!"))
    return with_rest((), message, vocabulary, context) if match and not match["same"] else ()


def _unknown(context: Context) -> tuple[str, ...]:
    """Return the skills that the target asks for and whose level is not held."""
    return tuple(sorted(context.rated - context.held))


def _introduced(found: Iterable[Intent], vocabulary: Vocabulary) -> set[str]:
    told = (it.quote for it in found if it.kind == "introduce")
    return {
        claim.skill
        for quote in told
        for claim in read_claims(quote, vocabulary)
        if claim.level is not None
    }
