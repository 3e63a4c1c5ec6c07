"""Which headings each passage of a document stands under."""

from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import NamedTuple

from tools.intake.passages import LABEL_DEPTH, Passage


class Headed(NamedTuple):
    """A passage with the headings above it, the outermost first; a heading includes itself."""

    passage: Passage
    headings: tuple[Passage, ...]


def runs(passages: Iterable[Headed]) -> Iterator[tuple[tuple[Passage, ...], list[Headed]]]:
    """Yield headings and the passages right below them, as often as the headings change."""
    for headings, below in groupby(passages, key=lambda it: it.headings):
        yield headings, list(below)


def under_headings(passages: Iterable[Passage]) -> Iterator[Headed]:
    """Yield passages with their headings.

    A heading ends those of its own depth and deeper ones. A line ending in a colon that
    introduces a list also ends at the first paragraph after that list.
    """
    stack: tuple[Passage, ...] = ()
    before: Passage | None = None
    introduces = False
    for it in passages:
        if it.kind == "heading":
            stack = (*[above for above in stack if above.depth < it.depth], it)
        elif before is not None and before.kind == "heading":
            introduces = it.kind == "item" and before.depth == LABEL_DEPTH
        elif introduces and it.kind == "text" and stack:
            stack = stack[:-1]
            introduces = False
        before = it
        yield Headed(it, stack)
