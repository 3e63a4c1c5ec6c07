"""What follows by plain arithmetic from the fields of one object, or from the items of one list."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction
from itertools import combinations
from typing import Final

from tools.gate.dates import days_between, months_between
from tools.gate.fields import is_number, readings
from tools.gate.quantity import stem
from tools.gate.units import Unit
from tools.late import late

_COMPARED: Final = frozenset(("minute", "second", "money", "percent", "month", "day"))
"""Units of which two values of one object may be set against each other."""
_NAMES: Final = frozenset(("skill", "name", "title", "role", "company", "organisation"))
_STATUSES: Final = frozenset(map(stem, ("met", "gap", "missing", "unassessed", "kept")))
_A_WORD: Final = late(r"[a-z]{4,}")
_KINDS: Final = frozenset(("status", "outcome"))
"""Fields that say what became of something."""
_A_DATE: Final = late(r"(?:19|20)\d\d-\d\d(?:-\d\d)?")
_MOST: Final = 12

Held = Sequence[tuple[Unit, Fraction, str]]
"""Quantities by unit, each with its value or, for a date, its key."""


def derived_from(held: Held) -> Iterator[tuple[Unit, Fraction]]:
    """Yield what two quantities of one object or sentence come to.

    Their difference, share of each other and change in percent, and of money the middle; of dates
    the days between them; of levels how many levels apart they are.
    """
    for (unit, one, first), (other_unit, other, second) in combinations(held[:_MOST], 2):
        if unit == other_unit == "date":
            if (apart := days_between(first, second)) is not None:
                yield "day", apart
            yield from (("month", it) for it in months_between(first, second))
        elif unit == other_unit and unit in _COMPARED:
            yield from _compared(unit, *sorted((one, other)))


def _compared(unit: Unit, less: Fraction, more: Fraction) -> Iterator[tuple[Unit, Fraction]]:
    yield unit, more - less
    if unit == "percent" and less <= 0:
        return
    if unit == "money":
        yield unit, (more + less) / 2
    if less > 0 and unit != "day":
        yield "percent", 100 * less / more
        yield "percent", 100 * (more - less) / more
        yield "percent", 100 * (more - less) / less
        if unit != "percent":
            yield "times", more / less


def is_date(text: str) -> bool:
    """Whether a field holds a day or a month and nothing else."""
    return bool(_A_DATE.fullmatch(text))


def held_by(data: Mapping[str, object], keys: tuple[str, ...]) -> list[tuple[Unit, Fraction, str]]:
    """Return the quantities that are fields of an object itself."""
    found: list[tuple[Unit, Fraction, str]] = []
    for key, value in data.items():
        if is_number(value):
            found += [(it.unit, it.value, "") for it in readings((*keys, key), value)]
        elif isinstance(value, str) and is_date(value):
            found.append(("date", Fraction(0), value))
    return found


def kinds_of(items: Sequence[object]) -> Iterator[tuple[str, int]]:
    """Yield how many a list holds of each kind, by the kind's word.

    What is missing may be called a gap too.

    Args:
        items: The list.
    """
    kinds = Counter(
        value.casefold()
        for it in items
        if isinstance(it, Mapping)
        for key, value in it.items()
        if key in _KINDS and isinstance(value, str)
    )
    yield from kinds.items()
    if unknown := kinds["unassessed"]:
        yield "assessed", len(items) - unknown
    if kinds["gap"] and kinds["missing"]:
        yield "gap", kinds["gap"] + kinds["missing"]


def unions_of(items: Sequence[object]) -> Iterator[tuple[frozenset[str], int]]:
    """Yield how many a list holds of two kinds together, by the stems of the kinds.

    Args:
        items: The list.
    """
    kinds = {kind: count for kind, count in kinds_of(items) if kind != "assessed"}
    for (one, many), (other, more) in combinations(kinds.items(), 2):
        yield frozenset((stem(one), stem(other))), many + more


def groups_of(items: Sequence[object]) -> Iterator[tuple[frozenset[str], int]]:
    """Yield how many of a list share a word in a field, or in two fields, by the stems of those.

    "Six of the unassessed are musts" counts such. Names are no such words, and a field counts
    where several share what it holds.

    Args:
        items: The list.
    """
    rows = [it for it in items if isinstance(it, Mapping)]
    held = [{key: word for key in it if (word := _word(key, it[key]))} for it in rows]
    counts: Counter[frozenset[str]] = Counter()
    for it in held:
        words = set(it.values())
        counts.update(frozenset((word,)) for word in words - _STATUSES)
        counts.update(map(frozenset, combinations(words, 2)))
    yield from ((words, count) for words, count in counts.items() if count > 1)


def _word(key: str, value: object) -> str:
    """Return the stem of a word that may be shared, or an empty text."""
    shared = isinstance(value, str) and key not in _NAMES and _A_WORD.fullmatch(value)
    return stem(value) if isinstance(value, str) and shared else ""


def totals_of(
    items: Sequence[object], keys: tuple[str, ...]
) -> Iterator[tuple[Unit, Fraction, Mapping[str, object] | None]]:
    """Yield the sum of each field over the objects of a list, and each one's share of it.

    With a share comes the object whose it is.
    """
    rows = [it for it in items if isinstance(it, Mapping)]
    for key in dict.fromkeys(key for it in rows for key in it):
        told = [(it, it[key]) for it in rows if is_number(it.get(key))]
        units = {it.unit for _, value in told for it in readings((*keys, str(key)), value)}
        if len(told) < 2 or units & {"level", "percent", "date"}:  # noqa: PLR2004 - a sum of some
            continue
        total = sum(Fraction(str(value)) for _, value in told)
        for it in readings((*keys, str(key)), float(total) if total % 1 else int(total)):
            yield it.unit, it.value, None
        if total > 0 and "minute" in units:
            for row, value in told:
                yield "percent", 100 * Fraction(str(value)) / total, row
