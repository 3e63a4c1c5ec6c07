"""Whether a measure of a reply is known of what the reply says it of: hours, money, shares."""

import re
from collections.abc import Iterator
from fractions import Fraction
from typing import Final

from tools.gate.facts import Fact, Subject, fits
from tools.gate.grounds import Grounds
from tools.gate.pieces import A_WEEK, Piece
from tools.gate.quantity import Quantity
from tools.gate.shares import is_of_world, own_shares
from tools.gate.units import BARE, COUNT, DATA, Unit
from tools.gate.weeks import planned
from tools.late import late

_FRAME: Final = late(r"\b(?:first|next|last|past|coming|these|those) $")
PROVISIONAL: Final = late(
    r"(?: of (?:them|those|these|it|that|your|the|which)\b)?(?: \d+)?(?: hours)?"
    r"(?: are| is)?(?: still)? provisional\b"
)
"""Behind the hours of a plan that may not be needed."""
_JOINTLY: Final = late(r"\b(?:together|both|along with|combin\w+|pairs?|paired|and)\b")
_OF_A_WHOLE: Final = late(
    r"(?:\d(?: ?[a-z]+)?|%|half|thirds?|quarters?|fifths?|tenths?|most) of (?:the |all |your )?$"
)
_A_NAME: Final = late(r"(?<=[a-z,;] )[A-Z][a-z]+")
_YEARS_OF: Final = late(r"\byears (?:of|in|as)\b")
_SMALL: Final = 12
_WEEK: Final = 7
_TWICE: Final = late(r"(?:twice|double)$", re.IGNORECASE)
_WITH: Final = {"share": "interval"}
"""Fields that are told by the same words as others."""
_PLAN_TAKES: Final = late(
    r"\bplan (?:takes|holds|has|needs|is|comes to|covers|contains)(?: about| over| just)? $"
)
_YOU_EARN: Final = late(r"\byou(?:'re| are)? (?:earn|make|paid|on|get) (?:\w+ )?$")
_FIELDS: Final = (
    ("rate", "minute", Piece.behind, A_WEEK),
    ("provisional", "minute", Piece.behind, PROVISIONAL),
    ("total", "minute", Piece.ahead, _PLAN_TAKES),
    ("earned", "money", Piece.ahead, _YOU_EARN),
    ("median", "money", Piece.around, late(r"\b(?:median|middle|typical\w*)\b")),
    ("share", "percent", Piece.around, late(r"\b(?:postings?|job ads?|adverts?|ads)\b")),
    ("share", "percent", Piece.heading, late(r"share")),
    ("share", "percent", Piece.text_of, late(r" in | out of ")),
    ("assessed", "percent", Piece.around, late(r"\bassessed\b")),
)
"""The fields that words around a figure name: where the words stand, and they."""


def is_measure(told: Quantity, piece: Piece, grounds: Grounds) -> bool:
    """Whether a figure with a unit is known of what it is said of.

    Args:
        told: The quantity, with offsets in the piece.
        piece: The sentence or line that holds it.
        grounds: What may be stated.
    """
    if _is_told_otherwise(told, piece, grounds):
        return True
    if any(_known_as(told, piece, grounds)) or is_total(told, piece, grounds):
        return True
    of_weeks = told.unit == "minute" and not piece.is_weekly(told)
    if of_weeks and any(told.may_stand_for(it) for it in planned(piece, grounds.plans)):
        return True
    known = (not it.derived for it in grounds.facts.told_by(told, told.unit))
    return not _is_certain(told, piece, grounds) and any(known)


def _is_told_otherwise(told: Quantity, piece: Piece, grounds: Grounds) -> bool:
    """Whether a figure is a difference, a remainder or a frame."""
    if told.unit == "times" and _TWICE.search(told.text):
        return True  # "twice as many" speaks of others, and is held to them
    if told.unit == "day" and _FRAME.search(piece.ahead(told)):
        return told.value <= _WEEK * grounds.results.longest or is_apart(told, piece, grounds)
    return is_apart(told, piece, grounds)


def _is_certain(told: Quantity, piece: Piece, grounds: Grounds) -> bool:
    """Whether it is beyond doubt what a figure is said of, and that has such figures of its own.

    So it is where one skill alone is spoken of or stands right beside it, and where the words name
    its field. A part in words ("most of") is held to what it is said of in any case.
    """
    if told.unit == "percent" and told.text[-1].isalpha():
        return True
    if _field(told, piece, grounds) != "" or own_of_unit(told, piece, grounds, told.unit):
        return True
    roles = [it for it in piece.subjects if it.kind == "role"]
    kinds = {it.kind for it in piece.subjects}
    if told.unit == "minute" and len(roles) == 1 and "skill" not in kinds:
        mine = grounds.facts.by_subject.get(roles[0], ())
        return any(it.field == "hours" and not it.names("skill") for it in mine)
    skills = {it for it in piece.subjects or piece.before if it.kind == "skill"}
    own = (it for one in skills for it in grounds.facts.by_subject.get(one, ()))
    alone = len({it.name for it in skills}) == 1 and told.unit == "minute"
    return alone and any(it.unit == told.unit and not it.derived for it in own)


def is_apart(told: Quantity, piece: Piece, grounds: Grounds) -> bool:
    """Whether points are the difference of two percentages that are known of one thing."""
    if "point" not in (told.text if told.unit == "percent" else piece.folded):
        return False
    about = frozenset(it for it in piece.about(told) if it.kind in ("role", "skill"))
    shares = (it for it in grounds.facts.by_unit.get("percent", ()) if not it.derived)
    values = {it.value for it in shares if fits(it.about, about)}
    return told.unit in ("percent", BARE) and any(
        told.may_stand_for(more - less) for less in values for more in values if more > less
    )


def is_total(told: Quantity, piece: Piece, grounds: Grounds) -> bool:
    """Whether a quantity is the sum of all hours of each of the skills named.

    Args:
        told: The quantity, with offsets in the piece.
        piece: The sentence or line that holds it.
        grounds: What may be stated.
    """
    names = sorted(it for it in piece.subjects if it.kind == "skill")
    first = min((it.start for it in piece.mentions if it.subject in names), default=0)
    if len(names) < 2 or any(first < it.start < told.start for it in piece.told):  # noqa: PLR2004
        return False
    sums = {Fraction(0)}
    for name in names:
        own = {
            it.value
            for it in grounds.facts.by_subject.get(name, ())
            if it.field == "hours" and not it.derived and not it.names("day")
        }
        sums = {one + other for one in sums for other in own}
    return told.unit == "minute" and told.value in sums


def _known_as(told: Quantity, piece: Piece, grounds: Grounds) -> Iterator[Fact]:
    """Yield the facts that a quantity may stand for."""
    unit = told.unit
    about = piece.about(told)
    field = _field(told, piece, grounds)
    if field is None:
        return
    close = own_of_unit(told, piece, grounds, unit)
    mine = frozenset[Subject]()
    if unit == "minute" and not field and _is_certain(told, piece, grounds):
        mine = frozenset(it for it in piece.subjects or piece.before if it.kind == "skill")
    shares = own_shares(told, piece, grounds)
    for it in grounds.facts.told_by(told, unit):
        if shares and it not in shares:
            continue
        if (field and it.field not in (field, _WITH.get(field))) or (
            it.derived and not _is_near(it, piece)
        ):
            continue
        if mine and it.field == "hours" and it.names("role") and not mine & it.about:
            continue  # the hours of all that a role asks for
        if agrees(it, about, piece) and (not close or it.about & close):
            yield it


def _is_near(it: Fact, piece: Piece) -> bool:
    """Whether a computed figure is told where what it comes from is spoken of.

    A few whole hours may come from much; months between dates need a date or a name beside them,
    and what is computed of a skill needs that skill's name.
    """
    hours = it.value / 60
    if it.unit == "minute" and hours <= _SMALL and hours.denominator == 1:
        return False
    named = _A_NAME.search(piece.text) or _YEARS_OF.search(piece.folded)
    if it.unit == "month" and not named and not any(q.key for q in piece.told):
        return False
    if it.nouns and not it.nouns & piece.stems:
        return False
    skills = {one for one in it.about if one.kind == "skill"}
    return not skills or bool(skills & (piece.subjects | piece.before))


def agrees(it: Fact, about: frozenset[Subject], piece: Piece) -> bool:
    """Whether a fact holds of what a figure is said of.

    Args:
        it: The fact.
        about: What the figure is said of.
        piece: The sentence or line that holds the figure.
    """
    if it.unit == DATA and it.nouns and not it.nouns & piece.stems:
        return False
    speaks = any(one.kind == "skill" for one in piece.spoken)
    if speaks and it.names("skill") and not it.names("title") and not it.about & piece.spoken:
        return False
    if it.together:
        return it.about <= piece.subjects and bool(_JOINTLY.search(piece.folded))
    return fits(it.about, about)


def own_of_unit(told: Quantity, piece: Piece, grounds: Grounds, unit: Unit) -> frozenset[Subject]:
    """Return the one skill right beside a quantity where its own figures of the unit are known.

    Then a figure that is said of nothing in particular does not count for it.
    """
    if unit not in ("minute", "percent", COUNT) or piece.is_weekly(told):
        return frozenset()
    if _OF_A_WHOLE.search(piece.ahead(told)):
        return frozenset()
    close = (
        piece.close(told, "place")
        or piece.close(told, "skill")
        or (piece.close(told, "role") if unit == COUNT else frozenset())
    )
    if len({it.name for it in close}) != 1 or not close <= piece.about(told):
        return frozenset()
    has = any(
        fact.unit == unit and not fact.derived and (unit != "percent" or fact.field == "share")
        for one in close
        for fact in grounds.facts.by_subject.get(one, ())
    )
    return close if has else frozenset()


def _field(told: Quantity, piece: Piece, grounds: Grounds) -> str | None:
    """Return which field a figure is said to be, "" for any, ``None`` where it is of the world."""
    if told.unit == "percent" and is_of_world(told, piece, grounds):
        return None
    for field, unit, place, says in _FIELDS:
        text = place(piece, told) if told.unit == unit and field in grounds.facts.by_field else ""
        if says.match(text) if place is Piece.behind else says.search(text):
            return field
    return ""
