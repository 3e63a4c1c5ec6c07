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
from tools.domain.pace import Pace
from tools.domain.skill import Basis

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


class Grounds(Value):
    """What the low end of a readiness rests on, in percent points that add up to it.

    Attributes:
        evidence: Shown by evidence.
        assessed: Beyond that, the outcome of assessments.
        stated: Beyond that, said by the user.
        imported: Beyond that, read from files.
        inferred: Beyond that, inferred.
    """

    evidence: Percent = 0
    assessed: Percent = 0
    stated: Percent = 0
    imported: Percent = 0
    inferred: Percent = 0


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
        basis: How the level is known, or ``None`` where it is unassessed.
        shown: The level that evidence shows, 0 where there is none; it may lie above the level
            known, of which it then shows all.
        evidence: The pieces of evidence that show the skill, as they are called: "E1".
        settle: What evidence would settle a must-have that is unassessed or only claimed, as a
            sentence; empty where it is settled, missing or no must-have.
        transfer: What related skills save of the hours; they never count as the skill itself.
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
    basis: Basis | None = None
    shown: Level = 0
    evidence: tuple[Text, ...] = ()
    settle: Text = ""
    transfer: tuple[Transfer, ...] = ()


class Figure(Value):
    """One figure of a row: its formula with the numbers filled in, and where these come from."""

    name: Name
    value: Annotated[float, Field(allow_inf_nan=False)] | None
    unit: Text = ""
    formula: Text = ""
    source: Text = ""


class Explanation(Value):
    """A row of the gaps taken apart.

    Attributes:
        role: The role's title.
        skill: The skill of the row.
        status: Whether it is met.
        figures: The figures of the row, each from those before it.
        why: The same in sentences.
        settle: What evidence would settle the level of a must-have, as a sentence, or empty.
    """

    role: Name
    skill: Name
    status: Status
    figures: tuple[Figure, ...]
    why: Text
    settle: Text = ""


class GapReport(Value):
    """Every requirement of a role beside what is known of a person.

    Attributes:
        role: The role's title.
        as_of: The day of the comparison.
        readiness: How much of the role is met.
        assessed: The share of the weight whose level is known.
        grounds: What the low end of the readiness rests on.
        skills: A row for each requirement, the most pressing first.
        blockers: The must-haves that stand in the way, as sentences.
        red_flags: What is known to be missing and gets an application rejected, as sentences;
            separate from the score.
        unrecognised: Phrases of the role that match no known skill; they are not in the figures.
        pace: How fast the person learns, which the hours are counted at; ``None`` before a level
            step is finished.
        hours_done: The hours told towards the next levels of the rows' known hours, which a plan
            takes off; the rows count the whole way.
    """

    role: Name
    as_of: dt.date
    readiness: Readiness
    assessed: Share
    grounds: Grounds = Grounds()
    skills: tuple[GapRow, ...]
    blockers: tuple[Text, ...] = ()
    red_flags: tuple[Text, ...] = ()
    unrecognised: tuple[Text, ...] = ()
    pace: Pace | None = None
    hours_done: Hours = 0
