"""What somebody in a role does: "what's an SRE actually do day to day", "what does a QA do?"."""

import re
from typing import Final

from tools.late import late
from tools.understanding.intent import Context, Intent
from tools.understanding.naming import near_title, role_phrase

_LED: Final = (
    r"^\W*(?:(?:and|so|but|ok(?:ay)?|well|hm+|hi|hey|hello|sorry|um+|first|quick question"
    r"|(?:can|could|would|will) (?:you|u)(?: please)? (?:tell me|explain|describe)(?: to me)?"
    r"|please|tell me|explain|i wonder|just (?:curious|wondering)|do you know)[\s,.:;–—-]+)*"
)
_OFTEN: Final = (
    r"(?:[\s,]+(?:exactly|actually|really|even|all day(?: long)?|day to day|day-to-day|every day"
    r"|daily|at work|for a living|then|there|most of the (?:day|time)|(?:on|in) (?:a|an|the)"
    r" (?:normal|usual|typical|average|ordinary)? ?(?:day|week)|in practice|anyway|in (?:the|a)"
    r" (?:job|role|company)|with (?:their|his|her) (?:day|time)))*[\s?.!]*$"
)
_WHO: Final = r"(?:(?:an?|the|some) )?(?P<role>[a-z][\w/&+-]*(?: [\w/&+-]+){0,4}?)"
_ADVERB: Final = r"(?:(?:actually|really|even|exactly|usually|normally|mostly) )*"
_PATTERNS: Final = tuple(
    late(_LED + it + _OFTEN, re.IGNORECASE)
    for it in (
        (
            rf"(?:what|wot|wat)(?:'?s| does| do| is| would| will|'d)? {_WHO}"
            rf" {_ADVERB}(?:do|does|doing)"
        ),
        rf"(?:what|wot) (?:is it (?:that )?|exactly (?:is it )?)(?:that )?{_WHO} {_ADVERB}does",
        (
            r"(?:what|how)(?:'?s| is| are|s| does)? (?:the )?(?:day job|daily work|day to day"
            rf"|working day|typical day|normal day|work|job|day) (?:of|for|as) {_WHO}"
            r"(?: (?:like|look like))?"
        ),
        rf"what is {_WHO}(?: job| role)? (?:all )?about",
    )
)
_NOBODY: Final = late(
    r"^(?:i|it|that|this|you|u|we|they|one|he|she|people|these|those|my|your|there|level|skill"
    r"|plan|number|column|next|first)\b|\d",
    re.IGNORECASE,
)
_LONGEST: Final = 20


def read_role_described(message: str, context: Context) -> Intent | None:
    """Return the question what a known role does, or ``None``.

    Args:
        message: The whole message, with plain quotes.
        context: Holds the titles of the known roles.
    """
    if len(message.split()) > _LONGEST:
        return None
    for pattern in _PATTERNS:
        match = pattern.match(message)
        if match is not None and not _NOBODY.search(match["role"]):
            title = known_role(match["role"], context)
            if title is not None:
                return Intent(kind="role", confidence=0.97, quote=message, role=title)
    return None


def known_role(words: str, context: Context) -> str | None:
    """Return the known role that words name, be it by its initials or in the plural.

    Args:
        words: The words that may be a title.
        context: Holds the titles of the known roles.
    """
    name = role_phrase(words.strip(), context.roles)
    near = near_title(name, context.roles) or near_title(name.removesuffix("s"), context.roles)
    if near is not None:
        return near
    said = name.casefold().removesuffix("s")
    same = [it for it in context.roles if _initials(it) == said]
    return same[0] if len(same) == 1 else None


def _initials(title: str) -> str:
    parts = re.split(r"[\s-]+", title)
    return "".join(it[0] for it in parts if it).casefold() if len(parts) > 2 else ""  # noqa: PLR2004 - of two letters each is ambiguous
