"""Slow imports, done beside the screen."""

import asyncio
import threading
from collections.abc import Callable
from concurrent.futures import Future
from contextlib import suppress
from typing import TypeVar

Loaded = TypeVar("Loaded")


def begin_in_daemon_thread(work: Callable[[], object]) -> None:
    """Have something done beside the screen that nobody waits for; what fails shows nowhere."""

    def run() -> None:
        # What is wrong with it is met again, and said, by whoever needs it.
        with suppress(Exception):
            work()

    threading.Thread(target=run, name="coach-beside", daemon=True).start()


async def in_daemon_thread(load: Callable[[], Loaded]) -> Loaded:
    """Return what ``load`` returns, or raise what it raises, without blocking the event loop.

    The thread is a daemon, unlike those of the loop's own executor, so that the program can be
    quit while it is still importing.
    """
    outcome: Future[Loaded] = Future()
    # From here on a cancelled wait leaves the outcome alone, so that the thread can still set it.
    outcome.set_running_or_notify_cancel()

    def run() -> None:
        try:
            outcome.set_result(load())
        except BaseException as error:  # noqa: BLE001 - raised again where it is awaited
            outcome.set_exception(error)

    threading.Thread(target=run, name="coach-import", daemon=True).start()
    return await asyncio.wrap_future(outcome)
