"""Alt+Enter arrives as a new line, and Enter as it was."""

import pytest
from textual._xterm_parser import XTermParser
from textual.events import Key

from coach.screens.composer import NEWLINE_KEYS
from coach.screens.terminal_keys import know_alt_enter


@pytest.mark.parametrize(
    ("sent", "new_line"),
    [("\x1b\r", True), ("\n", True), ("\x1b[13;2u", True), ("\x1b[13;3u", True), ("\r", False)],
)
def test_what_the_terminal_sends_for_a_new_line(*, sent: str, new_line: bool) -> None:
    know_alt_enter()
    keys = [event.key for event in XTermParser().feed(sent) if isinstance(event, Key)]
    assert len(keys) == 1
    assert (keys[0] in NEWLINE_KEYS) is new_line
