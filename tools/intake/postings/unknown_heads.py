"""Headings that no list knows, which end the list of demands above them."""

from collections.abc import Iterator, Sequence
from typing import Final

from tools.intake.postings.role_sections import standing_of
from tools.intake.text.cued import cue_words
from tools.intake.text.passages import KNOWN_DEPTH, LABEL_DEPTH, Passage
from tools.intake.text.sketch import words_in

_DEMANDS: Final = frozenset(("must", "should", "nice"))
_BOLD: Final = len("****")
_FEW_WORDS: Final = 4
_NEXT_LINE: Final = len("\n  - ")
_TOPICS: Final = cue_words("""
    technical technically technology personal personally professional general engineering
    development data cloud backend frontend front back infrastructure database databases leadership
    management people communication education training attributes attitude behaviour behaviours
    behavior behaviors qualities other others additional further also design security testing
    operations analytics ai ml mobile web product business domain specialist academic practical hard
    soft team sector sectors industry sales marketing finance software systems processes hr law
    methods methodology methodologies legal commercial clinical paperwork licences certificates
    level years seniority tools mindset character person
""")
"""What divides a list of demands by its topics, and weighs nothing."""


def ending_lists(passages: Sequence[Passage]) -> Iterator[Passage]:
    """Yield passages, an unknown heading below a list of demands as one beside its heading.

    "**Requirements**", a list, "**Cherries**", another list: what the second one weighs is not
    known, but the first heading does not stand above it. The same holds of lines that end in a
    colon, and of a few words right above a list, apart from the one before. Where a heading of
    demands has no list of its own, or a heading names a topic of it ("Technical"), they go on.

    Args:
        passages: The passages of a role.
    """
    above: Passage | None = None
    last: Passage | None = None
    listed = False
    for it, below in zip(passages, [*passages[1:], None], strict=False):
        if above is not None and listed and _heads_more(it, last, below):
            above, listed, last = it, False, it
            yield it._replace(kind="heading", depth=KNOWN_DEPTH)
            continue
        last = it
        if it.kind != "heading":
            listed = listed or it.kind == "item"
            yield it
            continue
        ends = above is not None and listed and it.depth == LABEL_DEPTH and _is_unknown(it, above)
        if ends or it.depth <= KNOWN_DEPTH:
            demands = it.depth == KNOWN_DEPTH and standing_of(it.text) in _DEMANDS
            above, listed = (it if demands else None), False
        yield it._replace(depth=KNOWN_DEPTH) if ends else it


def _heads_more(it: Passage, last: Passage | None, below: Passage | None) -> bool:
    """Whether a few words of plain text stand apart from the list above, right above another."""
    return (
        it.kind == "text"
        and last is not None
        and last.kind in ("item", "text")
        and below is not None
        and below.kind == "item"
        and it.start - last.end > 1
        and below.start - it.end <= _NEXT_LINE
        and len(it.text.split()) <= _FEW_WORDS
        and it.text[:1].isupper()
        and it.text[-1].isalpha()
        and _TOPICS.isdisjoint(words_in(it.text))
    )


def _is_unknown(heading: Passage, above: Passage) -> bool:
    """Whether a heading is marked as the one above it, and no words of it are known."""
    return (
        _mark(heading) == _mark(above) != 0
        and standing_of(heading.text) is None
        and _TOPICS.isdisjoint(words_in(heading.text))
    )


def _mark(heading: Passage) -> int:
    """Return how many characters mark a line as a heading: two pairs of stars, or a colon."""
    return min(heading.end - heading.start - len(heading.text), _BOLD)
