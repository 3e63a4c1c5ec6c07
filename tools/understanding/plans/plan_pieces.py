"""The pieces of a short message on a plan that was just put or made: hours, days, a yes, a reason.

"Yup, til summer hols, say 20 July" is a yes and a last day, "oops 28 obviously" a day of the month
that was spoken of. Each piece has to be one thing and nothing besides; what gives only a reason is
told from what was not read.
"""

import datetime as dt
import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Literal, NamedTuple

from tools.counts import count
from tools.late import late
from tools.understanding.calendar.dates import find_days
from tools.understanding.calendar.day_readers import WEEKDAYS
from tools.understanding.calendar.days import Span, month_end, week_of
from tools.understanding.plans.hours import read_hours
from tools.understanding.plans.plan_piece_words import (
    AFTER,
    BARE_ONE,
    HALVES,
    HOURS,
    JOINT,
    LABELLED,
    LABELLED_AFTER,
    LASTS,
    LATER,
    LEAD,
    LONGEST_REASON,
    NO_END,
    NOT_BEFORE,
    NOW,
    NTH,
    NTHS,
    OWN,
    RANGE,
    RHYTHM,
    TIMES,
    TRAIL,
    TURNS,
    UNTIL,
)

PieceKind = Literal[
    "yes", "no", "hours", "number", "end", "start", "days", "no_end", "reason", "unread"
]
"""What a piece says; "number" is a figure alone, "no" takes back or declines."""


class Piece(NamedTuple):
    """A piece of a message.

    Attributes:
        kind: What it says.
        words: It, without what only leads up to it.
        value: Hours a week, or the figure.
        first: The first day that it names.
        last: The last one.
        led: Whether words lead up to it that put right what was said before.
        more: Whether it adds to what was said before ("… too").
    """

    kind: PieceKind
    words: str
    value: float = 0.0
    first: dt.date | None = None
    last: dt.date | None = None
    led: bool = False
    more: bool = False


class Reference(NamedTuple):
    """What the days of a message count from.

    Attributes:
        today: The day it is.
        month: A day of the month that "the 25th" is of, or ``None``.
        span: The days that "the week after" comes after, or ``None``.
    """

    today: dt.date
    month: dt.date | None = None
    span: Span | None = None


def is_rhythm(piece: Piece) -> bool:
    """Whether a piece only says at which times of the week or the day the hours lie.

    Args:
        piece: It.
    """
    return piece.kind == "reason" and RHYTHM.fullmatch(piece.words) is not None


def pieces_of(message: str, reference: Reference) -> tuple[Piece, ...]:
    """Return the pieces of a message in their order.

    Args:
        message: The message, with plain quotes.
        reference: What its days count from.
    """
    said = HALVES.sub(lambda it: f"{count(it['n']) + 0.5:g}", message.strip())
    said = LABELLED_AFTER.sub(r"until \g<day>", LABELLED.sub("until ", said))
    cuts = [0, *(it.start() for it in JOINT.finditer(said)), len(said)]
    pieces: list[Piece] = []
    for start, end in pairwise(cuts):
        part = said[start:end]
        words = JOINT.sub("", part, count=1) if JOINT.match(part) else part
        found = tuple(_read(words, reference)) if words.strip() else ()
        # "I was away until Friday" is one thing; the day is of what it tells.
        of_reason = bool(pieces) and part[:1].isspace() and _tells(pieces[-1])
        pieces += (it._replace(kind="unread") if of_reason and it.first else it for it in found)
    return tuple(pieces)


def _tells(piece: Piece) -> bool:
    """Whether a piece is a clause that a day after it belongs to."""
    told = piece.kind in {"reason", "unread"} and not (piece.led or is_rhythm(piece))
    return told and len(piece.words.split()) > 1


_SMALL = late(r"^(?:(?:the|on|in|for|during|over)\b\s*)+", re.IGNORECASE)


_TO = late(r"\s*(?:to|till?|until|through|-|–|and)\s*(?:the\s+)?", re.IGNORECASE)


def of_days(words: str, today: dt.date) -> Span | None:
    """Return the days that words are and nothing besides, or ``None``.

    Args:
        words: The words.
        today: The day that "next week" counts from.
    """
    alone = find_days(words, today)
    if len(alone) == 2 and _TO.fullmatch(words[alone[0].end : alone[1].start]):  # noqa: PLR2004
        first, last = alone[0].first, alone[1].last
        begins = _SMALL.sub("", words[: alone[0].start]) or words[alone[1].end :]
        return (first, last) if first and last and first < last and not begins else None
    for lead in ("on ", "off ", "until "):
        found = find_days(f"{lead}{words}", today)
        if lead == "until " and alone and _SMALL.sub("", words[: alone[0].start]):
            continue  # "until" takes any words before a feast
        if len(found) == 1 and found[0].end == len(lead) + len(words):
            day = found[0]
            begins = _SMALL.sub("", words[: max(day.start - len(lead), 0)])
            if not begins and day.first is not None and day.last is not None:
                return day.first, day.last
    return None


def _read(part: str, reference: Reference) -> Iterator[Piece]:
    words, led, more = part.strip(" \"'()"), False, False
    while (lead := LEAD.match(words)) is not None:
        if lead["yes"] or lead["no"]:
            yield Piece("yes" if lead["yes"] else "no", lead[0].strip())
        led, more = led or bool(lead["puts"]), more or bool(lead["more"])
        words = words[lead.end() :]
    if NOW.fullmatch(words):
        yield Piece("start", words, first=reference.today, last=reference.today)
        return
    while (trail := TRAIL.search(f" {words}")) is not None:
        more, led = more or bool(trail["more"]), led or bool(trail["puts"])
        words = words[: max(trail.start() - 1, 0)].strip()
    if words:
        yield _piece(words, reference)._replace(led=led, more=more)


def _piece(words: str, reference: Reference) -> Piece:
    if NO_END.fullmatch(words):
        return Piece("no_end", words)
    if LASTS.fullmatch(words):
        return Piece("unread", words)
    return (
        _amount(words)
        or _later(words, reference)
        or _ends(words, reference)
        or _begins(words, reference)
        or _days("days", words, words, reference)
        or Piece("reason" if _is_reason(words, reference) else "unread", words)
    )


def _amount(words: str) -> Piece | None:
    times, match = TIMES.fullmatch(words), HOURS.fullmatch(words)
    if times is not None:
        return Piece("hours", words, float(times["a"]) * float(times["b"]))
    if match is None or (match["n"].casefold() in BARE_ONE and not match["unit"]):
        hours = read_hours(words)
        whole = hours.spans == ((0, len(words)),) and not (hours.lower or hours.doubt)
        return Piece("hours", words, hours.value) if whole and hours.value else None
    kind: PieceKind = "hours" if match["unit"] or match["week"] else "number"
    return Piece(kind, words, count(match["n"]))


def _ends(words: str, reference: Reference) -> Piece | None:
    match = UNTIL.fullmatch(words)
    return _days("end", words, match["day"], reference) if match else None


def _begins(words: str, reference: Reference) -> Piece | None:
    after = AFTER.fullmatch(words)
    if after is not None:
        found = _days("start", words, after["day"] or after["day2"], reference)
        if found is None or found.last is None:
            return None
        day = found.last + dt.timedelta(1)
        return found._replace(first=day, last=day)
    match = NOT_BEFORE.fullmatch(words)
    named = (match["day"] or match["day2"] or match["day3"]) if match else ""
    return None if not named or RANGE.search(named) else _days("start", words, named, reference)


def _days(kind: PieceKind, words: str, named: str, reference: Reference) -> Piece | None:
    span = of_days(named, reference.today) or _nth(named, reference)
    later = None if span else _later(named, reference)
    if later is not None:
        span = (later.first, later.last) if later.first and later.last else None
    return Piece(kind, words, first=span[0], last=span[1]) if span else None


def _nth(words: str, reference: Reference) -> Span | None:
    """Return the days of the month that was spoken of: "the 25th", "the 24th to the 26th"."""
    both = NTHS.fullmatch(words.strip())
    ends = [day_of_month(int(both[it]), reference) for it in ("a", "b")] if both else []
    if len(ends) == 2 and ends[0] and ends[1] and ends[0] < ends[1]:  # noqa: PLR2004 - its ends
        return ends[0], ends[1]
    match = NTH.fullmatch(words.strip())
    day = day_of_month(int(match["d"]), reference) if match else None
    return (day, day) if day else None


def day_of_month(number: int, reference: Reference) -> dt.date | None:
    """Return the day of that number in the month that was spoken of, where it lies ahead.

    Args:
        number: It.
        reference: Tells the month.
    """
    month = reference.month
    if month is None or not 1 <= number <= month_end(month.year, month.month).day:
        return None
    day = month.replace(day=number)
    return day if day > reference.today else None


def _later(words: str, reference: Reference) -> Piece | None:
    """Return the week, or the day of the week, before or after the days that were spoken of."""
    match, span = LATER.fullmatch(words), reference.span
    if match is None or span is None:
        return None
    way = (match["way"] or match["way2"] or match["way3"]).casefold()
    back = way in {"before", "earlier", "previous"}
    named = match["day"] or match["day2"]
    if named:
        weekday = WEEKDAYS.casefold().split("|").index(named.casefold())
        step = (
            (span[0].weekday() - weekday - 1) % 7 + 1
            if back
            else (weekday - span[1].weekday() - 1) % 7 + 1
        )
        day = span[0] - dt.timedelta(step) if back else span[1] + dt.timedelta(step)
        return Piece("days", words, first=day, last=day)
    monday = week_of(span[0] - dt.timedelta(7) if back else span[1] + dt.timedelta(7))
    return Piece("days", words, first=monday[0], last=monday[1])


def _is_reason(words: str, reference: Reference) -> bool:
    """Whether words only tell why, with no figure, day or wish of their own."""
    if RHYTHM.fullmatch(words):
        return True
    if len(words.split()) > LONGEST_REASON or TURNS.search(words) or re.search(r"\d", words):
        return False
    return OWN.match(words) is not None and not find_days(words, reference.today)
