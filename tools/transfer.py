"""What somebody saves in learning a skill because they know a related one.

Whoever has reached a level in a related skill learns the same level of this one in fewer hours:
hours × (1 − strength), rounded up to a quarter hour, by the relation that helps most at each level.
It shortens the way, and never counts as the skill itself. The person's own pace is applied in the
same place, so that hours are rounded once.
"""

from collections.abc import Iterable, Mapping
from fractions import Fraction
from functools import lru_cache
from math import ceil
from typing import NamedTuple

from tools.domain import Pace, Skill, Transfer
from tools.effort import QUARTERS, known_skill
from tools.vocabulary import Vocabulary
from tools.vocabulary.related import related
from tools.wording import listed, percent


def eased(skill: Skill, levels: Mapping[str, int | None], pace: Pace | None = None) -> Skill:
    """Return a skill with the hours that it takes somebody who knows related ones.

    Args:
        skill: The skill to learn, with the hours of somebody who knows none.
        levels: Levels 0 to 5 by skill; absent or ``None`` is unassessed, and helps nothing.
        pace: How fast they learn; as estimated where ``None``.
    """
    helping, ratio = _helping(skill.name, levels), _ratio(pace)
    return _eased(skill, helping, ratio) if helping or ratio != 1 else skill


@lru_cache(maxsize=1_024)  # the same for each of a thousand roles
def _eased(skill: Skill, helping: "_Helping", ratio: float) -> Skill:
    best = [_best(helping, step + 1) for step in range(len(skill.hours))]
    hours = tuple(
        _taken(it, help_.strength if help_ else 0, ratio)
        for it, help_ in zip(skill.hours, best, strict=True)
    )
    notes = [_note(skill, helping)] if helping else []
    return skill.model_copy(update={"hours": hours, "basis": " ".join((skill.basis, *notes))})


def eased_skill(name: str, vocabulary: Vocabulary, levels: Mapping[str, int | None]) -> Skill:
    """Return the skill of a name with the hours that it takes somebody of these levels.

    They are those of the pace that the vocabulary tells hours at.
    """
    return eased(known_skill(name, vocabulary), levels, vocabulary.pace)


def bearing_on(skills: Iterable[str]) -> frozenset[str]:
    """Return skills and all that are related to them: no other level changes their hours.

    Args:
        skills: The names of the skills to learn.
    """
    return frozenset(name for skill in skills for name in (skill, *related().get(skill, ())))


def transfers(
    skill: Skill,
    levels: Mapping[str, int | None],
    from_level: int,
    to_level: int,
    pace: Pace | None = None,
) -> tuple[Transfer, ...]:
    """Return what related skills save on a way, by the skill that helps.

    Args:
        skill: The skill to learn, with the hours of somebody who knows none.
        levels: Levels 0 to 5 by skill.
        from_level: The level to start at, 0 to 5.
        to_level: The level to reach, 0 to 5.
        pace: How fast somebody learns; as estimated where ``None``.
    """
    helping = _helping(skill.name, levels)
    return _transfers(skill, helping, from_level, to_level, _ratio(pace)) if helping else ()


@lru_cache(maxsize=4_096)
def _transfers(
    skill: Skill, helping: "_Helping", from_level: int, to_level: int, ratio: float
) -> tuple[Transfer, ...]:
    saved: dict[_Help, float] = {}
    for step in range(from_level, to_level):
        best = _best(helping, step + 1)
        if best:
            alone, helped = (_taken(skill.hours[step], it, ratio) for it in (0, best.strength))
            saved[best] = saved.get(best, 0.0) + alone - helped
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


def _taken(hours: float, strength: float, ratio: float) -> float:
    """Return hours less what is saved of them, at a pace, rounded up to a quarter once."""
    if not strength and ratio == 1:
        return hours
    left = Fraction(hours) * (1 - Fraction(repr(strength))) * Fraction(repr(ratio))
    return ceil(left * QUARTERS) / QUARTERS


def _ratio(pace: Pace | None) -> float:
    return 1.0 if pace is None else pace.ratio


def _note(skill: Skill, helping: _Helping) -> str:
    helps = _transfers(skill, helping, 0, len(skill.hours), 1.0)
    named = [
        f"{percent(it.strength)} less up to level {it.level} for your {it.skill} {it.level}/5"
        for it in helps
    ]
    return f"Transfer: {listed(named)}."
