"""How a text falls into passages that can be cut out of it and leave the rest readable."""

import re
from collections.abc import Iterator

from memory.bare_text import Span

_CITED = "".join(rf"|(?<=\[[A-Z]{digits}\])\s+" for digits in (r"\d", r"\d\d", r"\d\d\d"))
_BETWEEN = re.compile(rf"(?<=[.!?…])\s+(?!\[[A-Z]\d+\])|\n+{_CITED}")
"""What lies between two passages: the space after a sentence and what it cites, or a line's end."""

_COMMAS = re.compile(r"(?:,|;)\s+(?:and\s+)?")
"""What lies between the items of a list within a passage."""

_JOINTS = re.compile(
    r"(?:,|;)\s+(?:(?:and|but|or|plus|und|et|y)\s+)?|(?<=\s)(?:and|but|or|plus|und|et|y|&|\+)\s+",
    re.IGNORECASE,
)
"""What lies between the clauses of a passage."""

_FEWEST_ITEMS = 3
_LONGEST_ITEM = 5
"""Only a passage of so many items, none of more words, is a list; other commas join clauses."""

_GOES_ON = re.compile(
    r"(?:for|with|without|in|at|on|by|from|to|of|as|mainly|mostly|which|who|that|because|since|so"
    r"|where|when|while|its|their|then|after|before|until|using|including)\b",
    re.IGNORECASE,
)
"""How a clause begins that says more of the one before it."""

_POINTS_BACK = re.compile(
    r"\b(?:it|its|it's|itself|them|they|their|that|this|these|those|there|which|same|both|myself)\b",
    re.IGNORECASE,
)
"""A word that speaks of what another clause names."""

_LEVEL = re.compile(
    r"\b[0-5]\s*(?:/|of|out of)\s*5\b|(?<![\w./:-])[0-5]$"
    r"|\b(?:beginner|novice|intermediate|advanced|expert)\b",
    re.IGNORECASE,
)
_NO_SUBJECT = re.compile(
    r"(?:i|i'm|i’m|am|is|are|was|a|an|the|at|in|my|now|about|around|only|just|level|rate|would|say"
    r"|maybe|probably|currently|roughly|still|already|at least|or|so)\b['’]?",
    re.IGNORECASE,
)


def passages(text: str) -> Iterator[Span]:
    """Yield the parts of a text that can be cut by themselves and are not blank.

    That is a sentence or a line, or within it the item of a list, or a clause beside one that
    gives something else its level ("I sailed with the Harbour team and my Python is 3").
    """
    for start, end in _parted(_BETWEEN, text, 0, len(text)):
        yield from _clauses(text, start, end)


def _clauses(text: str, start: int, end: int) -> list[Span]:
    clauses = list(_parted(_JOINTS, text, start, end))
    if _is_list(text, clauses) and not _lean_on_another(text, clauses):
        return clauses
    items = list(_parted(_COMMAS, text, start, end))
    if _is_list(text, items):
        return items
    alone = list(_told_apart(text, clauses))
    return alone if len(alone) > 1 else [(start, end)]


def _is_list(text: str, items: list[Span]) -> bool:
    longest = max((len(text[first:last].split()) for first, last in items), default=0)
    return len(items) >= _FEWEST_ITEMS and longest <= _LONGEST_ITEM


def _lean_on_another(text: str, clauses: list[Span]) -> bool:
    return any(_GOES_ON.match(text, *it) or _POINTS_BACK.search(text, *it) for it in clauses[1:])


def _told_apart(text: str, clauses: list[Span]) -> Iterator[Span]:
    """Yield the clauses that give something its level, and what stands between them as one."""
    begun: Span | None = None
    for start, end in clauses:
        if _gives_level(text[start:end]):
            if begun:
                yield begun
            begun = None
            yield start, end
        else:
            begun = (begun[0] if begun else start, end)
    if begun:
        yield begun


def _gives_level(clause: str) -> bool:
    """Whether a clause names something and says its level, and leans on no other clause."""
    bare = clause.strip(" .!?…)")
    if not _LEVEL.search(bare) or _POINTS_BACK.search(bare) or _GOES_ON.match(bare):
        return False
    rest = _NO_SUBJECT.sub("", _LEVEL.sub("", bare))
    return re.search(r"[^\W\d_]", rest) is not None


def _parted(gaps: re.Pattern[str], text: str, start: int, end: int) -> Iterator[Span]:
    """Yield what lies between gaps and is not blank."""
    for gap in gaps.finditer(text, start, end):
        if between := text[start : gap.start()].rstrip():
            yield start, start + len(between)
        start = gap.end()
    if text[start:end].strip():
        yield start, end
