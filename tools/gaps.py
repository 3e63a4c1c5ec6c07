"""The comparison of a person with a role."""

import datetime as dt
from collections.abc import Iterable, Mapping
from operator import mul
from typing import NamedTuple

from tools.alternatives import chosen
from tools.domain import Evidence, GapReport, GapRow, Requirement, Role, SkillClaim, Status
from tools.effort import hours_between, known_skill
from tools.gap_reasons import (
    blocker_text,
    explain,
    perhaps_met,
    transfer_text,
    where_asked,
    where_shown,
)
from tools.grounds import Standing, grounds_of
from tools.readiness import (
    claims_by_skill,
    measure,
    project_readiness,
)
from tools.red_flags import red_flags
from tools.settling import settling
from tools.shown_levels import shown_level
from tools.transfer import eased, transfers
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
    role: Role,
    claims: Iterable[SkillClaim],
    vocabulary: Vocabulary,
    *,
    as_of: dt.date,
    evidence: Iterable[Evidence] = (),
) -> GapReport:
    """Compare what is known of a person with what a role asks for.

    Args:
        role: The role, with at least one requirement.
        claims: What is known, in any order; of several claims for a skill the last with a level
            counts.
        vocabulary: Holds the hours of each skill; others get the estimate for unknown skills.
        as_of: The day of the comparison.
        evidence: What the user told of their work; it changes no level and no readiness, but says
            how much of them is shown.

    Returns:
        A row for each requirement by urgency (weight × levels missing, unassessed at worst) and
        then by name, met ones last, with the readiness and the blockers. A requirement that any of
        several skills meets is one row: for the skill that the person is nearest to.

    Raises:
        CoachError: The role asks for nothing, or twice for the same skill.
    """
    held = claims_by_skill(claims)
    levels = {skill: claim.level for skill, claim in held.items()}
    measured = measure(role, levels)
    ranked = _by_urgency(role, levels)
    told = tuple(evidence)
    rows = tuple(_row(it, _Person(held, levels, told), vocabulary) for it in ranked)
    return GapReport(
        role=role.title,
        as_of=as_of,
        readiness=measured.readiness,
        assessed=measured.assessed,
        grounds=grounds_of(
            Standing(it, row.current, row.basis, row.shown)
            for it, row in zip(ranked, rows, strict=True)
        ),
        skills=rows,
        blockers=tuple(blocker_text(row) for row in rows if _blocks(row)),
        red_flags=red_flags(rows, vocabulary),
        unrecognised=role.unrecognised,
    )


def _by_urgency(role: Role, levels: Mapping[str, int | None]) -> list[Requirement]:
    """Return what a role asks for, each for its nearest alternative, the most urgent first."""
    asked = [chosen(it, levels) for it in role.requirements]
    short = (levels_short(it.level, levels.get(it.skill)) for it in asked)
    urgency = map(mul, whole_weights(asked), short)
    ranked = sorted(zip(urgency, asked, strict=True), key=lambda it: (-it[0], it[1].skill))
    return [it for _, it in ranked]


class _Person(NamedTuple):
    """What is known of a person: claims and levels by skill, and the evidence."""

    held: Mapping[str, SkillClaim]
    levels: Mapping[str, int | None]
    evidence: tuple[Evidence, ...]


def _row(requirement: Requirement, person: _Person, vocabulary: Vocabulary) -> GapRow:
    held, levels, evidence = person
    claim = held.get(requirement.skill)
    current = claim.level if claim else None
    shown = shown_level(requirement.skill, evidence)
    plain = known_skill(requirement.skill, vocabulary)
    skill = eased(plain, levels)
    hours = None if current is None else hours_between(skill, current, requirement.level)
    helped = current is not None and skill is not plain
    saved = transfers(plain, levels, current or 0, requirement.level) if helped else ()
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
        why=_sentences(
            explain(requirement, claim, plain, hours, priority),
            transfer_text(saved),
            perhaps_met(unknown),
            where_shown(shown),
        ),
        source=where_asked(requirement),
        alternatives=tuple(it.skill for it in requirement.alternatives),
        unassessed_alternatives=unknown,
        basis=None if claim is None or claim.level is None else claim.basis,
        shown=shown.level,
        evidence=shown.pieces,
        transfer=saved,
        settle=settling(requirement, current, skill, shown),
    )


def _sentences(*parts: str) -> str:
    return " ".join(filter(None, parts))


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
