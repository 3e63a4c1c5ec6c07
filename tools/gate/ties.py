"""Quantities that the words tie to each other: each may be known, and what ties them be wrong.

What a sentence tells as the result of others that it names must follow from those.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from fractions import Fraction
from itertools import combinations, pairwise, product
from typing import Final

from tools.gate.facts import fits
from tools.gate.grounds import Grounds
from tools.gate.pieces import Piece
from tools.gate.quantity import Quantity
from tools.gate.time_ties import out_of_time, times_from
from tools.late import late

_UP_TO: Final = late(r" ?(?:–|—|-|to) ?")
_OF: Final = late(r" (?:out )?of (?:the |your |its |all |my )?")
_FROM: Final = late(r"\bfrom (?:about |around |roughly )?$")
_BETWEEN: Final = late(r"\bbetween (?:about |around |roughly )?$")
_OTHER_SHARE: Final = late(r"\b(?:assessed|weight|readiness|interval|range|median)\b")
_ANOTHER: Final = late(r"[:;] |\b(?:but|and|while|though|yet|because|since|with|as)\b")
"""Between a share and a pair that are of two things, or of which one explains the other."""
_SIGNS: Final = {"+": 1, "plus": 1, "−": -1, "minus": -1, "less": -1}
_MAKES: Final = late(r" ?(?:=|is|are|makes) ?")
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
_TIMES_THE: Final = late(r" (?:the|those) \d")
_PAIR: Final = 2


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
    for it in piece.told:
        values = [*_values(it, piece, before, grounds), *times_from(it, piece, grounds)]
        if values and not any(map(it.may_stand_for, values)):
            yield it
    yield from out_of_time(piece, grounds)
    yield from _named(piece)
    for one, other in pairwise(piece.told):
        if not _are_ends(one, other, piece) or _is_from_range_to_range(one, other, piece):
            continue
        if not _is_range(one, other, piece, grounds):
            yield from (one, other)


def _values(
    it: Quantity, piece: Piece, before: Piece | None, grounds: Grounds
) -> Iterable[Fraction]:
    """Return what a quantity may be that is told of others beside it; nothing where it is not."""
    if it.unit == "times":
        return _multiples(piece, it, grounds)
    if it.unit == "percent":
        if "point" in it.text:
            return _apart(it, piece, before, grounds)
        return _change(it, piece) or _shared(it, piece)
    return _rest(it, piece) if it.counts else _added(it, piece)


def _added(it: Quantity, piece: Piece) -> Iterable[Fraction]:
    """Return the sums that a quantity may be: of what is before it, or of its parts behind it."""
    ahead = [one for one in piece.told if one.end <= it.start]
    alike = [one for one in ahead if one.unit == it.unit and not one.key]
    if len(alike) >= _PAIR and alike[-_PAIR:] == ahead[-_PAIR:]:
        (one, other), text = ahead[-_PAIR:], piece.folded
        sign = _SIGNS.get(text[one.end : other.start].strip())
        if sign and _MAKES.fullmatch(text[other.end : it.start]):
            return [one.value + sign * other.value]
    if it.unit == "minute" and _TOGETHER.search(piece.around(it)):
        return _sums(alike)
    after = [one for one in piece.told if one.start >= it.end and it.unit in ("minute", "money")]
    behind = piece.behind(it)
    if _PARTS.match(behind) and not _AGAINST.search(behind):
        return _sums([part for one in after if (part := _as(one, it)).unit == it.unit])
    return ()


def _sums(parts: Sequence[Quantity]) -> set[Fraction]:
    """Return the sums of two or more quantities."""
    values, sizes = [it.value for it in parts[:8]], range(_PAIR, len(parts[:8]) + 1)
    return {sum(some, Fraction(0)) for size in sizes for some in combinations(values, size)}


def _rest(it: Quantity, piece: Piece) -> Iterable[Fraction]:
    """Return what is left of a pair, "55 of 62", where a number is said to be that."""
    pairs = [one for one in piece.told if one.of]
    alone = len(pairs) == 1 and it.start > pairs[0].end and not it.is_whole
    left = alone and _LEFT.search(piece.around(it))
    return [one.of - one.value for one in pairs if one.of and left]


def _as(it: Quantity, other: Quantity) -> Quantity:
    """Return a number without a unit in that of another."""
    return it.counted_in(other.unit, other.worth) if it.unit == "bare" else it


def _apart(
    it: Quantity, piece: Piece, before: Piece | None, grounds: Grounds
) -> Iterable[Fraction]:
    """Return what lies between the percentages beside points."""
    plain = _plain_shares(piece) or (_plain_shares(before) if before else [])
    told = any(one in plain and _FROM.search(piece.ahead(one)) for one in piece.told)
    if not told and any(not fact.derived for fact in grounds.facts.told_by(it, "percent")):
        return ()
    return [abs(one.value - other.value) for one, other in combinations(plain, 2)]


def _plain_shares(piece: Piece) -> list[Quantity]:
    """Return the percentages of a sentence; none where they are the ends of a range."""
    told = [it for it in piece.told if it.unit == "percent" and "point" not in it.text]
    for one, other in pairwise(told):
        joined = _UP_TO.fullmatch(piece.text[one.end : other.start])
        if joined and not _FROM.search(piece.ahead(one)):
            return []
    return told


def _change(it: Quantity, piece: Piece) -> Sequence[Fraction]:
    """Return what a percentage may be that is told of what something was and became."""
    by = _BY.search(piece.ahead(it))
    in_words = it.text[-1].isalpha() and _OF_THAT.match(piece.behind(it))
    for one, other in pairwise(piece.told if by or in_words else ()):
        joined = _TO.fullmatch(piece.text[one.end : other.start]) and one.unit == other.unit
        if joined and _FROM.search(piece.ahead(one)) and other.end <= it.start and one.value:
            left = 100 * other.value / one.value
            return (abs(100 - left),) if by else (abs(100 - left), left)
    return ()


def _shared(it: Quantity, piece: Piece) -> Iterable[Fraction]:
    """Return the share that a pair beside a percentage comes to, and what is left of it."""
    shares = [one for one in piece.told if one.unit == "percent" and one.text[-1] == "%"]
    pairs = list(_pairs(piece))
    if shares != [it] or len(pairs) != 1 or _OTHER_SHARE.search(piece.folded):
        return ()
    part, whole = pairs[0]
    between = piece.folded[min(part.start, it.end) : max(part.start, it.start)]
    share = 100 * part.value / whole.value
    return () if _ANOTHER.search(between) else (share, 100 - share)


def _pairs(piece: Piece) -> Iterator[tuple[Quantity, Quantity]]:
    """Yield the pairs of a part and its whole, "55 of 62"."""
    for it in piece.told:
        if it.of:
            yield it, replace(it, value=it.of)
    for one, other in pairwise(piece.told):
        joined = one.of is None and _OF.fullmatch(piece.text[one.end : other.start])
        part = _as(one, other)
        if joined and part.unit == other.unit and other.unit in ("minute", "money") and other.value:
            yield part, other


def _multiples(piece: Piece, it: Quantity, grounds: Grounds) -> Iterable[Fraction]:
    """Return how many times one is of another where two are compared."""
    if any(piece.is_weekly(one) for one in piece.told):
        return ()  # of hours a week and hours in all one is no multiple
    beside = [one for one in piece.told if one.unit in ("money", "minute", "percent")]
    if len(beside) == 1 and _TIMES_THE.match(piece.behind(it)):  # "three times the 140 of"
        beside += [_as(one, beside[0]) for one in piece.told if one.start > it.end][:1]
    names = list(dict.fromkeys(m.subject for m in piece.mentions if m.subject.kind == "skill"))
    if len(beside) == _PAIR and all(one.value for one in beside):
        values = [[one.value] for one in sorted(beside, key=lambda one: -one.value)]
    elif len(names) == _PAIR and "hour" in piece.folded:
        facts = (grounds.facts.by_subject.get(name, ()) for name in names)
        values = [[one.value for one in own if one.field == "hours"] for own in facts]
    else:
        return ()
    return [first / second for first, second in product(*values) if second]


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


def _named(piece: Piece) -> Iterator[Quantity]:
    """Yield a count of things that are then named one by one, where they are more or fewer."""
    cut = re.search(r": (?=[A-Z])", piece.text)
    if cut is None or len(piece.told) != 1 or piece.told[0].end > cut.start():
        return
    parts = re.split(r", (?:and )?| and ", piece.text[cut.end() :].rstrip(".*_ "))
    names = {m.subject for m in piece.mentions if m.start >= cut.end()}
    counted = piece.told[0]
    if counted.nouns and len(parts) == len(names) > 1 and counted.value != len(names):
        yield counted
