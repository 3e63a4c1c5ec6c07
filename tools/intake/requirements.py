"""Requests for skills, and their merging into one requirement for each skill."""

from collections.abc import Iterable
from dataclasses import dataclass

from tools.cleaning import clip
from tools.domain import Frequency, Importance, Requirement, Seniority
from tools.intake.importance import strength
from tools.intake.required_levels import StatedLevel, default_level


@dataclass(frozen=True, slots=True)
class Asked:
    """One passage's request for a skill.

    Attributes:
        skill: The canonical name.
        importance: How much the passage insists.
        quote: The sentence, item or row, verbatim.
        heading: The heading it stands under, or empty.
        stated: The level it states, or ``None``.
        frequency: The share of postings it states, or ``None``.
        weeks: The learning time it states, or ``None``.
        tool: Whether it stands in a table of tools.
    """

    skill: str
    importance: Importance
    quote: str
    heading: str = ""
    stated: StatedLevel | None = None
    frequency: Frequency | None = None
    weeks: float | None = None
    tool: bool = False


def merged(
    asked: Iterable[Asked], *, seniority: Seniority | None, source: str
) -> tuple[Requirement, ...]:
    """Return one requirement for each skill, in the order in which they are first asked for.

    The strongest request, the first of equals, gives importance and quote; level, frequency and
    weeks come from it too, or else from the strongest request that states them.
    """
    groups: dict[str, list[Asked]] = {}
    for it in asked:
        groups.setdefault(it.skill, []).append(it)
    return tuple(_requirement(group, seniority, source) for group in groups.values())


def _requirement(group: list[Asked], seniority: Seniority | None, source: str) -> Requirement:
    ranked = sorted(group, key=lambda it: -strength(it.importance))
    first = ranked[0]
    stated = next((it.stated for it in ranked if it.stated), None)
    level = stated or default_level(seniority, first.importance, tool=first.tool)
    place = f"{source}, {first.heading}" if first.heading else source
    return Requirement(
        skill=first.skill,
        level=level.level,
        importance=first.importance,
        frequency=next((it.frequency for it in ranked if it.frequency), None),
        quote=clip(first.quote),
        source=f"{place}; level {level.level} {level.basis}",
        weeks=next((it.weeks for it in ranked if it.weeks), None),
    )
