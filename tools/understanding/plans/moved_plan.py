"""A plan that is moved by some time, or given back days that were off: "push it back a week"."""

import datetime as dt

from tools.counts import COUNT, count
from tools.late import late
from tools.understanding.calendar.dates import find_days
from tools.understanding.calendar.days import months_later
from tools.understanding.intent import Context, Intent
from tools.wording import day_text, figure

_LED = (
    r"^(?:(?:ok(?:ay)?|nah|nope|right|so|and|well|no|then|please|actually|but|could|can|shall|may|would|i|we|you"
    r"|let'?s|just|want|need|like|to|have|hm+|maybe|perhaps|possibly"
    r"|kindly)[\s,]+)*"
)
_PUSH = late(
    rf"{_LED}(?:push|move|shift|extend|delay|postpone|stretch|put) (?:it|that|this|everything|all"
    r"|(?:the|my) (?:end|deadline|date|end date|plan|whole (?:thing|plan)|finish))(?: (?:back|out"
    rf"|off|on|later))?(?: by)? (?P<n>{COUNT}) (?P<unit>week|month)s?\b(?! (?:off|in|before))"
    rf"|{_LED}(?:give me|get|have|take|use) (?P<n2>{COUNT}) (?:more|extra)"
    r" (?P<unit2>week|month)s?\b",
)
_BACK_ON = late(
    rf"{_LED}(?:remove|cancel|drop|delete|scrap|undo|forget|take back|take out|bin) (?:the|my|that"
    r"|our) (?:time off|holidays?|breaks?|(?:week|weeks|days?) off|trip|vacation|leave)\b"
    r"(?=.*\b(?:in|for|of|from|over|around|on)\b)",
)
_BARE = late(
    rf"{_LED}(?:(?:go|try|stick) with|make it|do|say|stick to|keep it at|stay (?:at|with)"
    rf"|leave it at|go for|take|set it to) (?P<n>{COUNT})"
    r"(?: (?:then|instead|please|for now|again))*[\s.!]*$",
)
_WITH = late(rf"^(?:(?:and|or|so|ok|what about|how about)\s+)*(?:with|at) (?P<n>{COUNT})[\s?]*$")
_FEW = 60
"""Hours a week that a bare figure may be."""


def read_moved_plan(clause: str, context: Context) -> Intent | None:
    """Return the plan that ends later by some time, or has days back, or takes a bare figure.

    The last day and the figure are reckoned or only guessed at, so they are put to the user.

    Args:
        clause: The words, with plain quotes.
        context: The day, and the plan that stands.
    """
    if not context.planned or context.expecting is not None:
        return None
    said = clause.casefold()
    return _pushed(clause, said, context) or _back_on(clause, said, context) or _bare(clause, said)


def takes_days_back(clause: str, today: dt.date) -> bool:
    """Whether days off that a clause names are to be days off no longer.

    Args:
        clause: The words, with plain quotes.
        today: The day that "next week" counts from.
    """
    return _BACK_ON.match(clause.casefold()) is not None and len(find_days(clause, today)) == 1


def _pushed(clause: str, said: str, context: Context) -> Intent | None:
    match = _PUSH.match(said)
    if match is None or context.until is None or context.until < context.today:
        return None
    number = round(count(match["n"] or match["n2"]))
    weeks = (match["unit"] or match["unit2"]) == "week"
    until = context.until
    day = until + dt.timedelta(7 * number) if weeks else months_later(until, number)
    heard = (f"until {day_text(day)}",)
    return _asked(clause, Intent(kind="plan", quote=clause, deadline=day, heard=heard))


def _back_on(clause: str, said: str, context: Context) -> Intent | None:
    """Return the plan without those of its days off that lie in the days named."""
    found = find_days(clause, context.today) if _BACK_ON.match(said) else ()
    if len(found) != 1 or found[0].first is None or found[0].last is None:
        return None
    first, last = found[0].first, found[0].last
    kept = tuple(it for it in context.off if not first <= it <= last)
    if kept == context.off:
        return Intent(kind="no", confidence=0.985, quote=clause)
    heard = (f"no days off from {day_text(first)} to {day_text(last)}",)
    plan = Intent(kind="plan", quote=clause, weeks_off=kept, without=("weeks_off",), heard=heard)
    return plan.model_copy(update={"confidence": 0.985})


def _bare(clause: str, said: str) -> Intent | None:
    match = _BARE.match(said) or _WITH.match(said)
    hours = count(match["n"]) if match else 0.0
    if match is None or not 0 < hours <= _FEW or match["n"] in {"a", "an", "one", "once"}:
        return None
    heard = (f"{figure(hours)} h a week",)
    plan = Intent(kind="plan", quote=clause, hours_per_week=hours, heard=heard)
    if said.endswith("?") or _WITH.match(said):
        return plan.model_copy(update={"kind": "what_if", "confidence": 0.95})
    return _asked(clause, plan)


def _asked(clause: str, plan: Intent) -> Intent:
    return Intent(kind="clarify", confidence=0.9, quote=clause, choices=(plan,))
