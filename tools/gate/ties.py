"""Quantities that the words tie to each other: each may be known, and what ties them be wrong."""

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import pairwise
from math import ceil, floor
from typing import Final

from tools.gate.dates import months_since
from tools.gate.facts import fits
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
_OTHER_SHARE: Final = late(r"\b(?:assessed|weight|readiness|interval|range|median)\b")
_LEFT: Final = late(r"\b(?:leav\w+|left|remain\w*|still open|are open|to go)\b")
_SIGNS: Final = {"+": 1, "plus": 1, "−": -1, "minus": -1, "less": -1}
_DAYS_IN_WEEK: Final = 7


def contradicted(piece: Piece, grounds: Grounds) -> Iterator[Quantity]:
    """Yield the quantities of a sentence that don't agree with others that they are tied to.

    The ends of a range are the low and the high of one thing; a share beside "55 of 62" is that
    share; hours at so many a week take so many weeks; and what has been since a date has been so
    long.

    Args:
        piece: The sentence or line.
        grounds: What is known.
    """
    if len(piece.told) < 2:  # noqa: PLR2004 - nothing is tied to itself
        return
    for one, other in pairwise(piece.told):
        joined = _UP_TO.fullmatch(piece.text[one.end : other.start]) and one.unit == other.unit
        if joined and not _is_range(one, other, piece, grounds):
            yield from (one, other)
    yield from _sums(piece)
    yield from _left(piece)
    yield from _shares(piece)
    yield from _weeks(piece, grounds)
    yield from _since(piece, grounds)


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


def _shares(piece: Piece) -> Iterator[Quantity]:
    """Yield the one share of a sentence where it is not that of the one pair beside it."""
    told = [it for it in piece.told if it.unit == "percent" and it.text[-1] == "%"]
    pairs = list(_pairs(piece))
    if len(told) == len(pairs) == 1 and not _OTHER_SHARE.search(piece.folded):
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
    rates = [it for it in hours if _A_WEEK.match(piece.behind(it)) and it.value]
    weeks = [it for it in piece.told if it.unit == "day" and _WEEKS.search(it.text)]
    works = [it for it in hours if it not in rates]
    if len(rates) != 1 or len(weeks) != 1 or not works:
        return
    takes = [it.value / rates[0].value for it in works]
    may_be = [at for it in takes for at in (it, Fraction(ceil(it)), Fraction(floor(it)))]
    may_be += [it.value / _DAYS_IN_WEEK for it in grounds.main if it.text.startswith("week")]
    if not any(weeks[0].may_stand_for(it * _DAYS_IN_WEEK) for it in may_be):
        yield weeks[0]


def _since(piece: Piece, grounds: Grounds) -> Iterator[Quantity]:
    """Yield a time that is not the one since the date beside it."""
    dates = [it for it in piece.told if it.key and _SINCE.search(piece.ahead(it))]
    spans: Sequence[Quantity] = [it for it in piece.told if it.unit == "month"]
    if len(dates) != 1 or len(spans) != 1 or sum(bool(it.key) for it in piece.told) > 1:
        return
    passed = list(months_since(dates[0].key, grounds.today))
    if passed and not any(spans[0].may_stand_for(it) for it in passed):
        yield spans[0]
