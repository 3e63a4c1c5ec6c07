"""The whole program in a pseudo-terminal: keys in, screen out, and back to the shell."""

import os
import pty
import re
import select
import signal
import subprocess
import sys
import termios
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from coach.career import open_career
from coach.clock import Clock

ROOT = Path(__file__).parents[1]
PATIENCE_SECONDS = 60.0
LEAVE_SCREEN = "\x1b[?1049l"

_SEQUENCES = re.compile(r"\x1b\[[0-9;?<>]*[a-zA-Z]")


@dataclass
class Program:
    """The program at the other end of a terminal.

    ``at_rest`` is how the terminal was before, and ``output`` all that was written to it.
    """

    process: subprocess.Popen[bytes]
    terminal: int
    at_rest: list[Any]
    output: bytes = b""

    def type(self, keys: str) -> None:
        os.write(self.terminal, keys.encode())

    def wait_for(self, text: str) -> None:
        """Read until a text is on the screen."""
        end = time.monotonic() + PATIENCE_SECONDS
        while text not in _SEQUENCES.sub("", self.output.decode(errors="replace")):
            assert time.monotonic() < end, f"no {text!r} in {self.output[-2000:]!r}"
            self.read()

    def wait_for_quiet(self) -> None:
        """Read until the terminal has been told to keep keys as they are, which comes early."""
        end = time.monotonic() + PATIENCE_SECONDS
        while self.is_at_rest():
            assert time.monotonic() < end
            self.read(0.01)

    def is_at_rest(self) -> bool:
        return termios.tcgetattr(self.terminal) == self.at_rest

    def read(self, seconds: float = 1) -> bool:
        """Read what there is within some seconds; tell whether more may come."""
        if not select.select([self.terminal], [], [], seconds)[0]:
            return True
        try:
            chunk = os.read(self.terminal, 65_536)
        except OSError:  # Linux: the other end was closed
            return False
        self.output += chunk
        return bool(chunk)

    def leave(self) -> int:
        """Quit as a user does, and return the exit code."""
        self.type("\x11")
        while self.read() and self.process.poll() is None:
            pass
        return self.process.wait(PATIENCE_SECONDS)


def _heed_interrupts() -> None:
    """Let Ctrl+C count again where a shell began the tests in the background, ignoring it."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


@contextmanager
def coach(home: Path) -> Iterator[Program]:
    """Start the program, offline, in a terminal of 80×24."""
    ours, theirs = pty.openpty()
    termios.tcsetwinsize(theirs, (24, 80))
    at_rest = termios.tcgetattr(theirs)
    kept = {name: os.environ[name] for name in ("PATH", "LANG") if name in os.environ}
    process = subprocess.Popen(
        [sys.executable, "-m", "coach", "--home", str(home), "--model", "offline"],
        cwd=ROOT,
        env={**kept, "HOME": str(home.parent), "TERM": "xterm-256color"},
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        start_new_session=True,
        preexec_fn=_heed_interrupts,  # noqa: PLW1509 - no thread holds a lock that it needs
    )
    os.close(theirs)
    try:
        yield Program(process, ours, at_rest)
    finally:
        process.kill()
        process.wait()
        os.close(ours)


def test_a_conversation_in_a_terminal_survives_a_restart(tmp_path: Path) -> None:
    with coach(tmp_path / "home") as program:
        program.wait_for("Enter sends")
        program.type("Python 4/5, no Kubernetes\r")
        program.wait_for("Saved: Kubernetes 0/5")
        program.wait_for("offline · no target yet")
        assert program.leave() == 0
        assert LEAVE_SCREEN in program.output.decode(errors="replace")
        assert "Traceback" not in program.output.decode(errors="replace")
    with coach(tmp_path / "home") as program:
        program.wait_for("Python 4/5, no Kubernetes")
        assert program.leave() == 0


def test_what_is_typed_at_once_is_sent_and_the_terminal_is_left_as_it_was(tmp_path: Path) -> None:
    messages = ["Python 4/5", "Docker 2/5", "Kubernetes 1/5"]
    with coach(tmp_path / "home") as program:
        program.type("Python 4/5\r")
        program.wait_for_quiet()
        assert "\x1b[?1049h" not in program.output.decode()
        program.type("Docker 2/5\rKube")
        program.wait_for("Saved: Docker 2/5")
        program.type("rnetes 1/5\r")
        program.wait_for("Saved: Kubernetes 1/5")
        assert program.leave() == 0
        assert program.is_at_rest()
    with closing(open_career(tmp_path / "home", Clock())) as career:
        said = [message.text for message in career.store.messages(9) if message.role == "user"]
        assert said == messages


def test_control_c_ends_it_while_it_opens(tmp_path: Path) -> None:
    with coach(tmp_path / "home") as program:
        program.wait_for_quiet()
        # The flag makes a signal of the key where the terminal is the session's own.
        assert termios.tcgetattr(program.terminal)[3] & termios.ISIG
        program.process.send_signal(signal.SIGINT)
        # Python ends by the signal, although it was caught, where it came in the midst of an exec.
        assert program.process.wait(PATIENCE_SECONDS) in (1, -signal.SIGINT)
        while program.read():
            pass
        assert "Traceback" not in program.output.decode()
        assert program.is_at_rest()
