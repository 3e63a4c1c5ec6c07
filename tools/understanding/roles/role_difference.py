"""How two roles differ: what one asks for that the other doesn't, whatever the user can do.

"What's the difference between a data analyst and a business analyst", "what does the one need that
the other doesn't". Where no level is known, roles that are compared are told apart like this.
"""

import re
from collections.abc import Iterator
from typing import Any, Final

from tools.late import late
from tools.understanding.intent import Context, Expecting, Intent, IntentKind, Reader
from tools.understanding.naming import names_role, role_phrase
from tools.understanding.phrases import sentences
from tools.understanding.placing import RANKED

_ASKED: Final = "asked"
"""The text of a comparison of what roles ask for, whatever the user can do."""
_BUSY: frozenset[Expecting] = frozenset({"checkin", "assessment"})
_A: Final = r"(?:an? |the |being (?:an? )?)?(?P<a>[\w&/+' -]{2,50}?)"
_B: Final = r"(?:(?:as )?an? |the |being (?:an? )?)?(?P<b>[\w&/+' -]{2,50}?)"
_AND: Final = (
    r"\s*(?:,?\s+(?:and|or|to|from|with|than|versus|vs\.?|against|compared (?:to|with)|&)|/)\s+"
)
_TRAILS: Final = (
    r"(?:[\s,]+(?:here|please|pls|for me|then|again|really|exactly|actually|anyway|mean|in"
    r" (?:practice|the end|your (?:list|book|eyes|catalogue))|on (?:here|your list)|now|jobs?"
    r"|roles?|though|like|by the way|btw|tho|do you know|according to you))*[\s?.!]*$"
)
_DOES: Final = r"(?:does|do|would|will|is|should|must|has|did)"
_NEEDS: Final = (
    r"(?:needs?|asks?(?: for)?|wants?|requires?|has|have|do(?:es)?|knows?|involves?|includes?|uses?"
    r"|got|asked(?: for| of)?|expects?|calls? for)"
    r"(?: (?:of|from) (?:me|you|one|someone|people))?"
    r"(?: to (?:know|do|have|be able to(?: do)?|learn|use))?(?: (?:in|on|for|as|of) top)?"
)
_DOES_NOT: Final = (
    r"(?:(?:does|do|wo|would|has|is|did|are|ca)(?:n'?t| ?not| no|nae)|not|won't|doesnt|dont|isnt"
    r"|doesn't have to|lacks?)(?: (?:need|ask|want|require|have|do|use|know|include)\w*)?"
    r"(?: (?:to|for|it|them|that|those))*"
)
_PATTERNS: Final = tuple(
    late(pattern + _TRAILS, re.IGNORECASE)
    for pattern in (
        (
            r"\b(?:differences?|diff|distinctions?)\b(?: (?:is|are|there|really|here|then|in"
            r" (?:skills|practice|pay|work)))*"
            rf"(?: between| of|:)?\s+{_A}{_AND}{_B}"
        ),
        (
            rf"^{_A}{_AND}{_B}[\s,;:?–—-]+(?:so )?(?:what|where|how)(?:'?s| is| are| do| does)?"
            rf"(?: (?:the|they|those|these|it|is|are))* (?:differ(?:ences?|ent|s)?|unlike|diff)"
        ),
        (
            rf"\bhow (?:does|do|is|are|would|different is) {_A} (?:differ(?:s|ent)?(?: (?:from|to"
            rf"|than))?|unlike|compare (?:to|with)|any different (?:from|to|than)|distinct from)"
            rf" {_B}"
        ),
        rf"\bhow (?:do|are|would) {_A}{_AND}{_B} (?:differ(?:ent)?|compare|stand apart)",
        rf"\bhow (?:different|similar|alike|far apart) (?:are|is) {_A}{_AND}{_B}",
        (
            rf"\b(?:is|isn'?t|are|aren'?t) {_A} (?:(?:just |really |basically |not |about |much )*"
            rf"(?:the same(?: thing| job)?(?: as)?|any different (?:from|to|than)|different"
            rf" (?:from|to|than))) {_B}"
        ),
        (
            rf"\b(?:are|aren'?t) {_A}{_AND}{_B} (?:(?:just |really |basically |about |much "
            rf"|not )*(?:the same|different|alike))(?: thing| job)?"
        ),
        (
            rf"\b(?:what|which)(?:'?s| is| are)?(?: (?:skills?|things?|else|more|extra|stuff))*"
            rf" (?:{_DOES} )?{_A} {_NEEDS}[\s,]+(?:that|which|what|but|and) {_B} {_DOES_NOT}"
        ),
        (
            rf"\b(?:what|which)(?:'?s| is| are)?(?: (?:skills?|things?|else|more|extra|stuff))*"
            rf" (?:{_DOES} )?{_A} {_NEEDS}[\s,]+(?:that|which|what|but|and)(?: it'?s)?"
            rf" (?:not|isn'?t|no|never) (?:needed |asked |wanted |required )?"
            rf"(?:(?:in|for|of|by|as) )?{_B}"
        ),
        (
            rf"\b(?:what|which)(?:'?s)?(?: (?:skills?|things?|else|more|extra))* (?:{_DOES} )?{_A}"
            rf" {_NEEDS}[\s,]+(?:that|which|but) i (?:don'?t|do not|won'?t|wouldn'?t) need"
            rf" (?:for|in|as) {_B}"
        ),
        (
            rf"\b(?:what|which)(?:'s| is| are)(?: (?:skills?|things?|extra|new|more|asked|needed"
            rf"|only|there))* (?:of|for|in|to|as) {_A}[\s,]+(?:that|which|but|and)"
            rf"(?: (?:is|are|it'?s))? ?(?:not|isn'?t|aren'?t)(?: (?:asked|needed|there))?"
            rf"(?: (?:of|for|in|to|as))? {_B}"
        ),
        (
            rf"\b(?:what|which)(?: (?:skills?|things?|else|more|extra))* {_DOES} {_A} {_NEEDS}"
            rf"[\s,]+(?:over|beyond|on top of|more than|compared (?:to|with)|unlike|as opposed to)"
            rf" {_B}"
        ),
    )
)
_TARGET: Final = late(
    r"(?:(?:the |my )?(?:current |own )?(?:target|aim|goal)(?: role)?|mine|my (?:one|role)|what i"
    r" (?:have|aim for))",
    re.IGNORECASE,
)
_NTHS: Final = (
    ("first", "former", "1st", "top", "1"),
    ("second", "latter", "2nd", "other", "2"),
    ("third", "3rd", "3"),
    ("fourth", "4th", "4"),
    ("fifth", "5th", "5"),
    ("sixth", "6th", "6"),
    ("seventh", "7th", "7"),
    ("eighth", "8th", "8"),
)
_NTH: Final = late(
    rf"(?:number |no\.? ?|#)?(?P<nth>{'|'.join(it for them in _NTHS for it in them)}|last)"
    r"(?: (?:one|role|job|row))?",
    re.IGNORECASE,
)
_POINTS: Final = late(
    r"(?:it|this|that|them|they|those|these|one)(?: (?:one|role|job)s?)?", re.IGNORECASE
)
"""What points at a role that the turn before has named; another reader knows which."""
_REMARKS: frozenset[IntentKind] = frozenset(
    {"unclear", "mood", "thanks", "greet", "no", "yes", "out_of_scope"}
)
_OPENS: Final = late(
    r"^(?:(?:before (?:i say )?yes|wait|first|but|and|so|no|sorry|ok(?:ay)?"
    r"|i (?:just )?(?:mean|meant|said|asked(?: about| for)?|was (?:asking|thinking)(?: about"
    r"| of)?))"
    r"[\s,:]+)+",
    re.IGNORECASE,
)


def read_role_difference(message: str, context: Context, alone: Reader) -> tuple[Intent, ...]:
    """Return the comparison of what two roles ask for that a message wishes, or nothing.

    Args:
        message: The message, with plain quotes.
        context: Holds the titles of the known roles, the target, and what was listed.
        alone: Reads what else the message says.
    """
    if context.expecting in _BUSY:
        return ()
    found, rest = list[Intent](), list[str]()
    for sentence in sentences(message):
        roles = _roles(_OPENS.sub("", sentence), context) if not found else ()
        if roles:
            found.append(_comparison(sentence, roles))
        else:
            rest.append(sentence)
    if not found:
        return ()
    more = alone(" ".join(rest)) if rest else ()
    return (*(it for it in more if it.kind not in _REMARKS), *found)


def without_levels(found: tuple[Intent, ...], context: Context) -> tuple[Intent, ...]:
    """Return what was read, with roles told apart by what they ask where no level is known.

    Args:
        found: What was read of a message.
        context: Holds the levels that are known.
    """
    if context.held or any(it.kind in {"set_level", "introduce"} for it in found):
        return found
    return tuple(
        it.model_copy(update={"text": _ASKED})
        if it.kind == "compare" and not it.text and len(it.roles) > 1
        else it
        for it in found
    )


def is_of_asked(intent: Intent) -> bool:
    """Whether a comparison is of what roles ask for, whatever the user can do.

    Args:
        intent: A comparison.
    """
    return intent.text == _ASKED


def asked_part(intent: Intent) -> dict[str, Any]:
    """Return the part of a comparison that is asked for, as its tool takes it.

    Args:
        intent: A comparison.
    """
    return {"part": _ASKED} if is_of_asked(intent) else {}


def _roles(said: str, context: Context) -> tuple[str, ...]:
    for first, second in _pairs(said):
        roles = [_role(first, context), _role(second, context)]
        known = [it for it in roles if it and names_role(it, context.roles)]
        if known and all(roles) and roles[0] != roles[1]:
            return tuple(it for it in roles if it)
    return ()


def _pairs(said: str) -> Iterator[tuple[str, str]]:
    for pattern in _PATTERNS:
        match = pattern.search(said)
        if match is not None:
            yield match["a"], match["b"]


def _role(words: str, context: Context) -> str | None:
    """Return the role that words name or point at."""
    said = re.sub(r"^(?:an?|the|as)\s+", "", words.strip(" ,?"), flags=re.IGNORECASE)
    nth = _NTH.fullmatch(said)
    if nth is not None:
        return _at_place(nth["nth"].casefold(), context)
    if _TARGET.fullmatch(said):
        return context.target
    if _POINTS.fullmatch(said):
        return None
    role = role_phrase(said, context.roles)
    one = role.removesuffix("s")  # "data analysts"
    return (one if names_role(one, context.roles) else role) or None


def _at_place(nth: str, context: Context) -> str | None:
    """Return the role that stands at a place of those that were listed."""
    rows = context.shown.roles[:RANKED]
    at = len(rows) - 1 if nth == "last" else next(n for n, it in enumerate(_NTHS) if nth in it)
    return rows[at] if 0 <= at < len(rows) else None


def _comparison(said: str, roles: tuple[str, ...]) -> Intent:
    return Intent(kind="compare", confidence=0.97, quote=said, roles=roles, text=_ASKED)
