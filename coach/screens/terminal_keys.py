"""A key that Textual's table of escape sequences lacks."""

from typing import cast

from textual._ansi_sequences import ANSI_SEQUENCES_KEYS
from textual.keys import Keys


def know_alt_enter() -> None:
    """Let Alt+Enter begin a new line in terminals that send it as ESC and CR.

    Textual takes the two for a plain Enter, which would send half a message.
    """
    # The table is declared read-only and is a dictionary.
    table = cast("dict[str, tuple[Keys, ...]]", ANSI_SEQUENCES_KEYS)
    table["\x1b\r"] = (Keys.ControlJ,)
