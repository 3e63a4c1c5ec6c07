"""What a readiness rests on: evidence, assessments, or what was merely said."""

from collections.abc import Iterable, Mapping
from fractions import Fraction
from math import floor
from typing import Final, NamedTuple

from tools.alternatives import SIXTIETHS, sixtieths_met
from tools.domain import Basis, Grounds

_ORDER: Final[tuple[Basis, ...]] = ("evidence", "assessed", "stated", "imported", "inferred")
_STEPS = 10
"""Percent points are given in tenths, as the readiness is."""


class Standing(NamedTuple):
    """One requirement beside what is known.

    Attributes:
        weight: What the requirement counts, in any unit that all share.
        required: The level asked for.
        level: The level known, or ``None`` where it is unassessed.
        basis: How it is known.
        shown: The level that evidence shows, 0 where there is none.
    """

    weight: int
    required: int
    level: int | None
    basis: Basis | None
    shown: int


def grounds_of(standings: Iterable[Standing]) -> Grounds:
    """Return what the low end of the readiness rests on, as percent points that add up to it.

    Of 100 × Σ w·min(level/required, 1) / Σ w, evidence shows 100 × Σ w·min(level, shown, required)
    /required / Σ w. What a level counts beyond that stands under how the level is known. What is
    unknown counts nothing, whatever evidence shows of it: no level follows from evidence by itself.

    The parts are exact fractions; rounded, they are tenths that add up to the rounded whole: what
    evidence shows is rounded by itself, the others are rounded down, and the tenths that are left
    go to the largest remainders.

    Args:
        standings: Every requirement of the role, at least one.
    """
    total, parts = 0, dict.fromkeys(_ORDER, 0)
    for it in standings:
        total += it.weight * SIXTIETHS
        if it.level is None or it.basis is None:
            continue
        whole = sixtieths_met(it.required, it.level)
        shown = sixtieths_met(it.required, min(it.level, it.shown))
        parts["evidence"] += it.weight * shown
        parts[it.basis] += it.weight * (whole - shown)
    return Grounds(**_tenths({name: Fraction(100 * it, total) for name, it in parts.items()}))


def _tenths(parts: Mapping[Basis, Fraction]) -> dict[str, float]:
    steps = {name: part * _STEPS for name, part in parts.items()}
    given = {name: floor(part) for name, part in steps.items()}
    whole = round(sum(steps.values()))
    others = sorted(_ORDER[1:], key=lambda it: (given[it] - steps[it], -steps[it]))
    left = whole - sum(given[name] for name in others)
    given["evidence"] = min(round(steps["evidence"]), left)
    for name in others[: left - given["evidence"]]:
        given[name] += 1
    return {name: count / _STEPS for name, count in given.items()}
