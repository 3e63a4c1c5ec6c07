"""What is kept of a turn that did not come to its end, as a model is given it again."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from pydantic_ai.messages import (
    ModelMessage,
    ModelRequest,
    ModelResponse,
    ModelResponsePart,
    TextPart,
    ToolCallPart,
    ToolReturnPart,
)

INTERRUPTED = "(The reply was interrupted.)"
"""What stands at the end of a reply that was cut."""


def used_tools(messages: Sequence[ModelMessage]) -> bool:
    """Whether a tool did what it was asked to in a turn."""
    parts = [part for it in messages for part in it.parts]
    return any(isinstance(it, ToolReturnPart) and it.outcome == "success" for it in parts)


def as_cut(messages: Sequence[ModelMessage]) -> list[ModelMessage]:
    """Return a cut turn's messages with an end, so that what its tools did is known afterwards.

    Args:
        messages: The messages of the run, the first with what the user said; the last may be cut.
    """
    kept, said = list(messages), list[ModelResponsePart]()
    if kept and isinstance(kept[-1], ModelResponse):
        said = [it for it in kept.pop().parts if isinstance(it, TextPart)]
    return [*_answered(kept), ModelResponse(parts=[*said, TextPart(INTERRUPTED)])]


def _answered(messages: Sequence[ModelMessage]) -> Iterator[ModelMessage]:
    """Yield the messages without the calls that no result came of."""
    came = {
        part.tool_call_id
        for it in messages
        for part in it.parts
        if isinstance(part, ToolReturnPart)
    }
    for it in messages:
        if isinstance(it, ModelRequest):
            yield it
            continue
        parts = [
            part
            for part in it.parts
            if not isinstance(part, ToolCallPart) or part.tool_call_id in came
        ]
        if parts:
            yield replace(it, parts=parts)
