"""Quantities with what stands beside them: those that are one, their hedges, what they count."""

from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction
from typing import Final

from tools.gate.quantity import Quantity, hedge_before, nouns_behind
from tools.gate.units import BARE, COUNT
from tools.late import late

_UP_TO: Final = late(r" ?(?:–|—|-|to|and) ?")
_OCCURRING: Final = late(r" (?:an?|per|each|every|in|over|within|during)\b")
_ROUGHLY: Final = Fraction(10)
"""How far "about half" reaches, in points."""
_ZEROS: Final = late(r"(?<=\d)(?:0|,(?=0))+$")
_NO_MEASURE: Final = frozenset((BARE, COUNT, "date", "level", "vague", "times"))
_TO: Final = late(r" to (?:just |only |about |around )?| (?:instead of|rather than|down from) ")


def joined(found: Sequence[Quantity], text: str) -> tuple[Quantity, ...]:
    """Return quantities with what stands around them, those that are told in two parts as one.

    Args:
        found: They, in the order of the text.
        text: The text.
    """
    seen: list[Quantity] = []
    for it in _joined(found, text):
        last = seen[-1] if seen else None
        ends = last and last.unit == it.unit and _UP_TO.fullmatch(text[last.end : it.start])
        seen.append(_seen(it, text, last.hedge if last and ends else ""))
    return tuple(seen)


def _seen(it: Quantity, text: str, hedged: str) -> Quantity:
    """Return a quantity with what stands around it: what it counts, how exactly it is meant.

    Args:
        it: The quantity.
        text: The text.
        hedged: How the first end of a range is hedged, of which this is the last one.
    """
    if it.unit == "times" and _OCCURRING.match(text, it.end):
        it = replace(it, unit=COUNT, nouns=("tim",))
    hedge = it.hedge or hedge_before(text, it.start) or hedged
    if hedge and it.unit == "percent" and it.text[-1].isalpha() and "point" not in it.text:
        it = replace(it, step=max(it.step, _ROUGHLY))
    if hedge and it.unit == BARE and not it.step:
        it = replace(it, step=Fraction(1))
    if hedge and it.step and (zeros := _ZEROS.search(it.text)):
        it = replace(it, step=it.step * 10 ** len(zeros[0].replace(",", "")))
    nouns = it.nouns or (nouns_behind(text, it.end, many=it.value != 1) if it.counts else ())
    return replace(it, nouns=nouns, hedge=hedge) if hedge or nouns else it


def _joined(found: Sequence[Quantity], text: str) -> list[Quantity]:
    """Return quantities, years and months that stand side by side as one: "9 years 10 months"."""
    result: list[Quantity] = []
    for it in found:
        last = result[-1] if result else None
        if (
            last is not None
            and last.unit == it.unit
            and it.unit in ("month", "minute")
            and last.worth > it.worth
            and text[last.end : it.start] in (" ", " and ", ", ")
        ):
            both = text[last.start : it.end]
            result[-1] = replace(
                last, end=it.end, text=both, value=last.value + it.value, step=it.step
            )
        elif last is not None and it.unit == BARE and last.unit not in _NO_MEASURE:
            # "from 9 days to 6"
            goes_on = _TO.fullmatch(text[last.end : it.start])
            result.append(it.counted_in(last.unit, last.worth) if goes_on else it)
        else:
            result.append(it)
    return result
