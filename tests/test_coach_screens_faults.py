"""A model that can't be asked, on the screen: the countdown, Esc, and the offline coach."""

import asyncio
from collections.abc import Iterable
from pathlib import Path

import pytest
from textual.pilot import Pilot

from coach import session as sessions
from coach.clock import Clock
from coach.events import Done, Event, Failed, MemoryChanged, Retrying, Silent, Status, TextDelta
from coach.screens.app import CoachApp, session_opener
from coach.screens.conversation_state import Kind
from coach.screens.model_switch import KEPT, QUESTION
from tests.conversation import DAY
from tests.faulty_sessions import HURRIED, LONG_WAIT, PROVIDERS, SHORT_WAIT, Provider
from tests.provider_server import Answer, Failure
from tests.scripted_session import ScriptedSession

Running = Pilot[None]

MODEL = "anthropic:claude-sonnet-5-5"
PROBLEM = f"Model {MODEL}: it can't be reached. Check the network and say it again."


def coach(pilot: Running) -> CoachApp:
    assert isinstance(pilot.app, CoachApp)
    return pilot.app


def said(pilot: Running) -> list[tuple[Kind, str]]:
    return [(it.kind, it.text) for it in coach(pilot).dialogue.conversation.shown()]


def activity(pilot: Running) -> str:
    return " ".join(str(coach(pilot).activity.render()).split())


async def answered(pilot: Running) -> None:
    """Wait until the conversation, which begins after the first picture, waits for the user."""
    while coach(pilot)._talk is None:
        await pilot.pause()
    await pilot.app.workers.wait_for_complete()
    await pilot.pause()


async def send(pilot: Running, *texts: str) -> None:
    for text in texts:
        coach(pilot).composer.text = text
        await pilot.press("enter")
        await answered(pilot)


def failing(*, unanswered: bool = True, model: str = MODEL) -> ScriptedSession:
    """Return a session whose model fails, and whose offline coach answers."""

    def script(text: str) -> Iterable[Event]:
        if session.now.model == "offline":
            yield TextDelta(f"Offline: {text}")
            yield Done(f"Offline: {text}", "offline")
            return
        if not unanswered:
            yield MemoryChanged("Saved: Docker 2/5")
        yield Failed(PROBLEM, unanswered=unanswered)
        yield Done("", session.now.model, interrupted=True)

    session = ScriptedSession(script, now=Status(model))
    return session


async def test_waiting_is_counted_on_the_screen_and_escape_ends_it() -> None:
    go_on = asyncio.Event()

    def script(_text: str) -> Iterable[Event | asyncio.Event]:
        yield Silent(MODEL, 2)
        yield go_on
        yield Retrying("Too many requests", 3, 3)
        yield asyncio.Event()

    session = ScriptedSession(script, now=Status(MODEL))
    async with CoachApp(session.open).run_test() as pilot:
        await pilot.pause()
        coach(pilot).composer.text = "hello"
        await pilot.press("enter")
        await pilot.pause()
        assert activity(pilot) == f"Waiting for {MODEL}, 2 s Esc interrupts"
        go_on.set()
        while "again" not in activity(pilot):
            await pilot.pause()
        assert activity(pilot) == "Too many requests; asking again in 3 s Esc interrupts"
        await pilot.press("escape")
        await answered(pilot)
        assert activity(pilot) == ""
        assert said(pilot) == [("user", "hello"), ("coach", ""), ("note", QUESTION)]


@pytest.mark.parametrize("wait", [Silent(MODEL, 2), Retrying("Too many requests", 20, 20)])
async def test_who_does_not_want_to_wait_says_so(wait: Event) -> None:
    def script(text: str) -> Iterable[Event | asyncio.Event]:
        if session.now.model == "offline":
            yield Done(f"Offline: {text}", "offline")
            return
        yield wait
        yield asyncio.Event()

    session = ScriptedSession(script, now=Status(MODEL))
    async with CoachApp(session.open).run_test() as pilot:
        await pilot.pause()
        coach(pilot).composer.text = "hello"
        await pilot.press("enter")
        await pilot.pause()
        await send(pilot, "/offline")
        assert said(pilot) == [
            ("user", "hello"),
            ("coach", ""),
            ("note", f"The offline coach answers from here. “/online” goes back to {MODEL}."),
            ("user", "hello"),
            ("coach", "Offline: hello"),
        ]


@pytest.mark.parametrize("interrupted", [Silent(MODEL, 2), TextDelta("So far")])
async def test_who_ends_a_turn_that_goes_on_is_asked_nothing(interrupted: Event) -> None:
    def script(_text: str) -> Iterable[Event | asyncio.Event]:
        yield Retrying("Too many requests", 0, 1)
        yield TextDelta("So")
        yield interrupted
        yield asyncio.Event()

    session = ScriptedSession(script, now=Status(MODEL))
    async with CoachApp(session.open).run_test() as pilot:
        await pilot.pause()
        coach(pilot).composer.text = "hello"
        await pilot.press("enter")
        await pilot.pause()
        await pilot.press("escape")
        await answered(pilot)
        assert said(pilot)[-1][0] == "coach"


@pytest.mark.parametrize("word", ["yes", "Yes.", "y", "/offline", " /Offline "])
async def test_the_offline_coach_answers_what_a_model_could_not_on_the_users_word(
    word: str,
) -> None:
    session = failing()
    async with CoachApp(session.open).run_test() as pilot:
        await send(pilot, "what first?")
        assert said(pilot)[1:] == [
            ("warning", PROBLEM),
            ("coach", ""),
            ("note", QUESTION),
        ]
        assert str(coach(pilot).status_line.render()).startswith(MODEL)
        await send(pilot, word)
        assert said(pilot)[4:] == [
            ("note", f"The offline coach answers from here. “/online” goes back to {MODEL}."),
            ("user", "what first?"),
            ("coach", "Offline: what first?"),
        ]
        assert str(coach(pilot).status_line.render()).startswith("offline")
        assert session.asked == ["what first?", "what first?"]
        await send(pilot, "/online", "and then?")
        assert said(pilot)[7] == ("note", f"{MODEL} answers from here.")
        assert session.now.model == MODEL


async def test_a_no_leaves_the_model_and_what_follows_goes_to_it() -> None:
    session = failing()
    async with CoachApp(session.open).run_test() as pilot:
        await send(pilot, "what first?", "No.")
        assert said(pilot)[-1] == ("note", f"{MODEL} answers as before.")
        assert session.asked == ["what first?"]
        await send(pilot, "yes")
        assert session.asked == ["what first?", "yes"]
        assert session.now.model == MODEL


async def test_another_message_leaves_the_model_and_is_the_one_offered() -> None:
    session = failing()
    async with CoachApp(session.open).run_test() as pilot:
        await send(pilot, "what first?", "and then?", "yes")
        assert session.asked == ["what first?", "and then?", "and then?"]
        assert said(pilot)[-1] == ("coach", "Offline: and then?")


async def test_a_message_that_was_acted_upon_is_not_answered_again() -> None:
    session = failing(unanswered=False)
    async with CoachApp(session.open).run_test() as pilot:
        await send(pilot, "Docker is 2")
        assert said(pilot)[-1] == ("note", KEPT)
        await send(pilot, "/offline")
        assert session.asked == ["Docker is 2"]
        assert session.now.model == "offline"


@pytest.mark.parametrize(
    ("model", "word", "answer"),
    [
        ("offline", "/offline", "The offline coach is answering."),
        ("offline", "/online", "No other model was chosen: start Coach with `--model`, or set a"),
        (MODEL, "/online", f"{MODEL} is answering."),
    ],
)
async def test_a_switch_to_whom_answers_already_changes_nothing(
    model: str, word: str, answer: str
) -> None:
    session = failing(model=model)
    async with CoachApp(session.open).run_test() as pilot:
        await send(pilot, word)
        assert said(pilot)[-1][1].startswith(answer)
        assert session.asked == []
        assert session.now.model == model


@pytest.fixture(params=PROVIDERS)
def provider(request: pytest.FixtureRequest) -> Provider:
    return PROVIDERS[request.param]


async def test_a_real_model_that_comes_back_answers(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, provider: Provider
) -> None:
    monkeypatch.setattr(sessions, "PATIENCE", HURRIED)
    with provider.serving(SHORT_WAIT, Answer("Here I am.")) as server:
        provider.configure(monkeypatch, server.address)
        app = CoachApp(session_opener(tmp_path / "home", Clock(DAY), provider.model))
        async with app.run_test() as pilot:
            await answered(pilot)
            await send(pilot, "hello")
            assert said(pilot)[-2:] == [("user", "hello"), ("coach", "Here I am.")]
            await app.dialogue.close()


async def test_the_offline_coach_takes_over_from_a_real_model_and_hands_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, provider: Provider
) -> None:
    with provider.serving(LONG_WAIT, Answer("Here I am.")) as server:
        provider.configure(monkeypatch, server.address)
        app = CoachApp(session_opener(tmp_path / "home", Clock(DAY), provider.model))
        async with app.run_test() as pilot:
            await answered(pilot)
            await send(pilot, "Docker is 2/5")
            problem, _, question = said(pilot)[-3:]
            assert problem[0] == "warning"
            assert problem[1] == (
                f"Model {provider.model}: too many requests for now. Wait 120 s and say it again, "
                "or say “/offline”."
            )
            assert question == ("note", QUESTION)
            await send(pilot, "yes")
            assert ("note", "Saved: Docker 2/5. “undo” takes it back.") in said(pilot)
            assert len(server.requests) == 1
            assert str(app.status_line.render()).startswith("offline")
            await send(pilot, "/online", "go on")
            assert said(pilot)[-1] == ("coach", "Here I am.")
            assert "Docker is 2/5" in str(server.requests[-1]["messages"])
            await app.dialogue.close()


async def test_a_model_that_can_not_be_used_leaves_the_offline_coach(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, provider: Provider
) -> None:
    provider.configure(monkeypatch, "http://127.0.0.1:9", "")
    openers = [
        session_opener(tmp_path / "home", Clock(DAY), it) for it in (provider.model, "offline")
    ]
    app = CoachApp(openers[0], open_offline=openers[1])
    async with app.run_test() as pilot:
        await answered(pilot)
        problem = (
            f"Model “{provider.model}”: its key is missing. Set {provider.variable}_API_KEY in "
            "your environment, or say “/offline”."
        )
        assert said(pilot) == [("error", problem)]
        await send(pilot, "/offline", "Docker is 2/5")
        assert ("note", "The offline coach is answering.") in said(pilot)
        assert ("note", "Saved: Docker 2/5. “undo” takes it back.") in said(pilot)
        assert str(app.status_line.render()).startswith("offline")
        await app.dialogue.close()


async def test_the_offline_coach_knows_what_a_yes_was_said_to(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, provider: Provider
) -> None:
    with provider.serving(LONG_WAIT) as server:
        provider.configure(monkeypatch, server.address)
        app = CoachApp(session_opener(tmp_path / "home", Clock(DAY), provider.model))
        async with app.run_test() as pilot:
            await answered(pilot)
            await send(pilot, "/offline", "Docker is 2/5", "forget Docker", "/online", "yes", "yes")
            assert any(kind == "note" and "orgot" in text for kind, text in said(pilot)[-4:])
            assert len(server.requests) == 1
            await app.dialogue.close()


async def test_a_turn_that_waits_ends_at_escape_and_the_keys_are_taken_meanwhile(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, provider: Provider
) -> None:
    with provider.serving(Failure(429, (("retry-after", "20"),))) as server:
        provider.configure(monkeypatch, server.address)
        app = CoachApp(session_opener(tmp_path / "home", Clock(DAY), provider.model))
        async with app.run_test() as pilot:
            await answered(pilot)
            app.composer.text = "hello"
            await pilot.press("enter")
            while "asking again in" not in activity(pilot):
                await pilot.pause()
            await pilot.press("h", "i", "escape")
            await answered(pilot)
            assert app.composer.text == "hi"
            assert said(pilot)[-1] == ("note", QUESTION)
            assert len(server.requests) == 1
            await app.dialogue.close()
