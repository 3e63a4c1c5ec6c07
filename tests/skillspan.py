"""SkillSpan, the annotated postings: reading them, and comparing spans with theirs."""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Final, NamedTuple

from tools.spans.recognition import bounds

FOLDER: Final = Path(__file__).parents[1].parent / "shared" / "data" / "skillspan"
"""Where the data are: beside the project."""

LAYERS: Final = ("skill", "knowledge")
"""The two kinds of spans, which may overlap one another."""


class Annotated(NamedTuple):
    """A sentence of a posting.

    Attributes:
        posting: The number of the posting.
        words: Its words.
        tags: For each layer "B", "I" or "O" for each word.
    """

    posting: int
    words: tuple[str, ...]
    tags: Mapping[str, tuple[str, ...]]


def read_annotated(path: Path) -> list[Annotated]:
    """Return the sentences of a file, in its order."""
    with path.open(encoding="utf-8") as lines:
        read = [json.loads(line) for line in lines]
    return [
        Annotated(
            it["idx"],
            tuple(it["tokens"]),
            {layer: tuple(it[f"tags_{layer}"]) for layer in LAYERS},
        )
        for it in read
    ]


class Mark(NamedTuple):
    """A span of a sentence: its label, where it starts and the end after it."""

    label: str
    start: int
    end: int

    def overlaps(self, other: "Mark") -> bool:
        """Whether another span has the same label and a word or character in common with it."""
        return self.label == other.label and self.start < other.end and other.start < self.end


def marks(label: str, tags: Iterable[str]) -> Iterator[Mark]:
    """Yield the spans of a sentence out of the labels of its words."""
    return (Mark(label, *it) for it in bounds(tags))


class Score(NamedTuple):
    """How well spans agree with the annotated ones.

    Attributes:
        precision: The share of the predicted spans that agree, 0 to 1.
        recall: The share of the annotated spans that agree, 0 to 1.
    """

    precision: float
    recall: float

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall."""
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0


class Sentence(NamedTuple):
    """The spans of a sentence, as annotated and as predicted."""

    gold: Sequence[Mark]
    predicted: Sequence[Mark]


def exact(sentences: Sequence[Sentence]) -> Score:
    """Return the score where a span agrees with one of the same label and both its bounds."""
    agreeing = sum(len(set(it.gold) & set(it.predicted)) for it in sentences)
    return _score(sentences, agreeing, agreeing)


def overlapping(sentences: Sequence[Sentence]) -> Score:
    """Return the score where a span agrees with any that overlaps it."""
    return _score(
        sentences,
        sum(_overlapping(it.predicted, it.gold) for it in sentences),
        sum(_overlapping(it.gold, it.predicted) for it in sentences),
    )


def _overlapping(these: Sequence[Mark], those: Sequence[Mark]) -> int:
    return sum(any(this.overlaps(that) for that in those) for this in these)


def _score(sentences: Sequence[Sentence], of_predicted: int, of_gold: int) -> Score:
    predicted = sum(len(it.predicted) for it in sentences)
    gold = sum(len(it.gold) for it in sentences)
    return Score(of_predicted / max(predicted, 1), of_gold / max(gold, 1))
