"""Sentences that begin in one line of a text and go on in the next."""

from collections.abc import Callable, Sequence
from typing import Final

from tools.intake.text.sketch import sentences
from tools.late import late

_FULL_LINE: Final = 40
"""A line of fewer characters is not taken for one that was broken to fit."""

_NEW_BLOCK: Final = late(r"\s*(?:$|[-*+•·‣◦▪●–—#>|]|\d{1,2}[.)]\s)")
_MARKS: Final = "-*+•·‣◦▪●–—#>|"


def cut_wrapped(written: Sequence[str], lines: list[str], is_meant: Callable[[str], bool]) -> None:
    """Cut the sentences of a kind out of both lines in which they stand.

    Args:
        written: The lines as they were written, which tell those that were broken to fit.
        lines: The same lines as they are by now; what is meant is cut out of them.
        is_meant: Whether a sentence, or a text with one in it, is of the kind.
    """
    for number, line in enumerate(written[:-1]):
        follows = lines[number + 1]
        if len(line) < _FULL_LINE or follows[:1] in _MARKS or _NEW_BLOCK.match(follows):
            continue
        if not is_meant(f"{lines[number]} {follows}"):
            continue  # spares the cutting of most lines into sentences
        before, after = sentences(lines[number]), sentences(follows)
        if before and after and is_meant(f"{before[-1]} {after[0]}"):
            lines[number], lines[number + 1] = " ".join(before[:-1]), " ".join(after[1:])
