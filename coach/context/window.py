"""Which exchanges a model is given again, and in what form."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final, NamedTuple

from pydantic_ai.messages import (
    ModelMessage,
    ModelRequest,
    ModelRequestPart,
    TextPart,
    ToolCallPart,
    ToolReturnPart,
    UserPromptPart,
)

from coach.context.budget import LONGEST_PART, LONGEST_SPOKEN, SPOKEN, WHOLE, tokens, within
from coach.remembered import Exchange, exchanges, spoken, whole
from memory import StoredMessage

MOST: Final = 21
"""How many of the last exchanges are given again."""

MOST_WHOLE: Final = 9
"""How many of them with the tools that were used; of the rest only what was said.

Apart from `MOST` by whole steps, so that both beginnings move on in the same turn.
"""

STEP: Final = 4
"""How many exchanges the beginning moves on by, where they fit.

A beginning that moved with every turn would make all that follows it new to a provider's cache.
"""

KEPT_MESSAGES: Final = 2 * (MOST + STEP)
"""How many stored messages are looked at."""


class Window(NamedTuple):
    """The exchanges that are given again.

    Attributes:
        history: Their messages.
        first: The number of the first stored message that they hold; ``None`` for none.
    """

    history: list[ModelMessage]
    first: int | None


def window(stored: Sequence[StoredMessage], *, bounded: bool) -> Window:
    """Return the last exchanges of a conversation, the oldest first.

    The same messages are given in the same form for several turns.

    Args:
        stored: The last stored messages, the oldest first, at least `KEPT_MESSAGES` of them where
            there are so many.
        bounded: Whether they must keep to the budget, and long parts are shortened.
    """
    found = list(exchanges(stored))
    steps = _steps(found, is_all=len(stored) < KEPT_MESSAGES)
    end = len(found)
    full = {
        at: _form(whole(found[at]), LONGEST_PART, bounded=bounded)
        for at in range(max(0, end - MOST_WHOLE), end)
    }
    turns_whole = _start(full, steps, WHOLE if bounded else None, end)
    said = {
        at: _form(spoken(found[at]), LONGEST_SPOKEN, bounded=bounded)
        for at in range(max(0, end - MOST), turns_whole)
    }
    begin = _start(said, steps, SPOKEN if bounded else None, turns_whole)
    given = [said[at] for at in range(begin, turns_whole)]
    given += [full[at] for at in range(turns_whole, end)]
    history = [message for exchange in given for message in exchange]
    return Window(history, found[begin].asked.id if begin < end else None)


def _steps(found: Sequence[Exchange], *, is_all: bool) -> frozenset[int]:
    """Return the places at which a step begins: told by the messages' numbers, which stay."""
    numbers = [it.asked.id // (2 * STEP) for it in found]
    first = {0} if is_all else set()
    return frozenset(first | {at for at in range(1, len(found)) if numbers[at] != numbers[at - 1]})


def _start(
    given: Mapping[int, list[ModelMessage]], steps: frozenset[int], budget: int | None, end: int
) -> int:
    """Return the earliest step, or else exchange, from which on all fits; the end for none."""
    left, fitting = budget, []
    for at in sorted(given, reverse=True):
        if left is not None:
            left -= sum(map(_size, given[at]))
            if left < 0:
                break
        fitting.append(at)
    return min(steps.intersection(fitting) or fitting, default=end)


def _form(messages: list[ModelMessage], limit: int, *, bounded: bool) -> list[ModelMessage]:
    """Return an exchange with no part longer than the limit, where that is asked for."""
    return [_shorter(it, limit) for it in messages] if bounded else messages


def _shorter(message: ModelMessage, limit: int) -> ModelMessage:
    if isinstance(message, ModelRequest):
        return replace(message, parts=[shortened_part(it, limit) for it in message.parts])
    parts = [
        replace(it, content=within(it.content, limit)) if isinstance(it, TextPart) else it
        for it in message.parts
    ]
    return replace(message, parts=parts)


def shortened_part(part: ModelRequestPart, limit: int) -> ModelRequestPart:
    """Return a user's message or a tool's result of at most so many tokens."""
    if isinstance(part, UserPromptPart) and isinstance(part.content, str):
        return replace(part, content=within(part.content, limit))
    if isinstance(part, ToolReturnPart):
        text = part.model_response_str()
        return part if tokens(text) <= limit else _with_text(part, within(text, limit))
    return part


def _with_text(part: ToolReturnPart, text: str) -> ToolReturnPart:
    return ToolReturnPart(
        part.tool_name,
        text,
        tool_call_id=part.tool_call_id,
        outcome=part.outcome,
        timestamp=part.timestamp,
    )


def _size(message: ModelMessage) -> int:
    return sum(tokens(_text(it)) for it in message.parts)


def _text(part: object) -> str:
    if isinstance(part, ToolReturnPart):
        return part.model_response_str()
    if isinstance(part, ToolCallPart):
        return part.tool_name + part.args_as_json_str()
    content = getattr(part, "content", "")
    return content if isinstance(content, str) else json.dumps(content, default=str)
