"""What happens on one day of a plan: "my AWS exam is on 10 March 2027, 3 hours"."""

import datetime as dt
import math
import re
from typing import NamedTuple

from tools.domain import FixedDate
from tools.late import late
from tools.understanding.dates import find_days
from tools.wording import counted, day_text

_EVENT = (
    r"(?:exam(?:ination)?|certification test|test|interview|presentation|viva"
    r"|assessment cent(?:re|er)|hackathon|talk)"
)
_NAMED = late(
    r"(?:^|\b(?:my|the|an?|for|have|is|take|sit)\s+)"
    rf"(?P<name>(?!my\b|the\b|an?\b|i\b|have\b)(?:[\w+#./&-]+\s+){{0,4}}?{_EVENT})"
    r"(?=\s+(?:(?:is|takes place|will be|(?:is )?(?:scheduled|booked|set|planned)"
    r"|comes)\s+)?(?:on|for|at)\b|:|\s+\d)",
    re.IGNORECASE,
)
_HOURS = late(
    r"[\s,;(]*(?:and\s+)?(?:it\s+)?(?:takes?|lasts?|of|for)?\s*(?P<hours>\d{1,3}(?:\.\d+)?)\s*"
    r"(?:h|hrs?|hours?)\b(?!\s*(?:a|per|each|every|/)\s*week)[)\s]*",
    re.IGNORECASE,
)
_OVER = late(
    r"\b(?:passed|failed|took|sat|had|did|went|gave|was|were|cancel\w*|drop|remove|forget)\b",
    re.IGNORECASE,
)
"""It is over, or off."""

_LONGEST_GAP = 40


_NEEDS = late(
    r"[\s,;.]*(?:(?:and|so|but)\s+)?(?:(?:i(?:'d| would|'ll| will)?|it|that|which)\s+)?(?:needs?"
    r"|require[sd]?|wants?"
    r"|have to (?:have|be))\s+(?:to have |my "
    r"|at )?(?P<skill>[\w.+#/ -]{1,40}?)\s+(?:to be )?(?:at|on|of)\s+"
    r"(?:an? |level )?(?P<level>[1-5])(?:\s*/\s*5)?(?:\s+(?:for (?:it|that)|by then"
    r"|then))*\s*[.!]*$",
    re.IGNORECASE,
)


class FixedDay(NamedTuple):
    """What was read, and the rest of the words.

    Attributes:
        fixed: What happens, and when.
        said: The words up to its day.
        rest: The words without it.
        heard: How it was understood.
    """

    fixed: FixedDate
    said: str
    rest: str
    heard: str


def read_fixed_day(clause: str, today: dt.date) -> FixedDay | None:
    """Return what a clause says of one day that something happens on, or ``None``.

    Args:
        clause: The words.
        today: The day that "next Tuesday" counts from.
    """
    named = _NAMED.search(clause)
    if named is None or _OVER.search(clause):
        return None
    found = next((it for it in find_days(clause, today) if it.start >= named.end()), None)
    if found is None or found.start - named.end() > _LONGEST_GAP:
        return None
    day, end = found.first, found.end
    if day is None or day != found.last or day < today:
        return None
    told = _HOURS.match(clause, end)
    hours = math.ceil(float(told["hours"]) * 4) / 4 if told else 0.0
    name = " ".join(named["name"].split())
    after = told.end() if told else end
    needs = _NEEDS.match(clause, after)
    skill = needs["skill"].strip() if needs else None
    level = int(needs["level"]) if needs else None
    fixed = FixedDate(name=name, date=day, hours=hours, skill=skill, level=level)
    rest = f"{clause[: named.start('name')]} {clause[needs.end() if needs else after :]}"
    takes = f", {counted(hours, 'hour')}" if hours else ""
    wants = f", with {skill} at {level}/5" if needs else ""
    return FixedDay(fixed, clause[:end], rest, f"{name} on {day_text(day)}{takes}{wants}")
