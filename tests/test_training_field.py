"""What training relies on: the loss of a field and its slope, against sums over all labellings."""

from itertools import pairwise, product

import numpy as np
import pytest

from tests.training.field import KINDS, Field, Numbers, Reals
from tools.spans.features import commonness

SIZE = 4
# Two sentences: the features of their words, and their labels (0 outside, 1 begin, 2 inside).
FEATURES = ([[0, 1], [1, 2], [2]], [[3], [0, 3]])
LABELS = ([0, 1, 2], [1, 0])


def numbers(of: list[int]) -> Numbers:
    return np.array(of, dtype=np.int64)


def field() -> Field:
    return Field(
        [[numbers(word) for word in sentence] for sentence in FEATURES],
        [numbers(it) for it in LABELS],
        SIZE,
    )


def weights() -> Reals:
    return np.linspace(-1.5, 2.0, SIZE * KINDS + KINDS * KINDS)


def scored(sentence: list[list[int]], labels: tuple[int, ...], given: Reals) -> float:
    """Return what labels of a sentence score."""
    of_features = given[: SIZE * KINDS].reshape(SIZE, KINDS)
    steps = given[SIZE * KINDS :].reshape(KINDS, KINDS)
    return float(
        sum(of_features[word, label].sum() for word, label in zip(sentence, labels, strict=True))
        + sum(steps[one, other] for one, other in pairwise((0, *labels)))
    )


def loss(given: Reals, penalty: float) -> float:
    """Return the loss by going through all labellings that may be."""
    total = penalty / 2 * float(given @ given)
    for sentence, labels in zip(FEATURES, LABELS, strict=True):
        every = [
            scored(sentence, it, given)
            for it in product(range(KINDS), repeat=len(sentence))
            if (0, 2) not in pairwise((0, *it))
        ]
        total += float(np.log(np.exp(every).sum())) - scored(sentence, tuple(labels), given)
    return total


def test_the_loss_is_that_of_all_labellings() -> None:
    found, _ = field()._loss(weights(), 0.3)
    assert found == pytest.approx(loss(weights(), 0.3))


def test_the_slope_is_how_the_loss_changes() -> None:
    _, slope = field()._loss(weights(), 0.3)
    step = 1e-6
    for index, expected in enumerate(slope):
        moved = np.zeros_like(slope)
        moved[index] = step
        change = loss(weights() + moved, 0.3) - loss(weights() - moved, 0.3)
        assert change / (2 * step) == pytest.approx(expected, abs=1e-5)


def test_learning_lowers_the_loss_and_is_the_same_each_time() -> None:
    one, other = (field().learn(0.5, 20) for _ in range(2))
    learned = np.concatenate((one.weights.ravel(), one.steps.ravel()))
    assert loss(learned, 0.5) < loss(np.zeros_like(learned), 0.5)
    assert (one.weights == other.weights).all()


@pytest.mark.parametrize(
    ("count", "expected"), [(0, 0), (1, 1), (2, 2), (3, 3), (4, 3), (5, 4), (32, 6), (999, 7)]
)
def test_how_common_a_word_is_goes_by_powers_of_two(count: int, expected: int) -> None:
    assert commonness(count) == expected
