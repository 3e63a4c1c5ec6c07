"""The line between transcript and composer: what goes on, and what is below."""

from typing import TYPE_CHECKING

from rich.cells import cell_len
from textual import events
from textual.content import Content
from textual.widget import Widget

from coach.screens.messages import ToEnd
from coach.screens.status_line import cut

if TYPE_CHECKING:
    from textual.timer import Timer

MORE_BELOW = "More below ↓"
INTERRUPT = "Esc interrupts"


def activity_text(
    activity: str, waiting: int, width: int, *, can_stop: bool, more_below: bool
) -> str:
    """Return the line, of at most ``width`` cells.

    Args:
        activity: What the coach does, or empty.
        waiting: How many messages wait for their turn.
        width: The cells of the line.
        can_stop: Whether there is a turn that can be interrupted.
        more_below: Whether there is more below what is read; said at the right end.
    """
    right = f"  {MORE_BELOW}" if more_below else ""
    parts = [activity, f"{waiting} waiting" if waiting else "", INTERRUPT if can_stop else ""]
    room = width - cell_len(right)
    left = "  ".join(part for part in parts if part)
    left = left if cell_len(left) <= room else cut(activity, room)
    return left + " " * (room - cell_len(left)) + right


class ActivityLine(Widget):
    """Shows what the coach is doing. A click on it goes to the end of the transcript."""

    DEFAULT_CSS = """
    ActivityLine {
        height: 1;
        padding: 0 2;
        color: $text-primary;
    }
    """

    ALLOW_SELECT = False

    def __init__(self) -> None:
        super().__init__()
        self._activity = ""
        self._waiting = 0
        self._can_stop = False
        self._more_below = False
        self._hint = ""
        self._hint_over: Timer | None = None

    def tell(self, hint: str, seconds: float) -> None:
        """Show a hint for some seconds instead of what goes on."""
        if self._hint_over is not None:
            self._hint_over.stop()
        self._hint_over = self.set_timer(seconds, self._forget_hint)
        self._hint = hint
        self.refresh()

    def show(self, activity: str, waiting: int, *, can_stop: bool) -> None:
        """Show what goes on, how many messages wait, and whether Esc would do something."""
        shown = (self._activity, self._waiting, self._can_stop)
        if (activity, waiting, can_stop) != shown:
            self._activity, self._waiting, self._can_stop = activity, waiting, can_stop
            self.refresh()

    def show_more_below(self, *, there_is: bool) -> None:
        """Show whether there is more below."""
        self._more_below = there_is
        self.refresh()

    def on_click(self, event: events.Click) -> None:
        """Go to the end where the hint is shown."""
        event.stop()
        if self._more_below:
            self.post_message(ToEnd())

    def render(self) -> Content:
        """Return the line."""
        return Content(
            activity_text(
                self._hint or self._activity,
                0 if self._hint else self._waiting,
                self.size.width,
                can_stop=self._can_stop and not self._hint,
                more_below=self._more_below,
            )
        )

    def _forget_hint(self) -> None:
        self._hint = ""
        self.refresh()
