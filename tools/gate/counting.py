"""Whether a number without a unit is how many there are of what the reply says it counts."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from fractions import Fraction
from typing import Final

from tools.gate.facts import NOTHING, Fact, Subject
from tools.gate.fields import natural
from tools.gate.grounds import Grounds
from tools.gate.measures import PROVISIONAL, agrees, is_apart, is_measure, own_of_unit
from tools.gate.pieces import Piece
from tools.gate.quantity import Quantity, is_telling, stem
from tools.gate.units import BARE, COUNT, DATA, Unit
from tools.late import late

_MORE_THAN: Final = late(r" (?:more|fewer|less)\b[^.;]*\bthan\b")
_PARTLY: Final = frozenset(("skill", "requirement", "rol"))
"""What is often spoken of in part."""
_MORE: Final = late(r" (?:more|others?|further)\b")
_OF: Final = late(r"\bof (?:the |your |all )?$")
_MINUS: Final = late(r" (?:minus|−|-) ")
_PREFIX: Final = late(r"([a-z]+):? (?:all |both |only |just |already |the |of )*$")
_NO_LEVEL: Final = late(
    r"(?: of (?:the |your |all )?\d+)?(?: \w+){0,5}?"
    r" (?:(?:have|has|with|without|carry) (?:no|any)|or no) level"
    r"|(?: [\w'’]+){0,6}? (?:haven't|hasn't|weren't|aren't|haven’t|aren’t|have not)"
    r" (?:yet )?(?:been )?(?:yet )?(?:looked|assessed|rated|settled|told|known)"
    r"|(?: (?:skills?|requirements?))(?: that)?(?: are)?(?: still)? (?:open|unknown)\b"
    r"|(?: \w+){0,3}? (?:that |which )?(?:i|we) (?:know nothing|don't know|have no|haven't)"
    r"|(?: \w+)* (?:not|still to be|never)(?: yet)? (?:been )?assessed"
    r"|(?: \w+)? (?:are|is) (?:still |yet )?(?:unknown|not known)"
)
_WERE: Final = late(r"(?: \w+)? (?:were|had been) ")
_LEVELS: Final = late(r"\b(?:levels?|vs|above|you are at|needs?|asks?)\b")
_OF_SPEECH: Final = frozenset(
    ("end", "sid", "thing", "way", "question", "option", "reason", "halv", "word", "exampl", "step")
)
"""What a speaker counts of their own words, and not of the world."""
_STATES: Final = frozenset(("open", "missing", "unassess", "gap"))
_EXACT: Final = frozenset(("met", "missing", "unassess", "kept"))
"""States of which a list that stands beside the count may name others."""
_STATUSES: Final = _STATES | _EXACT


def is_number(told: Quantity, piece: Piece, grounds: Grounds) -> bool:
    """Whether a number without a unit is known of what it is said of.

    Args:
        told: The quantity, with offsets in the piece.
        piece: The sentence or line that holds it.
        grounds: What may be stated.
    """
    if PROVISIONAL.match(piece.behind(told)) and "hour" in piece.folded:
        return is_measure(told.counted_in("minute", Fraction(60)), piece, grounds)
    about = piece.about(told)
    if told.value.denominator != 1:
        about = frozenset(it for it in about if it.kind != "title")
        return is_apart(told, piece, grounds) or any(
            agrees(it, about, piece) for it in _told_in(told, grounds.facts.by_unit, grounds)
        )
    if told.is_whole:
        return _is_whole(told, about, piece, grounds)
    return _is_count(told, about, piece, grounds)


def _is_count(told: Quantity, about: frozenset[Subject], piece: Piece, grounds: Grounds) -> bool:
    if _MORE_THAN.match(piece.behind(told)):
        return False  # it must follow from the two that are compared
    for bound in (_of_parts(told, about, piece, grounds), _of_nouns(told, about, piece, grounds)):
        if bound is not None:
            return bound
    if _is_rest(told, piece, grounds) or _is_listed(told, piece):
        return True
    return bool(set(told.nouns[-1:]) & _OF_SPEECH) or _is_open(told, about, piece, grounds)


def _told_in(told: Quantity, units: Iterable[Unit], grounds: Grounds) -> Iterator[Fact]:
    """Yield the facts that a number may stand for in some units, told as people tell them."""
    for unit in units:
        for factor in natural(unit):
            yield from grounds.facts.told_by(told, unit, factor)


def _is_open(told: Quantity, about: frozenset[Subject], piece: Piece, grounds: Grounds) -> bool:
    """Whether a number that is bound to nothing is among those that its sentence allows."""
    close = own_of_unit(told, piece, grounds, COUNT)
    whole = _MINUS.match(piece.behind(told)) or _OF.search(piece.ahead(told))
    if whole and told.value in grounds.facts.by_whole:
        return True
    if any(
        agrees(it, about, piece) and (not close or it.about & close)
        for it in _told_in(told, _units_for(told, piece), grounds)
    ):
        return True
    exactly = replace(told, step=Fraction(0))
    known = (it for it in _told_in(exactly, grounds.facts.by_unit, grounds) if not it.derived)
    return not close and any(agrees(it, NOTHING, piece) for it in known)


def _of_parts(
    told: Quantity, about: frozenset[Subject], piece: Piece, grounds: Grounds
) -> bool | None:
    """Whether a part of a whole is one that is known; nothing where none is known of the whole."""
    if told.of is None:
        return None
    unknown = bool(_NO_LEVEL.match(piece.behind(told)))
    alike = [it for it in grounds.facts.by_whole.get(told.of, ()) if agrees(it, about, piece)]
    parts = [it for it in alike if not it.nouns or _kind_fits(it, told, piece, unknown=unknown)]
    if not parts and "posting" not in told.nouns and any(it.value == told.value for it in alike):
        return True  # which kind is meant is told by words that are not known
    if not parts or not (about or any(it.nouns for it in parts)):
        skills = [it for it in about if it.kind == "skill"]
        own = (it for one in skills for it in grounds.facts.by_subject.get(one, ()))
        return False if "posting" in told.nouns and any(it.of for it in own) else None
    return any(it.value == told.value for it in parts)


def _of_nouns(
    told: Quantity, about: frozenset[Subject], piece: Piece, grounds: Grounds
) -> bool | None:
    """Whether as many are known of what a number counts; nothing where none is known of it."""
    for noun, ahead in _bound(told, piece):
        of_noun = [it for it in grounds.facts.by_noun.get(noun, ()) if agrees(it, about, piece)]
        stems = piece.stems | ({"unassess"} if _NO_LEVEL.match(piece.behind(told)) else set())
        shared = (it for it in of_noun if it.field == "group" and it.nouns <= stems)
        if any(it.value == told.value for it in shared):
            return True
        named = [it for it in of_noun if it.field != "group"]
        if ahead:  # "you kept two", and not any word before a number
            named = [it for it in named if it.field == "kind"]
        if named:
            some = noun not in _EXACT and _is_listed(told, piece)
            return some or any(it.value == told.value for it in named)
    return None


def _bound(told: Quantity, piece: Piece) -> Iterator[tuple[str, bool]]:
    """Yield the words that say what a number counts, the most telling first, and which are ahead.

    They stand behind it ("three are unassessed"), or before it ("you kept two", "Kept: 2").
    """
    ahead, behind = piece.ahead(told), piece.behind(told)
    if _NO_LEVEL.match(behind):
        yield "unassess", False
    before = _PREFIX.search(ahead)
    if before and is_telling(before[1]):
        yield stem(before[1]), True
    states = [it for it in told.nouns if it in _STATUSES and not _WERE.match(behind)]
    things = [it for it in reversed(told.nouns) if it not in _STATES]
    if told.of is None and _PARTLY & set(things):  # some of them, whichever
        things = [it for it in things if it not in _PARTLY]
        alone = piece.stems & _STATUSES
        states += alone if len(alone) == 1 and sum(it.counts for it in piece.told) == 1 else ()
    yield from ((it, False) for it in (*states, *things))


def _is_whole(told: Quantity, about: frozenset[Subject], piece: Piece, grounds: Grounds) -> bool:
    """Whether what something is a part of is known: of any word behind it, or by its parts."""
    facts = grounds.facts
    named = [it for noun in told.nouns for it in facts.by_noun.get(noun, ())]
    if not told.nouns:
        named = facts.by_field.get("listed", [])
    return any(it.value == told.value and agrees(it, about, piece) for it in named) or any(
        agrees(it, about, piece) for it in facts.by_whole.get(told.value, ())
    )


def _kind_fits(it: Fact, told: Quantity, piece: Piece, *, unknown: bool) -> bool:
    if unknown:
        return "unassess" in it.nouns
    return bool(it.nouns & piece.stems) or bool(it.nouns & set(told.nouns))


def _is_listed(told: Quantity, piece: Piece) -> bool:
    """Whether as many things are named in the sentence as it counts."""
    names = {it.subject.name for it in piece.mentions if it.subject.kind in ("skill", "role")}
    return told.value > 1 and told.value in (len(names), piece.listed)


def _is_rest(told: Quantity, piece: Piece, grounds: Grounds) -> bool:
    """Whether a list is by so many longer than what is named of it: "SQL, Excel and 7 more"."""
    if not _MORE.match(piece.behind(told)):
        return False
    listed = {it.value for it in grounds.facts.by_field.get("listed", ())}
    skills = (sum(it.kind == "skill" for it in those) for those in (piece.subjects, piece.spoken))
    return any(told.value + it in listed for it in skills if it)


def _units_for(told: Quantity, piece: Piece) -> Iterable[Unit]:
    """Return the units that a number without one may be in, told by its neighbours."""
    units = {COUNT, BARE, DATA}
    if told.nouns:
        return units
    units |= {it.unit for it in piece.told if not it.key}
    units |= {"minute"} if "hours" in piece.folded else set()
    return units | ({"level"} if _LEVELS.search(piece.folded) else set())
