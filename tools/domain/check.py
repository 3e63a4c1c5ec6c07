"""What a skill-gap report or plan says of itself, and what our numbers make of it."""

from typing import Annotated, Literal

from pydantic import Field

from tools.domain.base import (
    Hours,
    Importance,
    Level,
    Name,
    RequiredLevel,
    Share,
    Text,
    Value,
)
from tools.domain.gaps import Priority, Readiness, Status
from tools.domain.market import Tier
from tools.domain.roadmap import Roadmap, WeeklyHours

FindingKind = Literal[
    "tier leaves out",
    "tier misplaces",
    "tier range",
    "frequency",
    "level",
    "gap",
    "time",
    "priority",
    "duration",
    "phase contents",
    "hours",
    "pay",
    "not compared",
    "not planned",
    "not asked",
]
"""What a finding is about."""


HoursFrom = Literal["given", "planned", "stated", "assumed"]
"""Whose figure weekly hours are: given with the command, of the user's last plan, stated in the
document, or assumed."""


class Cited(Value):
    """A line of the document, by its number from 1, and its words."""

    line: Annotated[int, Field(ge=1)]
    text: Text


class Finding(Value):
    """A place where a document disagrees with itself, or with our numbers.

    Attributes:
        kind: What it is about.
        subject: The skill, list, phase or plan that it is about.
        cited: The lines that disagree.
        why: The arithmetic, as a sentence.
    """

    kind: FindingKind
    subject: Text
    cited: tuple[Cited, ...]
    why: Text


class CheckedSkill(Value):
    """A skill that a document asks for: what it says, and what our tools make of that.

    Attributes:
        skill: The skill's name in our vocabulary, or as the document spells it.
        line: Where the document asks for it, or ``None`` where the line is not known.
        frequency: The share of postings that it states.
        tier: Our tier of that share, taken as it is stated.
        required: The level asked for: its target, or level + gap, else assumed.
        required_stated: Whether the document states that level.
        current: The person's level that it states, or ``None``.
        status: How the two compare.
        importance: How much the document insists on it.
        priority: Our priority, or ``None`` where it is met.
        stated_priority: The document's own words for its priority, or ``""``.
        weeks: The weeks that the document gives it; of a range the longer.
        stated_hours: These weeks in hours, at the weekly hours of the check.
        hours: Our estimate of the hours, or ``None`` where the level is unknown.
    """

    skill: Name
    line: int | None
    frequency: Share | None
    tier: Tier | None
    required: RequiredLevel
    required_stated: bool
    current: Level | None
    status: Status
    importance: Importance
    priority: Priority | None
    stated_priority: Text
    weeks: Annotated[float, Field(ge=0)] | None
    stated_hours: Hours | None
    hours: Hours | None


class DocumentCheck(Value):
    """A document checked by our numbers.

    Attributes:
        source: The document's name.
        title: What role it speaks of.
        hours_per_week: The weekly hours that weeks are reckoned with.
        hours_from: Whose figure that is.
        contradictions: Where it contradicts itself, in the order of its lines.
        perhaps: Where it does if two names that it uses mean the same skill.
        left_out: What it asks for and never compares or plans, and the other way round.
        differences: Where our numbers differ from its judgement; no mistake of its own.
        remarks: What else is worth knowing, as sentences.
        skills: What it asks for, the most pressing first by our priority.
        readiness: How much of that is met, or ``None`` where it asks for nothing.
        assessed: The share of the weight whose level it states.
        plan: Our plan for it, or ``None``.
    """

    source: Text
    title: Name
    hours_per_week: WeeklyHours
    hours_from: HoursFrom
    contradictions: tuple[Finding, ...] = ()
    perhaps: tuple[Finding, ...] = ()
    left_out: tuple[Finding, ...] = ()
    differences: tuple[Finding, ...] = ()
    remarks: tuple[Text, ...] = ()
    skills: tuple[CheckedSkill, ...] = ()
    readiness: Readiness | None = None
    assessed: Share = 0
    plan: Roadmap | None = None
