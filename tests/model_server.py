"""A model on this machine: a server that answers as OpenAI's chat API does, from a script."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any


@dataclass
class ModelServer:
    """Answers each request with the next answer; the last one answers all that follow.

    Attributes:
        answers: The arguments that the output tool is called with, or an HTTP status.
        address: Where it listens.
        requests: What was sent to it.
    """

    answers: list[dict[str, Any] | int]
    address: str = ""
    requests: list[dict[str, Any]] = field(default_factory=list)

    def next_answer(self, request: dict[str, Any]) -> dict[str, Any] | int:
        """Keep a request, and return the answer to it."""
        self.requests.append(request)
        return self.answers[min(len(self.requests), len(self.answers)) - 1]


@contextmanager
def serving(*answers: dict[str, Any] | int) -> Iterator[ModelServer]:
    """Serve while inside, at a port of this machine that the system chooses."""
    model = ModelServer(list(answers))

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            sent = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            answer = model.next_answer(sent)
            if isinstance(answer, int):
                self.send_error(answer)
                return
            self.send_response(200)
            self.send_header("Content-Type", "text/event-stream")
            self.end_headers()
            self.wfile.write(_stream(answer).encode())

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - as inherited
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = Thread(target=server.serve_forever, daemon=True)
    thread.start()
    model.address = f"http://127.0.0.1:{server.server_port}/v1"
    try:
        yield model
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def _stream(answer: dict[str, Any]) -> str:
    called = {"name": "final_result", "arguments": json.dumps(answer)}
    call = {"index": 0, "id": "call-1", "type": "function", "function": called}
    deltas: list[tuple[dict[str, Any], str | None]] = [
        ({"role": "assistant", "tool_calls": [call]}, None),
        ({}, "tool_calls"),
    ]
    events = [
        {
            "id": "answer",
            "object": "chat.completion.chunk",
            "created": 0,
            "model": "scripted",
            "choices": [{"index": 0, "delta": delta, "finish_reason": reason}],
        }
        for delta, reason in deltas
    ]
    return "".join(f"data: {json.dumps(it)}\n\n" for it in events) + "data: [DONE]\n\n"
