"""What somebody saves in learning a skill because they know a related one.

Whoever has reached a level in a related skill learns the same level of this one in fewer hours:
hours × (1 − strength), rounded up to a quarter hour, by the relation that helps most at each level.
It shortens the way, and never counts as the skill itself.
"""

from collections.abc import Mapping
from fractions import Fraction
from functools import lru_cache
from math import ceil
from typing import NamedTuple

from tools.domain import Skill, Transfer
from tools.effort import QUARTERS, known_skill
from tools.vocabulary import Vocabulary
from tools.vocabulary.related import related
from tools.wording import listed, percent


def eased(skill: Skill, levels: Mapping[str, int | None]) -> Skill:
    """Return a skill with the hours that it takes somebody who knows related ones.

    Args:
        skill: The skill to learn, with the hours of somebody who knows none.
        levels: Levels 0 to 5 by skill; absent or ``None`` is unassessed, and helps nothing.
    """
    helping = _helping(skill.name, levels)
    return _eased(skill, helping) if helping else skill


@lru_cache(maxsize=1_024)  # the same for each of a thousand roles
def _eased(skill: Skill, helping: "_Helping") -> Skill:
    best = [_best(helping, step + 1) for step in range(len(skill.hours))]
    hours = tuple(
        _shortened(it, help_.strength) if help_ else it
        for it, help_ in zip(skill.hours, best, strict=True)
    )
    return skill.model_copy(
        update={"hours": hours, "basis": f"{skill.basis} {_note(skill, helping)}"}
    )


def eased_skill(name: str, vocabulary: Vocabulary, levels: Mapping[str, int | None]) -> Skill:
    """Return the skill of a name with the hours that it takes somebody of these levels."""
    return eased(known_skill(name, vocabulary), levels)


def transfers(
    skill: Skill, levels: Mapping[str, int | None], from_level: int, to_level: int
) -> tuple[Transfer, ...]:
    """Return what related skills save on a way, by the skill that helps.

    Args:
        skill: The skill to learn, with the hours of somebody who knows none.
        levels: Levels 0 to 5 by skill.
        from_level: The level to start at, 0 to 5.
        to_level: The level to reach, 0 to 5.
    """
    helping = _helping(skill.name, levels)
    return _transfers(skill, helping, from_level, to_level) if helping else ()


@lru_cache(maxsize=4_096)
def _transfers(
    skill: Skill, helping: "_Helping", from_level: int, to_level: int
) -> tuple[Transfer, ...]:
    saved: dict[_Help, float] = {}
    for step in range(from_level, to_level):
        best = _best(helping, step + 1)
        if best:
            less = skill.hours[step] - _shortened(skill.hours[step], best.strength)
            saved[best] = saved.get(best, 0.0) + less
    return tuple(
        Transfer(skill=it.skill, level=it.level, strength=it.strength, hours=hours)
        for it, hours in sorted(saved.items())
        if hours
    )


class _Help(NamedTuple):
    """A related skill that is known, with the part of the hours that it saves up to its level."""

    skill: str
    strength: float
    level: int


_Helping = tuple[_Help, ...]


def _helping(skill: str, levels: Mapping[str, int | None]) -> _Helping:
    return tuple(
        _Help(name, strength, level)
        for name, strength in related().get(skill, {}).items()
        if (level := levels.get(name))
    )


def _best(helping: _Helping, level: int) -> _Help | None:
    """Return what helps most to a level, the first by name."""
    able = (it for it in helping if it.level >= level)
    return min(able, key=lambda it: (-it.strength, it.skill), default=None)


def _shortened(hours: float, strength: float) -> float:
    left = Fraction(hours) * (1 - Fraction(repr(strength)))
    return ceil(left * QUARTERS) / QUARTERS


def _note(skill: Skill, helping: _Helping) -> str:
    helps = _transfers(skill, helping, 0, len(skill.hours))
    named = [
        f"{percent(it.strength)} less up to level {it.level} for your {it.skill} {it.level}/5"
        for it in helps
    ]
    return f"Transfer: {listed(named)}."
