"""A linear tagger: weights for what is seen of a word, and the labels that fit best."""

import json
from collections.abc import Iterable, Mapping
from itertools import pairwise, product
from typing import Final, NamedTuple

from tools.errors import CoachError
from tools.spans.features import EDGE, PLACES, Sentence, bare, seen_at
from tools.spans.viterbi import NEVER, STEPS, best_labels

_MOST_CACHED: Final = 1 << 15
_UNSEEN: Final = 0j
_NOT_INSIDE: Final = complex(0, NEVER)


class ModelError(CoachError):
    """A model that can't be read."""


class Model(NamedTuple):
    """What a tagger has learned.

    Attributes:
        steps: The weight of each label after another: "OB" is beginning after outside.
        weights: For each feature what it weighs for beginning a span (the real part) and for going
            on with one (the imaginary part), so that both are summed in one go; exact up to 2^53.
            Being outside weighs nothing.
    """

    steps: Mapping[str, int]
    weights: Mapping[str, complex]


def read_model(data: bytes) -> Model:
    """Return the model of a file: JSON with the keys ``steps`` and ``weights``.

    Raises:
        ModelError: It is none.
    """
    try:
        read = json.loads(data)
        steps = {step: int(read["steps"][step]) for step in STEPS}
        weights = {name: complex(*both) for name, both in read["weights"].items()}
    except (AttributeError, KeyError, TypeError, ValueError) as error:
        raise ModelError(
            f"The model that recognises skills can't be read: {error!r}. Install Coach anew."
        ) from error
    return Model(steps, weights)


class Tagger:
    """Labels the words of a sentence as outside of a span, beginning one or going on with one.

    The labels are those whose weights sum up highest, over all that is seen at each word and each
    label after the one before it.

    Args:
        model: What it has learned.
    """

    def __init__(self, model: Model) -> None:
        self.model = model
        self._of_pairs = _of_pairs(model.weights)
        self._of_known = {
            "".join(around): model.weights.get(f"known={''.join(around)}", _UNSEEN)
            for around in product("OBI", repeat=3)
        }
        self._at_places: dict[str, tuple[complex, ...]] = {}

    def labels(self, sentence: Sentence, parted: Iterable[int] = ()) -> str:
        """Return the label of each word: "B", "I" or "O".

        Args:
            sentence: The sentence.
            parted: The indices of the words that don't belong together with the word before.
        """
        scores = self.scores(sentence)
        for index in parted:
            scores[index] += _NOT_INSIDE
        return best_labels(scores, self.model.steps)

    def scores(self, sentence: Sentence) -> list[complex]:
        """Return for each word the sum of all weights seen there, of beginning and of inside.

        It is the same as summing up ``features_at`` one by one, at a fraction of the time: what is
        seen of a word is summed up once for each place.
        """
        weights, marks = self.model.weights, f"O{sentence.known}O"
        rows = [self._of_word(word) for word in (EDGE, EDGE, *sentence.words, EDGE, EDGE)]
        scores = [
            self._of_known[marks[index : index + 3]]
            + weights.get(cue, _UNSEEN)
            + rows[index][0]
            + rows[index + 1][1]
            + rows[index + 2][2]
            + rows[index + 3][3]
            + rows[index + 4][4]
            for index, cue in enumerate(sentence.cues)
        ]
        for index, (first, second) in enumerate(pairwise(map(bare, sentence.words))):
            both = self._of_pairs.get(f"{first} {second}")
            if both:
                scores[index] += both[0]
                scores[index + 1] += both[1]
        return scores

    def _of_word(self, word: str) -> tuple[complex, ...]:
        """Return what a word weighs for the labelled word, standing at each of the places."""
        found = self._at_places.get(word)
        if found is None:
            if len(self._at_places) >= _MOST_CACHED:
                self._at_places.clear()
            found = tuple(
                sum((self.model.weights.get(it, _UNSEEN) for it in seen_at(place, word)), _UNSEEN)
                for place in PLACES
            )
            self._at_places[word] = found
        return found


def _of_pairs(weights: Mapping[str, complex]) -> dict[str, tuple[complex, complex]]:
    """Return what two words side by side weigh for the first of them and for the second."""
    pairs = {name[len("pair+:") :] for name in weights if name.startswith("pair")}
    return {
        it: (weights.get(f"pair+:{it}", _UNSEEN), weights.get(f"pair-:{it}", _UNSEEN))
        for it in pairs
    }
