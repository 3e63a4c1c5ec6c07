"""What the fields of a tool's result are counted in, told by their names."""

import re
from collections.abc import Iterator
from fractions import Fraction
from typing import Final, TypeGuard

from tools.gate.units import DATA, Unit, measure
from tools.late import late

_NAMED: Final[tuple[tuple[re.Pattern[str], str], ...]] = (
    (late(r"hours|per_week"), "hours"),
    (late(r"minutes"), "minutes"),
    (late(r"\bdays?\b"), "days"),
    (late(r"weeks?\b|week_count"), "weeks"),
    (late(r"months?"), "months"),
    (late(r"years?"), "years"),
    (late(r"readiness|percent|grounds"), "%"),
    (late(r"\b(?:pay|salary|wage|bands?)"), "dollars"),
)
_LEVELS: Final = frozenset(("level", "required", "current", "from", "to", "shown", "target"))
_SHARES: Final = frozenset(("assessed", "share", "frequency", "low", "high"))
_TOP_LEVEL: Final = 5
_ALL: Final = 100
_OF_HOURS: Final = frozenset(("spent", "estimated", "told", "left", "done", "logged", "planned"))
_NATURAL: Final[dict[Unit, tuple[int, ...]]] = {
    "minute": (1, 60),
    "day": (1, 7),
    "month": (1, 3, 12),
    "money": (1, 1_000),
}


def is_number(value: object) -> TypeGuard[float]:
    """Whether a field holds a number."""
    return isinstance(value, int | float) and not isinstance(value, bool)


def units_of(keys: tuple[str, ...], value: float) -> Iterator[tuple[Unit, Fraction]]:
    """Yield what a number may be, in the unit that quantities are compared in.

    Args:
        keys: The names of the fields that lead to it.
        value: The number.
    """
    exact, last = Fraction(str(value)), keys[-1] if keys else ""
    if last in _LEVELS and value in range(_TOP_LEVEL + 1):
        yield "level", exact
        return
    named = next((unit for key in reversed(keys) for fits, unit in _NAMED if fits.search(key)), "")
    if last in _SHARES and 0 <= value <= 1 and named in ("", "%"):
        yield "percent", 100 * exact
        return
    if not named or last in ("n", "count"):
        yield DATA, exact
        if isinstance(value, float):  # whole numbers count things, others measure them
            if last in _OF_HOURS:
                yield "minute", 60 * exact
            if last in ("low", "high") and value <= _ALL:
                yield "percent", exact
        return
    found = measure(named)
    yield found.unit, exact * found.factor


def natural(value: Fraction, unit: Unit) -> tuple[Fraction, ...]:
    """Return a value in each unit in which people tell it: minutes and hours, days and weeks."""
    return tuple(value / it for it in _NATURAL.get(unit, (1,)))
