"""A bar that shows how far a long command has come, for whoever sits at a terminal."""

import sys
from collections.abc import Iterator, Sequence
from contextlib import closing
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from rich.progress import Progress

T = TypeVar("T")

FROM = 20
"""How many things make a bar worth showing."""


def with_progress(things: Sequence[T], doing: str) -> Iterator[T]:
    """Yield things one by one, with a bar that goes away at the end; none where they are few.

    Args:
        things: What is worked through.
        doing: What is done, as the bar's label: "Reading".
    """
    if len(things) < FROM:
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
        self._bar = _bar(doing, max(total, 1)) if _at_a_terminal() else None

    def advance(self, by: int) -> None:
        """Count what was done."""
        if self._bar is not None:
            self._bar.advance(self._bar.task_ids[0], by)

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
