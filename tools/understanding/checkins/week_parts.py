"""The parts of a message that tells of the week, and the amounts of time in each."""

import re
from collections.abc import Iterator, Mapping
from itertools import pairwise

from tools.domain import Question
from tools.late import late
from tools.named_hours import hour_parts, hours_named_in, only_remarks
from tools.spent_hours import amount_alone, hours_by_skill, read_quarters
from tools.understanding.checkins.report_words import AMOUNT, TURNS, WEEKLY
from tools.understanding.checkins.week_words import (
    ALL_OF_IT,
    ALREADY,
    BECAUSE,
    FIGURE_FIRST,
    LED,
    LEVEL_STANDS,
    LEVEL_WEIGHED,
    NONE_OF_IT,
    NUMBERED,
    ONLY_AMOUNT,
    ONLY_SKILL,
    SUM,
    THE_SAME,
    TIED,
    UNIT,
)
from tools.understanding.parts_wanting import asks
from tools.vocabulary import Vocabulary

_SAID = late(
    r"^(?:(?:as|like) )?(?:i(?:'ve| have)? )?(?:already |just )?(?:said|told you)(?: already)?"
    r"[\s,:]+(?=\S)",
    re.IGNORECASE,
)
"""What only says that an amount was told before."""
_UNCOUNTED = late(
    r"^(?:(?:idk|dunno|no idea|but|and|so|sorry|honestly|tbh|i|we|not sure"
    r"|(?:don'?t|do not) (?:really )?know)[\s,]*)*"
    r"(?:(?:didn'?t|did not|don'?t|do not|haven'?t|lost|never|can'?t)(?: (?:really|exactly))*"
    r" (?:count(?:ed)?|track(?:ed)?|keep track|know|remember|time it|measured?|noted?"
    r"|write (?:it|that) down)"
    r"(?: (?:it|them|exactly|really|the hours|anymore|of it|properly|for sure))*)?"
    r"(?: (?:lol|sorry|tbh|though|tho))*$",
    re.IGNORECASE,
)
"""What only says that an amount was not counted."""
_OF_PLANNED = late(
    r"^(?:(?:about|only|just|exactly|that's|well|so)\s+)*(?:half|less|more|a third|most|a bit|part"
    r"|twice)(?: less| more)? (?:of |than )?(?:what )?(?:(?:i|we)(?:'d| had)?"
    r" (?:planned|wanted|hoped|promised|intended)|(?:the )?plan(?:ned)?|usual|last (?:week|time))$"
    r"|^(?:hi|hello|hey|good (?:morning|evening|afternoon|day))(?: (?:coach|there|again))?$",
    re.IGNORECASE,
)
"""What only greets, or weighs an amount against what was planned."""
_TAIL = 14
"""The end of a part, in which "next week" may follow the words that are kept."""
_DID = late(r"^(?:(?:i|we) |it )?(?:(?:only|just) )*(?:did|was|were)\s+", re.IGNORECASE)
"""What leads up to an amount that was spent."""


def through(message: str, first: str, last: str) -> str:
    """Return the words of a message from some of them through others.

    Args:
        message: The message.
        first: The first of the words.
        last: The last of them.
    """
    start = message.find(first)
    return message[start : message.find(last, start) + len(last)]


def ends_with(part: str, words: str) -> bool:
    """Whether words stand at the end of a part, or before "next week" there.

    Args:
        part: The part.
        words: What of it was kept.
    """
    return words[-3:] in part[-_TAIL:]


def parts_of(message: str, vocabulary: Vocabulary) -> Iterator[tuple[str, str]]:
    """Yield the parts of a message with the word that joins each to the one before.

    A skill alone and an amount alone are one part: "mostly Docker, about 4 hours".

    Args:
        message: The message, with plain quotes.
        vocabulary: The skills that are known.
    """
    spans = [it for span in hour_parts(message) for it in _apart(message, *span, vocabulary)]
    before = 0
    at = 0
    while at < len(spans):
        start, end = spans[at]
        if at + 1 < len(spans) and _one_amount(message, spans[at], spans[at + 1], vocabulary):
            end = spans[at + 1][1]
            at += 1
        part = message[start:end].strip(" \t\n:,;.!")
        if part:
            yield part, message[before:start].strip()
        before, at = end, at + 1


def _apart(message: str, start: int, end: int, vocabulary: Vocabulary) -> Iterator[tuple[int, int]]:
    """Yield the parts of a part that runs several amounts together: "2h Kubernetes 1h Docker"."""
    part = message[start:end]
    amounts = [it.start() for it in AMOUNT.finditer(part)]
    skills = [it.start for it in vocabulary.find(part)]
    first, second = (amounts, skills) if amounts < skills else (skills, amounts)
    inner = zip(first[1:], second, strict=False)
    runs = len(first) == len(second) > 1 and all(later > it for later, it in inner)
    for at, until in pairwise((0, *first[1:], len(part)) if runs else (0, len(part))):
        yield start + at, start + until


def _one_amount(
    message: str, first: tuple[int, int], second: tuple[int, int], vocabulary: Vocabulary
) -> bool:
    """Whether of two parts one names a skill alone, and the other an amount alone."""
    words = [_masked(message[start:end], vocabulary) for start, end in (first, second)]
    skill, amount = (ONLY_SKILL, ONLY_AMOUNT)
    return any(
        skill.fullmatch(one.strip()) and amount.fullmatch(other.strip())
        for one, other in (words, reversed(words))
    )


def hours_in(part: str, vocabulary: Vocabulary) -> tuple[str, str] | None:
    """Return the skill of which a part gives the hours, and the words that a check-in reads.

    Args:
        part: The part.
        vocabulary: The skills that are known.
    """
    if NUMBERED.search(part) and not AMOUNT.search(part):
        return None  # "chapter 4 of the SQL book"
    named = hours_named_in(part, vocabulary, amount_alone)
    if named is not None and (named.sure or TIED.search(part)):
        return named.skill, hour_words(named.skill, named.amount, part, vocabulary)
    skills = {it.skill for it in vocabulary.find(part)}
    if len(skills) != 1 or part.endswith("?"):
        return None
    skill = skills.pop()
    denied = NONE_OF_IT.match(_masked(part, vocabulary))
    if denied is not None:
        return skill, hour_words(skill, denied["none"], part, vocabulary)
    amounts = [it[0] for it in AMOUNT.finditer(part)] or [it["n"] for it in TIED.finditer(part)]
    if len(amounts) != 1 or TURNS.search(part) or WEEKLY.search(part):
        return None
    return skill, hour_words(skill, amounts[0], part, vocabulary)


def hour_words(skill: str, amount: str, part: str, vocabulary: Vocabulary) -> str:
    """Return words that a check-in reads as the hours of a skill, the amount as it was typed.

    Args:
        skill: The skill.
        amount: The amount.
        part: The part that gives it.
        vocabulary: The skills that are known.
    """
    part, amount = LED.sub("", part), _DID.sub("", amount)
    if read_quarters(amount):
        unit = "" if UNIT.search(amount) else " hour" if amount in {"1", "one", "a"} else " hours"
        return f"{amount}{unit} of {skill}"
    first = amount.split(maxsplit=1)[0]
    told = (part, f"{first} {skill}", f"{first} on {skill}", f"{first} touch {skill}")
    return next((it for it in told if hours_by_skill(it, vocabulary)), told[2])


def _masked(part: str, vocabulary: Vocabulary) -> str:
    for it in reversed(vocabulary.find(part)):
        part = f"{part[: it.start]}it{part[it.end :]}"
    return part


def amount_alone_in(part: str, vocabulary: Vocabulary) -> str:
    """Return the one amount that a part gives without its skill, as it is typed.

    Args:
        part: The part.
        vocabulary: The skills that are known.
    """
    if vocabulary.find(part) or WEEKLY.search(part):
        return ""
    part = _SAID.sub("", part)
    if read_quarters(part) is not None:
        return part
    if TURNS.search(part):
        return ""
    figure = FIGURE_FIRST.match(part)
    return figure["n"] if figure and says_nothing_of_week(part[figure.end() :].strip(" ,")) else ""


def without_reason(amount: str) -> str:
    """Return an amount without the reason behind it, which may speak of others.

    Args:
        amount: What gives it: "only 3 because my neighbour was in".
    """
    head = BECAUSE.split(amount)[0].strip(" ,;–-")
    return head if read_quarters(head) == read_quarters(amount) else amount


def is_sum(part: str, vocabulary: Vocabulary) -> bool:
    """Whether a part gives an amount of no skill, which may sum up the others.

    Args:
        part: The part.
        vocabulary: The skills that are known.
    """
    if vocabulary.find(part) or TURNS.search(part) or WEEKLY.search(part):
        return False
    amounts = list(AMOUNT.finditer(part))
    return len(amounts) == 1 and (SUM.search(part) is not None or only_remarks(part))


def sums_up(part: str, hours: Mapping[str, str]) -> bool:
    """Whether an amount is the sum of the hours that are told.

    Args:
        part: The part that gives it.
        hours: The words that give the hours, by skill.
    """
    amount = AMOUNT.search(part)
    whole = read_quarters(amount[0]) if amount else None
    told = [read_quarters(it.partition(" of ")[0]) or 0 for it in hours.values()]
    return whole is not None and whole == sum(told)


def asks_something(part: str) -> bool:
    """Whether a part asks for something, rather than telling it.

    Args:
        part: The part.
    """
    return part.endswith("?") or asks(part)


def says_nothing_of_week(part: str) -> bool:
    """Whether a part only remarks on what is told, and tells nothing by itself.

    Args:
        part: The part.
    """
    return (
        only_remarks(part)
        or _UNCOUNTED.match(part) is not None
        or _OF_PLANNED.match(part) is not None
        or ALREADY.match(part) is not None
        or THE_SAME.match(part) is not None
        or ALL_OF_IT.match(part) is not None
    )


def is_of_level(part: str, step: Question | None = None) -> bool:
    """Whether the words beside a bare figure are those of a level: "Linux is still a 1".

    Args:
        part: A part of a message.
        step: The question that is asked; where it is for hours, they may be put right.
    """
    cue = LEVEL_STANDS if step is not None and step.kind == "hours" else LEVEL_WEIGHED
    return cue.search(part) is not None and not UNIT.search(part)
