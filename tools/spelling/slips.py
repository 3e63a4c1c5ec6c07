"""Which word is meant by one that fingers slipped on: "houurs", "untli", "plese"."""

from collections.abc import Iterable, Iterator, Mapping
from string import ascii_lowercase
from typing import Final

_ROWS: Final = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
_BESIDE: Final = {
    key: {row[it] for it in (at - 1, at + 1) if 0 <= it < len(row)}
    for row in _ROWS
    for at, key in enumerate(row)
}
"""The keys left and right of each on a keyboard."""
_VOWELS: Final = frozenset("aeiou")
_LONG: Final = 6
SHORTEST: Final = 4
"""Letters of a word that may be meant, and of one that a slip may have made of it."""


def ranked(words: Iterable[str]) -> dict[str, int]:
    """Return the words that can be meant, each with its place among them.

    Args:
        words: Words, the commonest first.
    """
    return {it: rank for rank, it in enumerate(words) if len(it) >= SHORTEST}


def meant_by(word: str, ranks: Mapping[str, int]) -> str | None:
    """Return the commonest word that one slip makes a given one of, or ``None``.

    A slip is a letter left out, typed twice, hit beside its key, hit with the key beside it, or
    typed before the one that precedes it; or one vowel for another. The first letter is right, or
    has changed places with the second. A longer word may have its double letters wrong throughout
    ("acctualy").

    Args:
        word: The word, in lower case.
        ranks: The words that can be meant, each with its place among them, the commonest first.
    """
    readings = (_unmistakable(word), _likely(word), _with_doubles(_single(word)))
    for befores in readings[: None if len(word) >= _LONG else -1]:
        near = [it for it in befores if it in ranks]
        if near:
            return min(near, key=ranks.__getitem__)
    return None


def _unmistakable(word: str) -> Iterator[str]:
    """Yield what a word was before two letters changed places or one was typed twice."""
    for at in range(len(word) - 1):
        yield word[:at] + word[at + 1] + word[at] + word[at + 2 :]
    for at in range(1, len(word)):
        if word[at] == word[at - 1]:
            yield word[:at] + word[at + 1 :]


def _likely(word: str) -> Iterator[str]:
    """Yield what a word was before a letter was left out, taken for another or hit beside."""
    for at in range(1, len(word) + 1):
        for letter in ascii_lowercase:
            yield word[:at] + letter + word[at:]
    for at in range(1, len(word)):
        if word[at] in _beside(word[at - 1]) | _beside(word[at + 1 : at + 2]):
            yield word[:at] + word[at + 1 :]
        for letter in _instead(word[at]):
            yield word[:at] + letter + word[at + 1 :]


def _instead(letter: str) -> set[str]:
    return _beside(letter) | (_VOWELS if letter in _VOWELS else set())


def _beside(key: str) -> set[str]:
    return _BESIDE.get(key, set())


def _single(word: str) -> str:
    """Return a word with each double letter typed once."""
    return "".join(it for at, it in enumerate(word) if at == 0 or word[at - 1] != it)


def _with_doubles(single: str) -> Iterator[str]:
    """Yield a word without double letters with one or two of its letters doubled."""
    for first in range(1, len(single)):
        once = single[:first] + single[first] + single[first:]
        yield once
        for second in range(first + 2, len(once)):
            yield once[:second] + once[second] + once[second:]
