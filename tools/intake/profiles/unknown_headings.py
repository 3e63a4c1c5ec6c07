"""Headings of a profile that no list of sections knows, told by how the known ones are written."""

from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from tools.endings import ends_sentence
from tools.history.periods import find_tenures
from tools.intake.profiles.profile_sections import Section, section_of
from tools.intake.profiles.spoken import is_fluency, names_language
from tools.intake.text.passages import KNOWN_DEPTH, LABEL_DEPTH, Passage
from tools.late import late

_ENDED: Final[frozenset[Section | None]] = frozenset(
    (
        *("certificate", "language", "interest", "award", "publication", "contact", "other"),
        *("goal", "constraint", "preference"),
    )
)
"""The sections that a line may end: lists without titles of their own, but for those of skills."""

_DATED: Final[frozenset[Section | None]] = frozenset(("certificate", "award", "publication"))
_MOST_WORDS: Final = 5
_LONGEST: Final = 40
_FEWEST_KNOWN: Final = 2
_IN_BRACKETS: Final = late(r" ?\([^()]{1,30}\)$")
_NO_HEADING: Final = late(r"[\d,;:|()@/•·]|\s{3,}")


class _Style(NamedTuple):
    """How the known headings of a document are written: how many are plain lines, and in what."""

    plain: int
    upper: bool


def with_unknown_headings(passages: Sequence[Passage], text: str) -> tuple[Passage, ...]:
    """Return passages, each line of the shape of a heading as one where it ends a list.

    Below "Certificates" and a list, "Driving licence" after a blank line and right above a line of
    its own is no certificate. The document has two known headings that are plain lines too; where
    they are in capitals, so is it.

    Args:
        passages: The passages of a profile, in order.
        text: What they were read from.
    """
    style = _style(passages, text)
    if style.plain < _FEWEST_KNOWN:
        return tuple(passages)
    return tuple(_marked(passages, text, style))


def _style(passages: Sequence[Passage], text: str) -> _Style:
    known = [
        it.text
        for it in passages
        if it.kind == "heading" and it.depth == KNOWN_DEPTH and _is_plain(it, text)
    ]
    return _Style(len(known), all(map(str.isupper, known)))


def _is_plain(it: Passage, text: str) -> bool:
    return text[it.start : it.end].rstrip(": ") == it.text


def _marked(passages: Sequence[Passage], text: str, style: _Style) -> Iterator[Passage]:
    section: Section | None = None
    for at, it in enumerate(passages):
        if it.kind == "heading" and (it.depth <= KNOWN_DEPTH or section_of(it.text)):
            section = _section(passages, at)
        elif section in _ENDED and _heads(passages, at, text, style, section):
            section = "other"  # which another such heading ends in its turn
            yield it._replace(kind="heading", depth=KNOWN_DEPTH)
            continue
        yield it


def _section(passages: Sequence[Passage], at: int) -> Section | None:
    """Return what a heading opens; "Languages" may be those of programming, by its name alone."""
    section = section_of(passages[at].text)
    spoken = any(names_language(it.text) for it in passages[at + 1 : at + 2])
    return "language" if section == "skills" and spoken else section


def _heads(
    passages: Sequence[Passage], at: int, text: str, style: _Style, section: Section | None
) -> bool:
    it = passages[at]
    labels = it.kind == "heading" and it.depth == LABEL_DEPTH and _is_plain(it, text)
    if not (it.kind == "text" or labels) or not _reads_like_one(it.text, style):
        return False
    if not _stands_over(passages, at, text) or names_language(it.text):
        return False
    if style.upper or section not in _DATED:
        return True
    return _is_dated_above(passages, at) and not _block_is_dated(passages, at + 1, text)


def _stands_over(passages: Sequence[Passage], at: int, text: str) -> bool:
    """Whether a line comes after a blank one and right above what it may head."""
    if at + 1 >= len(passages) or passages[at - 1].kind == "heading":
        return False
    below = passages[at + 1]
    apart, beside = _lines_above(passages, at, text), _lines_above(passages, at + 1, text)
    return apart > 1 and beside == 1 and below.kind != "heading" and not is_fluency(below.text)


def _reads_like_one(whole: str, style: _Style) -> bool:
    line = _IN_BRACKETS.sub("", whole) if style.upper else whole
    return (
        len(line) <= _LONGEST
        and len(line.split()) <= _MOST_WORDS
        and line[:1].isupper()
        and len(line) > 1
        and (line.isupper() or not style.upper)
        and not _NO_HEADING.search(line)
        and not ends_sentence(line)
    )


def _lines_above(passages: Sequence[Passage], at: int, text: str) -> int:
    """Return how many line ends part a passage from the one above."""
    return text.count("\n", passages[at - 1].end, passages[at].start)


def _is_dated_above(passages: Sequence[Passage], at: int) -> bool:
    """Whether an entry of the section above a line has its date, as one of that line would."""
    for index in range(at - 1, -1, -1):
        if passages[index].kind == "heading":
            return False
        if find_tenures(passages[index].text):
            return True
    return False


def _block_is_dated(passages: Sequence[Passage], first: int, text: str) -> bool:
    """Whether any of the lines right below each other has a date, as those of an entry have."""
    for at in range(first, len(passages)):
        if at > first and _lines_above(passages, at, text) > 1:
            return False
        if find_tenures(passages[at].text):
            return True
    return False
