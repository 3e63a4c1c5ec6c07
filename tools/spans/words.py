"""Cutting a text into the words that a tagger labels, sentence by sentence."""

from collections.abc import Iterator
from typing import Final, NamedTuple

from tools.late import late

EDGES: Final = ".,;:()[]{}*•·|?!\"“”„'‘’<>\x95 "
"""What may stand at the ends of a word and is no part of it."""

_CHUNK: Final = late(r"\n|[^\s,|]{1,100}|[,|]")
_OPENING: Final = '([{"“„'
_CLOSING: Final = ')]}"”“'
_ENDS: Final = ".!?"
_LONGEST = 60
_ABBREVIATIONS: Final = frozenset(("e.g.", "i.e.", "etc.", "incl.", "approx.", "vs.", "no.", "dr."))


class Word(NamedTuple):
    """A word of a text.

    Attributes:
        text: The word as written; one longer than any name is cut.
        start: The offset of its first character.
        end: The offset after its last character.
        parted: Whether a comma or a bar stands before it, over which no span goes.
    """

    text: str
    start: int
    end: int
    parted: bool = False


def words_of(text: str) -> Iterator[list[Word]]:
    """Yield the sentences of a text, each as its words.

    Commas and bars are no words: the annotated postings have none. Brackets and the stop at the
    end of a sentence are, as there.
    """
    sentence: list[Word] = []
    parted = False
    for match in _CHUNK.finditer(text):
        chunk = match[0]
        if chunk in ",|":
            parted = True
            continue
        if chunk.isalnum():  # most are: nothing to cut
            sentence.append(Word(chunk[:_LONGEST], match.start(), match.end(), parted))
            parted = False
            continue
        if chunk != "\n":
            sentence.extend(_cut(chunk, match.start(), parted=parted))
            parted = False
        if sentence and (chunk == "\n" or sentence[-1].text in _ENDS):
            yield sentence
            sentence = []
    if sentence:
        yield sentence


def _cut(chunk: str, start: int, *, parted: bool) -> Iterator[Word]:
    """Yield a word, and the bracket before it and the brackets and the stop after it."""
    first, last = 0, len(chunk)
    while first < last - 1 and chunk[first] in _OPENING:
        yield Word(chunk[first], start + first, start + first + 1, parted)
        first, parted = first + 1, False
    while last - 1 > first and _parts_from(chunk, first, last):
        last -= 1
    yield Word(chunk[first:last][:_LONGEST], start + first, start + last, parted)
    for at in range(last, len(chunk)):
        yield Word(chunk[at], start + at, start + at + 1)


def _parts_from(chunk: str, first: int, last: int) -> bool:
    """Whether the last character of a word is a mark of its own: "(Kafka)." but not "C(2)"."""
    mark = chunk[last - 1]
    if mark in _ENDS:
        return chunk.lower() not in _ABBREVIATIONS
    opened = {")": "(", "]": "[", "}": "{"}.get(mark)
    return mark in _CLOSING and (opened is None or opened not in chunk[first:last])
