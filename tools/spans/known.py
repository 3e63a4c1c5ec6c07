"""Which words of a sentence are a skill known by name."""

from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import Final

from tools.vocabulary.spelling import tokens

_Next = dict[str, "_Next"]
"""What may come after the forms that led there; with ``_END`` where a name may end."""

_END: Final = ""


class KnownNames:
    """Names of skills, for marking them in sentences.

    It looks at names alone, not at what is meant where they stand: the tagger weighs that.

    Args:
        names: Each name as the normal forms of its words.
    """

    def __init__(self, names: Iterable[tuple[str, ...]]) -> None:
        self._first: _Next = {}
        for name in names:
            following = self._first
            for form in name:
                following = following.setdefault(form, {})
            following[_END] = following

    def mark(self, words: Sequence[str]) -> str:
        """Return for each word "B" or "I" where it begins or goes on a known name, else "O"."""
        marks = ["O"] * len(words)
        forms = [forms_of(word) for word in words]
        free = 0
        for at, first in enumerate(forms):
            if first and first[0] in self._first and at >= free:
                count = self._length_at(forms, at)
                marks[at : at + count] = "BI"[:count] + "I" * (count - 2)
                free = at + count
        return "".join(marks)

    def _length_at(self, forms: Sequence[tuple[str, ...]], at: int) -> int:
        """Return how many words the longest known name takes that begins with a word, or 0."""
        following, longest = self._first, 0
        for end in range(at, len(forms)):
            for form in forms[end]:
                if form not in following:
                    return longest
                following = following[form]
            if forms[end] and _END in following:  # a mark alone ends no name
                longest = end - at + 1
        return longest


@lru_cache(maxsize=1 << 15)
def forms_of(word: str) -> tuple[str, ...]:
    """Return the normal forms of a word: one, or several of "CI/CD", or none of a mark."""
    return tuple(it.form for it in tokens(word))
