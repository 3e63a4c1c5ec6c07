"""What a readiness rests on: evidence, assessments, or what was merely said."""

from collections.abc import Iterable, Mapping
from fractions import Fraction
from math import floor
from typing import Final, NamedTuple

from tools.alternatives import SIXTIETHS, sixtieths_met
from tools.domain import Basis, Grounds, SkillClaim

_ORDER: Final[tuple[Basis, ...]] = ("evidence", "assessed", "stated", "imported", "inferred")
_STEPS = 10
"""Percent points are given in tenths, as the readiness is."""


class Ground(NamedTuple):
    """What a level counts for a requirement, and what that rests on.

    Attributes:
        basis: How the level is known, ``None`` where it is unassessed.
        met: The part of the requirement that the level meets, in sixtieths.
        shown: The part of these that evidence shows.
    """

    basis: Basis | None
    met: int
    shown: int


def ground_of(required: int, claim: SkillClaim | None, shown: int) -> Ground:
    """Return what a level known counts for a level asked for.

    Args:
        required: The level asked for, 1 to 5.
        claim: What is known, or ``None`` where the skill is not mentioned.
        shown: The level that evidence shows, 0 where there is none.
    """
    if claim is None or claim.level is None:
        return Ground(None, 0, 0)
    met = sixtieths_met(required, claim.level)
    return Ground(claim.basis, met, sixtieths_met(required, min(claim.level, shown)))


def grounds_of(weighed: Iterable[tuple[int, Ground]]) -> Grounds:
    """Return what the low end of the readiness rests on, as percent points that add up to it.

    Of 100 × Σ w·min(level/required, 1) / Σ w, evidence shows 100 × Σ w·min(level, shown, required)
    /required / Σ w. What a level counts beyond that stands under how the level is known. What is
    unknown counts nothing, whatever evidence shows of it: no level follows from evidence by itself.

    The parts are exact fractions; rounded, they are tenths that add up to the rounded whole: what
    evidence shows is rounded by itself, the others are rounded down, and the tenths that are left
    go to the largest remainders.

    Args:
        weighed: What each requirement of the role rests on, at least one, with its weight in a
            unit that all share.
    """
    total, parts = 0, dict.fromkeys(_ORDER, 0)
    for weight, ground in weighed:
        total += SIXTIETHS * weight
        if ground.basis:
            parts["evidence"] += weight * ground.shown
            parts[ground.basis] += weight * (ground.met - ground.shown)
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
