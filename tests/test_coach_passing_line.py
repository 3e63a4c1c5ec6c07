"""The line about what goes on: it changes at a terminal, and is said once elsewhere."""

import io
import sys

import pytest

from coach.passing_line import PassingLine


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def written(monkeypatch: pytest.MonkeyPatch, stream: io.StringIO) -> str:
    """Return what two lines and the end of them write."""
    monkeypatch.setattr(sys, "stderr", stream)
    line = PassingLine(20)
    line.show("Asking again in 2 s, or so", begins=True)
    line.show("Asking again in 1 s", begins=False)
    line.clear()
    line.clear()
    return stream.getvalue()


def test_it_is_rewritten_at_a_terminal_and_leaves_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    shown = written(monkeypatch, Terminal())
    assert shown == "\r\x1b[KAsking again in 2 s\r\x1b[KAsking again in 1 s\r\x1b[K"


def test_elsewhere_only_what_begins_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    assert written(monkeypatch, io.StringIO()) == "Asking again in 2 s, or so\n"
