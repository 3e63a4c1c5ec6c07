"""Where a person stands with a role, in brief; and which of several roles is the nearest."""

from collections.abc import Iterable, Mapping

from tools.alternatives import asked_skills, chosen
from tools.domain import NearestRoles, Requirement, Role, RoleStanding, SkillClaim
from tools.effort import quarters_between
from tools.errors import CoachError
from tools.readiness import claims_by_skill, measure
from tools.transfer import eased_skill
from tools.vocabulary import Vocabulary

_QUARTERS = 4

Levels = Mapping[str, int | None]
"""Levels 0 to 5 by skill; absent or ``None`` is unassessed."""


def known_levels(claims: Iterable[SkillClaim]) -> dict[str, int | None]:
    """Return the levels of a person by skill, of which at least one is known.

    Raises:
        CoachError: No level is known, so that no role is nearer than another.
    """
    levels = {skill: claim.level for skill, claim in claims_by_skill(claims).items()}
    if all(level is None for level in levels.values()):
        raise CoachError(
            "Your levels: none is known yet, so no role can be told from another. Say some, such "
            "as “Python 4/5, no Kubernetes”, or run `coach import FILE` on your résumé."
        )
    return levels


def standing(role: Role, levels: Levels, vocabulary: Vocabulary) -> RoleStanding:
    """Return where a person stands with a role.

    The figures are those of ``score_gaps``: its readiness, its assessed share, the sum of its hours
    and the number of its unassessed rows.

    Raises:
        CoachError: The role asks for nothing, or twice for the same skill.
    """
    measured = measure(role, levels)
    asked = [chosen(it, levels) for it in role.requirements]
    return RoleStanding(
        role=role.title,
        readiness=measured.readiness,
        assessed=measured.assessed,
        hours=sum(_quarters(it, levels, vocabulary) for it in asked) / _QUARTERS,
        unassessed=sum(levels.get(it.skill) is None for it in asked),
    )


def comparable(role: Role) -> bool:
    """Whether a role asks for something, and for no skill twice."""
    asked = tuple(asked_skills(role))
    return 0 < len(asked) == len(set(asked))


def _quarters(requirement: Requirement, levels: Levels, vocabulary: Vocabulary) -> int:
    level = levels.get(requirement.skill)
    if level is None or level >= requirement.level:
        return 0
    return quarters_between(
        eased_skill(requirement.skill, vocabulary, levels), level, requirement.level
    )


def nearness(it: RoleStanding) -> tuple[float, float, float, str]:
    """Return what roles are ordered by: the least is the nearest.

    The low end of the readiness decides, which counts what is unassessed as not there: no role
    comes first because little is known. Next come the greater assessed share, the fewer hours and
    the title.
    """
    return -it.readiness.low, -it.assessed, it.hours, it.role


def nearest_roles(
    roles: Iterable[Role], claims: Iterable[SkillClaim], vocabulary: Vocabulary
) -> NearestRoles:
    """Return roles by how near a person is to them; see ``nearness``.

    Args:
        roles: The roles, in any order, of different titles.
        claims: What is known of the person.
        vocabulary: Holds the hours of each skill.

    Raises:
        CoachError: No level of the person is known.
    """
    levels = known_levels(claims)
    roles = tuple(roles)
    asking = [it for it in roles if comparable(it)]
    return NearestRoles(
        roles=tuple(sorted((standing(it, levels, vocabulary) for it in asking), key=nearness)),
        not_compared=tuple(sorted(it.title for it in roles if not comparable(it))),
    )
