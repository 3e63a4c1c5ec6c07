"""The reference for key latency: the smallest chat that Textual makes."""

from textual.app import App, ComposeResult
from textual.widgets import Input, Log


class BareChat(App[None]):
    """Echoes each line."""

    def compose(self) -> ComposeResult:
        """Lay out a log over an input."""
        yield Log()
        yield Input()

    def on_mount(self) -> None:
        """Take keys."""
        self.query_one(Input).focus()

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Echo a line."""
        self.query_one(Log).write_line(event.value)
        event.input.clear()


if __name__ == "__main__":
    BareChat().run()
