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

    What was spent is left out where there is no room for all of it. Then the role is shortened;
    then the word before the figures is left out, then the model loses its provider and its end.
    ``None`` stands for a file that is not open yet.
    """
    if status is None:
        return cut("opening…", width)
    whole, spent = _standing(status, width), one_line(status.spent)
    more = f"{SEPARATOR}{spent} so far" if spent else ""
    room = width - cell_len(more)
    fits = cell_len(whole) <= room and whole == _standing(status, room)
    return f"{whole}{more}" if fits else whole


def _standing(status: Status, width: int) -> str:
    """Return the model, the role and how ready the user is."""
    model, target = one_line(status.model), one_line(status.target or "")
    if not target:
        return cut(f"{model}{SEPARATOR}no target yet", width)
    least = min(cell_len(target), NARROWEST_ROLE)
    end = _figures(status.readiness, width - cell_len(model) - len(SEPARATOR) - least)
    room = width - cell_len(end) - len(SEPARATOR)
    if cell_len(model) > room - least:
        model = cut(model.rpartition(":")[2], max(room - least, 1))
    target = cut(target, max(room - cell_len(model), 1))
    return cut(f"{model}{SEPARATOR}{target}{end}", width)


def _figures(readiness: tuple[float, float] | None, room: int) -> str:
    """Return the end of the line, as in *readiness 41% to 63.5%*, or its figures alone."""
    if readiness is None:
        return ""
    low, high = (f"{bound:g}%" for bound in readiness)
    figures = low if low == high else f"{low} to {high}"
    named = f"{SEPARATOR}readiness {figures}"
    return named if cell_len(named) <= room else f"{SEPARATOR}{figures}"


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
