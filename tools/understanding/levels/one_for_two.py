"""One level beside two skills: which of them it is of is asked, where the words leave that open.

"Docker or Spark 2" and "I use Spark with Docker, 3" give one level, and to one of the two. "Docker
and Spark 2" may give both. "Docker isn't a 3, Spark is" gives it to the one named last.
"""

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from tools.intake.profiles.claims import read_claims
from tools.late import late
from tools.understanding.intent import Context, Intent
from tools.understanding.levels.level_tokens import LEVEL, tokens
from tools.understanding.levels.telling_levels import places
from tools.understanding.phrases import sentences
from tools.understanding.standing import standing
from tools.vocabulary import Mention, Vocabulary

_OR: Final = late(
    r"\s*,?\s*(?:or|and/or)\s+(?:(?:maybe|was it|rather|my|in|at|for)\s+)*", re.IGNORECASE
)
_WITH: Final = late(
    r"(?: [a-z]+)?,? (?:with|in|using|via|through|inside|on top of) (?:my |the |an? )?",
    re.IGNORECASE,
)
_AND: Final = late(r"\s+(?:and|&|\+)\s+(?:my\s+)?", re.IGNORECASE)
_APART: Final = late(
    r"\s*(?:,|\s[–—-]|\bso\b)\s*(?:(?:so|say|i'?d|maybe|about|call it|probably|say|an?|at"
    r"|level|that'?s"
    r"|i guess|roughly|around)\s+)*$",
    re.IGNORECASE,
)
_BESIDE: Final = late(
    r"[\s:=]*(?:(?:is|at|an?|maybe|about)\s+)*(?P<n>[0-5])(?:\s*/\s*5)?(?![\w/%]|[.,]\d)",
    re.IGNORECASE,
)
_NOT_BUT: Final = late(
    r"(?: is|'s|s)?(?: not|n'?t)(?: (?:really|actually))? (?:an? |at "
    r"|the )?(?P<n>[0-5])(?:\s*/\s*5)?"
    r"(?:\s*[,;.–—-]+\s*|\s+)(?:(?:but|it'?s|its)\s+)*(?:my\s+)?",
    re.IGNORECASE,
)
_IS: Final = late(
    r"\s*(?:is|was|'s)?(?: (?:the one|the|that|it|an?|[0-5](?:\s*/\s*5)?))*[\s.!]*$", re.IGNORECASE
)
_DENIES: Final = late(r"\b(?:not|never|no|nor|isn'?t|wasn'?t|instead of|than)\b", re.IGNORECASE)
_BUSY: Final = frozenset({"checkin", "assessment", "evidence", "take_in", "import_chat", "import"})
_LONGEST: Final = 16


def read_one_for_two(message: str, vocabulary: Vocabulary, context: Context) -> tuple[Intent, ...]:
    """Return which of two skills a level may be of, put to the user, or nothing.

    Args:
        message: The message, with plain quotes.
        vocabulary: The skills that are known.
        context: Holds what was asked.
    """
    named = places(message, vocabulary)
    alone = len(sentences(message)) == 1 and len(message.split()) <= _LONGEST
    if len({it.skill for it in named}) != 2 or len(named) != 2 or not alone:  # noqa: PLR2004 - two
        return ()
    if context.expecting in _BUSY or "?" in message:
        return ()
    told = _put_to_the_other(message, named)
    if told or standing(message) != "plain":
        return told
    level = _open_level(message, named)
    if not level:
        return ()
    choices = tuple(_level(message, it.skill, level) for it in named)
    return (Intent(kind="clarify", confidence=0.95, quote=message, choices=choices),)


def read_one_named(message: str, vocabulary: Vocabulary, context: Context) -> tuple[Intent, ...]:
    """Return the one of two skills with a level that a message names: "2, you asked of SQL".

    Args:
        message: The message, with plain quotes.
        vocabulary: The skills that are known.
        context: Holds the two, which were put to the user.
    """
    choices = context.offered.choices if context.offered and context.expecting == "offer" else ()
    if len({it.skill for it in choices}) < 2 or "?" in message:  # noqa: PLR2004 - one of two
        return ()
    named = vocabulary.find(message)
    skills = {it.skill for it in named}
    meant = [it for it in choices if it.kind == "set_level" and it.skill in skills]
    figures = {it.level for it in tokens(message, named) if it.sign == LEVEL}
    if len(meant) != 1 or len(skills) != 1 or figures - {meant[0].level}:
        return ()
    if _DENIES.search(message, 0, named[0].start):
        meant = [it for it in choices if it.skill not in skills]
    if len(meant) != 1:
        return ()
    return (meant[0].model_copy(update={"confidence": 1.0, "quote": meant[0].quote or message}),)


def _open_level(message: str, named: tuple[Mention, ...]) -> int | None:
    """Return the one level of a message that may be of either of two skills."""
    figures = [it for it in tokens(message, named) if it.sign == LEVEL]
    one, other = named
    if len(figures) != 1:
        return None
    figure, between = figures[0], message[one.end : other.start]
    if _OR.fullmatch(between):
        return figure.level or None  # "zero in Go or Rust" is told of both
    apart = figure.start > other.end and _APART.fullmatch(message[other.end : figure.start])
    return figure.level if apart and _WITH.fullmatch(between) else None


def _put_to_the_other(message: str, named: tuple[Mention, ...]) -> tuple[Intent, ...]:
    """Return the level that is denied of one skill and given to the other."""
    one, other = named
    match = _NOT_BUT.fullmatch(message, one.end, other.start)
    if match is None or not _IS.match(message, other.end):
        return ()
    asked = Intent(kind="ask_level", confidence=0.9, quote=message, skill=one.skill)
    return (_level(message[match.end() :], other.skill, int(match["n"]), message), asked)


def _level(words: str, skill: str, level: int, quote: str = "") -> Intent:
    return Intent(kind="set_level", confidence=0.95, quote=quote or words, skill=skill, level=level)


def with_joined_asked(
    found: tuple[Intent, ...], message: str, vocabulary: Vocabulary, context: Context
) -> tuple[Intent, ...]:
    """Return what was read, with the question for a skill that shares the level after it.

    Args:
        found: What was read of a message.
        message: The message, with plain quotes.
        vocabulary: The skills that are known.
        context: Holds what was asked, and the levels that are held.
    """
    if context.expecting in _BUSY or any(it.kind == "clarify" for it in found):
        return found
    told = set(_told(found, vocabulary))
    skills = {it for it, _ in told} | {it.skill for it in found}
    open_ones = [
        _level(message, skill, level)
        for skill, other, level in _joined(message, vocabulary)
        if (other, level) in told and skill not in skills and (skill, level) not in context.levels
    ]
    asked = (
        Intent(kind="clarify", confidence=0.9, quote=message, choices=(it,)) for it in open_ones[:1]
    )
    return (*found, *asked)


def _told(found: tuple[Intent, ...], vocabulary: Vocabulary) -> Iterator[tuple[str, int]]:
    for it in found:
        if it.kind == "set_level" and it.skill and it.level is not None:
            yield it.skill, it.level
        elif it.kind == "introduce":
            claims = read_claims(it.quote, vocabulary)
            yield from ((one.skill, one.level) for one in claims if one.level is not None)


def _joined(message: str, vocabulary: Vocabulary) -> Iterator[tuple[str, str, int]]:
    """Yield each skill before another one with a level of its own, that skill and the level."""
    named = places(message, vocabulary)
    for one, other in pairwise(named):
        beside = _BESIDE.match(message, other.end)
        if beside is not None and _AND.fullmatch(message, one.end, other.start):
            yield one.skill, other.skill, int(beside["n"])
