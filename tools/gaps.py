"""The comparison of a person with a role."""

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from tools.alternatives import chosen
from tools.domain import Evidence, GapReport, GapRow, Requirement, Role, SkillClaim
from tools.effort import hours_between
from tools.gap_reasons import blocker_text, figures_text, or_else, perhaps_met, where_asked
from tools.grounds import grounds_of
from tools.readiness import checked_requirements, measure_weighed, project_readiness
from tools.red_flags import red_flags
from tools.skill_gaps import Person, SkillGap
from tools.vocabulary import Vocabulary
from tools.weights import asked_share, priority_of, requirement_weight, whole_weights

__all__ = [
    "hours_between",
    "project_readiness",
    "requirement_weight",
    "score_gaps",
    "score_roles",
    "with_hours_done",
]

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
        vocabulary: Holds the hours of each skill, others get the estimate for unknown skills; and
            the person's pace.
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
    return _report(role, Person(claims, vocabulary, evidence), vocabulary, as_of)


def score_roles(
    roles: Iterable[Role],
    claims: Iterable[SkillClaim],
    vocabulary: Vocabulary,
    *,
    as_of: dt.date,
    evidence: Iterable[Evidence] = (),
) -> Iterator[GapReport]:
    """Yield the report of `score_gaps` on one person for each of many roles, in their order.

    What concerns the person alone is worked out once, and each report when it is its turn; so is
    the error that `score_gaps` raises for a role. The arguments are those of `score_gaps`.
    """
    person = Person(claims, vocabulary, evidence)
    for role in roles:
        yield _report(role, person, vocabulary, as_of)


def with_hours_done(report: GapReport, spent: Mapping[str, float]) -> GapReport:
    """Return a report that says how many of its hours are done already.

    Args:
        report: The report; its rows count the whole way.
        spent: The hours that count towards the next level, by skill.
    """
    done = sum(min(spent.get(row.skill, 0.0), row.hours) for row in report.skills if row.hours)
    return report.model_copy(update={"hours_done": round(done * 4) / 4})


class _Asked(NamedTuple):
    """A requirement, for the skill that a person is nearest to.

    Attributes:
        urgency: Its weight × the levels missing.
        weight: What it counts, in the unit that all requirements of the role share.
        requirement: What is asked for.
        gap: How far the person is from it.
    """

    urgency: int
    weight: int
    requirement: Requirement
    gap: SkillGap


def _report(role: Role, person: Person, vocabulary: Vocabulary, as_of: dt.date) -> GapReport:
    requirements = checked_requirements(role)
    weighed = tuple(zip(whole_weights(requirements), requirements, strict=True))
    measured = measure_weighed(weighed, person.levels)
    ranked = _by_urgency(weighed, person)
    rows = tuple(_row(it.requirement, it.gap, person) for it in ranked)
    return GapReport(
        role=role.title,
        as_of=as_of,
        readiness=measured.readiness,
        assessed=measured.assessed,
        grounds=grounds_of((it.weight, it.gap.ground) for it in ranked),
        skills=rows,
        blockers=tuple(blocker_text(row) for row in rows if _blocks(row)),
        red_flags=red_flags(rows, vocabulary),
        unrecognised=role.unrecognised,
        pace=vocabulary.pace,
    )


def _by_urgency(weighed: Iterable[tuple[int, Requirement]], person: Person) -> list[_Asked]:
    """Return what a role asks for, the most urgent first."""
    asked = (_asked(weight, it, person) for weight, it in weighed)
    return sorted(asked, key=lambda it: (-it.urgency, it.requirement.skill))


def _asked(weight: int, requirement: Requirement, person: Person) -> _Asked:
    nearest = chosen(requirement, person.levels)
    gap = person.gap(nearest.skill, nearest.level)
    return _Asked(weight * gap.short, weight, nearest, gap)


def _row(requirement: Requirement, gap: SkillGap, person: Person) -> GapRow:
    priority = priority_of(requirement, gap.short)
    ways = tuple(it.skill for it in requirement.alternatives)
    unknown = tuple(it for it in ways if person.levels.get(it) is None) if ways and priority else ()
    return GapRow(
        skill=requirement.skill,
        required=requirement.level,
        current=gap.current,
        status=gap.status,
        mentioned=gap.claim is not None,
        importance=requirement.importance,
        frequency=asked_share(requirement),
        weight=requirement_weight(requirement),
        priority=priority,
        hours=gap.hours,
        why=_sentences(
            gap.standing,
            or_else(requirement),
            figures_text(requirement, gap.current, priority, gap.estimate),
            gap.transfer,
            gap.pace,
            perhaps_met(unknown),
            gap.evidence,
        ),
        source=where_asked(requirement),
        alternatives=ways,
        unassessed_alternatives=unknown,
        basis=gap.ground.basis,
        shown=gap.shown.level,
        evidence=gap.shown.pieces,
        transfer=gap.saved,
        settle=gap.settle if requirement.importance == "must" else "",
    )


def _sentences(*parts: str) -> str:
    return " ".join(filter(None, parts))


def _blocks(row: GapRow) -> bool:
    if row.importance != "must" or row.current is None or row.status == "met":
        return False
    if row.unassessed_alternatives:
        return False
    return row.status == "missing" or row.required - row.current >= _BLOCKING_LEVELS
