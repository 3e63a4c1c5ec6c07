"""Measures how soon Esc ends a turn, in each state in which it may be.

    python -m tests.benchmarks.cancelling [--runs N]

The app runs in a pseudo-terminal, with the model of a provider whose API is played on this
machine. A message is sent, and once the turn is in the state, Esc; what counts is the time from
the key to the reply that is shown as interrupted. The reference, in the same run, is the time from
a key to its echo in the same app. Exits with 1 where a median is above 100 ms.
"""

import argparse
import os
import select
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from tests.benchmarks.key_latency import Terminal, key_echo, started
from tests.faulty_sessions import PROVIDERS, SHORT_WAIT, Provider
from tests.provider_server import STALL, Answer, Script, unanswering_address

LIMIT = 100.0
"""The longest that the prompt may take to be back, in milliseconds, in the middle of the runs."""

SILENT, AGAIN, SHARE = "Waiting for", "asking again", "%"
"""What the screen says in a state."""

INTERRUPTED = "interrupted"
GIVE_UP_SECONDS = 60.0
QUIET_SECONDS = 0.5
ECHOES = 20
POSTINGS = 1_500


class State(NamedTuple):
    """A state of a turn: what the provider does, and what the screen says then."""

    answer: Script
    shown: str


STATES = {
    "waiting for the answer": State(STALL, SILENT),
    "waiting for the stream": State(Answer(then="stall"), SILENT),
    "amid the stream": State(Answer("So far so good, and", then="stall"), SILENT),
    "counting down": State(SHORT_WAIT, AGAIN),
}


class Measured(NamedTuple):
    """What was measured in one state, in milliseconds."""

    ends: list[float]
    echoes: list[float]


def read_until(terminal: Terminal, wanted: str) -> None:
    """Read what is shown until something stands in it."""
    shown, until = b"", time.monotonic() + GIVE_UP_SECONDS
    while wanted.encode() not in shown:
        left = until - time.monotonic()
        if left <= 0 or not select.select([terminal.descriptor], [], [], left)[0]:
            raise SystemExit(f"“{wanted}” was not shown within {GIVE_UP_SECONDS:g} s.")
        shown += os.read(terminal.descriptor, 65_536)


def settle(terminal: Terminal) -> None:
    """Read what is shown until nothing comes any more."""
    while select.select([terminal.descriptor], [], [], QUIET_SECONDS)[0]:
        os.read(terminal.descriptor, 65_536)


def measure(variables: Mapping[str, str], text: str, shown: str, runs: int) -> Measured:
    """Interrupt turns of one app, and type some keys.

    Args:
        variables: The environment in which it runs.
        text: What is sent.
        shown: What the screen says once the turn is in its state.
        runs: How many turns.
    """
    ends: list[float] = []
    with (
        tempfile.TemporaryDirectory() as home,
        started(["-m", "coach"], Path(home), variables) as terminal,
    ):
        read_until(terminal, "Or drop your")
        settle(terminal)
        for _ in range(runs):
            terminal.type(text)
            terminal.type("\r")
            read_until(terminal, shown)
            began = time.monotonic()
            terminal.type("\x1b")
            read_until(terminal, INTERRUPTED)
            ends.append(1_000 * (time.monotonic() - began))
            settle(terminal)
        echoes = [key_echo(terminal) for _ in range(ECHOES)]
    return Measured(ends, echoes)


def environment(provider: Provider, address: str) -> dict[str, str]:
    """Return the variables with which a provider is asked at an address."""
    return {
        "COACH_MODEL": provider.model,
        f"{provider.variable}_BASE_URL": address,
        f"{provider.variable}_API_KEY": "none",
    }


def measured(runs: int) -> Iterator[tuple[str, Measured]]:
    """Yield what was measured in each state, with the model of each provider where there is one."""
    for name, provider in PROVIDERS.items():
        with unanswering_address(provider.path) as address:
            variables = environment(provider, address)
            yield f"{name}, connecting", measure(variables, "hello", SILENT, runs)
        for state, (answer, shown) in STATES.items():
            with provider.serving(answer) as server:
                variables = environment(provider, server.address)
                yield f"{name}, {state}", measure(variables, "hello", shown, runs)
    with postings() as folder:
        yield "offline, in a tool", measure({}, f"import {folder}", SHARE, runs)


@contextmanager
def postings() -> Iterator[Path]:
    """Have a folder with postings, which take a while to read."""
    with tempfile.TemporaryDirectory() as folder:
        for number in range(POSTINGS):
            text = f"# Keeper {number}\n\n## Requirements\n\n- Python\n- Kubernetes\n- SQL\n"
            (Path(folder) / f"keeper-{number}.md").write_text(text)
        yield Path(folder)


def main() -> int:
    """Measure each state and print the figures."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("--runs", type=int, default=7, help="turns in each state (default 7)")
    runs: int = parser.parse_args().runs
    print(f"{runs} turns in each state, milliseconds from Esc to the reply shown as interrupted\n")
    print(f"{'':48}{'median':>8}{'worst':>8}{'× echo':>8}")
    missed = 0
    for name, (ends, echoes) in measured(runs):
        median, echo = statistics.median(ends), statistics.median(echoes)
        missed += median > LIMIT
        print(f"{name:48}{median:8.1f}{max(ends):8.1f}{median / echo:8.1f}", flush=True)
    print(f"\nMedians above {LIMIT:g} ms: {missed}.")
    return int(missed > 0)


if __name__ == "__main__":
    sys.exit(main())
