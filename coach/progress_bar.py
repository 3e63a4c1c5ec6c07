"""A progress bar on stderr, for work that takes seconds; none where stderr is no terminal."""

import sys
from typing import Final

_WIDTH: Final = 30


class ProgressBar:
    """Shows how much of some work is done.

    Args:
        work: What is done, in a word or two.
        total: How much there is to do, in any unit; more than that counts as all.
    """

    def __init__(self, work: str, total: int) -> None:
        self._work = work
        self._total = max(total, 1)
        self._done = 0
        self._shown = -1
        self._visible = sys.stderr is not None and sys.stderr.isatty()

    def advance(self, by: int) -> None:
        """Count what was done; what is shown changes with each whole per cent."""
        self._done += by
        percent = min(100 * self._done // self._total, 100)
        if self._visible and percent != self._shown:
            self._shown = percent
            full = _WIDTH * percent // 100
            bar = "#" * full + "." * (_WIDTH - full)
            sys.stderr.write(f"\r{self._work} [{bar}] {percent:3} %")
            sys.stderr.flush()

    def close(self) -> None:
        """Take the bar off the screen."""
        if self._visible and self._shown >= 0:
            blank = " " * (len(self._work) + _WIDTH + 9)
            sys.stderr.write(f"\r{blank}\r")
            sys.stderr.flush()
