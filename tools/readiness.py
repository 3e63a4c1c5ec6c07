"""How much of a role is met: a range, because some levels are unknown."""

from collections import Counter
from collections.abc import Iterable, Mapping
from fractions import Fraction
from typing import NamedTuple

from tools.alternatives import SIXTIETHS, asked_skills, sixtieths_met
from tools.domain import Readiness, Requirement, Role, SkillClaim
from tools.errors import CoachError
from tools.weights import whole_weights

_DIGITS = 4


class Measure(NamedTuple):
    """How much of a role is met and known, exactly, in parts of ``total``.

    Attributes:
        total: The weight of all requirements.
        low: What is met for certain.
        high: What may be met.
        known: What is known, met or not.
    """

    total: int
    low: int
    high: int
    known: int

    @property
    def readiness(self) -> Readiness:
        """The range in percent, to one digit."""
        low, high = (_rounded(100 * it, self.total, 1) for it in (self.low, self.high))
        return Readiness(low=low, high=high)

    @property
    def assessed(self) -> float:
        """The share of the weight that is known, 0 to 1, to four digits."""
        return _rounded(self.known, self.total, _DIGITS)


def checked_requirements(role: Role) -> tuple[Requirement, ...]:
    """Return what a role asks for.

    Raises:
        CoachError: The role asks for nothing, or twice for the same skill.
    """
    if not role.requirements:
        raise _nothing_asked(role)
    asked = tuple(asked_skills(role))
    if len(set(asked)) < len(asked):
        skill, times = Counter(asked).most_common(1)[0]
        raise CoachError(
            f'The role "{role.title}" asks for "{skill}" {times} times, which would count it '
            f"{times} times. Keep one of them and import the role again."
        )
    return role.requirements


def _nothing_asked(role: Role) -> CoachError:
    start = f'The role "{role.title}" lists no requirement'
    if role.unrecognised:
        return CoachError(
            f"{start} that is a known skill, so there is nothing to compare with. Make what it "
            f'lists one with `coach roles --adopt "{role.unrecognised[0]}" --role "{role.title}"`, '
            "or choose another role: `coach roles`."
        )
    return CoachError(
        f"{start}, so there is nothing to compare with. "
        "Import a posting that names skills, or choose another role: `coach roles`."
    )


def claims_by_skill(claims: Iterable[SkillClaim]) -> dict[str, SkillClaim]:
    """Return one claim for each skill: the last that has a level, or else the last mention."""
    claims = tuple(claims)
    mentioned = {it.skill: it for it in claims if it.level is None}
    return mentioned | {it.skill: it for it in claims if it.level is not None}


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
    return measure(role, levels).readiness


def measure(role: Role, levels: Mapping[str, int | None]) -> Measure:
    """Return how much of a role is met and known at given levels; see `project_readiness`.

    Raises:
        CoachError: The role asks for nothing, or twice for the same skill.
    """
    asked = checked_requirements(role)
    return measure_weighed(zip(whole_weights(asked), asked, strict=True), levels)


def measure_weighed(
    asked: Iterable[tuple[int, Requirement]], levels: Mapping[str, int | None]
) -> Measure:
    """Return how much of some requirements is met and known; see `project_readiness`.

    Args:
        asked: At least one requirement, each with its weight in a unit that all share.
        levels: Levels 0 to 5 by skill; absent or ``None`` is unassessed.
    """
    spans = [(weight, *span_met(it, levels)) for weight, it in asked]
    return Measure(
        total=SIXTIETHS * sum(weight for weight, _, _ in spans),
        low=sum(weight * least for weight, least, _ in spans),
        high=sum(weight * most for weight, _, most in spans),
        known=SIXTIETHS * sum(weight for weight, least, most in spans if least == most),
    )


def part_met(requirement: Requirement, level: int | None) -> Fraction:
    """Return the part of a requirement that a level meets, 0 to 1; unassessed meets none."""
    return min(Fraction(level or 0, requirement.level), Fraction(1))


def span_met(requirement: Requirement, levels: Mapping[str, int | None]) -> tuple[int, int]:
    """Return the least and the most that may be met of a requirement, in sixtieths of it."""
    level = levels.get(requirement.skill)
    least = sixtieths_met(requirement.level, level)
    unknown = level is None
    for way in requirement.alternatives:
        level = levels.get(way.skill)
        least = max(least, sixtieths_met(way.level, level))
        unknown = unknown or level is None
    return least, SIXTIETHS if unknown else least


def _rounded(part: int, whole: int, digits: int) -> float:
    return float(round(Fraction(part, whole), digits))
