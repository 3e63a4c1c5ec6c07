"""Patterns that are tried only where one of the cues that they need stands in a text.

Looking for a cue is some fifty times as fast as trying a pattern at every place of a text, and most
sentences hold none of a pattern's cues.
"""

import re
from collections.abc import Iterable, Iterator

from tools.late import late


def cue_words(words: str) -> frozenset[str]:
    """Return words parted by white space, to be looked for among those of a sentence."""
    return frozenset(words.split())


class Cued:
    """A pattern, in any case of letters unless told otherwise.

    Args:
        cues: The cues, parted by blanks, in any case; one with a blank in it has "_" there. Every
            text that the pattern fits holds one of them.
        pattern: The pattern.
        flags: Its flags.
    """

    __slots__ = ("cues", "pattern")

    def __init__(self, cues: str, pattern: str, flags: int = re.IGNORECASE) -> None:
        self.cues = tuple(it.replace("_", " ") for it in cues.casefold().split())
        self.pattern = late(pattern, flags)

    def search(self, text: str, folded: str) -> re.Match[str] | None:
        """Return the first place where the pattern fits, or ``None``.

        Args:
            text: The text.
            folded: It in lower case.
        """
        for cue in self.cues:
            if cue in folded:
                return self.pattern.search(text)
        return None

    def finditer(self, text: str, folded: str) -> Iterable[re.Match[str]]:
        """Return every place where the pattern fits, from left to right.

        Args:
            text: The text.
            folded: It in lower case.
        """
        for cue in self.cues:
            if cue in folded:
                return self.pattern.finditer(text)
        return ()


def fitting(patterns: Iterable[Cued], text: str, folded: str) -> Iterator[re.Match[str]]:
    """Yield the first place of each pattern that fits."""
    for it in patterns:
        if match := it.search(text, folded):
            yield match
