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
class Failed(Warned):
    """The model could not answer: what happened, and what to do.

    Attributes:
        unanswered: Whether another model may answer the message without doing anything twice.
    """

    unanswered: bool = False


@dataclass(frozen=True, slots=True)
class Silent:
    """Nothing has come of the model for a while.

    Attributes:
        model: The model.
        seconds: For how long, in whole seconds.
    """

    model: str
    seconds: int


@dataclass(frozen=True, slots=True)
class Retrying:
    """The model could not be asked, and is asked once more in a while.

    Attributes:
        reason: What happened, in a few words.
        seconds: The whole seconds that are left; 0 when it is asked.
        pause: How many there were.
    """

    reason: str
    seconds: int
    pause: int


@dataclass(frozen=True, slots=True)
class Done:
    """The turn is over.

    Attributes:
        reply: The whole reply; the part received where the turn was cut.
        model: The model that answered, or ``offline``.
        interrupted: Whether the turn was cut before its end.
        usage: Requests and tokens by name, and ``cost_usd``, ``None`` where no price is known;
            empty where nothing is counted.
    """

    reply: str
    model: str
    interrupted: bool = False
    usage: dict[str, int | float | None] = field(default_factory=dict)


Event = (
    TextDelta
    | Withdrawn
    | ToolStarted
    | ToolFinished
    | MemoryChanged
    | Warned
    | Silent
    | Retrying
    | Done
)


def waiting_text(event: Silent | Retrying) -> str:
    """Return in a few words what is waited for."""
    if isinstance(event, Silent):
        return f"Waiting for {event.model}, {event.seconds} s"
    again = f"asking again in {event.seconds} s" if event.seconds else "asking again"
    return f"{event.reason}; {again}"


@dataclass(frozen=True, slots=True)
class Status:
    """What the status line shows.

    Attributes:
        model: The model that answers, or ``offline``.
        target: The title of the target role, or ``None``.
        readiness: The readiness range for it in percent, or ``None``.
        spent: What models have cost since the program was started, or an empty text.
    """

    model: str
    target: str | None = None
    readiness: tuple[float, float] | None = None
    spent: str = ""


@dataclass(frozen=True, slots=True)
class Entry:
    """A stored message, as the transcript shows it; ``role`` is ``user`` or ``coach``."""

    role: str
    text: str
    interrupted: bool = False
