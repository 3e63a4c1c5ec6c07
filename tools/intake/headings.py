"""Which headings each passage of a document stands under."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from tools.intake.passages import LABEL_DEPTH, Passage


@dataclass(frozen=True, slots=True)
class Headed:
    """A passage with the headings above it, the outermost first; a heading includes itself."""

    passage: Passage
    headings: tuple[Passage, ...]


def under_headings(passages: Iterable[Passage]) -> Iterator[Headed]:
    """Yield passages with their headings.

    A heading ends those of its own depth and deeper ones. A line that merely ends in a colon
    also ends at the first paragraph after its list.
    """
    stack: list[Passage] = []
    listed = False
    for it in passages:
        if it.kind == "heading":
            stack = [above for above in stack if above.depth < it.depth]
            stack.append(it)
            listed = False
        elif it.kind == "item":
            listed = True
        elif listed and it.kind == "text" and stack and stack[-1].depth == LABEL_DEPTH:
            stack.pop()
        yield Headed(it, tuple(stack))
