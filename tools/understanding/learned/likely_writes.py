"""From what a wording probably tells or orders to a question that says exactly what was read.

A reading counts only where the readers of figures, days and names find one value and no other. What
begins a talk and writes nothing by itself, a check-in or an assessment, is begun at once.
"""

import re
from collections.abc import Callable

from pydantic import ValidationError

from tools.domain import BudgetChange
from tools.late import late
from tools.understanding.calendar.dates import find_days, unread_days
from tools.understanding.calendar.days import Days
from tools.understanding.intent import Context, Intent
from tools.understanding.learned.masking import Masked
from tools.understanding.naming import names_role, role_phrase
from tools.understanding.plans.hours import read_hours
from tools.understanding.plans.hours_told import is_no_budget
from tools.understanding.plans.plans import plan_intent
from tools.understanding.plans.schedule import Schedule, read_schedule
from tools.understanding.standing import standing
from tools.wording import day_text, figure

_NUMBER = late(r"(?<![\w.,/])\d{1,2}(?:[.,]\d{1,2})?(?![\w.,/]*\d)")
_NOT_MEANT = late(r"\b(?:not|instead of|rather than|from) \d{1,2}\b", re.IGNORECASE)
_DONT = late(r"\b(?:don'?t|do not|no need|rather not|never)\b", re.IGNORECASE)
_FIGURE = late(r"\b[0-5]\b(?!\s*(?:h\b|hours?|hrs?|weeks?|months?|years?|%))")
_WEEKDAY = late(r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b", re.IGNORECASE)
_BEFORE_A_ROLE = late(
    r"[,:;.!?]\s*|\b(?:as|be|being|become|becoming|to|for|at|me|is|of|role|target|towards?)\b",
    re.IGNORECASE,
)
_OUT_OF_FIVE = late(r"\b([0-5])\s*(?:/|out of)\s*5\b", re.IGNORECASE)
_SAVE_ME = late(r"(?:please )?(?:save|spare|free|reserve)\b", re.IGNORECASE)
"""What asks for time, where else something would save it."""
_DONE = late(
    r"\b(?:\w{2,}ed|built|led|ran|cut|made|wrote|got|did|won|held|taught|brought|set|kept|gave"
    r"|took|sold|found|grew|put|began|came|went|had|was|were|been|drew|drove|spoke|spent|saw)\b",
    re.IGNORECASE,
)
"""What tells that something was done: hours worked each day are no deed."""
_GOES = late(
    r"\b(?:out|off|skip|drop|leave|without|no|not|never|remove|cut|ditch|last|later|after)\b",
    re.IGNORECASE,
)
"""What may want a skill out of the plan, or late in it."""
_OF_A_WEEK = late(r"\bthe week(?:s|end)? of\b", re.IGNORECASE)
"""What tells of a week by its day: no last day."""
_AWAY_BEFORE = late(
    r"\bback (?:from|at|in|to (?:work|school|it|normal|business|learning|studying))\b"
    r"|\b(?:i'm|i am|we're|am|come|came|got|getting) back\b|^\W*before (?:that|this)\W*$",
    re.IGNORECASE,
)
"""What says that somebody was away: nothing is to be taken back."""
_FULL_WORD = 5  # words; a deed told takes more


def offered_for(label: str, message: str, masked: Masked, context: Context) -> Intent | None:
    """Return the question whether to do what a label stands for, or ``None``.

    Args:
        label: What the message probably tells or orders.
        message: The words.
        masked: They with the names taken out.
        context: Holds the day, and what was told before.
    """
    read = _READERS.get(label)
    if read is None or standing(message) in {"others", "hypothetical"} or _DONT.search(message):
        return None
    wanted = read(message, masked, context)
    if wanted is None or wanted.kind in _AT_ONCE:
        return wanted
    return Intent(
        kind="clarify", confidence=0.75, quote=message, skill=wanted.skill, choices=(wanted,)
    )


_AT_ONCE = frozenset({"checkin", "assess", "forget", "ask_level", "bad_date"})
"""What writes nothing until it is answered: to forget shows first what would go, and asks."""


def _hours(message: str, _masked: Masked, context: Context) -> Intent | None:
    if is_no_budget(message) and not _SAVE_ME.match(message):
        return None
    schedule = read_schedule(message, context.today)
    numbers = _NUMBER.findall(_NOT_MEANT.sub("", message))
    if len(numbers) > 1:
        return None
    if schedule.hours_per_week is None and len(numbers) == 1:
        schedule = read_schedule(f"{numbers[0]} hours a week", context.today)
    given = (schedule.start, schedule.deadline, schedule.weeks_off or None)
    alone = schedule.hours_per_week is not None and given == (None, None, None)
    return _plan(message, schedule) if alone else None


def _deadline(message: str, _masked: Masked, context: Context) -> Intent | None:
    day = _only_day(message, context)
    if day is None or read_hours(message).value is not None or _OF_A_WEEK.search(message):
        return None
    early = message[: day.start].casefold().rstrip().endswith("before")
    said = f"{'before' if early else 'until'} {message[day.start : day.end]}"
    return _plan(message, read_schedule(f"done {said}" if early else said, context.today))


def _start(message: str, _masked: Masked, context: Context) -> Intent | None:
    day, weekdays = _only_day(message, context), _WEEKDAY.findall(message)
    if read_hours(message).value is not None:
        return None
    named = message[day.start : day.end] if day else weekdays[0] if len(weekdays) == 1 else ""
    named = named or _unread(message, context)
    return _plan(message, read_schedule(f"start on {named}", context.today)) if named else None


def _off(message: str, _masked: Masked, context: Context) -> Intent | None:
    found = find_days(message, context.today)
    if read_hours(message).value is not None:
        return None
    named = message[found[0].start : found[-1].end] if found else _unread(message, context)
    if not named:
        return None
    said = f"off {named}"
    return _plan(message, read_schedule(said, context.today))


def _from(message: str, _masked: Masked, context: Context) -> Intent | None:
    day, hours = _only_day(message, context), read_hours(message)
    if day is None or day.first is None or hours.value is None or hours.doubt:
        return None
    if not context.planned or day.first <= context.today:
        return None
    try:
        change = BudgetChange(start=day.first, hours_per_week=hours.value)
    except ValidationError:
        return None  # no such hours can be planned
    heard = f"{figure(hours.value)} h a week from {day_text(day.first)} on, as before until then"
    return Intent(kind="plan", quote=message, hours_from=(change,), heard=(heard,))


def _unread(message: str, context: Context) -> str:
    """Return the first words that speak of a day that is not read, so that it is asked for."""
    return "" if find_days(message, context.today) else unread_days(message)


def _only_day(message: str, context: Context) -> Days | None:
    found = find_days(message, context.today)
    return found[0] if len(found) == 1 and found[0].last is not None else None


def _plan(message: str, schedule: Schedule) -> Intent | None:
    wanted = plan_intent(message, schedule, 0.75)
    if wanted.kind == "bad_date":
        return wanted
    given = (wanted.hours_per_week, wanted.start, wanted.deadline, wanted.weeks_off or None)
    return wanted if wanted.kind == "plan" and given != (None, None, None, None) else None


def _target(message: str, masked: Masked, context: Context) -> Intent | None:
    roles = set(masked.roles)
    if not roles:
        said = [role_phrase(it, context.roles) for it in _BEFORE_A_ROLE.split(message)]
        roles = {it for it in said if it and names_role(it, context.roles)}
    return Intent(kind="set_target", quote=message, role=roles.pop()) if len(roles) == 1 else None


def _level(message: str, masked: Masked, context: Context) -> Intent | None:
    skills = tuple(dict.fromkeys(masked.skills)) or context.stated
    said = _OUT_OF_FIVE.findall(message) or _FIGURE.findall(message)
    if len(skills) == 1 and not re.search(r"\d", message):
        return Intent(kind="ask_level", confidence=0.75, quote=message, skill=skills[0])
    if len(skills) != 1 or len(said) != 1:
        return None
    return Intent(kind="set_level", quote=message, skill=skills[0], level=int(said[0]))


def _of_a_skill(kind: str) -> "_Read":
    def read(message: str, masked: Masked, _context: Context) -> Intent | None:
        skills = tuple(dict.fromkeys(masked.skills))
        if len(skills) != 1:
            return None
        return Intent.model_validate({"kind": kind, "quote": message, "skill": skills[0]})

    return read


def _alone(kind: str) -> "_Read":
    return lambda message, _masked, _context: Intent.model_validate(
        {"kind": kind, "quote": message}
    )


def _undo(message: str, _masked: Masked, _context: Context) -> Intent | None:
    away = _AWAY_BEFORE.search(message)
    return None if away else Intent(kind="undo", quote=message)


def _evidence(message: str, _masked: Masked, _context: Context) -> Intent | None:
    told = len(message.split()) > _FULL_WORD and "?" not in message and _DONE.search(message)
    return Intent(kind="evidence", quote=message, text=message) if told else None


def _put_first(message: str, masked: Masked, context: Context) -> Intent | None:
    """Return the plan with the one skill that is named first, unless it may be to go from it."""
    skills = tuple(dict.fromkeys(masked.skills))
    if len(skills) != 1 or not context.planned or _GOES.search(message):
        return None
    return Intent(kind="plan", quote=message, first=skills, heard=(f"{skills[0]} first",))


_Read = Callable[[str, Masked, Context], Intent | None]
_READERS: dict[str, _Read] = {
    "plan_hours": _hours,
    "plan_deadline": _deadline,
    "plan_start": _start,
    "plan_off": _off,
    "plan_from": _from,
    "plan_put_first": _put_first,
    "set_target": _target,
    "clear_target": _alone("clear_target"),
    "set_level": _level,
    "correct_level": _level,
    "forget": _of_a_skill("forget"),
    "undo": _undo,
    "redo": _alone("redo"),
    "checkin": _alone("checkin"),
    "assess": _of_a_skill("assess"),
    "evidence": _evidence,
}

OFFERED: frozenset[str] = frozenset(_READERS)
"""The labels that something is begun or put to the user for."""
