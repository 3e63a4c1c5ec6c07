"""Cleaning of text that others wrote: control sequences out, lengths bounded."""

from functools import lru_cache
from typing import Final

from tools.late import late

QUOTE_LIMIT: Final = 500
"""The longest quote kept, in characters."""

VALUE_LIMIT: Final = 2_000
"""The longest value of a fact, in characters."""

_ESCAPES = (
    "\x1b\\[[0-?]*[ -/]*[@-~]"  # CSI: colours, cursor
    "|\x1b\\][^\x07\x1b]{0,4096}(?:\x07|\x1b\\\\)?"  # OSC: titles, links
    "|\x1b[PX^_][^\x1b]{0,4096}(?:\x1b\\\\)?"  # DCS, SOS, PM, APC
    "|\x1b[ -/]*[0-~]"  # two-character escapes
    "|\x9b[0-?]*[ -/]*[@-~]"  # CSI as one C1 character
)
_INVISIBLE = (
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f"  # C0 and C1, but for tab and newline
    "\u00ad\u061c\u200b\u200e\u200f\u2060\ufeff"  # soft hyphen, marks, zero width
    "\u202a-\u202e\u2066-\u2069"  # bidi overrides and isolates
    "\ue000-\uf8ff\ufff9-\ufffb"  # private use, interlinear notes
    "\U000e0000-\U000e007f]"  # tags, which no reader sees
)
_LINE_ENDS = late("\r\n?|\x85|\u2028|\u2029")
_STRIPPED = late(f"{_ESCAPES}|{_INVISIBLE}")
_LONE_SURROGATE = late("[\ud800-\udfff]")


@lru_cache(maxsize=4)  # several steps of reading ask for the same text
def folded(text: str) -> str:
    """Return a whole text in lower case, to look for cues in it."""
    return text.casefold()


@lru_cache(maxsize=4)  # as above
def clean_text(text: str) -> str:
    """Return text without terminal escapes, control, bidi and invisible characters.

    Line ends become newlines; lone surrogates, which no database can store, become U+FFFD.
    """
    # Nothing that is taken out is printable, and most text needs no search for it.
    if text.replace("\n", "").replace("\t", "").isprintable():
        return text
    plain = _STRIPPED.sub("", _LINE_ENDS.sub("\n", text))
    return _LONE_SURROGATE.sub("\ufffd", plain)


def clip(text: str, limit: int = QUOTE_LIMIT) -> str:
    """Return the beginning of a text, cut between words, at most ``limit`` characters long."""
    trimmed = text.strip()
    if len(trimmed) <= limit:
        return trimmed
    head = trimmed[: limit + 1]
    cut = max(head.rfind(" "), head.rfind("\n"))
    return (head[:cut] if cut > limit // 2 else head[:limit]).rstrip()


def excerpt(text: str, word: str, limit: int = QUOTE_LIMIT) -> str:
    """Return a verbatim part of a text that holds ``word``, at most ``limit`` characters long."""
    trimmed = text.strip()
    if len(trimmed) <= limit:
        return trimmed
    at = trimmed.find(word)
    if at < 0 or at + len(word) <= limit // 2:
        return clip(trimmed, limit)
    start = max(0, at - limit // 3)
    space = trimmed.find(" ", start, at)
    return clip(trimmed[space + 1 if space >= 0 else start :], limit)


def one_line(text: str, limit: int = VALUE_LIMIT) -> str:
    """Return a text with every run of white space as one blank, bounded."""
    return clip(" ".join(text.split()), limit)
