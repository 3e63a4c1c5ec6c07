"""The days of the week that a daily amount leaves out: "an hour a day bar Sundays"."""

import re
from typing import NamedTuple

from tools.late import late

_NAMES = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_NAME = (
    r"(?:mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:rs(?:day)?)?|fri(?:day)?"
    r"|sat(?:urday)?|sun(?:day)?)s?"
)
_DAYS = (
    rf"(?:(?:on|at|in|the|of a|for)\s+)*(?P<days{{at}}>(?:{_NAME}|weekends?)"
    rf"(?:\s*(?:,|and|&|or|\+)\s*(?:and\s+|on\s+)?(?:{_NAME}|weekends?))*)\b"
)
_LEFT_OUT = late(
    r"[\s,;(]*(?:and\s+|but\s+)?(?:except(?:\s+for)?|bar(?:ring)?|but(?:\s+not)?|apart\s+from"
    r"|excluding|excepting|without|minus|not|never|none|nothing|no|save(?:\s+for)?|other\s+than"
    r"|besides|leaving\s+out|skipping|with\s+the\s+exception\s+of)\s+"
    + _DAYS.format(at=1)
    + r"(?:\s+not\b)?"
    + r"|[\s,;(]*(?:and\s+|but\s+|with\s+)?"
    + _DAYS.format(at=2)
    + r"\s+(?:not|off|free|excepted"
    r"|excluded)\b",
    re.IGNORECASE,
)


class LeftOut(NamedTuple):
    """The days that are left out.

    Attributes:
        days: Their numbers from Monday, 0, to Sunday, 6.
        span: The offsets of the words.
    """

    days: frozenset[int]
    span: tuple[int, int]


def days_left_out(text: str) -> LeftOut | None:
    """Return the days of the week that a text leaves out, or ``None``.

    Args:
        text: The text.
    """
    match = _LEFT_OUT.search(text)
    if match is None:
        return None
    said = (match["days1"] or match["days2"]).casefold()
    days = {at for at, name in enumerate(_NAMES) if re.search(rf"\b{name}", said)}
    if "weekend" in said:
        days |= {5, 6}
    return LeftOut(frozenset(days), match.span())
