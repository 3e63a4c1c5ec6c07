"""What an occupation asks for, with each skill in one requirement."""

from collections.abc import Iterable
from typing import Final, NamedTuple

from tools.domain import Importance, RequiredLevel, Requirement
from tools.intake.levels.required_levels import default_level

_RANK: Final[dict[Importance, int]] = {"must": 0, "should": 1, "nice": 2}


class Asked(NamedTuple):
    """One thing that an occupation asks for.

    Attributes:
        skill: The skill.
        importance: Whether it must, should or would like to have it.
        level: The level needed, or ``None`` where the taxonomy gives none.
        quote: What the taxonomy says of it.
    """

    skill: str
    importance: Importance
    level: RequiredLevel | None
    quote: str


def merged(asked: Iterable[Asked]) -> tuple[Requirement, ...]:
    """Return one requirement for each skill: the most important that names it, the highest level.

    Where the taxonomy gives no level it is assumed as for a posting that states none.
    """
    best: dict[str, Asked] = {}
    for it in asked:
        held = best.get(it.skill)
        best[it.skill] = it if held is None else _stronger(held, it)
    ordered = sorted(best.values(), key=lambda it: (_RANK[it.importance], it.skill))
    return tuple(map(_requirement, ordered))


def _stronger(one: Asked, other: Asked) -> Asked:
    first, second = sorted((one, other), key=lambda it: (_RANK[it.importance], -(it.level or 0)))
    return first._replace(level=first.level if second.level is None else _higher(first, second))


def _higher(first: Asked, second: Asked) -> RequiredLevel:
    return max(first.level or 0, second.level or 0)


def _requirement(it: Asked) -> Requirement:
    return Requirement(
        skill=it.skill,
        level=default_level(None, it.importance).level if it.level is None else it.level,
        importance=it.importance,
        quote=it.quote,
        level_stated=it.level is not None,
    )
