"""The messages of a request as every provider takes them, whoever's model gave them before."""

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from pydantic_ai import RunContext
from pydantic_ai.messages import (
    ModelMessage,
    ModelRequest,
    ModelResponse,
    TextPart,
    ToolCallPart,
    ToolReturnPart,
)
from pydantic_ai.models import ModelRequestContext

NOTHING_SAID = "(No words.)"
"""What stands for a reply that says nothing and calls no tool."""

_ID = re.compile(r"[a-zA-Z0-9_-]{1,64}")
"""What the id of a call may be made of, for every provider."""


async def send_what_is_taken(
    _call: RunContext[Any], request: ModelRequestContext
) -> ModelRequestContext:
    """Return a request without what a provider refuses; what is stored stays as it is."""
    return replace(request, messages=sendable(request.messages))


def sendable(messages: Sequence[ModelMessage]) -> list[ModelMessage]:
    """Return messages without texts that say nothing, and with an id of its own for every call.

    A model may send a line break before it calls a tool. Given back to it, Anthropic's API refuses
    that block ("text content blocks must contain non-whitespace text"), and with it every request
    of the conversation that follows. Some models name their calls "functions.recall:0", anew in
    each turn; other providers take neither such an id nor the same one twice.

    Args:
        messages: The messages of a request.
    """
    taken: set[str] = set()
    names: dict[str, str] = {}
    sent: list[ModelMessage] = []
    for at, message in enumerate(messages):
        if isinstance(message, ModelResponse):
            names = _names(message, taken, at)
            taken.update(names.values())
            sent.append(_said(message, names))
        else:
            sent.append(_returned(message, names))
    return sent


def _names(response: ModelResponse, taken: set[str], at: int) -> dict[str, str]:
    """Return the ids under which the calls of a response are sent."""
    ids = [it.tool_call_id for it in response.parts if isinstance(it, ToolCallPart)]
    return {
        one: one if _ID.fullmatch(one) and one not in taken else f"call_{at}_{number}"
        for number, one in enumerate(ids)
    }


def _said(response: ModelResponse, names: dict[str, str]) -> ModelResponse:
    parts = [
        replace(it, tool_call_id=names[it.tool_call_id]) if isinstance(it, ToolCallPart) else it
        for it in response.parts
        if not isinstance(it, TextPart) or it.content.strip()
    ]
    return replace(response, parts=parts or [TextPart(NOTHING_SAID)])


def _returned(request: ModelRequest, names: dict[str, str]) -> ModelRequest:
    parts = [
        replace(it, tool_call_id=names.get(it.tool_call_id, it.tool_call_id))
        if isinstance(it, ToolReturnPart)
        else it
        for it in request.parts
    ]
    return replace(request, parts=parts)
