"""Days that stand beside the name of what is on them: "before the new tax year, 6 April"."""

import datetime as dt

from tools.counts import COUNT, count
from tools.late import late
from tools.understanding.calendar.days import Days, week_of

_EVENT = (
    r"(?:start|beginning|end|close|year|term|semester|contract|lease|notice|probation|season"
    r"|wedding|school|maternity|paternity|leave|job|course|baby|move|trip|conference|launch"
    r"|release|harvest|birthday|quarter|project|appraisal|review|graduation|retirement|visa"
    r"|ends?|starts?|begins?|finish(?:es)?|expires?|runs?\s+out|comes?\s+(?:up|round)|is\s+(?:up"
    r"|over|due|born)|opens?|closes?|arrives?|kicks?\s+off)"
)
_NAME = late(
    r"\b(?:by|before|until|till?|'til|when|once|after|from|at|to|than)\s+"
    rf"(?P<name>(?:[a-z'’-]+\s+){{0,6}}?{_EVENT}(?:\s+[a-z'’-]+){{0,2}}?)"
    r"(?:\s*[,(:–—-]+\s*|\s+)(?:(?:so|that'?s|that is|which is|i\.?e\.?|on|is|the)\s+)*$"
)
_NOT_NAME = late(
    r"\b(?:i|we|off|away|free|nothing|hours?|week|month|exam|interview|test|of|in|and|but|until"
    r"|till|by|before"
    r"|from|to)$|\b(?:hours?|and|but|or|until|till|by|before|after|off|when|once|be|i|i'm|we)\b"
)
"""What says that the words before a day do not name it: a limit of their own, or a joint."""
_NEXT_ONE = late(
    rf"\s*,?\s*(?:and|plus|&|\+)\s+(?:also\s+)?(?:(?:the\s+)?(?:whole|all|entire)\s+(?:of\s+)?)?"
    rf"(?:(?:the\s+)?(?P<n>{COUNT})?\s*(?:ones?|weeks?)?\s*"
    r"(?:right\s+|straight\s+|just\s+)?(?:after(?:wards)?|following)(?:\s+(?:that|it))?"
    r"|the\s+(?:following|next)\s+(?:one|week))\b(?!\s*\d)"
)
"""The week after one that is named: "the week of 7 March and the one after"."""
_WEEK_AFTER = late(r"\s+week\b")
_MOST = 6


def with_names(text: str, days: Days) -> Days:
    """Return days with the name of what is on them, where that stands before them.

    Args:
        text: The text.
        days: The days.
    """
    if days.first is None:
        return days
    before, at = text[: days.start].casefold(), 0
    while (match := _NAME.search(before, at)) is not None:
        name = match["name"].strip()
        if not _NOT_NAME.search(name) and not any(map(str.isdigit, match[0])):
            return days._replace(start=match.start("name"))
        at = match.start() + 1
    return days


def with_next(text: str, days: Days) -> Days:
    """Return a week with the one after it, or the few after it, where they are named so.

    Args:
        text: The text.
        days: The week.
    """
    if days.first is not None and days.first == days.last:
        whole = _WEEK_AFTER.match(text.casefold(), days.end)
        if whole is not None and not any(map(str.isdigit, text[days.start : days.end])):
            first, last = week_of(days.first)
            days = days._replace(end=whole.end(), first=first, last=last)
    match = _NEXT_ONE.match(text.casefold(), days.end)
    if match is None or days.first is None or days.last is None:
        return days
    if (days.last - days.first).days != _MOST:
        return days
    many = round(count(match["n"])) if match["n"] else 1
    return days._replace(end=match.end(), last=days.last + dt.timedelta(7 * many))
