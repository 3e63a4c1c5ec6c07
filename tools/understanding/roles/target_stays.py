"""That the target stays what it is, or that none of the roles just shown is wanted.

"I'd rather stay with my target", "stick with what I have", "neither of them really", "not for me".
"""

import re
from typing import Final

from tools.late import late
from tools.understanding.intent import Context, Intent, IntentKind
from tools.understanding.roles.roles_listed import MARK, marked

_LED: Final = (
    r"^\W*(?:(?:no|nah|nope|well|hm+|ok(?:ay)?|so|then|but|actually|i think|thanks|thank you"
    r"|please|just"
    r"|i(?:'d| would|'ll| will|'m|m| am)?|let'?s|going to|want to|prefer to|rather|better|like to"
    r"|maybe|still|think)[\s,.!–—-]+)*"
)
_TAIL: Final = (
    r"(?:[\s,]+(?:then|thanks|thank you|please|for now|after all|really|instead|as (?:it is"
    r"|planned)"
    r"|i think|i guess|to be honest|tbh|honestly|today|though|tho|at the moment))*[\s.!]*$"
)
_STAYS: Final = late(
    rf"{_LED}(?:keep(?:ing)?|stay(?:ing)? (?:with|on|at)|stick(?:ing)? (?:with|to)|leave|stay)"
    r" (?:(?:my|the|this|that) (?:current |old |own |present |same )?(?:target|goal|aim|role|plan)"
    rf"|what i(?:'ve| have)?(?: got| chosen| picked)?|where i am|the one i have|§){_TAIL}"
    rf"|{_LED}(?:my |the )?(?:target|goal|§) stays(?: (?:the same|as it is|put))?{_TAIL}",
    re.IGNORECASE,
)
_NONE: Final = late(
    rf"{_LED}(?:neither|none)(?: of (?:them|those|these|the (?:two|lot)|that|it))?(?: (?:is|are|for"
    r"|really|fits?|suits?|appeals?|interests?|sounds?|looks?|works?|pays?|right|good|well|enough|me|to))*"
    rf"{_TAIL}|{_LED}(?:(?:that|this|it|they|those)(?:'?s| is|'?re| are)? )?(?:not|nothing|isn'?t"
    r"|aren'?t) (?:really |quite |one )?(?:for me|my (?:thing|cup of tea|kind of (?:thing|work"
    r"|job))|me)"
    rf"{_TAIL}|^\W*(?:no|nah|nope),? (?:thanks|thank you)(?:[\s,.!]+not (?:for me|interested|that"
    rf" one))?{_TAIL}",
    re.IGNORECASE,
)
_PART: Final = late(r"[\s,.;!–—-]+(?:but|still|so|yet|and)\s+", re.IGNORECASE)
_OF_ROLES: Final[frozenset[IntentKind | None]] = frozenset(
    {"compare", "roles", "find_roles", "role", "gaps", "path"}
)


def read_target_stays(message: str, context: Context) -> tuple[Intent, ...]:
    """Return that nothing changes where a message wants the target kept, or none of the roles.

    Args:
        message: The message, with plain quotes.
        context: Holds the target, and the roles that the turn before has shown.
    """
    of_roles = context.shown.kind in _OF_ROLES and context.expecting not in {"level", "offer"}
    if not of_roles or context.expecting in {"checkin", "assessment", "evidence"}:
        return ()
    said = marked(message, context)
    own = all(it.role == context.target for it in said.roles)
    last = _PART.split(said.words)[-1]
    stays = context.target is not None and (
        (own and _STAYS.match(said.words)) or (MARK not in last and _STAYS.match(last))
    )
    none = MARK not in said.words and _NONE.match(message) and context.offered is None
    return (Intent(kind="no", confidence=1.0, quote=message),) if stays or none else ()
