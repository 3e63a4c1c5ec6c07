"""Positions that a paragraph begins with, parted from what it tells of them."""

import re
from collections.abc import Iterable, Iterator
from typing import Final

from tools.deeds import is_deed
from tools.history.periods import find_tenures
from tools.intake.profiles.profile_sections import section_above
from tools.intake.text.headings import Headed
from tools.intake.text.sketch import plain_words, sentences
from tools.late import late

_MOST_WORDS: Final = 16
_BY_SELF: Final = late(r"\b(?:I|I'm|I've|I’m|I’ve|we|my|our)\b", re.IGNORECASE)
_PARTED: Final = late(r",\s|\s[|–—·-]\s|\sat\s")


def posts_apart(passages: Iterable[Headed]) -> Iterator[Headed]:
    """Yield passages, a position that begins a paragraph as one of its own.

    "Treasurer, Quay Rowing Club (2020 – 2022). Unpaid. I kept the books." ends as a sentence, which
    a position by itself never does.

    Args:
        passages: The profile's passages under their headings.
    """
    for it in passages:
        text = it.passage.text
        worked = section_above(it) in ("experience", "volunteer") and it.passage.kind == "text"
        first = next(iter(sentences(text)), "") if worked and ". " in text else ""
        if not first or first == text.strip() or not _is_post(first):
            yield it
            continue
        at = text.index(first)
        end = at + len(first.rstrip(". "))
        after = at + len(first)
        rest = text[after:].lstrip(" .\n")
        start, begin = it.passage.start, len(text) - len(rest)
        post = it.passage._replace(text=text[at:end], start=start + at, end=start + end)
        yield it._replace(passage=post)
        yield it._replace(
            passage=it.passage._replace(text=rest, start=start + begin, end=start + len(text))
        )


def _is_post(sentence: str) -> bool:
    """Whether a sentence is a post, where it was and when, and no tale."""
    plain = plain_words(sentence)
    dated = any(not it.alone for it in find_tenures(plain))
    fits = len(plain.split()) <= _MOST_WORDS and plain[:1].isupper()
    return dated and fits and bool(_PARTED.search(plain)) and not _tells(plain)


def _tells(plain: str) -> bool:
    return is_deed(plain) or _BY_SELF.search(plain) is not None
