"""A scripted person: what they say on which day, and what must hold of it in the end."""

import datetime as dt
from typing import Annotated, Literal

from pydantic import BeforeValidator, Field

from tools.domain import Level, Value
from tools.domain.checkin import Outcome

User = Literal[
    "careful",
    "changing",
    "forgetful",
    "hostile",
    "non-native",
    "orderly",
    "private",
    "rambling",
    "silent",
    "terse",
    "wrong",
]
"""How a person talks: careful about what is kept, changing their mind, asking what was said,
hostile, in a second language, in order, wanting things forgotten, rambling, away for weeks, terse,
wrong about themselves."""

Words = Annotated[str, Field(min_length=1)]
"""Words to look for, in any case; ``a|b`` is either."""


class Message(Value):
    """One thing that the person says.

    Attributes:
        say: The words.
        paste: The name of the file whose text follows the words.
        declined: Whether the coach must write nothing on it; an offer that follows is not taken.
        holds: Words of which each must stand in the reply.
        lacks: Words of which none may stand in the reply.
    """

    say: str = ""
    paste: str | None = None
    declined: bool = False
    holds: tuple[Words, ...] = ()
    lacks: tuple[Words, ...] = ()


def _as_message(value: object) -> object:
    return {"say": value} if isinstance(value, str) else value


Said = Annotated[Message, BeforeValidator(_as_message)]


class CheckInReplies(Value):
    """What the person answers to each kind of question of a check-in.

    Attributes:
        outcomes: What became of a commitment, by words that it holds.
        commitment: What became of any other.
        hours: The hours on a skill, by its name.
        other_hours: The hours on any other.
        wins: What went well.
        blockers: What stood in the way.
        levels: Which levels changed.
        next: What is promised.
    """

    outcomes: dict[str, str] = Field(default_factory=dict)
    commitment: str = "kept"
    hours: dict[str, str] = Field(default_factory=dict)
    other_hours: str = "0"
    wins: str = "nothing special"
    blockers: str = "none"
    levels: str = "none"
    next: str = "nothing"


class Meeting(Value):
    """One session on one day.

    Attributes:
        today: The day.
        say: What the person says, in order.
        checkin: Their answers while a check-in is open; they leave it open without any.
        assess: Their answers while an assessment is open, in order.
        promises: What they promise in it, in words that the next session must open with.
    """

    today: dt.date
    say: Annotated[tuple[Said, ...], Field(min_length=1)]
    checkin: CheckInReplies | None = None
    assess: tuple[str, ...] = ()
    promises: tuple[Words, ...] = ()


class ExpectedPlan(Value):
    """What the plan for the target must keep to in the end; what is absent is not asked.

    Attributes:
        hours_per_week: The weekly budget from the last day on, in hours.
        deadline: The deadline; ``"none"`` where there must be none.
        off: Days on which no work may lie.
        at_once: How many skills a week may hold.
        fixed: Words of the fixed dates that it must keep to.
        made_at_least: How many versions of it there must be.
    """

    hours_per_week: float | None = None
    deadline: dt.date | Literal["none"] | None = None
    off: tuple[dt.date, ...] = ()
    at_once: int | None = None
    fixed: tuple[Words, ...] = ()
    made_at_least: int | None = None


class Expected(Value):
    """What must hold in the end.

    Attributes:
        target: Words of the target's title; ``"none"`` where there must be none.
        levels: The level of each skill.
        unassessed: Skills that must have no level.
        asked: The level that the target must ask of a skill; 0 where it must not ask for it.
        remembered: Words that a fact, a skill or a piece of evidence must hold.
        absent: Words that none of them may hold.
        commitments: What became of each promise, by words that it holds.
        evidence: Words that one piece of evidence must hold.
        erased: Words that may stand nowhere in the files of the home.
        plan: What the plan must keep to; ``"none"`` where there must be none.
    """

    target: Words | None = None
    levels: dict[str, Level] = Field(default_factory=dict)
    unassessed: tuple[str, ...] = ()
    asked: dict[str, Level] = Field(default_factory=dict)
    remembered: tuple[Words, ...] = ()
    absent: tuple[Words, ...] = ()
    commitments: dict[str, Outcome] = Field(default_factory=dict)
    evidence: tuple[Words, ...] = ()
    erased: tuple[Words, ...] = ()
    plan: ExpectedPlan | Literal["none"] | None = None


class Scenario(Value):
    """A scripted person.

    Attributes:
        name: The name of its file.
        user: How they talk.
        trade: What they do for a living.
        about: What it is about, in a sentence.
        agrees: What they say where the coach asks whether it may do what they spoke of.
        sessions: Their sessions, in order of days.
        files: Texts of files in the folder where they work, by name.
        expected: What must hold in the end.
    """

    name: Annotated[str, Field(min_length=1, max_length=22, pattern=r"^[a-z-]+$")]
    user: User
    trade: str
    about: str
    agrees: Annotated[str, Field(min_length=1)]
    sessions: Annotated[tuple[Meeting, ...], Field(min_length=2, max_length=6)]
    files: dict[str, str] = Field(default_factory=dict)
    expected: Expected
