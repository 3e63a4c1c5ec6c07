"""The passage of a text around words that were read from it."""

from typing import Final

from tools.cleaning import clean_text, one_line

_AROUND: Final = 160
"""The most characters shown on either side of the words within their own lines."""

_LONGEST_LINE: Final = 160
"""The most characters shown of a line beside them."""


def passage_around(text: str, words: str) -> str:
    """Return the lines of a text in which words stand, with those beside them.

    That is the line before and the one after, unless a blank line parts them, and the heading that
    they stand under. What is longer than a few lines is cut to what is next to the words.

    Args:
        text: The text, as it is stored.
        words: Words of it; case, spacing and markup make no difference.

    Returns:
        The passage, or ``""`` where the words do not stand in the text.
    """
    told = clean_text(text)
    found = _place(told, words)
    if found is None:
        return ""
    start, end = found
    first = told.rfind("\n", 0, start) + 1
    last = told.find("\n", end) if "\n" in told[end:] else len(told)
    before, after = told[:first].splitlines(), told[last:].splitlines()[1:]
    lines = [*_heading(before), *_beside(before[-1:]), _clipped(told, first, start, end, last)]
    return "\n".join((*lines, *_beside(after[:1])))


def says_more(passage: str, words: str) -> bool:
    """Whether a passage has any word that is not among the words."""
    return _plain(passage) != _plain(words)


def _clipped(told: str, first: int, start: int, end: int, last: int) -> str:
    """Return the lines of the words, without what is far from them on either side."""
    begin, stop = max(first, start - _AROUND), min(last, end + _AROUND)
    if begin > first:
        begin = told.find(" ", begin, start) + 1 or begin
    if stop < last:
        stop = max(end, told.rfind(" ", end, stop))
    return f"{'… ' if begin > first else ''}{told[begin:stop].strip()}{' …' if stop < last else ''}"


def _beside(lines: list[str]) -> list[str]:
    return [one_line(it, _LONGEST_LINE) for it in lines if it.strip() and not _is_heading(it)]


def _heading(before: list[str]) -> list[str]:
    return next(([it.strip()] for it in reversed(before) if _is_heading(it)), [])


def _is_heading(line: str) -> bool:
    return line.lstrip().startswith("#")


def _plain(text: str) -> str:
    return "".join(it for it in text.casefold() if it.isalnum())


def _place(told: str, words: str) -> tuple[int, int] | None:
    """Return where the words begin and end, by their letters and digits alone."""
    places = [at for at, it in enumerate(told) for _ in _plain(it)]
    wanted = _plain(clean_text(words))
    at = _plain_of_each(told).find(wanted)
    if not wanted or at < 0:
        return None
    return places[at], places[at + len(wanted) - 1] + 1


def _plain_of_each(told: str) -> str:
    return "".join(map(_plain, told))
