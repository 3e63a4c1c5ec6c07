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
