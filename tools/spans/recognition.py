"""Parts of a text that name skills or knowledge, and why they are taken for such."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial

from tools.spans.features import Sentence, cues_before
from tools.spans.known import KnownNames
from tools.spans.reasons import Reason, strongest
from tools.spans.tagger import Model, Tagger
from tools.spans.words import EDGES, words_of

_OPENING_EDGES = EDGES.replace(".", "")
_BRACKETS = {")": "(", "]": "[", "}": "{"}


@dataclass(frozen=True, slots=True)
class Span:
    """A part of a text that names a skill or a field of knowledge.

    Attributes:
        start: The offset of its first character.
        end: The offset after its last character.
        text: As written there, without marks at its ends.
    """

    start: int
    end: int
    text: str
    _why: Callable[[], tuple[Reason, ...]] = field(repr=False, compare=False)

    @property
    def reasons(self) -> tuple[Reason, ...]:
        """What speaks for it most, the strongest first; found out when it is asked for."""
        return self._why()


class Recogniser:
    """Finds the parts of texts that name a skill, known or not.

    Args:
        model: What was learned from annotated postings.
        names: The names of the skills that are known, each as the normal forms of its words.

    Attributes:
        model: What was learned.
    """

    def __init__(self, model: Model, names: Iterable[tuple[str, ...]]) -> None:
        self.model = model
        self._tagger = Tagger(model)
        self._known = KnownNames(names)

    def spans(self, text: str) -> tuple[Span, ...]:
        """Return the spans of a text, in order and without overlaps. Linear in its length."""
        return tuple(self._spans(text))

    def _spans(self, text: str) -> Iterator[Span]:
        for words in words_of(text):
            sentence = self.sentence([word.text for word in words])
            parted = [index for index, word in enumerate(words) if word.parted]
            for first, end in bounds(self._tagger.labels(sentence, parted)):
                at = trimmed(text, words[first].start, words[end - 1].end)
                if at:
                    why = partial(strongest, self.model, sentence, first, end)
                    yield Span(*at, text[slice(*at)], why)

    def sentence(self, words: Sequence[str]) -> Sentence:
        """Return a sentence that is cut into words, with what is known of them."""
        return Sentence(words, self._known.mark(words), cues_before(words), self.model.common)

    def labels(self, words: Sequence[str]) -> str:
        """Return "B", "I" or "O" for each word of a sentence that is cut into words."""
        return self._tagger.labels(self.sentence(words))


def bounds(labels: Iterable[str]) -> Iterator[tuple[int, int]]:
    """Yield the first word of each span and the word after its last."""
    start = None
    for index, label in enumerate((*labels, "O")):
        if start is not None and label != "I":
            yield start, index
            start = None
        if label == "B" or (label == "I" and start is None):
            start = index


def trimmed(text: str, start: int, end: int) -> tuple[int, int] | None:
    """Return the bounds of a span without the marks at its ends, or ``None`` if nothing is left.

    The dot of ".NET" and a bracket that closes one of the span itself stay.
    """
    while start < end and text[start] in _OPENING_EDGES:
        start += 1
    while start < end and text[end - 1] in EDGES:
        opening = _BRACKETS.get(text[end - 1])
        if opening and opening in text[start:end]:
            break
        end -= 1
    return (start, end) if start < end else None
