"""What the fields of a tool's result are counted in and stand for, told by their names."""

import re
from collections.abc import Iterator
from fractions import Fraction
from functools import lru_cache
from typing import Final, NamedTuple, TypeGuard

from tools.gate.quantity import stem
from tools.gate.units import COUNT, DATA, Unit, measure
from tools.late import late

_NAMED: Final[tuple[tuple[re.Pattern[str], str], ...]] = (
    (late(r"hours|per_week"), "hours"),
    (late(r"minutes"), "minutes"),
    (late(r"\bdays?\b"), "days"),
    (late(r"weeks?\b|week_count|weeks_in_all"), "weeks"),
    (late(r"months?"), "months"),
    (late(r"years?"), "years"),
    (late(r"readiness|percent|grounds"), "%"),
    (late(r"\b(?:pay|salary|wage|bands?)"), "dollars"),
)
_LEVELS: Final = frozenset(
    ("level", "required", "current", "from", "to", "shown", "target", "goal", "needed", "held")
)
_SHARES: Final = frozenset(("assessed", "share", "frequency", "low", "high"))
_NO_FIGURES: Final = frozenset(("id", "number", "score", "rank"))
_SPOKEN_BY_NAME: Final = frozenset(("weight",))
"""Fields of which nobody tells the figure without the word."""
_TOP_LEVEL: Final = 5
_ALL: Final = 100
_OF_HOURS: Final = frozenset(("spent", "estimated", "told", "left", "done", "logged", "planned"))
_NATURAL: Final[dict[Unit, tuple[int, ...]]] = {
    "minute": (60, 1),
    "day": (1, 7),
    "month": (1, 3, 12),
    "money": (1, 1_000),
}
_FIELDS: Final = {
    "current": "held",
    "held": "held",
    "required": "required",
    "needed": "required",
    "from": "from",
    "to": "to",
    "share": "share",
    "frequency": "share",
    "median": "median",
    "hours_per_week": "rate",
    "total_hours": "total",
    "provisional_hours": "provisional",
    "hours": "hours",
    "assessed": "assessed",
    "readiness": "readiness",
}
_POSTINGS: Final = frozenset(("n", "count"))
LISTED: Final = {
    "skills": ("skill", "requirement"),
    "requirements": ("skill", "requirement"),
    "outcomes": ("promis", "commitment"),
    "promised": ("promis", "commitment"),
    "commitments": ("promis", "commitment"),
    "evidence": ("evidenc", "piec"),
    "routes": ("route", "way", "path"),
    "onward": ("step",),
    "raises": ("rol",),
    "needs": ("rol",),
    "resources": ("resourc",),
    "wins": ("win",),
    "gaps": (),
    "weeks": (),
    "items": (),
    "nouns": (),
}
"""What the elements of a list are called, by the list's name, where it is not that name itself."""


class Reading(NamedTuple):
    """What a number in a result may be."""

    unit: Unit
    value: Fraction
    field: str = ""
    nouns: frozenset[str] = frozenset()


def is_number(value: object) -> TypeGuard[float]:
    """Whether a field holds a number."""
    return isinstance(value, int | float) and not isinstance(value, bool)


@lru_cache(maxsize=4_096, typed=True)  # a number is read alone, with its object and its list
def readings(keys: tuple[str, ...], value: float) -> tuple[Reading, ...]:
    """Return what a number may be, in the unit that quantities are compared in.

    Args:
        keys: The names of the fields that lead to it.
        value: The number.
    """
    return tuple(_readings(keys, value))


def _readings(keys: tuple[str, ...], value: float) -> Iterator[Reading]:
    exact, last = Fraction(str(value)), keys[-1] if keys else ""
    if last in _NO_FIGURES:
        return
    field = next((_FIELDS[key] for key in reversed(keys) if key in _FIELDS), "")
    if last in _LEVELS and value in range(_TOP_LEVEL + 1):
        yield Reading("level", exact, field)
        return
    if keys[:-1][-1:] == ("total",) and last in ("low", "high"):
        yield Reading("month", exact)  # of the positions of a career
        return
    named = next((unit for key in reversed(keys) for fits, unit in _NAMED if fits.search(key)), "")
    if last in _SHARES and 0 <= value <= 1 and named in ("", "%"):
        bound = "interval" if last in ("low", "high") else "share"
        yield Reading("percent", 100 * exact, bound if field in ("", "share") else field)
        return
    if not named or last in _POSTINGS:
        yield from _unnamed(last, value, exact, field)
        return
    found = measure(named)
    yield Reading(found.unit, exact * found.factor, field)


def _unnamed(last: str, value: float, exact: Fraction, field: str) -> Iterator[Reading]:
    """Yield what a number without a unit in its name may be: whole ones count, others measure."""
    if isinstance(value, int):
        nouns = ("posting",) if last in _POSTINGS else map(stem, last.split("_"))
        yield Reading(COUNT, exact, field, frozenset(nouns))
        return
    if last == "ratio":
        yield Reading("times", exact, field)
        yield Reading("percent", 100 * abs(1 - exact), field)
    yield Reading(DATA, exact, field, frozenset((last,)) & _SPOKEN_BY_NAME)
    if last in _OF_HOURS:
        yield Reading("minute", 60 * exact, field)
    if last in ("low", "high") and value <= _ALL:
        yield Reading("percent", exact, field)


def natural(unit: Unit) -> tuple[int, ...]:
    """Return how many of a unit make one of those in which people tell it: minutes of an hour."""
    return _NATURAL.get(unit, (1,))
