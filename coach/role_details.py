"""One role in full: what its text says, part by part."""

from typing import Literal

from coach.career import Career
from tools.contents import contents_of_role
from tools.domain import (
    Blueprint,
    Content,
    InterviewItem,
    Kpi,
    Pay,
    PayBand,
    PeriodGoal,
    Responsibility,
    RoadmapLevel,
    RoadmapMilestone,
    Role,
    RubricDimension,
    Seniority,
    Text,
    Value,
)

RolePart = Literal["responsibilities", "kpis", "rubric", "interview", "goals", "levels", "pay"]
"""A part of what a role's text says beyond what it asks for."""


class RoleDetails(Value):
    """A role with what its text says beyond its requirements, which ``coach gaps`` shows.

    Attributes:
        title: Its title.
        company: The company, where its text says.
        source: Where it comes from.
        seniority: How senior it is, where known.
        summary: What it is about.
        target: Whether the user aims for it.
        requirements: How many skills it asks for.
        contents: What its text holds, counted and named.
        responsibilities: What it answers for.
        kpis: What it is measured on.
        rubric: How people are rated.
        interview: What comes in the interview.
        goals: What is to be reached after the start.
        levels: The levels of a learning roadmap.
        milestones: Its milestones.
        pay: The pay that its source states.
        pay_bands: The pay of each rank.
        feeders: Roles that lead to it.
        next_roles: Roles that it leads to.
        also: A sentence on other roles of that title, or empty.
    """

    title: Text
    company: Text | None
    source: Text
    seniority: Seniority | None
    summary: Text
    target: bool
    requirements: int
    contents: tuple[Content, ...]
    responsibilities: tuple[Responsibility, ...]
    kpis: tuple[Kpi, ...]
    rubric: tuple[RubricDimension, ...]
    interview: tuple[InterviewItem, ...]
    goals: tuple[PeriodGoal, ...]
    levels: tuple[RoadmapLevel, ...]
    milestones: tuple[RoadmapMilestone, ...]
    pay: Pay | None
    pay_bands: tuple[PayBand, ...]
    feeders: tuple[Text, ...]
    next_roles: tuple[Text, ...]
    also: Text = ""


def role_details(career: Career, typed: str | None, part: RolePart | None = None) -> RoleDetails:
    """Return a role in full.

    Args:
        career: The open career file.
        typed: Its title as typed, or ``None`` for the target; where that says nothing of the part,
            the only one of the user's own that does.
        part: The part that is asked for, or ``None`` for all.

    Raises:
        CoachError: No role matches, or none is set.
    """
    role = (_with_part(career, part) if typed is None and part else None) or career.role(typed)
    blueprint = role.blueprint or Blueprint()
    return RoleDetails(
        title=role.title,
        company=role.company,
        source=role.source,
        seniority=role.seniority,
        summary=role.summary,
        target=career.target() == role,
        requirements=len(role.requirements),
        contents=contents_of_role(role),
        **dict(blueprint),
        pay=role.pay,
        pay_bands=role.pay_bands,
        feeders=role.feeders,
        next_roles=role.next_roles,
        also=career.also_of_title(typed, role),
    )


def _with_part(career: Career, part: RolePart) -> Role | None:
    """Return the only role of the user's own that has a part, where the target has none of it."""
    target = career.target()
    if target is not None and _has(target, part):
        return None
    having = [it for it in career.store.roles() if _has(it, part)]
    return having[0] if len(having) == 1 else None


def _has(role: Role, part: RolePart) -> bool:
    if part == "pay":
        return bool(role.pay or role.pay_bands)
    return bool(getattr(role.blueprint, part, ()))
