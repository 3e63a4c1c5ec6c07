"""Requests for skills, and their merging into one requirement for each skill."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from tools.cleaning import clip
from tools.domain import Alternative, Frequency, Importance, Requirement, Seniority
from tools.intake.levels.required_levels import StatedLevel, default_level
from tools.intake.postings.importance import strength
from tools.vocabulary import Vocabulary


class Asked(NamedTuple):
    """One passage's request for a skill.

    Attributes:
        skill: The canonical name.
        importance: How much the passage insists.
        quote: The sentence, item or row, verbatim.
        heading: The heading it stands under, or empty.
        stated: The level it states, or ``None``.
        frequency: The share of postings it states, or ``None``.
        weeks: The learning time it states, or ``None``.
        years: The years of experience it asks for, or ``None``.
        tool: Whether it stands in a table of tools.
        alternatives: What would do instead of the skill, each with the level stated for it.
        unknown: What else would do, by names that are no known skills.
    """

    skill: str
    importance: Importance
    quote: str
    heading: str = ""
    stated: StatedLevel | None = None
    frequency: Frequency | None = None
    weeks: float | None = None
    years: float | None = None
    tool: bool = False
    alternatives: tuple[tuple[str, StatedLevel | None], ...] = ()
    unknown: tuple[str, ...] = ()

    @property
    def skills(self) -> frozenset[str]:
        """The skills any one of which is asked for."""
        if not self.alternatives:
            return frozenset((self.skill,))
        return frozenset((self.skill, *[skill for skill, _ in self.alternatives]))


def merged(
    asked: Iterable[Asked], *, seniority: Seniority | None, source: str
) -> tuple[Requirement, ...]:
    """Return the requirements, each skill in one of them, in the order of their first request.

    The strongest request, the first of equals, gives importance and quote; level, frequency and
    weeks come from it too, or else from the strongest request that states them. Of requests for
    different choices that share a skill ("Java" and "Java or Kotlin") the strongest counts, and of
    equals the one that leaves less choice.
    """
    groups: dict[frozenset[str], list[Asked]] = {}
    for it in asked:
        groups.setdefault(it.skills, []).append(it)
    for skills, group in groups.items():
        if len(group) > 1:
            groups[skills] = sorted(group, key=_strongest_first)
    taken: set[str] = set()
    kept: set[frozenset[str]] = set()
    for skills in sorted(groups, key=lambda it: (_strongest_first(groups[it][0]), len(it))):
        if taken.isdisjoint(skills):
            kept.add(skills)
            taken |= skills
    return tuple([_requirement(groups[it], seniority, source) for it in groups if it in kept])


def _strongest_first(it: Asked) -> int:
    return -strength(it.importance)


def _requirement(ranked: list[Asked], seniority: Seniority | None, source: str) -> Requirement:
    first, *others = ranked
    frequency, weeks, years = first.frequency, first.weeks, first.years
    for it in others:
        frequency, weeks, years = frequency or it.frequency, weeks or it.weeks, years or it.years
    stated = _stated(first.skill, ranked)
    assumed = default_level(seniority, first.importance, tool=first.tool)
    level = stated or assumed
    place = f"{source}, {first.heading}" if first.heading else source
    if first.unknown:
        place = f"{place}; one of several, {' or '.join(first.unknown)} would do as well"
    return Requirement(
        skill=first.skill,
        level=level.level,
        importance=first.importance,
        frequency=frequency,
        quote=clip(first.quote),
        source=f"{place}; level {level.level} {level.basis}",
        weeks=weeks,
        alternatives=_alternatives(ranked, assumed) if first.alternatives else (),
        level_stated=stated is not None,
        years=years,
    )


def _alternatives(ranked: list[Asked], assumed: StatedLevel) -> tuple[Alternative, ...]:
    """Return what would do instead of what the strongest request asks for."""
    listed = [(skill, _stated(skill, ranked) or assumed) for skill, _ in ranked[0].alternatives]
    return tuple([Alternative(skill=skill, level=needed.level) for skill, needed in listed])


def _stated(skill: str, ranked: list[Asked]) -> StatedLevel | None:
    """Return the level that the strongest request states for a skill that states any."""
    for it in ranked:
        said = it.stated if it.skill == skill else None
        if it.alternatives:
            said = dict(it.alternatives).get(skill, said)
        if said:
            return said
    return None


def not_of_the_name(
    asked: Sequence[Asked], company: str | None, vocabulary: Vocabulary
) -> list[Asked]:
    """Return requests without those that are but words of the company's name.

    "Corrib Medical Devices is growing" asks for no medical devices.

    Args:
        asked: The requests.
        company: The posting's company, where it is known.
        vocabulary: The skills that are known.
    """
    if company is None or not any(company in it.quote for it in asked):
        return [*asked]
    named = {it.skill for it in vocabulary.find(company)}
    return [
        it
        for it in asked
        if it.skill not in named
        or company not in it.quote
        or any(one.skill == it.skill for one in vocabulary.find(it.quote.replace(company, " ")))
    ]
