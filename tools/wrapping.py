"""Lines that were only wrapped, told from those that say something of their own."""

import re
from typing import Final

from tools.deeds import is_by_teller
from tools.late import late

_BULLET: Final = late(r"[-–—*•·]+\s|\d{1,2}[.)]\s")
_STOPS: Final = (".", "!", "?", "…", ":")
_OPEN: Final = late(
    r"(?:[,;(–—/&+-]|\b(?:a|an|the|and|or|but|nor|so|to|of|in|on|at|by|for|from|with|into|as|than"
    r"|that|which|who|whom|whose|when|where|while|because|if|we|I|they|he|she|it|my|our|their|its"
    r"|his|her|was|were|is|are|had|have|has|be|been|not|also|then))$",
    re.IGNORECASE,
)
"""How a line ends that can't be the end of a sentence."""


def unwrapped(text: str) -> str:
    """Return a text with a blank for each line end at which a sentence goes on.

    A line is taken for one of its own after a blank line or a stop, with a bullet, or where it
    begins with the teller or a deed as the first line does ("Led a team", "Cut the cost").
    """
    lines = [line.strip() for line in text.split("\n")]
    first = next(filter(None, lines), "")
    told: list[str] = []
    for before, line in zip(["", *lines], lines, strict=False):
        if not told or not before or not line or _begins(before, line, first):
            told.append(line)
        else:
            told[-1] += f" {line}"
    return "\n".join(told)


def _begins(before: str, line: str, first: str) -> bool:
    if _BULLET.match(line) or before.endswith(_STOPS):
        return True
    alike = line[0].isupper() == first[0].isupper()
    return alike and is_by_teller(line) and _OPEN.search(before) is None
