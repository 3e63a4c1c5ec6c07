"""Texts without what can hide a word in them: accents, invisible characters, breaks within it."""

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterator
from itertools import accumulate
from typing import Final, NamedTuple

Span = tuple[int, int]

_SEEN_AS_NOTHING = frozenset("\u034f\u115f\u1160\u3164\ufe0e\ufe0f")
"""Characters without a shape of their own that are no format characters (Cf)."""

_DASHES = frozenset("\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe63\uff0d")
_BROKEN = re.compile(r"[-\xad\u2010\u2011](?<=\w.)\.?\s+(?=\w)")
"""Where a word may go on: a hyphen at a line's end, and what became of one ("Brindle-. wick")."""

WORD: Final = re.compile(r"[\w+#]+")
"""A word, with the signs that make another one of it ("C++", "C#")."""


class Bare(NamedTuple):
    """A text by what is seen of it, and where each of its characters stands in the text itself.

    Attributes:
        text: What is seen.
        places: The place of each character, ``None`` where they are the same.
        joined: Whether breaks within words were taken out; where words met at one, nothing is left
            between them.
    """

    text: str
    places: list[int] | None
    joined: bool

    def in_text(self, span: Span) -> Span:
        """Return where a stretch of it stands in the text itself."""
        if self.places is None:
            return span
        return self.places[span[0]], self.places[span[1] - 1] + 1


class Words:
    """The words of a text in one row, whatever stands between them."""

    def __init__(self, text: str) -> None:
        self._found = list(WORD.finditer(text))
        folded = [it.group().casefold() for it in self._found]
        self._row = f" {' '.join(folded)} "
        self._starts = list(accumulate((len(it) + 1 for it in folded), initial=0))

    def find(self, words: str) -> Iterator[Span]:
        """Yield where words that are folded in the same way stand in the text."""
        at = self._row.find(words)
        while at >= 0:
            first = bisect_right(self._starts, at) - 1
            last = bisect_right(self._starts, at + len(words) - 2) - 1
            yield self._found[first].start(), self._found[last].end()
            at = self._row.find(words, at + 1)


def row_of_words(text: str) -> str:
    """Return the words of a text as `Words.find` looks for them, ``""`` where it has none."""
    found = [it.casefold() for it in WORD.findall(bare(text))]
    return f" {' '.join(found)} " if found else ""


def bare(text: str) -> str:
    """Return a text without accents and invisible characters."""
    return text if text.isascii() else "".join(map(_seen, text))


def forms(text: str) -> Iterator[Bare]:
    """Yield a text as it is seen, and with broken words joined where there may be any."""
    yield _form(text, None)
    gaps = {it for gap in _BROKEN.finditer(text) for it in range(*gap.span())}
    if gaps or (not text.isascii() and any(not _seen(it) for it in set(text))):
        yield _form(text, gaps)


def _form(text: str, gaps: set[int] | None) -> Bare:
    if not gaps and text.isascii():
        return Bare(text, None, joined=False)
    seen = {character: _seen(character) for character in set(text)}
    if not gaps and all(len(it) == 1 for it in seen.values()):
        return Bare("".join(map(seen.__getitem__, text)), None, joined=False)
    left = [(at, it) for at, it in enumerate(text) if not gaps or at not in gaps]
    places = [at for at, character in left for _ in seen[character]]
    plain = "".join(seen[character] for _, character in left)
    return Bare(plain, places, joined=gaps is not None)


def _seen(character: str) -> str:
    if character in _DASHES:
        return "-"
    if character in _SEEN_AS_NOTHING or unicodedata.category(character) == "Cf":
        return ""
    decomposed = unicodedata.normalize("NFKD", character)
    return "".join(part for part in decomposed if not unicodedata.combining(part))
