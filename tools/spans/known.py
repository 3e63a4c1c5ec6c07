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
        for name in sorted(names, key=lambda it: (-len(it), it)):
            self._names.setdefault(name[0], []).append(name)

    def mark(self, words: Sequence[str]) -> str:
        """Return for each word "B" or "I" where it begins or goes on a known name, else "O"."""
        marks: list[str] = []
        while len(marks) < len(words):
            count = self._length_at(words, len(marks))
            marks.append("BI"[:count] + "I" * (count - 2) if count else "O")
            marks[-1:] = marks[-1]
        return "".join(marks)

    def _length_at(self, words: Sequence[str], at: int) -> int:
        """Return how many words the longest known name takes that begins with a word, or 0."""
        forms = forms_of(words[at])
        for name in self._names.get(forms[0], ()) if forms else ():
            taken, count = forms, 1
            while len(taken) < len(name) and at + count < len(words):
                taken, count = taken + forms_of(words[at + count]), count + 1
            if taken == name:
                return count
        return 0


@lru_cache(maxsize=1 << 15)
def forms_of(word: str) -> tuple[str, ...]:
    """Return the normal forms of a word: one, or several of "CI/CD", or none of a mark."""
    return tuple(it.form for it in tokens(word))
