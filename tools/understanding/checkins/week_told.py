"""What a message tells of the week: hours by skill, no more than these, what went well or badly.

It is for words that stand beside the wish to hold the check-in, or in the place of one answer of
it: "3 hours, 2 on Power BI and 1 on SQL, nothing else".
"""

from collections.abc import Iterator
from itertools import pairwise
from typing import Final, NamedTuple

from tools.named_hours import hour_parts, hours_named_in, only_remarks
from tools.spent_hours import amount_alone, hours_by_skill, read_quarters
from tools.understanding.checkins.report_words import AMOUNT, TURNS, WEEKLY
from tools.understanding.checkins.week_remarks import remark_of
from tools.understanding.checkins.week_words import (
    ALL_OF_IT,
    ALREADY,
    BECAUSE,
    DEED,
    LED,
    NO,
    NO_OBSTACLE,
    NONE_OF_IT,
    NOTHING_ELSE,
    ONLY_AMOUNT,
    ONLY_SKILL,
    SUM,
    THE_SAME,
    TIED,
    UNIT,
)
from tools.vocabulary import Vocabulary

NONE: Final = frozenset({"nothing", "none", "no"})
"""A remark in one word, which says that there was nothing of it."""


class Remark(NamedTuple):
    """Words of what went well or stood in the way.

    Attributes:
        key: The key of the question that they are of.
        words: The words.
    """

    key: str
    words: str


class WeekTold(NamedTuple):
    """What a message tells of the week.

    Attributes:
        hours: The words that give the hours, by skill.
        only: The word that says that there were no others.
        remarks: What went well or stood in the way.
        left: The parts that tell none of that.
        amount: The words of the one amount that is told of no skill, where there are no others.
    """

    hours: dict[str, str]
    only: str
    remarks: tuple[Remark, ...]
    left: tuple[str, ...]
    amount: str = ""


def week_told(message: str, vocabulary: Vocabulary, asked: str = "") -> WeekTold:
    """Return what a message tells of the week; of an amount in doubt nothing is told.

    Args:
        message: The words, with plain quotes.
        vocabulary: The skills that are known.
        asked: The skill whose hours are asked for: a bare figure beside it is of time.
    """
    week = _Week(message, vocabulary, asked)
    for part, joint in _parts(message, vocabulary):
        week.take(part, joint)
    return week.told()


class _Week:
    """What was read so far of a message that tells of the week."""

    def __init__(self, message: str, vocabulary: Vocabulary, asked: str) -> None:
        self._message = message
        self._asked = asked
        self._vocabulary = vocabulary
        self._hours: dict[str, str] = {}
        self._bare: dict[str, str] = {}
        self._remarks: list[Remark] = []
        self._left: list[str] = []
        self._sums: list[str] = []
        self._only = ""
        self._last = ""

    def take(self, part: str, joint: str) -> None:
        """Take a part of the message, which a word may join to the one before."""
        named = None if NOTHING_ELSE.match(part) else _hours_of(part, self._vocabulary)
        if named is not None:
            self._take_hours(part, *named)
        elif NOTHING_ELSE.match(part):
            self._only = next((it[0] for it in NO.finditer(part)), "nothing")
        elif not self._took_amount(part):
            self._take_words(part, joint)
        ends = bool(self._remarks) and part.endswith(self._remarks[-1].words[-3:])
        self._last = self._remarks[-1].key if ends else ""

    def _take_hours(self, part: str, skill: str, words: str) -> None:
        if skill in self._hours:
            self._left.append(part)
            return
        self._hours[skill] = words
        if " of " not in words and BECAUSE.search(part):
            self._remarks.append(Remark("blockers", part))

    def _took_amount(self, part: str) -> bool:
        """Whether a part is a bare figure beside a skill, or an amount of no skill."""
        figure = hours_named_in(part, self._vocabulary, amount_alone)
        if figure is not None:
            words = _words(figure.skill, figure.amount, part, self._vocabulary)
            self._bare[figure.skill] = words
        elif _is_sum(part, self._vocabulary):
            self._sums.append(part)
        else:
            return False
        return True

    def _take_words(self, part: str, joint: str) -> None:
        key, remarks = _question_of(part), self._remarks
        if self._last and (key == self._last or (joint == "and" and not key)):
            words = _through(self._message, remarks[-1].words, part)
            remarks[-1] = remarks[-1]._replace(words=words)
        elif key and key not in {it.key for it in remarks}:
            none = NO_OBSTACLE.match(part) if key == "blockers" else None
            remarks.append(Remark(key, none["none"] if none else LED.sub("", part)))
        elif not _says_nothing(part):
            self._left.append(part)

    def told(self) -> WeekTold:
        """Return what all parts came to."""
        hours, sums = self._hours, self._sums
        if self._asked in self._bare:
            hours = self._bare | hours
        if not hours and len(sums) == 1 and (alone := AMOUNT.search(sums[0])):
            left, remarks = tuple(self._left), tuple(self._remarks)
            return WeekTold({}, self._only, remarks, left, alone[0])
        if hours:  # a bare figure is of time beside one that surely is
            hours = self._bare | hours
        doubted = [it for it in sums if not _sums_up(it, hours)]
        left = (*self._left, *doubted)
        return WeekTold(hours, self._only, tuple(self._remarks), left)


def _question_of(part: str) -> str:
    """Return the key of the question that a part is of: what was done is what went well."""
    key = remark_of(part)
    return key if key in {"wins", "blockers"} else "wins" if DEED.match(part) else ""


def _through(message: str, first: str, last: str) -> str:
    """Return the words of a message from some of them through others."""
    start = message.find(first)
    return message[start : message.find(last, start) + len(last)]


def _parts(message: str, vocabulary: Vocabulary) -> Iterator[tuple[str, str]]:
    """Yield the parts of a message with the word that joins each to the one before.

    A skill alone and an amount alone are one part: "mostly Docker, about 4 hours".
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


def _hours_of(part: str, vocabulary: Vocabulary) -> tuple[str, str] | None:
    """Return the skill of which a part gives the hours, and the words that a check-in reads."""
    named = hours_named_in(part, vocabulary, amount_alone)
    if named is not None and (named.sure or TIED.search(part)):
        return named.skill, _words(named.skill, named.amount, part, vocabulary)
    skills = {it.skill for it in vocabulary.find(part)}
    if len(skills) != 1 or part.endswith("?"):
        return None
    skill = skills.pop()
    denied = NONE_OF_IT.match(_masked(part, vocabulary))
    if denied is not None:
        return skill, _words(skill, denied["none"], part, vocabulary)
    amounts = [it[0] for it in AMOUNT.finditer(part)] or [it["n"] for it in TIED.finditer(part)]
    if len(amounts) != 1 or TURNS.search(part) or WEEKLY.search(part):
        return None
    return skill, _words(skill, amounts[0], part, vocabulary)


def _words(skill: str, amount: str, part: str, vocabulary: Vocabulary) -> str:
    """Return words that a check-in reads as the hours of a skill, the amount as it was typed."""
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


def _is_sum(part: str, vocabulary: Vocabulary) -> bool:
    """Whether a part gives an amount of no skill, which may sum up the others."""
    if vocabulary.find(part) or TURNS.search(part) or WEEKLY.search(part):
        return False
    amounts = list(AMOUNT.finditer(part))
    return len(amounts) == 1 and (SUM.search(part) is not None or only_remarks(part))


def _sums_up(part: str, hours: dict[str, str]) -> bool:
    amount = AMOUNT.search(part)
    whole = read_quarters(amount[0]) if amount else None
    told = [read_quarters(it.partition(" of ")[0]) or 0 for it in hours.values()]
    return whole is not None and whole == sum(told)


def _says_nothing(part: str) -> bool:
    return (
        only_remarks(part)
        or ALREADY.match(part) is not None
        or THE_SAME.match(part) is not None
        or ALL_OF_IT.match(part) is not None
    )
