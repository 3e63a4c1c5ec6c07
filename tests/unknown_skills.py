"""Skills that no vocabulary knows, in postings: where people marked them, and what is found."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate, groupby
from pathlib import Path
from typing import Final, NamedTuple

from tests.skillspan import Annotated, Mark, Sentence
from tools.spans import Recogniser
from tools.spans.recognition import bounds, trimmed
from tools.vocabulary import Vocabulary

OWN: Final = Path(__file__).parent / "golden" / "unknown_skills.txt"
"""Postings of our own in several styles; what stands in ⟦ ⟧ is a skill that a reader would mark."""

_BRACKET: Final = re.compile("[⟦⟧]")
_BETWEEN_POSTINGS: Final = "=====\n"
_GAP: Final = r"[\s*_`]+"
_LABEL: Final = "knowledge"


class Posting(NamedTuple):
    """A posting in which people marked knowledge.

    Attributes:
        text: It.
        gold: Where knowledge stands.
    """

    text: str
    gold: tuple[Mark, ...]


def own_postings() -> list[Posting]:
    """Return the postings of our own."""
    return [_marked(it) for it in OWN.read_text(encoding="utf-8").split(_BETWEEN_POSTINGS)]


def _marked(text: str) -> Posting:
    places = [it.start() - count for count, it in enumerate(_BRACKET.finditer(text))]
    gold = tuple(Mark(_LABEL, *it) for it in zip(places[::2], places[1::2], strict=True))
    return Posting(_BRACKET.sub("", text), gold)


def annotated_postings(sentences: Iterable[Annotated]) -> list[Posting]:
    """Return the postings of SkillSpan, each sentence a line of its words."""
    return [_joined(list(it)) for _, it in groupby(sentences, key=lambda it: it.posting)]


def _joined(sentences: Sequence[Annotated]) -> Posting:
    lines = [" ".join(it.words) for it in sentences]
    starts = accumulate((len(line) + 1 for line in lines), initial=0)
    text = "\n".join(lines)
    gold = (
        Mark(_LABEL, *at)
        for start, it in zip(starts, sentences, strict=False)
        for at in _offsets(it, start, text)
    )
    return Posting(text, tuple(gold))


def _offsets(it: Annotated, start: int, text: str) -> Iterator[tuple[int, int]]:
    starts = list(accumulate((len(word) + 1 for word in it.words), initial=start))
    for first, end in bounds(it.tags[_LABEL]):
        at = trimmed(text, starts[first], starts[end] - 1)
        if at:
            yield at


def uncovered(posting: Posting, vocabulary: Vocabulary) -> tuple[Mark, ...]:
    """Return the marked knowledge of which no word belongs to the name of a known skill."""
    known = [Mark(_LABEL, it.start, it.end) for it in vocabulary.find(posting.text)]
    return tuple(it for it in posting.gold if not any(it.overlaps(other) for other in known))


def tagged(posting: Posting, vocabulary: Vocabulary, recogniser: Recogniser) -> list[str]:
    """Return what a tagger alone finds in a posting of which no word belongs to a known name."""
    known = [Mark(_LABEL, it.start, it.end) for it in vocabulary.find(posting.text)]
    return [
        it.text
        for it in recogniser.spans(posting.text)
        if not any(Mark(_LABEL, it.start, it.end).overlaps(other) for other in known)
    ]


def compared(posting: Posting, phrases: Iterable[str], vocabulary: Vocabulary) -> Sentence:
    """Return the marked knowledge that no name covers, and where phrases stand in a posting.

    Both count once in a posting, however often they stand in it: a phrase where it agrees with
    marked knowledge, if it does anywhere, else where it stands first; knowledge likewise where a
    phrase stands, if one does.

    Args:
        posting: The posting.
        phrases: What was found in it.
        vocabulary: The skills that are known.
    """
    gold = uncovered(posting, vocabulary)
    places = {phrase: list(_places(phrase, posting.text)) for phrase in dict.fromkeys(phrases)}
    predicted = [_best(it, gold) for it in places.values()]
    found = [place for it in places.values() for place in it]
    named: dict[str, list[Mark]] = {}
    for it in gold:
        named.setdefault(" ".join(posting.text[it.start : it.end].casefold().split()), []).append(
            it
        )
    return Sentence([_best(it, found) for it in named.values()], predicted)


def _best(places: Sequence[Mark], others: Sequence[Mark]) -> Mark:
    """Return the place that is one of others, else one that overlaps one, else the first."""
    return max(places, key=lambda it: (it in others, any(it.overlaps(other) for other in others)))


def _places(phrase: str, text: str) -> Iterator[Mark]:
    """Yield where a phrase stands in a text, or a place outside of it where it can't be seen."""
    words = _GAP.join(map(re.escape, phrase.split()))
    found = list(re.finditer(rf"(?<!\w){words}(?!\w)", text, re.IGNORECASE))
    yield from (Mark(_LABEL, *it.span()) for it in found)
    if not found:
        yield Mark(_LABEL, -1, 0)
