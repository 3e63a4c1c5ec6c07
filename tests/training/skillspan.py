"""Trains the models that recognise skills, on SkillSpan's training part.

``python -m tests.training.skillspan`` writes ``coach/taggers/skill.json`` and ``knowledge.json``;
``--check`` compares them with what training gives instead, and ``--folds 5`` writes nothing and
prints how settings do by cross-validation.

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
from typing import Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

from tests.skillspan import (
    FOLDER,
    LAYERS,
    Annotated,
    Sentence,
    exact,
    marks,
    overlapping,
    read_annotated,
)
from tools.spans import Model, Recogniser
from tools.spans.features import features_at
from tools.spans.viterbi import LABELS, STEPS, best_labels
from tools.vocabulary.builtin import builtin_vocabulary

MODELS: Final = Path(__file__).parents[2] / "coach" / "taggers"
_ABOUT: Final = (
    "Learned from the training part of SkillSpan (Zhang, Jensen, Sonniks and Plank, "
    "NAACL 2022; MIT licence, copyright 2023 Mike Zhang), by python -m tests.training.skillspan. "
    "See docs/recognition.md."
)
_TELLING = 6

Numbers = NDArray[np.int64]


class Settings(NamedTuple):
    """What training is set to; see docs/recognition.md for how it was chosen.

    Attributes:
        rounds: How often it goes over all sentences.
        learners: How many models are learned from different orders and added up.
        hidden: How many of 100 features are hidden each time a word is seen, so that no word is
            relied on alone.
        missed: The cost of a word of a span that is labelled otherwise.
        spurious: The cost of a word outside that is labelled as in a span.
        least_seen: How often a feature must occur to be learned.
        least_weight: Features that weigh less than this in both are left out.
    """

    rounds: int
    missed: int
    spurious: int
    learners: int = 4
    hidden: int = 30
    least_seen: int = 2
    least_weight: int = 3


SETTINGS: Final = {
    "skill": Settings(rounds=20, missed=60, spurious=10, learners=1, hidden=0, least_weight=6),
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
        seed: Of the order of the examples, and of what is hidden in them.
    """

    def __init__(self, examples: Examples, settings: Settings, seed: int) -> None:
        self._examples, self._settings = examples, settings
        size = len(examples.names) + 1
        self._weights, self._summed = (np.zeros((size, 3), dtype=np.int64) for _ in range(2))
        self._steps, self._steps_summed = (np.zeros((3, 3), dtype=np.int64) for _ in range(2))
        outside, inside = settings.spurious, settings.missed
        self._costs = np.array([[0, outside, outside], [inside, 0, inside], [inside, inside, 0]])
        # Its stream is frozen for good, unlike that of the newer generators.
        self._drawn = np.random.RandomState(seed)
        self._time = 1

    def learn(self, chosen: Iterable[int]) -> tuple[Numbers, Numbers, int]:
        """Return weights and steps, summed over the time that it takes, and that time."""
        order = np.array(list(chosen))
        for _ in range(self._settings.rounds):
            self._drawn.shuffle(order)
            for index in order:
                features = self._examples.features[index]
                shown = self._drawn.random_sample(features.shape) * 100 >= self._settings.hidden
                self._see(features * shown, self._examples.labels[index])
                self._time += 1
        return (
            self._weights * self._time - self._summed,
            self._steps * self._time - self._steps_summed,
            self._time,
        )

    def _see(self, features: Numbers, gold: Numbers) -> None:
        scores = self._weights[features].sum(axis=1) + self._costs[gold]
        relative = (scores[:, 1:] - scores[:, :1]).tolist()
        said = best_labels([complex(*it) for it in relative], _named_steps(self._steps))
        predicted = np.array([LABELS.index(label) for label in said], dtype=np.int64)
        for index in np.flatnonzero(gold != predicted):
            used = features[index][features[index] > 0]
            for label, by in ((gold[index], 1), (predicted[index], -1)):
                self._weights[used, label] += by
                self._summed[used, label] += by * self._time
        self._step(gold, 1)
        self._step(predicted, -1)

    def _step(self, labels: Numbers, by: int) -> None:
        before = np.concatenate(([0], labels[:-1]))
        np.add.at(self._steps, (before, labels), by)
        np.add.at(self._steps_summed, (before, labels), by * self._time)


def learn(examples: Examples, settings: Settings, chosen: Sequence[int]) -> Model:
    """Return what several learners learn from some of the examples: the mean of their weights."""
    learned = [
        Perceptron(examples, settings, seed).learn(chosen) for seed in range(settings.learners)
    ]
    time = sum(it[2] for it in learned)
    weights = _rounded(np.sum([it[0] for it in learned], axis=0), time)
    steps = _rounded(np.sum([it[1] for it in learned], axis=0), time)
    relative = (weights[:, 1:] - weights[:, :1])[1:]
    kept = np.abs(relative).max(axis=1) >= settings.least_weight
    named = zip(examples.names, relative.tolist(), kept.tolist(), strict=True)
    return Model(_named_steps(steps), {name: complex(*both) for name, both, keep in named if keep})


def _rounded(summed: Numbers, time: int) -> Numbers:
    """Return sums over time divided by it, rounded half up, in whole numbers throughout."""
    rounded: Numbers = (summed * 2 + time) // (2 * time)
    return rounded


def _named_steps(steps: Numbers) -> dict[str, int]:
    return {step: int(steps[LABELS.index(step[0]), LABELS.index(step[1])]) for step in STEPS}


def recogniser(model: Model) -> Recogniser:
    """Return a recogniser by a model, with the names of the built-in vocabulary."""
    return Recogniser(model, builtin_vocabulary().spelled)


def trained(sentences: Sequence[Annotated], layer: str) -> bytes:
    """Return the model file that is learned from sentences."""
    settings = SETTINGS[layer]
    examples = Examples(sentences, layer, settings.least_seen)
    model = learn(examples, settings, range(len(sentences)))
    lines = [
        f"{json.dumps(name)}: [{both.real:.0f}, {both.imag:.0f}]"
        for name, both in model.weights.items()
    ]
    weights = ",\n".join(lines)
    head = f'"about": {json.dumps(_ABOUT)},\n"steps": {json.dumps(model.steps)}'
    return f'{{{head},\n"weights": {{\n{weights}\n}}}}\n'.encode()


def _folds(sentences: Sequence[Annotated], folds: int) -> dict[int, int]:
    """Return the fold of each posting; postings that have a sentence in common are in one.

    Many postings of one employer share whole paragraphs, which else would be learned by heart.
    """
    kin: dict[int, set[int]] = {it.posting: {it.posting} for it in sentences}
    first: dict[tuple[str, ...], int] = {}
    for it in sentences:
        other = first.setdefault(it.words, it.posting)
        if len(it.words) >= _TELLING and kin[other] is not kin[it.posting]:
            merged = kin[other] | kin[it.posting]
            kin.update(dict.fromkeys(merged, merged))
    families = {min(it): it for it in kin.values()}
    sizes = Counter(it.posting for it in sentences)
    filled = [0] * folds
    fold_of: dict[int, int] = {}
    for _, family in sorted(families.items(), key=lambda it: (-len(it[1]), it[0])):
        fold = filled.index(min(filled))
        filled[fold] += sum(sizes[posting] for posting in family)
        fold_of.update(dict.fromkeys(family, fold))
    return fold_of


def validate(sentences: Sequence[Annotated], layer: str, folds: int, settings: Settings) -> str:
    """Return what is reached on each part of the postings by learning from the others."""
    examples = Examples(sentences, layer, settings.least_seen)
    fold_of = _folds(sentences, folds)
    compared: list[Sentence] = []
    size = 0
    for fold in range(folds):
        others = [n for n, it in enumerate(sentences) if fold_of[it.posting] != fold]
        model = learn(examples, settings, others)
        size += len(model.weights) // folds
        found = recogniser(model)
        compared += [
            Sentence(list(marks(layer, it.tags[layer])), list(marks(layer, found.labels(it.words))))
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
