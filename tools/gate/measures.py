"""Whether a measure of a reply is known of what the reply says it of: hours, money, shares."""

import re
from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction
from typing import Final

from tools.gate.facts import Fact, Subject, fits
from tools.gate.grounds import Grounds
from tools.gate.pieces import Piece
from tools.gate.quantity import Quantity
from tools.gate.shares import is_no_share_of_skills, is_their_share, own_shares, share_of
from tools.gate.units import BARE, COUNT, DATA, DAYS_IN_MONTH, Unit
from tools.gate.weeks import planned
from tools.late import late

_FRAME: Final = late(r"\b(?:first|next|last|past|coming|these|those) $")
RATE: Final = late(r"(?: of \w+)?,? (?:a|per|each|every) week\b|,? weekly\b|/week\b|/wk\b")
"""Words behind what is done or had each week."""
PROVISIONAL: Final = late(
    r"(?: of (?:them|those|these|it|that|your|the|which)\b)?(?: \d+)?(?: hours)?"
    r"(?: are| is)?(?: still)? provisional\b"
)
"""Behind the hours of a plan that may not be needed."""
_BY: Final = late(r"\b(?:up|down|cut|raised?|more|less) by $")
_JOINTLY: Final = late(r"\b(?:together|both|along with|combin\w+|pairs?|paired|and)\b")
_OF_A_WHOLE: Final = late(
    r"(?:\d(?: ?[a-z]+)?|%|half|thirds?|quarters?|fifths?|tenths?|most) of (?:the |all |your )?$"
)
_A_NAME: Final = late(r"(?<=[a-z,;] )[A-Z][a-z]+")
_YEARS_OF: Final = late(r"\byears (?:of|in|as)\b")
_SMALL: Final = 12
_MOST_SUMS: Final = 1_000
_WEEK: Final = 7
_NEARLY: Final = Fraction(3, 100)
_YOU_EARN: Final = late(
    r"\byou(?:'re| are)?(?: now| currently)? (?:earn|make|paid|on|get|being paid)"
    r"(?: about| around| over)? $|\byour (?:current )?(?:pay|salary)(?: is| of) $"
)
_PLAN_TAKES: Final = late(
    r"\bplan(?: now| still)? (?:takes|holds|has|needs|is|comes to|covers|contains)"
    r"(?: about| around| over| just)? $"
)
_MEDIAN: Final = late(r"\b(?:median|middle|typical\w*)\b")
_COMPARED: Final = late(
    r" (?:above|below|wide|higher|lower|apart)\b| (?:more|less)(?: \w+)? than\b"
)
"""Behind what is the difference of two others."""
_LEAVES_OUT: Final = late(r"\b(?:leaves?|left|without|don't|doesn't|do not|does not)\b|n['’]t\b")
_TOGETHER: Final = late(
    r"\b(?:together|total|in all|altogether|combined|between them|sum|both|add\w*|come"
    r"|makes?|left)\b"
)
_TWICE: Final = late(r"(?:twice|double)$", re.IGNORECASE)
_WITH: Final = {"share": "interval"}
"""Fields that are told by the same words as others."""
_APART: Final = late(
    r"\b(?:before|after|until|between|left|leaves?|leaving|spare|slack|cushion|hand|early|earlier|late"
    r"|later|ahead|away|gap|within|room|buffer|margin|longer|shorter|sooner)\b"
)
"""Words of the time between two days."""
_DIFFERENCE: Final = late(r"\bdifference\b|\bapart\b")
_DIFFER: Final = late(r"\b(?:wide|spread|difference|differ)\b[^.;]{0,30}$")
_YOUR: Final = late(r"\byour (?:usual |full )?$")


def is_measure(told: Quantity, piece: Piece, grounds: Grounds) -> bool:
    """Whether a figure with a unit is known of what it is said of.

    Args:
        told: The quantity, with offsets in the piece.
        piece: The sentence or line that holds it.
        grounds: What may be stated.
    """
    if _is_told_otherwise(told, piece, grounds):
        return True
    if is_no_share_of_skills(told, piece, grounds):
        return False
    if any(_known_as(told, piece, grounds)) or is_total(told, piece, grounds):
        return True
    if is_their_share(told, piece, grounds) or _is_in_days(told, piece, grounds):
        return True
    of_weeks = told.unit == "minute" and not RATE.match(piece.behind(told))
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
    if told.unit == "percent" and _LEAVES_OUT.search(piece.folded):
        rest = replace(told, value=100 - told.value)
        if any(_known_as(rest, piece, grounds)):
            return True
    return is_apart(told, piece, grounds)


def _is_in_days(told: Quantity, piece: Piece, grounds: Grounds) -> bool:
    """Whether the months in which a share changes are told in days: half a year is 180."""
    if told.unit != "month" or not any(it.unit == "percent" for it in piece.told):
        return False
    days = (it.value for it in grounds.facts.of_unit("day") if not it.derived)
    return any(abs(it / DAYS_IN_MONTH - told.value) <= _NEARLY * told.value for it in days)


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
    """Whether a quantity is the difference of two that are known.

    Points lie between two percentages of one thing, money between two medians, and "two hours a
    week more" between two rates.
    """
    if told.unit == "minute" and RATE.match(piece.behind(told)):
        rates = {it.value for it in grounds.facts.by_field.get("rate", ())}
        by = _BY.search(piece.ahead(told))
        return bool(by) and any(told.value == more - less for less in rates for more in rates)
    if told.unit not in ("percent", "money", BARE):
        return False
    differ = told.unit == "money" and _DIFFERENCE.search(piece.folded)
    points = "point" in told.text or ("point" in piece.folded and told.unit == BARE)
    if not (points or differ):
        return False
    about = frozenset(it for it in piece.about(told) if it.kind in ("role", "skill"))
    values = {
        it.value
        for it in grounds.facts.of_unit("money" if differ else "percent")
        if not it.derived and fits(it.about, about) and (not differ or it.field == "median")
    }
    return any(told.may_stand_for(more - less) for less in values for more in values if more > less)


def _is_of_all(it: Fact) -> bool:
    """Whether a fact is all the hours of what it is said of, and no week's."""
    return it.field == "hours" and not it.names("day")


def is_total(told: Quantity, piece: Piece, grounds: Grounds) -> bool:
    """Whether a quantity is the sum of one known quantity of each of the skills named.

    Where no word says that they are added up, it is that of all hours of each.

    Args:
        told: The quantity, with offsets in the piece.
        piece: The sentence or line that holds it.
        grounds: What may be stated.
    """
    whole = not _TOGETHER.search(piece.folded)
    first = min((it.start for it in piece.mentions if it.subject.kind == "skill"), default=0)
    names = sorted(it for it in piece.subjects if it.kind == "skill")
    parted = whole and any(first < it.start < told.start for it in piece.told)
    if len(names) < 2 or parted:  # noqa: PLR2004 - one is no sum
        return False
    sums = {Fraction(0)}
    for name in names:
        own = {
            it.value
            for it in grounds.facts.by_subject.get(name, ())
            if it.unit == told.unit and not it.derived and (not whole or _is_of_all(it))
        }
        sums = {one + other for one in sums for other in own}
        if len(sums) > _MOST_SUMS:
            return False
    return told.unit in ("minute", "money") and told.value in sums


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
    compared = _COMPARED.match(piece.behind(told)) or _DIFFER.search(piece.ahead(told))
    shares = own_shares(told, piece, grounds)
    for it in grounds.facts.told_by(told, unit):
        if shares and it not in shares:
            continue
        if (field and it.field not in (field, _WITH.get(field))) or (
            it.derived and not _is_near(it, piece)
        ):
            continue
        if compared and not it.derived:
            continue
        if mine and it.field == "hours" and it.names("role") and not mine & it.about:
            continue  # the hours of all that a role asks for
        if agrees(it, about, piece) and (not close or _is_of(it, close, piece.ahead(told))):
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
    dated = any(q.key for q in piece.told) or it.names("skill") or _APART.search(piece.folded)
    if it.unit == "day" and not dated:
        return False
    if it.names("day") and not any(q.key for q in piece.told):
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


def _is_of(it: Fact, close: frozenset[Subject], ahead: str) -> bool:
    return bool(it.about & close) or (it.field == "rate" and bool(_YOUR.search(ahead)))


def own_of_unit(told: Quantity, piece: Piece, grounds: Grounds, unit: Unit) -> frozenset[Subject]:
    """Return the one skill right beside a quantity where its own figures of the unit are known.

    Then a figure that is said of nothing in particular does not count for it.
    """
    if unit not in ("minute", "percent", COUNT) or RATE.match(piece.behind(told)):
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
    facts = grounds.facts.by_field
    ahead, behind = piece.ahead(told), piece.behind(told)
    if told.unit == "minute":
        for field, says in (
            ("rate", RATE.match(behind)),
            ("provisional", PROVISIONAL.match(behind)),
            ("total", _PLAN_TAKES.search(ahead)),
        ):
            if says and field in facts:
                return field
    if told.unit == "money" and _YOU_EARN.search(ahead):
        return "earned"
    if _YOUR.search(ahead):
        return ""
    if told.unit == "money" and "median" in facts and _MEDIAN.search(piece.around(told)):
        return "median"
    return share_of(told, piece, grounds) if told.unit == "percent" else ""
