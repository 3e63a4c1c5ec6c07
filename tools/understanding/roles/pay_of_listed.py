"""The pay of roles that were just listed: "whichever pays better", "does it pay more than mine"."""

import re

from tools.late import late
from tools.understanding.intent import Context, Intent
from tools.understanding.questions.only_words import only, words
from tools.understanding.roles.roles_listed import MARK, Marked, listed_roles, marked, role_shown

_PAID, _FEW = 8, 4
_LED = (
    r"^\W*(?:(?:ok(?:ay)?|so|then|and|but|well|hm+|oh|ah|right|yes|yeah|no|nah|wait|please|now|just"
    r"|actually|i(?:'d| would)? say|maybe|let'?s|can you|could you|would you)[\s,.!–—-]+)*"
)
_PAY = late(
    r"\b(?:pays?|paying|paid|earns?|earning|salar(?:y|ies)|money|wages?|makes? (?:the )?(?:most"
    r"|more))\b",
    re.IGNORECASE,
)
_OF_PAY = words("""
    about as average better best both compare differ difference differences
    dont each earn earning earnings earns get gets got
    good higher highest how how's is it it's job jobs least less lot make makes many money more
    most much much? no number of one ones out pay paying pays per paid position role roles same
    salaries salary tell terms them those two typical typically usually wage wages well what
    what's whats which whichever who who's whos worth year do does don't know got i i'd choose
    take whatever depends on say there at this if so sort sorted order ordered rank ranked
    list table
""")
_WEIGHS_PAY = late(
    r"\b(?:better|best|more|most|higher|highest|which|whichever|who'?s?|both|each|they|them|those"
    r"|two|compare|sort(?:ed)?|order(?:ed)?|ranked?)\b",
    re.IGNORECASE,
)
_ASKS_PAY = late(
    rf"\?|{_LED}(?:and )?(?:the )?(?:which|what|who|how|whose|tell|show|compare|is|are|does|do|pay"
    r"|salary|money|wages?)|\b(?:what|which)(?:'s)? (?:does|do|is|of)\b",
    re.IGNORECASE,
)
_OF_TARGET = late(
    r"\b(?:what|the (?:one|role|job)) (?:i'?m|i am|that i'?m) (?:currently |now )?(?:aiming"
    r" (?:at|for)"
    r"|going for|after|working towards?|planning for)\b"
    r"|\bmy (?:current |own |old |present )?(?:target|goal|aim)(?: (?:role|job))?\b",
    re.IGNORECASE,
)
"""What calls the target without its title."""
_OWN_PAY = late(
    r"(?<!would )(?<!will )(?<!could )\b(?:i (?:earn|make|get|am paid)|want to|wanna|my (?:pay"
    r"|salary|wage))\b",
    re.IGNORECASE,
)
_BUSY = frozenset({"checkin", "assessment", "evidence", "take_in", "import_chat", "import", "kind"})


def read_pay_against(message: str, context: Context) -> tuple[Intent, ...]:
    """Return the pay of a role beside another's: "does it pay more than my target?".

    Args:
        message: The message, with plain quotes.
        context: Holds the roles that the turn before has listed, and the target.
    """
    if context.expecting in _BUSY or context.offered is not None:
        return ()
    own = _OF_TARGET.search(message) is not None and context.target is not None
    said = marked(_OF_TARGET.sub(context.target or "", message) if own else message, context)
    rest = said.words.replace(MARK, " ")
    two = len(each_role(said)) == 2 and (own or _WEIGHS_PAY.search(rest))  # noqa: PLR2004
    if not two or not _PAY.search(rest) or not only(rest, _OF_PAY) or _OWN_PAY.search(rest):
        return ()
    return _paid(message, each_role(said))


def _paid(message: str, roles: tuple[str, ...]) -> tuple[Intent, ...]:
    """Return the question for the pay of each of some roles, held against each other."""
    beside = roles if len(roles) > 1 else ()
    pay = Intent(kind="role", confidence=0.95, quote=message, text="pay", roles=beside)
    return tuple(pay.model_copy(update={"role": it}) for it in roles)


def read_pay_of_listed(said: Marked, message: str, context: Context) -> tuple[Intent, ...]:
    """Return the pay of the roles that are pointed at, or of all that are listed.

    Args:
        said: The message with marks for the roles that it names.
        message: The message, with plain quotes.
        context: Holds the roles that the turn before has listed.
    """
    rest = said.words.replace(MARK, " ")
    if not _PAY.search(rest) or not _ASKS_PAY.search(rest) or not only(rest, _OF_PAY):
        return ()
    if _OWN_PAY.search(rest):
        return ()
    one, rows = role_shown(context), listed_roles(context)
    roles = each_role(said)
    if said.roles and not any(it.listed for it in said.roles) and not rows:
        return ()  # a role that is named in full is asked about by itself
    if not roles and one is not None:
        roles = (one,)
    elif not roles and (_WEIGHS_PAY.search(rest) or len(rows) <= _FEW):
        roles = rows[:_PAID]
    return _paid(message, roles)


def each_role(said: Marked) -> tuple[str, ...]:
    """Return the roles that a message names or points at, each once."""
    return tuple(dict.fromkeys(it.role for it in said.roles))
