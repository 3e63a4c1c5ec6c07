"""Where a quote stands in a document, and the sentences there with the headings above them."""

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from tools.cleaning import clean_text
from tools.intake.text.headings import Headed, under_headings
from tools.intake.text.passages import Passage, read_passages
from tools.intake.text.sketch import sentences
from tools.late import late

LONGEST_QUOTE: Final = 500
"""The longest quote that supports anything, in characters; a longer one points at nothing."""

_MOST_PLACES = 20
_STRAIGHT = str.maketrans("’‘“”„", '\'\'"""')
_WORD = late(r"\S+")


def folded(text: str) -> str:
    """Return a text with its white space single and its quotation marks straight."""
    return " ".join(text.translate(_STRAIGHT).split())


@dataclass(frozen=True, slots=True)
class Place:
    """A sentence, table row or heading in which a quote stands, at least in part.

    Attributes:
        sentence: It, verbatim.
        headed: It as a passage of its own, under the headings of the passage it is part of.
        passage: The whole passage.
        before: What stands in the sentence before the quote, folded.
    """

    sentence: str
    headed: Headed
    passage: Passage
    before: str


@dataclass(frozen=True, slots=True)
class _Sentence:
    text: str
    headed: Headed
    passage: Passage
    start: int
    end: int


class Document:
    """A document in which quotes are looked up.

    Args:
        text: Its text.
        knows: Whether a short line alone is the name of a section.
    """

    def __init__(self, text: str, knows: Callable[[str], bool]) -> None:
        self.text: Final = clean_text(text)
        self._knows = knows
        self._found: dict[str, tuple[Place, ...]] = {}

    def places(self, quote: str) -> tuple[Place, ...]:
        """Return where a quote stands; nowhere, where it is empty, too long or not in the text.

        Of a quote that stands in many places the first 20 are returned.
        """
        looked_for = folded(quote)
        if not looked_for or len(looked_for) > LONGEST_QUOTE:
            return ()
        if looked_for not in self._found:
            self._found[looked_for] = self._look_up(looked_for)
        return self._found[looked_for]

    def _look_up(self, looked_for: str) -> tuple[Place, ...]:
        return tuple(
            Place(
                sentence=it.text,
                headed=it.headed,
                passage=it.passage,
                before=self._folded[it.start : max(it.start, start)],
            )
            for start in self._starts(looked_for)
            for it in self._at(start, start + len(looked_for))
        )

    def _starts(self, looked_for: str) -> Iterator[int]:
        at = self._folded.find(looked_for)
        for _ in range(_MOST_PLACES):
            if at < 0:
                return
            if _is_whole(self._folded, at, at + len(looked_for)):
                yield at
            at = self._folded.find(looked_for, at + 1)

    def _at(self, start: int, end: int) -> Iterable[_Sentence]:
        first = max(0, bisect_right(self._offsets, start) - 1)
        for it in self._sentences[first:]:
            if it.start >= end:
                return
            if it.end > start:
                yield it

    @cached_property
    def _words(self) -> tuple[list[int], list[int]]:
        """Where each word starts in the text, and where in the folded text."""
        here, there, at = [], [], 0
        for word in _WORD.finditer(self.text):
            here.append(word.start())
            there.append(at)
            at += len(word[0]) + 1
        return here, there

    @cached_property
    def _folded(self) -> str:
        return folded(self.text)

    @cached_property
    def _offsets(self) -> list[int]:
        return [it.start for it in self._sentences]

    @cached_property
    def _sentences(self) -> list[_Sentence]:
        passages = under_headings(read_passages(self.text, self._knows))
        return [piece for it in passages for piece in self._pieces(it)]

    def _pieces(self, it: Headed) -> Iterator[_Sentence]:
        passage = it.passage
        start, end = self._fold(passage.start), self._fold(passage.end)
        if passage.kind in ("row", "heading"):
            yield _Sentence(self.text[passage.start : passage.end], it, passage, start, end)
            return
        for sentence in sentences(passage.text):
            spelled = folded(sentence)
            at = self._folded.find(spelled, start, end)
            start = at if at >= 0 else start
            alone = Headed(passage._replace(text=sentence), it.headings)
            yield _Sentence(sentence, alone, passage, start, start + len(spelled))
            start += len(spelled)

    def _fold(self, offset: int) -> int:
        """Return the offset in the folded text of an offset in the text."""
        here, there = self._words
        word = bisect_right(here, offset) - 1
        if word < 0:
            return 0
        return min(there[word] + offset - here[word], len(self._folded))


def _is_whole(text: str, start: int, end: int) -> bool:
    """Whether a piece of text neither begins nor ends inside a word or a number."""
    before, after = text[start - 1 : start], text[end : end + 1]
    cut_before = before.isalnum() and text[start].isalnum()
    return not cut_before and not (after.isalnum() and text[end - 1].isalnum())
