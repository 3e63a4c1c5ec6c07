"""Turns with a scripted model: tools and their refusals, cuts, faults, and what is stored."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
from pydantic_ai import models
from pydantic_ai.exceptions import (
    AgentRunError,
    ModelAuthenticationError,
    ModelConnectionError,
    ModelHTTPError,
    ModelNotFoundError,
    ModelOverloadedError,
    ModelQuotaExceededError,
    ModelRateLimitError,
    ModelServerError,
    ModelTimeoutError,
    UnexpectedModelBehavior,
)
from pydantic_ai.messages import (
    ModelRequest,
    ModelResponse,
    TextPart,
    ToolReturnPart,
    UserPromptPart,
)

from coach.ask import AskResult, ask
from coach.clock import Clock
from coach.events import Done, Failed, MemoryChanged, TextDelta, ToolFinished, ToolStarted
from coach.remembered import LONGEST_MESSAGE
from coach.session import open_session
from tests.conversation import DAY, bytes_of, levels, say, target
from tests.scripted_model import Script, Step, open_scripted
from tools.errors import CoachError


@pytest.fixture(autouse=True)
def _no_requests(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(models, "ALLOW_MODEL_REQUESTS", False)


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "home"


async def hear(home: Path, said: str, *steps: Step) -> AskResult:
    """Say one thing to a scripted model."""
    session = await open_scripted(home, Script(*steps))
    try:
        return await ask(session, said)
    finally:
        await session.close()


async def test_a_turn_is_a_stream_of_our_own_events(home: Path) -> None:
    args = {"skill": "Docker", "level": 2, "quote": "Docker is 2"}
    session = await open_scripted(home, Script(("remember", args), "Saved: Docker 2/5."))
    events = [event async for event in session.turn("no, Docker is 2")]
    await session.close()
    started, finished, changed, text, done = events
    assert started == ToolStarted("call-1", "remember", args)
    assert isinstance(finished, ToolFinished)
    assert finished.ok
    assert finished.result["new"]["level"] == 2
    assert changed == MemoryChanged("Saved: Docker 2/5")
    assert text == TextDelta("Saved: Docker 2/5.")
    assert isinstance(done, Done)
    assert (done.reply, done.model, done.interrupted) == ("Saved: Docker 2/5.", "scripted", False)
    assert done.usage["requests"] == 2
    assert levels(home) == {"Docker": 2}


async def test_a_skill_that_no_list_knows_is_kept_in_the_users_own_words(home: Path) -> None:
    quote = "Crown moulding 4/5"
    args = {"skill": "Crown moulding", "level": 4, "own": True, "quote": quote}
    session = await open_scripted(home, Script(("remember", args), "Saved."))
    events = [event async for event in session.turn(quote)]
    await session.close()
    assert MemoryChanged("Saved: Crown moulding 4/5") in events
    assert levels(home) == {"Crown moulding": 4}


@pytest.mark.parametrize(
    ("said", "tool", "args", "reason"),
    [
        (
            "tell me about Docker",
            "remember",
            {"skill": "Docker", "level": 4, "quote": "Docker is 4"},
            "did not write these words",
        ),
        (
            "What if I were Docker 4/5?",
            "remember",
            {"skill": "Docker", "level": 4, "quote": "Docker 4/5"},
            "only supposes",
        ),
        (
            "My colleague is Docker 4/5.",
            "remember",
            {"quote": "Docker 4/5"},
            "only supposes",
        ),
        (
            "Docker is 2",
            "remember",
            {"skill": "Docker", "level": 4, "quote": "Docker is 2"},
            "says 2/5 for Docker",
        ),
        (
            "Dokcer is 2",
            "remember",
            {"skill": "Dokcer", "level": 2, "quote": "Dokcer is 2"},
            "“Docker”",
        ),
        (
            "Dokcer is 2",
            "remember",
            {"skill": "Dokcer", "level": 2, "own": True, "quote": "Dokcer is 2"},
            "Docker is known",
        ),
        (
            "My colleague's crown moulding is 4/5.",
            "remember",
            {"skill": "crown moulding", "level": 4, "own": True, "quote": "crown moulding is 4/5"},
            "only supposes",
        ),
        (
            "I do crown moulding for a living.",
            "remember",
            {"skill": "crown moulding", "level": 4, "own": True, "quote": "I do crown moulding"},
            "does not say crown moulding 4/5",
        ),
        (
            "The people I sat with are 4/5.",
            "remember",
            {"skill": "people I sat with", "level": 4, "own": True, "quote": "4/5"},
            "no name of a skill",
        ),
        (
            "forget Docker",
            "change_memory",
            {"action": "forget", "subject": "Docker", "quote": "forget Docker", "confirmed": True},
            "has not seen yet",
        ),
        (
            "set my target to astronaut",
            "set_target",
            {"role": "astronaut", "quote": "set my target to astronaut"},
            "No known role comes near it",
        ),
        (
            "hello",
            "remember",
            {"kind": "headline", "value": "engineer", "quote": "I'm an engineer"},
            "did not write these words",
        ),
        (
            "hello",
            "evidence",
            {"action": "add", "quote": "I cut p95 by 80%"},
            "did not write these words",
        ),
        ("hello", "checkin", {"reply": "kept"}, "did not write these words"),
        ("what are my gaps?", "gaps", {}, "none is set yet"),
        ("plan", "make_plan", {"quote": "plan", "hours_per_week": 8}, "with 8 hours a week?"),
        ("8 h a week", "make_plan", {"quote": "8 h", "hours_per_week": 8}, "none is set yet"),
        ("next", "checkin", {"reply": "next"}, "none is open"),
    ],
)
async def test_a_tool_refuses_what_it_must_not_do(
    home: Path, said: str, tool: str, args: dict[str, Any], reason: str
) -> None:
    script = Script((tool, args), "I could not.")
    session = await open_scripted(home, script)
    events = [event async for event in session.turn(said)]
    await session.close()
    finished = next(event for event in events if isinstance(event, ToolFinished))
    assert not finished.ok
    assert reason in str(finished.result)
    assert not any(isinstance(event, MemoryChanged) for event in events)
    assert levels(home) == {}
    assert target(home) is None
    returned = [part for part in script.given[1][-1].parts if isinstance(part, ToolReturnPart)]
    assert reason in str(returned[0].content)


async def test_a_quote_may_stand_in_an_earlier_message(home: Path) -> None:
    await hear(home, "My Docker is 2 by now", "Shall I save that?")
    args = {"skill": "Docker", "level": 2, "quote": "my docker  is 2"}
    heard = await hear(home, "yes", ("remember", args), "Saved.")
    assert heard.memory == ["Saved: Docker 2/5"]


async def test_a_model_can_forget_only_after_the_user_has_seen_what_goes(home: Path) -> None:
    await say(home, "Docker is 2", "Terraform is 3")
    seen = {"action": "forget", "subject": "docker", "quote": "forget docker", "confirmed": False}
    preview = await hear(
        home, "forget docker", ("change_memory", seen), "One level of Docker goes. Forget it?"
    )
    assert preview.memory == []
    agreed = {"action": "forget", "subject": "docker", "quote": "yes", "confirmed": True}
    gone = await hear(home, "yes", ("change_memory", agreed), "Docker is forgotten. All done.")
    assert gone.memory
    assert levels(home) == {"Terraform": 3}
    assert b"Docker" not in bytes_of(home)


async def test_the_model_gets_the_brief_and_the_listener_the_whole(home: Path) -> None:
    await say(home, "Python 4/5", "set my target to senior ai engineer")
    script = Script(("gaps", {}), "There.")
    session = await open_scripted(home, script)
    events = [event async for event in session.turn("gaps?")]
    await session.close()
    finished = next(event for event in events if isinstance(event, ToolFinished))
    assert finished.result["skills"][0]["why"]
    returned = next(part for part in script.given[1][-1].parts if isinstance(part, ToolReturnPart))
    shown = returned.model_response_object()
    assert "readiness" in shown
    assert "why" not in shown["skills"][0]


async def test_the_model_is_told_the_rules_and_the_user_fenced(home: Path) -> None:
    await say(home, "I'm a baker, Python 4/5", "set my target to senior ai engineer")
    script = Script("Hello.")
    session = await open_scripted(home, script)
    await ask(session, "hello")
    await session.close()
    (rules,) = script.instructions
    assert "invent no salary" in rules
    assert "Don't repeat it" in rules
    assert "baker" not in rules
    (asked,) = script.given[0][-1].parts
    assert isinstance(asked, UserPromptPart)
    told = str(asked.content)
    assert told.endswith("[The user's message follows]\n\nhello")
    assert "<<<baker>>>" in told
    assert "Python 4/5" in told
    assert "Target: <<<Senior AI Engineer>>>, readiness" in told


async def test_a_turn_is_cut_by_cancel_and_the_conversation_goes_on(home: Path) -> None:
    async def endless() -> AsyncIterator[str]:
        yield "The first half"
        await asyncio.Event().wait()
        yield "never comes"

    session = await open_scripted(home, Script(endless))
    events = []
    async for event in session.turn("tell me a lot"):
        events.append(event)
        session.cancel()
    done = events[-1]
    assert isinstance(done, Done)
    assert (done.reply, done.model, done.interrupted) == ("The first half", "scripted", True)
    assert done.usage["requests"] == 1  # what was received of it is paid for
    entries = await session.entries(10)
    assert [(it.role, it.text, it.interrupted) for it in entries] == [
        ("user", "tell me a lot", False),
        ("coach", "The first half", True),
    ]
    await session.close()
    script = Script("Going on.")
    later = await open_scripted(home, script)
    assert (await ask(later, "go on")).reply == "Going on."
    await later.close()
    assert _texts(script) == ["The first half\n(The reply was interrupted.)"]


async def test_a_turn_can_be_cut_before_the_model_is_asked(home: Path) -> None:
    script = Script("Hello.")
    session = await open_scripted(home, script)
    turn = session.turn("hello")
    first = asyncio.ensure_future(anext(turn))
    await asyncio.sleep(0)
    session.cancel()
    assert await first == Done("", "scripted", interrupted=True)
    assert [event async for event in turn] == []
    assert script.given == []
    assert [entry.text for entry in await session.entries(10)] == ["hello"]
    await session.close()


async def test_what_was_received_is_kept_when_nobody_listens_any_more(home: Path) -> None:
    async def endless() -> AsyncIterator[str]:
        yield "Half"
        await asyncio.Event().wait()

    session = await open_scripted(home, Script(endless))
    turn = session.turn("tell me a lot")
    assert await anext(turn) == TextDelta("Half")
    await turn.aclose()  # type: ignore[attr-defined]  # an async generator behind its protocol
    assert [entry.text for entry in await session.entries(10)] == ["tell me a lot", "Half"]
    await session.close()


async def test_what_came_while_nobody_read_on_is_kept_too(home: Path) -> None:
    sent = asyncio.Event()

    async def endless() -> AsyncIterator[str]:
        yield "Half"
        yield " of it"
        sent.set()
        await asyncio.Event().wait()

    session = await open_scripted(home, Script(endless))
    turn = session.turn("tell me a lot")
    assert await anext(turn) == TextDelta("Half")
    await asyncio.wait_for(sent.wait(), 10)
    await turn.aclose()  # type: ignore[attr-defined]  # an async generator behind its protocol
    assert [entry.text for entry in await session.entries(10)] == ["tell me a lot", "Half of it"]
    await session.close()


Category = (
    type[ModelRateLimitError | ModelQuotaExceededError | ModelServerError | ModelOverloadedError]
    | type[ModelAuthenticationError | ModelNotFoundError]
)


def _http(status: int, category: Category) -> ModelHTTPError:
    """Return the error that an adapter raises for a status of its provider's."""
    return ModelHTTPError.for_category(category, status_code=status, model_name="scripted")


@pytest.mark.parametrize(
    ("fault", "reason"),
    [
        (_http(401, ModelAuthenticationError), "refuses the key"),
        (_http(404, ModelNotFoundError), "knows no such model"),
        (_http(429, ModelRateLimitError), "Wait a minute"),
        (ModelRateLimitError("scripted", "slow down", retry_after=12.2), "Wait 13 s"),
        (_http(402, ModelQuotaExceededError), "quota"),
        (_http(500, ModelServerError), "has trouble"),
        (_http(529, ModelOverloadedError), "has trouble"),
        (ModelHTTPError(418, "scripted", "body"), "answered with an error (status 418: body)"),
        (ModelConnectionError("scripted", "reset"), "can't be reached"),
        (ModelTimeoutError("scripted", "stalled"), "did not answer in time"),
        (UnexpectedModelBehavior("nonsense"), "it failed (nonsense)"),
    ],
)
async def test_a_fault_of_the_provider_ends_the_turn_with_one_warning(
    home: Path, fault: AgentRunError, reason: str
) -> None:
    async def faulty() -> AsyncIterator[str]:
        yield "So far"
        raise fault

    session = await open_scripted(home, Script(faulty))
    events = [event async for event in session.turn("hello")]
    assert [type(event) for event in events] == [TextDelta, Failed, Done]
    failed, done = events[-2:]
    assert isinstance(failed, Failed)
    assert reason in failed.text
    assert isinstance(done, Done)
    assert (done.reply, done.model, done.interrupted) == ("So far", "scripted", True)
    assert [entry.text for entry in await session.entries(10)] == ["hello", "So far"]
    await session.close()


async def test_a_model_that_runs_in_circles_is_stopped(home: Path) -> None:
    heard = await hear(home, "roles", ("roles", {}))
    assert heard.interrupted
    assert "circles" in heard.warnings[0]


async def test_the_message_is_stored_before_the_model_is_asked(home: Path) -> None:
    stored: list[str] = []

    async def looking() -> AsyncIterator[str]:
        stored.extend(entry.text for entry in await session.entries(10))
        yield "Hello."

    session = await open_scripted(home, Script(looking))
    await ask(session, "are you there?")
    await session.close()
    assert stored == ["are you there?"]


async def test_the_conversation_survives_a_restart_with_its_tools(home: Path) -> None:
    args = {"skill": "Docker", "level": 2, "quote": "Docker is 2"}
    await hear(home, "Docker is 2", ("remember", args), "Saved.")
    script = Script("I remember.")
    session = await open_scripted(home, script)
    await ask(session, "what did I say?")
    await session.close()
    before = script.given[0][:-1]
    assert [type(message) for message in before] == [
        ModelRequest,
        ModelResponse,
        ModelRequest,
        ModelResponse,
    ]
    assert all(it.instructions is None for it in before if isinstance(it, ModelRequest))
    assert _texts(script) == ["Saved."]


async def test_only_the_last_exchanges_are_given_again(home: Path) -> None:
    session = await open_scripted(home, Script("Reply."))
    for number in range(25):
        await ask(session, f"message {number}")
    await session.close()
    script = Script("Reply.")
    later = await open_scripted(home, script)
    await ask(later, "last")
    await later.close()
    assert len(script.given[0]) == 2 * 21 + 1
    assert "M1 to M8; asked: <<<message 0 / message 1 / message 2>>>" in script.instructions[0]


async def test_what_a_model_writes_cannot_steer_the_terminal(home: Path) -> None:
    heard = await hear(home, "hello", "plain \x1b[31mred\x1b[0m \x07bell")
    assert heard.reply == "plain red bell"


async def test_an_empty_message_is_no_turn(home: Path) -> None:
    session = await open_scripted(home, Script("Hello."))
    assert [event async for event in session.turn("  \n ")] == [Done("", "scripted")]
    assert await session.entries(10) == []
    await session.close()


async def test_an_overlong_message_is_kept_whole_and_said_to_be_read_in_part(home: Path) -> None:
    long = "x" * LONGEST_MESSAGE + " my Docker is 2"
    script = Script("Hello.")
    session = await open_scripted(home, script)
    heard = await ask(session, long)
    (said, *_) = await session.entries(2)
    assert said.text == long
    (warning,) = heard.warnings
    assert warning.startswith(
        "Your message has 20,015 characters, and the first 20,000 are read. All of it is kept."
    )
    assert not heard.interrupted
    again = await ask(session, "x" * LONGEST_MESSAGE)
    await session.close()
    assert again.warnings == []
    assert all(
        len(str(part.content).rpartition("[The user's message follows]\n\n")[2]) <= LONGEST_MESSAGE
        for messages in script.given
        for message in messages
        if isinstance(message, ModelRequest)
        for part in message.parts
        if isinstance(part, UserPromptPart)
    )


async def test_the_status_holds_model_target_and_readiness(home: Path) -> None:
    session = await open_session(home, Clock(DAY), "offline")
    assert (await session.status()).target is None
    await ask(session, "Python 4/5")
    await ask(session, "set my target to senior ai engineer")
    status = await session.status()
    await session.close()
    assert status.model == "offline"
    assert status.target == "Senior AI Engineer"
    assert status.readiness is not None
    assert 0 < status.readiness[0] < status.readiness[1] <= 100


async def test_cancel_without_a_turn_does_nothing(home: Path) -> None:
    session = await open_scripted(home, Script("Hello."))
    session.cancel()
    assert (await ask(session, "hello")).reply == "Hello."
    await session.close()


@pytest.mark.parametrize("name", ["nonsense", "nowhere:model", "claude-sonnet-5-5"])
async def test_an_unknown_model_is_refused_in_a_sentence(home: Path, name: str) -> None:
    with pytest.raises(CoachError, match=f"Model “{name}”: it can't be used"):
        await open_session(home, Clock(DAY), name)


async def test_a_missing_key_is_named(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("ANTHROPIC_API_KEY", raising=False)
    with pytest.raises(CoachError, match="ANTHROPIC_API_KEY"):
        await open_session(home, Clock(DAY), "anthropic:claude-sonnet-5-5")


async def test_a_home_that_is_a_file_is_refused(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("not a folder")
    with pytest.raises(CoachError):
        await open_session(blocked, Clock(DAY), "offline")


def _texts(script: Script) -> list[str]:
    """Return the replies that the model was given again with its first request."""
    return [
        part.content
        for message in script.given[0]
        if isinstance(message, ModelResponse)
        for part in message.parts
        if isinstance(part, TextPart)
    ]
