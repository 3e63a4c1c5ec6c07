"""Keeps what is typed while the app is still being imported, as it was typed."""

import os
import select
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Any

from coach.screens.plain_text import without_controls

try:
    import termios
except ImportError:  # Windows, whose console keeps keys as keys
    HAS_TERMIOS = False
else:
    HAS_TERMIOS = True

_CHUNK = 4096
"""Bytes read at once; no terminal holds more."""


@contextmanager
def keys_waiting_unchanged() -> Iterator[str]:
    r"""Let keys wait unchanged for the app, and put the terminal back as it was at the end.

    A terminal at rest turns Enter into a line feed, which is the key for a new line in the app,
    keeps back lines without an Enter, and echoes. Ctrl+C still interrupts. Where there is no
    such terminal, nothing is done.

    Yields:
        What was typed before: each ``\n`` in it was an Enter.
    """
    terminal = _terminal()
    if terminal is None:
        yield ""
        return
    before = termios.tcgetattr(terminal)
    try:
        termios.tcsetattr(terminal, termios.TCSANOW, _unchanging(before))
        yield without_controls(_waiting(terminal).decode(errors="ignore"))
    finally:
        # A terminal that was closed in between needs nothing.
        with suppress(termios.error):
            termios.tcsetattr(terminal, termios.TCSANOW, before)


def _terminal() -> int | None:
    """Return the terminal whose keys Textual reads, or ``None`` where there is none."""
    try:
        # A closed standard input is None, or has no number.
        number = sys.__stdin__.fileno() if sys.__stdin__ else -1
    except (OSError, ValueError):
        return None
    return number if HAS_TERMIOS and number >= 0 and os.isatty(number) else None


def _unchanging(attributes: list[Any]) -> list[Any]:
    """Return terminal attributes under which keys are neither changed, kept back nor shown."""
    input_flags, output_flags, control_flags, local_flags, *speeds, characters = attributes
    # IXON would keep Ctrl+Q, which quits.
    input_flags &= ~(termios.ICRNL | termios.IXON)
    local_flags &= ~(termios.ICANON | termios.ECHO)
    characters = list(characters)
    # A read returns as soon as there is one byte.
    characters[termios.VMIN], characters[termios.VTIME] = 1, 0
    return [input_flags, output_flags, control_flags, local_flags, *speeds, characters]


def _waiting(terminal: int) -> bytes:
    """Return the bytes that wait already."""
    taken = b""
    while select.select([terminal], [], [], 0)[0] and (chunk := os.read(terminal, _CHUNK)):
        taken += chunk
    return taken
