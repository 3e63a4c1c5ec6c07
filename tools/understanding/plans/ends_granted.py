"""A plan that is moved as a whole, and a month that is granted for its end, in words that are read.

"Pushing the whole thing back a fortnight, I'm in hospital" starts and ends the plan a fortnight
later; "July's fine too for the end" is until the end of July.
"""

import datetime as dt
import re
from collections.abc import Iterator

from tools.counts import COUNT, count
from tools.late import late
from tools.spelling import Edit
from tools.understanding.calendar.day_readers import MONTHS
from tools.understanding.calendar.days import months_later
from tools.understanding.intent import Context
from tools.wording import day_text, figure

_LED = (
    r"^(?:(?:ok(?:ay)?|nah|nope|right|so|and|well|no|please|actually|but|could\s+you|can\s+you|we"
    r"|let'?s|just|i|i'm|am|want\s+to|need\s+to|would\s+like\s+to|i'd\s+like\s+to|have\s+to|hi"
    r"|sorry|hm+)[\s,]+)*"
)
_WHOLE = (
    r"(?:everything|it\s+all|all\s+(?:of\s+)?(?:it|this|that)|(?:the|my|this)\s+(?:whole|entire)"
    r"\s+(?:thing|plan|schedule|lot)|(?:the|my)\s+whole\s+timetable)"
)
_TIME = rf"(?:(?P<n>{COUNT})\s+(?P<unit>week|fortnight|month)s?)"
_ALL = late(
    rf"{_LED}(?:push|mov|shift|delay|postpon|slid|put)(?:e|t?ing)?\s+"
    rf"(?:back\s+)?(?:{_WHOLE}|(?P<start>(?:the|my)\s+start(?:\s+(?:date|of\s+(?:the|my)\s+plan))?))"
    rf"(?:\s+(?:back|out|off|along|on))?(?:\s+(?:by|for))?\s+{_TIME}(?:\s+(?:later|back|out|please"
    r"|thanks|if\s+(?:you\s+can|possible)|then|now))*[\s.!]*(?P<why>$|[,;.!–—-]+\s+.*$"
    r"|\s+(?:because|as|since|cos|so)\s.*$)",
    re.IGNORECASE,
)
_LATER = late(
    rf"{_LED}(?:start|begin)\w*\s+(?:(?:everything|it|the\s+plan|the\s+whole\s+thing|all\s+of\s+it"
    rf"|my\s+plan)\s+)?{_TIME}\s+later(?:\s+please)?[\s.!]*(?P<why>$|[,;.!–—-]+\s+.*$"
    r"|\s+(?:because|as|since|cos)\s.*$)",
    re.IGNORECASE,
)
_OF_PLAN = late(
    r"\b(?:hours?|hrs?|deadline|until|till|by|off|make\s+it|week|free|instead|not|if)\b|\?",
    re.IGNORECASE,
)
"""What is more than the reason of a move."""
_FINE = (
    r"(?:(?:'s|\s+is|\s+would\s+be|\s+will\s+be|'ll\s+be)\s+(?:(?:also|still|perfectly|just|quite)"
    r"\s+)*(?:fine|ok(?:ay)?|good|alright|all\s+right|enough|soon\s+enough|early\s+enough|doable)"
    r"|\s+(?:would|will|'ll)\s+do|\s+works|\s+suits\s+me)(?:\s+(?:too|as\s+well|by\s+me|with\s+me"
    r"|for\s+me))*"
)
_END = (
    r"(?:(?:for|as)\s+(?:the|my|an)\s+(?:end(?:\s+date)?|deadline|finish(?:\s+date)?|last\s+day))"
)
_GRANTED = late(
    rf"(?:\band\s+|\bbut\s+)?\b(?:the\s+)?(?P<whole>end\s+of\s+)?(?P<month>{MONTHS})\b"
    rf"(?P<year>\s+20\d\d)?(?:{_FINE}\s+{_END}|(?(whole)|(?!)){_FINE}(?=\s*[.!]*$))"
    rf"(?:\s+(?:too|as\s+well|then))*"
    rf"|\b{_END}\s*,?\s+(?:the\s+)?(?:end\s+of\s+)?(?P<month2>{MONTHS})\b(?P<year2>\s+20\d\d)?{_FINE}",
    re.IGNORECASE,
)
_MORE_LIKE = late(
    rf"{_LED}(?P<n>{COUNT})(?:\s*(?:hours?|hrs?|h))?(?:\s+(?:a|per)\s+week)?\s+(?:is|'s|would\s+be)"
    r"\s+(?:(?:more|much|a\s+lot|far)\s+)*(?:like\s+it|realistic|doable|manageable|honest|my\s+limit)\b",
    re.IGNORECASE,
)
"""Hours that are better than those of the plan: "5 is more like it"."""


def moved_edits(said: str, context: Context) -> Iterator[Edit]:
    """Yield what puts a plan that is moved as a whole as its new first and last day.

    Args:
        said: The message, with plain quotes.
        context: The day, and the plan that stands.
    """
    match = _ALL.match(said) or _LATER.match(said)
    if match is None or not context.planned or _OF_PLAN.search(match["why"]):
        return
    words = f"start on {day_text(_later(context.today, match))}"
    only_start = match.groupdict().get("start") is not None
    if context.until is not None and context.until > context.today and not only_start:
        words += f", until {day_text(_later(context.until, match))}"
    yield Edit(match.start(), match.end(), words)


def granted_edits(said: str) -> Iterator[Edit]:
    """Yield what puts a month that is fine for the end as the last day.

    Args:
        said: The message, with plain quotes.
    """
    for match in _GRANTED.finditer(said):
        month = f"{match['month'] or match['month2']}{match['year'] or match['year2'] or ''}"
        yield Edit(*match.span(), f"until the end of {month}")
    better = _MORE_LIKE.match(said)
    if better is not None:
        yield Edit(*better.span(), f"{figure(count(better['n']))} hours a week")


def _later(day: dt.date, match: re.Match[str]) -> dt.date:
    number, unit = round(count(match["n"])), match["unit"].casefold()
    if unit == "month":
        return months_later(day, number)
    return day + dt.timedelta(number * (14 if unit == "fortnight" else 7))
