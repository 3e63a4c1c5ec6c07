"""Which skills are asked for together."""

from collections import Counter
from collections.abc import Iterator
from itertools import combinations
from typing import Final, NamedTuple

from tools.domain import SkillPair
from tools.market.asked import Posting, Postings
from tools.market.chance import SIGNIFICANT, fisher_exact, holm
from tools.market.proportions import proportion

PAIRED_SKILLS: Final = 30
"""How many of the most frequent skills are paired; ties at the end are left out."""

FEWEST: Final = 2
"""How many postings must ask for both."""


Pair = tuple[str, str]


class _Counts(NamedTuple):
    """How many postings ask for two skills together, and for each, where they are no choice."""

    both: int
    one: int
    other: int
    n: int


def pairs_of(postings: Postings) -> tuple[SkillPair, ...]:
    """Return the skills that postings ask for together, those beyond chance first.

    Every pair of the `PAIRED_SKILLS` most frequent skills is tested by Fisher's exact test (does
    asking for one go with asking for the other?) and corrected by Holm's method for all of them.
    Which skills these are depends on how often each is asked for alone, not on what it is asked
    for with, so that the choice does not favour any pair. Where two are alternatives of one
    requirement, they are not asked for together, and that posting tells nothing of the two.
    """
    tested = _tested(postings)
    chances = holm([_chance(it) for it in tested.values()])
    found = (
        _pair(pair, counts, p, len(postings.each))
        for (pair, counts), p in zip(tested.items(), chances, strict=True)
        if counts.both >= FEWEST
    )
    return tuple(sorted(found, key=_place))


def _tested(postings: Postings) -> dict[Pair, _Counts]:
    skills = _most_frequent(postings)
    either = Counter(pair for it in postings.each for pair in _choices(it, skills))
    common = Counter(pair for it in postings.each for pair in _common(it, skills))
    asked = {skill: len(postings.asking[skill]) for skill in skills}
    return {
        pair: _Counts(
            common[pair] - either[pair],
            asked[pair[0]] - either[pair],
            asked[pair[1]] - either[pair],
            len(postings.each) - either[pair],
        )
        for pair in combinations(sorted(skills), 2)
    }


def _most_frequent(postings: Postings) -> frozenset[str]:
    counts = {skill: len(it) for skill, it in postings.asking.items() if len(it) >= FEWEST}
    ranked = sorted(counts.values(), reverse=True)
    least = ranked[PAIRED_SKILLS] if len(ranked) > PAIRED_SKILLS else 0
    return frozenset(skill for skill, count in counts.items() if count > least)


def _common(posting: Posting, skills: frozenset[str]) -> Iterator[Pair]:
    return combinations(sorted(skills & posting.asks.keys()), 2)


def _choices(posting: Posting, skills: frozenset[str]) -> Iterator[Pair]:
    choices = {it.choice for it in posting.asks.values() if it.choice}
    pairs = {pair for choice in choices for pair in combinations(sorted(choice & skills), 2)}
    asks = posting.asks
    return (pair for pair in pairs if all(set(pair) <= asks[it].choice for it in pair))


def _chance(it: _Counts) -> float:
    return fisher_exact(it.both, it.one, it.other - it.both, it.n - it.one)


def _pair(pair: Pair, counts: _Counts, p: float, n: int) -> SkillPair:
    expected = counts.one * counts.other / counts.n
    return SkillPair(
        skills=pair,
        proportion=proportion(counts.both, n),
        expected=expected,
        p=p,
        beyond_chance=p < SIGNIFICANT and counts.both > expected,
    )


def _place(pair: SkillPair) -> tuple[bool, float, int, tuple[str, str]]:
    surest = pair.p if pair.beyond_chance else 0.0
    return not pair.beyond_chance, surest, -pair.proportion.count, pair.skills
