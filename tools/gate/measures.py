"""Whether a measure of a reply is known of what the reply says it of: hours, money, shares."""

import re
from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction
from typing import Final

from tools.gate.facts import Fact, Subject, fits
from tools.gate.grounds import Grounds
from tools.gate.pieces import Piece
from tools.gate.quantity import Quantity, stem
from tools.gate.units import BARE, COUNT, Unit
from tools.late import late

_FRAME: Final = late(r"\b(?:first|next|last|past|coming|these|those) $")
RATE: Final = late(r"(?: of \w+)?,? (?:a|per|each|every) week\b|,? weekly\b|/week\b|/wk\b")
"""Words behind what is done or had each week."""
_BY: Final = late(r"\b(?:up|down|cut|raised?|more|less) by $")
_OF_POSTINGS: Final = late(r"\b(?:postings?|job ads?|adverts?|ads)\b")
_WORLD: Final = late(
    r"(?: of| in)? (?:the |all |your |those |these |our |other |new )?"
    r"(?P<words>[a-z][a-z-]*(?: [a-z][a-z-]*)?)"
)
_PEOPLE: Final = late(r"\w{3,}(?:ers|ors|ists|ants|ians)")
"""Those who do something for a living: of all of them nothing is known."""
_ONES: Final = late(r" (?:of|in) (?:the|all|your|those|these|our) ")
_JOINTLY: Final = late(r"\b(?:together|both|along with|combin\w+|pairs?|paired|and)\b")
_OF_A_WHOLE: Final = late(
    r"(?:\d(?: ?[a-z]+)?|%|half|thirds?|quarters?|fifths?|tenths?|most) of (?:the |all |your )?$"
)
_A_NAME: Final = late(r"(?<=[a-z,;] )[A-Z][a-z]+")
_YEARS_OF: Final = late(r"\byears (?:of|in|as)\b")
_SMALL: Final = 12
_MOST_SUMS: Final = 1_000
_WEEK: Final = 7
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
    r" (?:above|below|wide|higher|lower|apart)\b|,? (?:more|less)(?: \w+)? than\b"
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
_VAGUE_WORDS: Final = frozenset(
    ["it", "them", "that", "this", "what", "all", "the", "which", "these", "those"]
)


def is_measure(told: Quantity, piece: Piece, grounds: Grounds) -> bool:
    """Whether a figure with a unit is known of what it is said of.

    Args:
        told: The quantity, with offsets in the piece.
        piece: The sentence or line that holds it.
        grounds: What may be stated.
    """
    if told.unit == "times" and _TWICE.search(told.text):
        return True  # "twice as many" speaks of others, and is held to them
    if told.unit == "percent" and _is_operator(told, piece):
        return True
    if is_apart(told, piece, grounds):
        return True
    framed = told.unit == "day" and _FRAME.search(piece.ahead(told))
    if framed and told.value <= _WEEK * grounds.results.longest:
        return True
    if told.unit == "percent" and _LEAVES_OUT.search(piece.folded):
        rest = replace(told, value=100 - told.value)
        if any(_known_as(rest, piece, grounds)):
            return True
    known = any(_known_as(told, piece, grounds)) or _is_total(told, piece, grounds)
    return known or (told.unit == "percent" and _is_their_share(told, piece, grounds))


def _is_operator(told: Quantity, piece: Piece) -> bool:
    """Whether a part is taken of a quantity that is told: "half of the 136.5 hours"."""
    behind = piece.behind(told)
    if not told.text[-1].isalpha():
        return False
    after = [it for it in piece.told if it.start > told.end]
    taken = after and re.fullmatch(
        r" of (?:the |your |all |those |these |my )?", behind[: after[0].start - told.end]
    )
    return bool(taken) and len(after) > 1


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


def _is_total(told: Quantity, piece: Piece, grounds: Grounds) -> bool:
    """Whether a quantity is the sum of one known quantity of each of the skills named."""
    names = sorted(it for it in piece.subjects if it.kind == "skill")
    if len(names) < 2 or not _TOGETHER.search(piece.folded):  # noqa: PLR2004 - one is no sum
        return False
    sums = {Fraction(0)}
    for name in names:
        own = {
            it.value
            for it in grounds.facts.by_subject.get(name, ())
            if it.unit == told.unit and not it.derived
        }
        sums = {one + other for one in sums for other in own}
        if len(sums) > _MOST_SUMS:
            return False
    return told.unit in ("minute", "money") and told.value in sums


def _is_their_share(told: Quantity, piece: Piece, grounds: Grounds) -> bool:
    """Whether a percentage is what the hours of the skills named are of all hours."""
    names = sorted(it for it in piece.subjects if it.kind == "skill")
    if len(names) < 2:  # noqa: PLR2004 - the share of one is a fact
        return False
    wholes = [it for it in grounds.facts.by_field.get("sum", ()) if it.unit == "minute"]
    parts = [
        next((it.value for it in grounds.facts.by_subject.get(name, ()) if it.field == "hours"), 0)
        for name in names
    ]
    return any(told.may_stand_for(100 * sum(parts) / it.value) for it in wholes if it.value)


def _known_as(told: Quantity, piece: Piece, grounds: Grounds) -> Iterator[Fact]:
    """Yield the facts that a quantity may stand for."""
    unit = told.unit
    about = piece.about(told) | days_beside(told, piece, grounds)
    field = _field(told, piece, grounds)
    if field is None:
        return
    close = own_of_unit(told, piece, grounds, unit)
    compared = _COMPARED.match(piece.behind(told)) or _DIFFER.search(piece.ahead(told))
    shares = _own_shares(told, piece, grounds)
    for it in grounds.facts.told_by(told, unit):
        if shares and it not in shares:
            continue
        if (field and it.field not in (field, _WITH.get(field))) or (
            it.derived and not _is_near(it, piece)
        ):
            continue
        if compared and not it.derived:
            continue
        if agrees(it, about, piece) and (not close or _is_of(it, close, piece.ahead(told))):
            yield it


def _own_shares(told: Quantity, piece: Piece, grounds: Grounds) -> list[Fact]:
    """Return the shares of the one skill that a part in words is said of: "most of", "half"."""
    skills = [it for it in piece.about(told) if it.kind == "skill"]
    if told.unit != "percent" or not told.text[-1].isalpha() or len(skills) != 1:
        return []
    return [
        it
        for it in grounds.facts.by_subject.get(skills[0], ())
        if it.unit == "percent"
        and (it.field == "share" or it.derived)
        and not it.names("day")
        and {one for one in it.about if one.kind == "skill"} == set(skills)
    ]


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
    skills = {one for one in it.about if one.kind == "skill"}
    return not skills or bool(skills & (piece.subjects | piece.before))


def agrees(it: Fact, about: frozenset[Subject], piece: Piece) -> bool:
    """Whether a fact holds of what a figure is said of.

    Args:
        it: The fact.
        about: What the figure is said of.
        piece: The sentence or line that holds the figure.
    """
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


def days_beside(told: Quantity, piece: Piece, grounds: Grounds) -> frozenset[Subject]:
    """Return the days named beside a quantity that results say something of."""
    start, end = (0, len(piece.text)) if piece.header else piece.segment(told)
    named = [it.key for it in piece.told if it.key and start <= it.start < end]
    if not piece.header and not named:
        label = re.match(r"\W*([^:]{3,40}): ", piece.text)
        if label and told.start >= label.end():
            named = [it.key for it in piece.told if it.key and it.end <= label.end()]
    dates = {it.key for it in piece.told if it.key}
    if len(named) != 1 or (len(dates) > 1 and not piece.header):
        return frozenset()
    return frozenset(
        it
        for it in grounds.facts.by_subject
        if it.kind == "day" and (it.name == named[0] or it.name[4:] == named[0][1:])
    )


def _field(told: Quantity, piece: Piece, grounds: Grounds) -> str | None:
    """Return which field a figure is said to be, "" for any, ``None`` where it is of the world."""
    facts = grounds.facts.by_field
    behind = piece.behind(told)
    if told.unit == "minute" and RATE.match(behind) and "rate" in facts:
        return "rate"
    if told.unit == "minute" and "total" in facts and _PLAN_TAKES.search(piece.ahead(told)):
        return "total"
    if told.unit == "money" and _YOU_EARN.search(piece.ahead(told)):
        return "earned"
    if _YOUR.search(piece.ahead(told)):
        return ""
    if told.unit == "money" and "median" in facts and _MEDIAN.search(piece.around(told)):
        return "median"
    return _share_of(told, piece, grounds) if told.unit == "percent" else ""


def _share_of(told: Quantity, piece: Piece, grounds: Grounds) -> str | None:
    """Return which field a percentage is said to be."""
    facts = grounds.facts.by_field
    around, behind = piece.around(told), piece.behind(told)
    said = _WORLD.match(behind)
    if said and re.match(r" (?:of|in) ", behind):
        words = said["words"].split()
        seen = [
            it for it in words[:2] if stem(it) in grounds.words or stem(it) in grounds.facts.by_noun
        ]
        if not seen and words[0] not in _VAGUE_WORDS:
            return None
        people = [it for it in words if _PEOPLE.fullmatch(it)]
        if people and not _ONES.match(behind) and not set(people) & grounds.own_words:
            return None
    if "share" in facts and (_OF_POSTINGS.search(around) or "share" in piece.heading(told)):
        return "share"
    if "assessed" in facts and re.search(r"\bassessed\b", around):
        return "assessed"
    if told.text.casefold().find(" in ") > 0 or " out of " in told.text.casefold():
        return "share"
    return ""
