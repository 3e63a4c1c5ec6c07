"""What a tagger looks at: the words around a place, what is known of them, and cues before it."""

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Final, NamedTuple

from tools.late import late
from tools.spans.words import EDGES

PLACES: Final = (-2, -1, 0, 1, 2)
"""The places that are looked at, from the word itself; the outer two less closely."""

EDGE: Final = ""
"""Stands for the word before the first and after the last."""

PAIR_PLACES: Final = (-1, 0, 1, 2)
"""Where the second word of each pair stands that is looked at, from the word itself."""

SHAPE_PLACES: Final = (0, 1)
"""The same for pairs of shapes."""

AWAY: Final = 5
"""How far away words are looked at without regard to their order."""

ENDS: Final = 3
"""How many words at either end of a sentence are told apart by their place."""

_CUE_REACH = 3
_FAR = 12
_NO_CUES: Final = ("cue=none",) * (_FAR + 1)
_SHAPE_LENGTH = 8
_OF_THE_FAR = 2
_LONG = 6
_FEW = 2
_MOST_COMMON = 7
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
_UPPER, _LOWER, _DIGIT = late("[A-Z]+"), late("[a-z]+"), late("[0-9]+")


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
    told, distance = _NO_CUES, 0
    for word in words:
        seen.append(told[min(_FAR, distance)])
        found = _told_by(word)
        if found is None:
            distance += 1
        else:
            told, distance = found, 0
    return seen


@lru_cache(maxsize=1 << 15)
def _told_by(word: str) -> tuple[str, ...] | None:
    """Return what is seen after a word at each distance, or ``None`` where it changes nothing."""
    if word in _STOPS:
        return _NO_CUES
    cue = _CUES.get(bare(word))
    return tuple(f"cue={cue} {away // _CUE_REACH}" for away in range(_FAR + 1)) if cue else None


def pair(first: str, second: str) -> str:
    """Return two words that stand side by side, as they are looked at together."""
    return f"{bare(first)} {bare(second)}"


def shapes(first: str, second: str) -> str:
    """Return the shapes of two words that stand side by side."""
    return f"{shape(first)} {shape(second)}"


def commonness(count: int) -> int:
    """Return how common a word is that so many postings hold: 0 to 7, by powers of two."""
    return min(count if count <= _FEW else (count - 1).bit_length() + 1, _MOST_COMMON)


class Sentence(NamedTuple):
    """A sentence, ready to be labelled.

    Attributes:
        words: Its words.
        known: For each of them "B" or "I" where it begins or goes on a skill known by name, else
            "O".
        cues: For each of them which cue stands before it (see ``cues_before``).
        common: How common bare words are in postings (see ``commonness``); others are not.
    """

    words: Sequence[str]
    known: str
    cues: Sequence[str]
    common: Mapping[str, int]


def features_at(sentence: Sentence, index: int) -> Iterator[str]:
    """Yield all that is looked at to label a word, that of other words as "place:feature"."""
    words, last = sentence.words, len(sentence.words) - 1
    for place in PLACES:
        at = index + place
        yield from seen_at(place, words[at] if 0 <= at <= last else EDGE)
        if abs(place) <= 1 and 0 <= at <= last:
            yield from common_at(place, words[at], sentence.common.get(bare(words[at]), 0))
    yield f"known={_around(sentence.known, index)}"
    yield sentence.cues[index]
    yield from (f"before={bare(it)}" for it in words[max(0, index - AWAY) : max(0, index - 1)])
    yield from (f"after={bare(it)}" for it in words[index + 2 : index + AWAY + 1])
    yield from _pairs(words, index)
    yield from seen_of_all(words)
    yield from seen_of_place(index, len(words))


def seen_at(place: int, word: str) -> list[str]:
    """Return what is seen of the word at a place, counted from the word that is labelled."""
    seen = close_features(word)
    return [f"{place}:{name}" for name in (seen if abs(place) <= 1 else seen[:_OF_THE_FAR])]


def common_at(place: int, word: str, common: int) -> tuple[str, str]:
    """Return how common the word at a place is, by itself and with whether it has a capital."""
    return f"{place}:common={common}", f"{place}:written={common}{'X' if word[0].isupper() else ''}"


def _pairs(words: Sequence[str], index: int) -> Iterator[str]:
    """Yield the pairs of words around a place, each by the place of its second word."""
    for place in PAIR_PLACES:
        at = index + place
        if 0 < at < len(words):
            yield f"pair{place}:{pair(words[at - 1], words[at])}"
            if place in SHAPE_PLACES:
                yield f"shapes{place}:{shapes(words[at - 1], words[at])}"


def seen_of_all(words: Sequence[str]) -> tuple[str, ...]:
    """Return what is seen of a sentence as a whole, alike at each of its words."""
    return (
        f"first={bare(words[0])}",
        f"last={bare(words[-1])}",
        f"length={min(len(words).bit_length(), _LONG)}",
    )


def seen_of_place(index: int, count: int) -> tuple[str, str]:
    """Return where in its sentence of so many words a word stands, at its ends."""
    return f"from start={min(index, ENDS)}", f"to end={min(count - index - 1, ENDS)}"


def _around(known: str, index: int) -> str:
    before = known[index - 1] if index else "O"
    return before + (known[index : index + 2] + "O")[:2]
