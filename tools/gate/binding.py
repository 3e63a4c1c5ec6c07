"""Whether a quantity of a reply is one that is known of what the reply says it of."""

from typing import Final

from tools.gate.counting import is_number
from tools.gate.facts import Subject, fits
from tools.gate.grounds import Grounds
from tools.gate.levels import is_level
from tools.gate.measures import is_measure
from tools.gate.pieces import Piece
from tools.gate.quantity import Quantity
from tools.late import late

_ENDS: Final = late(
    r"(?:\b(?:ends?|finish(?:es)?|runs? (?:until|to)|(?:is|be|are) (?:done|finished|through|ready))"
    r"(?: now| then| still)?(?: on| by| in| around)?|\bfinish(?: date)?(?::| is| on))"
    r"(?: the week of| the end of| late| early| mid-?)? ?$"
)
_STARTS: Final = late(
    r"\b(?:starts?|begins?|starting|beginning)(?: on| in| from)?"
    r"(?: the week of| the| late| early)? ?$"
)
_PLAN: Final = late(
    r"\b(?:plan|you(?:'ll| will|'d| would)?|it all|everything)(?: now)? [a-z]+(?: on| by| in)? ?$"
)
_PART: Final = late(r"\b(?:weeks?|phases?|steps?|parts?|levels?|milestones?)\b")
_WANTS: Final = late(r"\b(?:want|wish|hope|like|aim|need|have|said|told)\w*\b")
_DEADLINE: Final = late(r"\bdeadline(?: of| is| on| in|:|,)*(?: the end of)? ?$")


def known(told: Quantity, piece: Piece, grounds: Grounds) -> bool:
    """Whether a quantity is known of what it is said of, be it as it stands or rounded.

    Args:
        told: The quantity, with offsets in the piece.
        piece: The sentence or line that holds it.
        grounds: What may be stated.
    """
    if piece.supposed(told):
        return True
    if told.unit == "vague":
        return told.text.casefold() in grounds.told.vague
    if told.counts:
        return is_number(told, piece, grounds)
    check = {"date": _is_date, "level": is_level}.get(told.unit, is_measure)
    return check(told, piece, grounds)


def _is_date(told: Quantity, piece: Piece, grounds: Grounds) -> bool:
    """Whether a date is known of what the sentence says it of, and as what it says it to be."""
    if told.key not in grounds.days:
        return False
    ahead, about = piece.ahead(told), piece.about(told)
    those = [it for it in grounds.dated if fits(it.about, about) and not it.of_work]
    if not _WANTS.search(ahead):
        for field, says in (("deadline", _DEADLINE), ("finish", _ENDS), ("start", _STARTS)):
            if says.search(ahead):
                return _is_field(told, field, piece, grounds)
    records = [it for it in grounds.dated if told.key in it.keys]
    orgs = [it for it in about if it.kind == "org"]
    if orgs and any(set(orgs) & it.about for it in grounds.dated):
        return any(set(orgs) & it.about for it in records) or not told.key[0].isdigit()
    return told.key in grounds.told_days or any(it in those for it in records)


def _is_field(told: Quantity, field: str, piece: Piece, grounds: Grounds) -> bool:
    """Whether a date is the deadline, finish or start of what the sentence speaks of."""
    ahead = piece.ahead(told)
    whole = bool(_PLAN.search(ahead)) and not _PART.search(ahead)
    about = frozenset[Subject]() if whole else piece.about(told)
    those = [it for it in grounds.dated if it.field == field and fits(it.about, about)]
    if whole or field == "deadline":
        those = [it for it in those if not any(one.kind in ("day", "skill") for one in it.about)]
    skills = {it for it in about if it.kind == "skill"}
    work = [it for it in grounds.dated if it.field == f"work {field}" and skills & it.about]
    if work and not any(it.unit == "level" for it in piece.told):
        work += [it for it in those if skills & it.about]
        return any(told.key in it.keys for it in work)
    named = {key for it in those for key in it.keys}
    is_day = len(told.key) >= len("--12-31")
    told_of_skill = any(it.kind == "skill" for it in about) and told.key in grounds.told_days
    return not named or told.key in named or (is_day and told_of_skill)
