"""Whether a level of a reply is the one that is held, or asked for, as the reply says."""

from fractions import Fraction
from typing import Final

from tools.gate.facts import fits
from tools.gate.grounds import Grounds
from tools.gate.pieces import Piece
from tools.gate.quantity import Quantity
from tools.late import late

_HELD: Final = late(
    r"(?:(?:\b(?:are|is|am|now|today|stand|stands|sit|sits|yourself|currently|already|remain|remains)"
    r"|'re|'s)(?: now| today| still| already| currently)? at (?:level )?"
    r"|\byou(?:'re| are| have| already have)(?: an? )?)$"
)
_HELD_AFTER: Final = late(r" (?:today|now|at the moment|so far|already)\b")
_REQUIRED: Final = late(
    r"\b(?:asks?|asked|needs?|needed|requires?|required|wants?|wanted|calls|expects?|expected)"
    r"(?: for| is| at| you at| to be at)? (?:level )?$"
)
_REQUIRED_AFTER: Final = late(r" (?:is |are )?(?:asked|needed|required|wanted|expected)\b")
_FROM: Final = late(r"\bfrom (?:level )?$")
_REACHED: Final = late(r"\bto (?:level )?$")
_FROM_TO: Final = late(r"\bfrom (?:level )?\d(?:/5)? to (?:level )?$")
_YOU: Final = late(r"\byou(?:['’]re| are| have| sit| stand)\b[^.;]{0,30}$")
_ARROW: Final = late(r"→|->")
_YOURS: Final = late(r"^(?:you|your level|yours|current|today|now|have|held|level now)\b")
_ASKED: Final = late(r"^(?:asked|needed|needs?|required|role|target|wanted|goal|asks?)\b")


def is_level(told: Quantity, piece: Piece, grounds: Grounds) -> bool:
    """Whether a level is the one that is held, or asked for, as the sentence says."""
    about = piece.about(told)
    facts = grounds.facts
    skills = [it for it in about if it.kind == "skill"]
    mine = [it for skill in skills for it in facts.by_subject.get(skill, ()) if it.unit == "level"]
    fitting = [it for it in mine if fits(it.about, about)] or mine
    if told.value == 0 and skills and not any(it.name in grounds.held for it in skills):
        return True
    if not fitting:
        return not skills and any(facts.told_by(told, "level"))
    says = _says(told, piece)
    starts = {it.value for it in fitting if it.field == "from"}
    held = {it.value for it in fitting if it.field == "held"} or starts
    needed = {it.value for it in fitting if it.field == "required"}
    values = {it.value for it in fitting}
    if _FROM_TO.search(piece.ahead(told)):
        return _is_reached(told, piece, values)
    if says == "held":
        return told.value in held
    if says == "from":
        return told.value in held | starts or not (held | starts)
    return told.value in (needed if says == "required" and needed else values)


def _is_reached(told: Quantity, piece: Piece, values: set[Fraction]) -> bool:
    """Whether a level lies above the one before it ("from 1/5 to 3/5"), and is known."""
    first = [it for it in piece.told if it.end <= told.start][-1:]
    return told.value <= max(values) and (not first or told.value > first[0].value)


_WILL_BE: Final = late(
    r"\b(?:then|after that|afterwards|by then|will|would)\b|['’](?:ll|d)\b"
    r"|\bby (?:the |late |early |mid|end|\d|january|february|march|april|may|june|july|august"
    r"|september|october|november|december|christmas|new year)"
)
"""Before a level that is held only later."""


def _says(told: Quantity, piece: Piece) -> str:
    """Return whether a level is said to be "held" or "required", or an empty text."""
    head, ahead, behind = piece.heading(told), piece.ahead(told), piece.behind(told)
    if _REQUIRED.search(ahead) or _REQUIRED_AFTER.match(behind) or _ASKED.match(head):
        return "required"
    if _REACHED.search(ahead) or _WILL_BE.search(ahead):
        return ""
    if _FROM.search(ahead) or _ARROW.search(told.text):
        return "from"
    if _YOU.search(ahead[piece.segment(told)[0] :]):
        return "held"
    if _HELD.search(ahead) or _HELD_AFTER.match(behind) or _YOURS.match(head):
        return "held"
    return ""
