"""The comparison of a person with a role."""

import datetime as dt
from typing import Annotated, Literal

from pydantic import Field, model_validator

from tools.domain.base import (
    Hours,
    Importance,
    Level,
    Name,
    Percent,
    RequiredLevel,
    Share,
    Text,
    Value,
)

Status = Literal["met", "gap", "missing", "unassessed"]
"""Met: at the level or above. Gap: known and below. Missing: known to be 0. Unassessed: unknown."""

Priority = Literal["P0", "P1", "P2", "P3"]
"""How pressing a requirement is; P0 comes first."""


class Readiness(Value):
    """How much of a role is met, in percent, as a range.

    Attributes:
        low: With every unassessed skill counted as level 0.
        high: With every unassessed skill counted as met.
    """

    low: Percent
    high: Percent

    @model_validator(mode="after")
    def _in_order(self) -> "Readiness":
        if self.low > self.high:
            raise ValueError(f"readiness low {self.low} is above high {self.high}")
        return self


class Transfer(Value):
    """What knowing a related skill saves in learning one.

    Attributes:
        skill: The related skill that is known.
        level: The level it is known at; it helps up to this level.
        strength: The part of the hours that it saves, 0 to 1.
        hours: The hours that it saves.
    """

    skill: Name
    level: Level
    strength: Share
    hours: Hours


class GapRow(Value):
    """One requirement beside what is known of the person.

    Attributes:
        skill: The skill asked for.
        required: The level asked for.
        current: The level known, or ``None`` where it is unassessed.
        status: How the two compare.
        mentioned: Whether the person's words mention the skill at all.
        importance: Whether the role must, should or would like to have it.
        frequency: The share of postings that ask for it, where known.
        weight: What the row counts in the readiness.
        priority: How pressing it is, or ``None`` where it is met.
        hours: Estimated hours to close the gap; 0 where met, ``None`` where unassessed.
        why: One or two sentences that say how status, weight, priority and hours came about.
        source: The sentence of the role that asks for it, and where it stands.
        alternatives: The skills that would meet the requirement instead.
        unassessed_alternatives: Those of them whose level is not known, where the row is not met:
            one of them may meet the requirement already, so the high readiness counts it as met.
    """

    skill: Name
    required: RequiredLevel
    current: Level | None
    status: Status
    mentioned: bool
    importance: Importance
    frequency: Share | None
    weight: Annotated[float, Field(gt=0, allow_inf_nan=False)]
    priority: Priority | None
    hours: Hours | None
    why: Text
    source: Text
    alternatives: tuple[Name, ...] = ()
    unassessed_alternatives: tuple[Name, ...] = ()


class GapReport(Value):
    """Every requirement of a role beside what is known of a person.

    Attributes:
        role: The role's title.
        as_of: The day of the comparison.
        readiness: How much of the role is met.
        assessed: The share of the weight whose level is known.
        skills: A row for each requirement, the most pressing first.
        blockers: The must-haves that stand in the way, as sentences.
        unrecognised: Phrases of the role that match no known skill; they are not in the figures.
    """

    role: Name
    as_of: dt.date
    readiness: Readiness
    assessed: Share
    skills: tuple[GapRow, ...]
    blockers: tuple[Text, ...] = ()
    unrecognised: tuple[Text, ...] = ()
