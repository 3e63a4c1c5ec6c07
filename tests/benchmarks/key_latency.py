"""Measures how soon Coach takes keys, beside the smallest chat that Textual makes.

    python tests/benchmarks/key_latency.py [--runs N] [--keys N] [--limit RATIO]

Each run starts the program in a pseudo-terminal and types one key every 20 ms until one is echoed
(exec to first key). Then it types keys one at a time and waits for each echo (key to echo), first
while Coach imports its agent library beside the screen. The programs take turns, so that both meet
the same machine. Exits with 1 where the median of Coach is above LIMIT times that of the reference.
"""

import argparse
import fcntl
import os
import pty
import select
import statistics
import struct
import subprocess
import sys
import tempfile
import termios
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType

ROOT = Path(__file__).parents[2]
KEY = "ж"
"""A key that neither program shows by itself and that no escape sequence contains."""

LIMIT = 1.5
"""How many times as long as the reference Coach may take to its first key."""

GIVE_UP_SECONDS = 30.0
TYPING_INTERVAL_SECONDS = 0.02
PAUSE_SECONDS = 0.03
"""What a fast typist leaves between two keys, nearly."""

COMMANDS = {
    "bare Textual chat": [str(Path(__file__).with_name("bare_chat.py"))],
    "coach": ["-m", "coach"],
}


@dataclass
class Terminal:
    """The far end of a program's pseudo-terminal; ``pending`` is an unfinished character."""

    descriptor: int
    pending: bytes = b""

    def type(self, key: str) -> None:
        """Send a key."""
        os.write(self.descriptor, key.encode())

    def echoed(self, seconds: float) -> int:
        """Return how many keys were shown within some seconds; return at the first output."""
        if not select.select([self.descriptor], [], [], seconds)[0]:
            return 0
        output = self.pending + os.read(self.descriptor, 65_536)
        shown, self.pending = output, output[-1:] if output[-1:] == KEY.encode()[:1] else b""
        return shown.count(KEY.encode())


@dataclass
class Latencies:
    """What was measured of one program, in milliseconds."""

    first: list[float] = field(default_factory=list)
    early: list[float] = field(default_factory=list)
    later: list[float] = field(default_factory=list)


@contextmanager
def started(
    command: list[str], home: Path, variables: Mapping[str, str] = MappingProxyType({})
) -> Iterator[Terminal]:
    """Run a program in an 80×24 terminal that does not echo by itself, and end it.

    Args:
        command: Its words after the interpreter's.
        home: Its home.
        variables: What else stands in its environment.
    """
    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
    attributes = termios.tcgetattr(theirs)
    attributes[3] &= ~termios.ECHO
    termios.tcsetattr(theirs, termios.TCSANOW, attributes)
    environment = {
        "PATH": os.environ["PATH"],
        "HOME": str(home),
        "COACH_HOME": str(home / "coach"),
        "TERM": "xterm-256color",
        "LANG": "C.UTF-8",
        **variables,
    }
    process = subprocess.Popen(
        [sys.executable, *command],
        cwd=ROOT,
        env=environment,
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        start_new_session=True,
    )
    os.close(theirs)
    try:
        yield Terminal(ours)
    finally:
        process.kill()
        process.wait()
        os.close(ours)


def first_key(terminal: Terminal, began: float) -> float:
    """Return the milliseconds from ``began`` to the first key shown."""
    while time.monotonic() - began < GIVE_UP_SECONDS:
        terminal.type(KEY)
        if terminal.echoed(TYPING_INTERVAL_SECONDS):
            return 1000 * (time.monotonic() - began)
    raise SystemExit(f"No key was shown within {GIVE_UP_SECONDS:g} s; does the program start?")


def key_echo(terminal: Terminal) -> float:
    """Return the milliseconds from one key to its echo."""
    while terminal.echoed(PAUSE_SECONDS):
        pass
    began = time.monotonic()
    terminal.type(KEY)
    while not terminal.echoed(GIVE_UP_SECONDS):
        if time.monotonic() - began > GIVE_UP_SECONDS:
            raise SystemExit(f"A key was not shown within {GIVE_UP_SECONDS:g} s.")
    return 1000 * (time.monotonic() - began)


def measure(command: list[str], keys: int, latencies: Latencies) -> None:
    """Run a program once and add what it takes."""
    with tempfile.TemporaryDirectory() as home:
        began = time.monotonic()
        with started(command, Path(home)) as terminal:
            latencies.first.append(first_key(terminal, began))
            latencies.early += [key_echo(terminal) for _ in range(keys)]
            settle = time.monotonic() + 4
            while time.monotonic() < settle:
                terminal.echoed(PAUSE_SECONDS)
            latencies.later += [key_echo(terminal) for _ in range(keys)]


def percentiles(values: list[float]) -> str:
    """Return the median and the 95th percentile."""
    ninety_fifth = statistics.quantiles(values, n=20)[-1]
    return f"{statistics.median(values):8.1f} {ninety_fifth:8.1f}"


def main() -> int:
    """Measure both programs in turn and print the figures."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("--runs", type=int, default=7, help="runs of each program (default 7)")
    parser.add_argument("--keys", type=int, default=20, help="keys in each phase (default 20)")
    parser.add_argument("--limit", type=float, default=LIMIT, help=f"largest ratio ({LIMIT})")
    options = parser.parse_args()
    found = {name: Latencies() for name in COMMANDS}
    for run in range(options.runs + 1):
        for name, command in COMMANDS.items():
            # The first round warms the file cache and is not counted.
            measure(command, options.keys, found[name] if run else Latencies())
    print(f"{options.runs} runs each, milliseconds; the programs took turns\n")
    print(f"{'':20}{'exec to first key':>18}{'key to echo, at first':>24}{'later':>18}")
    print(f"{'':20}{'median':>9}{'p95':>9}{'median':>15}{'p95':>9}{'median':>9}{'p95':>9}")
    for name, taken in found.items():
        phases = (taken.first, taken.early, taken.later)
        print(f"{name:20}" + "      ".join(percentiles(phase) for phase in phases))
    bare, coach = (statistics.median(taken.first) for taken in found.values())
    print(f"\nexec to first key, coach / bare: {coach / bare:.2f} (limit {options.limit:g})")
    return 0 if coach / bare <= options.limit else 1


if __name__ == "__main__":
    sys.exit(main())
