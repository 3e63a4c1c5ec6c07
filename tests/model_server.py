"""OpenAI's chat API on this machine, as local servers offer it, played from a script."""

import json
from collections.abc import Iterator
from contextlib import AbstractContextManager
from typing import Any

from tests.provider_server import (
    Answer,
    Dialect,
    ProviderServer,
    Request,
    Short,
    is_call,
    words_of,
)
from tests.provider_server import serving as serving_in

_STOPS = {"": "stop", "length": "length", "refusal": "content_filter"}


def serving(*answers: Short) -> AbstractContextManager[ProviderServer]:
    """Serve while inside, at a port of this machine that the system chooses."""
    return serving_in(_DIALECT, answers)


def _stream(answer: Answer, _request: Request) -> Iterator[str]:
    yield _event({"role": "assistant"})
    index = 0
    for block in answer.blocks:
        if isinstance(block, str):
            for word in words_of(block):
                yield _event({"content": word})
            continue
        if not is_call(block):
            raise TypeError("this API streams no thoughts")
        name, arguments = block
        sent = arguments if isinstance(arguments, str) else json.dumps(arguments)
        function = {"name": name, "arguments": sent}
        call = {"index": index, "id": f"call-{index}", "type": "function", "function": function}
        yield _event({"tool_calls": [call]})
        index += 1


def _end(answer: Answer) -> Iterator[str]:
    yield _event({}, "tool_calls" if answer.calls and not answer.stop else _STOPS[answer.stop])
    yield "data: [DONE]\n\n"


def _event(delta: dict[str, Any], reason: str | None = None) -> str:
    event = {
        "id": "answer",
        "object": "chat.completion.chunk",
        "created": 0,
        "model": "scripted",
        "choices": [{"index": 0, "delta": delta, "finish_reason": reason}],
    }
    return f"data: {json.dumps(event)}\n\n"


def _error(status: int, message: str) -> dict[str, Any]:
    return {"error": {"message": message, "type": None, "code": None, "status": status}}


_DIALECT = Dialect("/v1", "/v1/chat/completions", _stream, _end, _error, ": alive\n\n")
