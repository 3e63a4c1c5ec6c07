"""Anthropic's Messages API on this machine, played from a script and held to its rules."""

import json
from collections.abc import Iterator
from contextlib import AbstractContextManager
from typing import Any

from pydantic_ai.models.anthropic import AnthropicModel
from pydantic_ai.providers.anthropic import AnthropicProvider

from tests.messages_rules import check_request
from tests.provider_server import (
    Answer,
    Block,
    Dialect,
    ProviderServer,
    Request,
    Short,
    Thought,
    words_of,
)
from tests.provider_server import serving as serving_in

USAGE = {
    "input_tokens": 1_000,
    "cache_read_input_tokens": 4_000,
    "cache_creation_input_tokens": 500,
}
"""What each answer says it took in, as the API counts: the parts are apart from one another."""

OUTPUT_TOKENS = 20

_STOPS = {"": "end_turn", "length": "max_tokens", "refusal": "refusal"}
_ERRORS = {
    400: "invalid_request_error",
    401: "authentication_error",
    404: "not_found_error",
    429: "rate_limit_error",
    500: "api_error",
    529: "overloaded_error",
}


def serving(*answers: Short) -> AbstractContextManager[ProviderServer]:
    """Serve while inside, at a port of this machine that the system chooses."""
    return serving_in(_DIALECT, answers)


def model_at(server: ProviderServer, name: str = "claude-sonnet-5-5") -> AnthropicModel:
    """Return a model of the real library that asks a server."""
    return AnthropicModel(name, provider=AnthropicProvider(api_key="none", base_url=server.address))


def _stream(answer: Answer, request: Request) -> Iterator[str]:
    begun: dict[str, Any] = {
        "id": f"msg_{request.number}",
        "type": "message",
        "role": "assistant",
        "model": request.body["model"],
        "content": [],
        "stop_reason": None,
        "stop_sequence": None,
        "usage": USAGE | {"output_tokens": 1},
    }
    yield _event("message_start", message=begun)
    for index, block in enumerate(answer.blocks):
        opening, deltas = _block(block, f"toolu_{request.number}_{index}")
        yield _event("content_block_start", index=index, content_block=opening)
        for delta in deltas:
            yield _event("content_block_delta", index=index, delta=delta)
        if answer.closes(index):
            yield _event("content_block_stop", index=index)


def _end(answer: Answer) -> Iterator[str]:
    stop = "tool_use" if answer.calls and not answer.stop else _STOPS[answer.stop]
    delta = {"stop_reason": stop, "stop_sequence": None}
    yield _event("message_delta", delta=delta, usage={"output_tokens": OUTPUT_TOKENS})
    yield _event("message_stop")


def _block(block: Block, call: str) -> tuple[dict[str, Any], list[dict[str, Any]]]:
    """Return what a block begins with, and the pieces in which it comes."""
    if isinstance(block, str):
        pieces = [{"type": "text_delta", "text": it} for it in words_of(block)]
        return {"type": "text", "text": ""}, pieces
    if isinstance(block, Thought):
        return {"type": "thinking", "thinking": "", "signature": ""}, [
            {"type": "thinking_delta", "thinking": block.text},
            {"type": "signature_delta", "signature": "signed"},
        ]
    name, arguments = block
    sent = arguments if isinstance(arguments, str) else json.dumps(arguments)
    opening = {"type": "tool_use", "id": call, "name": name, "input": {}}
    return opening, [{"type": "input_json_delta", "partial_json": sent}]


def _event(kind: str, **data: Any) -> str:
    return f"event: {kind}\ndata: {json.dumps({'type': kind, **data})}\n\n"


def _error(status: int, message: str) -> dict[str, Any]:
    return {"type": "error", "error": {"type": _ERRORS.get(status, "error"), "message": message}}


_DIALECT = Dialect("", "/v1/messages", _stream, _end, _error, _event("ping"), check_request)
