"""Learning what messages ask from how they are worded.

``python -m tests.training.requests`` writes the model; with ``--check`` it only compares with it.
How well it does is printed by ``python -m tests.requests_told``; see docs/understanding.md.
"""

import argparse
import datetime as dt
import json
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import Final, NamedTuple

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize
from scipy.sparse import csr_matrix

from tools.catalogue import builtin_roles
from tools.requests import Model
from tools.requests.features import features
from tools.requests.model import DIGITS, MIDDLE
from tools.understanding import Context
from tools.understanding.learned.masking import Masked, maskings
from tools.vocabulary import builtin_vocabulary

DATA: Final = Path(__file__).parent.parent / "golden" / "requests"
"""The wordings, a file for each writer; a line is a label, a tab and the words."""

MODEL: Final = Path(__file__).parent.parent.parent / "coach" / "taggers" / "requests.json"

_ABOUT: Final = (
    "Learned from tests/golden/requests by python -m tests.training.requests. "
    "See docs/understanding.md."
)
CONTEXT: Final = Context(
    today=dt.date(2026, 11, 2), roles=tuple(it.title for it in builtin_roles()), planned=True
)
"""What the wordings are read in: a day, and the roles of the catalogue."""

_PENALTY: Final = 0.35
_ROUNDS: Final = 60
_FEWEST: Final = 4
_BALANCE: Final = 0.5
_LENGTH: Final = 8.0
_UNIT: Final = 0.1
_LEAST: Final = 2

Reals = NDArray[np.float64]


class Wording(NamedTuple):
    """An example.

    Attributes:
        label: What it asks, tells or is.
        said: The words as they were written.
        masked: They with slots in the place of names and figures.
    """

    label: str
    said: str
    masked: Masked

    @property
    def words(self) -> str:
        """The words with slots in the place of names and figures, as they are when read."""
        return self.masked.words


def wordings(*writers: str) -> tuple[Wording, ...]:
    """Return the examples of some writers, or of all, in the order of their files."""
    files = [DATA / f"{it}.tsv" for it in writers] or sorted(DATA.glob("*.tsv"))
    return tuple(it for file in files for it in _read(file))


def _read(file: Path) -> Iterator[Wording]:
    for line in file.read_text(encoding="utf-8").splitlines():
        if line.strip() and not line.startswith("#"):
            label, said = line.split("\t")
            yield Wording(label, said, masked(said))


@cache
def masked(said: str) -> Masked:
    """Return words with slots in the place of names and figures, as they are when read."""
    return next(maskings(said, builtin_vocabulary(), CONTEXT))


def learn(examples: Sequence[Wording]) -> Model:
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


def written(model: Model) -> bytes:
    """Return the file of a model."""
    lines = (f"{json.dumps(name)}: {json.dumps(it)}" for name, it in model.weights.items())
    weights = ",\n".join(lines)
    head = f'"about": {json.dumps(_ABOUT)},\n"labels": {json.dumps(model.labels)}'
    return f'{{{head},\n"unit": {model.unit},\n"weights": {{\n{weights}\n}}}}\n'.encode()


def main() -> int:
    """Train or check, and return the exit code."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--check", action="store_true", help="compare with the file, write none")
    given = parser.parse_args()
    data = written(learn(wordings()))
    same = not given.check or MODEL.read_bytes() == data
    if not given.check:
        MODEL.write_bytes(data)
    print(f"{MODEL.name}: {len(data):,} bytes{'' if same else ', DIFFERENT'}")
    return 0 if same else 1


if __name__ == "__main__":
    sys.exit(main())
