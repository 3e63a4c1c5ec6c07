"""The one thread that owns the database while the app or an agent runs."""

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextvars import copy_context
from pathlib import Path
from typing import Self, TypeVar

from coach.career import Career, open_career
from coach.clock import Clock

Result = TypeVar("Result")

PATIENCE_SECONDS = 1.0
"""How long a piece of work may take before it is said that it is waited for."""

Waiting = Callable[[bool], None]
"""Is told that the memory keeps somebody waiting, and later that it does no more."""


Following = Callable[[str], None]
"""Is told what long work is at, and with an empty text that it is over."""


class DatabaseThread:
    """Runs work on the career file, one piece after the other, on a thread of its own.

    SQLite connections belong to the thread that made them, so every read and write goes through
    here. A caller that is cancelled stops waiting; the work it asked for is still finished.
    """

    def __init__(
        self, executor: ThreadPoolExecutor, career: Career, loop: asyncio.AbstractEventLoop
    ) -> None:
        self._executor = executor
        self._career = career
        self._loop = loop
        self._late = 0
        self._watcher: Waiting | None = None
        self._follower: Following | None = None
        self._told = ""
        self._context = copy_context()

    @classmethod
    async def open(cls, home: Path, clock: Clock) -> Self:
        """Open the career file of a home on its own thread.

        Raises:
            CoachError: The home can't be used.
        """
        executor = ThreadPoolExecutor(1, thread_name_prefix="database")
        loop = asyncio.get_running_loop()
        try:
            career = await loop.run_in_executor(executor, open_career, home, clock, "conversation")
        except BaseException:
            executor.shutdown(wait=False)
            raise
        return cls(executor, career, loop)

    def watch(self, watcher: Waiting) -> None:
        """Have it said when the file keeps somebody waiting: a slow drive, or another program.

        Args:
            watcher: Is called on the thread of the event loop.
        """
        self._watcher = watcher

    def follow(self, follower: Following) -> None:
        """Have it said what long work is at.

        Args:
            follower: Is called on the thread of the event loop.
        """
        self._follower = follower
        # A screen needs to be called in its own context, which the other thread has not.
        self._context = copy_context()

    def tell(self, doing: str) -> None:
        """Say what long work is at; safe from any thread.

        Args:
            doing: The work and how far it has come; empty where none is done any more.
        """
        if self._follower is not None and doing != self._told:
            self._told = doing
            self._loop.call_soon_threadsafe(self._follower, doing, context=self._context)

    async def run(self, work: Callable[[Career], Result]) -> Result:
        """Do a piece of work on the career file and return what it returns."""
        loop = asyncio.get_running_loop()
        late = asyncio.Event()
        timer = loop.call_later(PATIENCE_SECONDS, self._is_late, late)
        try:
            return await asyncio.shield(loop.run_in_executor(self._executor, work, self._career))
        finally:
            timer.cancel()
            if late.is_set():
                self._count_late(-1)

    def _is_late(self, late: asyncio.Event) -> None:
        late.set()
        self._count_late(1)

    def _count_late(self, more: int) -> None:
        """Tell the watcher of the first that is late, and of the last that is so no more."""
        before, self._late = self._late, self._late + more
        if self._watcher is not None and bool(before) != bool(self._late):
            self._watcher(bool(self._late))

    async def close(self) -> None:
        """Finish what was asked for, close the file and end the thread."""
        await self.run(Career.close)
        self._executor.shutdown()
