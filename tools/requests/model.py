"""A linear classifier: which of its labels a wording has, each with a probability."""

import json
import math
from collections.abc import Mapping, Sequence
from typing import Final, NamedTuple

from tools.errors import CoachError
from tools.requests.features import features

DIGITS: Final = (
    "!#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~"
)
"""The characters that labels and weights are written with, each for its place here."""
MIDDLE: Final = (len(DIGITS) - 1) // 2
"""The place of the character for a weight of nothing."""
_OF: Final = {character: at for at, character in enumerate(DIGITS)}


class ModelError(CoachError):
    """A model that can't be read."""


class Guess(NamedTuple):
    """What a wording may be.

    Attributes:
        label: What it asks, tells or is.
        share: How probable that is, 0 to 1; all guesses of a wording sum up to 1.
    """

    label: str
    share: float


class Model(NamedTuple):
    """What was learned of how requests are worded.

    Attributes:
        labels: What a wording can be.
        weights: For each feature a string of pairs of ``DIGITS``: the place of a label, and the
            weight of the feature for it, ``MIDDLE`` added. What is left out weighs nothing.
        unit: What a weight of 1 counts.
    """

    labels: tuple[str, ...]
    weights: Mapping[str, str]
    unit: float

    def guesses(self, words: str) -> tuple[Guess, ...]:
        """Return what a wording may be, the most probable first, ties by name.

        Multinomial logistic regression: the exponential of what a label scores, over that of all.
        A score is the sum of the weights of what is seen, over the root of how much is seen, known
        or not; so that unknown words make all labels more alike.

        Args:
            words: The wording, with slots such as ``<skill>`` in the place of names and figures.
        """
        seen = features(words)
        scores = [0] * len(self.labels)
        for name in seen:
            packed = self.weights.get(name, "")
            for label, weight in zip(packed[::2], packed[1::2], strict=True):
                scores[_OF[label]] += _OF[weight] - MIDDLE
        return _shares(self.labels, scores, self.unit / math.sqrt(max(len(seen), 1)))


def _shares(labels: Sequence[str], scores: Sequence[int], unit: float) -> tuple[Guess, ...]:
    highest = max(scores)
    parts = [math.exp((it - highest) * unit) for it in scores]
    total = math.fsum(parts)
    guesses = (Guess(label, it / total) for label, it in zip(labels, parts, strict=True))
    return tuple(sorted(guesses, key=lambda it: (-it.share, it.label)))


def read_model(data: bytes) -> Model:
    """Return the model of a file: JSON with a key for each attribute of it.

    Raises:
        ModelError: It is none.
    """
    try:
        read = json.loads(data)
        labels = tuple(map(str, read["labels"]))
        weights = {str(name): str(packed) for name, packed in read["weights"].items()}
        unit = float(read["unit"])
    except (AttributeError, KeyError, TypeError, ValueError) as error:
        raise _unreadable(repr(error)) from error
    if not 0 < len(labels) <= len(DIGITS):
        raise _unreadable(f"it has {len(labels)} labels")
    return Model(labels, weights, unit)


def _unreadable(cause: str) -> ModelError:
    return ModelError(f"The model that tells requests can't be read: {cause}. Install Coach anew.")
