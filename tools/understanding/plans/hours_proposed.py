"""Hours a week that can be reckoned from words that give none plainly; they are put to the user.

"An hour more" counts from the hours of the plan, "only Sundays, maybe 3 hours" from the days named.
"""

import re

from tools.counts import COUNT
from tools.late import late
from tools.understanding.calendar.dates import find_days
from tools.understanding.intent import Context, Intent
from tools.understanding.plans.hours import Hours, find_hours
from tools.understanding.plans.hours_told import RELATIVE
from tools.understanding.plans.plans import plan_intent
from tools.understanding.plans.schedule import days_heard, hours_heard, read_schedule
from tools.understanding.plans.workday_hours import workdays_doubted
from tools.wording import day_text

_NAME = r"(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?"
_TIME = r"(?:morning|evening|afternoon|night|lunchtime)"
_OF_DAY = late(rf"(?<=day)s?\s+{_TIME}s?\b", re.IGNORECASE)
_EACH = late(
    rf"\b(?:each|every|only|just|always)\s+(?:on\s+)?{_NAME}\b|\b{_NAME}(?:\s+{_TIME})?s\b"
    r"|\b(?:h|hrs?|hours?) each\b",
    re.IGNORECASE,
)
"""What says that a day of the week is meant each week."""
_DAY = late(rf"\b(?P<day>{_NAME})s?\b", re.IGNORECASE)
_OTHER_RHYTHM = late(
    r"\b(?:weekends?|weekdays?|daily|evenings?|mornings?|nights?|lunch\w*|fortnight\w*|month\w*"
    r"|(?:every|each) (?:other|second|third)|days? (?:to|through)|except|apart from|but"
    r" not|not|never"
    r"|can'?t|cannot|if|or(?! so)|sometimes|depends)\b",
    re.IGNORECASE,
)
_MORE = late(
    r"\b(?:add(?:ing)?|plus|extra|another|additional|more|increase|raise|bump|up)\b", re.IGNORECASE
)
_LESS = late(
    r"\b(?:less|fewer|off|reduce|lower|cut|drop|decrease|down|minus|shave|knock)\b", re.IGNORECASE
)
_TIMES = late(
    r"\b(?:(?P<half>half|halve)|(?P<double>double|twice)|(?P<triple>triple))\b", re.IGNORECASE
)
_BETWEEN = late(r"\s(?:more|extra|additional|fewer|less)\s(?=(?:h|hrs?|hours?)\b)", re.IGNORECASE)
"""What may stand between a figure and its hours: "2 more hours"."""
_CAN_NOT = late(
    r"\b(?:can'?t|cannot|won'?t|don'?t|not|no|if|when|unless|maybe later)\b", re.IGNORECASE
)
_OF_A_SKILL = late(
    rf"{COUNT} ?(?:h|hrs?|hours?) (?:of|for|on|with) (?!a week|the week)", re.IGNORECASE
)
_FIGURE = late(r"\d")


def with_proposed(found: tuple[Intent, ...], context: Context) -> tuple[Intent, ...]:
    """Return what a message asks for, with hours that can be reckoned as a question.

    Args:
        found: What it was read as.
        context: Holds the day, and the hours of the plan that stands.
    """
    found = tuple(_held_against(it, context) for it in found)
    return tuple(_proposed(it, context) or it for it in found)


def _held_against(intent: Intent, context: Context) -> Intent:
    """Return a question what a plan would be with the hours told by those that it has now."""
    if intent.kind != "what_if" or not RELATIVE.search(intent.quote):
        return intent
    amounts = find_hours(_BETWEEN.sub(" ", intent.quote))
    hours = _relative(intent.quote, context) if len(amounts) == 1 else None
    if hours is None or amounts[0].value != intent.hours_per_week:
        return intent
    heard = (*hours_heard(Hours(hours.value)), *intent.heard[1:])
    return intent.model_copy(update={"hours_per_week": hours.value, "heard": heard})


def with_waiting(found: tuple[Intent, ...], context: Context) -> tuple[Intent, ...]:
    """Return what a message asks for, a last day alone with the hours that wait for it.

    Hours alone likewise come with the last day that waits for them.

    Args:
        found: What it was read as.
        context: Holds the hours that were given with a last day that was none, and the last day
            that was given without hours.
    """
    found = tuple(_with_times(_with_day(it, context)) for it in found)
    if context.waiting is None or len(found) != 1:
        return found
    only = found[0].choices[0] if len(found[0].choices) == 1 else found[0]
    if only.kind != "plan" or only.deadline is None or only.hours_per_week is not None:
        return found
    heard = (*hours_heard(Hours(context.waiting)), *only.heard)
    given = {"hours_per_week": context.waiting, "heard": heard, "confidence": 0.95}
    return (only.model_copy(update=given),)


_OF_WEEK = late(
    r"\b(?:on|only|mostly|always|just|mainly|usually) (?:(?:a|the) )?(?:mon|tues|wednes|thurs|fri"
    r"|satur"
    r"|sun)days\b|\b(?:at|on|over) (?:the )?weekends?\b|\bin the (?:evenings?|mornings?)\b"
    r"|\b(?:weekends?|evenings?|mornings?) (?:only|mostly)\b",
    re.IGNORECASE,
)
_TIMES_KEPT = "when in the week is up to you"


def _with_times(intent: Intent) -> Intent:
    """Return a plan with the word that the times of the week beside its hours are not planned."""
    told = intent.kind == "plan" and intent.hours_per_week is not None and intent.heard
    if not told or "“" in intent.heard[0] or not _OF_WEEK.search(intent.quote):
        return intent
    kept = () if _TIMES_KEPT in intent.heard else (_TIMES_KEPT,)
    return intent.model_copy(update={"heard": (*intent.heard, *kept)})


def _with_day(intent: Intent, context: Context) -> Intent:
    if intent.kind == "clarify" and len(intent.choices) == 1:
        return intent.model_copy(update={"choices": (_with_day(intent.choices[0], context),)})
    day = context.waiting_day
    given = intent.deadline is not None or "deadline" in intent.without
    if day is None or intent.kind != "plan" or intent.hours_per_week is None or given:
        return intent
    heard = (*intent.heard, f"until {day_text(day)}")
    return intent.model_copy(update={"deadline": day, "heard": heard})


def with_same_hours(found: tuple[Intent, ...], context: Context) -> tuple[Intent, ...]:
    """Return what a message asks for, a plan for the role that it chooses with the hours there are.

    Args:
        found: What it was read as.
        context: Holds the hours of the plan that stands.
    """
    if context.weekly is None or not any(it.kind == "set_target" for it in found):
        return found
    return tuple(_as_before(it, context) if it.kind == "plan" else it for it in found)


def _as_before(plan: Intent, context: Context) -> Intent:
    """Return a plan for another role with the hours, the last day and the days off there are."""
    if plan.hours_per_week is None and context.weekly is not None:
        heard = (*hours_heard(Hours(context.weekly)), *plan.heard)
        plan = plan.model_copy(update={"hours_per_week": context.weekly, "heard": heard})
    until = context.until if context.until and context.until > context.today else None
    if plan.deadline is None and "deadline" not in plan.without and until:
        heard = (*plan.heard, *days_heard(None, until, ()))
        plan = plan.model_copy(update={"deadline": until, "heard": heard})
    off = tuple(it for it in context.off if it >= context.today)
    if off and not plan.weeks_off and "weeks_off" not in plan.without:
        heard = (*plan.heard, "the weeks off that there were")
        plan = plan.model_copy(update={"weeks_off": off, "heard": heard})
    return plan


def _proposed(intent: Intent, context: Context) -> Intent | None:
    if intent.kind != "bad_hours":
        return None
    both = workdays_doubted(intent, context)
    if both is not None:
        return both
    hours = _on_days(intent.quote) or _relative(intent.quote, context) or _guessed(intent.quote)
    if hours is None and context.expecting == "hours":
        hours = _only_amount(intent.quote)
    if hours is None:
        return None
    said = read_schedule(intent.quote, context.today)
    heard = (*hours_heard(hours), *(it for it in said.heard if not it[0].isdigit()))
    whole = said._replace(doubt="", hours_per_week=hours.value, heard=heard)
    plan = plan_intent(intent.quote, whole, intent.confidence)
    if plan.kind == "bad_date":
        return plan  # the hours wait for the day, and the question for it shows them
    if plan.kind != "plan":
        return None
    return Intent(kind="clarify", confidence=0.9, quote=intent.quote, choices=(plan,))


_PER_ELSE = late(r"\b(?:per|each|every|an?) (?!we?e?k\b)\w+", re.IGNORECASE)
_AMOUNT = late(r"(?<![\w.,/:])(?P<n>\d{1,2}(?:[.,]5)?)\s?(?:h|hrs?|hours?)?(?![\w/:%.]|,\d)")


def _only_amount(words: str) -> Hours | None:
    """Return the hours that an answer gives by its one figure: "about 6, two evenings"."""
    said = _without_days(words)
    found = [*_AMOUNT.finditer(said)]
    if len(found) != 1 or len(_FIGURE.findall(said)) != len(_FIGURE.findall(found[0][0])):
        return None
    value = float(found[0]["n"].replace(",", "."))
    unsure = _CAN_NOT.search(said) or _PER_ELSE.search(said) or "?" in said
    return None if unsure or not 0 < value <= _MOST else Hours(value, f"{value:g} hours")


_IN_THE_DAY = late(rf"\s(?:in|at|during) (?:the )?{_TIME}s?\b", re.IGNORECASE)
_SO = late(r"\b(?:so|but)\b(?:\s+(?:like|maybe|i guess|only|just))*", re.IGNORECASE)


def _after_reason(words: str) -> str:
    """Return words without the days that only tell why: "football on Monday, so Tuesday …"."""
    ends = [it.end() for it in _SO.finditer(words)]
    rest = words[ends[-1] :] if ends else words
    return rest if _DAY.search(rest) and find_hours(rest) else words


def _on_days(words: str) -> Hours | None:
    """Return the hours of the days of the week that words name, with one amount for each."""
    words = _IN_THE_DAY.sub("", _after_reason(words))
    said = _OF_DAY.sub("s", words)
    amounts = find_hours(said)
    if len(amounts) != 1 or amounts[0].value is None or not _EACH.search(words):
        return None
    if _OTHER_RHYTHM.search(said):
        return None
    (start, end), *_ = amounts[0].spans
    if amounts[0].reckoned and _EACH.search(said[:start] + said[end:]):
        return None  # what is said of the other days is not in it
    days = {it["day"][:3].casefold() for it in _DAY.finditer(words)}
    value = amounts[0].value * (1 if amounts[0].reckoned else len(days))
    return Hours(value, words.strip(" .!?"), reckoned=True) if 0 < value <= _MOST else None


_MOST = 60
"""Hours a week that may be meant."""


_GUESS = late(
    r"^(?:(?:u+h+m*|u+m+|h+m+|well|so|i|maybe|perhaps|like|around|about|roughly|say|probably|could"
    r"|can|might|have|do|manage|would|guess|think|dunno|ok(?:ay)?|let'?s|it|be|only|just|not sure"
    r"|don'?t know|i'?d)[\s,.…?]+)*"
    rf"(?P<hours>{COUNT}[^,;.?!]{{1,20}}?(?:week|wk|weekly|/ ?w))\b"
    r"(?P<rest>.*)$",
    re.IGNORECASE | re.DOTALL,
)


def _guessed(words: str) -> Hours | None:
    """Return the hours a week that words guess at and begin with: "uhh maybe 7 hours a week?"."""
    match = _GUESS.match(words.strip())
    if match is None or _FIGURE.search(_without_days(match["rest"])):
        return None
    amounts = find_hours(match["hours"])
    plain = len(amounts) == 1 and not amounts[0].reckoned and not amounts[0].lower
    return amounts[0] if plain and 0 < (amounts[0].value or 0) <= _MOST else None


def _without_days(words: str) -> str:
    """Return words without what may be a day, so that a figure left is one of hours."""
    return _DATE.sub(" ", words)


_DATE = late(
    r"\b\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*"
    r"|\b(?:19|20)\d\d\b|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w* \d{1,2}\b",
    re.IGNORECASE,
)


def _relative(words: str, context: Context) -> Hours | None:
    """Return the hours that the plan has, as many more or fewer as words say, or so many times."""
    weekly = context.weekly if context.planned else None
    if weekly is None or _CAN_NOT.search(words) or find_days(words, context.today):
        return None
    value = _reckoned(words, weekly)
    if value is None or not 0 < value <= _MOST:
        return None
    return Hours(round(value * 4) / 4, words.strip(" .!?"), reckoned=True)


def _reckoned(words: str, weekly: float) -> float | None:
    times, amounts = _TIMES.search(words), find_hours(_BETWEEN.sub(" ", words))
    if times is not None and not _FIGURE.search(words) and not amounts:
        return weekly * (0.5 if times["half"] else 2 if times["double"] else 3)
    more, less = bool(_MORE.search(words)), bool(_LESS.search(words))
    if len(amounts) != 1 or amounts[0].value is None or more == less or _OF_A_SKILL.search(words):
        return None
    return weekly + amounts[0].value * (1 if more else -1)
