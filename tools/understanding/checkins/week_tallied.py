"""Hours of the week that are told outside a check-in: as a list, in answer, or put right.

"This week: 4 hours SQL, got my first join to work, and 1 hour Python", "on SQL, all of it", "it was
two and a half hours, not two".
"""

import re
from collections.abc import Callable, Iterator

from tools.late import late
from tools.understanding.checkins.next_hours import hours_next_week
from tools.understanding.checkins.opened_with import of_the_rest, opened
from tools.understanding.checkins.report_words import AMOUNT, TURNS, WEEKLY
from tools.understanding.checkins.week_answers import NONE, WeekTold
from tools.understanding.checkins.week_told import week_told
from tools.understanding.covering import overlap
from tools.understanding.intent import Context, Intent
from tools.understanding.phrases import sentences
from tools.vocabulary import Vocabulary

Read = Callable[[str], tuple[Intent, ...]]
"""Reads a part of a message by itself."""

_OF_WEEK = late(
    r"^(?:(?:so|ok(?:ay)?|well|right|hi|hey|update|log|for)[\s,:]+)*(?:this|last|the last|past"
    r"|the past) week(?: so far)?\s*(?::|\s[–—-]\s)\s*",
    re.IGNORECASE,
)
_ONLY_SKILL = late(
    r"[\W_]*(?:(?:all|both|that|it|they|was|were|mostly|only|just|on|of|for|into|the|spent|oh|ah"
    r"|sorry|well|hours|those|these|a|and|course|stuff|learning|docs|my)[\W_]+)*it[\W_]*"
    r"(?:(?:course|stuff|mostly|all of it|of course|docs|tutorials?|please|thanks|then)[\W_]*)*",
    re.IGNORECASE,
)
"""The answer to what hours were spent on, with the skill as one word."""
_PUTS_RIGHT = late(
    r"\b(?:not|instead of|rather than) (?:\d|an?\b|one|two|three|four|five|six|seven|eight|half)"
    r"|\b(?:all ?together|in all|in total|all in|actually|i mean|i meant|make (?:it|that)"
    r"|should (?:be|have been)|correction|sorry|it was|it's)\b|^no\b",
    re.IGNORECASE,
)
_NOT_THAT = late(r",?\s+(?:and )?(?:not|instead of|rather than) \S+(?: and a half)?(?: ?h\w*)?")
_LONGEST = 60


def read_week_tallied(
    message: str, vocabulary: Vocabulary, context: Context, read: Read
) -> tuple[Intent, ...]:
    """Return the hours of the week that a message tells, with what else it says; or nothing.

    Args:
        message: The message, with plain quotes.
        vocabulary: The skills that are known.
        context: Holds an amount of which it was asked on what, and the hours taken along.
        read: Reads what tells nothing of the week.
    """
    if len(message.split()) > _LONGEST:
        return ()
    return (
        tuple(_placed(message, vocabulary, context, read))
        or tuple(_put_right(message, vocabulary, context))
        or tuple(_listed(message, vocabulary, context, read))
    )


def with_remarks(hours: Intent, beside: tuple[Intent, ...], vocabulary: Vocabulary) -> Intent:
    """Return hours that were told with what went well or badly beside, which no part was read as.

    Args:
        hours: The hours.
        beside: What the rest of the message was read as.
        vocabulary: The skills that are known.
    """
    if not hours.heard:
        return hours
    remarks = (
        it.words
        for it in week_told(hours.quote, vocabulary).remarks
        if it.words.casefold() not in NONE
    )
    said = [it for it in remarks if not any(overlap(one, it) for one in beside)]
    return hours.model_copy(update={"heard": (*hours.heard, *said)})


def _placed(message: str, vocabulary: Vocabulary, context: Context, read: Read) -> Iterator[Intent]:
    """Yield the hours of which it was asked on what they were spent, with the skill answered."""
    said = sentences(message) if context.unplaced else ()
    named = vocabulary.find(said[0]) if said else ()
    if len(named) != 1 or not _ONLY_SKILL.fullmatch(_masked(said[0], vocabulary)):
        return
    skill = named[0].skill
    told = week_told(" ".join(said[1:]), vocabulary)
    words = {skill: f"{context.unplaced} of {skill}"} | told.hours
    yield from _reported(message, told._replace(hours=words), vocabulary, context, read)


def _put_right(message: str, vocabulary: Vocabulary, context: Context) -> Iterator[Intent]:
    """Yield another amount of the hours that the coach has just said to take along."""
    amounts = [it[0] for it in AMOUNT.finditer(_NOT_THAT.sub("", message))]
    rest = _PUTS_RIGHT.sub(" ", message)
    doubtful = WEEKLY.search(rest) or TURNS.search(rest) or "?" in message
    if len(context.along) != 1 or len(amounts) != 1 or doubtful:
        return
    skill = context.along[0]
    if not _PUTS_RIGHT.search(message) or {it.skill for it in vocabulary.find(message)} - {skill}:
        return
    words = f"{amounts[0]} of {skill}"
    yield _hours(message, (words,)).model_copy(update={"subject": "instead"})


def _listed(message: str, vocabulary: Vocabulary, context: Context, read: Read) -> Iterator[Intent]:
    """Yield the hours of a list that begins with the week that it is of."""
    lead = _OF_WEEK.match(message)
    told = week_told(message[lead.end() :], vocabulary) if lead else None
    if told is not None and told.hours:
        yield from _reported(message, told, vocabulary, context, read)


def _reported(
    message: str, told: WeekTold, vocabulary: Vocabulary, context: Context, read: Read
) -> Iterator[Intent]:
    remarks = tuple(it.words for it in told.remarks if it.words.casefold() not in NONE)
    hours = tuple(told.hours.values())
    if context.checkin == "open":
        yield opened(message, told)
    else:
        yield _hours(message, (*hours, *remarks))
    early = context.checkin != "open"  # those of next week are put to the user after these
    left = tuple(it for it in told.left if not (early and hours_next_week(it)))
    yield from of_the_rest(left, vocabulary, read)


def _hours(message: str, heard: tuple[str, ...]) -> Intent:
    return Intent(kind="hours_done", confidence=0.97, quote=message, heard=heard)


def _masked(words: str, vocabulary: Vocabulary) -> str:
    for it in reversed(vocabulary.find(words)):
        words = f"{words[: it.start]}it{words[it.end :]}"
    return words
