"""One message answered as a whole, for the command line and for scripts."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from coach.events import Done, MemoryChanged, Retrying, Silent, ToolFinished, Warned
from coach.session import Session


@dataclass(frozen=True, slots=True)
class AskResult:
    """What came of a message.

    Attributes:
        reply: The whole reply.
        model: The model that answered, or ``offline``.
        tools: Each tool that was used: its ``name``, its ``args`` and its ``result``.
        memory: What was changed in the memory, a line each.
        warnings: What went wrong, a line each.
        usage: Requests, tokens and cost, as ``Done`` has them; empty where nothing is counted.
        interrupted: Whether the reply was cut before its end.
    """

    reply: str
    model: str
    tools: list[dict[str, Any]] = field(default_factory=list)
    memory: list[str] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)
    usage: dict[str, int | float | None] = field(default_factory=dict)
    interrupted: bool = False


async def ask(
    session: Session,
    text: str,
    waits: Callable[[Silent | Retrying | None], None] = lambda _: None,
) -> AskResult:
    """Say something in a session and return what came of it.

    Args:
        session: The open session.
        text: The message.
        waits: Is told what is waited for, and with ``None`` that something came.
    """
    tools: list[dict[str, Any]] = []
    memory: list[str] = []
    warnings: list[str] = []
    done = Done("", "")
    async for event in session.turn(text):
        match event:
            case ToolFinished():
                tools.append({"name": event.name, "args": event.args, "result": event.result})
            case MemoryChanged():
                memory.append(event.text)
            case Warned():
                warnings.append(event.text)
            case Done():
                done = event
            case _:
                pass  # pieces of the reply, which Done holds as a whole
        waits(event if isinstance(event, Silent | Retrying) else None)
    return AskResult(done.reply, done.model, tools, memory, warnings, done.usage, done.interrupted)
