"""Anthropic's Messages API on this machine, played from a script."""

import json
from collections.abc import Iterator
from contextlib import AbstractContextManager
from typing import Any

from tests.messages_rules import check_request
from tests.provider_server import Answer, Dialect, ProviderServer, Script
from tests.provider_server import serving as serving_in

_STOPS = {"": "end_turn", "length": "max_tokens", "refusal": "refusal"}
_ERRORS = {
    401: "authentication_error",
    404: "not_found_error",
    429: "rate_limit_error",
    500: "api_error",
    529: "overloaded_error",
}


def serving(*answers: Script) -> AbstractContextManager[ProviderServer]:
    """Serve while inside, at a port of this machine that the system chooses."""
    return serving_in(Dialect("", _stream, _end, _error, _event("ping"), check_request), answers)


def _stream(answer: Answer) -> Iterator[str]:
    begun: dict[str, Any] = {
        "id": "msg_1",
        "type": "message",
        "role": "assistant",
        "model": "claude-scripted",
        "content": [],
        "stop_reason": None,
        "stop_sequence": None,
        "usage": {"input_tokens": 10, "output_tokens": 1},
    }
    yield _event("message_start", message=begun)
    said = [_text(answer.text)] if answer.text else []
    blocks = [*said, *(_call(number, it) for number, it in enumerate(answer.calls, 1))]
    for index, (opening, deltas) in enumerate(blocks):
        yield _event("content_block_start", index=index, content_block=opening)
        for delta in deltas:
            yield _event("content_block_delta", index=index, delta=delta)
        if answer.then == "end":
            yield _event("content_block_stop", index=index)


def _end(answer: Answer) -> Iterator[str]:
    stop = "tool_use" if answer.calls and not answer.stop else _STOPS[answer.stop]
    delta = {"stop_reason": stop, "stop_sequence": None}
    yield _event("message_delta", delta=delta, usage={"output_tokens": 5})
    yield _event("message_stop")


Block = tuple[dict[str, Any], list[dict[str, Any]]]


def _text(text: str) -> Block:
    words = text.replace(" ", " \0").split("\0")
    return {"type": "text", "text": ""}, [{"type": "text_delta", "text": it} for it in words]


def _call(number: int, call: tuple[str, dict[str, Any] | str]) -> Block:
    name, arguments = call
    sent = arguments if isinstance(arguments, str) else json.dumps(arguments)
    opening = {"type": "tool_use", "id": f"toolu_{number}", "name": name, "input": {}}
    return opening, [{"type": "input_json_delta", "partial_json": sent}]


def _event(kind: str, **data: Any) -> str:
    return f"event: {kind}\ndata: {json.dumps({'type': kind, **data})}\n\n"


def _error(status: int, message: str) -> dict[str, Any]:
    return {"type": "error", "error": {"type": _ERRORS.get(status, "error"), "message": message}}
