"""How well skills are recognised: ``python -m tests.benchmarks.skillspan [FILE]``.

It compares the spans that are found with those that people marked in the development part of
SkillSpan (Zhang et al., NAACL 2022), real postings that training has not seen. The data mark two
layers, which may overlap one another: *knowledge* ("Python", "molecular biology") and *skill*
("mentoring junior engineers"); each has its own model.

Scoring, over all sentences of the file (micro-average):

- A span is a label, the index of its first word and the index after its last.
- **Exact**: a predicted span agrees where an annotated one has the same label and both bounds, as
  CoNLL scores and the paper does. Precision is the share of predicted spans that agree, recall the
  share of annotated ones, F1 their harmonic mean.
- **Overlapping**: a predicted span agrees where it has a word in common with an annotated span of
  its label, which counts for precision; an annotated one where it has a word in common with a
  predicted span of its label, which counts for recall.
- **Together**: the spans of both layers, each under its own label.

The first table is of the words as the data have them. The second is of text as users bring it: the
words of a sentence joined by spaces, cut into words anew by Coach, its spans compared by their
offsets of characters. At both ends of annotated and predicted spans marks such as brackets and
stops are left off there, which the data keep or leave as it happens ("GitHub)").

It fails where a figure of the first table is below what is aimed at, where a model takes longer
than 50 ms to load, or where fewer than 500 postings of 2,000 characters are read a second.
"""

import argparse
import sys
from collections.abc import Callable, Iterator, Sequence
from importlib.resources import files
from itertools import accumulate
from pathlib import Path

from coach.recognition import recogniser
from tests.benchmarks.timing import milliseconds
from tests.skillspan import (
    FOLDER,
    LAYERS,
    Annotated,
    Mark,
    Sentence,
    exact,
    marks,
    overlapping,
    read_annotated,
)
from tools.spans import Recogniser, read_model
from tools.spans.recognition import bounds, trimmed
from tools.vocabulary import builtin_vocabulary

POSTING = 2_000
"""Characters of a posting, where speed is counted in postings."""

Reader = Callable[[Annotated, str], Sentence]


def _found(layer: str) -> Recogniser:
    return recogniser(builtin_vocabulary(), "skill" if layer == "skill" else "knowledge")


def of_words(annotated: Annotated, layer: str) -> Sentence:
    """Return the spans of a sentence by its own words."""
    labels = _found(layer).labels(annotated.words)
    return Sentence(list(marks(layer, annotated.tags[layer])), list(marks(layer, labels)))


def of_text(annotated: Annotated, layer: str) -> Sentence:
    """Return the spans of a sentence as text, by offsets."""
    predicted = [Mark(layer, it.start, it.end) for it in _found(layer).spans(_text(annotated))]
    return Sentence(list(_offsets(annotated, layer)), predicted)


def _text(annotated: Annotated) -> str:
    return " ".join(annotated.words)


def _offsets(annotated: Annotated, layer: str) -> Iterator[Mark]:
    text = _text(annotated)
    starts = list(accumulate((len(word) + 1 for word in annotated.words), initial=0))
    for first, end in bounds(annotated.tags[layer]):
        at = trimmed(text, starts[first], starts[end] - 1)
        if at:
            yield Mark(layer, *at)


def table(sentences: Sequence[Annotated], read: Reader) -> dict[str, tuple[float, float]]:
    """Print the scores of each layer and of both, and return their F1: exact and overlapping."""
    layers = {layer: [read(it, layer) for it in sentences] for layer in LAYERS}
    layers["together"] = [
        Sentence([*one.gold, *two.gold], [*one.predicted, *two.predicted])
        for one, two in zip(*layers.values(), strict=True)
    ]
    print("| spans | precision | recall | exact F1 | precision | recall | overlapping F1 |")
    print("|---|---|---|---|---|---|---|")
    scores = {}
    for name, compared in layers.items():
        both = exact(compared), overlapping(compared)
        figures = [f"{figure:.3f}" for it in both for figure in (*it, it.f1)]
        print(f"| {name} | {' | '.join(figures)} |")
        scores[name] = both[0].f1, both[1].f1
    return scores


def _milliseconds_to_load(layer: str) -> float:
    path = files("coach").joinpath("taggers", f"{layer}.json")
    names = builtin_vocabulary().spelled
    return milliseconds(lambda: Recogniser(read_model(path.read_bytes()).leaning(), names))


def _postings_a_second(sentences: Sequence[Annotated], layer: str) -> float:
    text = "\n".join(_text(it) for it in sentences)
    took = milliseconds(lambda: _found(layer).spans(text))
    return len(text) / POSTING / took * 1_000


def _names_a_second(sentences: Sequence[Annotated]) -> float:
    """Return the reference: postings a second in which the vocabulary finds the names it has."""
    text = "\n".join(_text(it) for it in sentences)
    took = milliseconds(lambda: builtin_vocabulary().find(text))
    return len(text) / POSTING / took * 1_000


def main() -> int:
    """Print the figures, and return 1 where an aim is missed, else 0."""
    parser = argparse.ArgumentParser(description="How well skills are recognised.")
    parser.add_argument("data", nargs="?", type=Path, default=FOLDER / "dev.json")
    sentences = read_annotated(parser.parse_args().data)
    print(f"{len(sentences):,} sentences\n\nWords as the data have them:\n")
    scores = table(sentences, of_words)
    print("\nText, cut into words by Coach:\n")
    table(sentences, of_text)
    loads = {layer: _milliseconds_to_load(layer) for layer in LAYERS}
    speed = _postings_a_second(sentences, "knowledge")
    print(f"\nLoading: {', '.join(f'{layer} {took:.0f} ms' for layer, took in loads.items())}")
    print(f"Knowledge spans: {speed:,.0f} postings a second")
    print(f"Reference, names of the vocabulary: {_names_a_second(sentences):,.0f}")
    aims = {
        "knowledge, exact F1 0.50": scores["knowledge"][0] >= 0.50,
        "knowledge, overlapping F1 0.70": scores["knowledge"][1] >= 0.70,
        "together, exact F1 0.35": scores["together"][0] >= 0.35,
        "loading in 50 ms": max(loads.values()) <= 50,
        "500 postings a second": speed >= 500,
    }
    for aim, met in aims.items():
        print(f"{'met' if met else 'MISSED'}: {aim}")
    return 0 if all(aims.values()) else 1


if __name__ == "__main__":
    sys.exit(main())
