"""Times, dates and hours a week of a sentence that its words tie to each other."""

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import replace
from fractions import Fraction
from itertools import pairwise
from math import ceil, floor
from typing import Final

from tools.gate.dates import forms, months_since
from tools.gate.facts import Fact
from tools.gate.grounds import Grounds
from tools.gate.pieces import Piece
from tools.gate.quantity import Quantity
from tools.gate.spans import spans
from tools.gate.supposing import supposed
from tools.gate.units import DAYS_IN_MONTH
from tools.late import late

A_WEEK: Final = late(r",? (?:a|per|each|every) week\b|,? weekly\b")
_WEEKS: Final = late(r"weeks?\b")
_WEEKS_AT: Final = late(r"\bweeks? at (?:about |your )?$")
_THAT_IS: Final = late(
    r",? (?:over|in|across|or|so|so that's|which is|that's|i\.e\.)(?: about| around| roughly)? "
)
_SINCE: Final = late(r"\bsince (?:about |around |late |early )?$")
_REACHES: Final = late(r"\b(?:be|are|is|reach\w*|stand|get)(?: at| to)? (?:about |around )?$")
_AGO: Final = late(r" ago\b")
_DAYS_IN_WEEK: Final = 7
_SPARE: Final = late(r"\bin hand\b|\bslack\b|\bto spare\b|\bbefore your (?:date|deadline)\b")
_OR: Final = late(
    r"[,:]? (?:or|so|that's|that is|which is|i\.e\.)?"
    r"(?: ?(?:about|around|roughly|nearly|over|almost|some))* ?"
)
_TO_DEADLINE: Final = late(
    r"\bfrom (?:today|now) (?:on )?(?:to|until|till) (?:your|the) (?:deadline|date)\b"
    r"|\bbetween (?:today|now) and (?:your|the) (?:deadline|date)\b"
)
_SLACK: Final = {"day": Fraction(31), "month": Fraction(3, 2)}
"""How exactly a time between days is meant that may be told by their months."""


def out_of_time(piece: Piece, grounds: Grounds) -> Iterator[Quantity]:
    """Yield the times, dates and figures at a date that don't agree with what they are tied to.

    Args:
        piece: The sentence or line.
        grounds: What is known.
    """
    yield from _ago(piece, grounds)
    yield from _at_a_day(piece, grounds)
    yield from _weeks(piece, grounds)
    yield from _since(piece, grounds)
    yield from _between(piece, grounds)
    yield from _same(piece)


def _ago(piece: Piece, grounds: Grounds) -> Iterator[Quantity]:
    """Yield a time ago that is not the one since the date beside it."""
    for it in piece.told:
        said = _AGO.match(piece.behind(it)) if it.unit == "day" else None
        date = next((one for one in piece.told if said and one.key and one.start >= it.end), None)
        day = date and (date.key if date.key[0] != "-" else f"{grounds.today[:4]}{date.key[1:]}")
        if day and grounds.today and len(day) == len(grounds.today):
            apart = dt.date.fromisoformat(grounds.today) - dt.date.fromisoformat(day)
            if not it.may_stand_for(Fraction(abs(apart.days))):
                yield it


def _at_a_day(piece: Piece, grounds: Grounds) -> Iterator[Quantity]:
    """Yield the readiness at a day of the plan that is another day's."""
    days = [it for it in piece.told if it.key]
    days = days or [it for it in piece.told if it.unit == "day" and "day" in it.text]
    shares = [it for it in piece.told if it.unit == "percent"]
    if len(days) != 1 or not shares or shares[0].start < days[0].end:
        return
    known = [
        fact.value
        for subject, facts in grounds.facts.by_subject.items()
        if subject.kind == "day" and _is_at(days[0], subject.name, facts)
        for fact in facts
        if fact.field == "readiness"
    ]
    told = shares[0]
    reached = _REACHES.search(piece.ahead(told)[days[0].end :])
    if known and reached and not any(told.may_stand_for(it) for it in known):
        yield told


def _is_at(told: Quantity, day: str, facts: Sequence[Fact]) -> bool:
    """Whether a date, or so many days from the start, is a milestone's day."""
    if told.key:
        return told.key in forms(day) and not told.key.isdecimal()
    return any(it.unit == "day" and not it.derived and it.value == told.value for it in facts)


def _weeks(piece: Piece, grounds: Grounds) -> Iterator[Quantity]:
    """Yield the weeks of a sentence where they are not what its hours take at its hours a week."""
    hours = [it for it in piece.told if it.unit == "minute"]
    weeks = [it for it in piece.told if it.unit == "day" and _WEEKS.search(it.text)]
    rates = [
        it
        for it in hours
        if it.value and (A_WEEK.match(piece.behind(it)) or _WEEKS_AT.search(piece.ahead(it)))
    ]
    works = [it for it in hours if it not in rates]
    if len(weeks) == 1 and works:
        direct = [it for it in works if _THAT_IS.fullmatch(piece.folded[it.end : weeks[0].start])]
        works = direct or works
        whole = [it for it in direct if it.value in _totals(grounds)]
        if whole and not rates and not any(supposed(it, piece) for it in piece.told):
            rates = [it for it in grounds.main if it.text == "hours_per_week"][:1]
    if len(rates) != 1 or len(weeks) != 1 or not works:
        return
    takes = [it.value / rates[0].value for it in works]
    may_be = [at for it in takes for at in (it, Fraction(ceil(it)), Fraction(floor(it)))]
    usual = {it.value for it in grounds.main if it.text == "hours_per_week"}
    if rates[0].value in usual or not rates[0].text[0].isalnum():
        may_be += [it.value / _DAYS_IN_WEEK for it in grounds.main if it.text.startswith("week")]
    skills = [it for it in piece.subjects if it.kind == "skill"]
    if len(skills) == 1:
        own = grounds.facts.by_subject.get(skills[0], ())
        may_be += [it.value / _DAYS_IN_WEEK for it in own if it.unit == "day"]
    if not any(weeks[0].may_stand_for(it * _DAYS_IN_WEEK) for it in may_be):
        yield weeks[0]


def _totals(grounds: Grounds) -> set[Fraction]:
    """Return the hours in all of the plans that are known, where all have the same hours a week."""
    rates = {it.value for it in grounds.main if it.text == "hours_per_week"}
    alone = len(rates) == 1
    return {it.value for it in grounds.main if alone and it.text == "total_hours"}


def _since(piece: Piece, grounds: Grounds) -> Iterator[Quantity]:
    """Yield a time that is not the one since the date beside it."""
    dates = [it for it in piece.told if it.key and _SINCE.search(piece.ahead(it))]
    spans: Sequence[Quantity] = [it for it in piece.told if it.unit == "month"]
    if len(dates) != 1 or len(spans) != 1 or sum(bool(it.key) for it in piece.told) > 1:
        return
    passed = list(months_since(dates[0].key, grounds.today))
    if passed and not any(spans[0].may_stand_for(it) for it in passed):
        yield spans[0]


def _between(piece: Piece, grounds: Grounds) -> Iterator[Quantity]:
    """Yield the time that is left between two days where they are further apart, or less far."""
    dates = [it for it in piece.told if it.key]
    times = [it for it in piece.told if it.unit in ("day", "month")]
    if len(times) == 1 and _TO_DEADLINE.search(piece.folded):
        dates = [it for it in grounds.main if it.text in ("as_of", "deadline")]
    elif not _SPARE.search(piece.folded):
        return
    if len(times) != 1 or len({it.key for it in dates}) != 2:  # noqa: PLR2004 - between two
        return
    if all(it.key[0] == "-" for it in dates):  # in whichever year, one is soon after the other
        dates = [replace(it, key=f"2001{it.key[1:]}") for it in dates]
    apart = list(spans(dates, times[0]))
    if apart and not any(abs(it - times[0].value) <= _SLACK[times[0].unit] for it in apart):
        yield times[0]


def _same(piece: Piece) -> Iterator[Quantity]:
    """Yield the months that so many weeks or days are said to be, where they are not."""
    for one, other in pairwise(piece.told):
        that_is = _OR.fullmatch(piece.folded[one.end : other.start])
        if that_is and (one.unit, other.unit) == ("day", "month"):
            months = one.value / DAYS_IN_MONTH
            if abs(months - other.value) > max(Fraction(1), other.value / 5):
                yield other
