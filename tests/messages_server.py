"""A server on this machine that plays Anthropic's Messages API from a script, strictly."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any, NamedTuple

from tests.messages_rules import BrokenRuleError, check_request

CUT = "cut"
"""A block at which the connection breaks off."""


class Thought(NamedTuple):
    """What the model thinks before it speaks."""

    text: str


Block = str | tuple[str, dict[str, Any] | str] | Thought
"""A text, a tool with its input (as text where that is no JSON, or escaped), or a thought."""

Answer = list[Block]
"""What the model says to one request, block by block."""


@dataclass
class MessagesServer:
    """Answers each request with the next answer; the last one answers all that follow.

    Attributes:
        answers: What it says, request by request.
        address: Where it listens.
        requests: The bodies that were sent to it.
        broken: What broke a rule, one text for each such request.
    """

    answers: list[Answer]
    address: str = ""
    requests: list[dict[str, Any]] = field(default_factory=list)
    broken: list[str] = field(default_factory=list)

    def take(self, body: dict[str, Any]) -> Answer | None:
        """Keep a request and return the answer to it, or ``None`` where it breaks a rule."""
        self.requests.append(body)
        try:
            check_request(body)
        except BrokenRuleError as error:
            self.broken.append(str(error))
            return None
        return self.answers[min(len(self.requests), len(self.answers)) - 1]


@contextmanager
def serving_messages(*answers: Answer) -> Iterator[MessagesServer]:
    """Serve while inside, at a port of this machine that the system chooses.

    Raises:
        AssertionError: On leaving, where a request broke a rule or none came.
    """
    model = MessagesServer(list(answers))

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            answer = model.take(body)
            if answer is None or self.path.partition("?")[0] != "/v1/messages":
                self.send_error(400)
                return
            self.send_response(200)
            self.send_header("Content-Type", "text/event-stream")
            if CUT in answer:  # more is announced than comes
                self.send_header("Content-Length", "1000000")
            self.end_headers()
            for event in _events(answer, len(model.requests)):
                line = f"event: {event['type']}\ndata: {json.dumps(event)}\n\n"
                self.wfile.write(line.encode())

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
    assert model.requests, "no request came"
    assert not model.broken, "\n\n".join(model.broken)


def _events(answer: Answer, number: int) -> Iterator[dict[str, Any]]:
    """Yield the events of a streamed answer; none after a cut."""
    usage = {"input_tokens": 9, "output_tokens": 1}
    message = {"id": f"msg_{number}", "type": "message", "role": "assistant", "model": "scripted"}
    begun: dict[str, Any] = {
        "content": [],
        "stop_reason": None,
        "stop_sequence": None,
        "usage": usage,
    }
    yield {"type": "message_start", "message": message | begun}
    for at, block in enumerate(answer):
        if block == CUT:
            return
        yield from _block(block, at, f"toolu_{number}_{at}")
    why = (
        "tool_use"
        if any(isinstance(it, tuple) and not isinstance(it, Thought) for it in answer)
        else "end_turn"
    )
    delta = {"stop_reason": why, "stop_sequence": None}
    yield {"type": "message_delta", "delta": delta, "usage": {"output_tokens": 7}}
    yield {"type": "message_stop"}


def _block(block: Block, at: int, call: str) -> Iterator[dict[str, Any]]:
    start: dict[str, Any] = {"type": "text", "text": ""}
    deltas: list[dict[str, Any]] = [{"type": "text_delta", "text": block}]
    if isinstance(block, Thought):
        start = {"type": "thinking", "thinking": "", "signature": ""}
        deltas = [
            {"type": "thinking_delta", "thinking": block.text},
            {"type": "signature_delta", "signature": "signed"},
        ]
    elif isinstance(block, tuple):
        name, args = block
        start = {"type": "tool_use", "id": call, "name": name, "input": {}}
        sent = args if isinstance(args, str) else json.dumps(args)
        deltas = [{"type": "input_json_delta", "partial_json": sent}]
    yield {"type": "content_block_start", "index": at, "content_block": start}
    for delta in deltas:
        yield {"type": "content_block_delta", "index": at, "delta": delta}
    yield {"type": "content_block_stop", "index": at}
