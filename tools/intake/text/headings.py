"""Which headings each passage of a document stands under."""

from collections.abc import Iterable, Iterator
from itertools import groupby
from operator import attrgetter
from typing import NamedTuple

from tools.intake.text.passages import LABEL_DEPTH, Passage


class Headed(NamedTuple):
    """A passage with the headings above it, the outermost first; a heading includes itself."""

    passage: Passage
    headings: tuple[Passage, ...]


def runs(passages: Iterable[Headed]) -> Iterator[tuple[tuple[Passage, ...], list[Headed]]]:
    """Yield headings and the passages right below them, as often as the headings change."""
    for headings, below in groupby(passages, key=attrgetter("headings")):
        yield headings, list(below)


def under_headings(
    passages: Iterable[Passage], *, title: Passage | None = None
) -> Iterator[Headed]:
    """Yield passages with their headings.

    A heading ends those of its own depth and deeper ones. A line ending in a colon that
    introduces a list also ends at the first paragraph after that list.

    Args:
        passages: The passages of a text.
        title: The heading that is the whole text's title, which stands above none; ``None`` for
            none.
    """
    stack: tuple[Passage, ...] = ()
    above: tuple[Passage, ...] = ()
    heading: Passage | None = None
    introduces = False
    for it in passages:
        if it.kind == "heading":
            heading = it
            stack = (*[one for one in stack if one.depth < it.depth], it)
            above = tuple([one for one in stack if one is not title])
        elif heading is not None:
            introduces = it.kind == "item" and heading.depth == LABEL_DEPTH
            heading = None
        elif introduces and it.kind == "text" and stack:
            stack = stack[:-1]
            above = tuple([one for one in stack if one is not title])
            introduces = False
        yield Headed(it, above)
