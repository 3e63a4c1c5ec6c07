"""Whether a quantity of a reply is one that is known of what the reply says it of."""

from collections.abc import Iterable
from typing import Final

from tools.gate.counting import is_number
from tools.gate.facts import Fact, fits
from tools.gate.grounds import Grounds
from tools.gate.levels import is_level
from tools.gate.measures import is_measure
from tools.gate.pieces import Piece
from tools.gate.quantity import Quantity
from tools.gate.supposing import at_another_pace, supposed
from tools.late import late

_ENDS: Final = late(
    r"(?:\b(?:ends?|finish(?:es)?|(?:runs?|goes on|lasts?) (?:until|into|through|to)"
    r"|(?:is|be|are) (?:done|finished|through|ready))"
    r"(?: now| then| still)?(?: on| by| in| around)?|\bfinish(?: date)?(?::| is| on))"
    r"(?: the week of| the end of| late| early| mid-?)? ?$"
)
_STARTS: Final = late(
    r"\b(?:starts?|begins?|starting|beginning)(?: on| in| from)?"
    r"(?: the week of| the| late| early)? ?$"
)
_AND: Final = late(r"(?:\b(?:and|or)|[,&/]) $")
_WANTS: Final = late(r"\b(?:want|wish|hope|like|aim|need|have|said|told)\w*\b")
_DEADLINE: Final = late(r"\bdeadline(?: of| is| on| in|:|,)*(?: the end of)? ?$")


def known(told: Quantity, piece: Piece, grounds: Grounds) -> bool:
    """Whether a quantity is known of what it is said of, be it as it stands or rounded.

    Args:
        told: The quantity, with offsets in the piece.
        piece: The sentence or line that holds it.
        grounds: What may be stated.
    """
    if supposed(told, piece):
        return True
    if told.unit == "vague":
        return told.text.casefold() in grounds.told.vague
    if told.counts:
        return is_number(told, piece, grounds)
    check = {"date": _is_date, "level": is_level}.get(told.unit, is_measure)
    return check(told, piece, grounds)


def _is_date(told: Quantity, piece: Piece, grounds: Grounds) -> bool:
    """Whether a date is known of what the sentence says it of, and as what it says it to be."""
    if at_another_pace(piece, grounds.main) or told.key not in grounds.days:
        return at_another_pace(piece, grounds.main)
    ahead = piece.ahead(told)
    if not _WANTS.search(ahead):
        for field, says in (("deadline", _DEADLINE), ("finish", _ENDS), ("start", _STARTS)):
            if says.search(ahead):
                return _is_field(told, field, piece, grounds)
    about = piece.about(told)
    those = (it for it in _dated(grounds) if fits(it.about, about) and not _is_of_work(it))
    known_of_it = told.key in grounds.told_days or any(told.key in it.keys for it in those)
    return known_of_it and not _is_of_another(told, piece, grounds)


def _is_of_another(told: Quantity, piece: Piece, grounds: Grounds) -> bool:
    """Whether a date is of weeks of a plan alone, and of none in which the skill beside it is."""
    skills = piece.close(told, "skill")
    rows = (it for it in piece.mentions if it.subject in skills)
    if len(skills) != 1 or any(_AND.search(piece.folded[: it.start]) for it in rows):
        return False  # "Risk and Project management" names two
    weeks = [it for it in grounds.facts.by_field.get("work week", ()) if skills & it.about]
    if not weeks or any(told.key in it.keys for it in weeks):
        return False
    others = (it for it in _dated(grounds) if told.key in it.keys)
    told_apart = told.key in grounds.told.told_days
    return not told_apart and all(_is_of_work(it) or it.names("day") for it in others)


def _dated(grounds: Grounds) -> Iterable[Fact]:
    return grounds.facts.by_unit.get("date", ())


def _is_of_work(it: Fact) -> bool:
    """Whether a date is of a skill's weeks in a plan."""
    return it.field.startswith(("work ", "step "))


def _is_field(told: Quantity, field: str, piece: Piece, grounds: Grounds) -> bool:
    """Whether a date is the deadline, finish or start of what the sentence speaks of."""
    about = piece.about(told)
    dated = grounds.facts.by_field
    those = [it for it in dated.get(field, ()) if it.keys and fits(it.about, about)]
    if field == "deadline":
        those = [it for it in those if not it.names("day") and not it.names("skill")]
    skills = {it for it in about & piece.subjects if it.kind == "skill"}
    kind = "step" if any(it.unit == "level" for it in piece.told) else "work"
    work = [it for it in dated.get(f"{kind} {field}", ()) if skills & it.about]
    if work:
        those = [it for it in those if skills & it.about] + work
    told_of_skill = any(it.kind == "skill" for it in about) and told.key in grounds.told_days
    return not those or any(told.key in it.keys for it in those) or (not work and told_of_skill)
