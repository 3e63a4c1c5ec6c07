"""Every fault of a provider's, with the real models of two, in a whole turn."""

import asyncio
import socket
from collections.abc import Sequence
from contextlib import closing
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from coach.career import open_career
from coach.clock import Clock
from coach.events import (
    Done,
    Event,
    Failed,
    Retrying,
    Silent,
    TextDelta,
    ToolFinished,
    ToolStarted,
    Warned,
)
from coach.retrying import Patience
from coach.session import Session, open_session
from tests.conversation import DAY
from tests.faulty_sessions import (
    HURRIED,
    KEY,
    LONG_WAIT,
    PROVIDERS,
    RESET,
    SHORT_WAIT,
    Provider,
    open_at,
)
from tests.provider_server import (
    STALL,
    Answer,
    Failure,
    ProviderServer,
    Script,
    dead_address,
    unanswering_address,
)
from tools.errors import CoachError

SAID = "At Acme I cut the nightly build from 40 to 12 minutes."
WRITES = Answer("Let me keep that.", ("evidence", {"action": "add", "quote": SAID}))
KEPT = Answer("It is kept.")

Requested = pytest.FixtureRequest


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "home"


@pytest.fixture(params=PROVIDERS)
def provider(request: Requested) -> Provider:
    return PROVIDERS[request.param]


class Heard(NamedTuple):
    """What came of a turn.

    Attributes:
        events: The events but those of waiting, pieces of text as one.
        waits: What was told of waiting.
        server: What was asked.
        stored: The messages of the conversation afterwards.
    """

    events: list[Event]
    waits: list[Retrying]
    server: ProviderServer
    stored: list[tuple[str, str, bool]]

    @property
    def problem(self) -> str:
        """What is said to have gone wrong."""
        return " ".join(it.text for it in self.events if isinstance(it, Warned))


async def hear(
    home: Path, provider: Provider, *answers: Script, said: str = SAID, seconds: float = 30
) -> Heard:
    """Say one thing to a model whose provider answers from a script."""
    with pytest.MonkeyPatch.context() as patch, provider.serving(*answers) as server:
        provider.configure(patch, server.address)
        session = await open_at(home, provider, seconds=seconds)
        events = [event async for event in session.turn(said)]
        waits = [it for it in events if isinstance(it, Retrying)]
        stored = await stored_in(session)
        await session.close()
    return Heard([it for it in events if not isinstance(it, Retrying)], waits, server, stored)


async def stored_in(session: Session) -> list[tuple[str, str, bool]]:
    return [(it.role, it.text, it.interrupted) for it in await session.entries(10)]


def kinds(events: Sequence[Event]) -> list[str]:
    """Return the kinds of events, each once in a row."""
    names = [type(it).__name__ for it in events]
    return [name for at, name in enumerate(names) if names[at - 1 : at] != [name]]


PAGE = Path(__file__).parents[1] / "docs" / "faults.md"


@cache
def documented() -> dict[str, tuple[str, int]]:
    """Return what the page says of each fault: the sentence, and how often a model is asked."""
    rows = [line.strip("|\n ").split(" | ") for line in PAGE.read_text("utf-8").splitlines()]
    return {row[0]: (row[1], int(row[2])) for row in rows if len(row) == 3 and row[2].isdigit()}


class Ending(NamedTuple):
    """A fault that a turn ends with.

    Attributes:
        answer: What the provider does.
        reply: The part of the reply that is kept.
        seconds: How long a silent provider is waited for.
    """

    answer: Script
    reply: str = ""
    seconds: float = 30


PART = "So far so"

ENDINGS = {
    "429, short retry-after": Ending(SHORT_WAIT),
    "429, long retry-after": Ending(LONG_WAIT),
    "429, none": Ending(Failure(429)),
    "500": Ending(Failure(500)),
    "529": Ending(Failure(529)),
    "503": Ending(Failure(503)),
    "401": Ending(Failure(401)),
    "404": Ending(Failure(404)),
    "400": Ending(Failure(400, message="bad \x1b[31mtool")),
    "reset": Ending(RESET),
    "cut before anything came": Ending(Answer(then="cut")),
    "cut amid the stream": Ending(Answer(PART, then="cut"), PART),
    "stall before the answer": Ending(STALL, seconds=1),
    "stall before the stream": Ending(Answer(then="stall"), seconds=1),
    "stall amid the stream": Ending(Answer(PART, then="stall"), PART, seconds=1),
    "refusal": Ending(Answer(stop="refusal")),
    "max_tokens before anything": Ending(Answer(stop="length")),
    "max_tokens in a tool call": Ending(
        Answer(("evidence", '{"quo'), stop="length"),
    ),
    "malformed tool arguments": Ending(Answer(("evidence", '{"quote": '))),
    "wrong tool arguments": Ending(Answer(("evidence", {"words": 3}))),
    "unknown tool": Ending(Answer(("launch_rocket", {}))),
    "empty reply": Ending(Answer()),
}

ELSEWHERE = {"refused connection", "only kept alive", "no network", "a key with a line break"}
ELSEWHERE |= {"an address without http"}
"""Faults of the page that no answer of a server's makes; they have tests of their own below."""


def test_the_page_holds_the_faults_that_are_tested() -> None:
    assert set(documented()) == set(ENDINGS) | ELSEWHERE


def ended(event: object) -> tuple[str, str, bool]:
    """Return how a turn ended, but for what it took."""
    assert isinstance(event, Done)
    return event.reply, event.model, event.interrupted


def sentence(fault: str, provider: Provider) -> str:
    """Return what is said of a fault according to the page."""
    return f"Model {provider.model}: {documented()[fault][0]}"


@pytest.mark.parametrize("fault", ENDINGS)
async def test_a_fault_that_stays_ends_the_turn_in_a_sentence(
    home: Path, provider: Provider, fault: str
) -> None:
    expected = ENDINGS[fault]
    heard = await hear(home, provider, expected.answer, seconds=expected.seconds)
    tools = [it for it in heard.events if isinstance(it, ToolStarted | ToolFinished)]
    others = [it for it in heard.events if it not in tools]
    said = ["TextDelta"] if expected.reply else []
    assert kinds(others) == [*said, "Failed", "Done"]
    failed, done = others[-2:]
    assert isinstance(failed, Failed)
    assert failed.unanswered
    assert failed.text == sentence(fault, provider)
    assert ended(done) == (expected.reply, provider.model, True)
    assert len(heard.server.requests) == documented()[fault][1]
    kept = [("coach", expected.reply, True)] if expected.reply else []
    assert heard.stored == [("user", SAID, False), *kept]


PASSING: dict[str, tuple[Script, str, int]] = {
    "429, short retry-after": (SHORT_WAIT, "Too many requests", 3),
    "429, none": (Failure(429), "Too many requests", 1),
    "500": (Failure(500), "The provider has trouble", 1),
    "529": (Failure(529), "The provider has trouble", 1),
    "reset": (RESET, "The connection broke off", 1),
    "cut before anything came": (Answer(then="cut"), "The connection broke off", 1),
}


@pytest.mark.parametrize("fault", PASSING)
async def test_a_fault_that_passes_is_waited_for_in_sight(
    home: Path, provider: Provider, fault: str
) -> None:
    answer, reason, pause = PASSING[fault]
    heard = await hear(home, provider, answer, Answer("Here I am."))
    assert heard.waits == [Retrying(reason, left, pause) for left in range(pause, -1, -1)]
    assert kinds(heard.events) == ["TextDelta", "Done"]
    assert heard.stored == [("user", SAID, False), ("coach", "Here I am.", False)]
    assert len(heard.server.requests) == 2


@pytest.mark.parametrize("fault", PASSING)
async def test_nothing_is_written_twice_when_a_request_is_made_once_more(
    home: Path, provider: Provider, fault: str
) -> None:
    answer, _, _ = PASSING[fault]
    heard = await hear(home, provider, WRITES, answer, answer, KEPT)
    assert kinds(heard.events) == [
        "TextDelta",
        "ToolStarted",
        "ToolFinished",
        "MemoryChanged",
        "TextDelta",
        "Done",
    ]
    assert len(heard.waits) > 2
    assert written(home) == (1, 1)
    assert heard.server.requests[1:] == [heard.server.requests[1]] * 3
    assert heard.stored[1:] == [("coach", "Let me keep that.\n\nIt is kept.", False)]


STAYING = ("429, long retry-after", "401", "cut amid the stream", "stall amid the stream", "reset")


@pytest.mark.parametrize("fault", STAYING)
async def test_what_was_written_before_a_fault_stands_once_and_is_known_afterwards(
    home: Path, provider: Provider, fault: str
) -> None:
    expected = ENDINGS[fault]
    heard = await hear(home, provider, WRITES, expected.answer, seconds=expected.seconds)
    (failed,) = [it for it in heard.events if isinstance(it, Failed)]
    assert not failed.unanswered
    assert written(home) == (1, 1)
    reply = "\n\n".join(filter(None, ["Let me keep that.", expected.reply]))
    assert heard.stored == [("user", SAID, False), ("coach", reply, True)]
    again = await hear(home, provider, KEPT, said="Is it kept?")
    (request,) = again.server.requests
    assert tool_results(request) == 1
    assert "(The reply was interrupted.)" in str(request["messages"][-2])
    assert written(home) == (1, 1)


def written(home: Path) -> tuple[int, int]:
    """Return how many pieces of evidence there are, and how many changes of the memory."""
    with closing(open_career(home, Clock(DAY))) as career:
        return len(career.evidence()), len(career.journal(10))


def tool_results(request: dict[str, Any]) -> int:
    """Return how many results of tools a request holds, in either provider's form."""
    blocks = [
        it
        for message in request["messages"]
        for it in (message, *(message["content"] if isinstance(message["content"], list) else ()))
    ]
    return sum(it.get("type") == "tool_result" or it.get("role") == "tool" for it in blocks)


async def test_a_port_at_which_nothing_listens_is_tried_again_and_told(
    home: Path, provider: Provider, monkeypatch: pytest.MonkeyPatch
) -> None:
    provider.configure(monkeypatch, dead_address(provider.path))
    await unreachable(home, provider, "refused connection")


async def test_no_network_is_tried_again_and_told(
    home: Path, provider: Provider, monkeypatch: pytest.MonkeyPatch
) -> None:
    def unknown(*_args: object, **_named: object) -> None:
        raise socket.gaierror(socket.EAI_AGAIN, "no network")

    monkeypatch.setattr(socket, "getaddrinfo", unknown)
    provider.configure(monkeypatch, f"http://provider.invalid{provider.path}")
    await unreachable(home, provider, "no network")


async def unreachable(home: Path, provider: Provider, fault: str) -> None:
    session = await open_at(home, provider)
    *waits, failed, done = [event async for event in session.turn("hello")]
    assert {it.reason for it in waits if isinstance(it, Retrying)} == {"The model can't be reached"}
    assert [it.pause for it in waits if isinstance(it, Retrying) and not it.seconds] == [1, 2, 4]
    assert failed == Failed(sentence(fault, provider), unanswered=True)
    assert (
        1 + sum(not it.seconds for it in waits if isinstance(it, Retrying))
        == (documented()[fault][1])
    )
    assert ended(done) == ("", provider.model, True)
    assert await stored_in(session) == [("user", "hello", False)]
    await session.close()


@pytest.mark.parametrize(
    "key", ["sk-with-a-break\n", "sk\nin-the-middle", "   ", "sk-schlüssel", "sk-ключ", "\x07bell"]
)
async def test_a_key_that_is_none_is_told_without_a_second_request(
    home: Path, provider: Provider, monkeypatch: pytest.MonkeyPatch, key: str
) -> None:
    with provider.serving(Failure(401, message=f"invalid key {key}")) as server:
        provider.configure(monkeypatch, server.address, key)
        session = await open_at(home, provider)
        failed, done = [event async for event in session.turn("hello")]
        await session.close()
    assert isinstance(failed, Failed)
    assert "key" in failed.text
    assert "Check it in your environment" in failed.text
    assert key.strip() == "" or key.strip() not in failed.text
    if "\n" in key:
        assert failed.text == sentence("a key with a line break", provider)
        assert server.requests == []
    assert ended(done) == ("", provider.model, True)
    assert len(server.requests) <= 1


async def test_an_empty_key_is_told_at_once(
    home: Path, provider: Provider, monkeypatch: pytest.MonkeyPatch
) -> None:
    provider.configure(monkeypatch, dead_address(provider.path), "")
    with pytest.raises(CoachError) as refused:
        await open_session(home, Clock(DAY), provider.model)
    assert str(refused.value) == (
        f"Model “{provider.model}”: its key is missing. Set {provider.variable}_API_KEY in your "
        "environment, or use `--model offline`."
    )


@pytest.mark.parametrize("address", ["localhost:8000/v1", "ftp://localhost/v1", "nowhere"])
async def test_an_address_that_is_none_is_told(
    home: Path, provider: Provider, monkeypatch: pytest.MonkeyPatch, address: str
) -> None:
    provider.configure(monkeypatch, address)
    session = await open_at(home, provider)
    failed, _ = [event async for event in session.turn("hello")]
    await session.close()
    assert failed == Failed(sentence("an address without http", provider), unanswered=True)


async def test_a_key_that_a_provider_repeats_is_not_shown(home: Path, provider: Provider) -> None:
    heard = await hear(home, provider, Failure(400, message=f"{KEY} is no key"))
    assert "status 400: … is no key" in heard.problem


@pytest.mark.parametrize(
    ("answer", "warning"),
    [
        (Answer(PART, stop="length"), "longest length"),
        (Answer(PART, stop="refusal"), "declined to go on"),
    ],
)
async def test_a_reply_that_ends_too_soon_is_whole_and_warned_of(
    home: Path, provider: Provider, answer: Answer, warning: str
) -> None:
    heard = await hear(home, provider, answer)
    assert kinds(heard.events) == ["TextDelta", "Warned", "Done"]
    assert warning in heard.problem
    assert heard.stored[1:] == [("coach", PART, False)]


async def test_a_model_that_calls_a_tool_wrongly_once_goes_on(
    home: Path, provider: Provider
) -> None:
    wrong = Answer(("evidence", '{"quote": '), ("launch_rocket", {}))
    heard = await hear(home, provider, wrong, WRITES, KEPT)
    assert heard.problem == ""
    assert written(home) == (1, 1)


async def test_an_empty_reply_is_asked_for_again(home: Path, provider: Provider) -> None:
    heard = await hear(home, provider, Answer(), Answer("Here I am."))
    assert kinds(heard.events) == ["TextDelta", "Done"]
    assert heard.stored[1:] == [("coach", "Here I am.", False)]


async def test_a_provider_that_says_so_is_not_asked_again(home: Path, provider: Provider) -> None:
    heard = await hear(home, provider, Failure(500, (("x-should-retry", "false"),)))
    assert heard.waits == []
    assert len(heard.server.requests) == 1


CANCELLED = {
    "waiting for the answer": STALL,
    "waiting for the stream": Answer(then="stall"),
    "amid the stream": Answer(PART, then="stall"),
    "counting down": SHORT_WAIT,
    "in a tool": WRITES,
}


@pytest.mark.parametrize("state", CANCELLED)
async def test_a_turn_is_cancelled_in_every_state(
    home: Path, provider: Provider, monkeypatch: pytest.MonkeyPatch, state: str
) -> None:
    patient = Patience(quiet=HURRIED.quiet, silence=HURRIED.silence)
    with provider.serving(CANCELLED[state], Answer("Going on.")) as server:
        provider.configure(monkeypatch, server.address)
        session = await open_at(home, provider, patient)
        turn = asyncio.ensure_future(cancelled_at(session, state, server))
        *_, done = await turn
        assert isinstance(done, Done)
        assert done.interrupted
        assert not any(isinstance(it, Warned) for it in turn.result())
        (said, *kept) = await stored_in(session)
        assert said == ("user", SAID, False)
        part = {"amid the stream": PART, "in a tool": "Let me keep that."}.get(state)
        assert kept == ([("coach", part, True)] if part else [])
        assert len(server.requests) == 1
        assert [it async for it in session.turn("go on")][-1].reply == "Going on."  # type: ignore[union-attr]  # the last event is Done
        await session.close()
    assert written(home)[0] <= 1


async def cancelled_at(session: Session, state: str, server: ProviderServer) -> list[Event]:
    """Return the events of a turn that is cancelled once it is in a state."""
    events: list[Event] = []
    arrives = {"counting down": Retrying, "in a tool": ToolStarted}.get(state)

    async def when_stalled() -> None:
        await asyncio.to_thread(server.stalled.wait, 10)
        if state != "amid the stream":
            session.cancel()

    watching = asyncio.ensure_future(when_stalled()) if arrives is None else None
    async for event in session.turn(SAID):
        events.append(event)
        if (arrives is not None and isinstance(event, arrives)) or text(events) == PART:
            session.cancel()
    if watching is not None:
        await watching
    return events


def text(events: Sequence[Event]) -> str:
    return "".join(it.text for it in events if isinstance(it, TextDelta))


async def test_silence_is_counted_until_something_comes(
    home: Path, provider: Provider, monkeypatch: pytest.MonkeyPatch
) -> None:
    with provider.serving(Answer(PART, then="stall")) as server:
        provider.configure(monkeypatch, server.address)
        session = await open_at(home, provider, Patience(silence=HURRIED.silence, second=0.02))
        events: list[Event] = []
        async for event in session.turn("hello"):
            events.append(event)
            if event == Silent(provider.model, 4) and text(events) == PART:
                session.cancel()
        await session.close()
    last = max(at for at, it in enumerate(events) if isinstance(it, TextDelta))
    counted = [Silent(provider.model, seconds) for seconds in (2, 3, 4)]
    assert events[last + 1 : last + 4] == counted
    assert ended(events[-1]) == (PART, provider.model, True)


async def test_a_provider_that_only_keeps_the_connection_alive_is_given_up(
    home: Path, provider: Provider, monkeypatch: pytest.MonkeyPatch
) -> None:
    impatient = Patience(quiet=HURRIED.quiet, silence=10, second=0.05)
    with provider.serving(Answer(PART, then="ping")) as server:
        provider.configure(monkeypatch, server.address)
        session = await open_at(home, provider, impatient)
        *_, failed, done = [event async for event in session.turn("hello")]
        await session.close()
    assert failed == Failed(sentence("only kept alive", provider), unanswered=True)
    assert ended(done) == (PART, provider.model, True)
    assert len(server.requests) == documented()["only kept alive"][1]


async def test_a_turn_is_cancelled_while_it_is_being_connected(
    home: Path, provider: Provider, monkeypatch: pytest.MonkeyPatch
) -> None:
    with unanswering_address(provider.path) as address:
        provider.configure(monkeypatch, address)
        session = await open_at(home, provider, Patience(silence=HURRIED.silence, second=0.02))
        events: list[Event] = []
        async for event in session.turn("hello"):
            events.append(event)
            session.cancel()
        await session.close()
    assert events[0] == Silent(provider.model, 2)
    assert ended(events[-1]) == ("", provider.model, True)
    assert {type(it) for it in events[:-1]} == {Silent}
