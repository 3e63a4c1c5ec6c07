"""Where the user writes: several lines, a history, and keys that type at once."""

from typing import ClassVar

from textual import events
from textual.binding import Binding, BindingType
from textual.widgets import TextArea

from coach.screens.composer_history import ComposerHistory
from coach.screens.messages import Sent
from coach.screens.plain_text import without_controls

NEWLINE_KEYS = frozenset({"ctrl+j", "shift+enter", "alt+enter", "ctrl+enter"})
"""Keys that begin a new line; which of them arrive depends on the terminal."""

PLACEHOLDER = "Your message. Enter sends, F1 helps."


class Composer(TextArea):
    """The text that is being written. Posts ``Sent``."""

    DEFAULT_CSS = """
    Composer {
        height: auto;
        min-height: 3;
        max-height: 10;
        border: round $border-blurred;
        background: $background;
        padding: 0 1;
        scrollbar-size-vertical: 1;
        &:focus { border: round $primary; }
    }
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("pageup", "app.scroll_transcript('page_up')", show=False),
        Binding("pagedown", "app.scroll_transcript('page_down')", show=False),
        Binding("ctrl+c,super+c", "app.copy_or_quit", show=False),
        Binding("ctrl+y", "app.copy_reply", show=False),
        Binding("ctrl+d", "delete_right_or_quit", show=False),
        Binding("ctrl+shift+z", "redo", show=False),
    ]

    def __init__(self) -> None:
        super().__init__(
            soft_wrap=True,
            tab_behavior="focus",
            show_line_numbers=False,
            highlight_cursor_line=False,
            placeholder=PLACEHOLDER,
        )
        # A steady cursor needs no timer, so an idle program uses no processor time.
        self.cursor_blink = False
        self.sent_texts = ComposerHistory()

    def offer(self, text: str) -> None:
        """Put a text that could not be sent back in front of what is being written."""
        self._write("\n".join(part for part in (text, self.text) if part))

    def take_typed(self, text: str) -> None:
        """Take what was typed before there was a composer: each line of it was sent."""
        *lines, begun = text.split("\n")
        typed_since = self.text
        for line in lines:
            self._write(line)
            self._send()
        self._write(begun + typed_since)

    async def _on_key(self, event: events.Key) -> None:
        if event.key == "enter":
            event.stop()
            event.prevent_default()
            self._send()
        elif event.key in NEWLINE_KEYS:
            event.stop()
            event.prevent_default()
            self._insert("\n")

    async def _on_paste(self, event: events.Paste) -> None:
        event.stop()
        event.prevent_default()
        self._insert(without_controls(event.text))

    def action_cursor_up(self, select: bool = False) -> None:  # noqa: FBT001, FBT002 - Textual's
        """Move up; from the first line, bring back an older text."""
        if not select and self.wrapped_document.location_to_offset(self.cursor_location).y == 0:
            self._recall(self.sent_texts.older(self.text))
        else:
            super().action_cursor_up(select)

    def action_cursor_down(self, select: bool = False) -> None:  # noqa: FBT001, FBT002 - Textual's
        """Move down; from the last line, bring back a newer text."""
        last = self.wrapped_document.height - 1
        if not select and self.wrapped_document.location_to_offset(self.cursor_location).y == last:
            self._recall(self.sent_texts.newer())
        else:
            super().action_cursor_down(select)

    async def action_delete_right_or_quit(self) -> None:
        """Delete a character; with nothing written, quit."""
        if self.text:
            self.action_delete_right()
        else:
            await self.run_action("app.quit")

    def _insert(self, text: str) -> None:
        if result := self._replace_via_keyboard(text, *self.selection):
            self.move_cursor(result.end_location)

    def _send(self) -> None:
        text = self.text.strip()
        if not text:
            return
        self.sent_texts.add(text)
        self._write("")
        self.post_message(Sent(text))

    def _recall(self, text: str | None) -> None:
        if text is not None:
            self._write(text)

    def _write(self, text: str) -> None:
        self.text = text
        self.move_cursor(self.document.end)
