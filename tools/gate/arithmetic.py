"""Plain arithmetic on quantities that stand beside its result, so that a reader can check it."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from fractions import Fraction
from itertools import combinations, product
from math import ceil, floor
from typing import Final

from tools.gate.dates import months_since
from tools.gate.pieces import Piece
from tools.gate.quantity import Quantity
from tools.gate.spans import dates_from, spans
from tools.gate.units import BARE, COUNT, DAYS_IN_MONTH, Unit
from tools.late import late

_DAYS_IN_WEEK: Final = 7
_WEEKS_IN_MONTH: Final = (Fraction(4), Fraction(52, 12))
_MONTHS_IN_YEAR: Final = 12
_DAYS_IN_YEAR: Final = 365
_MOST: Final = 14
"""How many quantities beside it a result may come from at most."""
_SMALL: Final = 12
"""A whole number up to this may be met by chance: words must say that it is computed."""
_NUMBERS: Final = frozenset((COUNT, BARE))
_QUOTIENTS: Final = frozenset((COUNT, BARE, "percent", "times", "day", "month"))
"""The units that a quotient of two others may be told in."""
_COMPARES: Final = late(
    r"\b(?:more|less|fewer|left|leav\w+|remain\w*|open|minus|differ\w*|earlier|later|longer|shorter"
    r"|above|below|short|spare|slack|cushion|ahead|behind|apart|between|wide|gain\w*|rise|rose|drop\w*"
    r"|fell|fall\w*|cut|sav\w+|without|not|n't|extra|further|to go|still"
    r"|plus|together|total|in all|altogether|combined|sum|both|make[sn]?|add\w*|come|came|another"
    r"|instead|rather|than|that's|which|on top|doubl\w+|twice|half of|rest|levels?|step"
    r"|reduc\w+|increas\w+|buy|lift\w*|rais\w+)\b|n't\b|[=+−→]"
)
_CHANGES: Final = late(
    r"\b(?:cut|drop\w*|fell|falls?|fewer|less|more|rise|rose|rises|increas\w+|reduc\w+|lower\w*|higher"
    r"|faster|slower|grew|growth|relative|raise|below|above|short\w*|sav\w+|down|up|change\w*|gain\w*"
    r"|better|improv\w+|jump\w*|left|still|longer|earlier)\b"
)
_PER: Final = late(
    r"[^.;,]{0,12}\b(?:a|per|each|every) (?:week|month|day|year)\b|/(?:week|month|year)"
)
_EACH: Final = late(r"\b(?:average|each|apiece|per|a level|every|times|both)\b|×|\bof \d")
_WEEK_NUMBER: Final = late(r"\bweeks? (?:number )?$")
_MORE_THAN: Final = late(r"\b(?:more|fewer|less)\b[^.;]*\bthan\b")
_HEDGED: Final = late(r"\b(?:more|less) than\b")
_AN_HOUR: Final = late(
    r"\b(?:(?P<half>half )?an|every|each|one|another) (?:(?:extra|more|additional) )?hour\b"
)
_EVERY_OTHER: Final = late(r"\bfortnight|\bevery (?:second|other) \w+")
_TWICE: Final = late(r"\b(?:twice|doubl\w+|half)\b")
_SAID: Final = late(r"\b(?:those|these) $")
"""Before a number that was told of the same things."""
_SPOKEN: Final = {
    "as_of": late(
        r"\b(?:today|now|so far|since|ago|been|away|to go|left|for (?:over|more|about|nearly))\b"
    ),
    "deadline": late(r"\b(?:deadline|your (?:own )?date|by then|longer|later|too late)\b"),
    "finish": late(r"\b(?:finish\w*|ends?|done|over|plan|runs?|reach|earlier|sooner)\b"),
    "start": late(r"\b(?:starts?|begins?|beginning|runs?)\b"),
}


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
    beside = [it for it in near if it is not told][:_MOST]
    if told.unit == "minute" or any(it.unit == "minute" for it in beside):
        beside += [_in_hours(it) for it in beside if it.unit == BARE and it.value > _SMALL]
    if told.unit == "day" and _COMPARES.search(piece.around(told)):
        beside += _at_usual_pace(beside, base)
    if told.unit == "date":
        return any(told.key in found for found in dates_from(beside))
    if told.unit in ("level", "vague") or told.text.casefold() == "most of":
        return False
    return any(_comes_to(it, piece, beside, base) for it in _in_units(told, beside))


def _at_usual_pace(beside: Sequence[Quantity], base: Sequence[Quantity]) -> list[Quantity]:
    """Return how many whole weeks the hours that are told take at the hours a week that are had."""
    rates = {it.value for it in base if it.text == "hours_per_week" and it.value}
    weeks = {
        round_to(it.value / rate)
        for it in beside
        if it.unit == "minute"
        for rate in rates
        if it.value > rate
        for round_to in (ceil, floor)
    }
    return [Quantity(0, 0, "", "day", Fraction(7 * it)) for it in sorted(weeks)]


def _in_hours(it: Quantity) -> Quantity:
    return replace(it, unit="minute", value=60 * it.value, step=60 * it.step, worth=Fraction(60))


def _in_units(told: Quantity, beside: Sequence[Quantity]) -> Iterator[Quantity]:
    """Yield a quantity, and a number without a unit in the units of those near it too."""
    yield told
    if told.unit == BARE:
        for unit, worth in dict.fromkeys(
            (it.unit, it.worth) for it in beside if it.unit in ("minute", "day")
        ):
            yield replace(
                told, unit=unit, value=told.value * worth, step=told.step * worth, worth=worth
            )


def _comes_to(
    told: Quantity, piece: Piece, beside: Sequence[Quantity], base: Sequence[Quantity]
) -> bool:
    values = _computed(told, piece, beside, base)
    alike = [it.value for it in beside if it.unit == told.unit]
    if told.counts and (not told.nouns or told.is_whole) and _SAID.search(piece.ahead(told)):
        return any(it.counts and it.value == told.value for it in beside)
    return any(told.may_stand_for(it) for it in values) or told.value in _sums(alike)


def _computed(
    told: Quantity, piece: Piece, beside: Sequence[Quantity], base: Sequence[Quantity]
) -> Iterator[Fraction]:
    """Yield what one or two quantities come to."""
    text = piece.folded
    if _EVERY_OTHER.search(text):
        beside = [*beside, Quantity(0, 0, "", "day", Fraction(2 * _DAYS_IN_WEEK))]
    yield from _of_one(told, piece, beside, base)
    needs_words = is_small(told) and (told.counts or told.unit == "minute")
    if needs_words and not _COMPARES.search(piece.around(told)):
        return
    changes = (1, 2, Fraction(1, 2)) if _TWICE.search(text) else (1,)
    for one, other in (
        *combinations(beside, 2),
        *(it for it in product(beside, base) if not _is_rate_of(told, *it)),
        *_of_base(told, base, text),
    ):
        for value in _of_two(told, one, other, text):
            yield from (value * it for it in changes)
    for one, other in combinations(beside, 2):
        yield from _products(told, one, other, text)


def _of_one(
    told: Quantity, piece: Piece, beside: Sequence[Quantity], base: Sequence[Quantity]
) -> Iterator[Fraction]:
    """Yield one quantity in the unit of another, and the time between dates."""
    around = f"{piece.earlier} {piece.folded}"
    meant = [it for it in base if it.key and _is_spoken_of(it, around)]
    today = next((it.key for it in meant if it.text == "as_of"), "")
    for one in beside:
        yield from _converted(told, one, today)
    if told.counts and "year" in around:
        for word, times in (("week", 52), ("month", 12)):
            if word in around:
                yield from (it.value * times for it in beside if it.counts)
    if told.unit == "minute" and (more := _AN_HOUR.search(around)):
        each = Fraction(30 if more["half"] else 60)
        yield from (each * it.value / _DAYS_IN_WEEK for it in base if it.text == "week_count")
    if told.unit == "minute" and "month" in around:
        rates = [it.value for it in base if it.text == "hours_per_week"]
        yield from (rate * weeks for rate in rates for weeks in _WEEKS_IN_MONTH)
    if told.unit in ("day", "month"):
        dates = [it for it in beside if it.key]
        alone = len(dates) < 2  # noqa: PLR2004 - two dates have a time between them
        yield from spans([*beside, *(meant if alone else ())], told)


def _is_rate_of(told: Quantity, one: Quantity, rate: Quantity) -> bool:
    """Whether a quantity would be hours and the hours of a week that nobody names, added up."""
    hours = told.unit == one.unit == "minute" and rate.text == "hours_per_week"
    return hours and told.value > max(one.value, rate.value)


def is_small(told: Quantity) -> bool:
    """Whether a quantity is so small and round that others may come to it by chance."""
    worth = {"minute": 60}.get(told.unit, 1)
    return told.value <= _SMALL * worth and (told.value / worth).denominator <= 2  # noqa: PLR2004


def _is_spoken_of(it: Quantity, text: str) -> bool:
    """Whether a date that stands in the results is meant by the words of a sentence."""
    return bool(_SPOKEN[it.text].search(text)) if it.text in _SPOKEN else False


def _of_base(
    told: Quantity, base: Sequence[Quantity], text: str
) -> Iterator[tuple[Quantity, Quantity]]:
    """Yield the pairs that need not be named: hours in all and a week, two that are compared."""
    if told.counts and _MORE_THAN.search(text):
        parts = [it for it in base if it.of]
        yield from (pair for pair in combinations(parts, 2) if pair[0].of == pair[1].of)
    if told.unit in ("day", *_NUMBERS):
        hours = [it for it in base if it.unit == "minute"]
        rates = [it for it in hours if it.text == "hours_per_week"]
        works = [it for it in hours if it.text != "hours_per_week"]
        yield from ((one, rate) for one in works for rate in rates)


def _sums(alike: Sequence[Fraction]) -> Iterator[Fraction]:
    """Yield the sums of three values or more; those of two are sums of a pair."""
    if len(alike) > 2:  # noqa: PLR2004 - see above
        yield sum(alike, Fraction(0))
    for size in range(3, min(len(alike), 8)):
        for some in combinations(alike[:8], size):
            yield sum(some, Fraction(0))


def _converted(told: Quantity, one: Quantity, today: str) -> Iterator[Fraction]:
    """Yield one quantity in the unit of another: days as months, "every two weeks" as a year's."""
    if one.unit == told.unit and one.unit not in _NUMBERS and told.step > one.step:
        yield one.value
    if told.unit == one.unit == "money":
        yield from (one.value * _MONTHS_IN_YEAR, one.value / _MONTHS_IN_YEAR)
    if told.unit == "month" and one.key:
        yield from months_since(one.key, today)
    if told.unit == "month" and one.unit == "day":
        yield one.value / DAYS_IN_MONTH
    if told.unit == "day" and one.unit == "month":
        yield one.value * DAYS_IN_MONTH
    if told.counts or told.unit == "times":
        if one.unit == "day" and one.value and told.nouns == ("tim",):
            yield Fraction(round(_DAYS_IN_YEAR / one.value))
        if one.unit == "times":
            yield one.value


def _of_two(told: Quantity, one: Quantity, other: Quantity, text: str) -> Iterator[Fraction]:
    if one.key or other.key or not one.value or not other.value:
        return
    both = {one.unit, other.unit}
    if one.unit == told.unit == other.unit or (told.counts and both <= _NUMBERS):
        yield one.value + other.value
        yield abs(one.value - other.value)
    elif told.unit == BARE and one.unit == other.unit and one.unit not in _NUMBERS:
        yield abs(one.value - other.value) / {"minute": 60}.get(one.unit, 1)
    elif told.counts and one.unit == other.unit == "level":
        yield abs(one.value - other.value)
    elif both == {told.unit, BARE} and told.unit == "minute":
        bare, measured = (one, other) if one.unit == BARE else (other, one)
        yield abs(60 * bare.value - measured.value)
    for above, below in ((one, other), (other, one)):
        if below.value:
            yield from _quotients(told, above, below, text)
    if {one.unit, other.unit} == {"minute", "day"} and told.unit == "minute":
        yield one.value * other.value / _DAYS_IN_WEEK


def _quotients(told: Quantity, above: Quantity, below: Quantity, text: str) -> Iterator[Fraction]:
    """Yield quotients whose unit fits: 248 h at 8 h a week are 31 weeks."""
    if told.unit not in _QUOTIENTS and told.unit != above.unit:
        return
    ratio = above.value / below.value
    if above.unit == below.unit or {above.unit, below.unit} <= _NUMBERS:
        yield from _ratios(told, ratio, above.unit, text)
    elif above.unit == "minute" and below.unit == "day" and told.unit == "minute":
        yield ratio * _DAYS_IN_WEEK
    elif _is_one_of_many(told, above, below, text):
        yield ratio
    elif above.unit in _NUMBERS and told.counts and _is_rate(told, text) and below.unit == "day":
        yield ratio * _DAYS_IN_WEEK


def _is_one_of_many(told: Quantity, above: Quantity, below: Quantity, text: str) -> bool:
    """Whether a quantity may be what is had of another in each month or for each of several."""
    if above.unit != told.unit and not (told.counts and above.unit in _NUMBERS):
        return False
    if below.unit == "month":
        return told.unit == "money" or told.counts
    return below.unit in _NUMBERS and _is_rate(told, text)


def _ratios(told: Quantity, ratio: Fraction, unit: Unit, text: str) -> Iterator[Fraction]:
    """Yield what the quotient of two quantities of one unit may be told as."""
    if told.unit == "percent":
        yield 100 * ratio
        if ratio != 1 and _CHANGES.search(_HEDGED.sub("", text)):
            yield 100 * abs(ratio - 1)
    elif told.unit == "times":
        yield ratio
    elif unit != "minute":
        return
    elif told.counts and _WEEK_NUMBER.search(text, 0, told.start):
        yield from (ratio, Fraction(ceil(ratio)), Fraction(floor(ratio)))
    elif told.unit == "day":
        yield ratio * _DAYS_IN_WEEK
        yield Fraction(ceil(ratio) * _DAYS_IN_WEEK)
        yield Fraction(floor(ratio) * _DAYS_IN_WEEK)
    elif told.unit == "month":
        yield ratio * _DAYS_IN_WEEK / DAYS_IN_MONTH


def _is_rate(told: Quantity, text: str) -> bool:
    """Whether words say that a quantity holds of one of several."""
    return bool(_PER.match(text, told.end) or _EACH.search(text))


def _products(told: Quantity, one: Quantity, other: Quantity, text: str) -> Iterator[Fraction]:
    """Yield a part of a whole, so many times as much, and so many of something each."""
    for part, whole in ((one, other), (other, one)):
        if part.unit == "percent" and told.unit in (whole.unit, BARE):
            worth = 60 if told.unit == BARE and whole.unit == "minute" else 1
            yield part.value * whole.value / 100 / worth
        if part.unit == "times" and told.unit == whole.unit:
            yield part.value * whole.value
        counted = part.unit in _NUMBERS and part.value > 1 and told.unit == whole.unit
        if counted and told.unit in ("minute", "money", "day") and _EACH.search(text):
            yield part.value * whole.value


def balances(one: Quantity, other: Quantity, base: Sequence[Quantity]) -> bool:
    """Whether two quantities that are both not known say the same by one that is.

    So many weeks are so many hours at the hours a week; so much money a month is so much in so
    many months.

    Args:
        one: A quantity.
        other: Another of the same sentence.
        base: Those that are known.
    """
    units = {one.unit, other.unit}
    if units == {"day", "minute"}:
        weeks, hours = (one, other) if one.unit == "day" else (other, one)
        return any(
            it.value * weeks.value == hours.value * _DAYS_IN_WEEK
            for it in base
            if it.unit == "minute"
        )
    if units == {"month", "money"}:
        months, money = (one, other) if one.unit == "month" else (other, one)
        return any(
            money.may_stand_for(it.value / months.value)
            for it in base
            if it.unit == "money" and months.value
        )
    return False
