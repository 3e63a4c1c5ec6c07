"""Whether one job pays more than another: "do data analysts earn more than journalists?"."""

import re
from typing import Final

from tools.late import late
from tools.understanding.intent import Context, Intent
from tools.understanding.roles.occupations import is_occupation
from tools.understanding.roles.other_role_meant import role_by_part
from tools.understanding.roles.role_described import known_role

_LED: Final = (
    r"^\W*(?:(?:and|so|but|ok(?:ay)?|well|hm+|hi|hey|do you know(?: if| whether)?|tell me(?: if)?"
    r"|i wonder(?: if| whether)?|just curious)[\s,.:;–—-]+)*"
)
_A: Final = r"(?:(?:an?|the) )?(?P<a>[a-z][\w/&+ -]{1,40}?)"
_B: Final = r"(?:(?:an?|the|being an?) )?(?P<b>[a-z][\w/&+ -]{1,40}?)"
_END: Final = r"(?: (?:do|does|now|then|on average|usually|normally|really))*[\s?.!]*$"
_EARN: Final = (
    r"(?:(?:really |usually |normally )?(?:earn(?:s|ing)?|make(?:s)?|get(?:s)?(?: paid)?|paid"
    r"|pay(?:s)?|being paid)(?: (?:much|any|a lot))?)"
)
_THAN: Final = late(
    rf"{_LED}(?:(?:do|does|would|will|are|is|did) )?{_A} {_EARN}"
    rf" (?:more|better|less|higher)(?: money| pay)? than {_B}{_END}",
    re.IGNORECASE,
)
_OR: Final = late(
    rf"{_LED}(?:who|which|what)(?: (?:one|job|role|of the two))?(?: is)? {_EARN}"
    rf" (?:more|better|less|best|most)(?: money)?[\s,:–-]+{_A},? or {_B}{_END}",
    re.IGNORECASE,
)
_OWN: Final = late(
    r"\b(?:i|me|my|now|today|you|we|it|that|this|they|one|ones|mine|which|who)\b", re.IGNORECASE
)
_BUSY: Final = frozenset({"checkin", "assessment", "evidence"})


def read_pay_of_two(message: str, context: Context) -> tuple[Intent, ...]:
    """Return the pay of two jobs, where a source may tell it, and of which none is known.

    Args:
        message: The whole message, with plain quotes.
        context: Holds the titles of the known roles.
    """
    match = _THAN.match(message) or _OR.match(message)
    busy = context.expecting in _BUSY or context.offered is not None
    if match is None or busy or _OWN.search(f"{match['a']} {match['b']}"):
        return ()
    names = (match["a"].strip(), match["b"].strip())
    known = {it: known_role(it, context) or role_by_part(it, context) for it in names}
    jobs = all(known[it] or is_occupation(it.removesuffix("s")) for it in names)
    if not jobs and not any(known.values()):
        return ()
    roles = tuple(dict.fromkeys(it for it in known.values() if it))
    pay = Intent(
        kind="role",
        confidence=0.97,
        quote=message,
        text="pay",
        roles=roles if len(roles) > 1 else (),
    )
    unknown = next((it for it in names if not known[it]), None)
    paid = tuple(pay.model_copy(update={"role": it}) for it in roles)
    if unknown is None:
        return paid
    none = Intent(kind="out_of_scope", confidence=0.97, quote=message, text="pay", subject=unknown)
    return (none, *paid)
