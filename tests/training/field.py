"""A conditional random field: weights that make the labels of sentences the most probable.

Lafferty, McCallum and Pereira, ICML 2001: the probability of labels is the exponential of what they
score, over that of all labels there might be. Learning raises the logarithm of the probability of
the given labels, less a penalty on the squares of the weights, by L-BFGS.
"""

from collections.abc import Sequence
from typing import Final, NamedTuple

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize
from scipy.sparse import csr_matrix

KINDS: Final = 3
"""Labels: outside, beginning and inside, numbered in this order."""

_IMPOSSIBLE: Final = -1e9
_MEMORY: Final = 8

Numbers = NDArray[np.int64]
Reals = NDArray[np.float64]


class Learned(NamedTuple):
    """What was learned.

    Attributes:
        weights: For each feature (rows) what it weighs for each label.
        steps: What each label (columns) weighs after another (rows).
    """

    weights: Reals
    steps: Reals


class Field:
    """Sentences whose labels are to be made probable.

    Args:
        features: For each sentence the numbers of the features of each word.
        labels: For each sentence the number of the label of each word.
        size: How many features there are.
    """

    def __init__(
        self, features: Sequence[Sequence[Numbers]], labels: Sequence[Numbers], size: int
    ) -> None:
        words = [word for sentence in features for word in sentence]
        ends = np.cumsum([0, *map(len, words)])
        ones = np.ones(ends[-1])
        self._seen = csr_matrix((ones, np.concatenate(words), ends), shape=(len(words), size))
        self._seen_by_feature = self._seen.T.tocsr()
        self._at = _places(np.array([len(it) for it in features]))
        self._given = np.eye(KINDS)[np.concatenate(labels)]
        self._given_steps = np.zeros((KINDS, KINDS))
        for sentence in labels:
            np.add.at(self._given_steps, (np.concatenate(([0], sentence[:-1])), sentence), 1)
        self._given_features = self._seen_by_feature @ self._given
        self._forbidden = np.zeros((KINDS, KINDS))
        self._forbidden[0, KINDS - 1] = _IMPOSSIBLE  # nothing goes on with what has not begun

    def learn(self, penalty: float, rounds: int) -> Learned:
        """Return the weights of the lowest loss.

        Args:
            penalty: What half the sum of the squares of all weights costs, from 0 up.
            rounds: How often L-BFGS goes on at most, from 1 up.
        """
        size = self._seen.shape[1] * KINDS
        found = minimize(
            self._loss,
            np.zeros(size + KINDS * KINDS),
            args=(penalty,),
            jac=True,
            method="L-BFGS-B",
            options={"maxiter": rounds, "maxcor": _MEMORY},
        ).x
        return Learned(found[:size].reshape(-1, KINDS), found[size:].reshape(KINDS, KINDS))

    def _loss(self, all_weights: Reals, penalty: float) -> tuple[float, Reals]:
        """Return the loss of weights and its slope."""
        size = self._seen.shape[1] * KINDS
        weights = all_weights[:size].reshape(-1, KINDS)
        steps = all_weights[size:].reshape(KINDS, KINDS)
        scores: Reals = self._seen @ weights
        total, labels, after = self._expected(scores, np.exp(steps + self._forbidden))
        given = (scores * self._given).sum() + (steps * self._given_steps).sum()
        slope = np.concatenate(
            (
                (self._seen_by_feature @ labels - self._given_features).ravel(),
                (after - self._given_steps).ravel(),
            )
        )
        squares = float(all_weights @ all_weights)
        return total - given + penalty / 2 * squares, slope + penalty * all_weights

    def _expected(self, scores: Reals, steps: Reals) -> tuple[float, Reals, Reals]:
        """Return the logarithm of all labellings' weight, and how often labels and steps occur.

        Forwards and backwards over all sentences at once, one word further each time; scaled at
        each word, so that nothing overflows (Rabiner, 1989).
        """
        highest = scores.max(axis=1)
        local = np.exp(scores - highest[:, None])
        forward, scale = np.zeros_like(scores), np.zeros(len(scores))
        for number, at in enumerate(self._at):
            reached = forward[at - 1] @ steps if number else steps[0]
            forward[at] = local[at] * reached
            scale[at] = forward[at].sum(axis=1)
            forward[at] /= scale[at][:, None]
        backward, after = np.ones_like(scores), np.zeros((KINDS, KINDS))
        for at in reversed(self._at[1:]):
            here = local[at] * backward[at] / scale[at][:, None]
            backward[at - 1] = here @ steps.T
            after += (forward[at - 1].T @ here) * steps
        labels = forward * backward
        after[0] += labels[self._at[0]].sum(axis=0)
        return float((np.log(scale) + highest).sum()), labels, after


def _places(lengths: Numbers) -> list[Numbers]:
    """Return the numbers of all first words, of all second words and so on."""
    starts = np.concatenate(([0], np.cumsum(lengths)[:-1]))
    return [starts[lengths > number] + number for number in range(lengths.max())]
