"""What happens on one day of a plan: "my AWS exam is on 10 March 2027, 3 hours"."""

import datetime as dt
import math
import re
from typing import NamedTuple

from tools.domain import FixedDate
from tools.late import late
from tools.understanding.plans.wish_days import named_days
from tools.wording import counted, day_text

_EVENT = (
    r"(?:exam(?:ination)?|certification test|test|interview|presentation|viva"
    r"|assessment cent(?:re|er)|hackathon|talk)"
)
_NAMED = late(
    r"(?:^|\b(?:my|the|an?|for|have|got|is|take|sit)\s+)"
    rf"(?P<name>(?!my\b|the\b|an?\b|i\b|have\b)(?:(?!(?:have|has|had|got|an?|my|their|his"
    rf"|her)\s)[\w+#./&-]+\s+){{0,4}}?{_EVENT})"
    r"(?=\s+(?:(?:for|with|at|in|about) (?:(?!on\b)[\w'&.-]+ ){1,9}?on\b"
    r"|(?:(?:is|takes place|will be|(?:is )?(?:scheduled|booked|set|planned)"
    r"|comes)\s+)?(?:on|for|at)\b)|:|\s+\d)",
    re.IGNORECASE,
)
_HOURS = late(
    r"[\s,;(]*(?:and\s+)?(?:it\s+)?(?:takes?|lasts?|of|for)?\s*(?P<hours>\d{1,3}(?:\.\d+)?)\s*"
    r"(?:h|hrs?|hours?)\b(?!\s*(?:a|per|each|every|/)\s*week)[)\s]*",
    re.IGNORECASE,
)
_OVER = late(
    r"\b(?:need|keep|want|use)\w* (?:that|it|this|them)(?: one)? for\b"
    r"|\b(?:passed|failed|took|sat|had|did|went|gave|was|were|cancel\w*|drop|remove|forget)\b",
    re.IGNORECASE,
)
"""It is over, or off."""

_NOT_OWN = late(
    r"\b(?:the|my|our|his|her|their) (?:\w+ )?(?:kids?|children|sons?|daughters?|pupils?"
    r"|students?|class"
    r"|boys?|girls?|team|colleagues?|wife|husband|partner|brother|sister|friends?"
    r"|neighbou?rs?)(?:'s)?"
    r"(?: \w+)? (?:have|has|is|are|takes?|sits?|writes?|exam|test|interview|presentation|talk)\b"
    r"|^(?:he|she|they|we all|everyone) ",
    re.IGNORECASE,
)
"""What happens to others is no day of a plan."""
_ORDERS = late(
    r"^(?:please |can you |could you )?(?:write|make|prepare|create|mark|grade|correct|draft"
    r"|design|do"
    r"|set|print|generate|give me|invent|think up|translate|summari[sz]e)\b",
    re.IGNORECASE,
)
"""What orders the work itself, which is no day of one's own."""
_LONGEST_GAP = 70


_NEEDS = late(
    r"[\s,;.]*(?:(?:and|so|but)\s+)?(?:(?:i(?:'d| would|'ll| will)?|it|that|which)\s+)?(?:needs?"
    r"|require[sd]?|wants?"
    r"|have to (?:have|be))\s+(?:to have |my "
    r"|at )?(?P<skill>[\w.+#/ -]{1,40}?)\s+(?:to be )?(?:at|on|of)\s+"
    r"(?:an? |level )?(?P<level>[1-5])(?:\s*/\s*5)?(?:\s+(?:for (?:it|that)|by then"
    r"|then))*(?:[,;]\s*(?:so |and )?(?:can|could|would|please) .{1,60})?\s*[.!?]*$",
    re.IGNORECASE,
)


_HAS_TO_BE = late(
    r"[\s,;.]*(?:(?:and|so|but|by then|until then)\s+)*(?:my\s+)?(?P<skill>(?!(?:i|it|we|you"
    r"|that)\b)\w"
    r"[\w.+#/ -]{0,39}?)\s+(?:needs?"
    r"|has|have|must|should|ought)\s+(?:to\s+)?be\s+(?:at\s+)?(?:an?\s+|level\s+)?(?P<level>[1-5])"
    r"(?:\s*/\s*5)?(?:\s+(?:by then|then|for (?:it|that)"
    r"|before (?:it|that|then|the exam|the test)))*"
    r"\s*[.!]*$",
    re.IGNORECASE,
)
_BY_THEN = late(
    r"[\s,;.]*(?:(?:and|so|but)\s+)?i(?:'d)?\s+(?:should|must|need to|have to|want to|would like to"
    r"|better|had better|ought to)\s+(?:be|have)\s+(?:at\s+)?(?:an?\s+|level\s+)?(?P<level>[1-5])"
    r"(?:\s*/\s*5)?(?:\s+(?:by then|then|for (?:it|that)|by that day|on that day))*\s*[.!]*$",
    re.IGNORECASE,
)
"""A level for what the event itself is called after ("React interview")."""


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
    if named is None or _OVER.search(clause) or _ORDERS.match(clause) or _NOT_OWN.search(clause):
        return None
    days = (it for it in named_days(clause, today) if it.start >= named.end())
    found = next(days, None)
    if found is None or not found.spans or found.start - named.end() > _LONGEST_GAP:
        return None
    day, end = found.first, found.end
    if day != found.last or day < today:
        return None
    told = _HOURS.match(clause, end)
    hours = math.ceil(float(told["hours"]) * 4) / 4 if told else 0.0
    name = " ".join(named["name"].split())
    after = told.end() if told else end
    needs = _NEEDS.match(clause, after)
    needs = needs or _HAS_TO_BE.match(clause, after)
    by_then = _BY_THEN.match(clause, after) if needs is None else None
    skill = needs["skill"].strip() if needs else None
    if by_then is not None:
        needs, skill = by_then, name.rpartition(" ")[0] or None
    level = int(needs["level"]) if needs and skill else None
    fixed = FixedDate(name=name, date=day, hours=hours, skill=skill, level=level)
    rest = f"{clause[: named.start('name')]} {clause[needs.end() if needs else after :]}"
    takes = f", {counted(hours, 'hour')}" if hours else ""
    wants = f", with {skill} at {level}/5" if skill else ""
    return FixedDay(fixed, clause[:end], rest, f"{name} on {day_text(day)}{takes}{wants}")
