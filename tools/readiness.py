"""How much of a role is met: a range, because some levels are unknown."""

from collections import Counter
from collections.abc import Iterable, Mapping
from fractions import Fraction

from tools.alternatives import asked_skills, chosen
from tools.domain import Readiness, Requirement, Role, SkillClaim
from tools.errors import CoachError
from tools.weights import exact_weight

_SHARE_DIGITS = 4


def checked_requirements(role: Role) -> tuple[Requirement, ...]:
    """Return what a role asks for.

    Raises:
        CoachError: The role asks for nothing, or twice for the same skill.
    """
    if not role.requirements:
        raise CoachError(
            f'The role "{role.title}" lists no requirement, so there is nothing to compare with. '
            "Import a posting that names skills, or choose another role: `coach roles`."
        )
    skill, times = Counter(asked_skills(role)).most_common(1)[0]
    if times > 1:
        raise CoachError(
            f'The role "{role.title}" asks for "{skill}" {times} times, which would count it '
            f"{times} times. Keep one of them and import the role again."
        )
    return role.requirements


def claims_by_skill(claims: Iterable[SkillClaim]) -> dict[str, SkillClaim]:
    """Return one claim for each skill: the last that has a level, or else the last mention."""
    chosen: dict[str, SkillClaim] = {}
    for claim in claims:
        held = chosen.get(claim.skill)
        if held is None or held.level is None or claim.level is not None:
            chosen[claim.skill] = claim
    return chosen


def project_readiness(role: Role, levels: Mapping[str, int | None]) -> Readiness:
    """Return how much of a role is met at given levels.

    100 × Σ w·min(level/required, 1) / Σ w. Low counts unassessed skills as level 0, high as met.
    Of alternatives the one that the levels are nearest to counts.

    Args:
        role: The role, with at least one requirement.
        levels: Levels 0 to 5 by skill; absent or ``None`` is unassessed.

    Raises:
        CoachError: The role asks for nothing, or twice for the same skill.
    """
    weights = _weights(role, levels)
    total = _total(weights.values())
    low = _total(weight * part_met(it, levels.get(it.skill)) for it, weight in weights.items())
    unknown = _total(weight for it, weight in weights.items() if levels.get(it.skill) is None)
    return Readiness(low=_percent(low / total), high=_percent((low + unknown) / total))


def assessed_share(role: Role, levels: Mapping[str, int | None]) -> float:
    """Return the share of the role's weight whose level is known, 0 to 1, to four digits."""
    weights = _weights(role, levels)
    known = _total(weight for it, weight in weights.items() if levels.get(it.skill) is not None)
    return float(round(known / _total(weights.values()), _SHARE_DIGITS))


def part_met(requirement: Requirement, level: int | None) -> Fraction:
    """Return the part of a requirement that a level meets, 0 to 1; unassessed meets none."""
    return min(Fraction(level or 0, requirement.level), Fraction(1))


def _weights(role: Role, levels: Mapping[str, int | None]) -> dict[Requirement, Fraction]:
    return {chosen(it, levels): exact_weight(it) for it in checked_requirements(role)}


def _total(parts: Iterable[Fraction]) -> Fraction:
    return sum(parts, Fraction(0))


def _percent(part: Fraction) -> float:
    return float(round(100 * part, 1))
