"""Lists that no bullet marks: short lines below a heading of demands, and parts of one line."""

from collections.abc import Iterator, Sequence
from typing import Final

from tools.endings import ends_sentence
from tools.intake.postings.denying import denial_of, heads_what_it_denies
from tools.intake.postings.role_sections import section_label, standing_of
from tools.intake.text.passages import LABEL_DEPTH, Passage
from tools.intake.text.sketch import plain_words
from tools.late import late

_LISTING: Final = frozenset(("must", "should", "nice", "against"))
"""What a heading says above lines that are items of a list."""
_FEWEST: Final = 2
_MOST_WORDS: Final = 9
_LONGEST: Final = 70
_PARTING: Final = late(r";| [·•] ")


def with_plain_lists(passages: Sequence[Passage]) -> Iterator[Passage]:
    """Yield passages, what lists demands without bullets as items.

    Below a heading of demands these are two or more short lines that are no sentences, up to one
    that denies, which heads what comes after it; and the parts of a line such as "Essential: a
    driving licence; good German; calm".

    Args:
        passages: The passages of a role.
    """
    at = 0
    while at < len(passages):
        it = passages[at]
        at += 1
        if it.kind == "text" and _is_parted(it.text):
            yield from _parts(it)
            continue
        if it.kind == "text" and heads_what_it_denies(it.text) and _end(passages, at) > at:
            it = it._replace(kind="heading", depth=LABEL_DEPTH)
        yield it
        if it.kind == "heading" and (standing_of(it.text) in _LISTING or denial_of(it.text)):
            end = _end(passages, at)
            yield from _items(passages[at:end])
            at = end


def _is_parted(text: str) -> bool:
    return ";" in text or " · " in text or " • " in text


def _end(passages: Sequence[Passage], start: int) -> int:
    """Return where the lines that begin at an index end to be a list; there where they are none."""
    end = start
    while end < len(passages) and _is_short(passages[end]):
        if end - start >= _FEWEST and _apart(passages, end) and not _apart(passages, start + 1):
            return end  # a paragraph of its own
        end += 1
    stands = end == len(passages) or passages[end].kind == "heading" or _apart(passages, end)
    return end if stands and end - start >= _FEWEST else start


def _apart(passages: Sequence[Passage], at: int) -> bool:
    """Whether a blank line stands above a passage."""
    it, above = passages[at], passages[at - 1]
    return it.start - above.end > 1 + it.depth


def _is_short(it: Passage) -> bool:
    text = it.text
    return (
        it.kind == "text"
        and len(text) <= _LONGEST
        and len(text.split()) <= _MOST_WORDS
        and not text[:1].islower()
        and not text.endswith((":", ",", ";"))
        and not ends_sentence(text)
    )


def _items(lines: Sequence[Passage]) -> Iterator[Passage]:
    for it in lines:
        if heads_what_it_denies(it.text):
            yield it._replace(kind="heading", depth=LABEL_DEPTH)
        else:
            yield it._replace(kind="item")


def _parts(it: Passage) -> Iterator[Passage]:
    """Yield the label of a line as a heading, and its parts as items below it."""
    label = section_label(it)
    named, colon, rest = it.text.partition(":")
    cuts = [*_PARTING.finditer(rest)]
    fits = bool(colon and cuts) and ":" not in rest  # another label weighs what is behind it
    if label is None or not fits or plain_words(named) != label:
        yield it
        return
    yield it._replace(kind="heading", text=named, end=it.start + len(named), depth=LABEL_DEPTH)
    first = it.start + len(named) + 1
    starts, ends = (0, *[it.end() for it in cuts]), (*[it.start() for it in cuts], len(rest))
    for start, end in zip(starts, ends, strict=True):
        part = rest[start:end]
        if said := part.strip():
            begin = first + start + part.index(said)
            yield it._replace(kind="item", text=said, start=begin, end=begin + len(said), depth=0)
