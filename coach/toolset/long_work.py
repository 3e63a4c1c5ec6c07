"""Work of a tool that may take long: how far it has come is told, and Esc ends it."""

import asyncio
import threading
from collections.abc import Callable

from coach.career import Career
from coach.progress_bar import told_to
from coach.toolset.calling import Call, Result, look


class _StoppedError(Exception):
    """The user ended the work; nothing of it is kept."""


async def look_long(call: Call, work: Callable[[Career], Result]) -> Result:
    """Do some work on the career file, all of it or nothing; as `look`.

    Args:
        call: The call.
        work: What to do. It ends at its next step forward when the turn is interrupted, with what
            a transaction around it has stored taken back.

    Raises:
        ToolFailed: It can't be done.
    """
    db, stopped = call.deps.db, threading.Event()

    def tell(doing: str, share: float) -> None:
        if stopped.is_set():
            raise _StoppedError
        db.tell(f"{doing}: {share:.0%}")

    def told(career: Career) -> Result:
        with told_to(tell):
            return work(career)

    try:
        return await look(call, told)
    except asyncio.CancelledError:
        stopped.set()
        raise
    finally:
        db.tell("")
