"""A linear tagger: weights for what is seen of a word, and the labels that fit best."""

import json
from collections.abc import Iterable, Mapping, Sequence
from itertools import accumulate, pairwise, product
from operator import sub
from typing import Final, NamedTuple

from tools.errors import CoachError
from tools.spans.features import (
    AWAY,
    EDGE,
    PAIR_PLACES,
    PLACES,
    SHAPE_PLACES,
    Sentence,
    bare,
    common_at,
    seen_at,
    seen_of_all,
    seen_of_place,
    shape,
)
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
        common: How common words are in postings (see ``commonness``); others are not.
        lean: What is added for beginning a span and for going on with one, to find more spans at
            the price of more that are none.
    """

    steps: Mapping[str, int]
    weights: Mapping[str, complex]
    common: Mapping[str, int]
    lean: complex

    def leaning(self) -> "Model":
        """Return the model that finds more spans, and more that are none."""
        added = {"O": 0, "B": int(self.lean.real), "I": int(self.lean.imag)}
        steps = {step: weight + added[step[1]] for step, weight in self.steps.items()}
        return self._replace(steps=steps, lean=_UNSEEN)


def read_model(data: bytes) -> Model:
    """Return the model of a file: JSON with a key for each attribute of it.

    Raises:
        ModelError: It is none.
    """
    try:
        read = json.loads(data)
        steps = {step: int(read["steps"][step]) for step in STEPS}
        weights = {name: complex(*both) for name, both in read["weights"].items()}
        lean = complex(*read["lean"])
        listed = {int(level): words.split() for level, words in read["common"].items()}
    except (AttributeError, KeyError, TypeError, ValueError) as error:
        raise ModelError(
            f"The model that recognises skills can't be read: {error!r}. Install Coach anew."
        ) from error
    common = {word: level for level, words in listed.items() for word in words}
    return Model(steps, weights, common, lean)


_Many = Mapping[str, tuple[complex, ...]]
_NONE: Final[_Many] = {}


class _Row(NamedTuple):
    """What a word weighs for the words around it, and how it is looked at in pairs."""

    two_after: complex
    after: complex
    here: complex
    before: complex
    two_before: complex
    well_before: complex
    well_after: complex
    bare: str
    shape: str
    pairs: _Many
    shapes: _Many


class Tagger:
    """Labels the words of a sentence as outside of a span, beginning one or going on with one.

    The labels are those whose weights sum up highest, over all that is seen at each word and each
    label after the one before it.

    Args:
        model: What it has learned.
    """

    def __init__(self, model: Model) -> None:
        self.model = model
        self._of_pairs = _of_pairs(model.weights, "pair", PAIR_PLACES)
        self._of_shapes = _of_pairs(model.weights, "shapes", SHAPE_PLACES)
        self._of_known = {
            "".join(around): model.weights.get(f"known={''.join(around)}", _UNSEEN)
            for around in product("OBI", repeat=3)
        }
        self._of_places: dict[int, list[complex]] = {}
        self._rows: dict[str, _Row] = {}

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
        seen of a word is summed up once for each place, and what is well before or after by
        differences of running totals.
        """
        if not sentence.words:
            return []
        held, weights, marks = self._rows, self.model.weights, f"O{sentence.known}O"
        rows = [held.get(word) or self._row(word) for word in sentence.words]
        edge = self._row(EDGE)
        whole = self._sum(seen_of_all(sentence.words))
        # Each column holds one field of the rows, with those of two edges at both ends.
        columns = list(zip(edge, edge, *rows, edge, edge, strict=True))
        near = zip(*(columns[number][number:] for number in range(len(PLACES))), strict=False)
        away = zip(*_distant(columns[5][2:-2], columns[6][2:-2]), strict=False)
        scores = [
            whole
            + (one + two + three + four + five)
            + (before + after + end)
            + weights.get(cue, _UNSEEN)
            + self._of_known[marks[index : index + 3]]
            for index, ((one, two, three, four, five), (before, after), end, cue) in enumerate(
                zip(near, away, self._at_ends(len(rows)), sentence.cues, strict=False)
            )
        ]
        return _with_pairs(scores, rows)

    def _row(self, word: str) -> _Row:
        """Return what a word weighs for the labelled word, standing at each of the places."""
        found = self._rows.get(word)
        if found is None:
            if len(self._rows) >= _MOST_CACHED:
                self._rows.clear()
            found = self._rows[word] = self._new_row(word)
        return found

    def _new_row(self, word: str) -> _Row:
        plain, drawn = bare(word), shape(word)
        common = self.model.common.get(plain, 0)
        two_after, after, here, before, two_before = (
            self._sum(seen_at(place, word))
            + (self._sum(common_at(place, word, common)) if word and abs(place) <= 1 else _UNSEEN)
            for place in PLACES
        )
        return _Row(
            two_after,
            after,
            here,
            before,
            two_before,
            self._sum((f"before={plain}",)),
            self._sum((f"after={plain}",)),
            plain,
            drawn,
            self._of_pairs.get(plain, _NONE),
            self._of_shapes.get(drawn, _NONE),
        )

    def _at_ends(self, count: int) -> list[complex]:
        """Return what it weighs to stand at each place of a sentence of so many words."""
        if count not in self._of_places:
            self._of_places[count] = [
                self._sum(seen_of_place(index, count)) for index in range(count)
            ]
        return self._of_places[count]

    def _sum(self, features: Iterable[str]) -> complex:
        return sum((self.model.weights.get(it, _UNSEEN) for it in features), _UNSEEN)


def _distant(
    before: Sequence[complex], after: Sequence[complex]
) -> tuple[Iterable[complex], Iterable[complex]]:
    """Return for each word what those weigh that stand two to ``AWAY`` before it, and after it.

    Args:
        before: What each word weighs where it stands well before another.
        after: The same well after another.
    """
    gone = [*[_UNSEEN] * (AWAY + 1), *accumulate(before)]
    coming = [_UNSEEN, *accumulate(after)]
    coming += coming[-1:] * AWAY
    return map(sub, gone[AWAY - 1 :], gone), map(sub, coming[AWAY + 1 :], coming[2:])


def _with_pairs(scores: list[complex], rows: Sequence[_Row]) -> list[complex]:
    """Return scores with what pairs of words weigh, and pairs of shapes."""
    # The second word of a pair stands at the places -1, 0, 1 and 2 of the words from the one after
    # it to the one before both.
    padded = [_UNSEEN, *scores, _UNSEEN]
    for index, (first, second) in enumerate(pairwise(rows), start=1):
        of_words = first.pairs.get(second.bare)
        if of_words:
            padded[index + 2] += of_words[0]
            padded[index + 1] += of_words[1]
            padded[index] += of_words[2]
            padded[index - 1] += of_words[3]
        of_shapes = first.shapes.get(second.shape)
        if of_shapes:
            padded[index + 1] += of_shapes[0]
            padded[index] += of_shapes[1]
    return padded[1:-1]


def _of_pairs(weights: Mapping[str, complex], name: str, places: Sequence[int]) -> dict[str, _Many]:
    """Return by the first and the second of two words what they weigh side by side.

    That is, for the word that the second stands at each of the places of.
    """
    found: dict[str, dict[str, tuple[complex, ...]]] = {}
    for feature in weights:
        if feature.startswith(name):
            both = feature[feature.index(":") + 1 :]
            first, second = both.split(" ")
            found.setdefault(first, {})[second] = tuple(
                weights.get(f"{name}{place}:{both}", _UNSEEN) for place in places
            )
    return dict(found)
