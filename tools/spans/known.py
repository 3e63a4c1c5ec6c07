"""Which words of a sentence are a skill known by name."""

from collections.abc import Iterable, Sequence
from functools import lru_cache

from tools.vocabulary.spelling import tokens


class KnownNames:
    """Names of skills, for marking them in sentences.

    It looks at names alone, not at what is meant where they stand: the tagger weighs that.

    Args:
        names: Each name as the normal forms of its words.
    """

    def __init__(self, names: Iterable[tuple[str, ...]]) -> None:
        self._names: dict[str, list[tuple[str, ...]]] = {}
        for name in sorted(names, key=len, reverse=True):
            self._names.setdefault(name[0], []).append(name)

    def mark(self, words: Sequence[str]) -> str:
        """Return for each word "B" or "I" where it begins or goes on a known name, else "O"."""
        marks = ["O"] * len(words)
        forms = [forms_of(word) for word in words]
        free = 0
        for at, first in enumerate(forms):
            if first and first[0] in self._names and at >= free:
                count = self._length_at(forms, at)
                marks[at : at + count] = "BI"[:count] + "I" * (count - 2)
                free = at + count
        return "".join(marks)

    def _length_at(self, forms: Sequence[tuple[str, ...]], at: int) -> int:
        """Return how many words the longest known name takes that begins with a word, or 0."""
        for name in self._names[forms[at][0]]:
            taken, end = forms[at], at + 1
            while len(taken) < len(name) and end < len(forms):
                taken, end = taken + forms[end], end + 1
            if taken == name:
                return end - at
        return 0


@lru_cache(maxsize=1 << 15)
def forms_of(word: str) -> tuple[str, ...]:
    """Return the normal forms of a word: one, or several of "CI/CD", or none of a mark."""
    return tuple(it.form for it in tokens(word))
