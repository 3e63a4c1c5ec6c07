"""What answers "How many hours a week?", also where it comes at the end of a longer thought.

"It depends on the rota, some weeks I'm on nights, but I'd say six": of several figures the last
that the words settle on counts; where they settle on none, it is asked for.
"""

import re

from tools.counts import COUNT, count
from tools.late import late
from tools.understanding.calendar.dates import find_days
from tools.understanding.calendar.day_readers import MONTHS
from tools.understanding.intent import Context, Intent
from tools.understanding.levels.unrecognised import tells_of_topic
from tools.understanding.plans.plans import plan_intent
from tools.understanding.plans.schedule import Schedule, read_schedule, with_bare_hours
from tools.understanding.standing import standing
from tools.wording import day_text

_SHORT, _LONGEST = 20, 60
_MOST, _FEW = 60, 2  # hours a week; words that may stand beside a figure alone
_WEEKLY = late(r"week|wk|day|evening|/ ?w|month", re.IGNORECASE)
_THINKS = late(
    r"[\s,]*\b(?:i (?:should |would )?(?:think|guess|suppose|reckon|hope|imagine)|probably|maybe"
    r"|perhaps|or so|i'd say|tops"
    r"|max|at (?:the )?most|give or take|on (?:an )?average|all in all|overall|realistically"
    r"|if i(?:'m| am) (?:lucky|honest)|if all goes well|if that)[\s.!]*$",
    re.IGNORECASE,
)
_SETTLES = late(
    r"\b(?:let'?s (?:say|call it|go with|put|make it)|i'?d (?:say|call it|guess|go (?:for|with)"
    r"|reckon|put it at)|i would (?:say|guess)|call it|say|on (?:an )?average|averag\w+"
    r"|realistic(?:ally)?|in practice|honestly|more like|it'?s (?:now )?(?:more like|about|around)"
    r"|maybe|perhaps|probably|squeeze|fit in|manage|spare|find|now|these days|i (?:think|guess"
    r"|reckon)|overall|all in all|in the end|to be safe|at (?:best|most|least)|doable|roughly"
    r"|about|around|round|that makes|that'?s|which (?:makes|is)|in total|altogether|works? out"
    r"|comes? to|somewhere)\b",
    re.IGNORECASE,
)
_LED = late(
    r"^.*?\b(?:let'?s (?:say|call it|go with|put|make it)|i'?d (?:say|call it|guess|go (?:for|with)"
    r"|reckon|put it at)|i would (?:say|guess)|call it|on (?:an )?average|averages?(?: out)?(?: at"
    r"| to)?|realistically|in practice|honestly|more like|it'?s (?:now )?(?:about|around)|maybe"
    r"|perhaps|probably|i (?:think|guess|reckon)|overall|all in all|in the end|to be safe"
    r"|that makes|that'?s|which (?:makes|is)|in total|altogether"
    r"|at (?:best|most|least)|comes? to|works? out (?:at|to)|somewhere (?:around|round|near|about))"
    r"[\s,:]+(?=\S)",
    re.IGNORECASE,
)
_UNTIL = late(
    r"^(?:(?:ok(?:ay)?|so|well|maybe|say|yes|until|till?|by|before|the end is|done by)[\s,]+)*"
    r"(?:the )?",
    re.IGNORECASE,
)
_PARTS = late(r"[,;.?!]+\s+|\s[–—-]\s|\s+(?:but|so|though|yet|however)\s+(?!far\b)", re.IGNORECASE)
_SO = late(r"(?<=\d)(?:-?ish\b| or so\b)|\b(?P<word>ten|twelve|six|eight|five)ish\b", re.IGNORECASE)
_FIGURE = late(rf"(?<![\w:/.-])(?P<n>{COUNT})(?=\s?(?:h|hrs?)\b|(?![\w:/-]))", re.IGNORECASE)
_ALONE = late(
    r"(?:^|[,;.:?!–—]\s+|\b(?:to|than|do|of|have|had|got|get|only|just|about|around|say|is|it's"
    r"|maybe|perhaps|probably|with|be|guess|reckon|manage|spare|find|make|afford|give|take|most"
    r"|least|best|between|roughly|like|realistically|honestly|squeeze in|fit in|up to|call it|think"
    r"|another|hardly|barely|nearly|almost|or|average|allows?) )"
    rf"(?P<n>{COUNT})(?!\d|[.,]\d)(?:\s*(?:-|–|to|or)\s*{COUNT})?"
    r"(?=\s*(?:$|[,;.!]|(?:if|when|though|but|and|at|max|or|on|i|i'd|i'm|these|is|would|should|will"
    r"|a week|per week|weekly|in a|for|while|as|since|because|with|unless|except|until|till|by"
    r"|most|for now|though|really|honestly|realistically|please|to start)\b))",
    re.IGNORECASE,
)
"""A figure that counts nothing else."""
_ONE = frozenset({"a", "an", "one", "once"})
_FOLLOWS = late(
    r"(?:so|then|(?:so |then )?(?:that'?s|makes (?:it|that)|that makes(?: it)?))(?: an?| about"
    r"| maybe)? [0-5][\s.!]*$",
    re.IGNORECASE,
)
_DIFFERS = late(
    r"\b(?:good|bad|busy|quiet|some|other|odd|even|slow|normal|one) weeks?\b|\bdepends\b"
    r"|\b(?:some|other) days\b|\bvaries\b",
    re.IGNORECASE,
)
"""What says that the hours are not the same each week."""
_BY_SEASON = late(
    r"\b(?:in|during|at|over) (?:the )?(?:school |summer )?(?:term(?: ?time)?|hol(?:iday)?s?|summer"
    r"|winter|high season|low season)\b",
    re.IGNORECASE,
)
"""Hours of times whose days are not told."""
_BETWEEN = late(
    rf"\b(?:between|anything from) (?P<lo>{COUNT}) (?:and|to) (?P<hi>{COUNT})"
    rf"(?! ?(?:st|nd|rd|th)?\b (?:of )?(?:{MONTHS})\b)",
    re.IGNORECASE,
)
_NONE = late(r"\b(?:none|nothing|zero|zilch|nada|no (?:time|hours?))\b", re.IGNORECASE)
_SUMS = late(
    r"\b(?:that makes|that'?s|which (?:makes|is)|in total|altogether|averag\w+|works? out"
    r"|comes? to)\b",
    re.IGNORECASE,
)
OF_OTHERS = late(
    r"^(?:(?:and|but|well|though)\s+)*(?:he|she|they|others|(?:most )?people|(?:my|our|his|her"
    r"|their|the) (?!schedule|week|job|rota|calendar|diary|guess|time|budget|limit|max|average"
    r"|free|hours?|evenings?|best|plan)[\w-]+(?: [\w-]+)?) "
    r"(?!is\b|means\b|leaves\b|allows\b|lets\b|gives\b)(?:[a-z]+s\b|\w+ \d)",
    re.IGNORECASE,
)
"""Hours of somebody else."""
_NOT_OWN = frozenset({"others", "hypothetical", "question", "posting"})
_LEFT_TO_COACH = late(
    r"\byou (?:tell me|say|decide|work out|calculate|reckon|figure out|choose)\b"
    r"|\b(?:tell me|work out|calculate|say) (?:the hours|how (?:many|much))\b"
    r"|\bhow many hours (?:a week )?(?:do(?:es)?|would|will|must|should|is|are)\b"
    r"|\bwhatever (?:it takes|gets me there|is needed|you think)\b",
    re.IGNORECASE,
)
"""What leaves the hours to the coach, or asks how many a last day takes."""
_NTH = late(r"\b\d+(?:st|nd|rd|th)\b")
_AS_IF = 8
"""Hours a week that are supposed only to tell what the last day takes."""
_PAST = late(r"\b(?:used to|last year|before|once had|in the past|back then)\b", re.IGNORECASE)


def read_hours_answer(message: str, context: Context) -> tuple[Intent, ...]:
    """Return the plan with the hours a week that a message answers with; nothing where it has none.

    Args:
        message: The message, with plain quotes.
        context: The day that dates count from.
    """
    needed = _needed(message, context)
    if needed is not None:
        return (needed,)
    words = len(message.split())
    if message.rstrip().endswith("?") or words > _LONGEST or is_of_a_skill(message):
        return ()
    said = _SO.sub(lambda it: it["word"] or "", message)
    settled = None
    if words > _SHORT or len(_figures(said, context)) > 1 or from_none_to_much(said):
        settled = _settled(said, context)
        seasons = len(_figures(said, context)) > 1 and len(_BY_SEASON.findall(said)) > 1
        if settled is None and (_DIFFERS.search(said) or seasons or from_none_to_much(said)):
            settled = Schedule(doubt=message)
    if settled is None and (words > _SHORT or OF_OTHERS.match(said)):
        return ()
    no_day = _no_day(said, context)
    schedule = no_day or settled or _of_one_figure(said, context)
    if schedule.hours_per_week is None and not (schedule.doubt or no_day):
        return ()
    total = (schedule.hours_per_week or 0) > _MOST and words > _FEW and not _WEEKLY.search(said)
    if total:
        return ()  # those of a whole skill or role: "349 hours, I'm cooked"
    return (plan_intent(message, schedule, 0.95),)


def _needed(message: str, context: Context) -> Intent | None:
    """Return what a last day would take, where the hours are left to the coach: "you tell me"."""
    days = [it for it in find_days(message, context.today) if it.last is not None]
    if len(days) != 1 or not _LEFT_TO_COACH.search(message):
        return None
    if days[0].last is None or _figures(_NTH.sub("", message), context):
        return None
    heard = (f"as with {_AS_IF} h a week", f"until {day_text(days[0].last)}")
    plan = Intent(kind="what_if", confidence=0.95, quote=message, heard=heard, text="needed")
    return plan.model_copy(update={"hours_per_week": _AS_IF, "deadline": days[0].last})


def _no_day(said: str, context: Context) -> Schedule | None:
    """Return the schedule of a last day alone that the calendar does not have: "31 June"."""
    words = _UNTIL.sub("", said).strip(" .!")
    days = find_days(words, context.today)
    alone = len(days) == 1 and (days[0].start, days[0].end) == (0, len(words))
    if not alone or days[0].first is not None:
        return None
    return read_schedule(f"until {words}", context.today)


def is_of_a_skill(message: str) -> bool:
    """Whether a figure tells how well something is known: "statistics I studied, 2", "so 2".

    Args:
        message: The message, with plain quotes.
    """
    topic = tells_of_topic(message) and not _WEEKLY.search(message)
    return topic or _FOLLOWS.match(message.strip()) is not None


def _of_one_figure(said: str, context: Context) -> Schedule:
    """Return the schedule of an answer that gives one figure, with or without what it counts."""
    schedule = _schedule(said, context)
    if schedule.hours_per_week is not None or (schedule.doubt and not _SUMS.search(said)):
        return schedule
    settled = _settled(said, context)
    return settled or (schedule if schedule.doubt else _alone(said, schedule, context))


def _schedule(said: str, context: Context) -> Schedule:
    """Return the schedule of an answer that may begin with a bare number."""
    said = _THINKS.sub("", said)
    schedule = read_schedule(said, context.today)
    # "8 by end of June": the bare number is the answer, the rest is the deadline.
    number = re.split(r"[,;]|\b(?:by|until|till|before|(?<!\d )to|starting|from)\b", said)[0]
    return with_bare_hours(schedule, number)


def _alone(said: str, schedule: Schedule, context: Context) -> Schedule:
    """Return a schedule with the one figure that an answer holds as its hours, if it is one."""
    found = [
        it for it in _ALONE.finditer(_without_days(said, context)) if it["n"].casefold() not in _ONE
    ]
    named = found[0][0][found[0].start("n") - found[0].start() :] if found else ""
    if len(found) != 1 or _figures(said, context) - _figures(named, context):
        return schedule
    if _PAST.search(said) or OF_OTHERS.match(said):
        return schedule
    if standing(said[: found[0].end()]) in _NOT_OWN:
        return schedule
    return with_bare_hours(schedule, named)


def from_none_to_much(said: str) -> bool:
    """Whether the hours of an answer lie so far apart that none of them can be planned by.

    Args:
        said: The answer: "some weeks ten, some weeks none", "between 4 and 10".
    """
    between = _BETWEEN.search(said)
    if between is not None and count(between["hi"]) >= 2 * count(between["lo"]):
        return True
    return bool(_DIFFERS.search(said) and _NONE.search(said))


def _figures(said: str, context: Context) -> frozenset[str]:
    """Return the figures of a message that are no part of a day."""
    said = _without_days(said, context)
    return frozenset(it["n"].casefold() for it in _FIGURE.finditer(said)) - _ONE


def _without_days(said: str, context: Context) -> str:
    for days in reversed(find_days(said, context.today)):
        said = said[: days.start] + said[days.end :]
    return said


def settled_hours(said: str, context: Context) -> Schedule | None:
    """Return the schedule of the hours that an answer with several of them settles on.

    Args:
        said: The answer, with plain quotes.
        context: The day that dates count from.
    """
    return _settled(_SO.sub(lambda it: it["word"] or "", said), context)


def _settled(said: str, context: Context) -> Schedule | None:
    """Return the schedule of the last part that settles on hours, with what follows it."""
    starts = [0, *(it.end() for it in _PARTS.finditer(said))]
    for start in reversed(starts):
        tail = _THINKS.sub("", said[start:])
        thinks = tail != said[start:]
        part = _PARTS.split(tail)[0]
        if not _FIGURE.search(part) or _PAST.search(part) or OF_OTHERS.match(part):
            continue
        settles = thinks or _SETTLES.search(part) or _FIGURE.fullmatch(part.strip(" ,.!"))
        if not settles or len(_figures(part, context)) != 1:
            return None
        schedule = _schedule(_LED.sub("", tail), context)
        return schedule if schedule.hours_per_week is not None and not schedule.doubt else None
    return None
