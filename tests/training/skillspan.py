"""Trains the models that recognise skills, on SkillSpan's training part.

``python -m tests.training.skillspan`` writes ``coach/taggers/skill.json`` and ``knowledge.json``;
``--check`` compares them with what training gives instead, and ``--folds 5`` writes nothing and
prints how settings do by cross-validation.

What is learned is a conditional random field (``field.py``), which draws nothing at random. Its
weights are rounded to whole numbers, so that the tagger counts exactly.
"""

import argparse
import json
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import Final, NamedTuple

import numpy as np

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
from tests.training.field import Field, Learned
from tools.spans import Model, Recogniser
from tools.spans.features import bare, commonness, features_at
from tools.spans.viterbi import LABELS, STEPS
from tools.vocabulary.builtin import builtin_vocabulary

MODELS: Final = Path(__file__).parents[2] / "coach" / "taggers"
_ABOUT: Final = (
    "Learned from the training part of SkillSpan (Zhang, Jensen, Sonniks and Plank, "
    "NAACL 2022; MIT licence, copyright 2023 Mike Zhang), by python -m tests.training.skillspan. "
    "See docs/recognition.md."
)
_TELLING = 6


class Settings(NamedTuple):
    """What training is set to; see docs/recognition.md for how it was chosen.

    Attributes:
        penalty: What the squares of the weights cost.
        rounds: How often L-BFGS goes on at most.
        begin: What is added for beginning a span where it leans to finding more, in hundredths.
        inside: The same for going on with one.
        least_seen: How often a feature must occur to be learned.
        least_weight: Features that weigh less than this in both are left out, in hundredths.
    """

    penalty: int = 8
    rounds: int = 45
    begin: int = 100
    inside: int = 50
    least_seen: int = 2
    least_weight: int = 6


SETTINGS: Final = {"skill": Settings(), "knowledge": Settings()}


class Examples:
    """Sentences whose features have numbers.

    Args:
        sentences: The sentences.
        layer: Which spans of them count.
        least_seen: How often a feature must occur.

    Attributes:
        names: The features, by their numbers.
        features: For each sentence the numbers of the features of each word.
        labels: For each sentence the numbers of its labels.
        common: How common words are in the postings.
    """

    def __init__(self, sentences: Sequence[Annotated], layer: str, least_seen: int) -> None:
        holders = _holders(sentences)
        families = _families(sentences)
        self.common = {word: commonness(len(it)) for word, it in holders.items() if len(it) > 0}
        seen = [list(_features(it.words, holders, min(families[it.posting]))) for it in sentences]
        counted = Counter(name for words in seen for word in words for name in word)
        self.names = sorted(name for name, count in counted.items() if count >= least_seen)
        numbers = {name: number for number, name in enumerate(self.names)}
        self.features = [
            [np.array([numbers[it] for it in word if it in numbers], dtype=np.int64) for word in it]
            for it in seen
        ]
        self.labels = [
            np.array([LABELS.index(tag) for tag in it.tags[layer]], dtype=np.int64)
            for it in sentences
        ]


def _holders(sentences: Sequence[Annotated]) -> dict[str, set[int]]:
    """Return which families of postings hold each word."""
    families = _families(sentences)
    holders: dict[str, set[int]] = {}
    for it in sentences:
        for word in it.words:
            holders.setdefault(bare(word), set()).add(min(families[it.posting]))
    return holders


def _features(
    words: Sequence[str], holders: dict[str, set[int]], family: int
) -> Iterator[list[str]]:
    """Yield what is seen at each word, which is as common as others than its own family tell.

    Else no word could be unheard of while learning, as many are in what is read later.
    """
    others = {bare(word): holders[bare(word)] - {family} for word in words}
    common = {word: commonness(len(it)) for word, it in others.items()}
    sentence = _untrained().sentence(words)._replace(common=common)
    return (list(features_at(sentence, index)) for index in range(len(words)))


@cache
def _untrained() -> Recogniser:
    return recogniser(Model({}, {}, {}, 0j))


def learn(sentences: Sequence[Annotated], layer: str, settings: Settings) -> Model:
    """Return what is learned from sentences."""
    examples = Examples(sentences, layer, settings.least_seen)
    field = Field(examples.features, examples.labels, len(examples.names))
    return _rounded(field.learn(settings.penalty, settings.rounds), examples, settings)


def _rounded(learned: Learned, examples: Examples, settings: Settings) -> Model:
    """Return a model in hundredths, relative to what being outside weighs."""
    hundredths = np.rint(100 * (learned.weights[:, 1:] - learned.weights[:, :1])).astype(np.int64)
    steps = np.rint(100 * learned.steps).astype(np.int64)
    kept = np.abs(hundredths).max(axis=1) >= settings.least_weight
    named = zip(examples.names, hundredths.tolist(), kept.tolist(), strict=True)
    return Model(
        {step: int(steps[LABELS.index(step[0]), LABELS.index(step[1])]) for step in STEPS},
        {name: complex(*both) for name, both, keep in named if keep},
        examples.common,
        complex(settings.begin, settings.inside),
    )


def recogniser(model: Model) -> Recogniser:
    """Return a recogniser by a model, with the names of the built-in vocabulary."""
    return Recogniser(model, builtin_vocabulary().spelled)


def trained(sentences: Sequence[Annotated], layer: str) -> bytes:
    """Return the model file that is learned from sentences."""
    model = learn(sentences, layer, SETTINGS[layer])
    common = {
        level: " ".join(sorted(word for word, its in model.common.items() if its == level))
        for level in sorted(set(model.common.values()))
    }
    lines = [
        f"{json.dumps(name)}: [{both.real:.0f}, {both.imag:.0f}]"
        for name, both in model.weights.items()
    ]
    weights = ",\n".join(lines)
    head = f'"about": {json.dumps(_ABOUT)},\n"steps": {json.dumps(model.steps)}'
    head += f',\n"lean": [{model.lean.real:.0f}, {model.lean.imag:.0f}]'
    head += f',\n"common": {json.dumps(common, indent=0)}'
    return f'{{{head},\n"weights": {{\n{weights}\n}}}}\n'.encode()


def _families(sentences: Sequence[Annotated]) -> dict[int, set[int]]:
    """Return for each posting those that it shares a sentence with, directly or by others.

    Many postings of one employer share whole paragraphs, which else would be learned by heart.
    """
    kin: dict[int, set[int]] = {it.posting: {it.posting} for it in sentences}
    first: dict[tuple[str, ...], int] = {}
    for it in sentences:
        other = first.setdefault(it.words, it.posting)
        if len(it.words) >= _TELLING and kin[other] is not kin[it.posting]:
            merged = kin[other] | kin[it.posting]
            kin.update(dict.fromkeys(merged, merged))
    return kin


def _folds(sentences: Sequence[Annotated], folds: int) -> dict[int, int]:
    """Return the fold of each posting; those of one family are in one."""
    families = {min(it): it for it in _families(sentences).values()}
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
    fold_of = _folds(sentences, folds)
    compared: list[Sentence] = []
    size = 0
    for fold in range(folds):
        others = [it for it in sentences if fold_of[it.posting] != fold]
        model = learn(others, layer, settings)
        size += len(model.weights) // folds
        found = recogniser(model.leaning())
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
