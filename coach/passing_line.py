"""A line on stderr about what goes on just now: it changes at a terminal, and goes away."""

import sys

from coach.output import tell

_REWRITE = "\r\x1b[K"
"""Goes to the beginning of the line and clears it."""


class PassingLine:
    """Shows one line at a time, as wide as the terminal at most.

    Where stderr is no terminal, only what begins is said, as a line that stays.

    Args:
        width: The columns of the terminal.
    """

    def __init__(self, width: int) -> None:
        self._width = width
        self._shown = False

    def show(self, text: str, *, begins: bool) -> None:
        """Show a line instead of the last one.

        Args:
            text: The line.
            begins: Whether it is the first about something new.
        """
        if _at_a_terminal():
            plain = "".join(it for it in text if it.isprintable())
            self._write(_REWRITE + plain[: self._width - 1])
            self._shown = True
        elif begins:
            tell(text)

    def clear(self) -> None:
        """Take the line away, so that what is printed next stands alone."""
        if self._shown:
            self._write(_REWRITE)
            self._shown = False

    @staticmethod
    def _write(text: str) -> None:
        print(text, end="", file=sys.stderr, flush=True)  # noqa: T201 - a line that goes away


def _at_a_terminal() -> bool:
    return sys.stderr is not None and sys.stderr.isatty()
