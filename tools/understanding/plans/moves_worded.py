"""Moves of the plan told in everyday words, put so that they are read.

"Can I leave it till January" names a beginning, "in May, 10 to 14" some days, "4 till Easter, then
8" hours that hold until a day and others after it.
"""

import datetime as dt
import re
from collections.abc import Iterator

from tools.counts import COUNT
from tools.late import late
from tools.spelling import Edit, Reworded, reworded
from tools.understanding.calendar.day_readers import MONTHS
from tools.understanding.calendar.days import month_end
from tools.wording import day_text

_LED = (
    r"(?:^|(?<=[.;!?,–-]\s))(?:(?:ok(?:ay)?|so|and|but|hm+|well|oh|sorry|actually|please|maybe"
    r"|could|can|may|shall|should|would|i|we|you|let'?s|i'?d|i'?ll|like|rather|prefer|better|to"
    r"|want|need|have|it'?s|is|it|ok|okay|fine|possible|alright|if|best|just|must|need|think"
    r"|thinking|going|gonna)[\s,]+){0,8}?"
)
_IT = (
    r"(?:it|this|that|everything|all (?:of )?(?:it|this|that)|(?:the|my) (?:plan|whole thing"
    r"|start|learning|studying|beginning|lot)|things)"
)
_HELD = (
    rf"(?:(?:leave|leaving|put|putting|keep) {_IT}(?: all)?(?: off| alone| be| lie| for now)?"
    rf"|(?:hold|holding|hang|hanging) (?:{_IT} )?(?:off|on|fire)(?: (?:with|on) {_IT})?"
    rf"|wait(?:ing)?(?: with (?:it|this|the plan|the start))?|hang fire"
    rf"|(?:postpone|postponing|delay|delaying|defer|deferring)(?: {_IT})?)"
)
_WHEN = (
    r"(?P<when>(?:the\s+)?(?:new year|christmas|xmas|easter|summer|spring|autumn|next (?:week|month"
    r"|year)|(?:end|start|beginning|middle) of|mid|monday|tuesday|wednesday|thursday|friday"
    r"|saturday"
    rf"|sunday|(?:first|1st|second|2nd|third|last) (?:week|of|monday)|{MONTHS})\b"
    rf"|(?:the\s+)?\d{{1,2}}(?:st|nd|rd|th)?\s+(?:of\s+)?(?:{MONTHS})\b)"
)
_STARTS_THEN = late(
    rf"{_LED}(?P<words>(?:{_HELD}\s+(?:un)?(?:till?|'til)"
    rf"|(?:postpone|postponing|delay|delaying|defer|deferring)(?: {_IT})?\s+(?:to|till?|until))"
    rf"(?=\s+(?P<after>after\s+)?{_WHEN}))",
    re.IGNORECASE,
)
_HOURS = r"(?:\s*(?:hours?|hrs?|h))?(?:\s*(?:a|per|each|/)\s*(?:week|wk)|\s+weekly)?"
_TILL_THEN = late(
    r"(?:^|(?<=[.;!?,–-]\s))(?:(?:only|just|ok|so|no|make it|do|say|i can do|i can|i'll do|maybe"
    rf"|it's|let's do|about)\s+)*(?P<n>{COUNT})(?P<first>{_HOURS})"
    r"\s+(?:un)?(?:till?|'til)\s+"
    r"(?P<day>[^,;.?!]{3,40}?)\s*(?:[,;]\s*|\s+)(?:and\s+)?(?:then|after(?:wards| that)?"
    r"|from then(?: on)?)\s+(?:(?:back|up|down|again|to|it's|i can do|i'll do|make it|only"
    r"|just)\s+)*"
    rf"(?P<m>{COUNT})(?P<second>{_HOURS})(?:\s+(?:again|please))*(?=\s*(?:[.!,;]|$))",
    re.IGNORECASE,
)
_ENDS_THEN = late(
    r"\b(?:i|my \w+(?: \w+)?|the \w+) (?:finish(?:es)?|ends?|stops?|quit|leaves?)\b[^,.;\d]{0,24}?"
    r"\b(?:in|on|at the end of) (?P<day>[^,;.]{3,20}?)[,;]?\s+(?:and )?(?:so |then |from then(?:"
    r" on)? "
    r"|after that )+(?:i )?(?:can |could |have |will have |'ll have |might )*(?:do |manage |get )?"
    rf"(?P<n>(?!an?\b|once\b){COUNT})(?:{_HOURS})(?=\s*(?:[.!,;]|$))",
    re.IGNORECASE,
)
"""Hours from when something else is over: "I finish work in April, then I can do 20"."""
_MONTH_FIRST = late(
    rf"\b(?:in\s+)?(?P<month>{MONTHS})\s*,\s*(?:(?:from|the)\s+)*(?P<a>\d{{1,2}})(?:st|nd|rd|th)?"
    r"\s*(?:to|-|–|until|till?)\s*(?:the\s+)?(?P<b>\d{1,2})(?:st|nd|rd|th)?\b"
    r"(?!\s*(?:h\b|hours?|hrs?|a week|per|:|\.\d))",
    re.IGNORECASE,
)
_OFF = late(r"\b(?:off|away|free|holidays?|vacation|trip|wedding|leave|travel\w*)\b", re.IGNORECASE)


def move_edits(said: str) -> Iterator[Edit]:
    """Yield what puts a plan that waits until a day as its beginning.

    Args:
        said: The message, with plain quotes.
    """
    for match in _STARTS_THEN.finditer(said):
        start = (
            "start" if match["after"] else "start on" if match["when"][0].isdigit() else "start in"
        )
        yield Edit(*match.span("words"), start)


def hold_edits(said: str) -> Iterator[Edit]:
    """Yield what names as such the hours that hold until a day, and those after it.

    Args:
        said: The message, with plain quotes.
    """
    for match in _ENDS_THEN.finditer(said):
        yield Edit(*match.span(), f"{match['n']} hours a week after {match['day'].strip()}")
    for match in _TILL_THEN.finditer(said):
        for number, unit in (("n", "first"), ("m", "second")):
            yield Edit(match.start(number), match.end(unit), f"{match[number]} hours a week")


_AT_ONCE = late(
    r"(?<=\bstart |\bbegin )(?:(?:it|with it) )?(?:right|straight|just) ?(?:away|now|off)\b"
    r"|(?<=\bstart |\bbegin )(?:immediately|at once|now)\b",
    re.IGNORECASE,
)


def at_once_edits(said: str) -> Iterator[Edit]:
    """Yield what puts a beginning at once as one today.

    Args:
        said: The message, with plain quotes.
    """
    for match in _AT_ONCE.finditer(said):
        yield Edit(*match.span(), "today")


def month_edits(said: str) -> Iterator[Edit]:
    """Yield what puts days behind the month that they are of.

    Args:
        said: The message, with plain quotes.
    """
    if _OFF.search(said):
        for match in _MONTH_FIRST.finditer(said):
            yield Edit(*match.span(), f"{match['a']} to {match['b']} {match['month']}")


_NTH = late(
    r"\b(?P<led>from|starting(?: on| from)?|as of|as from|beginning|not before)\s+the\s+"
    r"(?P<d>\d{1,2})(?:st|nd|rd|th)\b(?!\s*(?:of\b|week|month|one\b|option|day|year|hour|-))",
    re.IGNORECASE,
)
_MONTH = late(rf"\b(?:{MONTHS})\b", re.IGNORECASE)


def nth_edits(said: str, today: dt.date) -> Iterator[Edit]:
    """Yield what puts a first day without a month as the next such day: "from the 1st".

    Args:
        said: The message, with plain quotes.
        today: The day that it comes after.
    """
    if _MONTH.search(said) or _OFF.search(said):
        return
    for match in _NTH.finditer(said):
        number = int(match["d"])
        month = (
            today if number > today.day else month_end(today.year, today.month) + dt.timedelta(1)
        )
        if 0 < number <= month_end(month.year, month.month).day:
            yield Edit(*match.span(), f"{match['led']} {day_text(month.replace(day=number))}")


def with_moves(words: Reworded) -> Reworded:
    """Return a message with the moves of the plan in it put so that they are read.

    Args:
        words: The message, perhaps in other words already.
    """
    for edits in (month_edits, hold_edits, move_edits):
        again = reworded(words.text, edits(words.text))
        places = tuple(words.stretch(it) for it in again.places)
        words = Reworded(again.text, words.said, places)
    return words
