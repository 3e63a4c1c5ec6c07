"""The whole program in a pseudo-terminal: keys in, screen out, and back to the shell."""

import os
import pty
import re
import select
import subprocess
import sys
import termios
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[1]
PATIENCE_SECONDS = 60.0
LEAVE_SCREEN = "\x1b[?1049l"

_SEQUENCES = re.compile(r"\x1b\[[0-9;?<>]*[a-zA-Z]")


@dataclass
class Program:
    """The program at the other end of a terminal; ``output`` is all that it wrote."""

    process: subprocess.Popen[bytes]
    terminal: int
    output: bytes = b""

    def type(self, keys: str) -> None:
        os.write(self.terminal, keys.encode())

    def wait_for(self, text: str) -> None:
        """Read until a text is on the screen."""
        end = time.monotonic() + PATIENCE_SECONDS
        while text not in _SEQUENCES.sub("", self.output.decode(errors="replace")):
            assert time.monotonic() < end, f"no {text!r} in {self.output[-2000:]!r}"
            self.read()

    def read(self) -> bool:
        """Read what there is within a second; tell whether more may come."""
        if not select.select([self.terminal], [], [], 1)[0]:
            return True
        try:
            self.output += os.read(self.terminal, 65_536)
        except OSError:  # Linux: the other end was closed
            return False
        return True

    def leave(self) -> int:
        """Quit as a user does, and return the exit code."""
        self.type("\x11")
        while self.read() and self.process.poll() is None:
            pass
        return self.process.wait(PATIENCE_SECONDS)


@contextmanager
def coach(home: Path) -> Iterator[Program]:
    """Start the program, offline, in a terminal of 80×24."""
    ours, theirs = pty.openpty()
    termios.tcsetwinsize(theirs, (24, 80))
    kept = {name: os.environ[name] for name in ("PATH", "LANG") if name in os.environ}
    process = subprocess.Popen(
        [sys.executable, "-m", "coach", "--home", str(home), "--model", "offline"],
        cwd=ROOT,
        env={**kept, "HOME": str(home.parent), "TERM": "xterm-256color"},
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        start_new_session=True,
    )
    os.close(theirs)
    try:
        yield Program(process, ours)
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
