"""Patterns that are tried only where one of the cues that they need stands.

Trying a pattern at every place of a text takes long, and most texts hold none of its cues. The
cues of many patterns are looked for together, in one pass over the text that takes as long for a
thousand cues as for ten (Aho and Corasick 1975, "Efficient string matching").

- ``Wordings`` are patterns for a sentence, ``Marks`` are patterns for a whole document, which are
  tried in the lines of their cues alone.
- ``LineCues`` (in ``plain_lines``) choose the lines of a document that a rule looks at.
- ``cue_words`` are whole words, to be compared with those of a sentence (``sketch.words_in``).

A new wording goes into a pattern, and the cue that it needs goes beside it: a text without any of
the pattern's cues is never tried. ``tests/test_tools_intake_needed_cues.py`` walks through how each
pattern is built and fails where a way leads past its cues; ``tests/test_tools_intake_cued.py``
holds that what is tried within a line can't reach across its ends.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property, lru_cache
from typing import Final

from ahocorasick import Automaton

from tools.late import late

_TEXTS_KEPT = 4


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
        across: Whether it may fit, or look, beyond the line in which its cue stands.
    """

    __slots__ = ("across", "cues", "pattern", "source")

    def __init__(
        self, cues: str, pattern: str, flags: int = re.IGNORECASE, *, across: bool = False
    ) -> None:
        self.cues = tuple(it.replace("_", " ") for it in cues.casefold().split())
        self.source = pattern, flags
        self.pattern = late(pattern, flags)
        self.across = across

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


class CuePool:
    """Cues that several ask for, which are looked for in one pass over a text for all of them.

    What is found is kept for the next who asks for the same text, or for one of the last few.
    """

    def __init__(self) -> None:
        self._by_cue: dict[str, list[int]] = {}
        self._finder: Automaton | None = None
        self._askers = 0
        self._kept = lru_cache(maxsize=_TEXTS_KEPT)(self._found)

    def join(self, cues: Iterable[str]) -> int:
        """Take cues in and return the number under which their places are found.

        Args:
            cues: The cues of one who asks.
        """
        asker, self._askers = self._askers, self._askers + 1
        for cue in cues:
            self._by_cue.setdefault(cue, []).append(asker)
        self._finder = None
        self._kept.cache_clear()
        return asker

    def places(self, folded: str) -> Mapping[int, list[int]]:
        """Return where the cues end of each whose cues stand in a text, in order.

        Args:
            folded: The text, in lower case.
        """
        return self._kept(folded)

    def _found(self, folded: str) -> dict[int, list[int]]:
        if self._finder is None:
            self._finder = automaton(self._by_cue)
        found: dict[int, list[int]] = defaultdict(list)
        for end, askers in self._finder.iter(folded):
            for asker in askers:
                found[asker].append(end)
        return dict(found)


DOCUMENTS: Final = CuePool()
"""The cues that whole documents are looked through for, as they are written or without Markdown."""


class Wordings:
    """Patterns with cues, which are looked for together in a sentence.

    Args:
        patterns: The patterns.
    """

    def __init__(self, *patterns: Cued) -> None:
        self.patterns: Final = patterns

    def finditer(self, text: str, folded: str) -> Iterator[re.Match[str]]:
        """Yield every place of each pattern that fits, in the order of the patterns.

        Args:
            text: The text.
            folded: It in lower case.
        """
        numbers = {number for _, of_cue in self._cues.iter(folded) for number in of_cue}
        for number in sorted(numbers):
            yield from self.patterns[number].pattern.finditer(text)

    def searched(self, text: str, folded: str) -> list[re.Match[str]]:
        """Return the first place of each pattern that fits, in the order of the patterns.

        Args:
            text: The text, a sentence.
            folded: It in lower case.
        """
        numbers = {number for _, of_cue in self._cues.iter(folded) for number in of_cue}
        tried = (self.patterns[number].pattern.search(text) for number in sorted(numbers))
        return [match for match in tried if match]

    def fits(self, text: str, folded: str) -> bool:
        """Whether any pattern fits a text somewhere.

        Args:
            text: The text, a sentence.
            folded: It in lower case.
        """
        tried: set[int] = set()
        for _, numbers in self._cues.iter(folded):
            for number in numbers:
                if number not in tried:
                    tried.add(number)
                    if self.patterns[number].pattern.search(text):
                        return True
        return False

    @cached_property
    def _cues(self) -> Automaton:
        by_cue: dict[str, list[int]] = {}
        for number, it in enumerate(self.patterns):
            for cue in it.cues:
                by_cue.setdefault(cue, []).append(number)
        return automaton(by_cue)


class Marks(Wordings):
    """Patterns with cues, which are looked for together in a document of many lines.

    A pattern is tried in the lines in which its cues stand, unless it reaches across lines.

    Args:
        patterns: The patterns.
    """

    def __init__(self, *patterns: Cued) -> None:
        super().__init__(*patterns)
        self._by_asker = {DOCUMENTS.join(it.cues): it for it in patterns}

    def fitting(self, text: str, folded: str) -> Iterator[Cued]:
        """Yield the patterns that fit a text somewhere, in their order.

        Args:
            text: The text.
            folded: It in lower case.
        """
        alike = len(folded) == len(text)  # else the places are those of another text
        for it, ends in self._cued(folded):
            if it.across or not alike:
                fits = it.pattern.search(text) is not None
            else:
                fits = _fits_at(it.pattern, text, ends)
            if fits:
                yield it

    def finditer(self, text: str, folded: str) -> Iterator[re.Match[str]]:
        """Yield every place of each pattern that fits, in the order of the patterns.

        Args:
            text: The text.
            folded: It in lower case.
        """
        for it, ends in self._cued(folded):
            if it.across or len(folded) != len(text):
                yield from it.pattern.finditer(text)
            else:
                for line in _lines_at(text, ends):
                    yield from it.pattern.finditer(text, *line)

    def _cued(self, folded: str) -> list[tuple[Cued, list[int]]]:
        """Return the patterns of which cues stand in a text, with the places of those."""
        places = DOCUMENTS.places(folded)
        askers = sorted(self._by_asker.keys() & places.keys())
        return [(self._by_asker[it], places[it]) for it in askers]


def automaton(told: Mapping[str, object]) -> Automaton:
    """Return what finds cues in a text: ``iter(text)`` yields their ends and what is told of each.

    Args:
        told: What is told of each cue.
    """
    cues = Automaton()
    for cue, what in told.items():
        cues.add_word(cue, what)
    cues.make_automaton()
    return cues


def _fits_at(pattern: re.Pattern[str], text: str, places: Iterable[int]) -> bool:
    """Whether a pattern fits one of the lines in which places stand, the first place first."""
    end = -1
    for at in places:
        if at > end:
            end = text.find("\n", at)
            end = end if end >= 0 else len(text)
            if pattern.search(text, text.rfind("\n", 0, at) + 1, end):
                return True
    return False


def _lines_at(text: str, places: Iterable[int]) -> Iterator[tuple[int, int]]:
    """Yield where the lines begin and end in which places stand, the first place first."""
    end = -1
    for at in places:
        if at > end:
            start, end = text.rfind("\n", 0, at) + 1, text.find("\n", at)
            end = end if end >= 0 else len(text)
            yield start, end
