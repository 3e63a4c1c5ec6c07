"""Pictures of the screen; `pytest --snapshot-update` renews them."""

import asyncio
from collections.abc import Awaitable, Callable, Iterable
from dataclasses import replace
from typing import Any

import pytest
from textual.pilot import Pilot

from coach.events import (
    Done,
    Event,
    Failed,
    MemoryChanged,
    Retrying,
    Status,
    TextDelta,
    ToolFinished,
    ToolStarted,
    Warned,
)
from coach.screens.app import CoachApp
from tests.scripted_session import ScriptedSession

Steps = Callable[[Pilot[None]], Awaitable[None]]

GREETING = """I am the offline coach: rules on this machine, no model and no network.

1. What do you do, and how well do you know your main skills, from 0 to 5?
2. Which role do you want?

Or import your résumé: `coach import cv.json`."""

REPLY = """Learn **Kubernetes** first: it is the only must-have that is missing, and two later steps
of the plan wait for it.

| Skill | Level | Needed | Priority | Hours |
|---|--:|--:|---|--:|
| Kubernetes | 0 | 3 | P0 | 74 |
| Retrieval-augmented generation | 2 | 4 | P1 | 46.5 |

- Terraform is *unassessed*: say your level, and the range narrows.
- 日本語 counts as it is written."""

AIM = Status("offline", "AI Integration Engineering Lead", (41, 63.5))


@pytest.fixture(autouse=True)
def usual_colours(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("NO_COLOR", raising=False)


def advice(_text: str) -> Iterable[Event]:
    yield ToolStarted("1", "gaps", {})
    yield ToolFinished("1", "gaps", {}, None)
    yield MemoryChanged("Saved: Kubernetes 0/5")
    yield TextDelta(REPLY)
    yield Warned("Nothing is known of Terraform yet.")
    yield Done(REPLY, "offline")


def unfinished(_text: str) -> Iterable[Event | asyncio.Event]:
    yield MemoryChanged("Saved: Kubernetes 0/5")
    yield TextDelta("Learn **Kubernetes** first: it is the only must-have that is")
    yield ToolStarted("1", "gaps", {})
    yield ToolFinished("1", "gaps", {}, None)
    yield ToolStarted("2", "plan_roadmap", {})
    yield asyncio.Event()


def out_of_reach(text: str) -> Iterable[Event | asyncio.Event]:
    if text != "And now?":
        yield TextDelta("Learn **Kubernetes** first: it is the only")
        yield Failed(
            "Model anthropic:claude-sonnet-5-5: the connection broke off. Say it again, or say "
            "“/offline”.",
            unanswered=True,
        )
        yield Done("Learn **Kubernetes** first: it is the only", "m", interrupted=True)
        return
    yield Retrying("Too many requests", 12, 15)
    yield asyncio.Event()


def sending(*texts: str) -> Steps:
    """Return the steps that send some texts and wait for what can be answered."""

    async def steps(pilot: Pilot[None]) -> None:
        app = pilot.app
        assert isinstance(app, CoachApp)
        await pilot.pause()
        for text in texts:
            app.composer.text = text
            await pilot.press("enter")
            await pilot.pause(0.1)

    return steps


def test_first_start(snap_compare: Any) -> None:
    session = ScriptedSession(hello=GREETING)
    assert snap_compare(CoachApp(session.open), terminal_size=(80, 24), run_before=sending())


def test_conversation(snap_compare: Any) -> None:
    session = ScriptedSession(advice, now=AIM)
    steps = sending("Python 4/5, no Kubernetes.\nWhat should I learn first, [bold]and why[/bold]?")
    assert snap_compare(CoachApp(session.open), terminal_size=(80, 24), run_before=steps)


def test_streaming_with_a_message_that_waits(snap_compare: Any) -> None:
    session = ScriptedSession(unfinished, now=AIM)
    steps = sending("What should I learn first?", "And then?")
    assert snap_compare(CoachApp(session.open), terminal_size=(80, 24), run_before=steps)


def test_a_model_that_is_out_of_reach(snap_compare: Any) -> None:
    session = ScriptedSession(out_of_reach, now=replace(AIM, model="anthropic:claude-sonnet-5-5"))
    steps = sending("What should I learn first?", "And now?")
    assert snap_compare(CoachApp(session.open), terminal_size=(80, 24), run_before=steps)


def test_narrow(snap_compare: Any) -> None:
    session = ScriptedSession(advice, now=AIM)
    app = CoachApp(session.open)
    assert snap_compare(app, terminal_size=(40, 12), run_before=sending("What first?"))


def test_tall_and_light(snap_compare: Any) -> None:
    session = ScriptedSession(advice, hello=GREETING, now=AIM)
    app = CoachApp(session.open)
    app.theme = "textual-light"
    assert snap_compare(app, terminal_size=(64, 40), run_before=sending("What first?"))


def test_help(snap_compare: Any) -> None:
    app = CoachApp(ScriptedSession(now=AIM).open)
    assert snap_compare(app, press=["f1"], terminal_size=(80, 30))
