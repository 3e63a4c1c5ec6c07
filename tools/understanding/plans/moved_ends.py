"""The end of the plan moved by some time: "push the deadline out by two months", "a month later".

The day follows from the end that the plan has; where it has none, no day does.
"""

import datetime as dt
import re

from tools.counts import COUNT, count
from tools.late import late
from tools.understanding.calendar.days import month_end, months_later
from tools.understanding.intent import Context, Intent
from tools.understanding.plans.schedule import days_heard
from tools.understanding.standing import standing

_TIME = (
    rf"(?P<n>another|an?|{COUNT})\s+(?:more\s+|extra\s+)?(?P<unit>day|week|fortnight|month|year)s?"
)
_END = r"(?:the|my|that) (?:deadline|end(?: date)?|finish(?: date)?|due date|date|plan)"
_LEAD = (
    r"^(?:(?:ok(?:ay)?|please|pls|so|and|but|sorry|actually|well"
    r"|(?:can|could) (?:we|you|i)|let'?s|i (?:want|need|have) to|i'?d like to|we should)[\s,]+)*"
)
_TAIL = (
    r"(?:[\s,]*(?:please|pls|plz|thanks|then|instead|if possible|ok))*"
    r"(?:(?:,|\s)\s*(?:because|as|since|cos|so)\b.*)?[\s.!?]*$"
)
_MOVES = late(
    rf"{_LEAD}(?P<verb>push|move|extend|postpone|delay|defer|shift|stretch|put|set|bring|pull"
    rf"|prolong|shorten|lengthen|cut)(?: (?:{_END}|it|that|this|everything))?"
    r"(?: (?P<way>out|back|forwards?|off|up|later|earlier))?(?: by)?(?: about)? "
    rf"{_TIME}(?: (?P<after>later|earlier|sooner|longer|back|out))?{_TAIL}",
    re.IGNORECASE,
)
_MORE = late(
    rf"{_LEAD}(?:(?:i (?:need|want|could use)|give (?:me|it)|add|have|get|take)\s+)?(?:{_END} )?"
    rf"{_TIME}(?: (?P<after>later|earlier|sooner|longer|more))?(?: (?:for|on|to) {_END})?{_TAIL}",
    re.IGNORECASE,
)
_GOES = late(
    rf"{_LEAD}(?:(?:can|could)\s+)?{_END}(?: (?:can|could|has to|needs to|must))?"
    r" (?:go|be (?:moved|pushed|put|set|extended|postponed|delayed|shifted)|move|slip|shift)"
    rf"(?: (?:back|out|off))?(?: by)?(?: about)? {_TIME}"
    rf"(?: (?P<after>later|longer|back|out))?{_TAIL}",
    re.IGNORECASE,
)
"""The end itself that goes back by some time."""
_ASKS_MORE = late(r"\b(?:more|extra|another|later|earlier|sooner|longer)\b", re.IGNORECASE)
_EARLIER = late(r"\b(?:bring|pull|shorten|cut|earlier|sooner)\b", re.IGNORECASE)
_UNSAID = late(
    r"^(?:move|shift|put|set|push)\b.*\b(?:forwards?|up)\b|^(?:set|put)\b", re.IGNORECASE
)
"""What may move an end either way."""
_NAMED = late(rf"\b{_END}\b", re.IGNORECASE)


def read_moved_end(clause: str, context: Context) -> Intent | None:
    """Return the plan whose end a clause moves by some time, a question where that is weak.

    Args:
        clause: The words.
        context: The end that the plan has.
    """
    until = context.until
    goes = _GOES.match(clause)
    plain = goes is not None or standing(clause.rstrip("? ")) == "plain"
    if not context.planned or until is None or not plain:
        return None
    moves = goes or _MOVES.match(clause)
    more = None if moves else _MORE.match(clause)
    match = moves or (more if more and _ASKS_MORE.search(clause) else None)
    if match is None:
        return None
    day = _moved(until, match, earlier=_EARLIER.search(clause) is not None)
    if day is None or day <= context.today:
        return None
    wanted = Intent(
        kind="plan", confidence=0.975, quote=clause, deadline=day, heard=days_heard(None, day, ())
    )
    said = _NAMED.search(clause) or context.shown.kind == "plan"
    if said and not (moves and _UNSAID.match(moves[0].strip())):
        return wanted
    return Intent(kind="clarify", confidence=0.9, quote=clause, choices=(wanted,))


def _moved(until: dt.date, match: re.Match[str], *, earlier: bool) -> dt.date | None:
    number, unit = match["n"].casefold(), match["unit"].casefold()
    many = 1.0 if number in {"a", "an", "another"} else count(number)
    many = -many if earlier else many
    if unit in {"day", "week", "fortnight"}:
        days = {"day": 1, "week": 7, "fortnight": 14}[unit]
        return until + dt.timedelta(round(many * days))
    months = many * (12 if unit == "year" else 1)
    if months != round(months):
        return None
    day = months_later(until, round(months))
    ends = until == month_end(until.year, until.month)
    return month_end(day.year, day.month) if ends else day
