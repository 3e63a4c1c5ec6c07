"""A report made anew by our own tools, from the inputs that a document states."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final, NamedTuple

from tools.checking.asked import asked_apart
from tools.checking.document import Document
from tools.checking.rows import Rated, SkillRow
from tools.checking.sections import lacking
from tools.domain import (
    CheckedSkill,
    GapReport,
    GapRow,
    PlanSettings,
    Requirement,
    Roadmap,
    Role,
    SkillClaim,
    Tier,
)
from tools.effort import QUARTERS
from tools.gaps import score_gaps
from tools.intake.levels.levels import level_alone
from tools.intake.postings.posting import read_role
from tools.intake.profiles.claims import read_claims
from tools.market.proportions import TIERS
from tools.roadmap import plan_roadmap
from tools.vocabulary import Vocabulary

_RATING_WORDS: Final = 10


class Recomputed(NamedTuple):
    """What our tools make of the inputs of a document.

    Attributes:
        role: What it asks for.
        report: The person that it describes beside that, or ``None`` where it asks for nothing.
        plan: Our plan for it, or ``None``.
    """

    role: Role
    report: GapReport | None
    plan: Roadmap | None


def recompute(
    document: Document,
    rows: Sequence[SkillRow],
    vocabulary: Vocabulary,
    *,
    source: str,
    settings: PlanSettings,
) -> Recomputed:
    """Score and plan what a document asks for with the levels that it states.

    The level required is a row's target, or its level + gap; else it is assumed as for any
    posting. A skill without a level stays unassessed.

    Args:
        document: The document.
        rows: Its tables of skills.
        vocabulary: The skills that are known.
        source: The document's name.
        settings: The first day and the weekly hours of the plan.
    """
    read = read_role(document.text, vocabulary, source=source)
    # Where nothing else asks for anything, what the plan itself names is what there is to reach.
    asked = asked_apart(document, read) or read.requirements
    role = _with_levels(read.model_copy(update={"requirements": asked}), rows)
    if not role.requirements:
        return Recomputed(role, None, None)
    claims = tuple(_claims(rows, source)) + _told(document, rows, vocabulary, source)
    return Recomputed(
        role,
        score_gaps(role, claims, vocabulary, as_of=settings.start),
        plan_roadmap(role, claims, vocabulary, settings),
    )


def _with_levels(role: Role, rows: Sequence[SkillRow]) -> Role:
    """Return a role with the levels that the rows aim for, without what a row only explains."""
    aims = {skill: aim for row in reversed(rows) for skill, aim in _aims(row)}
    asking = [row for row in rows if row.part != "plan"]
    named = {skill for row in asking for skill in row.name.skills}
    cells = [row.it.passage.text for row in asking]
    kept = [
        it
        for it in role.requirements
        if it.skill in named or not any(it.quote in one for one in cells)
    ]
    return role.model_copy(update={"requirements": tuple(_at(it, aims) for it in kept)})


def _at(it: Requirement, aims: Mapping[str, int]) -> Requirement:
    aim = aims.get(it.skill)
    return it if aim is None else it.model_copy(update={"level": aim, "level_stated": True})


def _aims(row: SkillRow) -> Iterator[tuple[str, int]]:
    aim = row.target
    if aim is None and row.level is not None and row.gap is not None:
        aim = Rated(row.level.value + row.gap, row.level.scale)
    level = aim.of_five() if aim else None
    if level and row.part != "plan":
        yield from ((skill, level) for skill in row.name.skills)


def _claims(rows: Sequence[SkillRow], source: str) -> Iterator[SkillClaim]:
    """Yield the person's levels; of two for one skill the first counts."""
    told: set[str] = set()
    for row in rows:
        level = level_alone(row.held) if row.held else None
        for skill in row.name.skills:
            if level is not None and skill not in told:
                told.add(skill)
                yield SkillClaim(
                    skill=skill,
                    level=level,
                    basis="imported",
                    quote=" | ".join(row.it.passage.cells)[:500],
                    source=source,
                )


def _told(
    document: Document, rows: Sequence[SkillRow], vocabulary: Vocabulary, source: str
) -> tuple[SkillClaim, ...]:
    """Return the levels that short lines beside the tables give the person ("SQL: 4/5").

    Whole sentences ("extensive experience in building applications using Python") are no ratings,
    and who lacks experience may still have some.
    """
    rated = {skill for row in rows if row.held for skill in row.name.skills}
    lines = (
        it.passage.text
        for it in document.passages
        if it.passage.kind in ("item", "text")
        and document.part(it) == "person"
        and len(it.passage.text.split()) <= _RATING_WORDS
        and not any(lacking(it.passage.text))
    )
    found = read_claims("\n".join(lines), vocabulary, source=source, basis="imported")
    return tuple(it for it in found if it.level is not None and it.skill not in rated)


def checked_skills(
    document: Document, made: Recomputed, rows: Sequence[SkillRow], hours_per_week: float
) -> tuple[CheckedSkill, ...]:
    """Return every requirement with what the document says of it and what we make of it.

    Args:
        document: The document.
        made: What our tools made of it.
        rows: Its tables of skills.
        hours_per_week: The hours that its weeks are reckoned with.
    """
    if made.report is None:
        return ()
    own = {skill: row for row in reversed(rows) for skill in row.name.skills}
    asked = {way.skill: it for it in made.role.requirements for way in it.ways}
    return tuple(
        _skill(document, it, asked[it.skill], own.get(it.skill), hours_per_week)
        for it in made.report.skills
    )


def _skill(
    document: Document, it: GapRow, asked: Requirement, row: SkillRow | None, a_week: float
) -> CheckedSkill:
    weeks = row.weeks.high if row and row.weeks else None
    return CheckedSkill(
        skill=it.skill,
        line=row.line if row else document.line_of_quote(asked.quote),
        frequency=it.frequency,
        tier=None if it.frequency is None else tier_of_share(it.frequency),
        required=it.required,
        required_stated=asked.level_stated,
        current=it.current,
        status=it.status,
        importance=it.importance,
        priority=it.priority,
        stated_priority=row.rank.text if row and row.rank else "",
        weeks=None if weeks is None else round(weeks, 2),
        stated_hours=None if weeks is None else round(weeks * a_week * QUARTERS) / QUARTERS,
        hours=it.hours,
    )


def tier_of_share(share: float) -> Tier:
    """Return our tier of a share, 0 to 1, taken as it is stated, with no interval."""
    return next(tier for tier, least in TIERS if share >= least)
