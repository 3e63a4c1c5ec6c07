"""Why a part of a text is taken for a skill, in words."""

from collections import Counter
from typing import Final, NamedTuple

from tools.spans.features import Sentence, features_at
from tools.spans.tagger import Model

_MOST = 3
_CUES: Final = {
    "knowing": "after words of experience or knowledge",
    "degree": "after the name of a degree",
    "listing": "after words that lead to a list",
    "acting": "after words of ability or duty",
    "industry": "after the word industry",
    "none": "with no cue before it",
}
_SEEN: Final = {
    "word": 'the word "{}"',
    "shape": 'written like "{}"',
    "end": 'the ending "-{}"',
    "begin": 'the beginning "{}-"',
    "mark": 'the mark "{}"',
    "common": "how common the word is in postings",
    "written": "how common the word is in postings, and its first letter",
}
_OF_SENTENCES: Final = {
    "before": 'the word "{}" some words before',
    "after": 'the word "{}" some words after',
    "first": 'the word "{}" at the start of the sentence',
    "last": 'the word "{}" at the end of the sentence',
    "length": "the length of the sentence",
    "from start": "the place in the sentence, from its start",
    "to end": "the place in the sentence, from its end",
}
_BESIDE: Final = ("pair", "shapes")
_PLACES: Final = {
    "-2": ", two words before",
    "-1": ", the word before",
    "0": "",
    "1": ", the word after",
    "2": ", two words after",
}


class Reason(NamedTuple):
    """What speaks for a span.

    Attributes:
        what: In words: 'the word "kafka"'.
        weight: How much, in the units of the model; above 0.
    """

    what: str
    weight: int


def strongest(model: Model, sentence: Sentence, first: int, end: int) -> tuple[Reason, ...]:
    """Return the three things that speak most for a span, by the weights of its words.

    Args:
        model: What the tagger has learned.
        sentence: The sentence.
        first: The index of the first word of the span.
        end: The index after its last word.
    """
    weights: Counter[str] = Counter()
    for index in range(first, end):
        for feature in features_at(sentence, index):
            both = model.weights.get(feature, 0j)
            weights[said(feature)] += int(both.real if index == first else both.imag)
    ranked = sorted(weights.items(), key=lambda it: (-it[1], it[0]))[:_MOST]
    return tuple(Reason(what, weight) for what, weight in ranked if weight > 0)


def said(feature: str) -> str:
    """Return a feature in words: 'the ending "-ing", the word before' for "-1:end=ing"."""
    if feature.startswith("known="):
        return _known(feature.removeprefix("known="))
    if feature.startswith("cue="):
        return _CUES[feature.removeprefix("cue=").split()[0]]
    head, _, value = feature.partition("=")
    if head in _OF_SENTENCES:
        return _OF_SENTENCES[head].format(value)
    place, seen = feature.split(":", 1)
    if place.startswith(_BESIDE):
        return _beside(place, seen)
    name, equals, value = seen.partition("=")
    return (_SEEN[name].format(value) if equals else f"{_marked(name)}") + _PLACES[place]


def _beside(place: str, both: str) -> str:
    what = "words" if place.startswith("pair") else "shapes of two words"
    return f'the {what} "{both}"'


def _known(around: str) -> str:
    if around[1] != "O":
        return "a skill known by name"
    return "no skill known by name" if around == "OOO" else "beside a skill known by name"


def _marked(name: str) -> str:
    return {"edge": "the edge of the sentence", "inner capital": "a capital inside"}.get(
        name, f"a {name}" if name != "capitals" else "all capitals"
    )
