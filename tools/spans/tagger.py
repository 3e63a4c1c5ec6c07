"""A linear tagger: weights for what is seen of a word, and the labels that fit best."""

import json
from collections.abc import Iterable
from typing import Final, NamedTuple

from pydantic import TypeAdapter, ValidationError

from tools.errors import CoachError
from tools.spans.features import EDGE, PLACES, Sentence, pair, seen_at
from tools.spans.viterbi import NEVER, best_labels

_MOST_CACHED: Final = 1 << 15
_UNSEEN: Final = 0j
_NOT_INSIDE: Final = complex(0, NEVER)


class ModelError(CoachError):
    """A model that can't be read."""


class Model(NamedTuple):
    """What a tagger has learned.

    Attributes:
        steps: The weight of each label after another: "OB" is beginning after outside.
        weights: For each feature what it weighs for beginning a span and for going on with one.
            Being outside weighs nothing.
    """

    steps: dict[str, int]
    weights: dict[str, tuple[int, int]]


_READER: Final = TypeAdapter(Model)


def read_model(data: bytes) -> Model:
    """Return the model of a file: JSON with the keys ``steps`` and ``weights``.

    Raises:
        ModelError: It is none.
    """
    try:
        read = json.loads(data)
        return _READER.validate_python((read["steps"], read["weights"]))
    except (KeyError, TypeError, ValueError, ValidationError) as error:
        raise ModelError("The model of spans can't be read. Install Coach anew.") from error


class Tagger:
    """Labels the words of a sentence as outside of a span, beginning one or going on with one.

    The labels are those whose weights sum up highest, over all that is seen at each word and each
    label after the one before it.

    Args:
        model: What it has learned.
    """

    def __init__(self, model: Model) -> None:
        self.model = model
        # Both weights as one complex number: summed in one go, and exact up to 2^53.
        self._weights = {name: complex(*both) for name, both in model.weights.items()}
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
        weights, words, marks = self._weights, sentence.words, f"O{sentence.known}O"
        rows = [self._of_word(word) for word in (EDGE, EDGE, *words, EDGE, EDGE)]
        scores = [
            first[0] + before[1] + this[2] + after[3] + last[4]
            for first, before, this, after, last in zip(
                rows, rows[1:], rows[2:], rows[3:], rows[4:], strict=False
            )
        ]
        for index, cue in enumerate(sentence.cues):
            scores[index] += weights.get(f"known={marks[index : index + 3]}", _UNSEEN)
            scores[index] += weights.get(cue, _UNSEEN)
            if index:
                both = pair(words[index - 1], words[index])
                scores[index] += weights.get(f"pair-:{both}", _UNSEEN)
                scores[index - 1] += weights.get(f"pair+:{both}", _UNSEEN)
        return scores

    def _of_word(self, word: str) -> tuple[complex, ...]:
        """Return what a word weighs for the word that it stands two before, one before, …"""
        found = self._at_places.get(word)
        if found is None:
            if len(self._at_places) >= _MOST_CACHED:
                self._at_places.clear()
            # Seen from the labelled word, what stands first is two places before it.
            found = tuple(
                sum((self._weights.get(it, _UNSEEN) for it in seen_at(place, word)), _UNSEEN)
                for place in PLACES
            )
            self._at_places[word] = found
        return found
