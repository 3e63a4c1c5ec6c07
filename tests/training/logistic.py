"""Multinomial logistic regression over what is seen of a wording, written as a small file."""

import json
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Final, Protocol

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize
from scipy.sparse import csr_matrix

from tools.requests import Model
from tools.requests.features import features
from tools.requests.model import DIGITS, MIDDLE

_PENALTY: Final = 0.35
_ROUNDS: Final = 60
_FEWEST: Final = 4
_BALANCE: Final = 0.5
_LENGTH: Final = 8.0
_UNIT: Final = 0.1
_LEAST: Final = 2

Reals = NDArray[np.float64]


class Example(Protocol):
    """A wording and what it is."""

    @property
    def label(self) -> str:
        """What it is."""

    @property
    def words(self) -> str:
        """The words, as the model will see them."""


def learn(examples: Sequence[Example]) -> Model:
    """Return what is learned from examples; the same from the same, without chance.

    The logarithm of the probability of the given labels is raised by L-BFGS, less a penalty on the
    squares of the weights. An example of a rare label counts for more, by the root of how rare.
    """
    seen = [features(it.words) for it in examples]
    counted = Counter(name for its in seen for name in its)
    names = sorted(name for name, count in counted.items() if count >= _FEWEST)
    labels = sorted({it.label for it in examples})
    given = np.array([labels.index(it.label) for it in examples])
    weights = _fitted(_matrix(seen, names), given, len(labels))
    return Model(tuple(labels), dict(_packed(names, weights)), _UNIT * _LENGTH)


def _matrix(seen: Sequence[Sequence[str]], names: Sequence[str]) -> csr_matrix:
    numbers = {name: number for number, name in enumerate(names)}
    held = [[numbers[it] for it in its if it in numbers] for its in seen]
    lengths = [_LENGTH / np.sqrt(len(its)) for its in seen]
    values = np.repeat(lengths, [len(it) for it in held])
    ends = np.cumsum([0, *map(len, held)])
    return csr_matrix((values, np.concatenate(held), ends), shape=(len(seen), len(names)))


def _fitted(seen: csr_matrix, given: NDArray[np.int64], labels: int) -> Reals:
    rows, size = seen.shape
    turned = seen.T.tocsr()
    wanted = np.eye(labels)[given]
    rare = rows / labels / np.bincount(given, minlength=labels)
    counts = (rare**_BALANCE)[given][:, None]

    def loss(flat: Reals) -> tuple[float, Reals]:
        scores = seen @ flat.reshape(size, labels)
        scores -= scores.max(axis=1, keepdims=True)
        parts = np.exp(scores)
        totals = parts.sum(axis=1, keepdims=True)
        told = (counts * (np.log(totals) - (scores * wanted).sum(axis=1, keepdims=True))).sum()
        slope = turned @ (counts * (parts / totals - wanted))
        return float(told + _PENALTY / 2 * (flat @ flat)), slope.ravel() + _PENALTY * flat

    start = np.zeros(size * labels)
    options = {"maxiter": _ROUNDS}
    found = minimize(loss, start, jac=True, method="L-BFGS-B", options=options).x
    fitted: Reals = found.reshape(size, labels)
    return fitted


def _packed(names: Sequence[str], weights: Reals) -> Iterator[tuple[str, str]]:
    """Yield what a feature weighs for each label, in units, the small ones left out."""
    units = np.clip(np.rint(weights / _UNIT).astype(int), -MIDDLE, MIDDLE)
    for name, row in zip(names, units.tolist(), strict=True):
        held = [(at, it) for at, it in enumerate(row) if abs(it) >= _LEAST]
        if held:
            yield name, "".join(f"{DIGITS[at]}{DIGITS[it + MIDDLE]}" for at, it in held)


def written(model: Model, about: str) -> bytes:
    """Return the file of a model.

    Args:
        model: The model.
        about: Where it comes from, for who opens the file.
    """
    lines = (f"{json.dumps(name)}: {json.dumps(it)}" for name, it in model.weights.items())
    weights = ",\n".join(lines)
    head = f'"about": {json.dumps(about)},\n"labels": {json.dumps(model.labels)}'
    return f'{{{head},\n"unit": {model.unit},\n"weights": {{\n{weights}\n}}}}\n'.encode()
