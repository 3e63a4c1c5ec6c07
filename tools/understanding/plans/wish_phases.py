"""From when and until when hours a week of a wish for the plan hold."""

import datetime as dt
import re
from collections.abc import Sequence
from typing import NamedTuple

from tools.late import late
from tools.understanding.plans import wish_words as words
from tools.understanding.plans.wish_parts import DAY, HOUR, Part

_WEEKLY = late(
    r"\bw(?:ee)?k|\bper\b|\bdaily\b|\bday|\bw\b|/|evening|morning|night|lunch|sat|sun|mon|tue|wed"
    r"|thu|fri",
    re.IGNORECASE,
)
_MINE = late(
    r"\b(?:i|i'[a-z]+|can|could|able|me|my|we|us|only|just|max|tops|make|drop|cut|reduce|down|up"
    r"|back|set|change"
    r"|let'?s|try|say|plan|go|take|keep|stick|budget|available|hours?|around|about|give)\b",
    re.IGNORECASE,
)
_FILLER = late(
    r"[^\w\x01\x02']+|\b(?:a|an|the|of|for|at|so|please|then|now|ok|but|and|with|is|it|it's|again"
    r"|instead|rn)\b",
    re.IGNORECASE,
)
_RANGE = late(r"\b(?:to|until|till?|through)\b|[–-]", re.IGNORECASE)
_DURING = late(rf"(?:in|during|over|for|from|between)?\s*(?:the\s+)?{DAY}+\W*", re.IGNORECASE)
_FROM_THEN = late(r"\b(?:from|as of|since) then\b")
_MOST, _SHORT = 60, 3


class Phase(NamedTuple):
    """Hours a week that hold for some of the plan.

    Attributes:
        hours: They.
        first: The day from which, ``None`` for the start of the plan.
        last: The day until which, ``None`` for its end.
        sentence: The sentence that they are told in.
        lower: Whether they are the lower of a range.
    """

    hours: float
    first: dt.date | None
    last: dt.date | None
    sentence: int
    lower: bool = False


class Period(NamedTuple):
    """Some of the plan.

    Attributes:
        first: Its first day, ``None`` for the start of the plan.
        last: Its last day, ``None`` for its end.
        start: The day that the plan is to start on, where that is said with it.
        doubtful: Whether a day is named of which it is not said what for.
    """

    first: dt.date | None = None
    last: dt.date | None = None
    start: dt.date | None = None
    doubtful: bool = False


def period_of(part: Part, held: Part | None, phases: Sequence[Phase], *, supposed: bool) -> Period:
    """Return when the hours of a part hold.

    Args:
        part: The part.
        held: The part before it whose days were not put anywhere.
        phases: The hours that were told before.
        supposed: Whether the hours are only asked about.
    """
    if supposed and words.FOR.search(part.said):
        return Period()
    return _named(part) if part.days else _pointed(part, held, phases)


def day_after(held: Part) -> dt.date:
    """Return the day after what ends on the days of a part, or the first of them."""
    named = held.days[-1]
    return named.last + dt.timedelta(1) if words.ENDS.search(held.said) else named.first


def _day_before(held: Part) -> dt.date:
    """Return the day that what is until then lasts to: a day that is named, or that before more."""
    named = held.days[0]
    return named.first if named.first == named.last else named.first - dt.timedelta(1)


def is_budget(part: Part, said: str, hours: float) -> bool:
    """Whether hours are a budget: they are of a week, or the part says hardly more.

    Args:
        part: The part.
        said: The words of the hours.
        hours: They.
    """
    if _WEEKLY.search(said):
        return True
    left = _FILLER.sub(" ", part.said).split()
    rest = [it for it in left if DAY not in it and HOUR not in it]
    return 0 < hours <= _MOST and (bool(_MINE.search(part.said)) or len(rest) <= _SHORT)


def _named(part: Part) -> Period:
    """Return the period that a part names the days of."""
    said, named = part.said, part.days[0]
    if words.AFTER.search(said):
        return Period(named.last + dt.timedelta(1))
    if words.FROM.search(said):
        return Period(named.first, _last_of_range(part))
    if words.STARTS.search(said):
        return Period(start=named.first)
    if words.UNTIL.search(said):
        return Period(last=named.last)
    if named.first != named.last:
        return Period(named.first, named.last)
    return Period(doubtful=True)


def _last_of_range(part: Part) -> dt.date | None:
    if len(part.days) > 1 and words.UNTIL.search(part.said):
        return part.days[1].last
    ranged = _RANGE.search(part.text[slice(*part.places[0])])
    return part.days[0].spans[0][1] if ranged else None


def says_within(part: Part, held: Part) -> bool:
    """Return whether a part says that its hours hold on the days before it alone.

    Args:
        part: The part with the hours: "2 hours that month", "… 5 to 9 May, 2 hours".
        held: The part before it with the days.
    """
    if words.WITHIN.search(part.said):
        return True
    if _FROM_THEN.search(part.said) or words.UNTIL_THEN.search(part.said):
        return False
    lasts = any(it.first != it.last for it in held.days) and not words.BEGINS.search(held.said)
    alone = held.sentence == part.sentence and _DURING.fullmatch(held.said)
    return lasts and bool(alone or words.THEN.search(part.said))


def _pointed(part: Part, held: Part | None, phases: Sequence[Phase]) -> Period:
    """Return the period that a part points to: "from then", "after that"."""
    if held is not None and says_within(part, held):
        return Period(held.days[0].first, held.days[-1].last)
    said, then = part.said, "then" in part.leads.split() or words.FROM_THEN.search(part.said)
    if held is not None and words.FROM.search(held.said) and held.sentence == part.sentence:
        return Period(held.days[0].first)
    if words.BEFORE_THEN.search(said):
        until = held is not None and not phases and words.UNTIL_THEN.search(said)
        return Period(last=_day_before(held) if held is not None and until else None)
    if held is not None and then:
        return Period(day_after(held))
    ended = next((it.last for it in reversed(phases) if it.last), None)
    if ended is not None and (then or words.BACK.search(said)):
        return Period(ended + dt.timedelta(1))
    return Period()
