"""What the screens need of a session, so that they can be painted before it is imported."""

from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Protocol

from coach.events import Entry, Event, Status


class SessionLike(Protocol):
    """A conversation with the coach, as the screens use it."""

    def turn(self, text: str) -> AsyncIterator[Event]:
        """Answer a message; the last event is ``Done``.

        Raises:
            NotStoredError: The message could not be stored; it is not answered.
        """
        ...

    def cancel(self) -> None:
        """End the running turn, which then yields ``Done(interrupted=True)``. Thread-safe."""
        ...

    async def use(self, model: str) -> None:
        """Have another model answer from the next turn on.

        Raises:
            CoachError: It can't be used; the model that answers stays.
        """
        ...

    def watch(self, watcher: Callable[[bool], None]) -> None:
        """Have it said when the user's file keeps somebody waiting, and when it does no more."""
        ...

    def follow(self, follower: Callable[[str], None]) -> None:
        """Have it said what the long work of a turn is at; an empty text says that it is over."""
        ...

    async def status(self) -> Status:
        """Return what the status line shows."""
        ...

    async def entries(self, limit: int) -> list[Entry]:
        """Return the latest stored messages, at most ``limit``, the oldest first."""
        ...

    async def greeting(self) -> str:
        """Return what the coach opens with, or an empty text."""
        ...

    async def close(self) -> None:
        """Let go of the user's file."""
        ...


OpenSession = Callable[[], Awaitable[SessionLike]]
"""Opens the session. Raises ``CoachError`` where the user's file can't be opened."""
