"""Hours told with the skill that they were spent on, in a sentence: "for Docker it was an hour"."""

import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

from tools.counts import COUNT
from tools.late import late
from tools.vocabulary import Vocabulary

Amount = Callable[[str], int | None]
"""Reads words that are an amount of time and nothing else."""

_CUT = late(
    r"\s*[,;.!?()]+(?!\d)\s*|\s+[–—-]+\s+|\s+&\s+"
    r"|\s+(?:and|but|plus)\s+(?!(?:an? |one )?(?:half|quarter)\b|\d+ ?m|thirty\b|fifteen\b)",
    re.IGNORECASE,
)
_NOT_THAT = late(
    rf"[\s,]*\b(?:and )?(?:not|instead of|rather than) (?:none|nothing|zero|nil|{COUNT}"
    r"(?: and a half)?)(?: ?(?:h|hrs?|hours?|min(?:ute)?s?)\b)?(?! (?:on|of|for|into)\b)",
    re.IGNORECASE,
)
_AMOUNT = rf"{COUNT}(?: and a half)?(?: ?(?:h|hrs?|hours?|min(?:ute)?s?))?"
_RATHER = late(
    rf"\b({_AMOUNT}),? (?:and )?(?:not|instead of|rather than) {_AMOUNT}(?![\w.,])", re.IGNORECASE
)
"""An amount in the place of another, whatever it is of: "4 not 3 for Docker"."""
_UNIT = late(r"\d ?(?:h|m)\b|\b(?:hrs?|hours?|mins?|minutes?)\b", re.IGNORECASE)
_TIE = late(r"\b(?:on|for|of|into|with|spent|put in)\b", re.IGNORECASE)
_RATE = late(r"\b(?:an?|per|each|every) (?:week|day|month|night|evening)\b", re.IGNORECASE)
_SPENT = late(r"\b(?:spent|did|put in|had|managed|forgot|was|were|took)\b", re.IGNORECASE)
BECAUSE = late(
    r"\b(?:because|since(?! (?:\w+day|last|the|then|monday)\b)|cos|coz|due to)\b", re.IGNORECASE
)
"""What begins a reason, whose skills no hours are told of: "none because of the SQL exam"."""
_WORD = late(r"[^\s,;:!?()]+")
_WORDS = """
    a about actually add added after ah all along already also altogether an and another any
    approximately around as at be been before bit but by correction counted counting course
    dedicated devoted did do doing done down either evening extra fact few for forgot forgotten
    friday from further got had hang have hm hmm hold i i'd i'm i've in including into invested
    it it's its just last learn learned learning learnt like made make making managed maybe
    mention mentioned mins mistake monday more morning must my neither night no nor of oh ok
    okay on only oops own plus practice practiced practicing practised practising put reading
    really right roughly rounded said saturday say says should side so some something sorry
    spend spending spent still studied study studying stuff subject sunday that that's the then
    there there's these this tho though thursday time to today too took topic total tuesday
    tutorial tutorials up update wait was watching wednesday week weekend well went were while
    with working wrong yes yesterday you
"""
_AROUND = frozenset(_WORDS.split())
"""What may stand around an amount of time that was spent, and says nothing else of it."""
_LONGEST = 24


class NamedHours(NamedTuple):
    """Hours of a skill.

    Attributes:
        skill: The skill.
        amount: The words that give the amount.
        sure: Whether a unit, a word of spending or a nothing says that it is time, no level.
    """

    skill: str
    amount: str
    sure: bool


def hour_parts(text: str) -> Iterator[tuple[int, int]]:
    """Yield where the parts of an answer stand that may each give hours of their own.

    Args:
        text: The answer.
    """
    start = 0
    for cut in _CUT.finditer(text):
        if text[start : cut.start()].strip():
            yield start, cut.start()
        start = cut.end()
    if text[start:].strip():
        yield start, len(text)


def hours_named_in(part: str, vocabulary: Vocabulary, amount: Amount) -> NamedHours | None:
    """Return the hours of the one skill that words name, where they say nothing else.

    Args:
        part: The words: "for Docker it was one hour in fact, not none".
        vocabulary: Knows the skills.
        amount: Reads an amount of time.
    """
    if len(part.split()) > _LONGEST:
        return None
    why = BECAUSE.search(part)
    named = _named(part[: why.start()] if why else part, vocabulary)
    if len({it.skill for it in named}) != 1:
        return None
    rest = part
    for it in reversed(named):
        rest = f"{rest[: it.start]} | {rest[it.end :]}"
    rest = " ".join(_NOT_THAT.sub(" ", _RATHER.sub(r"\1", rest)).split())
    if _RATE.search(rest):
        return None
    words = only_amount(rest, amount)
    if words is None:
        denied = rest.replace("|", "it")
        none = amount(denied.casefold()) == 0
        return NamedHours(named[0].skill, denied, sure=True) if none else None
    nothing = amount(words.casefold()) == 0
    tied = _TIE.search(rest) or _SPENT.search(rest)
    sure = nothing or bool(_UNIT.search(words) or tied)
    return NamedHours(named[0].skill, words, sure)


class _Named(NamedTuple):
    """A skill, and where it stands."""

    skill: str
    start: int
    end: int


def _named(part: str, vocabulary: Vocabulary) -> list[_Named]:
    """Return the skills that words name; beside hours a word that has other uses names its own."""
    found = [_Named(it.skill, it.start, it.end) for it in vocabulary.find(part)]
    return found or [
        _Named(skill.name, it.start(), it.end())
        for it in _WORD.finditer(part)
        if not _is_around(it[0]) and (skill := vocabulary.get(it[0])) is not None
    ]


def only_remarks(part: str) -> bool:
    """Whether words beside an amount say nothing but how it came to be told: "sorry", "not none".

    Args:
        part: The words.
    """
    rest = _NOT_THAT.sub(" ", f" {part}")
    return all(map(_is_around, (it[0] for it in _WORD.finditer(rest))))


def only_amount(rest: str, amount: Amount) -> str | None:
    """Return the one amount in words around which nothing else is said, or ``None``.

    Args:
        rest: The words, with a bar in the place of what the amount is of.
        amount: Reads an amount of time.
    """
    said = [it[0] for it in _WORD.finditer(rest)]
    for long in range(len(said), 0, -1):
        for at in range(len(said) - long + 1):
            words = " ".join(said[at : at + long]).rstrip(".!")
            around = (*said[:at], *said[at + long :])
            if amount(words.casefold()) is not None and all(map(_is_around, around)):
                return words
    return None


def _is_around(word: str) -> bool:
    return word == "|" or word.casefold().strip(".!'\"") in _AROUND
