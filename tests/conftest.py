"""What every test file may ask for."""

import io
import sys
from pathlib import Path

import pytest
from hypothesis import settings

from tests.command_line import CommandLine

# How long an example takes on a busy machine says nothing of the code; benchmarks measure that.
settings.register_profile("project", deadline=None)
settings.load_profile("project")


@pytest.fixture
def coach(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> CommandLine:
    """Return the command line over an empty home, with no model configured."""
    for name in ("ANTHROPIC_API_KEY", "COACH_HOME", "COACH_MODEL", "COACH_TRACEBACK"):
        monkeypatch.delenv(name, raising=False)

    def pipe(piped: bytes) -> None:
        buffered = io.BufferedReader(io.BytesIO(piped))
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(buffered, encoding="utf-8"))

    return CommandLine(tmp_path / "home", capsys.readouterr, pipe)
