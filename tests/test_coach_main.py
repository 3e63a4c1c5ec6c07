"""The program as a process: what it imports, where it looks, and how it ends."""

import datetime as dt
import os
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

import coach
from coach.__main__ import main
from coach.clock import Clock
from coach.config import Caps

HEAVY = ("pydantic", "textual", "sqlite_utils", "pydantic_ai", "jinja2", "rapidfuzz")

# The program answers, then says which of the modules it has imported.
REPORT = """
import sys
from coach.__main__ import main
main(sys.argv[1:])
print("imported:", *sorted({name.partition(".")[0] for name in sys.modules}))
"""


def process(*arguments: str, cwd: Path | None = None) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, *arguments], cwd=cwd, capture_output=True, text=True, check=False
    )


@pytest.mark.parametrize(
    "arguments",
    [["--version"], ["--help"], ["gaps", "--help"], ["evidence", "add", "--help"], ["gapz"]],
)
def test_what_needs_no_data_imports_no_library(arguments: list[str]) -> None:
    done = process("-c", REPORT, *arguments)
    imported = done.stdout.rpartition("imported:")[2].split()
    assert "argparse" in imported
    assert not set(HEAVY) & set(imported)


def test_commands_do_without_the_screen_and_the_agent(tmp_path: Path) -> None:
    done = process("-c", REPORT, "profile", "--home", str(tmp_path))
    imported = done.stdout.rpartition("imported:")[2].split()
    assert "sqlite_utils" in imported
    assert not {"textual", "pydantic_ai", "anthropic", "openai"} & set(imported)


def test_version_is_printed(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--version"]) == 0
    assert capsys.readouterr().out == f"coach {coach.__version__}\n"


def test_a_module_in_the_users_folder_does_not_shadow_ours(tmp_path: Path) -> None:
    for name in ("tools", "memory", "prompts", "argparse"):
        (tmp_path / f"{name}.py").write_text(f"raise SystemExit('shadowed by {name}.py')")
    done = process("-m", "coach", "gapz", cwd=tmp_path)
    assert "shadowed" not in done.stderr
    assert "Did you mean `coach gaps`?" in done.stderr


@pytest.mark.parametrize("words", [["roles"], ["roles", "--json"], ["--help"], ["--version"]])
def test_a_reader_that_leaves_early_is_no_error(words: list[str], tmp_path: Path) -> None:
    """The pipe is closed before anything is written to it."""
    reader, writer = os.pipe()
    os.close(reader)
    done = subprocess.run(
        [sys.executable, "-m", "coach", *words, "--home", tmp_path],
        stdout=writer,
        stderr=subprocess.PIPE,
        text=True,
        check=False,
    )
    os.close(writer)
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no /dev/full here")
def test_a_full_disk_under_the_output_is_said(tmp_path: Path) -> None:
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(
            [sys.executable, "-m", "coach", "target", "--home", tmp_path],
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
        )
    assert done.returncode == 1
    assert done.stderr.count("\n") == 1
    assert "could not be written" in done.stderr


@pytest.mark.parametrize("words", [["roles"], ["roles", "--json"], ["--help"]])
def test_a_terminal_without_the_characters_shows_question_marks(
    words: list[str], tmp_path: Path
) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "coach", *words, "--home", tmp_path],
        env={**os.environ, "PYTHONIOENCODING": "ascii"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.isascii()


def test_the_app_needs_a_terminal(tmp_path: Path) -> None:
    done = process("-m", "coach", "--home", str(tmp_path))
    assert done.returncode == 2
    assert "needs a terminal" in done.stderr
    assert done.stdout == ""
    assert not list(tmp_path.iterdir())


Opening = tuple[Path, Clock, str, str]
"""What the app was opened with: home, clock, model and notice."""


def sit_down(monkeypatch: pytest.MonkeyPatch) -> list[Opening]:
    """Pretend to a terminal, and return how the app is opened on it."""
    opened: list[Opening] = []

    def run_app(home: Path, clock: Clock, model: str, *, notice: str, **more: object) -> int:
        assert more == {"typed": "", "caps": Caps()}
        opened.append((home, clock, model, notice))
        return 0

    monkeypatch.setattr("coach.screens.app.run_app", run_app)
    for stream in ("stdin", "stdout"):
        monkeypatch.setattr(sys, stream, SimpleNamespace(isatty=lambda: True))
    for name in ("ANTHROPIC_API_KEY", "COACH_HOME", "COACH_MODEL"):
        monkeypatch.delenv(name, raising=False)
    return opened


def test_without_a_command_the_app_opens(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    opened = sit_down(monkeypatch)
    words = ["--home", str(tmp_path), "--today", "2026-11-02"]
    assert main(words) == 0
    assert main([*words, "--model", "openai-chat:qwen3"]) == 0
    day = Clock(dt.date(2026, 11, 2))
    assert opened == [(tmp_path, day, "offline", ""), (tmp_path, day, "openai-chat:qwen3", "")]


def test_the_demo_says_that_it_is_one_and_leaves_no_home(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    opened = sit_down(monkeypatch)
    assert main(["--demo", "--model", "offline"]) == 0
    ((home, _, _, notice),) = opened
    assert "invented" in notice
    assert not home.exists()
    assert "takes a few seconds" in capsys.readouterr().err


def test_ctrl_c_ends_without_a_word(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    def interrupted(_home: str) -> Path:
        raise KeyboardInterrupt

    monkeypatch.setattr("coach.command_line.named_home", interrupted)
    assert main(["roles", "--home", str(tmp_path)]) == 1


def test_a_fault_of_ours_is_one_line_and_a_traceback_on_request(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    def faulty(_home: str) -> Path:
        raise KeyError("lost")

    monkeypatch.setattr("coach.command_line.named_home", faulty)
    assert main(["roles", "--home", str(tmp_path)]) == 1
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.count("\n") == 1
    assert "KeyError" in said.err
    monkeypatch.setenv("COACH_TRACEBACK", "1")
    with pytest.raises(KeyError):
        main(["roles", "--home", str(tmp_path)])
