"""Quantities that the words tie to each other: each may be known, and what ties them be wrong."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from fractions import Fraction
from itertools import combinations, pairwise
from typing import Final

from tools.gate.facts import Subject, fits
from tools.gate.grounds import Grounds
from tools.gate.pieces import Piece
from tools.gate.quantity import Quantity
from tools.gate.time_ties import A_WEEK, out_of_time
from tools.late import late

_UP_TO: Final = late(r" ?(?:–|—|-|to) ?")
_OF: Final = late(r" (?:out )?of (?:the |your |its |all |my )?")
_FROM: Final = late(r"\bfrom (?:about |around |roughly )?$")
_BETWEEN: Final = late(r"\bbetween (?:about |around |roughly )?$")
_OTHER_SHARE: Final = late(r"\b(?:assessed|weight|readiness|interval|range|median)\b")
_ANOTHER: Final = late(r"[:;] |\b(?:but|and|while|though|yet|because|since|with|as)\b")
"""Between a share and a pair that are of two things, or of which one explains the other."""
_SIGNS: Final = {"+": 1, "plus": 1, "−": -1, "minus": -1, "less": -1}
_LEFT: Final = late(r"\b(?:leav\w+|left|remain\w*|still open|are open|to go)\b")
_TOGETHER: Final = late(r"\b(?:together|altogether|combined|in all|between them)\b")
_PARTS: Final = late(r"[^.;:]{0,40}: (?=\D{0,3}\d)")
_AGAINST: Final = late(r"\b(?:against|versus|vs|instead|rather|minus|compared)\b")
_TO: Final = late(r" to (?:just |only |about )?")
_BY: Final = late(
    r"\b(?:by|(?:drop|cut|fall|rise|gain|increase|decrease|reduction|change) of)"
    r"(?: about| around| over| almost| nearly| more than| roughly)? $"
)
_OF_THAT: Final = late(
    r" (?:of )?(?:the|that|its) (?:time|work|number|reviewing|waste)\b"
    r"| (?:less|fewer|more|gone|off|of (?:it|that|what))\b|[.,;!]|$"
)
"""Behind a part in words that is one of what was before."""
_TWICE: Final = late(r"(?:twice|double)$", re.IGNORECASE)
_TIMES_THE: Final = late(r" (?:the|those) \d")
_NEARLY: Final = Fraction(19, 10)
_HARDLY: Final = Fraction(21, 10)
_TWO, _MANY = Fraction(2), Fraction(1_000)


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
    yield from _points(piece, before, grounds)
    yield from _twice(piece, grounds)
    yield from out_of_time(piece, grounds)
    yield from _named(piece)
    if len(piece.told) < 2:  # noqa: PLR2004 - nothing is tied to itself
        return
    for one, other in pairwise(piece.told):
        if not _are_ends(one, other, piece) or _is_from_range_to_range(one, other, piece):
            continue
        if not _is_range(one, other, piece, grounds):
            yield from (one, other)
    yield from _sums(piece)
    yield from _together(piece)
    yield from _changes(piece)
    yield from _left(piece)
    yield from _shares(piece)


def _are_ends(one: Quantity, other: Quantity, piece: Piece) -> bool:
    """Whether two quantities are written as the ends of a range: "3 to 5", "between 3 and 5"."""
    between = piece.folded[one.end : other.start]
    if one.unit != other.unit:
        return False
    if between == " and " and not one.key:
        return bool(_BETWEEN.search(piece.ahead(one)))
    return bool(_UP_TO.fullmatch(between))


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


def _points(piece: Piece, before: Piece | None, grounds: Grounds) -> Iterator[Quantity]:
    """Yield the points that don't lie between the percentages beside them."""
    points = [it for it in piece.told if it.unit == "percent" and "point" in it.text]
    plain = _plain_shares(piece) or (_plain_shares(before) if before else [])
    if len(plain) < 2:  # noqa: PLR2004 - points lie between two
        return
    apart = [abs(one.value - other.value) for one, other in combinations(plain, 2)]
    for it in points:
        told = any(one in plain and _FROM.search(piece.ahead(one)) for one in piece.told)
        known = not told and any(not fact.derived for fact in grounds.facts.told_by(it, "percent"))
        if not known and not any(it.may_stand_for(value) for value in apart):
            yield it


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
        parts = _PARTS.match(piece.behind(it)) and not _AGAINST.search(piece.behind(it))
        after = [one for one in piece.told if one.start >= it.end and one.unit in (it.unit, "bare")]
        if parts and len(after) > 1 and not _is_some_of(it, [_as(one, it) for one in after]):
            yield it


def _as(it: Quantity, other: Quantity) -> Quantity:
    """Return a number without a unit in that of another."""
    return replace(it, value=it.value * other.worth) if it.unit == "bare" else it


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
            if it.unit != "percent" or "point" in it.text or it.start < other.end:
                continue
            if _BY.search(piece.ahead(it)) and not it.may_stand_for(change):
                yield it
            left = 100 * other.value / one.value
            in_words = it.text[-1].isalpha() and _OF_THAT.match(piece.behind(it))
            if in_words and not any(it.may_stand_for(part) for part in (change, left)):
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


def _twice(piece: Piece, grounds: Grounds) -> Iterator[Quantity]:
    """Yield "twice", "three times", where of two that are compared one is not so much more."""
    for it in (one for one in piece.told if one.unit == "times"):
        beside = [one.value for one in piece.told if one.unit in ("money", "minute", "percent")]
        if len(beside) == 1 and _TIMES_THE.match(piece.behind(it)):  # "three times the 140 of"
            after = [one for one in piece.told if one.start > it.end and one.unit == "bare"]
            beside += [one.value * 60 for one in after[:1]]
        names = list(dict.fromkeys(m.subject for m in piece.mentions if m.subject.kind == "skill"))
        if any(A_WEEK.match(piece.behind(one)) for one in piece.told):
            continue  # of hours a week and hours in all one is no multiple
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
    if len(told) != 1 or len(pairs) != 1 or _OTHER_SHARE.search(piece.folded):
        return
    (at, part, whole), share = pairs[0], told[0]
    between = piece.folded[min(at, share.end) : max(at, share.start)]
    meant = (100 * part / whole, 100 - 100 * part / whole)
    if not _ANOTHER.search(between) and not any(share.may_stand_for(it) for it in meant):
        yield share


def _pairs(piece: Piece) -> Iterator[tuple[int, Fraction, Fraction]]:
    """Yield the pairs of a part and its whole, "55 of 62", with where they begin."""
    for it in piece.told:
        if it.of:
            yield it.start, it.value, it.of
    for one, other in pairwise(piece.told):
        joined = one.of is None and _OF.fullmatch(piece.text[one.end : other.start])
        alike = one.unit in (other.unit, "bare") and other.unit in ("minute", "money")
        if joined and alike and other.value:
            worth = other.worth if one.unit == "bare" else 1
            yield one.start, one.value * worth, other.value
