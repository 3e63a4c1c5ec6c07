"""The tools that were used in the turn before, as the messages of a run tell of them."""

from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from pydantic_ai.messages import (
    ModelMessage,
    ModelRequest,
    ToolCallPart,
    ToolReturnPart,
    UserPromptPart,
)


class EarlierCall(NamedTuple):
    """A call that came back.

    Attributes:
        args: Its arguments.
        result: What it returned, as a model was given it; empty where it could not.
        failure: The reason why it could not, or an empty text.
    """

    args: dict[str, Any]
    result: dict[str, Any]
    failure: str


def calls_before(messages: Sequence[ModelMessage], tool: str) -> tuple[EarlierCall, ...]:
    """Return the calls of a tool since the last message of the user's.

    Args:
        messages: The messages up to where the current turn begins.
        tool: The name of the tool.
    """
    start = max((at for at, it in enumerate(messages) if _is_said(it)), default=0)
    parts = [part for message in messages[start:] for part in message.parts]
    asked = {
        it.tool_call_id: it for it in parts if isinstance(it, ToolCallPart) and it.tool_name == tool
    }
    return tuple(_returned(asked, parts))


PROPOSED = "proposed"
"""Under which name a result tells of what was proposed: the number of the question (Q1)."""


def proposed_before(messages: Sequence[ModelMessage]) -> tuple[str, ...]:
    """Return the questions that were put to the user in the turn before: Q1, Q2.

    Args:
        messages: The messages up to where the current turn begins.
    """
    put = (it.result.get(PROPOSED) for it in calls_before(messages, "remember"))
    return tuple(dict.fromkeys(it for it in put if isinstance(it, str)))


class Call(NamedTuple):
    """A call of any tool that came back, or failed.

    Attributes:
        tool: The tool's name.
        args: Its arguments.
        result: What it returned, as a model was given it; empty where it could not.
    """

    tool: str
    args: dict[str, Any]
    result: dict[str, Any]


def all_calls_before(messages: Sequence[ModelMessage]) -> tuple[Call, ...]:
    """Return the calls of all tools since the last message of the user's, in order.

    Args:
        messages: The messages up to where the current turn begins.
    """
    start = max((at for at, it in enumerate(messages) if _is_said(it)), default=0)
    parts = [part for message in messages[start:] for part in message.parts]
    back = {it.tool_call_id: it for it in parts if isinstance(it, ToolReturnPart)}
    return tuple(
        Call(it.tool_name, it.args_as_dict(), _content(back.get(it.tool_call_id)))
        for it in parts
        if isinstance(it, ToolCallPart)
    )


def _content(part: ToolReturnPart | None) -> dict[str, Any]:
    if part is None or part.outcome != "success" or not isinstance(part.content, dict):
        return {}
    return part.content


def before_turn(messages: Sequence[ModelMessage]) -> Sequence[ModelMessage]:
    """Return the messages of a run before the user's latest, which began the current turn."""
    return messages[: max((at for at, it in enumerate(messages) if _is_said(it)), default=0)]


def _is_said(message: ModelMessage) -> bool:
    parts = message.parts if isinstance(message, ModelRequest) else ()
    return any(isinstance(it, UserPromptPart) for it in parts)


def _returned(asked: dict[str, ToolCallPart], parts: Sequence[object]) -> Iterator[EarlierCall]:
    for part in parts:
        if isinstance(part, ToolReturnPart) and part.tool_call_id in asked:
            args = asked[part.tool_call_id].args_as_dict()
            content = part.content
            if part.outcome == "success" and isinstance(content, dict):
                yield EarlierCall(args, content, "")
            else:
                yield EarlierCall(args, {}, str(content))
