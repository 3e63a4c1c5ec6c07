"""What the screen shows of a conversation, kept without a screen."""

from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import Literal

from coach.events import (
    Done,
    Entry,
    Event,
    MemoryChanged,
    Retrying,
    Silent,
    TextDelta,
    ToolFinished,
    ToolStarted,
    Warned,
    Withdrawn,
    waiting_text,
)
from coach.home import WAITING
from coach.screens.plain_text import one_line
from coach.undo_hint import with_undo_hint

Kind = Literal["user", "queued", "coach", "note", "warning", "error"]
"""Who speaks: the user (*queued* while it waits), the coach, or the program about the turn."""

QUIET: frozenset[Kind] = frozenset({"note", "warning"})
"""Kinds of one line that stand together without a free line between them."""

STOPPING = "Stopping…"
"""What is said while a turn that was asked to end has not ended yet."""

PAGE = 50
"""How many earlier messages are shown at a time."""


@dataclass(frozen=True, slots=True)
class Message:
    """One message of the transcript; ``interrupted`` where it was cut before its end."""

    kind: Kind
    text: str
    interrupted: bool = False


@dataclass
class Conversation:
    """The messages, what waits to be answered, and what goes on at the moment.

    Attributes:
        messages: What was said, the oldest first, with the reply that is being streamed.
        earlier: Stored messages before those, not shown yet.
        queue: Messages sent that no turn has begun to answer.
        activity: What the coach is doing, in a few words; empty where no turn runs.
        last_reply: The latest reply as the coach wrote it.
        question: The message that the latest turn answers, or ``None`` before the first turn.
        memory_waits: Whether the user's file keeps the coach waiting.
        working: What long work is at, or empty.
    """

    messages: list[Message] = field(default_factory=list)
    earlier: list[Message] = field(default_factory=list)
    queue: deque[str] = field(default_factory=deque)
    activity: str = ""
    last_reply: str = ""
    question: Message | None = None
    memory_waits: bool = False
    working: str = ""
    _turn_start: int = 0
    _tools: dict[str, str] = field(default_factory=dict)

    def shown(self) -> list[Message]:
        """Return the messages in the order of the screen, those that wait at the end."""
        return self.messages + [Message("queued", text) for text in self.queue]

    def restore(self, entries: Iterable[Entry]) -> None:
        """Put stored messages before all others; only the latest are shown at first."""
        stored = [_stored(entry) for entry in entries]
        replies = [message.text for message in stored if message.kind == "coach"]
        self.last_reply = self.last_reply or (replies[-1] if replies else "")
        self.earlier = stored + self.earlier
        self.show_earlier()

    def show_earlier(self) -> bool:
        """Move the next earlier messages to those shown; tell whether there were any."""
        page = self.earlier[-PAGE:]
        self.earlier = self.earlier[: len(self.earlier) - len(page)]
        self.messages = page + self.messages
        self._turn_start += len(page)
        return bool(page)

    def greet(self, greeting: str) -> None:
        """Open with what the coach says first, unless it was the last thing said."""
        if greeting.strip() and greeting.strip() != self.last_reply.strip():
            self.messages.append(Message("coach", greeting))
            self.last_reply = greeting

    def say(self, kind: Kind, text: str) -> None:
        """Add a message of the program."""
        self.messages.append(Message(kind, text))

    def send(self, text: str) -> None:
        """Take a message of the user; it waits for its turn."""
        self.queue.append(text)

    def take_back(self) -> list[str]:
        """Return the messages that wait, which are no longer sent."""
        texts = list(self.queue)
        self.queue.clear()
        return texts

    @property
    def goes_on(self) -> str:
        """What is said to go on; empty where nothing does."""
        if self.working and self.activity not in {"", STOPPING}:
            return self.working
        return WAITING if self.memory_waits else self.activity

    def take_back_question(self) -> list[str]:
        """Return the message of the turn that could not begin, which was not said then."""
        if self.question is None or self.messages[-1:] != [self.question]:
            return []
        text = self.messages.pop().text
        self.question = None
        return [text]

    def begin_turn(self) -> str:
        """Move the first message that waits to those said, and return it."""
        text = self.queue.popleft()
        self.question = Message("user", text)
        self.messages.append(self.question)
        self._turn_start = len(self.messages)
        self._tools.clear()
        self.activity = "Thinking…"
        return text

    def stopping(self) -> None:
        """Say that the running turn was asked to end."""
        if self.activity:
            self.activity = STOPPING

    def apply(self, event: Event) -> None:
        """Take in what the running turn reports."""
        match event:
            case TextDelta():
                self._write(event.text)
            case Withdrawn():
                self._withdraw()
            case ToolStarted() | ToolFinished():
                self._follow(event)
            case MemoryChanged():
                self.say("note", event.text)
            case Warned():
                self.say("warning", event.text)
            case Silent() | Retrying():
                self._wait(event)
            case Done():
                self._finish(event)

    @property
    def failed(self) -> bool:
        """Whether the last thing said is that something went wrong."""
        return bool(self.messages) and self.messages[-1].kind == "error"

    def sent_before(self) -> list[str]:
        """Return what the user sent, the oldest first."""
        said = self.earlier + self.messages
        return [message.text for message in said if message.kind == "user"]

    def fail(self, problem: str) -> None:
        """End the running turn, if there is one, with what went wrong."""
        self.activity = ""
        self.say("error", problem)

    def _write(self, text: str) -> None:
        """Go on with the reply, or begin it where something else was said since."""
        if len(self.messages) > self._turn_start and self.messages[-1].kind == "coach":
            last = self.messages[-1]
            self.messages[-1] = replace(last, text=last.text + text)
        elif text.strip():
            self.messages.append(Message("coach", text))
        self.activity = "Answering…"

    def _wait(self, event: Silent | Retrying) -> None:
        """Say what is waited for, unless the turn was asked to end."""
        if self.activity != STOPPING:
            self.activity = one_line(waiting_text(event))

    def _withdraw(self) -> None:
        """Take what was streamed of the reply off the screen."""
        turn = [it for it in self.messages[self._turn_start :] if it.kind != "coach"]
        self.messages[self._turn_start :] = turn
        self.activity = "Checking the figures…"

    def _follow(self, event: ToolStarted | ToolFinished) -> None:
        """Show the tools of the turn on one line, in the order in which they were begun."""
        name = one_line(event.name.replace("_", " "))
        mark = "…" if isinstance(event, ToolStarted) else " ✓" if event.ok else " ✗"
        self._tools[event.id] = f"{name}{mark}"
        self.activity = "Working: " + " · ".join(self._tools.values())

    def _finish(self, done: Done) -> None:
        """End the turn; where the reply differs from what was streamed, the reply counts."""
        turn = self.messages[self._turn_start :]
        streamed = "".join(message.text for message in turn if message.kind == "coach")
        reply = done.reply if done.reply.strip() else streamed
        if "".join(streamed.split()) != "".join(reply.split()):
            turn = [message for message in turn if message.kind != "coach"]
            turn.append(Message("coach", reply))
        turn = _with_undo_hint(turn)
        if done.interrupted:
            turn = _marked_interrupted(turn)
        self.messages[self._turn_start :] = turn
        self.last_reply = reply.strip() or self.last_reply
        self.activity = ""


def _stored(entry: Entry) -> Message:
    return Message("user" if entry.role == "user" else "coach", entry.text, entry.interrupted)


def _with_undo_hint(turn: list[Message]) -> list[Message]:
    """Return the turn with how its changes are taken back, beside the last of them."""
    notes = [at for at, it in enumerate(turn) if it.kind == "note"]
    hinted = with_undo_hint([turn[at].text for at in notes])
    for at, text in zip(notes, hinted, strict=True):
        turn[at] = replace(turn[at], text=text)
    return turn


def _marked_interrupted(turn: list[Message]) -> list[Message]:
    """Return the turn with its last piece of reply marked, or with a reply that is only cut."""
    for at in range(len(turn) - 1, -1, -1):
        if turn[at].kind == "coach":
            return [*turn[:at], replace(turn[at], interrupted=True), *turn[at + 1 :]]
    return [*turn, Message("coach", "", interrupted=True)]
