"""What somebody saves in learning a skill because they know a related one.

Whoever has reached a level in a related skill learns the same level of this one in fewer hours:
hours × (1 − strength), rounded up to a quarter hour, by the relation that helps most at each level.
It shortens the way, and never counts as the skill itself.
"""

from collections.abc import Mapping
from fractions import Fraction
from math import ceil

from tools.domain import Skill, Transfer
from tools.effort import QUARTERS
from tools.vocabulary.related import related
from tools.wording import listed, percent


def eased(skill: Skill, levels: Mapping[str, int | None]) -> Skill:
    """Return a skill with the hours that it takes somebody who knows related ones.

    Args:
        skill: The skill to learn, with the hours of somebody who knows none.
        levels: Levels 0 to 5 by skill; absent or ``None`` is unassessed, and helps nothing.
    """
    helping = [_best(skill.name, step + 1, levels) for step in range(len(skill.hours))]
    if not any(helping):
        return skill
    hours = tuple(
        _shortened(it, help_[0]) if help_ else it
        for it, help_ in zip(skill.hours, helping, strict=True)
    )
    return skill.model_copy(
        update={"hours": hours, "basis": f"{skill.basis} {_note(skill, levels)}"}
    )


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
    saved: dict[tuple[str, float], float] = {}
    for step in range(from_level, to_level):
        best = _best(skill.name, step + 1, levels)
        if best:
            less = skill.hours[step] - _shortened(skill.hours[step], best[0])
            key = (best[1], best[0])
            saved[key] = saved.get(key, 0.0) + less
    return tuple(
        Transfer(skill=name, level=levels[name] or 0, strength=strength, hours=hours)
        for (name, strength), hours in sorted(saved.items())
        if hours
    )


def _best(skill: str, level: int, levels: Mapping[str, int | None]) -> tuple[float, str] | None:
    """Return the strength and the name of what helps most to a level, the first by name."""
    helping = [
        (-strength, name)
        for name, strength in related().get(skill, {}).items()
        if (levels.get(name) or 0) >= level
    ]
    if not helping:
        return None
    strength, name = min(helping)
    return -strength, name


def _shortened(hours: float, strength: float) -> float:
    left = Fraction(hours) * (1 - Fraction(repr(strength)))
    return ceil(left * QUARTERS) / QUARTERS


def _note(skill: Skill, levels: Mapping[str, int | None]) -> str:
    helps = transfers(skill, levels, 0, len(skill.hours))
    named = [
        f"{percent(it.strength)} less up to level {it.level} for your {it.skill} {it.level}/5"
        for it in helps
    ]
    return f"Transfer: {listed(named)}."
