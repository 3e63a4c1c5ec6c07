"""Which skills are asked for together."""

from collections import Counter
from collections.abc import Iterator
from itertools import combinations
from typing import Final

from tools.domain import SkillPair
from tools.market.asked import Posting, Postings
from tools.market.chance import SIGNIFICANT, fisher_exact, holm
from tools.market.proportions import proportion

PAIRED_SKILLS: Final = 30
"""How many of the most frequent skills are paired; ties at the end are left out."""

FEWEST: Final = 2
"""How many postings must ask for both."""


def pairs_of(postings: Postings) -> tuple[SkillPair, ...]:
    """Return the skills that postings ask for together, those beyond chance first.

    Every pair of the `PAIRED_SKILLS` most frequent skills is tested by Fisher's exact test (does
    asking for one go with asking for the other?) and corrected by Holm's method for all of them.
    Which skills these are depends on how often each is asked for alone, not on what it is asked
    for with, so that the choice does not favour any pair. Alternatives of one requirement are not
    asked for together.
    """
    skills = _most_frequent(postings)
    together = Counter(pair for it in postings.each for pair in _pairs(it, skills))
    tested = [(one, other) for one, other in combinations(sorted(skills), 2)]
    chances = holm([_chance(pair, together[pair], postings) for pair in tested])
    found = (
        _pair(pair, together[pair], p, postings)
        for pair, p in zip(tested, chances, strict=True)
        if together[pair] >= FEWEST
    )
    return tuple(sorted(found, key=_place))


def _most_frequent(postings: Postings) -> frozenset[str]:
    counts = {skill: len(it) for skill, it in postings.asking.items() if len(it) >= FEWEST}
    ranked = sorted(counts.values(), reverse=True)
    least = ranked[PAIRED_SKILLS] if len(ranked) > PAIRED_SKILLS else 0
    return frozenset(skill for skill, count in counts.items() if count > least)


def _pairs(posting: Posting, skills: frozenset[str]) -> Iterator[tuple[str, str]]:
    asks = posting.asks
    for one, other in combinations(sorted(skills & asks.keys()), 2):
        if not (asks[one].choice and other in asks[one].choice):
            yield one, other


def _counts(pair: tuple[str, str], postings: Postings) -> tuple[int, int]:
    one, other = pair
    return len(postings.asking[one]), len(postings.asking[other])


def _chance(pair: tuple[str, str], both: int, postings: Postings) -> float:
    one, other = _counts(pair, postings)
    return fisher_exact(both, one, other - both, len(postings.each) - one)


def _pair(pair: tuple[str, str], both: int, p: float, postings: Postings) -> SkillPair:
    one, other = _counts(pair, postings)
    n = len(postings.each)
    expected = one * other / n
    return SkillPair(
        skills=pair,
        proportion=proportion(both, n),
        expected=expected,
        p=p,
        beyond_chance=p < SIGNIFICANT and both > expected,
    )


def _place(pair: SkillPair) -> tuple[bool, float, int, tuple[str, str]]:
    surest = pair.p if pair.beyond_chance else 0.0
    return not pair.beyond_chance, surest, -pair.proportion.count, pair.skills
