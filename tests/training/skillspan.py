"""Trains the models that recognise skills, on SkillSpan's training part.

``python -m tests.training.skillspan`` writes ``coach/models/skill.json`` and ``knowledge.json``;
``--check`` compares them with what training gives instead, and ``--folds 5`` writes nothing and
prints how settings do by cross-validation, whole postings at a time.

Training is an averaged structured perceptron with a cost for each wrong label (the margin of
Tsochantaridis et al., JMLR 2005; averaging as Collins, EMNLP 2002). It counts in whole numbers and
shuffles by a fixed seed, so that it gives the same bytes on every machine.
"""

import argparse
import json
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from pathlib import Path
from random import Random
from typing import Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

from tests.skillspan import FOLDER, LAYERS, Annotated, Sentence, exact, marks, overlapping, read_annotated
from tools.spans import Model, Recogniser
from tools.spans.features import features_at
from tools.spans.viterbi import LABELS, best_labels
from tools.vocabulary.builtin import builtin_vocabulary

MODELS: Final = Path(__file__).parents[2] / "coach" / "models"
_ABOUT: Final = (
    "Learned from the training part of SkillSpan (Zhang, Jensen, Sonniks and Plank, "
    "NAACL 2022; MIT licence, copyright 2023 Mike Zhang), by python -m tests.training.skillspan. "
    "See docs/recognition.md."
)
_SEED = 0

Numbers = NDArray[np.int64]


class Settings(NamedTuple):
    """What training is set to; chosen by cross-validation within the training part.

    Attributes:
        rounds: How often it goes over all sentences.
        missed: The cost of a word of a span that is labelled otherwise.
        spurious: The cost of a word outside that is labelled as in a span.
        least_seen: How often a feature must occur to be learned.
        least_weight: Features that weigh less than this in both are left out.
    """

    rounds: int
    missed: int
    spurious: int
    least_seen: int = 2
    least_weight: int = 3


SETTINGS: Final = {
    "skill": Settings(rounds=20, missed=60, spurious=10, least_weight=4),
    "knowledge": Settings(rounds=10, missed=60, spurious=20),
}


class Examples:
    """Sentences whose features have numbers.

    Args:
        sentences: The sentences.
        layer: Which spans of them count.
        least_seen: How often a feature must occur.
    """

    def __init__(self, sentences: Sequence[Annotated], layer: str, least_seen: int) -> None:
        seen = [list(_features(it.words)) for it in sentences]
        counted = Counter(name for words in seen for word in words for name in word)
        self.names = sorted(name for name, count in counted.items() if count >= least_seen)
        numbers = {name: number for number, name in enumerate(self.names, start=1)}
        self.features = [_table(words, numbers) for words in seen]
        self.labels = [
            np.array([LABELS.index(tag) for tag in it.tags[layer]], dtype=np.int64)
            for it in sentences
        ]


def _features(words: Sequence[str]) -> Iterator[list[str]]:
    sentence = _untrained().sentence(words)
    return (list(features_at(sentence, index)) for index in range(len(words)))


@cache
def _untrained() -> Recogniser:
    return recogniser(Model({}, {}))


def _table(words: Sequence[Sequence[str]], numbers: dict[str, int]) -> Numbers:
    """Return a row of feature numbers for each word, filled up with 0."""
    rows = [[numbers[name] for name in word if name in numbers] for word in words]
    table = np.zeros((len(rows), max(map(len, rows))), dtype=np.int64)
    for row, filled in zip(rows, table, strict=True):
        filled[: len(row)] = row
    return table


class Perceptron:
    """Weights while they are learned.

    Args:
        examples: What to learn from.
        settings: How.
    """

    def __init__(self, examples: Examples, settings: Settings) -> None:
        self._examples, self._settings = examples, settings
        self._weights, self._summed = (
            np.zeros((len(examples.names) + 1, 3), dtype=np.int64) for _ in range(2)
        )
        self._steps, self._steps_summed = (np.zeros((3, 3), dtype=np.int64) for _ in range(2))
        outside, inside = settings.spurious, settings.missed
        self._costs = np.array([[0, outside, outside], [inside, 0, inside], [inside, inside, 0]])
        self._time = 1

    def learn(self, chosen: Iterable[int]) -> Model:
        """Return what is learned from some of the examples."""
        order, shuffled = list(chosen), Random(_SEED)  # noqa: S311 - no secret
        for _ in range(self._settings.rounds):
            shuffled.shuffle(order)
            for index in order:
                self._see(self._examples.features[index], self._examples.labels[index])
                self._time += 1
        return self._model()

    def _see(self, features: Numbers, gold: Numbers) -> None:
        scores = self._weights[features].sum(axis=1) + self._costs[gold]
        relative = (scores[:, 1:] - scores[:, :1]).tolist()
        said = best_labels([complex(*it) for it in relative], _named_steps(self._steps))
        predicted = np.array([LABELS.index(label) for label in said], dtype=np.int64)
        for index in np.flatnonzero(gold != predicted):
            used = features[index][features[index] > 0]
            self._change(self._weights, self._summed, used, gold[index], 1)
            self._change(self._weights, self._summed, used, predicted[index], -1)
        self._step(gold, 1)
        self._step(predicted, -1)

    def _step(self, labels: Numbers, by: int) -> None:
        before = np.concatenate(([0], labels[:-1]))
        np.add.at(self._steps, (before, labels), by)
        np.add.at(self._steps_summed, (before, labels), by * self._time)

    def _change(
        self, weights: Numbers, summed: Numbers, rows: Numbers, label: np.int64, by: int
    ) -> None:
        weights[rows, label] += by
        summed[rows, label] += by * self._time

    def _model(self) -> Model:
        weights = _averaged(self._weights, self._summed, self._time)
        relative = (weights[:, 1:] - weights[:, :1])[1:]
        kept = np.abs(relative).max(axis=1) >= self._settings.least_weight
        steps = _named_steps(_averaged(self._steps, self._steps_summed, self._time))
        return Model(
            steps,
            {
                name: (int(begin), int(inside))
                for name, (begin, inside), keep in zip(
                    self._examples.names, relative.tolist(), kept.tolist(), strict=True
                )
                if keep
            },
        )


def _averaged(last: Numbers, summed: Numbers, time: int) -> Numbers:
    """Return the mean of the weights over time rounded half up."""
    averaged: Numbers = ((last * time - summed) * 2 + time) // (2 * time)
    return averaged


def _named_steps(steps: Numbers) -> dict[str, int]:
    return {
        before + after: int(steps[LABELS.index(before), LABELS.index(after)])
        for before in LABELS
        for after in LABELS
        if before + after != "OI"
    }


def recogniser(model: Model) -> Recogniser:
    """Return a recogniser by a model, with the names of the built-in vocabulary."""
    return Recogniser(model, builtin_vocabulary().spelled)


def trained(sentences: Sequence[Annotated], layer: str) -> bytes:
    """Return the model file that is learned from sentences."""
    settings = SETTINGS[layer]
    examples = Examples(sentences, layer, settings.least_seen)
    model = Perceptron(examples, settings).learn(range(len(sentences)))
    lines = [f"{json.dumps(name)}: {json.dumps(model.weights[name])}" for name in model.weights]
    weights = ",\n".join(lines)
    head = f'"about": {json.dumps(_ABOUT)},\n"steps": {json.dumps(model.steps)}'
    return f'{{{head},\n"weights": {{\n{weights}\n}}}}\n'.encode()


def validate(sentences: Sequence[Annotated], layer: str, folds: int, settings: Settings) -> str:
    """Return what is reached on each part of the postings by learning from the others."""
    examples = Examples(sentences, layer, settings.least_seen)
    postings = sorted({it.posting for it in sentences})
    Random(_SEED).shuffle(postings)  # noqa: S311 - no secret
    fold_of = {posting: number % folds for number, posting in enumerate(postings)}
    compared: list[Sentence] = []
    size = 0
    for fold in range(folds):
        others = [n for n, it in enumerate(sentences) if fold_of[it.posting] != fold]
        model = Perceptron(examples, settings).learn(others)
        size += len(model.weights) // folds
        found = recogniser(model)
        compared += [
            Sentence(
                list(marks(layer, it.tags[layer])), list(marks(layer, found.labels(it.words)))
            )
            for it in sentences
            if fold_of[it.posting] == fold
        ]
    strict, loose = exact(compared), overlapping(compared)
    return (
        f"{layer}: exact {strict.precision:.3f} {strict.recall:.3f} F1 {strict.f1:.3f}, "
        f"overlapping {loose.precision:.3f} {loose.recall:.3f} F1 {loose.f1:.3f}, "
        f"{size} features, {settings}"
    )


def main() -> int:
    """Train, check or validate, and return the exit code."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("data", nargs="?", type=Path, default=FOLDER / "train.json")
    parser.add_argument("--check", action="store_true", help="compare with the files, write none")
    parser.add_argument("--folds", type=int, help="cross-validate in so many parts")
    parser.add_argument("--layer", choices=LAYERS, help="one of the two alone")
    for name in Settings._fields:
        parser.add_argument(f"--{name.replace('_', '-')}", type=int, help="with --folds")
    given = parser.parse_args()
    sentences = read_annotated(given.data)
    same = True
    for layer in [given.layer] if given.layer else LAYERS:
        path = MODELS / f"{layer}.json"
        if given.folds:
            changed = {it: getattr(given, it) for it in Settings._fields if getattr(given, it)}
            settings = SETTINGS[layer]._replace(**changed)
            print(validate(sentences, layer, given.folds, settings), flush=True)
            continue
        data = trained(sentences, layer)
        if given.check:
            same &= path.read_bytes() == data
        else:
            path.write_bytes(data)
        print(f"{path.name}: {len(data):,} bytes{'' if same else ', DIFFERENT'}", flush=True)
    return 0 if same else 1


if __name__ == "__main__":
    sys.exit(main())
