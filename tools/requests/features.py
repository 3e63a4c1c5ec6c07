"""What is seen of a wording: its words, their stems, meaning, pairs and letters, and its slots."""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import Final

from Stemmer import Stemmer

from tools.late import late
from tools.requests.concepts import FILLERS, concepts

_WORD: Final = late(r"<\w+>|[a-zà-ÿ]+(?:'[a-z]+)?|\?")
_SHORT: Final = late(r"'(?:s|re|m|ve|d|ll)\b|n't\b")
_NOT: Final = late(r"\b(?:do|does|did|is|ca|wo|are|have|has|would|could|should)nt\b|\bcannot\b")
_EDGE: Final = ("^", "$")
_FEWEST_LETTERS: Final = 4
_LETTERS: Final = 3
_LENGTHS: Final = (3, 6, 10, 16, 24)
_SLOTS: Final = ("<skill>", "<role>", "<n>", "<level>", "<day>", "<file>")
_MOST: Final = 2
_CACHED: Final = 1 << 12


def words_of(text: str) -> tuple[str, ...]:
    """Return the words of a wording, its slots and its question marks, in small letters."""
    said = _NOT.sub(" not", text.casefold())
    said = _SHORT.sub(lambda match: " not" if match[0] == "n't" else "", said)
    return tuple(_WORD.findall(said))


def features(text: str) -> tuple[str, ...]:
    """Return what is seen of a wording, each feature once.

    Args:
        text: The wording, with slots such as ``<skill>`` in the place of names and figures.
    """
    return tuple(dict.fromkeys(_seen(words_of(text))))


def _seen(words: Sequence[str]) -> Iterator[str]:
    for word in words:
        yield from _seen_of(word)
    yield from _pairs([_meaning(it) for it in words if it not in FILLERS and it != "?"])
    said = [_EDGE[0], *(it for it in words if it != "?"), _EDGE[1]]
    yield from (f"{first}+{second}" for first, second in pairwise(said))
    for slot in _SLOTS:
        if slot in words:
            yield f"{slot} {min(words.count(slot), _MOST)}"
    yield f"# {sum(len(words) > it for it in _LENGTHS)}"


@lru_cache(maxsize=_CACHED)
def _seen_of(word: str) -> tuple[str, ...]:
    if not word[0].isalpha():
        return (word,)
    concept = _concept(word)
    seen = [f"~{_stem(word)}", *([f"={concept}"] if concept else [])]
    framed = f"_{word}_"
    letters = range(len(framed) - _LETTERS + 1 if len(word) >= _FEWEST_LETTERS else 0)
    return (*seen, *(f"*{framed[at : at + _LETTERS]}" for at in letters))


@lru_cache(maxsize=_CACHED)
def _meaning(word: str) -> str:
    return _concept(word) or (_stem(word) if word[0].isalpha() else word)


def _concept(word: str) -> str | None:
    return concepts().get(word) or concepts().get(_stem(word))


def _stem(word: str) -> str:
    return str(Stemmer("english").stemWord(word))


def _pairs(words: Sequence[str]) -> Iterator[str]:
    framed = [_EDGE[0], *words, _EDGE[1]]
    for first, second in pairwise(framed):
        yield f"{first} {second}"
    for first, second in zip(framed, framed[2:], strict=False):
        yield f"{first} . {second}"
