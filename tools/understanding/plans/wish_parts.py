"""The parts of a wish for the plan: each stretch of words with the hours and days in it."""

import datetime as dt
import re
from collections.abc import Iterable
from typing import NamedTuple

from tools.counts import COUNT, count
from tools.late import late
from tools.understanding.calendar.dates import unread_days
from tools.understanding.calendar.day_readers import WEEKDAYS
from tools.understanding.plans.hours import Hours, find_hours
from tools.understanding.plans.wish_days import Named, named_days

DAY, HOUR = "\x01", "\x02"
"""What stands for each character of a day and of an amount of hours in the words of a part."""

_A_WEEK = r"(?:\s*(?:(?:a|per|each|every)\s+(?:week|wk)|/\s*(?:week|wk|w))\b|\s+weekly\b)"
_WEEKLY_FIGURE = late(
    rf"(?<![\w.,/-])(?P<n>{COUNT})(?=\s|/)(?:{_A_WEEK})(?!\s+(?:(?:down|up)\s+)?to\b)",
    re.IGNORECASE,
)
"""A figure a week; "from twelve a week to four" tells of something else."""
_HEADED_FIGURE = late(
    rf"\b(?:hours?|h)(?:\s+(?:a|per)\s+week|/week)?\s*(?:[:=]|(?:down\s+|up\s+|back\s+)?to\b)\s*(?P<n>{COUNT})(?!\d|[.,]\d)",
    re.IGNORECASE,
)
_LEADS = (
    r"(?:(?:back|drop|down|up|cut|go|reduce[ds]?|goes|come|change|set|switch|raise)\s+(?:it\s+|them\s+"
    r"|this\s+)?(?:back\s+|down\s+|up\s+)?to|only|just|say|make\s+(?:it|that)|do|manage|spare|afford"
    r"|give(?:\s+me|\s+it)?|then|now|learning|studying|is|have|got|try|take|stick\s+(?:to|with)|keep\s+(?:it\s+at|to)|maybe"
    r"|about|around|call\s+it|otherwise|usually|normally|before\s+that|until\s+then|till\s+then|afterwards|thereafter"
    r"|after\s+that|like|put|hours|:|(?:the|my)\s+(?:full|usual|old|normal|whole))"
)
_LED_FIGURE = late(
    rf"(?<![\w.,/-]){_LEADS}\s+(?:the\s+(?:full|usual|old)\s+|about\s+|around\s+|only\s+|just\s+)?"
    rf"(?P<n>{COUNT})(?=\s*(?:$|[,.;!?)]|(?:again|instead|from|till?|until|now|max|tops|is|isn't|would"
    r"|will|for|please|to\s+be|to\s+start|at|and|because|cos|since|as|through|up|on|with|if|but|so"
    r"|then|these|this|rn|right)\b|\x01))",
    re.IGNORECASE,
)
_OPENING_FIGURE = late(
    rf"(?:^|[,.;:!?{DAY}]\s*)(?:only\s+|just\s+|roughly\s+|approx\w*\s+|~\s*)*(?P<n>{COUNT})"
    rf"(?=\s*(?:$|[.;,!{DAY}]|(?:again|instead|is|max|tops|from|then|now|please|will|would|for|till?"
    r"|until|in|as|and|but)\b))",
    re.IGNORECASE,
)
_NO_FIGURE = frozenset({"a", "an", "one", "once"})
_THEN = "".join(
    f"(?<!{it} )" for it in ("from", "by", "since", "until", "till", "til", "of", "before")
)
_JOINTS = late(
    r"(?P<stop>(?<!i\.e)(?<!e\.g)[.;!?\n]+)(?=\s|$)\s*|,\s+|(?<!\d),(?!\d)|\s+[–—-]+\s+|\s*[()]\s*"
    r"|:(?=\s)(?!\s*\x01)|\s+(?=(?:but|so(?!\s+far)|because|cos|cause|coz|since(?!\s+\x01)"
    r"|(?<!soon )as(?!\s+(?:of|from|well|usual|is|long|soon|before|it|planned|per|\w+\s+as)\b)"
    rf"|while|although|though|however|whereas|and|plus|{_THEN}then(?=\s+[\w\x02])"
    r"|no\s+(?:sorry|wait)|sorry|i\s+mean|hmm*|actually|that\s+is|i\.e\.|until\s+then(?=\s+\w))(?:\s|$))",
    re.IGNORECASE,
)
_LEAD = late(
    r"^(?:but|so|because|cos|cause|coz|since|as(?! soon| of| from| usual)|while|although|though"
    r"|however|whereas|and|then|plus|no(?=,|\s+(?:sorry|wait))|sorry|wait|i\s+mean|hmm*|actually|i\.e\."
    r"|that\s+is|well|ok(?:ay)?|oh|also|right|please|kindly|pls|,)\b[\s,]*",
    re.IGNORECASE,
)
_RELATIVE_TO = late(
    rf"\b(?:{COUNT}|some|few) (?:days?|weeks?) (?:off|away|free|leave|holidays?"
    r"|of (?:leave|holiday)) (?:in|during|at|around|over)"
    rf" {DAY}|\b(?:{WEEKDAYS}|weekend|week)\s+(?:after|before)\s+(?:next|this|that)\b"
    rf"|\b(?:day|week|month|weekend)s?\s+(?:before|after|following)\s+(?:the\s+)?{DAY}",
    re.IGNORECASE,
)


class Amount(NamedTuple):
    """Hours a week that a part names, and where in it.

    Attributes:
        hours: They.
        start: The offset in the part's words.
        end: The offset after them.
    """

    hours: Hours
    start: int
    end: int


class Part(NamedTuple):
    """A stretch of a message that says one thing.

    Attributes:
        said: Its words, those of days and hours blanked with `DAY` and `HOUR`.
        leads: The words that join it to what comes before ("but", "because").
        amounts: Its hours.
        days: Its days.
        places: Where the days stand in its words.
        sentence: The number of its sentence.
        asks: Whether that ends with a question mark.
        vague: Whether it speaks of a time that no day follows from ("in summer").
        text: Its words as typed.
    """

    said: str
    leads: str
    amounts: tuple[Amount, ...]
    days: tuple[Named, ...]
    places: tuple[tuple[int, int], ...]
    sentence: int
    asks: bool
    vague: bool
    text: str


class Parts(NamedTuple):
    """A message in parts.

    Attributes:
        all: They, in order.
        sentences: Its sentences; the parts count them from 0.
    """

    all: tuple[Part, ...]
    sentences: tuple[str, ...]


class _Marked(NamedTuple):
    """A message, the same with its hours and days blanked, and these."""

    text: str
    masked: str
    hours: list[Hours]
    days: tuple[Named, ...]


def read_parts(message: str, today: dt.date) -> Parts:
    """Return a message in parts.

    Args:
        message: The message, with plain quotes.
        today: The day that "next week" counts from.
    """
    marked = _marked(message, today)
    bounds: list[tuple[int, int, int]] = []
    sentences: list[str] = []
    start = begin = 0
    for joint in [*_JOINTS.finditer(marked.masked), None]:
        end = joint.start() if joint else len(message)
        if marked.masked[start:end].strip(" ,"):
            bounds.append((start, end, len(sentences)))
        start = joint.end() if joint else end
        if joint is None or joint["stop"]:
            sentences.append(message[begin:start].strip())
            begin = start
    parts = (_part(marked, a, b, at, asks="?" in sentences[at]) for a, b, at in bounds)
    return Parts(tuple(parts), tuple(sentences))


_SHARE = late(r"(?:[.,]\d+)?\s*%|[.,]\d")
"""What makes a figure a share, or a part of a longer one: no hours."""


def _marked(message: str, today: dt.date) -> _Marked:
    hours = [_trimmed(message, it) for it in find_hours(message)]
    masked = _blank(message, [it.spans[0] for it in hours], HOUR)
    for pattern in (_WEEKLY_FIGURE, _HEADED_FIGURE):
        hours += _figures(masked, pattern, alone=False)
        masked = _blank(masked, [it.spans[0] for it in hours], HOUR)
    days = named_days(masked, today)
    masked = _blank(masked, [(it.start, it.end) for it in days], DAY)
    for pattern in (_LED_FIGURE, _OPENING_FIGURE):
        found = _figures(masked, pattern, alone=True)
        hours += found
        masked = _blank(masked, [it.spans[0] for it in found], HOUR)
    return _Marked(message, masked, sorted(hours, key=lambda it: it.spans[0]), days)


def _trimmed(text: str, hours: Hours) -> Hours:
    """Return hours without the stop that ends their sentence ("ten hours. Then …")."""
    first, last = hours.spans[0][0], hours.spans[-1][1]
    end = first + len(text[first:last].rstrip(" .,"))
    return hours._replace(spans=((first, end),))


def _figures(text: str, pattern: re.Pattern[str], *, alone: bool) -> list[Hours]:
    """Return the figures of a pattern as hours; those alone are told by their words being one."""
    found = (
        it
        for it in pattern.finditer(text)
        if it["n"].casefold() not in _NO_FIGURE and not _SHARE.match(text, it.end("n"))
    )
    return [
        Hours(count(it["n"]), it["n"] if alone else it[0], spans=((it.start("n"), it.end("n")),))
        for it in found
    ]


def _blank(text: str, spans: Iterable[tuple[int, int]], sign: str) -> str:
    for start, end in spans:
        text = text[:start] + sign * (end - start) + text[end:]
    return text


def _part(marked: _Marked, start: int, end: int, sentence: int, *, asks: bool) -> Part:
    said = marked.masked[start:end].casefold()
    leads = ""
    while (match := _LEAD.match(said)) and said[match.end() :].strip():
        leads += match[0]
        said = said[match.end() :]
    at = end - len(said)
    amounts = tuple(
        Amount(it, it.spans[0][0] - at, it.spans[-1][1] - at)
        for it in marked.hours
        if at <= it.spans[0][0] and it.spans[-1][1] <= end
    )
    named = [it for it in marked.days if at <= it.start and it.end <= end]
    days = tuple(it for it in named if it.spans)
    return Part(
        said=said,
        leads=leads.strip(" ,"),
        amounts=amounts,
        days=days,
        places=tuple((it.start - at, it.end - at) for it in days),
        sentence=sentence,
        asks=asks,
        vague=len(named) > len(days) or bool(unread_days(said) or _RELATIVE_TO.search(said)),
        text=marked.text[at:end],
    )
