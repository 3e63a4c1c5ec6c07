"""Levels drawn as a bar or told in stars, put as N/5 before they are read."""

import re
from typing import Final

from tools.late import late

_ON = "★⭐●■▮█▰⬤⚫⬛◼🟩🟦🟢🔵"
_OFF = "☆○□▯░▱◯⚪⬜◻"
_MARKS: Final = frozenset(_ON + _OFF)
_BAR: Final = late(
    rf"(?P<before>^|[\w)+#:=(|–—.-] ?)(?P<on>[{_ON}]{{0,10}})(?P<off>[{_OFF}]{{0,10}})"
    rf"(?![{_ON}{_OFF}])"
)
_ASTERISKS: Final = late(r"(?P<before>\w[^\S\n]*[:=|–-]?[^\S\n]+)(?P<on>\*{3,5})(?= *(?:$|[,;|)]))")
_STARS: Final = late(
    r"(?P<before>(?:^|[,;|•] ?)[\w.+#/&*• -]{1,40}? ?[:=–—-] ?)(?P<on>[0-5])"
    r"(?: ?/ ?| of | out of )(?:5|five) stars?(?= *(?:$|[,;|).]))",
    re.IGNORECASE,
)
_PICTURE: Final = late("[\U0001f300-\U0001f6aa\U0001f6ac-\U0001f6ff\U0001f900-\U0001faff]\u200d?")
"""Pictures that say nothing of a level, unlike squares and signs."""

_SCALES: Final = (5, 10)


def bars_as_shares(text: str) -> str:
    """Return a text with each bar of five or ten marks after a name as N/5 or N/10.

    A bar of another length is of a scale that is not told, and stays. Asterisks count from three
    on, standing alone after a name: fewer are a footnote, and at a word they are emphasis. Pictures
    ("Rust 🦀 4/5") are left out.

    Args:
        text: A sentence or a cell, verbatim.
    """
    if not text.isascii():
        text = text.replace("\ufe0f", "")
        text = _PICTURE.sub(" ", text if _MARKS.isdisjoint(text) else _BAR.sub(_share, text))
    if "***" in text:
        text = _ASTERISKS.sub(lambda it: f"{it['before']}{len(it['on'])}/5", text)
    return _STARS.sub(r"\g<before>\g<on>/5", text) if "star" in text.casefold() else text


def _share(bar: re.Match[str]) -> str:
    scale = len(bar["on"]) + len(bar["off"])
    if scale not in _SCALES:
        return bar[0]
    before = bar["before"]
    gap = " " if before[-1:].isalnum() or before.endswith((")", "+", "#")) else ""
    return f"{before}{gap}{len(bar['on'])}/{scale}"
