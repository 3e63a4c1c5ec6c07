"""Times, dates and hours a week of a sentence that its words tie to each other."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from fractions import Fraction
from math import ceil, floor
from typing import Final

from tools.gate.dates import forms, months_between
from tools.gate.facts import Fact
from tools.gate.grounds import Grounds
from tools.gate.pieces import Piece
from tools.gate.quantity import Quantity
from tools.gate.spans import spans
from tools.gate.supposing import supposed
from tools.gate.units import DAYS_IN_MONTH
from tools.late import late

_WEEKS_AT: Final = late(r"\bweeks? at (?:about |your )?$")
_THAT_IS: Final = late(
    r",? (?:over|in|across|or|so|so that's|which is|that's|i\.e\.)(?: about| around| roughly)? "
)
_SINCE: Final = late(r"\bsince (?:about |around |late |early )?$")
_REACHES: Final = late(r"\b(?:be|are|is|reach\w*|stand|get)(?: at| to)? (?:about |around )?$")
_AGO: Final = late(r" ago\b")
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


def times_from(it: Quantity, piece: Piece, grounds: Grounds) -> Iterable[Fraction]:
    """Return what a time may be that is told of a date, of hours at so many a week, or in days.

    Args:
        it: The quantity, with offsets in the piece.
        piece: The sentence or line.
        grounds: What is known.
    """
    dates = [one for one in piece.told if one.key]
    last = next((one for one in reversed(piece.told) if one.end <= it.start), None)
    said = piece.folded[last.end : it.start] if last and last.unit == "day" else "\n"
    if it.unit == "month" and last and _OR.fullmatch(said):
        months = last.value / DAYS_IN_MONTH
        far = abs(months - it.value) > max(Fraction(1), it.value / 5)
        return [months if far else it.value]
    if [it] == [one for one in piece.told if one.unit == "month"]:
        since = len(dates) == 1 and _SINCE.search(piece.ahead(dates[0]))
        return months_between(dates[0].key, grounds.today) if since else ()
    if [it] == [one for one in piece.told if one.unit == "day" and "week" in one.text]:
        return _work(it, piece, grounds)
    return ()


def _work(weeks: Quantity, piece: Piece, grounds: Grounds) -> Iterable[Fraction]:
    """Return the days that the hours of a sentence take at its hours a week."""
    hours = [it for it in piece.told if it.unit == "minute"]
    rates = [it for it in hours if piece.is_weekly(it) or _WEEKS_AT.search(piece.ahead(it))]
    works = [it for it in hours if it not in rates]
    direct = [it for it in works if _THAT_IS.fullmatch(piece.folded[it.end : weeks.start])]
    works = direct or works
    usual = [it for it in grounds.main if it.text == "hours_per_week"]
    if not rates and len({it.value for it in usual}) == 1:
        totals = {it.value for it in grounds.main if it.text == "total_hours"}
        whole = any(it.value in totals for it in direct)
        rates = usual[:1] if whole and not any(supposed(it, piece) for it in piece.told) else []
    if len(rates) != 1 or not rates[0].value:
        return ()
    takes = [it.value / rates[0].value for it in works]
    values = [7 * at for it in takes for at in (it, Fraction(ceil(it)), Fraction(floor(it)))]
    known = [it.value for it in grounds.main if it.text.startswith("week")]
    skills = [it for it in piece.subjects if it.kind == "skill"]
    if len(skills) == 1:
        own = grounds.facts.by_subject.get(skills[0], ())
        known += [it.value for it in own if it.unit == "day"]
    at_usual = any(it.value == rates[0].value for it in usual)
    return [*values, *(known if at_usual and values else ())]


def out_of_time(piece: Piece, grounds: Grounds) -> Iterator[Quantity]:
    """Yield the times between dates, and the figures at a date, that are not so.

    Args:
        piece: The sentence or line.
        grounds: What is known.
    """
    yield from _ago(piece, grounds)
    yield from _at_a_day(piece, grounds)
    yield from _between(piece, grounds)


def _ago(piece: Piece, grounds: Grounds) -> Iterator[Quantity]:
    """Yield a time ago that is not the one since the date beside it."""
    for it in piece.told:
        said = _AGO.match(piece.behind(it)) if it.unit == "day" else None
        date = next((one for one in piece.told if said and one.key and one.start >= it.end), None)
        if date and grounds.today:
            apart = next(spans([date, replace(date, key=grounds.today)], it), it.value)
            if not it.may_stand_for(apart):
                yield it


def _at_a_day(piece: Piece, grounds: Grounds) -> Iterator[Quantity]:
    """Yield the readiness at a day of the plan that is another day's."""
    days = [it for it in piece.told if it.key]
    days = days or [it for it in piece.told if it.unit == "day" and "day" in it.text]
    told = next((it for it in piece.told if it.unit == "percent"), None)
    if len(days) != 1 or told is None or told.start < days[0].end:
        return
    known = [
        fact.value
        for subject, facts in grounds.facts.by_subject.items()
        if subject.kind == "day" and _is_at(days[0], subject.name, facts)
        for fact in facts
        if fact.field == "readiness"
    ]
    reached = _REACHES.search(piece.ahead(told)[days[0].end :])
    if known and reached and not any(map(told.may_stand_for, known)):
        yield told


def _is_at(told: Quantity, day: str, facts: Sequence[Fact]) -> bool:
    """Whether a date, or so many days from the start, is a milestone's day."""
    if told.key:
        return told.key in forms(day) and not told.key.isdecimal()
    return any(it.unit == "day" and not it.derived and it.value == told.value for it in facts)


def _between(piece: Piece, grounds: Grounds) -> Iterator[Quantity]:
    """Yield the time that is left between two days where they are further apart, or less far."""
    dates = [it for it in piece.told if it.key]
    times = [it for it in piece.told if it.unit in _SLACK]
    if _TO_DEADLINE.search(piece.folded):
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
