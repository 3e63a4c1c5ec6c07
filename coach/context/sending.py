"""Putting what a turn is told into its requests, and into nothing that is stored."""

from collections.abc import Sequence
from dataclasses import replace

from pydantic_ai import CachePoint, RunContext
from pydantic_ai.messages import ModelMessage, ModelRequest, ModelRequestPart, UserPromptPart
from pydantic_ai.models import ModelRequestContext

from coach.context.budget import LONGEST_RESULT
from coach.context.window import shortened_part
from coach.turn import Turn

_MARKED = frozenset({"anthropic"})
"""The providers that are told where a cached prefix ends; others find it, or keep none."""


async def told_with(call: RunContext[Turn], request: ModelRequestContext) -> ModelRequestContext:
    """Return a request of a turn whose last user's message has the context before it.

    It is the same in all requests of a turn, so that each goes on where the one before it ended. A
    cache point stands before it: what precedes it is what the next turn begins with, too.
    """
    turn = call.deps
    if turn.spending is not None:
        turn.spending.check(call.usage.cost)
    marks = request.model.system in _MARKED
    at = _place(request.messages, turn.text)
    request.messages = [
        _told(message, turn, marked=bool(number) and marks) if number == at else message
        for number, message in enumerate(request.messages)
    ]
    request.messages[at + 1 :] = [_fitting(it) for it in request.messages[at + 1 :]]
    return request


def _place(messages: Sequence[ModelMessage], text: str) -> int:
    """Return where the message stands that is answered."""
    places = (at for at in range(len(messages) - 1, -1, -1) if _asks(messages[at], text))
    return next(places, len(messages))


def _asks(message: ModelMessage, text: str) -> bool:
    return isinstance(message, ModelRequest) and any(
        isinstance(it, UserPromptPart) and it.content == text for it in message.parts
    )


def _told(message: ModelMessage, turn: Turn, *, marked: bool) -> ModelMessage:
    if not isinstance(message, ModelRequest):
        return message
    text = f"{turn.context}\n\n{turn.text}"
    parts: list[ModelRequestPart] = [
        # Without a mark it is a plain text: not every server takes a list.
        replace(it, content=[CachePoint(), text] if marked else text)
        if isinstance(it, UserPromptPart) and it.content == turn.text
        else it
        for it in message.parts
    ]
    return replace(message, parts=parts)


def _fitting(message: ModelMessage) -> ModelMessage:
    if not isinstance(message, ModelRequest):
        return message
    return replace(message, parts=[shortened_part(it, LONGEST_RESULT) for it in message.parts])
