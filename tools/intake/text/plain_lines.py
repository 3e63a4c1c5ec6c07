"""The lines of a document as a reader sees them, and which of them hold one of many cues."""

from bisect import bisect_right
from functools import cached_property, lru_cache
from itertools import accumulate, compress
from typing import Final

from ahocorasick import Automaton

from tools.cleaning import folded
from tools.intake.text.cued import DOCUMENTS, automaton
from tools.intake.text.sketch import evenly_spaced, holds_markup, made_plain
from tools.late import late

_PICTURES: Final = late("[\U0001f300-\U0001faff\u2600-\u27bf]\ufe0f? ?")
_ITEMS: Final = ("- ", "* ", "• ")


class LineCues:
    """Cues that the lines of a document are looked through for, all together.

    Args:
        cues: The cues in lower case, parted by blanks; one with a blank in it has "_" there.
    """

    def __init__(self, cues: str) -> None:
        self.cues = tuple(it.replace("_", " ") for it in cues.casefold().split())
        self.asker: Final = DOCUMENTS.join(self.cues)

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

    Attributes:
        written: The lines as they are written.
        lines: The same without Markdown, but for the marks of headings.
        whole: All of the document so; one without Markdown is as it was, and searched but once.
        folded: That in lower case.
    """

    def __init__(self, text: str) -> None:
        written = text.split("\n")
        plain = [*map(made_plain, written)] if holds_markup(text) else evenly_spaced(text)
        held = [*map(str.strip, written)]
        self.written = [*compress(written, held)]
        self.lines = [*compress(plain, held)]
        self.whole = "\n".join(plain)
        self.folded = folded(self.whole)
        ends = accumulate(map(len, self.folded.splitlines(keepends=True)))
        self._ends = [*compress(ends, held)]

    @cached_property
    def unmarked(self) -> list[str]:
        """The lines without the marks of headings and items, and without pictures."""
        lines = [
            made_plain(it.replace("#", "")) if "#" in it else plain[2 * plain.startswith(_ITEMS) :]
            for it, plain in zip(self.written, self.lines, strict=True)
        ]
        return [it if it.isascii() else _PICTURES.sub("", it) for it in lines]

    def holding(self, cues: LineCues) -> list[str]:
        """Return the lines that hold one of the cues, in order, without Markdown."""
        return [self.lines[it] for it in self.numbers(cues)]

    def numbers(self, cues: LineCues) -> list[int]:
        """Return the numbers of the lines that hold one of the cues, from 0."""
        found: list[int] = []
        end = 0
        for at in DOCUMENTS.places(self.folded).get(cues.asker, ()):
            if at >= end:
                found.append(bisect_right(self._ends, at))
                end = self._ends[found[-1]]
        return found


@lru_cache(maxsize=4)  # several steps of reading ask for the same lines
def plain_lines(text: str) -> PlainLines:
    """Return the lines of a document, which are kept for the next step that asks for them."""
    return PlainLines(text)
