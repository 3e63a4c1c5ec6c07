"""Requirements that any one of several skills meets, and which of them a person is nearest to."""

from collections.abc import Iterator, Mapping

from tools.domain import Alternative, Requirement, Role

SIXTIETHS = 60
"""How many parts a requirement is taken in: any level of any level needed is whole parts."""


def asked_skills(role: Role) -> Iterator[str]:
    """Yield the name of every skill that meets a requirement of a role, alternatives included."""
    for requirement in role.requirements:
        yield requirement.skill
        yield from (it.skill for it in requirement.alternatives)


def chosen(requirement: Requirement, levels: Mapping[str, int | None]) -> Requirement:
    """Return a requirement as one for the alternative that a person is nearest to.

    Of the skills held at level 1 or above, the one of which the greatest part of the level needed
    is there; where none is held, the first of unknown level, since knowing nothing of one says
    nothing of another; where all are known to be 0, the first. Ties go to the one named first.

    Args:
        requirement: What is asked for; it stays as it is where none of its alternatives is nearer.
        levels: Levels 0 to 5 by skill; absent or ``None`` is unassessed.

    Returns:
        The requirement, its alternatives being those that were not chosen.
    """
    if not requirement.alternatives:
        return requirement
    ways = requirement.ways
    best = max(ways, key=lambda it: _nearness(it, levels.get(it.skill)))
    if best is ways[0]:
        return requirement
    return requirement.model_copy(
        update={
            "skill": best.skill,
            "level": best.level,
            "alternatives": tuple(it for it in ways if it is not best),
        }
    )


def _nearness(way: Alternative, level: int | None) -> int:
    """Return how near a level is: in sixtieths where known, and between 0 and 1 level else."""
    return 1 if level is None else sixtieths_met(way.level, level)


def sixtieths_met(needed: int, level: int | None) -> int:
    """Return the part of a level needed that is there, in sixtieths, which are whole; 60 is all."""
    return min(SIXTIETHS * (level or 0) // needed, SIXTIETHS)


def settled_role(role: Role, levels: Mapping[str, int | None]) -> Role:
    """Return a role that asks for one skill in each requirement: the nearest alternative."""
    settled = (chosen(it, levels) for it in role.requirements)
    return role.model_copy(
        update={"requirements": tuple(it.model_copy(update={"alternatives": ()}) for it in settled)}
    )
