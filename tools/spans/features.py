"""What a tagger looks at: the words around a place, what is known of them, and cues before it."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Final, NamedTuple

from tools.spans.words import EDGES

PLACES: Final = (-2, -1, 0, 1, 2)
"""The places that are looked at, from the word itself; the outer two less closely."""

EDGE: Final = ""
"""Stands for the word before the first and after the last."""

NO_CUE: Final = "cue=none"
"""Seen where no cue stands before a word in its sentence."""

_CUE_REACH = 3
_FARTHEST = 4
_SHAPE_LENGTH = 8
_OF_THE_FAR = 2
_STOPS: Final = frozenset((".", "•", "*"))
_CUES: Final = {
    word: cue
    for cue, words in {
        "knowing": "experience experienced knowledge understanding expertise proficiency proficient"
        " familiarity familiar background skilled exposure grasp fluent fluency mastery command",
        "degree": "degree bsc msc phd bachelor bachelors bachelor's master masters master's diploma"
        " education",
        "listing": "technologies tools languages stack frameworks including e.g like such as using"
        " use with",
        "acting": "ability able you will responsible passion passionate willing willingness",
        "industry": "industry",
    }.items()
    for word in words.split()
}
_UPPER, _LOWER, _DIGIT = re.compile("[A-Z]+"), re.compile("[a-z]+"), re.compile("[0-9]+")


@lru_cache(maxsize=1 << 15)
def bare(word: str) -> str:
    """Return a word in lower case without the marks at its ends; a mark alone as it is."""
    return word.lower().replace("’", "'").strip(EDGES) or word


@lru_cache(maxsize=1 << 15)
def close_features(word: str) -> tuple[str, ...]:
    """Return what is seen of a word: itself, its shape, its beginning and end, its marks."""
    if not word:
        return ("edge",)
    plain = bare(word)
    return (
        f"word={plain}",
        f"shape={shape(word)}",
        *(f"end={plain[-size:]}" for size in (2, 3, 4) if len(plain) > size),
        *(f"begin={plain[:size]}" for size in (3, 4) if len(plain) > size),
        *(name for name, holds in _marks(word, plain) if holds),
    )


def shape(word: str) -> str:
    """Return the kinds of characters of a word: "Xx" of "Kafka", "XxX" of "PyTorchX"."""
    small = _LOWER.sub("x", word)
    return _DIGIT.sub("0", _UPPER.sub("X", small))[:_SHAPE_LENGTH]


def _marks(word: str, plain: str) -> Iterator[tuple[str, bool]]:
    yield "capital", word[0].isupper()
    yield "capitals", word.isupper() and len(plain) > 1
    yield "inner capital", any(it.isupper() for it in word[1:]) and not word.isupper()
    yield "digit", any(it.isdigit() for it in word)
    yield "slash", "/" in word
    yield "hyphen", "-" in word
    yield f"mark={word[-1]}", word[-1] in ";:)?!."


def cues_before(words: Sequence[str]) -> list[str]:
    """Return for each word which cue stands before it, and how far: "cue=knowing 0"."""
    seen: list[str] = []
    cue, distance = "", 0
    for word in words:
        seen.append(f"cue={cue} {min(distance // _CUE_REACH, _FARTHEST)}" if cue else NO_CUE)
        found = "" if word in _STOPS else _CUES.get(bare(word))
        cue, distance = (cue, distance + 1) if found is None else (found, 0)
    return seen


def pair(first: str, second: str) -> str:
    """Return the feature of two words that stand side by side."""
    return f"{bare(first)} {bare(second)}"


class Sentence(NamedTuple):
    """A sentence, ready to be labelled.

    Attributes:
        words: Its words.
        known: For each of them "B" or "I" where it begins or goes on a skill known by name, else
            "O".
        cues: For each of them which cue stands before it (see ``cues_before``).
    """

    words: Sequence[str]
    known: str
    cues: Sequence[str]


def features_at(sentence: Sentence, index: int) -> Iterator[str]:
    """Yield all that is looked at to label a word, that of other words as "place:feature"."""
    words, last = sentence.words, len(sentence.words) - 1
    for place in PLACES:
        at = index + place
        yield from seen_at(place, words[at] if 0 <= at <= last else EDGE)
    yield f"known={_around(sentence.known, index)}"
    yield sentence.cues[index]
    if index:
        yield f"pair-:{pair(words[index - 1], words[index])}"
    if index < last:
        yield f"pair+:{pair(words[index], words[index + 1])}"


def seen_at(place: int, word: str) -> list[str]:
    """Return what is seen of the word at a place, counted from the word that is labelled."""
    seen = close_features(word)
    return [f"{place}:{name}" for name in (seen if abs(place) <= 1 else seen[:_OF_THE_FAR])]


def _around(known: str, index: int) -> str:
    before = known[index - 1] if index else "O"
    return before + (known[index : index + 2] + "O")[:2]
