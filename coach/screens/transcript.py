"""The conversation as rows of text, drawn line by line, so that its length costs nothing."""

from collections.abc import Sequence
from typing import ClassVar, Literal

from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.geometry import Offset, Size
from textual.scroll_view import ScrollView
from textual.selection import Selection
from textual.strip import Strip

from coach.screens.conversation_state import Kind, Message
from coach.screens.messages import MoreBelow, TopReached
from coach.screens.transcript_rows import MARGIN, Row, TranscriptRows, copied_text
from coach.screens.wrapping import Span, slice_spans

Place = Literal["home", "end", "page_up", "page_down"]
"""Where the transcript can be scrolled to."""

_KINDS: tuple[Kind, ...] = ("user", "queued", "coach", "note", "warning", "error")

_MARK_LOOKS: dict[Kind | None, str] = {"user": "user-mark", "warning": "warning-mark"}


class Transcript(ScrollView, can_focus=False):
    """Shows messages. Posts ``TopReached`` and ``MoreBelow``.

    A row keeps its number while rows are added above it (those get negative numbers), so that a
    selection stays where it is.
    """

    ALLOW_SELECT = True

    COMPONENT_CLASSES: ClassVar[set[str]] = {
        *(f"transcript--{kind}" for kind in _KINDS),
        "transcript--user-mark",
        "transcript--warning-mark",
        "transcript--bold",
        "transcript--italic",
        "transcript--code",
        "transcript--heading",
        "transcript--muted",
    }

    DEFAULT_CSS = """
    Transcript {
        height: 1fr;
        background: $background;
        color: $foreground;
        overflow-x: hidden;
        overflow-y: scroll;
        scrollbar-size-vertical: 1;
        scrollbar-background: $background;
        scrollbar-background-hover: $background;
        scrollbar-background-active: $background;
        scrollbar-color: $foreground 20%;
        scrollbar-color-hover: $foreground 40%;
        scrollbar-color-active: $foreground 40%;
        & > .transcript--user { background: $surface; }
        & > .transcript--queued { background: $surface; color: $text-muted; }
        & > .transcript--note { color: $text-muted; }
        & > .transcript--warning { color: $foreground; }
        & > .transcript--error { color: $text-error; }
        & > .transcript--user-mark { color: $primary; }
        & > .transcript--warning-mark { color: $text-warning; text-style: bold; }
        & > .transcript--bold { text-style: bold; }
        & > .transcript--italic { text-style: italic; }
        & > .transcript--code { color: $text-primary; }
        & > .transcript--heading { color: $text-primary; text-style: bold; }
        & > .transcript--muted { color: $text-muted; }
    }
    """

    def __init__(self) -> None:
        super().__init__()
        self._rows = TranscriptRows()
        self._above = 0
        self._strips: dict[int, Strip] = {}
        self._looks: dict[str, Style] = {}
        self._more_below = False
        self._following = True
        self._question: Message | None = None
        self._stopped_for: Message | None = None

    @property
    def allow_select(self) -> bool:
        """Whether text can be selected: always, although the transcript scrolls."""
        return True

    def show(self, messages: Sequence[Message], question: Message | None = None) -> None:
        """Show the messages as they are now; move only where the user is at the end.

        Args:
            messages: The messages, the oldest first.
            question: The message that the latest turn answers, if there was one.
        """
        change = self._rows.show(messages)
        self._question = question
        self._above += change.above
        self._forget_strips(change.first)
        self._fit_height()
        if self._following:
            self._follow()
        elif change.above:
            self.scroll_to(y=self.scroll_offset.y + change.above, animate=False)
        elif change.first < len(self._rows.rows):
            # A reply can also become shorter than its draft, and end above.
            self._following = self.scroll_offset.y >= self.max_scroll_y
            self._tell_more_below(there_is=not self._following)

    def go(self, where: Place) -> None:
        """Scroll a page up or down, or to either end."""
        if where == "end":
            # Whoever asks for the end gets the rest of the turn there as well.
            self._stopped_for = self._question
            self._to_end()
        elif where == "home":
            self.scroll_home(animate=False, immediate=True, x_axis=False)
        elif where == "page_up":
            self.scroll_page_up(animate=False)
        else:
            self.scroll_page_down(animate=False)

    def watch_scroll_y(self, old_value: float, new_value: float) -> None:
        """Tell where the user reads."""
        super().watch_scroll_y(old_value, new_value)
        self._following = self.is_vertical_scroll_end
        if self._following:
            self._tell_more_below(there_is=False)
        elif new_value <= 0 < old_value:
            self.post_message(TopReached())

    def on_resize(self, _event: events.Resize) -> None:
        """Wrap the rows to the new width and keep the place where the user reads."""
        width = self.scrollable_content_region.width
        if width != self._rows.width:
            following, place = self._following, self._rows.start_of(self.scroll_offset.y)
            self._rows.rewrap(width)
            self.screen.clear_selection()
            self._forget_strips(0)
            self._fit_height()
            self.scroll_to(y=self._rows.row_of(*place), animate=False)
            self._following = following
        if self._following:
            self._to_end()

    def notify_style_update(self) -> None:
        """Forget what was drawn in other colours."""
        super().notify_style_update()
        self._looks.clear()
        self._strips.clear()

    def selection_updated(self, selection: Selection | None) -> None:
        """Draw what is selected."""
        super().selection_updated(selection)
        self._strips.clear()
        self.refresh()

    def get_selection(self, selection: Selection) -> tuple[str, str] | None:
        """Return the selected text, without margins and with wrapped lines joined again."""
        top = Offset(0, -self._above)
        start = top if selection.start is None else selection.start
        rows = self._rows.rows[max(start.y + self._above, 0) :]
        if selection.end is None:
            return copied_text(rows, start.x, None), "\n"
        return copied_text(rows[: selection.end.y - start.y + 1], start.x, selection.end.x), "\n"

    def render_line(self, y: int) -> Strip:
        """Return one row of the widget, drawn."""
        index = self.scroll_offset.y + y
        if index >= len(self._rows.rows):
            return Strip.blank(self.size.width, self.rich_style)
        if index not in self._strips:
            self._strips[index] = self._draw(self._rows.rows[index], index - self._above)
        return self._strips[index]

    def _draw(self, row: Row, number: int) -> Strip:
        base = self.rich_style + self._look(row.kind or "coach")
        start = Style.from_meta({"offset": (0, number)})
        style = base + self._look(_MARK_LOOKS.get(row.kind, "plain")) + start
        # Cell by cell, because a selection that begins anywhere in the margin begins the text.
        margin = [Segment(cell, style) for cell in row.mark.ljust(MARGIN) + " " * row.line.indent]
        text = [
            Segment(span.text, base + self._look(span.look) + selected)
            for span, selected in self._with_selection(row.line.spans, number)
        ]
        # An empty row still needs an offset, so that a selection can begin and end on it.
        strip = Strip(text or [Segment("", base)]).apply_offsets(0, number)
        return Strip([*margin, *strip]).adjust_cell_length(self.size.width, base)

    def _with_selection(self, spans: tuple[Span, ...], number: int) -> list[tuple[Span, Style]]:
        """Return the spans with the style that the selection gives to them."""
        selection = self.text_selection
        selected = selection.get_span(number) if selection else None
        if selected is None:
            return [(span, Style.null()) for span in spans]
        length = sum(len(span.text) for span in spans)
        start, stop = selected[0], length if selected[1] < 0 else selected[1]
        style = self.screen.get_component_rich_style("screen--selection")
        return [
            *((span, Style.null()) for span in slice_spans(spans, 0, start)),
            *((span, style) for span in slice_spans(spans, start, stop)),
            *((span, Style.null()) for span in slice_spans(spans, stop, length)),
        ]

    def _look(self, name: str) -> Style:
        if name == "plain":
            return Style.null()
        if name not in self._looks:
            # Of a whole style, the colours are blended with the background; a partial one can be
            # laid over the background of whoever speaks.
            partial = name not in (*_KINDS, "muted")
            self._looks[name] = self.get_component_rich_style(
                f"transcript--{name}", partial=partial
            )
        return self._looks[name]

    def _follow(self) -> None:
        """Go to the end, but stop once where the latest turn would lose its beginning."""
        top = None
        if self._question is not None and self._question is not self._stopped_for:
            top = self._rows.top_of_tall_turn(self._question, self.size.height)
        if top is None:
            self._to_end()
            return
        self._stopped_for = self._question
        self.scroll_to(y=top, animate=False, immediate=True)
        self._following = False
        self._tell_more_below(there_is=True)

    def _to_end(self) -> None:
        self.scroll_end(animate=False, immediate=True, x_axis=False)

    def _fit_height(self) -> None:
        self.virtual_size = Size(self._rows.width, len(self._rows.rows))
        self.refresh()

    def _forget_strips(self, first: int) -> None:
        for index in [index for index in self._strips if index >= first]:
            del self._strips[index]

    def _tell_more_below(self, *, there_is: bool) -> None:
        if there_is != self._more_below:
            self._more_below = there_is
            self.post_message(MoreBelow(there_is=there_is))
