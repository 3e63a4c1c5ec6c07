"""How long a turn takes: ``python -m tests.benchmarks.turn_speed [--turns N] [--messages N]``.

With a model: a server on this machine answers at once, as Claude's API does. A turn of Coach is
timed to its first text and to its end, and in turn with it the very same request made by
Anthropic's own library alone; the difference is our overhead. It is processor time, that of the
server included in both, since nothing is waited for; what the clock on the wall says is printed
beside it. The memory holds a long conversation, 400 skills, 400 facts, 60 promises, a target and a
plan.

Offline, in the app: Coach runs in a pseudo-terminal on the same memory, and the time from Enter to
the first text of the reply on the screen is taken, first soon after it was started, then for turns
that follow. Exits with 1 where an aim is missed.
"""

import argparse
import asyncio
import json
import os
import select
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from statistics import median
from typing import Any, NamedTuple

from anthropic import AsyncAnthropic

from coach.career import open_career
from coach.clock import Clock
from coach.context.budget import tokens
from coach.events import TextDelta
from coach.session import Session
from tests.anthropic_server import serving
from tests.benchmarks.key_latency import Terminal, started
from tests.benchmarks.timing import Aim, judged
from tests.conversation import DAY
from tests.long_memory import fill, talk
from tests.talking import talking

OVERHEAD_MS, OFFLINE_MS = 50, 150
REPLY = "You told me that you like to begin with what is nearest. " * 12
SAID = (
    "hello",
    "what did I say about balo and korek last year?",
    "I would like to know what to begin with",
    "thank you, and what then?",
)
LINES = (("what are my gaps?", "as of"), ("thanks", "."))
"""What is said in the app, and a word of the reply; none of them stands in what was said."""

GIVE_UP_SECONDS = 20.0
PAUSE_SECONDS = 3.0
"""What a person takes at least to read the greeting and to write a line."""
KEY_SECONDS = 0.02
"""What a fast typist takes for a key."""
REST_SECONDS = 0.3
"""Until all of a reply is on the screen, so that none of it counts for the next line."""


class Taken(NamedTuple):
    """Milliseconds from sending to the first text, and to the end: of processor, then wall."""

    first: float
    whole: float
    first_on_wall: float
    whole_on_wall: float


class Watch:
    """Takes the time from when it is made."""

    def __init__(self) -> None:
        self.began = self._now()
        self.first: tuple[float, float] | None = None

    def _now(self) -> tuple[float, float]:
        return time.process_time(), time.perf_counter()

    def saw_text(self) -> None:
        """Note the time of the first text."""
        self.first = self.first or self._now()

    def taken(self) -> Taken:
        """Return what was taken by now."""
        ended = self._now()
        seen = (self.first or ended, ended)
        spans = [1_000 * (it[at] - self.began[at]) for at in (0, 1) for it in seen]
        return Taken(*spans)


async def turn(session: Session, said: str) -> Taken:
    """Return how long a turn of Coach takes."""
    watch = Watch()
    async for event in session.turn(said):
        if isinstance(event, TextDelta):
            watch.saw_text()
    return watch.taken()


async def bare(client: AsyncAnthropic, body: dict[str, Any]) -> Taken:
    """Return how long the same request takes by the provider's own library."""
    watch = Watch()
    async for event in await client.beta.messages.create(**body):
        if event.type == "content_block_delta":
            watch.saw_text()
    return watch.taken()


async def with_a_model(home: Path, turns: int) -> list[Aim]:
    """Print and return our overhead beside the provider's library."""
    ours: list[Taken] = []
    theirs: list[Taken] = []
    with serving(REPLY) as server:
        client = AsyncAnthropic(api_key="none", base_url=server.address)
        async with talking(home, server) as session:
            for at in range(turns + 1):
                taken = await turn(session, SAID[at % len(SAID)])
                body = server.requests[-1]
                reference = await bare(client, body)
                if at:  # the first compiles what is compiled once
                    ours.append(taken)
                    theirs.append(reference)
                else:
                    print(f"first turn of a run: {taken.first:.1f} ms to the first text")
        await client.close()
    print(f"a request: about {tokens(json.dumps(body, ensure_ascii=False)):,} tokens")
    return list(_overheads(ours, theirs))


def _overheads(ours: Sequence[Taken], theirs: Sequence[Taken]) -> Iterator[Aim]:
    names = ("to the first text", "to the end", "to the first text, wall", "to the end, wall")
    for at, what in enumerate(names):
        mine, other = median(it[at] for it in ours), median(it[at] for it in theirs)
        more = median(it[at] - ref[at] for it, ref in zip(ours, theirs, strict=True))
        print(f"{what}: coach {mine:.1f} ms, bare {other:.1f} ms, {mine / other:.1f} ×", end="")
        print(f", overhead {more:.1f} ms")
        if not what.endswith("wall"):
            yield Aim(f"overhead {what}", OVERHEAD_MS, more)


def offline(home: Path, rounds: int) -> list[Aim]:
    """Print and return the time from Enter to the first text in the app."""
    command = ["-m", "coach", "--model", "offline", "--home", str(home)]
    with started([*command, "--today", DAY.isoformat()], home) as terminal:
        _until(terminal, "offline")
        time.sleep(PAUSE_SECONDS)
        early = _answered(terminal, *LINES[0])
        later = [_answered(terminal, *line) for _ in range(rounds) for line in LINES]
    print(f"offline, from Enter to the first text: first turn {early:.1f} ms, then ", end="")
    print(f"median {median(later):.1f} ms, slowest {max(later):.1f} ms")
    return [
        Aim("offline, the first turn", OFFLINE_MS, early),
        Aim("offline, a later turn", OFFLINE_MS, median(later)),
    ]


def _answered(terminal: Terminal, said: str, word: str) -> float:
    """Return the milliseconds from Enter until a word of the reply is on the screen."""
    for key in said:
        terminal.type(key)
        time.sleep(KEY_SECONDS)
    _drain(terminal)
    began = time.monotonic()
    terminal.type("\r")
    _until(terminal, word)
    taken = 1_000 * (time.monotonic() - began)
    time.sleep(REST_SECONDS)
    _drain(terminal)
    return taken


def _until(terminal: Terminal, word: str) -> None:
    shown, ends = "", time.monotonic() + GIVE_UP_SECONDS
    while word not in shown:
        if time.monotonic() > ends:
            raise SystemExit(f"“{word}” was not shown within {GIVE_UP_SECONDS:g} s: {shown[-400:]}")
        if select.select([terminal.descriptor], [], [], 0.05)[0]:
            shown += os.read(terminal.descriptor, 65_536).decode("utf-8", "replace")


def _drain(terminal: Terminal) -> None:
    while select.select([terminal.descriptor], [], [], 0.2)[0]:
        os.read(terminal.descriptor, 65_536)


def main(arguments: Sequence[str]) -> int:
    """Print the figures, and return 1 where an aim is missed."""
    parser = argparse.ArgumentParser(description="How long a turn takes.")
    parser.add_argument("--turns", type=int, default=20)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--messages", type=int, default=10_000)
    chosen = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder) / "home"
        talk(home, chosen.messages // 2)
        fill(home, "Skill")
        career = open_career(home, Clock(DAY))
        career.search("balo")  # takes the messages into the index
        career.close()
        print(f"{chosen.messages:,} stored messages; medians of {chosen.turns} turns")
        aims = asyncio.run(with_a_model(home, chosen.turns))
        aims += offline(home, chosen.rounds)
    return judged(aims)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
