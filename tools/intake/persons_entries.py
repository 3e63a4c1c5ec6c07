"""Languages in one line and projects over two: what is one fact, and what is several."""

import re
from collections.abc import Sequence
from typing import Final

from tools.cleaning import one_line
from tools.endings import ends_sentence
from tools.intake.headings import Headed
from tools.intake.sketch import plain_words
from tools.late import late

_LEVEL: Final = (
    r"(?:native(?: (?:speaker|or bilingual(?: proficiency)?))?|mother tongue|bilingual"
    r"|fluent(?:ly)?|basics?|beginner|elementary|intermediate|advanced|proficient|professional"
    r"|(?:full|limited) professional(?: proficiency)?|working(?: proficiency| knowledge)?"
    r"|conversational|good|very good|[ABC][12](?:[+-]|/[ABC][12])?|muttersprache|fließend)"
)
_LANGUAGE: Final = late(
    r"(?P<name>[A-Z][a-zà-ÿ]+(?: [A-Z][a-zà-ÿ]+)?)"
    rf"(?:\s*[:(–—-]\s*(?P<told>[^,;|:]*?)\)?|\s+(?P<level>{_LEVEL}))?",
)
_BETWEEN: Final = late(r"\s*(?:[,;|•·/]|\band\b|&)\s*(?![^()]*\))")
_DESCRIBES: Final = late(r"(?:an?|the|this|for|to|which|that|it|my|our)\b", re.IGNORECASE)
_TITLE_WORDS: Final = 7


def languages_of(line: str) -> tuple[str, ...]:
    """Return the languages of a line, each with its level; the line itself where it says more.

    Args:
        line: A line under languages: "English (native), German (C1), French – A2".
    """
    parts = [it for it in _BETWEEN.split(line.strip(" .")) if it]
    found = [_LANGUAGE.fullmatch(it) for it in parts]
    if len(parts) < 2 or not all(found):  # noqa: PLR2004 - one stays as it is
        return (line,)
    return tuple(_language(it) for it in found if it)


def _language(found: re.Match[str]) -> str:
    level = (found["told"] or found["level"] or "").strip()
    return f"{found['name']} ({level})" if level else found["name"]


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
