"""A role built from postings: what they ask for, as often as they ask for it."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from statistics import median_low
from typing import Final

from tools.domain import Alternative, Frequency, Importance, Requirement, Role, Seniority
from tools.errors import CoachError
from tools.intake.blueprints.amounts import importance_of_share
from tools.intake.postings.importance import strength
from tools.market.asked import Ask, Posting, Postings, postings_of
from tools.vocabulary import Vocabulary
from tools.wording import counted

_NAMED: Final = 10
"""How many sources a requirement names; how many more there are is said."""


def make_role(title: str, roles: Iterable[Role], vocabulary: Vocabulary) -> Role:
    """Return the role that postings describe together.

    - Frequency: how many of the postings ask for the skill, with their number.
    - Importance: what the frequency allows (from 70 % must, from 40 % should, below nice) and no
      more than the postings that ask for it say themselves, in the middle of them; those in
      another language than English count for the frequency alone.
    - Level: the lowest that meets at least half of the postings which state one (the lower
      median); where none does, the same of the levels assumed for them, and it is called assumed.
    - Skills that are asked for mostly as a choice ("Go or Python") become one requirement with
      alternatives, counted as often as any of them is asked for. One that is named only as an
      alternative to another, which others ask for by itself, stays an alternative to it.
    - The sentence is that of the posting that insists most; the source names the postings.

    Args:
        title: What the role is to be called.
        roles: The postings, one at least, as they were read.
        vocabulary: The skills that are known, by all their names.

    Raises:
        CoachError: There is no posting.
    """
    postings = postings_of(roles, vocabulary)
    if not postings.each:
        raise CoachError(
            f"Role “{title}”: no posting is imported yet, so there is nothing to make it from. "
            "Read some with `coach import FILE…`."
        )
    made = [_requirement(skills, postings) for skills in _grouped(postings)]
    return Role(
        title=title,
        summary=_summary(postings),
        seniority=_seniority(postings),
        requirements=tuple(sorted(made, key=_most_frequent_first)),
        source=f"market: {_named([it.role.source for it in postings.each])}",
    )


def _summary(postings: Postings) -> str:
    made = f"Made from {counted(len(postings.each), 'posting')}."
    if others := sum(not it.worded for it in postings.each):
        return f"{made} Not in English: {others}; their importance is not read."
    return made


def _most_frequent_first(requirement: Requirement) -> tuple[float, str]:
    share = requirement.frequency.share if requirement.frequency else 0.0
    return -share, requirement.skill


def _grouped(postings: Postings) -> Iterator[tuple[str, ...]]:
    """Yield the skills of each requirement: mostly one, or a choice of several."""
    choices = Counter(
        choice
        for posting in postings.each
        for choice in {ask.choice for ask in posting.asks.values() if ask.choice}
    )
    left = {skill for skill in postings.asking if _mostly_a_choice(skill, postings)}
    alone = postings.asking.keys() - left
    for choice in sorted(choices, key=lambda it: (-choices[it], sorted(it))):
        if choice <= left:
            left -= choice
            yield tuple(sorted(choice, key=lambda it: (-len(postings.asking[it]), it)))
    beside = {skill: main for skill in left if (main := _always_beside(skill, alone, postings))}
    for skill in alone:
        others = [it for it, main in beside.items() if main == skill]
        yield (skill, *sorted(others, key=lambda it: (-len(postings.asking[it]), it)))
    yield from ((skill,) for skill in left - beside.keys())


def _always_beside(skill: str, mains: AbstractSet[str], postings: Postings) -> str | None:
    """Return the skill that a lesser one is an alternative to in all postings that name it."""
    choices = [posting.asks[skill].choice for posting in postings.asking[skill]]
    common = frozenset.intersection(*choices) & mains
    return min(common, key=lambda it: (-len(postings.asking[it]), it), default=None)


def _mostly_a_choice(skill: str, postings: Postings) -> bool:
    asks = [posting.asks[skill] for posting in postings.asking[skill]]
    return 2 * sum(bool(ask.choice) for ask in asks) > len(asks)


@dataclass(frozen=True, slots=True)
class _Level:
    level: int
    basis: str


def _requirement(skills: tuple[str, ...], postings: Postings) -> Requirement:
    asking = [it for it in postings.each if any(skill in it.asks for skill in skills)]
    asks = [_first(skills, posting) for posting in asking]
    ranked = sorted(asks, key=_strongest_first)
    worded = [_first(skills, it) for it in asking if it.worded]
    share = len(asking) / len(postings.each)
    level = _level(skills[0], postings)
    return Requirement(
        skill=skills[0],
        level=level.level,
        importance=_importance(share, sorted(worded, key=_strongest_first)),
        frequency=Frequency(share=share, n=len(postings.each), source="your postings"),
        quote=ranked[0].requirement.quote,
        source=f"{len(asking)} of {counted(len(postings.each), 'posting')}: "
        f"{_named([it.role.source for it in asking])}; level {level.level} {level.basis}",
        alternatives=tuple(
            Alternative(skill=it, level=_level(it, postings).level) for it in skills[1:]
        ),
        level_stated=any(ask.requirement.level_stated for ask in asks),
    )


def _first(skills: tuple[str, ...], posting: Posting) -> Ask:
    return next(posting.asks[skill] for skill in skills if skill in posting.asks)


def _strongest_first(ask: Ask) -> tuple[int, str, str]:
    it = ask.requirement
    return -strength(it.importance), it.source, it.quote


def _importance(share: float, ranked: Sequence[Ask]) -> Importance:
    """Return what a share allows, and no more than the posting in the middle says, if any does."""
    if not ranked:
        return importance_of_share(share)
    said = ranked[len(ranked) // 2].requirement.importance
    return min(importance_of_share(share), said, key=strength)


def _level(skill: str, postings: Postings) -> _Level:
    asking = postings.asking[skill]
    asks = [posting.asks[skill] for posting in asking]
    stated = [ask.level for ask in asks if ask.requirement.level_stated]
    if stated:
        number = counted(len(stated), "posting")
        return _Level(median_low(stated), f"the median of {number} stating one")
    worded = [posting.asks[skill].level for posting in asking if posting.worded]
    assumed = worded or [ask.level for ask in asks]
    return _Level(median_low(assumed), "assumed, as no posting states one")


def _seniority(postings: Postings) -> Seniority | None:
    """Return the seniority that more than half of the postings state."""
    counts = Counter(posting.role.seniority for posting in postings.each)
    seniority, count = counts.most_common(1)[0]
    return seniority if 2 * count > len(postings.each) else None


def _named(sources: Iterable[str]) -> str:
    names = sorted(set(sources))
    more = f" and {len(names) - _NAMED} more" if len(names) > _NAMED else ""
    return ", ".join(names[:_NAMED]) + more
