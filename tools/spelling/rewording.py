"""A message in other words, with every place traced to the words that were typed."""

from collections.abc import Iterable
from typing import NamedTuple


class Edit(NamedTuple):
    """A stretch of a text, and the words to read in its place."""

    start: int
    end: int
    words: str


class Reworded(NamedTuple):
    """A message in other words.

    Attributes:
        text: The other words.
        said: The message as typed.
        places: For each character of ``text`` the stretch of ``said`` that it stands for.
    """

    text: str
    said: str
    places: tuple[tuple[int, int], ...]

    def typed(self, words: str) -> str:
        """Return the typed words that some of the other words stand for; all where they don't."""
        at = self.text.find(words) if words else -1
        if at < 0:
            return self.said if words else words
        start, end = self.stretch((at, at + len(words)))
        return self.said[start:end].strip().rstrip(",;")

    def stretch(self, place: tuple[int, int]) -> tuple[int, int]:
        """Return where the typed words stand that a stretch of the other words stands for."""
        return self.places[place[0]][0], self.places[place[1] - 1][1]


def reworded(said: str, edits: Iterable[Edit]) -> Reworded:
    """Return a message with some stretches in other words.

    Args:
        said: The message.
        edits: What to put in place of what; of two that overlap the first counts.
    """
    parts: list[str] = []
    places: list[tuple[int, int]] = []
    at = 0
    for start, end, words in sorted(edits):
        if start < at:
            continue
        parts += [said[at:start], words]
        places += [(it, it + 1) for it in range(at, start)]
        places += [(start, end)] * len(words)
        if not words and places and said[start - 1 : start + 1].isalnum():
            places[-1] = (places[-1][0], end)  # the end of a word goes with the word: "6ish"
        at = end
    parts.append(said[at:])
    places += [(it, it + 1) for it in range(at, len(said))]
    return Reworded("".join(parts), said, tuple(places))
