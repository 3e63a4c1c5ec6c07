"""The weekly check-in: what was promised, what was done, what is promised next."""

import datetime as dt
from typing import Annotated, Literal

from pydantic import Field

from tools.domain.base import Hours, Level, Name, Text, Value

Outcome = Literal["open", "kept", "partly", "not kept"]
"""What became of a commitment; *open* until its check-in."""


class Commitment(Value):
    """Something promised for a week.

    Attributes:
        id: Its number in the store, or ``None`` before it is stored.
        week: The day of the check-in at which it was promised.
        text: The promise, in the user's words.
        outcome: What became of it.
    """

    id: Annotated[int, Field(ge=1)] | None = None
    week: dt.date
    text: Annotated[str, Field(min_length=1, max_length=2_000)]
    outcome: Outcome = "open"


class SkillHours(Value):
    """Hours that the user spent on a skill."""

    skill: Name
    hours: Hours


class LevelChange(Value):
    """A level that the user now claims."""

    skill: Name
    level: Level


QuestionKind = Literal["commitment", "hours", "wins", "blockers", "levels", "next"]
"""What a question of the check-in asks for."""


class Question(Value):
    """One question of a check-in.

    Attributes:
        key: Its key, unique in the check-in and stable across restarts ("hours:Kubernetes").
        kind: What it asks for.
        text: What the user is asked.
        subject: The commitment or skill that it is about, where there is one.
    """

    key: Name
    kind: QuestionKind
    text: Text
    subject: Text = ""


class CheckIn(Value):
    """What one week's check-in came to.

    Attributes:
        day: The day it was held.
        outcomes: Last week's commitments with what became of them.
        hours: Hours spent, by skill.
        wins: What went well, in the user's words.
        blockers: What stood in the way, in the user's words.
        levels: Levels that changed.
        commitments: What is promised for the next week.
    """

    day: dt.date
    outcomes: tuple[Commitment, ...] = ()
    hours: tuple[SkillHours, ...] = ()
    wins: Text = ""
    blockers: Text = ""
    levels: tuple[LevelChange, ...] = ()
    commitments: tuple[Text, ...] = ()


class CheckInHistory(Value):
    """The check-ins that were held in a span of time, and what they come to together.

    Attributes:
        since: The first day of the span; ``None`` where it goes back to the first check-in.
        until: Its last day.
        checkins: Those held in it, the oldest first.
        hours: The hours told at them, by skill, the most first.
        total_hours: The hours of all skills.
        kept: How many promises were kept.
        partly: How many were kept in part.
        not_kept: How many were not kept.
        count: How many were held in it.
        in_all: How many check-ins there are, in the span and outside of it.
        last: The day of the latest of all; ``None`` where none was held.
    """

    since: dt.date | None = None
    until: dt.date
    checkins: tuple[CheckIn, ...] = ()
    hours: tuple[SkillHours, ...] = ()
    total_hours: Annotated[float, Field(ge=0)] = 0.0
    kept: Annotated[int, Field(ge=0)] = 0
    partly: Annotated[int, Field(ge=0)] = 0
    not_kept: Annotated[int, Field(ge=0)] = 0
    count: Annotated[int, Field(ge=0)] = 0
    in_all: Annotated[int, Field(ge=0)] = 0
    last: dt.date | None = None
