"""What the widgets tell the application."""

from textual.message import Message


class Sent(Message):
    """The user sent a text; the composer is empty now."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.text = text


class TopReached(Message):
    """The user scrolled to the first row of the transcript."""


class MoreBelow(Message):
    """Whether there is more below what the user reads."""

    def __init__(self, *, there_is: bool) -> None:
        super().__init__()
        self.there_is = there_is


class ToEnd(Message):
    """The user asked for the end of the transcript."""
