"""A day whose weekday is another one: "until Monday 30 June 2027", which is a Wednesday."""

import datetime as dt
import re
from collections.abc import Callable

from tools.late import late
from tools.understanding.calendar.dates import find_days
from tools.understanding.calendar.day_readers import MONTHS, WEEKDAYS
from tools.understanding.calendar.days import Days
from tools.understanding.intent import Context, Intent
from tools.understanding.weighing import all_plain
from tools.wording import day_text

_NAMES = tuple(it.capitalize() for it in WEEKDAYS.split("|"))
_HALF_A_WEEK = 3


def with_weekdays(
    message: str,
    found: tuple[Intent, ...],
    context: Context,
    read: Callable[[str], tuple[Intent, ...]],
) -> tuple[Intent, ...]:
    """Return what a message asks for; of a day that is no such weekday, which one is meant.

    Args:
        message: The message, with plain quotes.
        found: What it was read as.
        context: The day that dates count from.
        read: Reads it with another day in its place.
    """
    days = [it for it in find_days(message, context.today) if _other_weekday(message, it)]
    if len(days) != 1 or not any(it.kind == "bad_date" for it in found):
        return found
    day = days[0].options[0]
    choices = tuple(
        plan.model_copy(update={"quote": message})
        for it in (day, _nearest(day, _weekday(message, days[0]), context.today))
        for plan in _planned(read(_put(message, days[0], it)))
    )
    if len(choices) <= 1:
        return found
    return (
        Intent(
            kind="clarify",
            confidence=0.95,
            quote=message,
            text=f"{day_text(day)} is a {_NAMES[day.weekday()]}",
            choices=choices,
        ),
    )


def _other_weekday(text: str, days: Days) -> bool:
    """Whether a day stands with a weekday that it is not."""
    named = _NAMES.index(_word(text, days)) if _word(text, days) in _NAMES else None
    one = days.first is None and len(days.options) == 1
    return one and named is not None and named != days.options[0].weekday()


def _word(text: str, days: Days) -> str:
    return text[days.start : days.end].replace(",", " ").split()[0].capitalize()


def _weekday(text: str, days: Days) -> int:
    return _NAMES.index(_word(text, days))


def _nearest(day: dt.date, weekday: int, today: dt.date) -> dt.date:
    """Return the day of a weekday that is nearest to another day, and not past."""
    later = (weekday - day.weekday()) % 7
    near = day + dt.timedelta(later - 7 if later > _HALF_A_WEEK else later)
    return near if near >= today else near + dt.timedelta(7)


def _put(message: str, days: Days, day: dt.date) -> str:
    return f"{message[: days.start]}{day.isoformat()}{message[days.end :]}"


def _planned(read: tuple[Intent, ...]) -> tuple[Intent, ...]:
    return read if len(read) == 1 and all_plain(read) and read[0].kind == "plan" else ()


def chosen_by_day(said: str, choices: tuple[Intent, ...]) -> Intent | None:
    """Return the one of several plans whose own day an answer names: "the Wednesday", "the 30th".

    Args:
        said: The answer, without its closing marks.
        choices: The plans.
    """
    match = _DAY.fullmatch(said)
    if match is None or not (match["weekday"] or match["d"]):
        return None
    meant = [it for it in choices if any(_names(match, day) for day in _own_days(it, choices))]
    return meant[0] if len(meant) == 1 else None


_DAY = late(
    rf"(?:(?:no|sorry|ok|yes|it'?s|that'?s|i meant?|make it|until|by|the)[\s,]+)*"
    rf"(?P<weekday>{WEEKDAYS})?[\s,]*(?:the )?(?:(?P<d>\d{{1,2}})(?:st|nd|rd|th)?"
    rf"(?: (?:of )?(?P<month>{MONTHS}))?(?: 20\d\d)?)?(?: (?:one|please|then|of course|sorry))*",
    re.IGNORECASE,
)


def _names(match: re.Match[str], day: dt.date) -> bool:
    """Whether an answer fits a day, by its weekday, its number and its month where it gives it."""
    weekday, number, month = match["weekday"], match["d"], match["month"]
    return (
        (not weekday or _NAMES[day.weekday()] == weekday.capitalize())
        and (not number or int(number) == day.day)
        and (not month or day.strftime("%b").casefold() == month[:3].casefold())
    )


def _own_days(plan: Intent, choices: tuple[Intent, ...]) -> set[dt.date]:
    """Return the days of a plan that the others do not have."""
    others = (day for it in choices if it is not plan for day in _days(it))
    return _days(plan) - set(others)


def _days(plan: Intent) -> set[dt.date]:
    days = (plan.start, plan.deadline, *(it.start for it in plan.hours_from), *plan.weeks_off)
    return {it for it in days if it is not None}
