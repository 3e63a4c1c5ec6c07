"""The conversation as the store holds it, and as a model is given it again."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from pydantic import ValidationError
from pydantic_ai.messages import (
    ModelMessage,
    ModelMessagesTypeAdapter,
    ModelRequest,
    ModelRequestPart,
    ModelResponse,
    TextPart,
    ToolReturnPart,
    UserPromptPart,
)

from coach.earlier_tools import as_named_today
from coach.interrupted import INTERRUPTED
from memory import StoredMessage

LONGEST_MESSAGE = 20_000
"""How many characters of a message are read; all of it is stored."""


def as_payload(messages: Sequence[ModelMessage]) -> str:
    """Return a turn's messages as JSON, without what is made anew for each request."""
    return ModelMessagesTypeAdapter.dump_json([_lasting(it) for it in messages]).decode()


def _lasting(message: ModelMessage) -> ModelMessage:
    if isinstance(message, ModelResponse):
        return message
    return replace(message, instructions=None, parts=[_without_view(it) for it in message.parts])


def _without_view(part: ModelRequestPart) -> ModelRequestPart:
    """Return a part without the value that a tool left for whoever renders it."""
    return replace(part, metadata=None) if isinstance(part, ToolReturnPart) else part


def without_attempts(stored: Sequence[StoredMessage], said: str) -> Sequence[StoredMessage]:
    """Return stored messages without the latest attempts to have something answered.

    What is said once more stands where it was said first, after what the coach said before it.

    Args:
        stored: The messages, the oldest first.
        said: What is said; an attempt said the same, used no tool and was cut.
    """
    while True:
        last = stored[-1:]
        cut = bool(last) and last[0].role == "coach" and _is_attempt(last[0])
        before = stored[:-1] if cut else stored
        if not before or before[-1].role != "user" or before[-1].text != said:
            return stored
        stored = before[:-1]


def _is_attempt(reply: StoredMessage) -> bool:
    return reply.status == "cut" and reply.payload is None


class Exchange(NamedTuple):
    """A message of the user's with the reply to it, if there is one."""

    asked: StoredMessage
    replied: StoredMessage | None


def exchanges(stored: Iterable[StoredMessage]) -> Iterator[Exchange]:
    """Yield the exchanges of a conversation, in its order."""
    asked: StoredMessage | None = None
    for message in stored:
        if message.role == "user":
            if asked is not None:
                yield Exchange(asked, None)
            asked = message
        elif asked is not None:
            yield Exchange(asked, message)
            asked = None
    if asked is not None:
        yield Exchange(asked, None)


def whole(exchange: Exchange) -> list[ModelMessage]:
    """Return an exchange as a model's history, with the tools that were used."""
    replied = exchange.replied
    if replied is None or replied.payload is None:
        return spoken(exchange)
    try:
        return as_named_today(ModelMessagesTypeAdapter.validate_json(replied.payload))
    except ValidationError:
        # Written by another version of the library: what was said is still there.
        return spoken(exchange)


def spoken(exchange: Exchange) -> list[ModelMessage]:
    """Return what was said in an exchange as a model's history."""
    asked, replied = exchange
    text = replied.text if replied is not None else ""
    if replied is None or replied.status == "cut":
        text = f"{text}\n{INTERRUPTED}".strip()
    return [
        ModelRequest(parts=[UserPromptPart(asked.text[:LONGEST_MESSAGE])]),
        ModelResponse(parts=[TextPart(text or INTERRUPTED)]),
    ]
