"""How far long work has come: a bar at a terminal, or told to whoever asked to be told."""

import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from contextvars import ContextVar
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from rich.progress import Progress

T = TypeVar("T")

FROM = 20
"""How many things make a bar worth showing."""


Teller = Callable[[str, float], None]
"""Is told what is done and which share of it, 0 to 1; what it raises ends the work."""

_teller: ContextVar[Teller | None] = ContextVar("teller", default=None)


@contextmanager
def told_to(teller: Teller) -> Iterator[None]:
    """Have the progress of the work inside told, on the thread that does it, instead of shown."""
    token = _teller.set(teller)
    try:
        yield
    finally:
        _teller.reset(token)


def with_progress(things: Sequence[T], doing: str) -> Iterator[T]:
    """Yield things one by one, with a bar that goes away at the end; none where they are few.

    Args:
        things: What is worked through.
        doing: What is done, as the bar's label: "Reading".
    """
    if not things or (len(things) < FROM and _teller.get() is None):
        yield from things
        return
    with closing(ProgressBar(doing, len(things))) as bar:
        for thing in things:
            yield thing
            bar.advance(1)


class ProgressBar:
    """Shows on stderr how much of some work is done; nowhere where that is no terminal.

    Args:
        doing: What is done, as the bar's label.
        total: How much there is to do, in any unit; more than that counts as all.
    """

    def __init__(self, doing: str, total: int) -> None:
        self._doing = doing
        self._total = max(total, 1)
        self._done = 0
        self._teller = _teller.get()
        shown = self._teller is None and _at_a_terminal()
        self._bar = _bar(doing, self._total) if shown else None
        self._tell()

    def advance(self, by: int) -> None:
        """Count what was done."""
        self._done += by
        self._tell()
        if self._bar is not None:
            self._bar.advance(self._bar.task_ids[0], by)

    def _tell(self) -> None:
        if self._teller is not None:
            self._teller(self._doing, min(self._done / self._total, 1.0))

    def close(self) -> None:
        """Take the bar off the screen."""
        if self._bar is not None:
            self._bar.stop()


def _at_a_terminal() -> bool:
    return sys.stderr is not None and sys.stderr.isatty()


def _bar(doing: str, total: int) -> "Progress":
    # It takes as long to import as a small command takes to run.
    from rich.console import Console  # noqa: PLC0415
    from rich.progress import (  # noqa: PLC0415
        BarColumn,
        Progress,
        TaskProgressColumn,
        TextColumn,
        TimeRemainingColumn,
    )

    bar = Progress(
        TextColumn("{task.description}"),
        BarColumn(),
        TaskProgressColumn(),
        TimeRemainingColumn(),
        console=Console(file=sys.stderr),
        transient=True,
    )
    bar.add_task(doing, total=total)
    bar.start()
    return bar
