"""What a turn of the conversation reports while it runs.

Plain dataclasses, so that a screen can be painted before any heavier library is imported.
"""

from dataclasses import dataclass, field
from typing import Any

from tools.errors import CoachError


class NotStoredError(CoachError):
    """A message could not be stored, so it is not answered; nothing of it is kept."""

    def __init__(self, cause: CoachError) -> None:
        super().__init__(f"{cause} Your message is not stored yet.")


@dataclass(frozen=True, slots=True)
class TextDelta:
    """A piece of the reply, in order."""

    text: str


@dataclass(frozen=True, slots=True)
class Withdrawn:
    """What came of the reply by now is taken back; another one follows."""


@dataclass(frozen=True, slots=True)
class ToolStarted:
    """The coach began to use a tool."""

    id: str
    name: str
    args: dict[str, Any]


@dataclass(frozen=True, slots=True)
class ToolFinished:
    """A tool came back, with its result or with the reason why it could not."""

    id: str
    name: str
    args: dict[str, Any]
    result: Any
    ok: bool = True


@dataclass(frozen=True, slots=True)
class MemoryChanged:
    """Something was saved, corrected or forgotten, said in one line."""

    text: str


@dataclass(frozen=True, slots=True)
class Warned:
    """Something that the user should know about this turn."""

    text: str


@dataclass(frozen=True, slots=True)
class Done:
    """The turn is over.

    Attributes:
        reply: The whole reply; the part received where the turn was cut.
        model: The model that answered, or ``offline``.
        interrupted: Whether the turn was cut before its end.
        usage: Tokens and requests, by name; empty where nothing is counted.
    """

    reply: str
    model: str
    interrupted: bool = False
    usage: dict[str, int] = field(default_factory=dict)


Event = TextDelta | Withdrawn | ToolStarted | ToolFinished | MemoryChanged | Warned | Done


@dataclass(frozen=True, slots=True)
class Status:
    """What the status line shows.

    Attributes:
        model: The model that answers, or ``offline``.
        target: The title of the target role, or ``None``.
        readiness: The readiness range for it in percent, or ``None``.
    """

    model: str
    target: str | None = None
    readiness: tuple[float, float] | None = None


@dataclass(frozen=True, slots=True)
class Entry:
    """A stored message, as the transcript shows it; ``role`` is ``user`` or ``coach``."""

    role: str
    text: str
    interrupted: bool = False
