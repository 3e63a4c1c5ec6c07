"""What search takes in and hands out."""

import datetime as dt
from typing import Literal, NamedTuple

from pydantic import Field

from memory.records import Speaker
from tools.domain import Value


class OutsideMessage(NamedTuple):
    """A message of a conversation that was held elsewhere.

    Attributes:
        id: Its name there; no other message may have it, of whatever conversation.
        session: The name of the sitting or thread that it belongs to.
        speaker: Who wrote it: a name, or "user" or "assistant".
        said_at: When, or ``None`` where that is not known.
        text: What it says.
        role: Whose side a named speaker is on, where the name does not tell.
    """

    id: str
    session: str
    speaker: str
    said_at: dt.datetime | None
    text: str
    role: Speaker | None = None


HitKind = Literal["message", "skill", "fact", "evidence"]
"""What was found: a message, or what is held of the user now."""


class SearchHit(Value):
    """Something that was found.

    Attributes:
        kind: What it is.
        id: Its number among its kind; for evidence the one that it is called by (1 is E1).
        text: All of it, as it was said.
        outside_id: The name that a loaded message has elsewhere, or ``None``.
        session: The number of the session of a message, or ``None``.
        speaker: Who said a message ("user", "coach" or a name), or ``None``.
        when: The day on which it was said.
        score: How much speaks for it; comparable within one search only.
        matches: Whether it has a word of the query itself, or one like it; if not, its neighbours
            or its month speak for it.
        cut: Whether it is a reply that did not come to its end; not written out.
    """

    kind: HitKind
    id: int
    text: str
    outside_id: str | None
    session: int | None
    speaker: str | None
    when: dt.date
    score: float
    matches: bool
    cut: bool = Field(default=False, exclude=True)

    @property
    def ref(self) -> str:
        """What it is called by: M12 for a message, S4 for a skill, F3 for a fact, E1."""
        return f"{self.kind[0].upper()}{self.id}"
