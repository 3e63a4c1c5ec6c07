"""Plain arithmetic on quantities that stand beside its result, so that a reader can check it.

A result is a sum or difference in one unit, or a product or quotient whose unit fits: hours by
hours a week are weeks, a part by a whole is a percentage, so much for each is as much in all.
"""

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import combinations, permutations, product
from math import ceil, floor
from typing import Final

from tools.gate.dates import months_between
from tools.gate.pieces import Piece
from tools.gate.quantity import Quantity
from tools.gate.spans import dates_from, spans
from tools.gate.units import BARE, COUNT, DAYS_IN_MONTH, WEEK
from tools.late import late

_MOST: Final = 14
"""How many quantities beside it a result may come from at most."""
_MOST_ADDED: Final = 8
_SMALL: Final = 12
"""A whole number up to this may be met by chance: words must say that it is computed."""
_ROUND: Final = 2
_COMPARES: Final = late(
    r"\b(?:more|less|fewer|left|leav\w+|remain\w*|open|minus|differ\w*|earlier|later|longer|shorter"
    r"|above|below|short|spare|slack|cushion|ahead|behind|apart|between|wide|gain\w*|rise|rose|drop\w*"
    r"|fell|fall\w*|cut|sav\w+|without|not|n't|extra|further|to go|still"
    r"|plus|together|total|in all|altogether|combined|sum|both|make[sn]?|add\w*|come|came|another"
    r"|instead|rather|than|that's|which|on top|doubl\w+|twice|half of|rest|levels?|step"
    r"|reduc\w+|increas\w+|buy|lift\w*|rais\w+)\b|n't\b|[=+−→]"
)
_CHANGES: Final = late(
    r"(?<!than )\b(?:cut|drop\w*|fell|falls?|fewer|less|more|rise|rose|rises|increas\w+|reduc\w+"
    r"|lower\w*|higher|faster|slower|grew|growth|relative|raise|below|above|short\w*|sav\w+|down|up"
    r"|change\w*|gain\w*|better|improv\w+|jump\w*|left|still|longer|earlier)\b(?! than\b)"
)
_EACH: Final = late(
    r"\b(?:average|each|apiece|per|a level|every|times|both|a (?:week|month|day|year))\b|×|\bof \d"
)
_WEEK_NUMBER: Final = late(r"\bweeks? (?:number )?$")
_MORE_THAN: Final = late(r"\b(?:more|fewer|less)\b[^.;]*\bthan\b")
_UNSAID: Final = (
    ("minute", Fraction(60), late(r"\b(?:an|every|each|one|another)(?: \w+)? hour\b")),
    ("day", Fraction(2 * WEEK), late(r"\bfortnight|\bevery (?:second|other) \w+")),
)
"""What is told in words that are no quantity by themselves."""
_TWICE: Final = late(r"\b(?:twice|doubl\w+|half)\b")
_PERIODS: Final = {
    "week": Fraction(WEEK),
    "month": DAYS_IN_MONTH,
    "year": 12 * DAYS_IN_MONTH,
}
_SPOKEN: Final = {
    "as_of": late(
        r"\b(?:today|now|so far|since|ago|been|away|to go|left|for (?:over|more|about|nearly))\b"
    ),
    "deadline": late(r"\b(?:deadline|your (?:own )?date|by then|longer|later|too late)\b"),
}
"""Words that speak of a date of the results without telling it."""


def follows(
    told: Quantity, piece: Piece, near: Sequence[Quantity], base: Sequence[Quantity]
) -> bool:
    """Whether a quantity is a sum, difference, product, quotient, share or span of others.

    Args:
        told: The quantity, with offsets in the piece.
        piece: The sentence or line that holds it.
        near: Those near it that hold, the nearest first.
        base: Those that much is computed from, named or not: hours in all and a week, today; and
            what is known of the skills that the sentence names.
    """
    beside = [*near[:_MOST]]
    if any(it.unit == "minute" for it in (told, *beside)):
        beside += [it.counted_in("minute", Fraction(60)) for it in beside if it.unit == BARE]
    if told.unit == "date":
        return any(told.key in found for found in dates_from(beside))
    if told.unit in ("level", "vague"):
        return False
    around = f"{piece.earlier} {piece.folded}"
    beside += [Quantity(0, 0, "", unit, it) for unit, it, says in _UNSAID if says.search(around)]
    return any(_comes_to(it, piece, beside, base) for it in _in_units(told, piece, beside))


def _in_units(told: Quantity, piece: Piece, beside: Sequence[Quantity]) -> Iterator[Quantity]:
    """Yield a quantity, and a number without a unit in the units of those near it too."""
    yield told
    if told.counts and _WEEK_NUMBER.search(piece.ahead(told)):
        yield told.counted_in("day", Fraction(WEEK))
    if told.unit == BARE:
        units = dict.fromkeys((it.unit, it.worth) for it in beside if it.unit in ("minute", "day"))
        yield from (told.counted_in(*it) for it in units)


def _comes_to(
    told: Quantity, piece: Piece, beside: Sequence[Quantity], base: Sequence[Quantity]
) -> bool:
    values = _computed(told, piece, beside, base)
    alike = [it.value for it in beside if it.unit == told.unit]
    return any(told.may_stand_for(it) for it in values) or told.value in _sums(alike)


def _computed(
    told: Quantity, piece: Piece, beside: Sequence[Quantity], base: Sequence[Quantity]
) -> Iterator[Fraction]:
    """Yield what one or two quantities come to."""
    yield from _of_one(told, piece, beside, base)
    needs_words = is_small(told) and (told.counts or told.unit == "minute")
    if needs_words and not _COMPARES.search(piece.around(told)):
        return
    mixed = (it for it in product(beside, base) if not _is_rate_of(told, *it))
    changes = (1, 2, Fraction(1, 2)) if _TWICE.search(piece.folded) else (1,)
    for pair in (*combinations(beside, 2), *mixed, *_of_base(told, base, piece.folded)):
        for value in _of_two(told, *pair, piece.folded):
            yield from (value * it for it in changes)


def _of_one(
    told: Quantity, piece: Piece, beside: Sequence[Quantity], base: Sequence[Quantity]
) -> Iterator[Fraction]:
    """Yield one quantity in the unit of another or over another period; the time between dates."""
    around = f"{piece.earlier} {piece.folded}"
    meant = [it for it in base if it.text in _SPOKEN and _SPOKEN[it.text].search(around)]
    today = next((it.key for it in meant if it.text == "as_of"), "")
    periods = [days for word, days in _PERIODS.items() if word in around]
    for one in (*beside, *(it for it in base if it.text == "hours_per_week")):
        if _kind(one) == _kind(told):
            yield from (one.value * more / less for more, less in permutations(periods, 2))
        if one.unit == told.unit and not told.counts and told.step > one.step:
            yield one.value
        if told.unit == "month" and one.unit == "day":
            yield one.value / DAYS_IN_MONTH
        if told.unit == "day" and one.unit == "month":
            yield one.value * DAYS_IN_MONTH
        if told.unit == "month" and one.key:
            yield from months_between(one.key, today)
        if told.nouns == ("tim",) and one.unit == "day" and one.value:
            yield Fraction(round(_PERIODS["year"] / one.value))
        if told.counts and one.unit == "times":
            yield one.value
    if told.unit in ("day", "month"):
        dates = [it for it in beside if it.key]
        yield from spans([*beside, *(meant if len(dates) <= 1 else ())], told)


def _is_rate_of(told: Quantity, one: Quantity, rate: Quantity) -> bool:
    """Whether a quantity would be hours and the hours of a week that nobody names, added up."""
    hours = told.unit == one.unit == "minute" and rate.text == "hours_per_week"
    return hours and told.value > max(one.value, rate.value)


def is_small(told: Quantity) -> bool:
    """Whether a quantity is so small and round that others may come to it by chance."""
    plain = told.value / {"minute": 60}.get(told.unit, 1)
    return plain <= _SMALL and plain.denominator <= _ROUND


def _of_base(
    told: Quantity, base: Sequence[Quantity], text: str
) -> Iterator[tuple[Quantity, Quantity]]:
    """Yield the pairs that need not be named: hours in all and a week, two that are compared."""
    if told.counts and _MORE_THAN.search(text):
        parts = [it for it in base if it.of]
        yield from (pair for pair in combinations(parts, 2) if pair[0].of == pair[1].of)
    if told.counts or told.unit == "day":
        rates = [it for it in base if it.text == "hours_per_week"]
        works = [it for it in base if it.unit == "minute" and it not in rates]
        yield from product(works, rates)


def _sums(alike: Sequence[Fraction]) -> Iterator[Fraction]:
    """Yield the sums of three values or more; those of two are sums of a pair."""
    if len(alike) > 2:  # noqa: PLR2004 - see above
        yield sum(alike, Fraction(0))
    for size in range(3, min(len(alike), _MOST_ADDED)):
        yield from (sum(some, Fraction(0)) for some in combinations(alike[:_MOST_ADDED], size))


def _of_two(told: Quantity, one: Quantity, other: Quantity, text: str) -> Iterator[Fraction]:
    """Yield the sum, difference, product and quotients of two quantities in a third's unit."""
    if not one.value or not other.value:
        return
    alike = _kind(one) == _kind(other)
    if alike and _kind(one) in (_kind(told), "level" if told.counts else ""):
        yield abs(one.value - other.value)
        yield one.value + other.value
    for first, second in ((one, other), (other, one)):
        if _kind(first) == _kind(second):
            yield from _ratios(told, first, second, text)
            continue
        factor = _factor(_kind(told), _kind(first), _kind(second), text)
        if factor:
            yield first.value / second.value * factor
        factor = _factor(_kind(first), _kind(told), _kind(second), text)
        if factor:
            yield first.value * second.value / factor


def _kind(it: Quantity) -> str:
    return COUNT if it.counts else it.unit


def _factor(share: str, whole: str, parts: str, text: str) -> Fraction | None:
    """Return by what a whole over its parts is a share, for the units of the three, if it is one.

    Hours over days are hours a week; anything but a date over a number, a multiple, a percentage or
    months is as much for each.

    Args:
        share: The unit of the quotient.
        whole: That of what is divided.
        parts: That of what it is divided by.
        text: The sentence.
    """
    if share != whole or share in ("date", "level"):
        return None
    if parts == "day" and share in ("minute", COUNT):
        return Fraction(WEEK) if share == "minute" or _EACH.search(text) else None
    if parts == COUNT:
        return Fraction(1) if _EACH.search(text) else None
    return {"percent": Fraction(100), "times": Fraction(1), "month": Fraction(1)}.get(parts)


def _ratios(told: Quantity, above: Quantity, below: Quantity, text: str) -> Iterator[Fraction]:
    """Yield what the quotient of two quantities of one unit may be told as."""
    ratio = above.value / below.value
    if told.unit == "percent":
        yield 100 * ratio
        if ratio != 1 and _CHANGES.search(text):
            yield 100 * abs(ratio - 1)
    elif told.unit == "times":
        yield ratio
    elif above.unit == "minute" and told.unit == "day":
        yield from (WEEK * it for it in (ratio, Fraction(ceil(ratio)), Fraction(floor(ratio))))
    elif above.unit == "minute" and told.unit == "month":
        yield ratio * WEEK / DAYS_IN_MONTH


def balances(one: Quantity, other: Quantity, base: Sequence[Quantity]) -> bool:
    """Whether two quantities that are both not known say the same by one that is.

    So many weeks are so many hours at the hours a week; so much money a month is so much in so
    many months.

    Args:
        one: A quantity.
        other: Another of the same sentence.
        base: Those that are known.
    """
    return any(
        told.may_stand_for(known.value * times.value / factor)
        or (times.value and told.may_stand_for(known.value / times.value * factor))
        for times, told in ((one, other), (other, one))
        if times.unit in ("day", "month")
        for known in base
        if (factor := _factor(_kind(told), _kind(known), times.unit, "")) and known.value
    )
