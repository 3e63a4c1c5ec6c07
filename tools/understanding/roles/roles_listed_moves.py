"""What is done with the roles that were just listed: paid, put off, swapped, weighed, doubted.

"Whichever pays better", "both", "anything but cloud", "swap the second for DevOps engineer", "first
and last", "so should I rather go for mlops?", "data scientist 0 h?! that can't be right".
"""

import re
from collections.abc import Callable
from typing import Final

from tools.late import late
from tools.understanding.intent import Context, Intent
from tools.understanding.phrases import bare, sentences
from tools.understanding.roles.asked_of_ranking import read_asked_of_ranking, with_places
from tools.understanding.roles.pay_of_listed import read_pay_of_listed
from tools.understanding.roles.role_spoken_of import asks_for_gaps, read_role_spoken_of
from tools.understanding.roles.roles_listed import MARK, Marked, listed_roles, marked, role_shown

_FEW, _LONGEST = 4, 24
_PLAINLY: Final = 0.95
_LED = (
    r"^\W*(?:(?:ok(?:ay)?|so|then|and|but|well|hm+|oh|ah|right|yes|yeah|no|nah|wait|please|now|just"
    r"|actually|i(?:'d| would)? say|maybe|let'?s|can you|could you|would you)[\s,.!–—-]+)*"
)
_TAIL = (
    r"(?:[\s,]+(?:(?:how (?:do|does|would) (?:they|these|those|the two) )?(?:compared?|differ"
    r"|different)|then|now"
    r"|please|pls|instead|rather|for me|to me|thanks|thank you|as well|too|tho"
    r"|though|side by side|with each other|next|do you think|you think|you reckon|really|not"
    r" interested|i don'?t (?:want|like) (?:it|that)|(?:which"
    r"|what)(?: one)? (?:is|suits|fits|would be) \w+(?: \w+){0,3}))*[\s?.!]*$"
)
_JOINT = (
    r"\s*(?:,\s*(?:and|or|with)?|;|&|/|\+|\band\b|\bor\b|\bwith\b|\bto\b|\bv\b\.?|\bvs\b\.?"
    r"|\bversus\b|\bagainst\b)\s*"
)
_SEVERAL = late(
    rf"{_LED}(?:(?P<asks>compare|contrast|put|weigh|show|set)(?: me)? |what about |how about "
    rf"|between |how (?:do|does|would|are) |(?:what(?:'?s| is| are) |tell me )?(?:the "
    rf"|a )?(?:differences?|comparison)"
    rf" (?:between|of) )?(?:roles? |numbers? |nos?\.? |the )*§(?:{_JOINT}(?:the )?§)+{_TAIL}",
    re.IGNORECASE,
)
_ALL = late(
    rf"{_LED}(?:(?:i (?:want|like|take|choose|will take)|(?:can|could|may) i (?:do|have|take|choose"
    r"|aim for|go for|be|try)) )?(?:both|all|either|any|the (?:two|lot)|all"
    r" (?:of )?(?:them|those|these|three|four|eight)|both of (?:them|those)|(?:either|any) (?:of"
    rf" (?:them|those)|one)(?: is fine| will do)?)(?: sounds? \w+| looks? \w+)?{_TAIL}",
    re.IGNORECASE,
)
_BUT = late(
    rf"{_LED}(?:(?:any(?:thing|one| of them)?|all|everything|either)(?: one)? (?:but|except|other"
    rf" than|apart from|besides)|not|without|never|no way|definitely not) §{_TAIL}"
    rf"|{_LED}§ (?:is out|is not for me|isn'?t for me|is no good|not|no thanks){_TAIL}",
    re.IGNORECASE,
)
_SWAPS = late(
    rf"{_LED}(?:swap|switch|replace|exchange|change) (?:out )?§ (?:for|with|by|against|to) (?:an?"
    rf" )?§{_TAIL}|{_LED}(?P<turned>§ (?:instead of|rather than|in place of) §){_TAIL}",
    re.IGNORECASE,
)
_DROPS = late(
    rf"{_LED}(?:(?:drop|remove|leave out|take out|skip|ditch|lose|scrap|strike|forget|cross out)"
    r" (?:the )?§|(?:leave|take|cross) (?:the )?§ (?:out|off))(?: (?:from|off|out of|in) (?:the"
    r" |that |this )?(?:list|table|comparison|ranking|it))?(?P<adds>[\s,]+(?:and |but |then )*"
    r"(?:add|put in|take|include|show|try|compare(?: with)?)(?: me)? (?:an? )?§(?: instead)?)?"
    rf"{_TAIL}",
    re.IGNORECASE,
)
_ADDS = late(
    rf"{_LED}(?:add|include|throw in|put in|bring in|with|also|plus) (?:an? )?§(?:{_JOINT}(?:an? )?"
    r"§)*(?: (?:to|into|in) (?:the |that |this |it|them|those)?(?:list|table|comparison)?)?"
    rf"{_TAIL}",
    re.IGNORECASE,
)
_SHOULD = late(
    rf"{_LED}(?:should|shall|would) i (?:(?:be )?better(?: off)? )?(?:(?:rather|really|better|maybe"
    r"|then|just|instead) )*(?:to )?(?:go|going|aim|opt|switch|change|try|shoot|take|do|choose|pick"
    r"|be|become|move|consider)(?: (?:for|to|with|into|over to|as|on))*(?: the| an?)? §"
    rf"(?: (?:role|job))?{_TAIL}",
    re.IGNORECASE,
)
_BEST = late(
    rf"{_LED}(?:i(?:'ll| will|'d| would)? |let'?s )?(?:(?:take|choose|pick|go (?:for|with)|want"
    r"|make it|rather|have) )*(?:the |whichever(?: one)?(?: of (?:the two|them|those))? (?:is |has "
    r"|takes |needs |asks )?(?:the )?)(?:near(?:er|est)|clos(?:er|est)|easi(?:er|est)"
    r"|quick(?:er|est)|fast(?:er|est)|short(?:er|est)|simpl(?:er|est)|less(?: work)?"
    r"|fewer(?: hours)?|fewest hours"
    r"|least (?:work|hours|to learn)|cheap(?:er|est)|bett?er fit)(?: one| role| job| way"
    rf"| of (?:the two|them|those))?(?P<rest>[\s,.;:–—-]+\S.*)?{_TAIL}",
    re.IGNORECASE,
)
_BESIDE = late(
    rf"{_LED}(?:compare|contrast|compared?|put|hold)(?: (?:it|that|this|§))?(?: side by side"
    rf"| next)? (?:with|to|and|against|beside) (?:an? )?§{_TAIL}"
    rf"|{_LED}both (?:it|that|this|§) and (?:an? )?§{_TAIL}",
    re.IGNORECASE,
)
_REFUSED = late(
    r"\b(?:(?:don'?t|do not|no longer) (?:want|like|fancy|need)|not interested in|is out"
    r"|isn'?t for me"
    r"|is not for me|no more|nothing for me|anymore|any more)\b[^?\d]*$",
    re.IGNORECASE,
)
_BUSY = frozenset({"checkin", "assessment", "evidence", "take_in", "import_chat", "import", "kind"})


def read_roles_moves(message: str, context: Context) -> tuple[Intent, ...]:
    """Return what a message does with the roles that were just listed, or nothing.

    Args:
        message: The message, with plain quotes.
        context: Holds the roles that the turn before has listed, and the target.
    """
    if context.expecting in _BUSY or len(message.split()) > _LONGEST:
        return ()
    rows = listed_roles(context)
    if context.offered is not None or len(rows) < 2:  # noqa: PLR2004 - one alone is no list
        return (
            read_pay_of_listed(marked(message, context), message, context)
            or _beside_shown(message, context)
            or _gaps_of(message, context)
        )
    asked = read_asked_of_ranking(message, context)
    if asked:
        return asked
    placed = with_places(message, context)
    said = marked(placed, context)
    for read in _READERS:
        found = read(said, message, context)
        if found:
            return found
    said = marked(_without_refused(message), context)
    return _several(placed, message, context) or _spoken_of(said, message, context)


def _beside_shown(message: str, context: Context) -> tuple[Intent, ...]:
    """Return the one role that was shown beside another that is named: "compare with …"."""
    one = role_shown(context)
    said = marked(message, context) if one is not None else None
    match = _BESIDE.match(said.words) if said is not None else None
    others = tuple(it for it in _each(said) if it != one) if said is not None else ()
    if one is None or match is None or len(others) != 1:
        return ()
    return (_compared(message, (one, *others)),)


def _gaps_of(message: str, context: Context) -> tuple[Intent, ...]:
    """Return the gaps of the one role that was shown, where what is missing is asked of none."""
    one = role_shown(context)
    if one is None or (context.target and context.shown.kind != "role"):
        return ()
    if marked(message, context).roles and context.offered is None:
        named = {it.role for it in marked(message, context).roles}
        if named != {one}:
            return ()
    asks = asks_for_gaps(message, context) and not context.offered
    return (_look("gaps", message, one),) if asks else ()


def _spoken_of(said: Marked, message: str, context: Context) -> tuple[Intent, ...]:
    """Return the gaps of the row that is named before what is missing is asked of it."""
    rows = {it.role for it in said.roles if it.listed}
    if len(rows) != 1 or len(said.roles) != 1:
        return ()
    named = said.words.replace(MARK, said.roles[0].role)
    found = read_role_spoken_of(named, context)
    return (_look("gaps", message, rows.pop()),) if found else ()


def _without_refused(message: str) -> str:
    """Return a message without the sentence before it that only says what is no longer wanted."""
    first, *rest = sentences(message) or (message,)
    return " ".join(rest) if rest and _REFUSED.search(first) else message


def _several(placed: str, message: str, context: Context) -> tuple[Intent, ...]:
    """Return the comparison of the rows that are named by their places: "1, 3 and 8"."""
    for alone in (False, True):
        said = marked(placed, context, figures=alone, bare=alone)
        roles = _each(said)
        match = _SEVERAL.match(said.words) if len(roles) > 1 else None
        if match is not None and any(it.listed for it in said.roles):
            return (_compared(message, roles),)
    return ()


def _all(said: Marked, message: str, context: Context) -> tuple[Intent, ...]:
    """Return the question which of a few, as one alone can be aimed for."""
    rows = listed_roles(context)
    return (_which(message, rows),) if len(rows) <= _FEW and _ALL.match(said.words) else ()


def _best(said: Marked, message: str, context: Context) -> tuple[Intent, ...]:
    """Return the question which is meant by a role that is only called the shorter or nearer."""
    rows, match = listed_roles(context), _BEST.match(said.words)
    if match is None or said.roles or len(rows) > _FEW:
        return ()
    rest = bare(match["rest"] or "")
    more = (Intent(kind="unclear", confidence=0.0, quote=rest, text=rest),) if rest else ()
    return (*more, _which(message, rows))


def _but_one(said: Marked, message: str, context: Context) -> tuple[Intent, ...]:
    """Return what is left of the list without the role that is ruled out."""
    if len(said.roles) != 1 or not said.roles[0].listed or not _BUT.match(said.words):
        return ()
    return _left(message, listed_roles(context), said.roles[0].role)


def _left(message: str, rows: tuple[str, ...], out: str) -> tuple[Intent, ...]:
    roles = tuple(it for it in rows if it != out)
    return (_which(message, roles) if len(roles) == 1 else _compared(message, roles),)


def _changed(said: Marked, message: str, context: Context) -> tuple[Intent, ...]:
    """Return the comparison with one role in the place of another, without one, or with more."""
    rows, roles = listed_roles(context), _each(said)
    swaps = _SWAPS.match(said.words) if len(roles) == 2 else None  # noqa: PLR2004
    drops = _DROPS.match(said.words) if roles else None
    if swaps is not None:
        old, new = reversed(roles) if swaps["turned"] else roles
        return _set(message, rows, (old,), (new,))
    if drops is not None and len(roles) == 1 + bool(drops["adds"]):
        return _set(message, rows, roles[:1], roles[1:])
    adds = roles and len(rows) <= _FEW and _ADDS.match(said.words)
    return _set(message, rows, (), roles) if adds else ()


def _set(
    message: str, rows: tuple[str, ...], old: tuple[str, ...], new: tuple[str, ...]
) -> tuple[Intent, ...]:
    if not set(old) <= set(rows) or set(new) & set(rows):
        return ()
    if old and not new:
        return _left(message, rows, old[0])
    return (_compared(message, (*(it for it in rows if it not in old), *new)),)


def _should(said: Marked, message: str, context: Context) -> tuple[Intent, ...]:
    """Return the role that is thought of held against the target, or its gaps."""
    roles = _each(said)
    if len(roles) != 1 or not _SHOULD.match(said.words):
        return ()
    if context.target and context.target != roles[0]:
        return (_compared(message, (context.target, roles[0])),)
    return (_look("gaps", message, roles[0]),)


def _each(said: Marked) -> tuple[str, ...]:
    return tuple(dict.fromkeys(it.role for it in said.roles))


def _look(kind: str, message: str, role: str) -> Intent:
    return Intent.model_validate(
        {"kind": kind, "confidence": _PLAINLY, "quote": message, "role": role}
    )


def _compared(message: str, roles: tuple[str, ...]) -> Intent:
    return Intent(kind="compare", confidence=_PLAINLY, quote=message, roles=roles)


def _which(message: str, roles: tuple[str, ...]) -> Intent:
    """Return the question which of some roles is to be the target."""
    choices = tuple(_look("set_target", message, it) for it in roles)
    text = "Only one role can be the target" if len(choices) > 1 else ""
    return Intent(kind="clarify", confidence=0.9, quote=message, choices=choices, text=text)


_READERS: Final[tuple[Callable[[Marked, str, Context], tuple[Intent, ...]], ...]] = (
    _all,
    _best,
    _but_one,
    _changed,
    _should,
    read_pay_of_listed,
)
