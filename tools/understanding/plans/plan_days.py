"""Which of the days in a sentence are the start of a plan, its end, or weeks off."""

import datetime as dt
import re
from typing import NamedTuple

from tools.late import late
from tools.understanding.calendar.days import Days, Span, months_later
from tools.understanding.calendar.lasting import lasts

OFF = late(
    r"\b(?:(?<!write-)(?<!write )off"
    r"|holidays?|vacation|away|unavailable|travel\w*|no\s+(?:work|time|study\w*)|without"
    r"|none\s+(?:over|in|on|during|at|for)|zero|nowt|nil|not\s+(?:over|at)"
    r"|except|skip\w*|leave\s+out|not\s+(?:on|in|during|available)|busy|can'?t|cannot|won'?t"
    r"|free|nothing|excluding|apart\s+from|pause|break|on\s+leave|out\s+of\s+office)\b",
    re.IGNORECASE,
)
"""The words that name days as free."""
_START = late(
    r"\b(?:start\w*|begin\w*|from)(?:\s+(?:it|this|(?:the|my)\s+(?:plan|roadmap|learning)))?"
    r"(?:\s+(?:on|in|at|from))?(?:\s+the)?\s*:?\s*$",
    re.IGNORECASE,
)
_LIMIT = late(
    r"\b(?:until|till?|'til|by|before|ahead\s+of|within|deadline|end(?:ing|s)?|finish\w*|done"
    r"|ready|due|start\w*|begin\w*)\b",
    re.IGNORECASE,
)
_BARE = late(
    r"(?:[\W\d_]|\b(?:and|or|then|so|please|maybe|about|around|roughly|say|in|on|for|at|to|the|of"
    r"|i|mean|meant|ok(?:ay)?|no|actually|sorry|it|that|is|it's|make|latest|sometime|an?|per"
    r"|every|week|weekly|plan|roadmap)\b)*",
    re.IGNORECASE,
)
"""What may stand between a day and what was read before it, where the day is the plan's last."""
_IS = late(r"\s*(?:is|are|was|will\s+be)\b", re.IGNORECASE)
"""What follows a day that something else is on ("24 December is my birthday")."""
_MOVED_TO = late(
    r"\b(?:move|change|shift|push|postpone|extend|stretch|bring|put|set)\b.*\bto\s*(?:the\s*)?$",
    re.IGNORECASE,
)
_LIMIT_AFTER = late(
    r"[\s,]*(?:(?:is|as|being|would|be|the|my|at|an?|latest|absolute|final|hard)[\s,]+)*"
    r"(?:latest|deadline|end(?:\s+date)?|finish|limit|target|goal)\b",
    re.IGNORECASE,
)
_BEFORE = late(r"\b(?:before|ahead\s+of)\s*(?:the\s*)?$", re.IGNORECASE)
_AFTER = late(r"\bafter\s*(?:the\s*)?$", re.IGNORECASE)
_RANGE_GAP = late(r"\s*(?P<word>-|–|—|to|until|till|through|thru|and)\s*(?:the\s+)?", re.IGNORECASE)
_OPENS = late(
    r"(?:\b(?:from|off|away|holidays?|vacation|weeks?|on|over|during|in|is|no\s+time)|[:(,]|^)"
    r"\s*(?:the\s*)?$",
    re.IGNORECASE,
)
_BETWEEN = late(r"\bbetween\s*(?:the\s*)?$", re.IGNORECASE)
_MOVES = late(
    r"\b(?:move|change|shift|push|postpone|extend|bring|put|set)\b.*\bfrom\s*(?:the\s*)?$",
    re.IGNORECASE,
)
_DROPPED = late(r"\b(?:not|instead\s+of|rather\s+than)\s*(?:the\s*)?$", re.IGNORECASE)
_UNTIL = late(r"\b(?:until|till?|through)\s*(?:the\s*)?$", re.IGNORECASE)
_LIST = late(r"[\s,;&(]*(?:\b(?:and|or|also|on|in|the|plus)\b[\s,]*)*", re.IGNORECASE)
_OFF_REACH = 28


class PlanDays(NamedTuple):
    """What the days of a sentence are for; absent parts are ``None`` or empty.

    Attributes:
        start: The first day of the plan.
        deadline: Its last day.
        off: The spans to leave free.
        bad: Words that can't be one of these, or could be two.
        options: The days that ``bad`` can be read as; one alone, where what it is for is not said.
    """

    start: dt.date | None
    deadline: dt.date | None
    off: tuple[Span, ...]
    bad: str
    options: tuple[dt.date, ...]


class _Sorted:
    """The days that were put in their places so far."""

    def __init__(self) -> None:
        self.starts: list[dt.date] = []
        self.ends: list[dt.date] = []
        self.off: list[Span] = []
        self.bad = ""
        self.options: tuple[dt.date, ...] = ()

    def put(self, role: str, span: Span, before: str, words: str, today: dt.date) -> None:
        """Put a span where its role and the words before it say."""
        if role == "off":
            self.off.append((today, span[1]) if _UNTIL.search(before) else span)
        elif role == "range":
            self.starts.append(span[0])
            self.ends.append(span[1])
        elif role == "start":
            late = _AFTER.search(before)
            self.starts.append(span[1] + dt.timedelta(1) if late else span[0])
        elif _AFTER.search(before):
            self.bad = self.bad or f"after {words}"
        elif role == "unsaid":
            self.bad, self.options = self.bad or words, self.options or (span[1],)
        elif role == "end":
            early = _BEFORE.search(before)
            self.ends.append(span[0] - dt.timedelta(1) if early else span[1])

    def several(self) -> bool:
        """Whether there are two starts or two ends, of which neither counts more."""
        return len(set(self.starts)) > 1 or len(set(self.ends)) > 1


def sort_days(text: str, found: tuple[Days, ...], today: dt.date) -> PlanDays:
    """Return what the days found in a text are: the start, the end, spans off.

    Args:
        text: The text.
        found: Its days, as ``find_days`` returns them.
        today: The day from which "off until Friday" counts.
    """
    places = _Sorted()
    role, at = "", 0
    while at < len(found):
        before = text[found[at - 1].end if at else 0 : found[at].start]
        width, span = _range(text, found, at, today)
        role = _role(text, found, at, width, role)
        words = text[found[at].start : found[at + width - 1].end]
        if span is not None:
            places.put(role, span, before, words, today)
        at += width
    unsure = next((it for it in found if it.last is None), None)
    bad = text[unsure.start : unsure.end] if unsure else places.bad
    if places.several():
        bad = bad or text[found[0].start : found[-1].end].strip()
    return PlanDays(
        places.starts[-1] if places.starts else None,
        places.ends[-1] if places.ends else None,
        tuple(places.off),
        bad,
        unsure.options if unsure else places.options,
    )


def _role(text: str, found: tuple[Days, ...], at: int, width: int, last: str) -> str:
    """Return what some days are for: off, range, start, end, dropped or unsaid."""
    before = text[found[at - 1].end if at else 0 : found[at].start]
    if _DROPPED.search(before) and not re.search(r"\bnot\s+(?:on|in|during)\s*$", before):
        return "dropped"
    if width > 1 and _MOVES.search(before):
        return "end"
    if last and _LIST.fullmatch(before):
        return last
    if _is_off(text, found, at, width) or (
        last == "off" and not _LIMIT.search(before) and not re.search(r"[.;]", before)
    ):
        return "off"
    ends = width > 1 or lasts(text[found[at].start : found[at].end])
    return "range" if ends else _end_of_plan(text, found, at)


def _end_of_plan(text: str, found: tuple[Days, ...], at: int) -> str:
    """Return which end of the plan a day is, or ``unsaid``."""
    before = text[found[at - 1].end if at else 0 : found[at].start]
    late = _AFTER.search(before) and re.search(r"\b(?:start|begin)", before, re.IGNORECASE)
    if late or _START.search(before):
        return "start"
    return "end" if _ends(before, text, found[at].end) else "unsaid"


def _ends(before: str, text: str, after: int) -> bool:
    """Whether a day is the plan's last: a word says so, or nothing else is said of it."""
    if _LIMIT_AFTER.match(text, after):
        return True
    told = _LIMIT.search(before) or _AFTER.search(before) or _MOVED_TO.search(before)
    return bool(told or (_BARE.fullmatch(before) and not _IS.match(text, after)))


def _range(text: str, found: tuple[Days, ...], at: int, today: dt.date) -> tuple[int, Span | None]:
    """Return how many of the found days make up the span at a place, and the span."""
    days = found[at]
    follower = found[at + 1] if at + 1 < len(found) else None
    if days.first is None or days.last is None:
        return 1, None
    if follower is None or follower.first is None or follower.last is None:
        return 1, (days.first, days.last)
    gap = _RANGE_GAP.fullmatch(text, days.end, follower.start)
    if gap is None or not _opens_range(text, days, gap["word"].casefold()):
        return 1, (days.first, days.last)
    first = _first_of_range(days, follower, today)
    return (1, (days.first, days.last)) if first is None else (2, (first, follower.last))


def _first_of_range(days: Days, follower: Days, today: dt.date) -> dt.date | None:
    """Return the first day of a range; without a year, the latest that lies before its end."""
    first, last = days.first, follower.last
    if first is None or last is None:
        return None
    if first > last and not days.dated:
        first = max(months_later(first, -12), today)
    return first if first <= last else None


def _opens_range(text: str, days: Days, word: str) -> bool:
    """Whether "and" or "to" after these days joins a range rather than a list."""
    before = text[: days.start].rstrip()
    return bool(_BETWEEN.search(before) if word == "and" else _OPENS.search(before))


def _is_off(text: str, found: tuple[Days, ...], at: int, width: int) -> bool:
    """Whether the days are named as free: "off 21 Dec", "21 Dec to 3 Jan off"."""
    before = text[found[at - 1].end if at else 0 : found[at].start]
    said = OFF.search(before)
    last = found[at + width - 1]
    if OFF.search(text, found[at].start, last.end):
        return True
    follower = found[at + width].start if at + width < len(found) else len(text)
    after = re.split(r"[,;.]|\b(?:by|until|till)\b", text[last.end : follower], maxsplit=1)[0]
    # "off in May, until June": a limit after the word, set off by a comma, is the plan's.
    limit = said and re.search(rf"[,;\0].*{_LIMIT.pattern}", before[said.end() :], re.IGNORECASE)
    return bool((said and not limit) or OFF.search(after[:_OFF_REACH]))
