"""What turns all the roles away that were just listed, or asks for a job that is none of them.

"None of these, I want to stay in nursing", "is there nothing like journalist?".
"""

import re
from typing import Final

from tools.late import late
from tools.title_terms import NOUNS, RANKS
from tools.titles import title_words
from tools.understanding.intent import Context, Intent
from tools.understanding.naming import near_title, role_phrase
from tools.understanding.roles.fields import fields_in, roles_of
from tools.understanding.roles.other_role_meant import role_by_part
from tools.understanding.roles.role_chosen import titles_named
from tools.understanding.roles.roles_listed import listed_roles
from tools.understanding.roles.roles_wanted import UNWANTED

_LED: Final = (
    r"^\W*(?:(?:hm+|well|ok(?:ay)?|so|and|but|no|nope|nah|sorry|honestly|to be honest|oh|um+|thanks"
    r"|thank you|really|actually)[\s,.:;!–—-]+)*"
)
_THEM: Final = (
    r"(?:these|them|those|the (?:roles|jobs|list|lot|above)|this|that|(?:these|those) (?:roles"
    r"|jobs|ones))"
)
_SAID: Final = (
    r"(?:[\s,]+(?:really|thanks|thank you|please|pls|sorry|for me|at all|to be honest|tbh|honestly"
    r"|i'?m afraid|i think))*"
)
_NONE: Final = (
    rf"(?:(?:not (?:really )?(?:any|one)|none|neither|nothing) (?:of|from|in|out of) {_THEM}"
    rf"(?: (?:appeals?|fits?|suits?|works?|interests?|is|are|sounds?|for|to|me|right|what i|want"
    rf"|like|looking))*|nothing (?:there|here|that fits)(?: for me)?"
    rf"|i (?:really )?(?:don'?t|do not|dont|wouldn'?t|can'?t) (?:really )?(?:like|want|fancy|see"
    rf" myself in|feel like|care for) any(?:thing)? (?:of|from|on|in) {_THEM}"
    rf"|(?:none|neither)(?: (?:for me|appeals?|fits?|suits? me))?|(?:these|those|they) (?:are|r)"
    rf" (?:all )?"
    rf"not (?:for me|what i (?:want|am looking for)))"
)
_STAY: Final = (
    r"(?:i(?:'d| would)? ?(?:rather|prefer|like|want|wanna|really|would|hope|am going|plan|'m)?"
    r"(?: (?:to|rather|like|really|want))* ?)?(?:stay(?:ing)?|remain(?:ing)?|keep(?:ing)?|be|work"
    r"(?:ing)?|become|do|something|want something|looking for something|go(?:ing)?|continue|stick)"
    r"(?: (?:to|on|be|do|working|something|being|becoming))*"
    r"(?: (?:in|with|within|as|like|into|around|near|to|at|on|about))*"
    r"(?: (?:the|an?|my))? (?P<field>[a-z][\w' -]{1,40}?)"
)
_ALL: Final = late(rf"{_LED}{_NONE}{_SAID}[\s.!]*$", re.IGNORECASE)
_ALL_BUT: Final = late(
    rf"{_LED}{_NONE}{_SAID}[\s,.;:!–—-]+(?:(?:and|but|because|as|since|so) )?{_STAY}[\s.!]*$",
    re.IGNORECASE,
)
_THEN: Final = late(rf"{_LED}{_NONE}{_SAID}\s*[,.;:!–—-]+\s*(?P<rest>\S.*)$", re.IGNORECASE)
_WISHES: Final = late(
    r"\b(?:i(?:'d|'m| am| would)? (?:(?:more|rather|really|much|very|prefer) )*(?:interested|like"
    r"|love|want|wanna|prefer|look(?:ing)? for|need|enjoy|into|drawn)|something|anything|rather"
    r"|more (?:like|with|of|in)|is there|are there|do you have|what about)\b",
    re.IGNORECASE,
)
"""What a wish for another kind of work opens with, behind what turns the listed ones away."""
_STAYS: Final = late(r"\b(?:stay|remain|keep|stick|continue|go(?:ing)? on)\b", re.IGNORECASE)
_LIKE: Final = late(
    rf"{_LED}(?:(?:is|isn'?t|are|aren'?t) there|(?:do|don'?t|have) (?:you|u)(?: not)?(?: have| know"
    r"| got)?|got|you have|no|nothing|i (?:miss|want|would like|'d like|need))(?: (?:really|also))*"
    r" ?(?:(?:nothing|anything|something|none|no (?:role|job|one)s?|any (?:role|job)s?|one)"
    r"(?: (?:more|closer|nearer|else|at all))*"
    r" (?:like|similar to|close to|to|in|along the lines of|with|for|towards|as)|more like"
    r"|closer to|nearer to)"
    r" (?:an? |the )?(?P<field>[a-z][\w' -]{1,40}?)(?: (?:there|here|in (?:it|there|the list)"
    r"|then|work|at all|on (?:it|the list)))*[\s.?!]*$",
    re.IGNORECASE,
)
_NO_FIELD: Final = late(
    r"\b(?:that|this|it|these|those|them|me|fewer|less|more|hours?|pay|money|target|plan|people"
    r"|numbers|code|coding|my|level|skills?|which|what|learn|gaps?|you)\b|\d",
    re.IGNORECASE,
)
_BUSY: Final = frozenset(
    {"checkin", "assessment", "evidence", "take_in", "import_chat", "import", "kind"}
)
_LONGEST: Final = 32
_TWO: Final = 2
_MOST: Final = 5
"""How many roles are compared at least and at most."""


def read_none_of_them(message: str, context: Context) -> Intent | None:
    """Return that none of the roles just listed is wanted, or what is to be like none of them.

    Args:
        message: The whole message, with plain quotes.
        context: Holds the roles that the turn before has listed, and those that are known.
    """
    free = context.expecting not in _BUSY and context.offered is None
    if not free or not listed_roles(context) or len(message.split()) > _LONGEST:
        return None
    if _ALL.match(message):
        return _not_listed(message)
    after = _THEN.match(message)
    wished = _of_a_kind(after["rest"], message, context) if after else None
    if wished is not None:
        return wished
    match = _ALL_BUT.match(message) or _LIKE.match(message)
    if match is None or _NO_FIELD.search(match["field"]):
        return None
    field = match["field"].strip()
    name = role_phrase(field, context.roles)
    if near_title(name, context.roles) or role_by_part(name, context):
        return None  # one that is known is looked at by itself
    return _not_listed(message, field)


def _of_a_kind(rest: str, message: str, context: Context) -> Intent | None:
    """Return the roles of the kind of work that is wished for instead, or ``None``.

    They are told by a word of their titles ("product roles"), else by the field of work.
    """
    wish = _WISHES.search(rest)
    stays = _STAYS.search(rest) is not None  # in a trade that may be none of the known roles
    if wish is None or stays or any(map(str.isdigit, rest)) or any(titles_named(rest, context)):
        return None
    unwanted = " ".join(it[0] for it in UNWANTED.finditer(rest))
    sought = UNWANTED.sub(" ", rest[wish.start() :])
    kinds = title_words(sought) - NOUNS - RANKS
    titled = [it for it in context.roles if kinds & (title_words(it) - NOUNS - RANKS)]
    fields = fields_in(sought)
    of_fields = roles_of(fields, unwanted, context.roles)
    roles = tuple(dict.fromkeys((*titled, *of_fields) if len(titled) < _TWO else titled))[:_MOST]
    if len(roles) < _TWO:
        return _look_at(roles[0], message) if roles else None
    names = " or ".join(it.name for it in fields) if not titled else ""
    return Intent(kind="compare", confidence=0.95, quote=message, roles=roles, text=names)


def _look_at(role: str, message: str) -> Intent:
    return Intent(kind="gaps", confidence=0.95, quote=message, role=role)


def _not_listed(message: str, field: str = "") -> Intent:
    return Intent(
        kind="practical", confidence=0.97, quote=message, text="not_listed", subject=field
    )
