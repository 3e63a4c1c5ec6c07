"""What a requirement counts, and how pressing it is."""

from collections.abc import Iterable
from fractions import Fraction
from functools import lru_cache
from math import lcm, sqrt
from typing import Final

from tools.domain import Importance, Priority, Requirement

IMPORTANCE_POINTS: Final[dict[Importance, int]] = {"must": 3, "should": 2, "nice": 1}
"""The points of each importance. Ours: a must counts as much as three nice-to-haves."""

FREQUENCY_BASE: Final = Fraction(1, 2)
"""What a skill keeps of its points when no posting asks for it; a half more when all do."""

PRIORITY_BOUNDS: Final[tuple[tuple[Fraction, Priority], ...]] = (
    (Fraction(9, 2), "P0"),
    (Fraction(3), "P1"),
    (Fraction(2), "P2"),
)
"""The least urgency of each priority; what has less is P3. Ours."""
_Z_95: Final = 1.959963984540054


def exact_weight(requirement: Requirement) -> Fraction:
    """Return importance points × (0.5 + share of postings), or × 1 where the share is unknown.

    The share is taken as written in decimals, so that weights that look equal are equal.
    """
    return weight_of(requirement.importance, asked_share(requirement))


def asked_share(requirement: Requirement) -> float | None:
    """Return the share of postings that ask for a requirement, ``None`` where it is unknown."""
    return None if requirement.frequency is None else requirement.frequency.share


@lru_cache(maxsize=4_096)
def weight_of(importance: Importance, share: float | None) -> Fraction:
    """Return the weight of an importance and a share of postings; see `exact_weight`."""
    points = Fraction(IMPORTANCE_POINTS[importance])
    return points if share is None else points * (FREQUENCY_BASE + Fraction(repr(share)))


def whole_weights(requirements: Iterable[Requirement]) -> tuple[int, ...]:
    """Return the weights of requirements as whole numbers of the unit that they share.

    They stand in the same proportion as the weights, exactly, and are much faster to reckon with.
    """
    ratios = [exact_weight(it).as_integer_ratio() for it in requirements]
    unit = lcm(*(below for _, below in ratios))
    return tuple(above * (unit // below) for above, below in ratios)


def requirement_weight(requirement: Requirement) -> float:
    """Return what a requirement counts in the readiness: 0.5 to 4.5, without a unit."""
    return _weight(requirement.importance, asked_share(requirement))


@lru_cache(maxsize=4_096)
def _weight(importance: Importance, share: float | None) -> float:
    return float(weight_of(importance, share))


def levels_short(required: int, current: int | None) -> int:
    """Return how many levels are missing; all of them, at worst, where the level is unknown."""
    return max(required - (current or 0), 0)


def priority_of(requirement: Requirement, short: int) -> Priority | None:
    """Return the priority of an urgency (weight × levels missing), ``None`` where it is 0.

    Args:
        requirement: What is asked for.
        short: How many levels are missing, 0 to 5.
    """
    return _priority(requirement.importance, asked_share(requirement), short)


@lru_cache(maxsize=4_096)
def _priority(importance: Importance, share: float | None, short: int) -> Priority | None:
    urgency = weight_of(importance, share) * short
    if not urgency:
        return None
    return next((name for least, name in PRIORITY_BOUNDS if urgency >= least), "P3")


def wilson_interval(share: float, n: int) -> tuple[float, float]:
    """Return the 95 % interval of a share that was counted in a sample.

    Args:
        share: The share counted, 0 to 1.
        n: The size of the sample, at least 1.

    Source: E. B. Wilson, Probable inference, the law of succession, and statistical inference,
    Journal of the American Statistical Association 22 (1927), 209–212.
    """
    spread = _Z_95**2 / n
    middle = (share + spread / 2) / (1 + spread)
    reach = _Z_95 * sqrt(share * (1 - share) / n + spread / (4 * n)) / (1 + spread)
    # The share lies inside, which rounding of the last digit must not undo at 0 and 1.
    return max(min(middle - reach, share), 0.0), min(max(middle + reach, share), 1.0)
