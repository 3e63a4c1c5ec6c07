"""Projects over two lines: what is one fact, and what is several."""

import re
from collections.abc import Sequence
from typing import Final

from tools.cleaning import one_line
from tools.endings import ends_sentence
from tools.intake.headings import Headed
from tools.intake.sketch import plain_words
from tools.late import late

_DESCRIBES: Final = late(r"(?:an?|the|this|for|to|which|that|it|my|our)\b", re.IGNORECASE)
_TITLE_WORDS: Final = 7


def described_by(passages: Sequence[Headed], at: int) -> str:
    """Return the line that describes a project, right below the line that names it, or ``""``.

    Args:
        passages: The profile's passages under their headings.
        at: The index of the line that names the project.
    """
    if at + 1 >= len(passages):
        return ""
    title, below = passages[at].passage, passages[at + 1].passage
    named = plain_words(title.text)
    short = len(named.split()) <= _TITLE_WORDS and not ends_sentence(named)
    joined = below.start - title.end <= below.depth + 1
    if title.kind != "text" or below.kind != "text" or not (short and joined):
        return ""
    told = one_line(plain_words(below.text))
    return told if ends_sentence(told) or _DESCRIBES.match(told) else ""
