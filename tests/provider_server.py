"""A provider's API on this machine: a server that answers, or fails, from a script."""

import io
import json
import socket
import struct
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Event, Thread
from typing import Any, Literal, NamedTuple, TypeGuard

QUEUED = 4
"""More connections than a queue of the least length takes, on any system."""

PING_SECONDS = 0.02

Stop = Literal["", "length", "refusal"]
Then = Literal["end", "hush", "cut", "cut after", "stall", "ping"]

GIVE_UP_SECONDS = 20.0
"""How long a stalling answer is held where no test lets go of it."""


class Thought(NamedTuple):
    """What the model thinks before it speaks."""

    text: str


Call = tuple[str, dict[str, Any] | str]
"""A tool with its arguments: as data, or as they are sent where that is no JSON, or escaped."""

Block = str | Call | Thought


@dataclass(frozen=True, slots=True, init=False)
class Answer:
    """A streamed reply, whole or not.

    Attributes:
        blocks: What is said, called and thought, in order; a text in one piece for each word.
        stop: Why it ends: of its own, at the longest length, or since the provider declines.
        then: How the stream ends: as it should, without saying that it ends, broken off amid its
            last block or after it, or not: with nothing else, or only with what keeps the
            connection alive.
    """

    blocks: tuple[Block, ...]
    stop: Stop
    then: Then

    def __init__(self, *blocks: Block, stop: Stop = "", then: Then = "end") -> None:
        object.__setattr__(self, "blocks", blocks)
        object.__setattr__(self, "stop", stop)
        object.__setattr__(self, "then", then)

    @property
    def calls(self) -> bool:
        """Whether it calls a tool."""
        return any(is_call(it) for it in self.blocks)

    def closes(self, at: int) -> bool:
        """Whether the block at an index comes to its end."""
        return at + 1 < len(self.blocks) or self.then in {"end", "cut after"}


def is_call(block: Block) -> TypeGuard[Call]:
    """Whether a block calls a tool."""
    return isinstance(block, tuple) and not isinstance(block, Thought)


def words_of(text: str) -> list[str]:
    """Return the pieces in which a text is streamed."""
    return text.replace(" ", " \0").split("\0")


@dataclass(frozen=True, slots=True)
class Failure:
    """An answer that is an error.

    Attributes:
        status: The HTTP status; 0 for a connection that is reset.
        headers: What it is sent with.
        message: What the provider says of it.
    """

    status: int = 0
    headers: tuple[tuple[str, str], ...] = ()
    message: str = "no"


STALL = Answer(then="stall")
"""Nothing comes, not even a status."""

Script = Answer | Failure

Short = Script | str | Call | dict[str, Any] | int
"""An answer, or what is short for one: a text, a call, the arguments of the output tool, and an
HTTP status."""


def scripted(answer: Short) -> Script:
    """Return the answer that something is short for."""
    if isinstance(answer, int):
        return Failure(answer)
    if isinstance(answer, dict):
        return Answer(("final_result", answer))
    return Answer(answer) if isinstance(answer, str | tuple) else answer


class Request(NamedTuple):
    """A request as a dialect answers it.

    Attributes:
        number: How many have come, with it.
        body: Its body.
    """

    number: int
    body: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Dialect:
    """What tells one provider's API from another.

    Attributes:
        path: Where its address ends.
        endpoint: Where the model is asked; anything else breaks a rule.
        stream: Returns the pieces of a reply as they are streamed, without its end.
        end: Returns the pieces that say that the reply is over, and why.
        error: Returns the body of an error with a status and a message.
        ping: What is sent to keep the connection alive.
        check: Raises ``AssertionError`` where a request breaks a rule of the API.
    """

    path: str
    endpoint: str
    stream: Callable[[Answer, Request], Iterable[str]]
    end: Callable[[Answer], Iterable[str]]
    error: Callable[[int, str], dict[str, Any]]
    ping: str
    check: Callable[[dict[str, Any]], None] = lambda _request: None


@dataclass
class ProviderServer:
    """Answers each request with the next answer; the last one answers all that follow.

    Attributes:
        answers: What is answered, in order.
        address: Where it listens.
        requests: What was sent to it.
        broken: What broke a rule, one text for each such request.
        keys: The key of each request, as its header had it.
        stalled: Is set when an answer that stalls has sent all that it sends.
        go_on: Set it to end the answers that stall.
    """

    answers: list[Script]
    address: str = ""
    requests: list[dict[str, Any]] = field(default_factory=list)
    broken: list[str] = field(default_factory=list)
    keys: list[str] = field(default_factory=list)
    stalled: Event = field(default_factory=Event)
    go_on: Event = field(default_factory=Event)

    def next_answer(self, request: dict[str, Any], key: str, fault: str) -> Script:
        """Keep a request, and return the answer to it; one that breaks a rule is refused."""
        self.requests.append(request)
        self.keys.append(key)
        if fault:
            self.broken.append(fault)
            return Failure(400, message=fault)
        return self.answers[min(len(self.requests), len(self.answers)) - 1]

    def stall(self) -> None:
        """Hold an answer back."""
        self.stalled.set()
        self.go_on.wait(GIVE_UP_SECONDS)


@contextmanager
def serving(dialect: Dialect, answers: Iterable[Short]) -> Iterator[ProviderServer]:
    """Serve while inside, at a port of this machine that the system chooses.

    Raises:
        AssertionError: On leaving, where a request broke a rule.
    """
    provider = ProviderServer([scripted(it) for it in answers])

    class Handler(_Handler):
        played = provider
        speaks = dialect

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    provider.address = f"http://127.0.0.1:{server.server_port}{dialect.path}"
    try:
        yield provider
    finally:
        provider.go_on.set()
        server.shutdown()
        server.server_close()
        thread.join()
    assert not provider.broken, "\n\n".join(provider.broken)


def dead_address(path: str = "") -> str:
    """Return an address of this machine at which nothing listens."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    return f"http://127.0.0.1:{port}{path}"


@contextmanager
def unanswering_address(path: str = "") -> Iterator[str]:
    """Have an address of this machine at which connecting takes for ever: its queue is full."""
    with socket.socket() as full, ExitStack() as waiting:
        full.bind(("127.0.0.1", 0))
        full.listen(0)
        for _ in range(QUEUED):
            caller = waiting.enter_context(socket.socket())
            caller.settimeout(0)  # nobody is waited for
            caller.connect_ex(full.getsockname())
        yield f"http://127.0.0.1:{full.getsockname()[1]}{path}"


class _Handler(BaseHTTPRequestHandler):
    """Speaks HTTP 1.1 in chunks, so that a stream that breaks off is told from one that ends."""

    played: ProviderServer
    speaks: Dialect
    protocol_version = "HTTP/1.1"

    def do_POST(self) -> None:
        sent = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        key = self.headers.get("Authorization") or self.headers.get("x-api-key") or ""
        answer = self.played.next_answer(sent, key, self._fault(sent))
        self.close_connection = True
        with suppress(OSError):  # whoever asked may have left
            if isinstance(answer, Failure):
                self._fail(answer)
            else:
                self._stream(answer, Request(len(self.played.requests), sent))

    def _fault(self, sent: dict[str, Any]) -> str:
        """Return what breaks a rule in a request, or an empty text."""
        path = self.path.partition("?")[0]
        if path != self.speaks.endpoint:
            return f"{path}: the model is asked at {self.speaks.endpoint}"
        try:
            self.speaks.check(sent)
        except AssertionError as error:
            return str(error)
        return ""

    def _fail(self, failure: Failure) -> None:
        if not failure.status:
            self._reset()
            return
        body = json.dumps(self.speaks.error(failure.status, failure.message)).encode()
        self.send_response(failure.status)
        for name, value in (("Content-Type", "application/json"), *failure.headers):
            self.send_header(name, value)
        self._says_that_it_closes()
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def _stream(self, answer: Answer, request: Request) -> None:
        if answer == STALL:
            self.played.stall()
            return
        self.send_response(200)
        self.send_header("Content-Type", "text/event-stream")
        self.send_header("Transfer-Encoding", "chunked")
        self._says_that_it_closes()
        self.end_headers()
        for piece in self.speaks.stream(answer, request):
            self._chunk(piece)
        if answer.then == "end":
            for piece in self.speaks.end(answer):
                self._chunk(piece)
        elif answer.then == "stall":
            self.played.stall()
        while answer.then == "ping" and not self.played.go_on.wait(PING_SECONDS):
            self._chunk(self.speaks.ping)
        if answer.then in {"end", "hush"}:
            self._chunk("")

    def _says_that_it_closes(self) -> None:
        """Say it, lest the next request goes into a connection that is being closed."""
        self.send_header("Connection", "close")

    def _chunk(self, piece: str) -> None:
        data = piece.encode()
        self.wfile.write(f"{len(data):x}\r\n".encode() + data + b"\r\n")

    def _reset(self) -> None:
        """Close the connection so that the other side is told of a reset."""
        at_once = struct.pack("ii", 1, 0)
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, at_once)
        # Its reader and writer keep it open until both are closed, and are asked for once more.
        self.rfile.close()
        self.wfile.close()
        self.connection.close()
        self.rfile, self.wfile = io.BytesIO(), io.BytesIO()

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - as inherited
        """Say nothing."""
