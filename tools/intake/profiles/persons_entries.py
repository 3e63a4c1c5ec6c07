"""Entries over several lines: what is one fact, and what is several."""

import re
from collections.abc import Sequence
from typing import Final

from tools.cleaning import one_line
from tools.endings import ends_sentence
from tools.history.periods import find_tenures
from tools.intake.profiles.profile_sections import section_of
from tools.intake.text.headings import Headed
from tools.intake.text.sketch import plain_words
from tools.late import late

_DESCRIBES: Final = late(r"(?:an?|the|this|for|to|which|that|it|my|our)\b", re.IGNORECASE)
_TITLE_WORDS: Final = 7
_MOST_LINES: Final = 6
_DATES: Final = late(
    r"(?:issued|expire[sd]?|valid|completed|obtained|until|from|to|present|no|expiration|date|[·|,:–—-]"
    r"|\s)*",
    re.IGNORECASE,
)
_NUMBER: Final = late(r"(?:credential|licen[cs]e)\b.*|(?:see|show) credential", re.IGNORECASE)


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


def entry_at(passages: Sequence[Headed], at: int) -> str | None:
    """Return the study or certificate that a line tells, ``""`` where it is part of one before.

    Lines right below each other are one entry where one of them, and only one, is no more than its
    dates: "BEng", "2011 – 2015", "Grade: 8.1". The numbers of certificates are left out.

    Args:
        passages: The profile's passages under their headings.
        at: The index of a line of a section of such entries.

    Returns:
        The entry, or ``None`` where each line is one by itself.
    """
    first, last = _block(passages, at)
    lines = [one_line(plain_words(it.passage.text)) for it in passages[first:last]]
    dated = [it for it in lines if find_tenures(it)]
    if len(lines) == 1 or len(dated) != 1 or not _is_dates(dated[0]):
        return None
    told = [it for it in lines if not _NUMBER.fullmatch(it)]
    return ", ".join(told) if at == first else ""


def _block(passages: Sequence[Headed], at: int) -> tuple[int, int]:
    """Return the first and the end of the lines that stand right below each other."""
    first, last = at, at + 1
    while first > 0 and at - first < _MOST_LINES and _joins(passages, first - 1):
        first -= 1
    while last < len(passages) and last - at < _MOST_LINES and _joins(passages, last - 1):
        last += 1
    return first, last


def _joins(passages: Sequence[Headed], at: int) -> bool:
    """Whether a line of an entry has the next one right below it, which begins no new one."""
    above, below = passages[at].passage, passages[at + 1].passage
    heads = above.kind == "heading" and section_of(above.text) is None
    beside = below.start - above.end <= below.depth + (2 if heads else 1)
    return (heads or above.kind == "text") and below.kind == "text" and beside


def _is_dates(line: str) -> bool:
    rest = line
    for it in reversed(find_tenures(line)):
        rest = f"{rest[: it.start]} {rest[it.end :]}"
    return bool(_DATES.fullmatch(rest))
