"""Cutting a text into sentences, and putting sentences one after another."""

from collections.abc import Sequence
from typing import Final

from tools.late import late
from tools.wording import one_line

_ABBREVIATION = late(
    # By case: "Ms. Okafor" goes on, "120 ms." ends.
    r"\b(?:[Ee]\.g|[Ii]\.e|etc|[Aa]pprox|[Cc]a|vs|No|Inc|Ltd|Dr|Mr|Ms|Mrs|St)\.$"
)
_SENTENCE_END = late(r"(?<=[.!?])\s+|\n+")
_BULLET = late(r"^(?:[-–—*•·]+\s+|\d{1,2}[.)]\s+)+")
_STOPS = (".", "!", "?", "…")
FIGURE: Final = late(r"\d+(?:[.,]\d+)*")
"""A number as written."""

_SMALL_FIRST = late(r"[a-z]+(?:-[a-z]+)*(?![\w.+#/-])")


def split_sentences(text: str) -> list[str]:
    """Return the sentences and lines of a text, without bullets and the space around them."""
    sentences: list[str] = []
    for piece in _SENTENCE_END.split(text):
        if sentences and _ABBREVIATION.search(sentences[-1]):
            sentences[-1] += f" {piece.strip()}"
        elif words := _BULLET.sub("", piece.strip()):
            sentences.append(words)
    return sentences


def join_sentences(sentences: Sequence[str]) -> str:
    """Return sentences one after another, each but the last closed with a full stop."""
    closed = [it if it.endswith((*_STOPS, ":", ";")) else f"{it}." for it in sentences[:-1]]
    return " ".join((*closed, *sentences[-1:]))


def is_open(sentence: str) -> bool:
    """Whether a sentence has no mark at its end, as one has that was cut in two."""
    return not sentence.endswith(_STOPS)


def close(sentence: str) -> str:
    """Return a sentence with a mark at its end."""
    bare = sentence.rstrip(",;: ")
    return f"{bare}." if is_open(bare) else bare


def capitalised(sentence: str) -> str:
    """Return a sentence with a capital at its beginning, but names such as p95 and iOS as told."""
    return sentence[0].upper() + sentence[1:] if _SMALL_FIRST.match(sentence) else sentence


def uncapitalised(sentence: str) -> str:
    """Return a sentence that begins with an ordinary word so that it can follow other words."""
    return sentence[0].lower() + sentence[1:]


def opening_words(text: str, limit: int) -> str:
    """Return the first words of a text; a figure is left out rather than cut in two.

    Args:
        text: Any text.
        limit: The greatest number of characters of the result, at least 2.
    """
    line = one_line(text, limit)
    if not line.endswith("…"):
        return line
    kept = line.removesuffix("…").split()
    while len(kept) > 1 and FIGURE.search(kept[-1]):
        kept.pop()
    return " ".join(kept) + "…"
