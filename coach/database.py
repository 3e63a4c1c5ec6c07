"""The one thread that owns the database while the app or an agent runs."""

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Self, TypeVar

from coach.career import Career, open_career
from coach.clock import Clock

Result = TypeVar("Result")


class DatabaseThread:
    """Runs work on the career file, one piece after the other, on a thread of its own.

    SQLite connections belong to the thread that made them, so every read and write goes through
    here. A caller that is cancelled stops waiting; the work it asked for is still finished.
    """

    def __init__(self, executor: ThreadPoolExecutor, career: Career) -> None:
        self._executor = executor
        self._career = career

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
        return cls(executor, career)

    async def run(self, work: Callable[[Career], Result]) -> Result:
        """Do a piece of work on the career file and return what it returns."""
        loop = asyncio.get_running_loop()
        return await asyncio.shield(loop.run_in_executor(self._executor, work, self._career))

    async def close(self) -> None:
        """Finish what was asked for, close the file and end the thread."""
        await self.run(Career.close)
        self._executor.shutdown()
