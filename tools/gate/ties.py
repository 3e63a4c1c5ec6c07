"""Quantities that the words tie to each other: each may be known, and what ties them be wrong."""

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import combinations, pairwise
from math import ceil, floor
from typing import Final

from tools.gate.dates import months_since
from tools.gate.facts import Subject, fits
from tools.gate.grounds import Grounds
from tools.gate.pieces import Piece
from tools.gate.quantity import Quantity
from tools.late import late

_UP_TO: Final = late(r" ?(?:–|—|-|to) ?")
_OF: Final = late(r" (?:out )?of (?:the |your |its |all |my )?")
_FROM: Final = late(r"\bfrom (?:about |around |roughly )?$")
_SINCE: Final = late(r"\bsince (?:about |around |late |early )?$")
_A_WEEK: Final = late(r",? (?:a|per|each|every) week\b|,? weekly\b")
_WEEKS: Final = late(r"weeks?\b")
_WEEKS_AT: Final = late(r"\bweeks? at (?:about |your )?$")
_THAT_IS: Final = late(
    r",? (?:over|in|across|or|so|so that's|which is|that's|i\.e\.)(?: about| around| roughly)? "
)
_OTHER_SHARE: Final = late(r"\b(?:assessed|weight|readiness|interval|range|median)\b")
_LEFT: Final = late(r"\b(?:leav\w+|left|remain\w*|still open|are open|to go)\b")
_SIGNS: Final = {"+": 1, "plus": 1, "−": -1, "minus": -1, "less": -1}
_TOGETHER: Final = late(r"\b(?:together|altogether|combined|in all|between them)\b")
_PARTS: Final = late(r"[^.;:]{0,40}: (?=\D{0,3}\d)")
_TO: Final = late(r" to (?:just |only |about )?")
_BY: Final = late(
    r"\b(?:by|(?:drop|cut|fall|rise|gain|increase|decrease|reduction|change) of)"
    r"(?: about| around| over| almost| nearly| more than| roughly)? $"
)
_REACHES: Final = late(r"\b(?:be|are|is|reach\w*|stand|get)(?: at| to)? (?:about |around )?$")
_AGO: Final = late(r" ago\b")
_TWICE: Final = late(r"(?:twice|double)$", re.IGNORECASE)
_TIMES_THE: Final = late(r" (?:the|those) \d")
_NEARLY: Final = Fraction(19, 10)
_HARDLY: Final = Fraction(21, 10)
_TWO, _MANY = Fraction(2), Fraction(1_000)
_DAYS_IN_WEEK: Final = 7


def contradicted(piece: Piece, before: Piece | None, grounds: Grounds) -> Iterator[Quantity]:
    """Yield the quantities of a sentence that don't agree with others that they are tied to.

    The ends of a range are the low and the high of one thing; a share beside "55 of 62" is that
    share; hours at so many a week take so many weeks; and what has been since a date has been so
    long.

    Args:
        piece: The sentence or line.
        before: The one before it.
        grounds: What is known.
    """
    yield from _points(piece, before)
    yield from _ago(piece, grounds)
    yield from _twice(piece, grounds)
    yield from _named(piece)
    yield from _at_a_day(piece, grounds)
    if len(piece.told) < 2:  # noqa: PLR2004 - nothing is tied to itself
        return
    for one, other in pairwise(piece.told):
        joined = _UP_TO.fullmatch(piece.text[one.end : other.start]) and one.unit == other.unit
        if not joined or _is_from_range_to_range(one, other, piece):
            continue
        if not _is_range(one, other, piece, grounds):
            yield from (one, other)
    yield from _sums(piece)
    yield from _together(piece)
    yield from _changes(piece)
    yield from _left(piece)
    yield from _shares(piece)
    yield from _weeks(piece, grounds)
    yield from _since(piece, grounds)


def _is_from_range_to_range(one: Quantity, other: Quantity, piece: Piece) -> bool:
    """Whether two quantities are the end of a range and the start of what it becomes."""
    dash = " ?[–—-] ?"
    before = [it for it in piece.told if it.end <= one.start][-1:]
    after = [it for it in piece.told if it.start >= other.end][:1]
    pairs = [(it, one) for it in before] + [(other, it) for it in after]
    return len(pairs) > 1 and all(
        re.fullmatch(dash, piece.text[low.end : high.start]) for low, high in pairs
    )


def _is_range(one: Quantity, other: Quantity, piece: Piece, grounds: Grounds) -> bool:
    changes = bool(_FROM.search(piece.ahead(one)))
    if one.unit == "date":
        firsts = [span for span in grounds.results.spans if one.key in span[0]]
        return not firsts or any(other.key in span[1] for span in firsts)
    if one.unit not in ("percent", "money"):
        return one.unit != "level" or one.value != other.value
    if changes or one.value >= other.value:
        return changes and one.value != other.value
    known = [it for it in grounds.ranges if it.unit == one.unit]
    about = piece.about(one)
    return not known or any(
        one.may_stand_for(it.low) and other.may_stand_for(it.high) and fits(it.about, about)
        for it in known
    )


def _sums(piece: Piece) -> Iterator[Quantity]:
    """Yield the result of a sum or difference that is written out and does not come to it."""
    for first, second, third in zip(piece.told, piece.told[1:], piece.told[2:], strict=False):
        sign = _SIGNS.get(piece.folded[first.end : second.start].strip())
        ends = piece.folded[second.end : third.start].strip() in ("=", "is", "are", "makes")
        alike = first.unit == second.unit == third.unit
        if not (sign and ends and alike) or first.key:
            continue
        if not third.may_stand_for(first.value + sign * second.value):
            yield third


def _left(piece: Piece) -> Iterator[Quantity]:
    """Yield what is said to be left of a pair, "55 of 62", where it is not their difference."""
    pairs = [it for it in piece.told if it.of]
    if len(pairs) != 1:
        return
    for it in piece.told:
        is_left = it.counts and not it.of and not it.is_whole and it.start > pairs[0].end
        wrong = it.value != (pairs[0].of or 0) - pairs[0].value
        if is_left and wrong and _LEFT.search(piece.around(it)):
            yield it


def _points(piece: Piece, before: Piece | None) -> Iterator[Quantity]:
    """Yield the points that don't lie between the percentages beside them."""
    points = [it for it in piece.told if it.unit == "percent" and "point" in it.text]
    plain = _plain_shares(piece) or (_plain_shares(before) if before else [])
    if len(plain) < 2:  # noqa: PLR2004 - points lie between two
        return
    apart = [abs(one.value - other.value) for one, other in combinations(plain, 2)]
    yield from (it for it in points if not any(it.may_stand_for(value) for value in apart))


def _plain_shares(piece: Piece) -> list[Quantity]:
    """Return the percentages of a sentence; none where they are the ends of a range."""
    told = [it for it in piece.told if it.unit == "percent" and "point" not in it.text]
    for one, other in pairwise(told):
        joined = _UP_TO.fullmatch(piece.text[one.end : other.start])
        if joined and not _FROM.search(piece.ahead(one)):
            return []
    return told


def _together(piece: Piece) -> Iterator[Quantity]:
    """Yield what two or more come to together, and what is told in its parts, where it differs."""
    for it in piece.told:
        if it.unit not in ("minute", "money"):
            continue
        ahead = [one for one in piece.told if one.unit == it.unit and one.end <= it.start]
        total = it.unit == "minute" and _TOGETHER.search(piece.around(it))
        if total and len(ahead) > 1 and it not in ahead and not _is_some_of(it, ahead):
            yield it
        parts = _PARTS.match(piece.behind(it))
        after = [one for one in piece.told if one.start >= it.end and one.unit in (it.unit, "bare")]
        if parts and len(after) > 1:
            worth = [one.value * (it.worth if one.unit == "bare" else 1) for one in after]
            if not it.may_stand_for(sum(worth, Fraction(0))):
                yield it


def _is_some_of(it: Quantity, others: Sequence[Quantity]) -> bool:
    """Whether a quantity is the sum of two or more of others, or all of them less one."""
    values = [one.value for one in others[:8]]
    sums = (sum(some) for size in range(2, len(values) + 1) for some in combinations(values, size))
    return any(it.may_stand_for(Fraction(value)) for value in sums)


def _changes(piece: Piece) -> Iterator[Quantity]:
    """Yield a change in percent that is not the one from the first to the second of two."""
    for one, other in pairwise(piece.told):
        joined = _TO.fullmatch(piece.text[one.end : other.start]) and one.unit == other.unit
        if not joined or not _FROM.search(piece.ahead(one)) or not one.value:
            continue
        change = 100 * abs(one.value - other.value) / one.value
        for it in piece.told:
            said = it.unit == "percent" and "point" not in it.text and it.start > other.end
            if said and _BY.search(piece.ahead(it)) and not it.may_stand_for(change):
                yield it


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


def _named(piece: Piece) -> Iterator[Quantity]:
    """Yield a count of things that are then named one by one, where they are more or fewer."""
    cut = re.search(r": (?=[A-Z])", piece.text)
    counted = [it for it in piece.told if it.counts and it.of is None]
    if cut is None or len(counted) != 1 or counted[0].end > cut.start() or len(piece.told) > 1:
        return
    parts = re.split(r", (?:and )?| and ", piece.text[cut.end() :].rstrip(".*_ "))
    names = {m.subject for m in piece.mentions if m.start >= cut.end()}
    if counted[0].nouns and len(parts) == len(names) > 1 and counted[0].value != len(names):
        yield counted[0]


def _at_a_day(piece: Piece, grounds: Grounds) -> Iterator[Quantity]:
    """Yield the readiness at a day of the plan that is another day's."""
    days = [it for it in piece.told if it.key]
    shares = [it for it in piece.told if it.unit == "percent"]
    if len(days) != 1 or not shares or shares[0].start < days[0].end:
        return
    known = [
        fact.value
        for subject, facts in grounds.facts.by_subject.items()
        if subject.kind == "day" and days[0].key in (subject.name, f"-{subject.name[4:]}")
        for fact in facts
        if fact.field == "readiness"
    ]
    told = shares[0]
    reached = _REACHES.search(piece.ahead(told)[days[0].end :])
    if known and reached and not any(told.may_stand_for(it) for it in known):
        yield told


def _twice(piece: Piece, grounds: Grounds) -> Iterator[Quantity]:
    """Yield "twice", "three times", where of two that are compared one is not so much more."""
    for it in (one for one in piece.told if one.unit == "times"):
        beside = [one.value for one in piece.told if one.unit in ("money", "minute", "percent")]
        if len(beside) == 1 and _TIMES_THE.match(piece.behind(it)):  # "three times the 140 of"
            after = [one for one in piece.told if one.start > it.end and one.unit == "bare"]
            beside += [one.value * 60 for one in after[:1]]
        names = list(dict.fromkeys(m.subject for m in piece.mentions if m.subject.kind == "skill"))
        if len(beside) == 2:  # noqa: PLR2004 - the two that are compared
            ratios = [max(beside) / min(beside)] if min(beside) else []
        elif len(names) == 2 and "hour" in piece.folded:  # noqa: PLR2004 - the same
            ratios = list(_ratios(names[0], names[1], grounds))
        else:
            continue
        if not _TWICE.search(it.text):
            if ratios and not any(it.may_stand_for(ratio) for ratio in ratios):
                yield it
            continue
        more, less = "more" in it.text or "over" in it.text, "almost" in it.text
        low, high = (_TWO if more else _NEARLY), (_TWO if less else _MANY if more else _HARDLY)
        if ratios and not any(low <= ratio <= high for ratio in ratios):
            yield it


def _ratios(one: Subject, other: Subject, grounds: Grounds) -> Iterator[Fraction]:
    """Yield what the hours of one skill are of another's, in the same result."""
    for first in grounds.facts.by_subject.get(one, ()):
        for second in grounds.facts.by_subject.get(other, ()):
            if first.field == second.field == "hours" and first.value and second.value:
                yield first.value / second.value


def _shares(piece: Piece) -> Iterator[Quantity]:
    """Yield the one share of a sentence where it is not that of the one pair beside it."""
    told = [it for it in piece.told if it.unit == "percent" and it.text[-1] == "%"]
    pairs = list(_pairs(piece))
    apart = re.search(r"[:;] ", piece.text)  # what is explained is another thing than why
    if not apart and len(told) == len(pairs) == 1 and not _OTHER_SHARE.search(piece.folded):
        part, whole = pairs[0]
        share = 100 * part / whole
        if not any(told[0].may_stand_for(it) for it in (share, 100 - share)):
            yield told[0]


def _pairs(piece: Piece) -> Iterator[tuple[Fraction, Fraction]]:
    for it in piece.told:
        if it.of:
            yield it.value, it.of
    for one, other in pairwise(piece.told):
        joined = one.of is None and _OF.fullmatch(piece.text[one.end : other.start])
        alike = one.unit in (other.unit, "bare") and other.unit in ("minute", "money")
        if joined and alike and other.value:
            yield one.value * (other.worth if one.unit == "bare" else 1), other.value


def _weeks(piece: Piece, grounds: Grounds) -> Iterator[Quantity]:
    """Yield the weeks of a sentence where they are not what its hours take at its hours a week."""
    hours = [it for it in piece.told if it.unit == "minute" and not piece.supposed(it)]
    weeks = [it for it in piece.told if it.unit == "day" and _WEEKS.search(it.text)]
    rates = [
        it
        for it in hours
        if it.value and (_A_WEEK.match(piece.behind(it)) or _WEEKS_AT.search(piece.ahead(it)))
    ]
    works = [it for it in hours if it not in rates]
    if len(weeks) == 1 and works:
        direct = [it for it in works if _THAT_IS.fullmatch(piece.folded[it.end : weeks[0].start])]
        works = direct or works
        whole = [it for it in direct if it.value in _totals(grounds)]
        if whole and not rates and not any(map(piece.supposed, piece.told)):
            rates = [it for it in grounds.main if it.text == "hours_per_week"][:1]
    if len(rates) != 1 or len(weeks) != 1 or not works:
        return
    takes = [it.value / rates[0].value for it in works]
    may_be = [at for it in takes for at in (it, Fraction(ceil(it)), Fraction(floor(it)))]
    may_be += [it.value / _DAYS_IN_WEEK for it in grounds.main if it.text.startswith("week")]
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
