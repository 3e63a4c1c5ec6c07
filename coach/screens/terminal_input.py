"""Keys read from the terminal, with Esc told apart from the beginning of another key soon."""

import os
from codecs import getincrementaldecoder
from contextlib import suppress
from selectors import EVENT_READ, SelectSelector

from textual import constants
from textual._parser import ParseError
from textual._xterm_parser import XTermParser
from textual.drivers.linux_driver import LinuxDriver

ESCAPE_SECONDS = 0.03
"""How long the rest of a key is waited for after an ESC, before it is taken for the key Esc.

The keys of a terminal come in one piece; only a slow line takes one apart. ``ESCDELAY`` in the
environment, in milliseconds, sets it otherwise.
"""

IDLE_SECONDS = 0.1
"""How often it is looked whether the app has ended, while no key comes."""

_AT_ONCE = 4_096


class TerminalInput(LinuxDriver):
    """Textual's driver, which looks for a lone Esc only ten times a second."""

    def run_input_thread(self) -> None:
        """Read keys and dispatch them until the app ends."""
        parser = XTermParser(self._debug)
        decode = getincrementaldecoder("utf-8")().decode
        with SelectSelector() as selector:
            selector.register(self.fileno, EVENT_READ)
            wait = IDLE_SECONDS
            while not self.exit_event.is_set():
                ready = selector.select(wait)
                keys = decode(os.read(self.fileno, _AT_ONCE)) if ready else ""
                for event in parser.feed(keys) if keys else ():
                    self.process_message(event)
                for event in parser.tick():
                    self.process_message(event)
                # What was read may end with an ESC, of which nothing else may come.
                wait = constants.ESCAPE_DELAY if keys else IDLE_SECONDS
        with suppress(EOFError, ParseError):
            list(parser.feed(""))  # the parser is told that nothing else comes


def hear_escape_soon() -> None:
    """Have Esc told apart soon, unless the environment says how long to wait for it."""
    if not os.environ.get("ESCDELAY"):
        # Declared as final, and read anew for each key.
        setattr(constants, "ESCAPE_DELAY", ESCAPE_SECONDS)  # noqa: B010
