"""How much of a role is met: a range, because some levels are unknown."""

from collections import Counter
from collections.abc import Iterable, Mapping
from fractions import Fraction

from tools.alternatives import asked_skills
from tools.domain import Readiness, Requirement, Role, SkillClaim
from tools.errors import CoachError
from tools.weights import exact_weight

_DIGITS = 4


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
    Of alternatives the one that is met most counts, so an unassessed one may still be what meets
    the requirement.

    Args:
        role: The role, with at least one requirement.
        levels: Levels 0 to 5 by skill; absent or ``None`` is unassessed.

    Raises:
        CoachError: The role asks for nothing, or twice for the same skill.
    """
    spans = [(exact_weight(it), *_span_met(it, levels)) for it in checked_requirements(role)]
    total = _total(weight for weight, _, _ in spans)
    low = _total(weight * least for weight, least, _ in spans)
    high = _total(weight * most for weight, _, most in spans)
    return Readiness(low=_percent(low / total), high=_percent(high / total))


def assessed_share(role: Role, levels: Mapping[str, int | None]) -> float:
    """Return the share of the role's weight that is known, met or not: 0 to 1, to four digits."""
    asked = checked_requirements(role)
    known = [it for it in asked if len(set(_span_met(it, levels))) == 1]
    return float(
        round(_total(map(exact_weight, known)) / _total(map(exact_weight, asked)), _DIGITS)
    )


def part_met(requirement: Requirement, level: int | None) -> Fraction:
    """Return the part of a requirement that a level meets, 0 to 1; unassessed meets none."""
    return min(Fraction(level or 0, requirement.level), Fraction(1))


def _span_met(
    requirement: Requirement, levels: Mapping[str, int | None]
) -> tuple[Fraction, Fraction]:
    """Return the least and the most that may be met of a requirement, each 0 to 1."""
    held = [(levels.get(it.skill), it.level) for it in requirement.ways]
    least = max(min(Fraction(level or 0, needed), Fraction(1)) for level, needed in held)
    return least, Fraction(1) if any(level is None for level, _ in held) else least


def _total(parts: Iterable[Fraction]) -> Fraction:
    return sum(parts, Fraction(0))


def _percent(part: Fraction) -> float:
    return float(round(100 * part, 1))
