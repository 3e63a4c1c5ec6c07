"""A session that says what a test tells it to, with the interface of the real one."""

import asyncio
from collections.abc import AsyncIterator, Callable, Iterable
from dataclasses import dataclass, field, replace

from coach.events import Done, Entry, Event, Status, TextDelta

Script = Callable[[str], Iterable[Event | asyncio.Event]]
"""Returns the events of the turn for a message; an ``asyncio.Event`` is waited for in between."""


def echo(text: str) -> Iterable[Event]:
    """Answer with the message itself."""
    yield TextDelta("You said: ")
    yield TextDelta(text)
    yield Done(f"You said: {text}", "offline")


@dataclass
class ScriptedSession:
    """Runs a script for each turn; keeps what it was asked.

    Attributes:
        script: The events of each turn.
        stored: What was said in earlier sessions.
        hello: The greeting.
        now: The status.
        asked: The messages of the turns begun, in order.
        closed: Whether it was closed.
    """

    script: Script = echo
    stored: list[Entry] = field(default_factory=list)
    hello: str = ""
    now: Status = field(default_factory=lambda: Status("offline"))
    asked: list[str] = field(default_factory=list)
    closed: bool = False
    _cut: asyncio.Event = field(default_factory=asyncio.Event)

    async def turn(self, text: str) -> AsyncIterator[Event]:
        """Yield the script's events until they end or the turn is cancelled."""
        self.asked.append(text)
        self._cut.clear()
        said = ""
        for step in self.script(text):
            if isinstance(step, asyncio.Event):
                await self._either(step)
            if self._cut.is_set():
                yield Done(said, self.now.model, interrupted=True)
                return
            if not isinstance(step, asyncio.Event):
                said += step.text if isinstance(step, TextDelta) else ""
                yield step

    def cancel(self) -> None:
        """Cut the running turn."""
        self._cut.set()

    async def use(self, model: str) -> None:
        """Have another model be the one that answers."""
        self.now = replace(self.now, model=model)

    def watch(self, watcher: Callable[[bool], None]) -> None:
        """Never keep anybody waiting."""

    def follow(self, follower: Callable[[str], None]) -> None:
        """Never do any long work."""

    async def status(self) -> Status:
        """Return the status."""
        return self.now

    async def entries(self, limit: int) -> list[Entry]:
        """Return what was said in earlier sessions."""
        return self.stored[-limit:]

    async def greeting(self) -> str:
        """Return the greeting."""
        return self.hello

    async def close(self) -> None:
        """Keep that it was closed."""
        self.closed = True

    async def open(self) -> "ScriptedSession":
        """Open at once."""
        return self

    async def _either(self, step: asyncio.Event) -> None:
        waits = [asyncio.ensure_future(step.wait()), asyncio.ensure_future(self._cut.wait())]
        await asyncio.wait(waits, return_when=asyncio.FIRST_COMPLETED)
        for wait in waits:
            wait.cancel()
