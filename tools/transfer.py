"""What somebody saves in learning a skill because they know a related one.

Whoever has reached a level in a related skill learns the same level of this one in fewer hours:
hours × (1 − strength), rounded up to a quarter hour, by the relation that helps most at each level.
It shortens the way, and never counts as the skill itself.
"""

from collections.abc import Iterable, Mapping
from fractions import Fraction
from functools import lru_cache
from math import ceil
from typing import NamedTuple

from tools.domain import Skill, Transfer
from tools.effort import QUARTERS, known_skill
from tools.vocabulary import Vocabulary
from tools.vocabulary.related import related

Levels = Mapping[str, int | None]
"""Levels 0 to 5 by skill; absent or ``None`` is unassessed, and helps nothing."""


def eased(skill: Skill, levels: Levels) -> Skill:
    """Return a skill with the hours that it takes somebody who knows related ones.

    Args:
        skill: The skill to learn, with the hours of somebody who knows none.
        levels: The levels known.
    """
    helps = _helps(skill.name, levels)
    if not helps:
        return skill
    hours = tuple(
        _shortened(it, help_.strength) if (help_ := _best(helps, step + 1)) else it
        for step, it in enumerate(skill.hours)
    )
    return skill.model_copy(update={"hours": hours})


def eased_skill(name: str, vocabulary: Vocabulary, levels: Levels) -> Skill:
    """Return the skill of a name with the hours that it takes somebody of these levels."""
    return eased(known_skill(name, vocabulary), levels)


def transfers(skill: Skill, levels: Levels, from_level: int, to_level: int) -> tuple[Transfer, ...]:
    """Return what related skills save on a way, by the skill that helps.

    Args:
        skill: The skill to learn, with the hours of somebody who knows none.
        levels: The levels known.
        from_level: The level to start at, 0 to 5.
        to_level: The level to reach, 0 to 5.
    """
    helps = _helps(skill.name, levels)
    saved: dict[_Help, float] = {}
    for step in range(from_level, to_level) if helps else ():
        best = _best(helps, step + 1)
        if best:
            less = skill.hours[step] - _shortened(skill.hours[step], best.strength)
            saved[best] = saved.get(best, 0.0) + less
    return tuple(
        Transfer(skill=it.skill, level=it.level, strength=it.strength, hours=hours)
        for it, hours in sorted(saved.items(), key=lambda pair: pair[0].skill)
        if hours
    )


class _Help(NamedTuple):
    """A related skill that is known."""

    strength: float
    skill: str
    level: int


def _helps(skill: str, levels: Levels) -> list[_Help]:
    """Return the related skills that are known, the strongest first and then by name."""
    found = [
        _Help(strength, name, level)
        for name, strength in related().get(skill, {}).items()
        if (level := levels.get(name))
    ]
    return sorted(found, key=lambda it: (-it.strength, it.skill))


def _best(helps: Iterable[_Help], level: int) -> _Help | None:
    """Return what helps most to a level."""
    return next((it for it in helps if it.level >= level), None)


@lru_cache(maxsize=4_096)
def _shortened(hours: float, strength: float) -> float:
    left = Fraction(hours) * (1 - Fraction(repr(strength)))
    return ceil(left * QUARTERS) / QUARTERS
