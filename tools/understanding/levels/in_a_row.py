"""Levels given in the order of the skills just listed: "the first five: 1 0 2 1 0"."""

import re

from tools.counts import COUNT, count
from tools.late import late
from tools.number_words import SMALL
from tools.understanding.intent import Context, Intent
from tools.understanding.nearest import nearest

_LEVEL = r"(?:[0-5](?:\s*/\s*5)?|zero|one|two|three|four|five|none|nil)"
_BETWEEN = r"(?:\s*[,;/&]\s*(?:and\s+)?|\s+and\s+|\s+)"
_ORDER = (
    rf"(?:(?:the )?(?:first|top|upper|those|these|the) (?P<many>{COUNT})|(?:from|starting (?:from"
    rf"|at)|beginning at) the top"
    r"(?: down)?|in (?:that|this|the same|your|the|their) order|in order|one after the other"
    r"|in a row|as listed)"
)
_ROW = late(
    rf"^(?:(?:ok(?:ay)?|so|well|right|here goes|sure|yes|my levels|levels|i'd say"
    rf"|mine)[\s,:]+)*(?:(?:for|of|on) )?{_ORDER}"
    rf"(?:\s*[:,=–—-]\s*|\s+(?:are|is|i'd say|i would say|as|at|it's|go|would be|they're"
    rf"|they are)\s*[:,]?\s+|\s+)+"
    rf"(?P<levels>{_LEVEL}(?:{_BETWEEN}{_LEVEL})+)[\s.!]*$"
    rf"|^(?P<first>{_LEVEL}(?:{_BETWEEN}{_LEVEL})+)[\s,]+(?:in (?:that|this|the same|your"
    rf"|their) order|from the top(?: down)?|in order)[\s.!]*$",
    re.IGNORECASE,
)
_EACH = late(_LEVEL, re.IGNORECASE)


def read_in_a_row(message: str, context: Context) -> tuple[Intent, ...]:
    """Return the levels that a message gives to the first of the skills that were listed.

    Where it gives more or fewer than it announces, none is meant for sure.

    Args:
        message: The message, with plain quotes.
        context: Holds the skills that the turn before has listed.
    """
    match = _ROW.match(message.strip())
    skills = context.shown.skills
    if match is None or context.shown.kind != "gaps":
        return ()
    levels = [_level(it) for it in _EACH.findall(match["levels"] or match["first"])]
    many = int(count(match["many"])) if match["many"] else len(levels)
    if many != len(levels) or len(levels) > len(skills):
        return (nearest(message),)
    return tuple(
        Intent(kind="set_level", confidence=0.95, quote=message, skill=skill, level=level)
        for skill, level in zip(skills, levels, strict=False)
    )


def _level(word: str) -> int:
    said = word.casefold()
    if said in {"none", "nil"}:
        return 0
    return SMALL.index(said) if said.isalpha() else int(said[0])
