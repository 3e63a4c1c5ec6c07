"""Hours a week that are told in words that no reader of hours knows, put in words that one does.

"An hour a night, mon to thurs" is four hours a week, "weekends only, 4 hours each day" eight;
"Sundays mostly" behind hours of a week says when they are, and "home before 8" is a time of day.
"""

import re
from collections.abc import Iterator

from tools.counts import COUNT
from tools.late import late
from tools.spelling import Edit
from tools.understanding.calendar.day_readers import MONTHS
from tools.understanding.plans.hours import read_hours
from tools.wording import figure

_NAMES = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_NAME = (
    r"(?:mon(?:day)?|tue(?:s(?:day)?)?|wed(?:s|nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?"
    r"|sat(?:urday)?|sun(?:day)?)s?"
)
_SLOT = r"(?:night|evening|day|morning|afternoon|lunch(?:time| break)?|session)"
_EACH = rf"(?:(?:a|an|per|each|every|of an?)\s+{_SLOT}|each|daily)"
_AMOUNT = (
    rf"(?:(?:half\s+an|an|{COUNT})(?:\s+and\s+a\s+half)?\s*(?:hours?|hrs?"
    rf"|h)\b(?:\s+and\s+a\s+half\b)?"
    r"|\d{1,3}\s*min(?:ute)?s?\b)"
)
_RIDE = (
    r"(?:\s+(?:on|in)\s+the\s+(?:bus|train|tram|tube|metro|ferry|car))?"
    r"(?P<both>\s+(?:each\s+way|both\s+ways|there\s+and\s+back))?"
)
"""Where an amount is spent on the way, which is there twice a day."""
_RANGE = rf"(?P<first>{_NAME})\s*(?:to|through|thru|till|until|-|–)\s*(?P<last>{_NAME})\b"
_LIST = rf"(?P<days>{_NAME}(?:\s*(?:,|and|&|\+)\s*(?:and\s+)?{_NAME})+)\b"
_GAP = r"[\s,:(–-]*(?:(?:on|from|for|about|around|maybe|roughly|i do|i can do|i have)\s+)*"
_OF_RANGE = tuple(
    late(pattern, re.IGNORECASE)
    for pattern in (
        rf"(?<![\w.,/])(?P<n>{_AMOUNT}){_RIDE}(?:\s+{_EACH})?{_GAP}{_RANGE}",
        rf"\b{_RANGE}{_GAP}(?P<n>{_AMOUNT})(?:\s+{_EACH}(?!\s+week))?(?!\s*(?:a|per|each)\s+week)",
        rf"\b{_LIST}{_GAP}(?P<n>{_AMOUNT})\s+{_EACH}(?:\s+time)?",
    )
)
"""An amount for each of the days from one to another, or for each of some days."""
_OF_WEEKENDS = late(
    rf"\b(?:(?:only|just)\s+(?:at\s+|on\s+)?)?(?:the\s+)?weekends?(?:\s+only)?{_GAP}"
    rf"(?P<n>{_AMOUNT})\s+(?:(?:a|per|each|every)\s+day|each|both\s+days)\b"
    rf"|(?<![\w.,/])(?P<m>{_AMOUNT})\s+(?:each|both)(?:\s+days?)?\s+(?:on|at"
    rf"|of)\s+(?:the\s+)?weekends?\b",
    re.IGNORECASE,
)
_RHYTHM = late(
    r"\b(?:every|each|a|per)\s+(?:week|work)?(?:day|night|evening|morning)\b|\b(?:week|work)days\b",
    re.IGNORECASE,
)
_ON_A_DAY = late(
    rf"(?P<joint>\b(?:and|plus)\s+|[,+&]\s*)(?P<n>{COUNT})(?P<unit>\s*(?:hours?|hrs?|h))?"
    rf"\s+on\s+(?:a\s+|the\s+)?(?P<day>{_NAME})(?<!s)\b",
    re.IGNORECASE,
)
"""What a day of the week adds to an amount for others: "… and three on saturday"."""
_TIMES = (
    rf"(?:{_NAME}(?:\s+(?:mornings?|evenings?|nights?|afternoons?))?(?:\s*(?:and|or|&)\s*{_NAME})?"
    r"|weekends?|evenings?|nights?|mornings?|afternoons?|lunch(?:times?|\s+breaks?)|weekdays?)"
)
_MOSTLY = r"(?:mostly|mainly|usually|typically|generally|largely|for the most part|preferably)"
_WHEN = late(
    rf"[\s]*[,;(–-]\s*(?:(?:and|but)\s+)?(?:(?:on|in|at)\s+(?:the\s+)?)?(?:{_TIMES}\s+{_MOSTLY}"
    rf"|{_MOSTLY}\s+(?:(?:on|in|at)\s+(?:the\s+)?)?{_TIMES})\)?(?=\s*(?:[,.;!]|$|\band\b|\bbut\b))",
    re.IGNORECASE,
)
"""When hours are that were told before: it is no rhythm that they follow."""
_ONLY_WHEN = late(
    rf"(?:^|(?<=[.;!?,]\s))(?:only\s+(?:in\s+the\s+|at\s+|on\s+)?{_TIMES}|{_TIMES}\s+(?:only"
    rf"|mostly|mainly))"
    r"[\s,;:–-]+(?=so\b|(?:\S+\s+){0,4}?\d+(?:[.,]\d+)?\s*(?:hours?|hrs?|h)\s+(?:a|per)\s+week\b)",
    re.IGNORECASE,
)
"""The same before the hours that it leads to: "evenings only, so 7 hours"."""
_NO_END = late(
    r"^(?:(?:well|ok(?:ay)?|so|hm+|oh)[\s,]+)*(?:i\s+(?:don'?t|do not)\s+have"
    r"|i'?ve\s+(?:got\s+)?no|i\s+have"
    r"\s+no|there(?:'s|\s+is)\s+no|no)\s+(?:(?:an?|any|real|fixed|hard|set|particular|actual)\s+)*"
    r"(?:deadlines?|(?:end\s+)?date|rush|hurry)(?:\s+(?:in\s+mind|really|yet|at\s+all|as\s+such"
    r"|to\s+speak"
    r"\s+of|set))*\s*[.,;!–—-]+\s*(?=\S)",
    re.IGNORECASE,
)
"""That no last day is wished, where none was set."""
_A_WEEK = late(r"\bweek|\bwk\b|/ ?w", re.IGNORECASE)
_CLOCK = late(
    rf"\b(?P<what>(?:home|back|in bed|to bed|asleep|(?:wake|get|am|i'm|is|are) up|leave|dinner"
    rf"|out the door)\b(?:\s+(?!at\b|by\b|before\b|until\b|till\b|from\b|around\b"
    rf"|about\b)\w+){{0,2}})"
    rf"\s+(?:at|by|before|until|till|from|around|about|after)(?:\s+(?:around|about))?\s+{COUNT}"
    r"(?!\d)(?!\s*(?:hours?|hrs?|h\b|a week|weeks?|days?|minutes?"
    rf"|(?:st|nd|rd|th)?(?: of)? (?:{MONTHS})\b))",
    re.IGNORECASE,
)
"""A time of day, which counts nothing."""
_GLUED_RANGE = late(r"(?<![\w.,/])(?P<lo>\d{1,2})\s?[-–]\s?(?P<hi>\d{1,2})\s?h(?:rs?)?\b")
_TENTATIVE = late(
    r"(?:^|[.!;,?]\s+)(?:(?:so|and|but|well|hm+|ok(?:ay)?|idk|dunno|maybe|perhaps|probably|like"
    r"|about|around|roughly|say|let'?s say|call it|i(?:'d| would)? (?:say|guess|think"
    r"|reckon))[\s,]+)*"
    rf"(?P<n>{COUNT})(?:\s*(?:-|–|to|or)\s*{COUNT})?(?:\s*(?:hours?|hrs?|h))?"
    r"(?:\s+(?:a|per|each)\s+week)?(?:[\s,]+(?:on average|or so|i guess|i think|maybe|tops|max"
    r"|overall|roughly))*\s*(?P<mark>\?+)\s*$",
    re.IGNORECASE,
)
"""An answer that ends with a question mark as its figure is not sure."""
_NO_IDEA = late(
    r"^(?:(?:idk|dunno|no idea|hard to say|not sure|hm+|i don'?t (?:really )?know)(?:\s+(?:tbh"
    r"|honestly|really))?[\s,.…–-]+)+(?=(?:\w+\s+){0,3}?(?!an?\b|one\b)" + COUNT + r"\b)",
    re.IGNORECASE,
)
_MAYBE = late(
    r"\b(?:maybe|perhaps|probably|possibly)\s+(?=(?:about\s+|around\s+|only\s+|just\s+)?"
    rf"(?:\d|half\s+an\b|an\s+hour|{COUNT}\s*(?:hours?|hrs?|h)\b))",
    re.IGNORECASE,
)
"""What only softens hours that answer a question."""
_AT_MOST = late(r"\b(?:not|no) more than(?=\s+" + COUNT + r"\b)", re.IGNORECASE)


def answer_edits(said: str) -> Iterator[Edit]:
    """Yield what puts an answer to the question for hours a week in plainer words.

    Args:
        said: The message, with plain quotes.
    """
    for match in _TENTATIVE.finditer(said):
        yield Edit(*match.span("mark"), "")
    for match in _NO_IDEA.finditer(said):
        yield Edit(*match.span(), "")
    for pattern in (_ONLY_WHEN, _NO_END, _MAYBE):
        for match in pattern.finditer(said):
            if pattern is not _NO_END or not _A_WEEK.search(said):
                yield Edit(*match.span(), "")
    for match in _AT_MOST.finditer(said):
        yield Edit(*match.span(), "at most")
    for match in _WHEN.finditer(said):
        if _told_before(said[: match.start()]):
            yield Edit(*match.span(), "")


def rhythm_edits(said: str) -> Iterator[Edit]:
    """Yield what puts hours that are told by days of the week as those of a week.

    Args:
        said: The message, with plain quotes.
    """
    for pattern in _OF_RANGE:
        for match in pattern.finditer(said):
            yield from _weekly(match, _days(match))
    for match in _OF_WEEKENDS.finditer(said):
        yield from _weekly(match, 2, "n" if match["n"] else "m")
    for match in _ON_A_DAY.finditer(said):
        if _RHYTHM.search(said[: match.start()]):
            yield Edit(*match.span("day"), f"{match['day']}s")
    for match in _CLOCK.finditer(said):
        yield Edit(*match.span(), match["what"])
    for match in _GLUED_RANGE.finditer(said):
        yield Edit(match.end("hi"), match.end(), " hours")


def _weekly(match: re.Match[str], days: int, name: str = "n") -> Iterator[Edit]:
    """Yield the hours a week of an amount for each of some days."""
    amount = _amount(match[name]) * (2 if match.groupdict().get("both") else 1)
    if amount and days:
        yield Edit(*match.span(), f"{figure(round(amount * days * 4) / 4)} hours a week")


def _amount(words: str) -> float:
    """Return the hours that words give, 0 where they give none."""
    minutes = _MINUTES.fullmatch(words.strip())
    return int(minutes["n"]) / 60 if minutes else read_hours(words).value or 0.0


_MINUTES = late(r"(?P<n>\d{1,3})\s*min(?:ute)?s?", re.IGNORECASE)


def _days(match: re.Match[str]) -> int:
    """Return how many days of the week a match names."""
    groups = match.groupdict()
    if groups.get("first"):
        first, last = (_NAMES.index(groups[it][:3].casefold()) for it in ("first", "last"))
        return (last - first) % 7 + 1
    return len({it for it in _NAMES if re.search(rf"\b{it}", groups["days"], re.IGNORECASE)})


_AMOUNT_LAST = late(
    rf"\b{COUNT}(?:\s*(?:hours?|hrs?|h))?(?:\s+(?:a|per|each)\s+week)?[.\s]*$", re.IGNORECASE
)


def _told_before(said: str) -> bool:
    """Whether words end with an amount of hours, or a bare figure."""
    return _AMOUNT_LAST.search(said) is not None
