"""The wish for a plan, and hours that are no wish but a report."""

import re

from tools.late import late
from tools.understanding.calendar.dates import find_days
from tools.understanding.intent import Context, Intent, IntentKind
from tools.understanding.naming import names_role, role_phrase
from tools.understanding.plans import hours_told
from tools.understanding.plans.asked_for import as_wished
from tools.understanding.plans.fixed_days import FixedDay, read_fixed_day
from tools.understanding.plans.hours import read_weekly_hours
from tools.understanding.plans.later_hours import as_later_hours, read_later_hours
from tools.understanding.plans.moved_ends import read_moved_end
from tools.understanding.plans.moved_plan import takes_days_back
from tools.understanding.plans.plan_words import (
    ASKS_SHORTLY,
    AVAILABLE,
    BEGINS,
    COULD_BE_DONE,
    DOABLE,
    DONE_BY,
    EXTEND,
    LONGEST,
    LOOKS_WITH,
    MOVE_PLAN,
    OFF_LIST,
    ONLY_OFF,
    ONLY_UNTIL,
    ONLY_WITHOUT,
    PLAN,
    PUT,
    REFUSED,
    STARTS,
    WISHED_PLAN,
)
from tools.understanding.plans.schedule import Schedule, drops_end, read_schedule, with_end
from tools.understanding.standing import standing
from tools.wording import day_text

PLANNING: frozenset[IntentKind] = frozenset({"plan", "bad_date", "bad_hours"})
"""The intents that a wish for a plan comes back as."""


def read_plan(clause: str, context: Context) -> Intent | None:
    """Return the request for a plan that a clause makes, or ``None``."""
    wish = as_wished(clause)
    wanted = _read(wish, context)
    if wanted is None or wish == clause:
        return wanted
    return wanted.model_copy(update={"quote": clause})


def _read(clause: str, context: Context) -> Intent | None:
    later = read_later_hours(clause, context) or read_moved_end(clause, context)
    if later is not None:
        return later
    refused = REFUSED.search(clause) if len(clause) <= LONGEST else None
    no_wish = (
        hours_told.of_others(clause)
        or hours_told.promises(clause)
        or hours_told.nothing_today(clause)
    )
    if no_wish or takes_days_back(clause, context.today):
        return None
    if len(clause) <= LONGEST and hours_told.RELATIVE.search(clause) and read_weekly_hours(clause):
        return Intent(kind="bad_hours", confidence=0.95, quote=clause, text=clause)
    extended = EXTEND.match(clause)
    if extended is not None:
        wanted = _plan_told(f"set the deadline until{clause[extended.end() :]}", context)
        return None if wanted is None else wanted.model_copy(update={"quote": clause})
    if refused is not None and read_weekly_hours(clause) is not None:
        return _besides(clause, refused[0], context)
    return _plan_told(clause, context)


def _besides(clause: str, refused: str, context: Context) -> Intent | None:
    """Return the plan that a clause asks for beside the hours that it refuses, or the doubt."""
    rest = clause.replace(refused, " ").strip(" ,.;")
    put = PUT.search(rest)
    if put is not None and read_weekly_hours(rest) is None:
        wanted = _plan_told(f"plan {put['hours']} hours a week{rest[put.end() :]}", context)
        return None if wanted is None else wanted.model_copy(update={"quote": clause})
    if read_weekly_hours(rest) is None:
        return Intent(kind="bad_hours", confidence=0.95, quote=clause, text=clause)
    wanted = _plan_told(rest, context)
    return None if wanted is None else wanted.model_copy(update={"quote": clause})


def with_hours(wanted: Intent, context: Context) -> tuple[Intent, ...]:
    """Return a target, with the plan that the same clause gives weekly hours for.

    Args:
        wanted: What the clause asks for.
        context: The day that dates count from.
    """
    if wanted.kind != "set_target" or read_weekly_hours(wanted.quote, loosely=False) is None:
        return (wanted,)
    plan = plan_intent(wanted.quote, read_schedule(wanted.quote, context.today), 0.9)
    return (wanted, plan)


def _plan_told(clause: str, context: Context) -> Intent | None:
    fixed = read_fixed_day(clause, context.today)
    if fixed is not None and standing(fixed.said) == "plain":
        return _with_fixed_day(clause, fixed, context)
    schedule = read_schedule(clause, context.today)
    planning = bool(WISHED_PLAN.search(clause))
    timed = schedule.hours_per_week is not None or bool(schedule.doubt)
    supposes = _supposes(clause)
    if timed and hours_told.spent(clause) and not (planning or supposes):
        return Intent(kind="hours_done", confidence=0.97, quote=clause)
    asks = supposes or clause.rstrip().endswith("?")
    total = asks and hours_told.is_total(clause, schedule.hours_per_week)
    if total or (hours_told.is_no_budget(clause) and not (planning or supposes)):
        return None
    confidence = _plainness(clause, schedule, context, planning=planning)
    if confidence is None:
        return None
    if supposes:
        ended = read_schedule(with_end(clause, context.today), context.today)
        wanted = _supposed(clause, ended, confidence)
    else:
        wanted = plan_intent(clause, schedule, confidence, _plan_role(clause, context))
    return as_later_hours(wanted, context) if not BEGINS.search(clause) else wanted


_CAN_DO = late(
    r"^(?:can|could) (?=(?:do|manage|spare|give|put in|fit in|commit|study|learn|offer) (?!you\b))",
    re.IGNORECASE,
)
"""How somebody tells what they can do without naming themselves: "can do 6 hours a week"."""


def _supposes(clause: str) -> bool:
    """Whether a clause asks what would be: "done by June?", "…, is that doable with 10 hours?"."""
    if clause.rstrip().endswith("?") and (ASKS_SHORTLY.match(clause) or DOABLE.search(clause)):
        return True
    told = standing(_CAN_DO.sub("i can ", clause.rstrip("? ")))
    return hours_told.hangs_on_others(clause) or told in {"hypothetical", "question"}


def _with_fixed_day(clause: str, fixed: FixedDay, context: Context) -> Intent:
    """Return the plan with what happens on a day, and what the rest of the clause says of it."""
    schedule = read_schedule(fixed.rest, context.today)
    wanted = plan_intent(clause, schedule, 0.97, _plan_role(fixed.rest, context))
    heard = (*wanted.heard, fixed.heard)
    return wanted.model_copy(update={"fixed": (fixed.fixed,), "heard": heard})


def _supposed(clause: str, schedule: Schedule, confidence: float) -> Intent:
    """Return the question what a plan would be, where the words say what it is to keep to."""
    wanted = plan_intent(clause, schedule, confidence)
    given = (wanted.hours_per_week, wanted.start, wanted.deadline, wanted.at_once)
    if wanted.kind == "plan" and any(it is not None for it in given):
        return wanted.model_copy(update={"kind": "what_if"})
    return Intent(kind="hypothetical", confidence=confidence, quote=clause, text="plan")


def _plainness(
    clause: str, schedule: Schedule, context: Context, *, planning: bool
) -> float | None:
    """Return how plainly a clause asks for a plan, or ``None`` where it does not."""
    doubtful = bool(schedule.bad or schedule.doubt)
    given = (schedule.hours_per_week, schedule.deadline, schedule.at_once) != (None, None, None)
    if schedule.without and (planning or ONLY_WITHOUT.match(clause) or drops_end(clause)):
        return 0.97
    if planning and (given or schedule.start or schedule.weeks_off or doubtful):
        return 0.97
    limited = _plainly_limited(clause, schedule)
    if limited is not None:
        return limited
    if planning:
        looks = re.search(
            r"\b(?:show|see|what)\b|^(?:my )?plan$|\b(?:need|want) (?:the|my) plan\W*$",
            clause,
            re.IGNORECASE,
        )
        return None if looks else 0.92
    moves = MOVE_PLAN.search(clause) and (given or schedule.weeks_off or doubtful)
    if moves or _only_days(clause, schedule, context):
        return 0.9
    # "I have an hour today" is no weekly budget.
    weekly = read_weekly_hours(clause, loosely=schedule.deadline is not None)
    today = re.search(r"\b(?:today|tonight|tomorrow|right now)\b", clause, re.IGNORECASE)
    meant = AVAILABLE.search(clause) or schedule.deadline or _only_hours(clause)
    timed = (weekly is not None or bool(schedule.doubt)) and not hours_told.employs(clause)
    return 0.9 if timed and meant and not today else None


def _plainly_limited(clause: str, schedule: Schedule) -> float | None:
    """Return how plainly a clause only sets or supposes what a plan is to keep to."""
    if schedule.at_once is not None or "at_once" in schedule.without:
        return 0.9
    supposed = standing(clause.rstrip("? ")) == "hypothetical"
    if supposed and (schedule.hours_per_week is not None or schedule.deadline is not None):
        return 0.93
    timed = schedule.hours_per_week is not None or schedule.deadline is not None
    if timed and LOOKS_WITH.match(clause):
        return 0.975
    ends = schedule.deadline is not None or schedule.bad
    if ends and (DONE_BY.match(clause) or COULD_BE_DONE.match(clause)):
        return 0.975
    starts = (schedule.start is not None or schedule.bad) and STARTS.match(clause)
    return 0.9 if starts else None


def _only_days(clause: str, schedule: Schedule, context: Context) -> bool:
    """Whether a clause is nothing but weeks off or a deadline."""
    off = (schedule.weeks_off or schedule.bad_is_off) and (
        ONLY_OFF.match(clause) or OFF_LIST.match(clause)
    )
    words = clause.rstrip(" .!")
    until = ONLY_UNTIL.match(words)
    days = find_days(words, context.today) if until else ()
    # "by June I was done" tells of June, "by June" is a deadline.
    ends = schedule.deadline or schedule.bad
    return bool(off or (ends and days and days[-1].end == len(words)))


def plan_intent(
    clause: str, schedule: Schedule, confidence: float, role: str | None = None
) -> Intent:
    """Return the intent to plan with a schedule, or the one to ask about what is in doubt."""
    if schedule.doubt:
        return Intent(kind="bad_hours", confidence=confidence, quote=clause, text=schedule.doubt)
    if schedule.bad:
        return Intent(
            kind="bad_date",
            confidence=confidence,
            quote=clause,
            text=schedule.bad,
            hours_per_week=schedule.hours_per_week,
            heard=tuple(map(day_text, schedule.options)),
        )
    return Intent(
        kind="plan",
        confidence=confidence,
        quote=clause,
        role=role,
        hours_per_week=schedule.hours_per_week,
        start=schedule.start,
        deadline=schedule.deadline,
        weeks_off=schedule.weeks_off,
        at_once=schedule.at_once,
        without=schedule.without,
        heard=schedule.heard,
    )


def _only_hours(clause: str) -> bool:
    return bool(
        re.search(
            r"\b(?:a|per|each|every)\s*(?:week|day)|weekly|/\s*w|\bin (?:the )?week\b(?! of)",
            clause,
            re.IGNORECASE,
        )
    )


def _plan_role(clause: str, context: Context) -> str | None:
    match = re.search(
        rf"\b{PLAN}\b.*?\b(?:for|to become|to be|towards?|as) (?P<role>(?:an? |the )?[a-z].+)$",
        clause,
        re.IGNORECASE,
    )
    role = role_phrase(match["role"], context.roles) if match else ""
    return role if names_role(role, context.roles) else None
