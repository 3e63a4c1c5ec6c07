"""The lines of a document as a reader sees them, and which of them hold one of many cues."""

from bisect import bisect_right
from functools import cached_property, lru_cache
from itertools import accumulate
from typing import Final

from ahocorasick import Automaton

from tools.intake.cued import PLAIN_LINES, automaton
from tools.intake.sketch import plain_words


class LineCues:
    """Cues that the lines of a document are looked through for, all together.

    Args:
        cues: The cues in lower case, parted by blanks; one with a blank in it has "_" there.
    """

    def __init__(self, cues: str) -> None:
        self.cues = tuple(it.replace("_", " ") for it in cues.casefold().split())
        self.asker: Final = PLAIN_LINES.join((it, 0) for it in self.cues)

    def stand_in(self, text: str) -> bool:
        """Whether any of them stands in a text, which may be in any case."""
        return next(self._finder.iter(text.casefold()), None) is not None

    @cached_property
    def _finder(self) -> Automaton:
        return automaton(dict.fromkeys(self.cues))


class PlainLines:
    """The lines of a document that hold anything.

    Args:
        text: The document, cleaned.
        with_hashes: Whether the marks of headings stay in the plain lines.

    Attributes:
        written: The lines as they are written.
        lines: The same without Markdown.
    """

    def __init__(self, text: str, *, with_hashes: bool) -> None:
        self.written = [it for it in text.splitlines() if it.strip()]
        bare = self.written if with_hashes else [it.replace("#", "") for it in self.written]
        self.lines = [plain_words(it) for it in bare]
        self._folded = "\n".join(self.lines).casefold()
        self._ends = [*accumulate(len(it) + 1 for it in self._folded.split("\n"))]

    def holding(self, cues: LineCues) -> list[str]:
        """Return the lines that hold one of the cues, in order, without Markdown."""
        return [self.lines[it] for it in self.numbers(cues)]

    def numbers(self, cues: LineCues) -> list[int]:
        """Return the numbers of the lines that hold one of the cues, from 0."""
        found: list[int] = []
        end = 0
        for at, _ in PLAIN_LINES.places(cues.asker, self._folded):
            if at >= end:
                found.append(bisect_right(self._ends, at))
                end = self._ends[found[-1]]
        return found


def plain_lines(text: str, *, with_hashes: bool = True) -> PlainLines:
    """Return the lines of a document, which are kept for the next step that asks for them."""
    return _plain_lines(text, with_hashes or "#" not in text)


@lru_cache(maxsize=4)  # several steps of reading ask for the same lines
def _plain_lines(text: str, with_hashes: bool) -> PlainLines:  # noqa: FBT001 - of the step above
    return PlainLines(text, with_hashes=with_hashes)
