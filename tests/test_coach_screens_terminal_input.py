"""Keys as a terminal sends them, read through a pipe: Esc by itself, and all others."""

import os
import queue
import threading
from collections.abc import Iterator

import pytest
from textual import constants
from textual.events import Key
from textual.message import Message

from coach.screens.app import CoachApp
from coach.screens.terminal_input import ESCAPE_SECONDS, TerminalInput, hear_escape_soon
from tests.scripted_session import ScriptedSession

GIVE_UP_SECONDS = 10


class Typed(TerminalInput):
    """Reads keys from a pipe and gathers what they are."""

    def __init__(self) -> None:
        """Open the pipe; there is no app."""
        self.fileno, self._keys = os.pipe()
        self.exit_event = threading.Event()
        self._debug = False
        self._heard = queue.Queue[str]()

    def process_message(self, message: Message) -> None:
        """Keep the name of a key."""
        if isinstance(message, Key):
            self._heard.put(message.key)

    def type(self, keys: str) -> str:
        """Send something and return the name of the first key in it."""
        os.write(self._keys, keys.encode())
        return self._heard.get(timeout=GIVE_UP_SECONDS)

    def close(self) -> None:
        """Close the pipe."""
        os.close(self.fileno)
        os.close(self._keys)


@pytest.fixture
def typed() -> Iterator[Typed]:
    typed = Typed()
    thread = threading.Thread(target=typed.run_input_thread, daemon=True)
    thread.start()
    yield typed
    typed.exit_event.set()
    thread.join(GIVE_UP_SECONDS)
    assert not thread.is_alive()
    typed.close()


def test_keys_are_told_apart(typed: Typed) -> None:
    keys = ["a", "é", "\x1b[A", "\x1b", "\x1b[1;5H", "\x1b", "日"]
    names = [typed.type(key) for key in keys]
    assert names == ["a", "é", "up", "escape", "ctrl+home", "escape", "日"]


def test_a_letter_that_comes_in_two_pieces_is_one(typed: Typed) -> None:
    first, second = "é".encode()[:1], "é".encode()[1:]
    os.write(typed._keys, first)
    os.write(typed._keys, second)
    assert typed._heard.get(timeout=GIVE_UP_SECONDS) == "é"


@pytest.mark.parametrize(("said", "seconds"), [("", ESCAPE_SECONDS), ("250", 0.1)])
def test_the_environment_says_how_long_esc_is_waited_for(
    monkeypatch: pytest.MonkeyPatch, said: str, seconds: float
) -> None:
    monkeypatch.setattr(constants, "ESCAPE_DELAY", 0.1)
    monkeypatch.setenv("ESCDELAY", said)
    hear_escape_soon()
    assert seconds == constants.ESCAPE_DELAY


def test_another_driver_that_is_asked_for_is_used(monkeypatch: pytest.MonkeyPatch) -> None:
    assert CoachApp(ScriptedSession().open).get_driver_class() is TerminalInput
    monkeypatch.setattr(constants, "DRIVER", "textual.drivers.headless_driver:HeadlessDriver")
    assert CoachApp(ScriptedSession().open).get_driver_class().__name__ == "HeadlessDriver"
