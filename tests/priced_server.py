"""A server on this machine that answers as Anthropic's API does, and says what it took."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any

from pydantic_ai.models.anthropic import AnthropicModel
from pydantic_ai.providers.anthropic import AnthropicProvider

from tests.messages_rules import BrokenRuleError, check_request

Answer = str | tuple[str, dict[str, Any]] | int
"""A text, a call of a tool with its arguments, or an HTTP status."""

USAGE = {
    "input_tokens": 1_000,
    "cache_read_input_tokens": 4_000,
    "cache_creation_input_tokens": 500,
}
"""What each answer says it took in, as the API counts: the parts are apart from one another."""

OUTPUT_TOKENS = 20


@dataclass
class PricedServer:
    """Answers each request with the next answer; the last one answers all that follow.

    Attributes:
        answers: What is answered.
        cut: The number of the answer that is cut after its first half, from 1, or 0 for none.
        address: Where it listens.
        requests: The bodies that were sent to it.
        broken: What broke a rule of the API, one text for each such request.
    """

    answers: list[Answer]
    cut: int = 0
    address: str = ""
    requests: list[dict[str, Any]] = field(default_factory=list)
    broken: list[str] = field(default_factory=list)

    def model(self, name: str = "claude-sonnet-5-5") -> AnthropicModel:
        """Return a model of the real library that asks this server."""
        return AnthropicModel(
            name, provider=AnthropicProvider(api_key="none", base_url=self.address)
        )

    def next_answer(self, request: dict[str, Any]) -> Answer:
        """Keep a request, and return the answer to it; one that the API refuses is an error."""
        self.requests.append(request)
        try:
            check_request(request)
        except BrokenRuleError as error:
            self.broken.append(str(error))
            return 400
        return self.answers[min(len(self.requests), len(self.answers)) - 1]


@contextmanager
def serving_priced(*answers: Answer, cut: int = 0) -> Iterator[PricedServer]:
    """Serve while inside, at a port of this machine that the system chooses.

    Raises:
        AssertionError: On leaving, where a request broke a rule of the API.
    """
    model = PricedServer(list(answers), cut)

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            sent = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            answer = model.next_answer(sent)
            if isinstance(answer, int):
                self.send_error(answer)
                return
            events = list(_events(answer, sent["model"], len(model.requests)))
            if len(model.requests) == model.cut:
                events = events[: len(events) // 2]
            self.send_response(200)
            self.send_header("Content-Type", "text/event-stream")
            self.end_headers()
            lines = (f"event: {it['type']}\ndata: {json.dumps(it)}\n\n" for it in events)
            self.wfile.write("".join(lines).encode())

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - as inherited
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = Thread(target=server.serve_forever, daemon=True)
    thread.start()
    model.address = f"http://127.0.0.1:{server.server_port}"
    try:
        yield model
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
    assert not model.broken, model.broken


def _events(
    answer: str | tuple[str, dict[str, Any]], model: str, number: int
) -> Iterator[dict[str, Any]]:
    message = {"id": f"msg_{number}", "type": "message", "role": "assistant", "model": model}
    usage = USAGE | {"output_tokens": 1}
    begun: dict[str, Any] = message | {
        "content": [],
        "stop_reason": None,
        "stop_sequence": None,
        "usage": usage,
    }
    yield {"type": "message_start", "message": begun}
    if isinstance(answer, str):
        block: dict[str, Any] = {"type": "text", "text": ""}
        half = len(answer) // 2
        deltas = [{"type": "text_delta", "text": it} for it in (answer[:half], answer[half:])]
    else:
        name, args = answer
        block = {"type": "tool_use", "id": f"toolu_{number}", "name": name, "input": {}}
        deltas = [{"type": "input_json_delta", "partial_json": json.dumps(args)}]
    yield {"type": "content_block_start", "index": 0, "content_block": block}
    for delta in deltas:
        yield {"type": "content_block_delta", "index": 0, "delta": delta}
    yield {"type": "content_block_stop", "index": 0}
    reason = "end_turn" if isinstance(answer, str) else "tool_use"
    ended = {"stop_reason": reason, "stop_sequence": None}
    yield {
        "type": "message_delta",
        "delta": ended,
        "usage": {"output_tokens": OUTPUT_TOKENS},
    }
    yield {"type": "message_stop"}
