"""OpenAI's chat API on this machine, as local servers offer it, played from a script."""

import json
from collections.abc import Iterator
from contextlib import AbstractContextManager
from typing import Any

from tests.provider_server import Answer, Dialect, Failure, ProviderServer, Script
from tests.provider_server import serving as serving_in

_STOPS = {"": "stop", "length": "length", "refusal": "content_filter"}


def serving(*answers: Script | dict[str, Any] | int) -> AbstractContextManager[ProviderServer]:
    """Serve while inside, at a port of this machine that the system chooses.

    Args:
        answers: What is answered; the arguments that the output tool is called with and an HTTP
            status are short for such a call and such an error.
    """
    return serving_in(
        Dialect("/v1", _stream, _end, _error, ": alive\n\n"), [*map(_scripted, answers)]
    )


def _scripted(answer: Script | dict[str, Any] | int) -> Script:
    if isinstance(answer, int):
        return Failure(answer)
    return Answer(calls=(("final_result", answer),)) if isinstance(answer, dict) else answer


def _stream(answer: Answer) -> Iterator[str]:
    yield _event({"role": "assistant"})
    for word in answer.text.replace(" ", " \0").split("\0") if answer.text else ():
        yield _event({"content": word})
    for index, (name, arguments) in enumerate(answer.calls):
        sent = arguments if isinstance(arguments, str) else json.dumps(arguments)
        function = {"name": name, "arguments": sent}
        call = {"index": index, "id": f"call-{index}", "type": "function", "function": function}
        yield _event({"tool_calls": [call]})


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
