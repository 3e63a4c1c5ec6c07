"""What the store hands out besides the domain's own types."""

import datetime as dt
from typing import Literal

from tools.domain import Evidence, Fact, Question, Roadmap, SkillClaim, Value

SourceKind = Literal["message", "file", "checkin", "command"]
"""Where something was learned: said, read from a file, told at a check-in, typed as a command."""

ClaimOutcome = Literal["saved", "corrected", "unchanged", "kept"]
"""What became of a claim that was to be saved.

Saved: it is held now, and no other level was held before. Corrected: it is held now, and another
level was held before. Unchanged: it says what is held already. Kept: what is held is known better,
so it stays; where the levels differ, the other one is proposed, for the user to decide.
"""

RoleKind = Literal["posting", "role"]
"""What a role was read from: a job posting, or a description of a role in general."""

ProposalKind = Literal["claims", "facts", "evidence"]
"""What is proposed, by the table that it would be kept in."""

ItemStatus = Literal["stated", "imported", "kept", "retracted"]
"""How a thing is known: said by the user, read from a file, proposed and kept by the user's word,
or held once and withdrawn with nothing in its place."""

Speaker = Literal["user", "coach"]
"""Who wrote a message."""

MessageStatus = Literal["complete", "cut"]
"""Whether a message is whole, or what was received before its turn was cut."""


class ClaimChange(Value):
    """What saving a claim came to.

    Attributes:
        outcome: What became of the claim.
        skill: The skill it speaks of.
        old: What was held before, or ``None``.
        new: What is held now; the claim that was passed where it is held.
    """

    outcome: ClaimOutcome
    skill: str
    old: SkillClaim | None
    new: SkillClaim | None


class HeldClaim(Value):
    """A claim, and since when, until when and on what ground it is held.

    Attributes:
        claim: The claim itself.
        valid_from: The day since which it holds.
        valid_to: The day on which a correction took its place, or ``None`` while it holds.
        source_kind: How it was learned.
        source: The label of the source ("cv.json", "message 12").
        recorded_at: When it was written down.
    """

    claim: SkillClaim
    valid_from: dt.date
    valid_to: dt.date | None
    source_kind: SourceKind
    source: str
    recorded_at: dt.datetime


class RoadmapVersion(Value):
    """One stored version of a plan, counted from 1 for each role."""

    version: int
    recorded_at: dt.datetime
    roadmap: Roadmap


class CheckInState(Value):
    """How far a check-in has come.

    Attributes:
        id: Its number.
        day: The day it was opened.
        questions: What is asked, in order; empty until they are saved.
        answers: What was answered so far, in the user's words, by the question's key.
        finished: Whether it is closed.
    """

    id: int
    day: dt.date
    questions: tuple[Question, ...]
    answers: dict[str, str]
    finished: bool

    @property
    def skills(self) -> tuple[str, ...]:
        """The skills whose hours are asked for."""
        return tuple(q.subject for q in self.questions if q.kind == "hours")


class AssessmentState(Value):
    """How far an assessment has come.

    Attributes:
        id: Its number.
        skill: The skill.
        choices: The numbers of the answers chosen so far, by the key of their question.
    """

    id: int
    skill: str
    choices: dict[str, int]


class StoredMessage(Value):
    """One message of the conversation.

    Attributes:
        id: Its number.
        session_id: The session it belongs to.
        role: Who wrote it.
        text: What it says.
        status: Whether it is whole.
        payload: The model's own messages of the turn as JSON, or ``None``.
        recorded_at: When it was written down.
    """

    id: int
    session_id: int
    role: Speaker
    text: str
    status: MessageStatus
    payload: str | None
    recorded_at: dt.datetime


class RoleDocument(Value):
    """The document that a role was read from; digests of text and path are all that is kept.

    Attributes:
        text: All of its text.
        place: Its path, where it has one.
        kind: What it is, where that is known.
    """

    text: str
    place: str | None = None
    kind: RoleKind | None = None


class Forgetting(Value):
    """What was forgotten, or would be.

    Attributes:
        subject: What it is about.
        counts: How many of each thing go, by its name in the plural; only what is not 0.
        lines: The same one by one, as the user can read it.
        left: What names the subject still, and stays.
    """

    subject: str
    counts: dict[str, int]
    lines: tuple[str, ...]
    left: tuple[str, ...] = ()

    @property
    def total(self) -> int:
        """How many things go."""
        return sum(self.counts.values())


class Item(Value):
    """One thing that is or was known.

    Attributes:
        ref: What it is called by: S and a number for a skill's level, F for a fact, E for a piece
            of evidence, P for a promise.
        kind: ``skill``, ``evidence``, ``promise`` or the kind of the fact.
        subject: What it is about: the skill, or what the fact says it is about.
        value: What is known of it.
        unit: What the value is counted in, or ``""``.
        status: How it is known.
        outcome: What became of a promise, ``""`` for anything else.
        valid_from: The day since which it holds; for a promise, the start of its week.
        valid_to: The day until which it held, or ``None`` while it holds.
        superseded: Whether something newer stands in its place.
        recorded_at: When it was written down.
        source: The label of what it was learned from.
        source_kind: What that is.
        quote: The words it was read from.
        change: The journal entry that brought it, or ``None`` where that is forgotten.
    """

    ref: str
    kind: str
    subject: str = ""
    value: str
    unit: str = ""
    status: ItemStatus
    outcome: str = ""
    valid_from: dt.date
    valid_to: dt.date | None
    superseded: bool = False
    recorded_at: dt.datetime
    source: str
    source_kind: SourceKind
    quote: str = ""
    change: int | None = None

    @property
    def holds(self) -> bool:
        """Whether it holds now."""
        return self.valid_to is None


class Proposal(Value):
    """What may hold and waits for the user's word, called Q and its number.

    Attributes:
        number: Its number.
        proposed: What it says.
        source_id: What it was learned from.
        source_kind: How it was learned: what the user said is proposed where it was inferred.
        recorded_at: When it was written down.
    """

    number: int
    proposed: SkillClaim | Fact | Evidence
    source_id: int
    source_kind: SourceKind
    recorded_at: dt.datetime


class JournalEntry(Value):
    """One change of the memory, as the journal tells it.

    Attributes:
        number: What it is called by.
        recorded_at: When it was made.
        cause: What asked for it ("coach target", "conversation", "outside").
        lines: What it saved, changed or removed, a line each; empty where that is forgotten.
        sources: The labels of what it was learned from.
        undoes: The entry that it took back, or ``None``.
        undone_by: The entry that took it back, or ``None`` while it stands.
    """

    number: int
    recorded_at: dt.datetime
    cause: str
    lines: tuple[str, ...]
    sources: tuple[str, ...]
    undoes: int | None
    undone_by: int | None


class Violation(Value):
    """A row that breaks a rule of the memory.

    Attributes:
        rule: The rule, as it should hold.
        table: The table of the row.
        key: The row's primary key, by column.
        what: What is wrong with it.
    """

    rule: str
    table: str
    key: dict[str, str | int]
    what: str

    def __str__(self) -> str:
        """Return it as one line."""
        key = ", ".join(str(part) for part in self.key.values())
        return f"{self.table} {key}: {self.what} ({self.rule})"


class TableRecovery(Value):
    """What became of the rows of a table.

    Attributes:
        table: The table.
        saved: How many rows were saved.
        missing: How many could not be read, at most: the numbers that were given and that no row
            has; 0 where all of it could be read, ``None`` where nobody can tell how many they are.
        dropped: The rows that were read and could not be kept, a line each.
    """

    table: str
    saved: int
    missing: int | None
    dropped: tuple[str, ...]


class Recovery(Value):
    """What a recovery saved and what it lost.

    Attributes:
        tables: What became of each table, by name.
        homeless: How many rows were read of which nobody can tell where they belong.
        stand_ins: How many empty rows stand for lost ones that others lead to, by table.
        set_aside: The names of the damaged file and what stood beside it, under which they are
            kept; empty until then.
    """

    tables: tuple[TableRecovery, ...]
    homeless: int
    stand_ins: dict[str, int]
    set_aside: tuple[str, ...] = ()
