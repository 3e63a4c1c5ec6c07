"""A bar that shows how far a long command has come, for whoever sits at a terminal."""

import sys
from collections.abc import Iterator, Sequence
from typing import TypeVar

T = TypeVar("T")

FROM = 20
"""How many things make a bar worth showing."""


def with_progress(things: Sequence[T], doing: str) -> Iterator[T]:
    """Yield things one by one, with a bar on stderr that goes away at the end.

    There is none where stderr is no terminal, or where the things are few.

    Args:
        things: What is worked through.
        doing: What is done, as the bar's label: "Reading".
    """
    if len(things) < FROM or sys.stderr is None or not sys.stderr.isatty():
        yield from things
        return
    # It takes as long to import as a small command takes to run.
    from rich.console import Console  # noqa: PLC0415
    from rich.progress import (  # noqa: PLC0415
        BarColumn,
        MofNCompleteColumn,
        Progress,
        TextColumn,
        TimeRemainingColumn,
    )

    with Progress(
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeRemainingColumn(),
        console=Console(file=sys.stderr),
        transient=True,
    ) as progress:
        yield from progress.track(things, description=doing)
