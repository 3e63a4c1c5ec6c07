"""The line that always says which model answers, for which role, and how ready the user is."""

from rich.cells import cell_len, set_cell_size
from textual.content import Content
from textual.widget import Widget

from coach.events import Status
from coach.screens.plain_text import one_line

SEPARATOR = " · "
HELP = "F1 help"
NARROWEST_ROLE = 8
"""Cells that the role keeps, however narrow the line."""


def status_text(status: Status | None, width: int) -> str:
    """Return the status in one line of at most ``width`` cells.

    The role is shortened first, then the model, which loses its provider before its name; the
    figures are never cut while there is room for them. ``None`` stands for a file that is not open
    yet.
    """
    if status is None:
        return cut("opening…", width)
    model, target = one_line(status.model), one_line(status.target or "")
    if not target:
        return cut(f"{model}{SEPARATOR}no target yet", width)
    end = SEPARATOR + readiness_text(status.readiness) if status.readiness else ""
    room = width - cell_len(end) - len(SEPARATOR)
    target = cut(target, max(room - cell_len(model), NARROWEST_ROLE))
    room = max(room - cell_len(target), 1)
    model = model if cell_len(model) <= room else cut(model.rpartition(":")[2], room)
    return cut(f"{model}{SEPARATOR}{target}{end}", width)


def readiness_text(readiness: tuple[float, float]) -> str:
    """Return a readiness range in percent, as in *readiness 41–63.5 %*."""
    low, high = (f"{bound:g}" for bound in readiness)
    return f"readiness {low} %" if low == high else f"readiness {low}–{high} %"


def cut(text: str, width: int) -> str:
    """Return the text, its end replaced by an ellipsis where it is wider than ``width`` cells."""
    if cell_len(text) <= width:
        return text
    return set_cell_size(text, max(width - 1, 0)).rstrip() + "…"


class StatusLine(Widget):
    """Shows a ``Status`` on one line."""

    DEFAULT_CSS = """
    StatusLine {
        height: 1;
        padding: 0 2;
        background: $panel;
        color: $text-muted;
    }
    """

    def __init__(self) -> None:
        super().__init__()
        self.status: Status | None = None

    def show(self, status: Status | None) -> None:
        """Show another status."""
        if status != self.status:
            self.status = status
            self.refresh()

    def render(self) -> Content:
        """Return the status, and how to get help where there is room for it."""
        width = self.size.width
        text = status_text(self.status, width)
        free = width - cell_len(text) - len(HELP)
        return Content(f"{text}{' ' * free}{HELP}" if free >= len(SEPARATOR) else text)
