"""The comparison of a person with a role."""

import datetime as dt
from collections.abc import Iterable, Mapping
from operator import mul

from tools.alternatives import asked_skills, chosen
from tools.domain import GapReport, GapRow, Requirement, Role, SkillClaim, Status
from tools.effort import hours_between, known_skill
from tools.gap_reasons import blocker_text, explain, perhaps_met, where_asked
from tools.readiness import (
    claims_by_skill,
    measure,
    project_readiness,
)
from tools.vocabulary import Vocabulary
from tools.weights import (
    levels_short,
    priority_of,
    requirement_weight,
    whole_weights,
)

__all__ = ["hours_between", "project_readiness", "requirement_weight", "score_gaps"]

_BLOCKING_LEVELS = 2


def score_gaps(
    role: Role, claims: Iterable[SkillClaim], vocabulary: Vocabulary, *, as_of: dt.date
) -> GapReport:
    """Compare what is known of a person with what a role asks for.

    Args:
        role: The role, with at least one requirement.
        claims: What is known, in any order; of several claims for a skill the last with a level
            counts.
        vocabulary: Holds the hours of each skill; others get the estimate for unknown skills.
        as_of: The day of the comparison.

    Returns:
        A row for each requirement by urgency (weight × levels missing, unassessed at worst) and
        then by name, met ones last, with the readiness and the blockers. A requirement that any of
        several skills meets is one row: for the skill that the person is nearest to.

    Raises:
        CoachError: The role asks for nothing, or twice for the same skill.
    """
    held = claims_by_skill(claims)
    levels = {skill: held[skill].level for skill in asked_skills(role) if skill in held}
    measured = measure(role, levels)
    rows = tuple(_row(it, held, vocabulary) for it in _by_urgency(role, levels))
    return GapReport(
        role=role.title,
        as_of=as_of,
        readiness=measured.readiness,
        assessed=measured.assessed,
        skills=rows,
        blockers=tuple(blocker_text(row) for row in rows if _blocks(row)),
        unrecognised=role.unrecognised,
    )


def _by_urgency(role: Role, levels: Mapping[str, int | None]) -> list[Requirement]:
    """Return what a role asks for, each for its nearest alternative, the most urgent first."""
    asked = [chosen(it, levels) for it in role.requirements]
    short = (levels_short(it.level, levels.get(it.skill)) for it in asked)
    urgency = map(mul, whole_weights(asked), short)
    ranked = sorted(zip(urgency, asked, strict=True), key=lambda it: (-it[0], it[1].skill))
    return [it for _, it in ranked]


def _row(
    requirement: Requirement, held: Mapping[str, SkillClaim], vocabulary: Vocabulary
) -> GapRow:
    claim = held.get(requirement.skill)
    current = claim.level if claim else None
    skill = known_skill(requirement.skill, vocabulary)
    hours = None if current is None else hours_between(skill, current, requirement.level)
    priority = priority_of(requirement, levels_short(requirement.level, current))
    unknown = _unknown_ways(requirement, held) if priority else ()
    return GapRow(
        skill=requirement.skill,
        required=requirement.level,
        current=current,
        status=_status(requirement.level, current),
        mentioned=claim is not None,
        importance=requirement.importance,
        frequency=requirement.frequency.share if requirement.frequency else None,
        weight=requirement_weight(requirement),
        priority=priority,
        hours=hours,
        why=explain(requirement, claim, skill, hours, priority) + perhaps_met(unknown),
        source=where_asked(requirement),
        alternatives=tuple(it.skill for it in requirement.alternatives),
        unassessed_alternatives=unknown,
    )


def _unknown_ways(requirement: Requirement, held: Mapping[str, SkillClaim]) -> tuple[str, ...]:
    ways = (it.skill for it in requirement.alternatives)
    return tuple(it for it in ways if it not in held or held[it].level is None)


def _status(required: int, current: int | None) -> Status:
    if current is None:
        return "unassessed"
    if current >= required:
        return "met"
    return "gap" if current else "missing"


def _blocks(row: GapRow) -> bool:
    if row.importance != "must" or row.current is None or row.status == "met":
        return False
    if row.unassessed_alternatives:
        return False
    return row.status == "missing" or row.required - row.current >= _BLOCKING_LEVELS
