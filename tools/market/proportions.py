"""Shares of postings, and the tiers that they lie in."""

from functools import lru_cache
from typing import Final

from tools.domain import Proportion, Tier
from tools.weights import wilson_interval

TIERS: Final[tuple[tuple[Tier, float], ...]] = (
    ("critical", 0.9),
    ("high", 0.7),
    ("growing", 0.5),
    ("occasional", 0.0),
)
"""The tiers, each with the share that it begins at; it ends below the one before."""


@lru_cache(maxsize=16_384)
def proportion(count: int, n: int) -> Proportion:
    """Return how many of some postings, with the 95 % interval for the market.

    Args:
        count: How many, 0 to ``n``.
        n: Of how many, at least 1.
    """
    share = count / n
    low, high = wilson_interval(share, n)
    return Proportion(count=count, n=n, share=share, low=low, high=high)


def tiers_of(part: Proportion) -> tuple[Tier, ...]:
    """Return the tiers that the market's share may lie in, the highest first.

    A tier is sure where the whole interval lies in it: then it is the only one. Otherwise all that
    the interval reaches into are returned: 3 of 4 postings (30 to 95 %) may be any of the four.
    """
    ends = (1.01, *(start for _, start in TIERS))
    return tuple(
        tier
        for (tier, start), end in zip(TIERS, ends, strict=False)
        if part.high >= start and part.low < end
    )
