"""Headings that are numbered and in capitals: "4. EQUALITY", beside "3. REQUIREMENTS"."""

from collections.abc import Callable, Sequence
from typing import Final

from tools.late import late

_HEAD: Final = late(r"\s{0,3}(?P<number>\d{1,2})[.)]\s+(?P<name>[^\W\d_][^\d\n|:;.]{2,60})")
_FEWEST: Final = 2
_MOST_WORDS: Final = 8


def numbered_heads(lines: Sequence[str], knows: Callable[[str], bool]) -> frozenset[int]:
    """Return the numbers of the lines that are such headings.

    They count upwards one by one, and one of them at least names a known section: a list "1. AWS",
    "2. SQL" has no such line.

    Args:
        lines: The lines of a document.
        knows: Whether a short line alone is the name of a section ("Requirements").
    """
    found: list[tuple[int, int, str]] = []
    for at, line in enumerate(lines):
        if line.isupper() and line.lstrip()[:1].isdigit() and (head := _HEAD.fullmatch(line)):
            found.append((at, int(head["number"]), head["name"].strip()))
    if len(found) < _FEWEST or any(len(name.split()) > _MOST_WORDS for _, _, name in found):
        return frozenset()
    numbers = [number for _, number, _ in found]
    counts = numbers == [*range(numbers[0], numbers[0] + len(numbers))]
    if not counts or not any(knows(name) for _, _, name in found):
        return frozenset()
    return frozenset(at for at, _, _ in found)
