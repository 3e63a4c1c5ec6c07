"""Hours and days told loosely, put so that they are read.

"The end of March is when I'd like to be done" is a last day, "next week is bad, only 2 hours"
speaks of that week alone, "two weeks over Christmas" are the week of Christmas and the one after
it, and "I'm on nights so it depends, about 6" gives six.
"""

import datetime as dt
import re
from collections.abc import Iterator

from tools.counts import COUNT, count
from tools.late import late
from tools.spelling import Edit
from tools.understanding.calendar.dates import find_days
from tools.wording import day_text

_LIKED = late(
    r"\s+(?:(?:is|would\s+be|'?d\s+be)\s+(?:when|where|the\s+(?:day|date|point)(?:\s+when)?)\s+"
    r"(?:i'?d|i|it|we|everything|this|all)\b[^,.;?!]{0,25}?\b(?:done|finish\w*|ready|there|through"
    r"|over|complete\w*)"
    r"(?:\s+(?:with\s+(?:it|this)|by))?"
    r"|(?:would|'d)\s+be\s+(?:really\s+|so\s+|just\s+)*(?:great|nice|good|ideal|perfect|lovely"
    r"|fine|best|my\s+(?:aim|goal))(?:\s+(?:for\s+me|to\s+be\s+done(?:\s+by)?|to\s+finish(?:\s+by)?))?"
    r"|is\s+(?:the\s+(?:aim|goal|idea|plan|dream)|what\s+i'?m\s+aiming\s+(?:for|at)|my\s+(?:aim"
    r"|goal|deadline))"
    r")(?=\s*(?:[,.;!]|$|\band\b|\bbut\b))",
    re.IGNORECASE,
)
"""What says of a day before it that it is wished for as the last one."""
_LED = late(
    r"(?:^|(?<=[,.;!]\s)|\b(?:and|but|so)\s+)(?P<words>(?:(?:i'?d|i|it|would|like|want|to|be|get"
    r"|have|done|finish(?:ed|ing)?|ready|through|sorted|complete(?:d)?|being|ideally|hopefully"
    r"|maybe|some\s?time|somewhere|by|before|until|till|around|in|the|that|say)\s+)*)$",
    re.IGNORECASE,
)
_BEFORE = late(r"\bbefore\b", re.IGNORECASE)
_ONE_WEEK = late(
    r"(?:^|(?<=[,.;!]\s)|\b(?:and|but|so)\s+)(?P<week>(?:this|next)\s+week)"
    r"(?:'?s|\s+(?:is|will\s+be|looks|gets))?(?:\s+(?:a\s+)?(?:bit\s+)?(?:bad|busy|mad|crazy|tight"
    r"|full|packed|hectic|difficult|hard|terrible|rubbish|nuts|stressful|short|no\s+good))?"
    r"(?:\s*[,:;–—-]+\s*|\s+)(?:(?:so|and|as|because|there)\s+)?"
    r"(?:(?:i'?ve|i|i\s+have|i\s+can|it'?s)\s+)?(?:(?:got|have|only|just|do|get|manage|about|max"
    r"|maybe|at\s+most)\s+)+"
    rf"(?P<n>{COUNT})\s*(?:hours?|hrs?|h)\b(?!\s*(?:a|per|each|every|/)\s*(?:week|wk|day))",
    re.IGNORECASE,
)
_FEAST_WEEKS = late(
    rf"\b(?:the\s+)?(?:(?P<n>{COUNT})\s+weeks?(?:\s+off)?|(?P<fortnight>a\s+fortnight))\s+(?:off\s+)?"
    r"(?:over|around|at|for|across|during)\s+(?:the\s+)?(?P<feast>christmas|xmas)(?:\s+(?:period"
    r"|holidays?|break))?(?:\s+and\s+new\s+year(?:'?s)?)?\b",
    re.IGNORECASE,
)
_OFF = late(r"\b(?:off|away|free)\b", re.IGNORECASE)
_MOST_WEEKS = 3
_SHIFTS = (
    r"(?:nights?|shifts?|shift\s+work|a\s+rota|rotas?|earlies|lates|call|on-call|night\s+shifts?"
    r"|days?\s+and\s+nights?)"
)
_DEPENDS = (
    r"(?:it\s+|that\s+|this\s+|they\s+|my\s+hours\s+|kind\s+of\s+|all\s+|really\s+)*"
    r"(?:depends?|varies|vary|changes?|differs?|is\s+different|shifts?)"
)
_VARIES = late(
    r"(?:^|(?<=[,.;!]\s))(?:(?:well|so|hm+|oh|and|but|honestly)[\s,]+)*"
    rf"(?:(?:(?:i'?m|am|i\s+am|i\s+work|i\s+do|working|on)\s+)+{_SHIFTS}"
    rf"(?:\s*,?\s+(?:so|and)\s+{_DEPENDS}[^,.;!?\d]{{0,30}})?"
    rf"|{_DEPENDS}(?:\s+(?:every|each|from|week|by|to|with|on|a\s+lot|my|the|shifts?|rota|a|bit"
    r"|work|and)\b|\s+\w+)*?)"
    r"(?:\s*[,.;–—-]+\s*|\s+)(?:(?:and|but|so)\s+)?(?=(?:but\s+|so\s+|and\s+|say\s+|about\s+"
    rf"|around\s+|roughly\s+|maybe\s+|i'?d\s+say\s+|call\s+it\s+)*(?:{COUNT})\s*(?:h|hrs?|hours?)\b)"
    rf"|(?<=[a-z])(?:\s*[,.;–—-]+\s*|\s+)(?:(?:but|though|and)\s+)?"
    rf"(?:(?:i'?m|am|i\s+am|i\s+work|i\s+do|working)\s+)(?:on\s+)?{_SHIFTS}\s*,?\s+(?:so|and)\s+"
    rf"{_DEPENDS}(?:\s+(?:a\s+lot|a\s+bit|on\s+(?:that|it|the\s+rota|them)))*(?=\s*(?:[,.;!]|$))",
    re.IGNORECASE,
)
"""What only says that the hours differ from week to week, beside the amount that is settled on."""


def is_of_one_week(said: str) -> bool:
    """Whether a message gives hours of this or the next week alone.

    Args:
        said: The message, with plain quotes.
    """
    return _ONE_WEEK.search(said) is not None


def loose_edits(said: str, today: dt.date) -> Iterator[Edit]:
    """Yield what puts hours and days that are told loosely in plainer words.

    Args:
        said: The message, with plain quotes.
        today: The day that "next week" counts from.
    """
    week = _ONE_WEEK.search(said)
    if week is not None:
        yield Edit(*week.span(), f"{week['week']} I have only {week['n']} hours")
        return
    for match in _FEAST_WEEKS.finditer(said):
        weeks = 2 if match["fortnight"] else count(match["n"])
        days = find_days(match["feast"], today)
        if weeks in range(2, _MOST_WEEKS + 1) and days and days[0].first:
            first = days[0].first - dt.timedelta(days[0].first.weekday())
            last = first + dt.timedelta(7 * int(weeks) - 1)
            off = " off" if _OFF.search(match[0]) else ""
            yield Edit(*match.span(), f"from {day_text(first)} to {day_text(last)}{off}")
            return
    season = _SEASON_SAY.search(said)
    if season is not None:
        yield Edit(*season.span(), "until the " if season["the"] else "until ")
        return
    yield from _liked(said, today)


_SEASON_SAY = late(
    r"\b(?:by|before|until|till|for)\s+(?:(?:next|this|the|early|late)\s+)*(?:summer|spring|autumn"
    r"|fall|winter|easter|christmas|term|year)(?:\s*,\s*|\s+)(?:say|like|so|maybe|i'?d\s+say|let'?s"
    r"\s+say|call\s+it)\s+(?:by\s+|until\s+)?(?P<the>the\s+)?(?=(?:end|middle|start|mid|early|late"
    r"|beginning|\d|january|february|march|april|may|june|july|august|september|october|november"
    r"|december)\b)",
    re.IGNORECASE,
)
"""A time of the year with the day that it is said to be: "by next summer, say end of August"."""


def _liked(said: str, today: dt.date) -> Iterator[Edit]:
    for days in find_days(said, today):
        after = _LIKED.match(said, days.end)
        before = _LED.search(said[: days.start])
        if days.first is None or after is None or before is None:
            continue
        led = "before" if _BEFORE.search(before["words"]) else "until"
        yield Edit(before.start("words"), days.start, f"{led} ")
        yield Edit(*after.span(), "")


def varying_edits(said: str) -> Iterator[Edit]:
    """Yield what leaves out that the hours vary, where one amount is settled on beside it.

    Args:
        said: The message, with plain quotes.
    """
    match = _VARIES.search(said)
    if match is not None and len(_AMOUNT.findall(said)) == 1:
        yield Edit(*match.span(), "")


_AMOUNT = late(rf"(?<![\w.,/-]){COUNT}\s*(?:h|hrs?|hours?)\b", re.IGNORECASE)
