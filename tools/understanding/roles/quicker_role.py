"""Which of two roles has less to learn: whether that is asked, and of which.

"Between QA engineer and frontend engineer, which has less to learn", "which is quicker to get to?".
"""

import re
from typing import Final

from tools.late import late
from tools.understanding.intent import Context, Intent
from tools.understanding.roles.role_described import known_role
from tools.understanding.roles.roles_listed import listed_roles

_MORE: Final = (
    r"(?:quick(?:er|est)|fast(?:er|est)|soon(?:er|est)|less|least|fewer|fewest|short(?:er|est)"
    r"|eas(?:ier|iest)|small(?:er|est))"
)
_QUICKER: Final = late(
    r"\b(?:quick|fast|soon|short|eas)i?(?:er|est)\b"
    r"|\b(?:less|least|fewer|fewest|smaller|smallest)\b(?: \w+){0,2}? (?:to (?:learn|do)|work"
    r"|learning|studying|study|hours|effort|time|left|missing|gaps?)\b",
    re.IGNORECASE,
)
_LED: Final = r"^\W*(?:(?:and|so|but|ok(?:ay)?|well|hm+|then|now|tell me|please)[\s,:;–—-]+)*"
_TO_LEARN: Final = r"[^?!.]{0,50}?\b" + _MORE + r"\b[^?!.]{0,40}[\s?!.]*$"
_BETWEEN: Final = late(
    rf"{_LED}(?:(?:between|of|out of) )?(?:an? |the )?(?P<a>[a-z][\w/&+ -]{{1,40}}?)"
    r" (?:and|or|vs\.?) (?:an? |the )?(?P<b>[a-z][\w/&+ -]{1,40}?)"
    rf"[\s]*[,:;?–—-]+\s*(?:which|what|who)\b{_TO_LEARN}",
    re.IGNORECASE,
)
_WHICH: Final = late(
    rf"{_LED}(?:which|what)\b[^?!.,]{{0,30}}?\b{_MORE}\b[^?!.,]{{0,30}}?\s*[,:;–—-]+\s*"
    r"(?:an? |the )?(?P<a>[a-z][\w/&+ -]{1,40}?),? or (?:an? |the )?"
    r"(?P<b>[a-z][\w/&+ -]{1,40}?)[\s?!.]*$",
    re.IGNORECASE,
)
_OF_THEM: Final = late(
    rf"{_LED}(?:(?:what|which)(?:'s| is) )?(?:the (?:one|role|job) with )?(?:the )?{_MORE}"
    r"(?: (?:one|role|job|way))?"
    r"(?: (?:of|from|out of) (?:them|the two|these(?: two)?|those(?: two)?|both))?"
    r"(?: (?:is|would be|(?:left )?to (?:get to|reach|learn|do)|hours|work))*[\s?!.:]*$",
    re.IGNORECASE,
)
_TWO: Final = 2
_BUSY: Final = frozenset({"checkin", "assessment", "evidence", "hours", "level"})


def asks_for_quicker(said: str) -> bool:
    """Whether words ask which role is reached with less.

    Args:
        said: The words that ask for the comparison.
    """
    return _QUICKER.search(said) is not None


def read_quicker(message: str, context: Context) -> Intent | None:
    """Return the comparison of two roles by what is left to learn, or ``None``.

    Args:
        message: The whole message, with plain quotes.
        context: Holds the known roles, and the two that the turn before has compared.
    """
    if context.expecting in _BUSY:
        return None
    match = _BETWEEN.match(message) or _WHICH.match(message)
    named = [known_role(match[it], context) for it in "ab"] if match else []
    listed = listed_roles(context)
    if not named and len(listed) == _TWO and _OF_THEM.match(message):
        named = list(listed)
    roles = tuple(it for it in named if it)
    if len(set(roles)) != _TWO:
        return None
    return Intent(kind="compare", confidence=0.97, quote=message, roles=roles)
