"""A long document in parts, each of which a model is given with one request."""

from typing import Final

LONGEST_PART: Final = 12_000
"""The most characters that a part has."""

MOST_PARTS: Final = 10
"""The most parts that a document is given in; what is left of a longer one is not given."""


def parts_of(text: str, longest: int = LONGEST_PART, most: int = MOST_PARTS) -> tuple[str, ...]:
    """Return a text in parts, cut between paragraphs, lines or words where that is possible.

    Put together they are the text, or the beginning of one that is too long.

    Args:
        text: The document.
        longest: The most characters that a part has; 1 or more.
        most: How many parts are returned at most.
    """
    parts: list[str] = []
    start = 0
    while start < len(text) and len(parts) < most:
        end = _end_of_part(text, start, longest)
        parts.append(text[start:end])
        start = end
    return tuple(parts)


def _end_of_part(text: str, start: int, longest: int) -> int:
    """Return where a part ends: at the last paragraph, line or word in its second half."""
    whole = start + longest
    if whole >= len(text):
        return len(text)
    for mark in ("\n\n", "\n", " "):
        at = text.rfind(mark, start + longest // 2, whole)
        if at >= 0:
            return min(at + len(mark), whole)
    return whole
