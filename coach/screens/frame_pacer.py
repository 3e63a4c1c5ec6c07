"""Draws at most so many times a second, and not at all while nothing changes."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from textual.message_pump import MessagePump

if TYPE_CHECKING:
    from textual.timer import Timer

FRAME_SECONDS = 1 / 15
"""The least time between two drawings."""


class FramePacer:
    """Calls ``draw`` at once when asked for, and again only after ``FRAME_SECONDS``."""

    def __init__(self, owner: MessagePump, draw: Callable[[], None]) -> None:
        self._owner = owner
        self._draw = draw
        self._timer: Timer | None = None
        self._wanted = False

    def request(self) -> None:
        """Ask for a drawing."""
        if self._timer is not None:
            self._wanted = True
            return
        self._draw()
        self._timer = self._owner.set_timer(FRAME_SECONDS, self._frame_over)

    def _frame_over(self) -> None:
        self._timer = None
        if self._wanted:
            self._wanted = False
            self.request()
