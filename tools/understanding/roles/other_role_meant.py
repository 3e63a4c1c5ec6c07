"""What is wanted in the place of the readings of one role: another role, or the list once more.

"Neither, I meant MLOps Engineer", "not that one, number 3", "neither, show me that list again".
"""

import re
from typing import Final

from tools.late import late
from tools.titles import title_words
from tools.understanding.intent import Context, Intent
from tools.understanding.naming import near_title, role_phrase

_NO: Final = (
    r"(?:no|nope|nah|actually|rather|neither|none|sorry|wait|oh|oops|ah|not (?:that|this|those"
    r"|him|her|it)"
    r"(?: (?:one|role))?|wrong (?:one|role)|(?:neither|none) of (?:them|those|these|the (?:two"
    r"|both)"
    r"|both))\b[\s,.!;:–—-]*"
)
_MEANT: Final = (
    r"(?:i (?:mean|meant|want|wanted|said|asked (?:for|about))|i(?:'m| am| was|'d been) (?:on about"
    r"|after|thinking (?:of|about)|talking (?:of|about)|asking (?:for|about)|looking at"
    r"|interested in)|it(?:'s| is| was)|rather|make (?:it|that)|show me|give me|what about|how"
    r" about"
    r"|the (?:role|job)|more like|try)\b[\s,:]*"
)
_RATHER: Final = late(
    rf"^(?:{_NO})+(?:(?:but|and|but rather)\s+)?(?:{_MEANT})*(?:an? |the )?"
    r"(?P<role>[a-z][\w /&+-]{1,50}?|(?:number |no\.? ?|#|option )?[1-8])"
    r"(?:[\s,(–—-]+(?:(?:that'?s |so )?(?:the )?(?:number|no\.?|nr\.?|#|option) ?\d+|the (?:first"
    r"|second|third|fourth|last) one|instead|rather|please|pls|i mean|sorry|then|one|role|job"
    r"|actually"
    r"|thanks))*[\s).!]*$",
    re.IGNORECASE,
)
_AGAIN: Final = late(
    rf"^(?:{_NO})*(?:(?:can (?:you|i)|could (?:you|i)|please|let me|just|i want to|i'd like to|go"
    r"|take me|let'?s)\s+)*(?:(?:show|see|give|have|get|list|look at|print|back to|return to|go"
    r" back"
    r" to|display)(?: me| us)? )+(?:(?:all|the|that|this|those|these|my|whole|full|other|again"
    r"|of|nearest"
    r"|closest|ranked)\s+)*(?:list|ranking|table|roles|ones|others|rest|options|overview)"
    r"(?: (?:again|once more|please|first|then|from before|instead|i had))*[\s.!?]*$",
    re.IGNORECASE,
)
_PUT_AGAIN: Final = late(
    r"^\W*(?:(?:ok(?:ay)?|so|sorry|hm+|well|wait)[\s,.]+)*(?:whichever|either(?: (?:one|of them))?"
    r"|(?:i )?(?:don'?t (?:care|mind)|have no preference)|no preference|(?:what|which)(?: was|"
    r" were| is| are)"
    r" (?:the|my) (?:question|options?|choices?)(?: again)?|come again|say (?:that|it) again|pardon"
    r"|repeat (?:that|the question)|what did you ask)[\s.!?]*$",
    re.IGNORECASE,
)
_AGAINST: Final = late(
    r"^\W*(?:(?:and|so|but|hm+|ok(?:ay)?|well)[\s,]+)*(?:how (?:does|would|is) (?:it|that"
    r"|this)(?: one)?"
    r" (?:differ|compare|different|any different|other)|what(?:'s|s| is) the difference|compare"
    r" (?:it"
    r"|that|this))(?: (?:between|from|with|to|against|than|and|it|that|this|the one))* ?(?:my"
    r"|what i have)?"
    r"(?: (?:current |own |old )?(?:target|goal|role|job))?[\s.!?]*$",
    re.IGNORECASE,
)
_NTH: Final = (
    ("first", "1st"), ("second", "2nd"), ("third", "3rd"), ("fourth", "4th"),
    ("fifth", "5th"), ("sixth", "6th"), ("seventh", "7th"), ("eighth", "8th"),
)  # fmt: skip


def read_other_role_meant(message: str, context: Context) -> tuple[Intent, ...]:
    """Return the readings that were put to the user with the role that is meant instead.

    "Neither, I meant MLOps Engineer" chooses none of them, and still wants one.

    Args:
        message: The message, with plain quotes.
        context: Holds what was put to the user, what was listed before, and the known roles.
    """
    offered = context.offered if context.expecting == "offer" else None
    if offered is None or len(offered.choices) < 2 or not all(it.role for it in offered.choices):  # noqa: PLR2004
        return ()
    ranks = {it.kind for it in offered.choices} == {"gaps", "set_target"}
    if ranks and _AGAIN.match(message):
        return (Intent(kind="nearest", confidence=0.95, quote=message),)
    if _PUT_AGAIN.match(message):
        return (offered.model_copy(update={"quote": message}),)
    if ranks and context.target and _AGAINST.match(message):
        roles = (context.target, offered.choices[0].role or "")
        return (Intent(kind="compare", confidence=0.95, quote=message, roles=roles),)
    match = _RATHER.match(message)
    role = _meant(match["role"], context) if match else None
    if role is None or role in {it.role for it in offered.choices}:
        return ()
    meant = tuple(it.model_copy(update={"role": role}) for it in offered.choices)
    return (offered.model_copy(update={"quote": message, "choices": meant}),)


def _meant(words: str, context: Context) -> str | None:
    """Return the known role that words name in full or by a part, or by its place in the list."""
    rows = context.shown.ranked
    said = words.casefold()
    number = re.search(r"[1-8]$", said)
    at = (
        int(number[0]) - 1 if number else next((n for n, it in enumerate(_NTH) if said in it), None)
    )
    if at is not None:
        return rows[at] if at < len(rows) else None
    named = role_phrase(words, context.roles)
    whole = near_title(named, context.roles)
    if whole is not None:
        return whole
    return role_by_part(named, context)


def role_by_part(words: str, context: Context) -> str | None:
    """Return the one known role that words call by a part of its title: "the MLOps one".

    Args:
        words: The words, without what surrounds them.
        context: Holds the roles that were listed, and those that are known.
    """
    fitting = _parts_of(words, context.shown.ranked) or _parts_of(words, context.roles)
    return fitting[0] if len(fitting) == 1 else None


def _parts_of(words: str, roles: tuple[str, ...]) -> list[str]:
    meant = title_words(words)
    return [it for it in roles if meant and meant <= title_words(it)]
