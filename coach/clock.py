"""The one place that reads the clock."""

import datetime as dt
import time
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Clock:
    """Today's date and the time of day.

    Attributes:
        fixed: The day to take for today (``--today``), or ``None`` for the real one.
    """

    fixed: dt.date | None = None

    def today(self) -> dt.date:
        """Return the day it is for the user."""
        return self.fixed or dt.datetime.now().astimezone().date()

    def now(self) -> dt.datetime:
        """Return the local time with its offset, on the fixed day where there is one."""
        now = dt.datetime.now().astimezone()
        return now if self.fixed is None else dt.datetime.combine(self.fixed, now.timetz())


def stopwatch() -> float:
    """Return seconds since some moment, for how long something takes; never less than before."""
    return time.perf_counter()
