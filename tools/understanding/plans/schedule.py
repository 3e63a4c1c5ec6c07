"""What a sentence says about a plan: hours a week, the first and last day, weeks off."""

import datetime as dt
import itertools
import re
from collections.abc import Sequence
from typing import Literal, NamedTuple

from tools.late import late
from tools.understanding.calendar.dates import find_days, unread_days
from tools.understanding.calendar.days import Days, Span
from tools.understanding.plans.at_once import any_number_at_once, read_at_once
from tools.understanding.plans.hours import Hours, read_bare_hours, read_hours
from tools.understanding.plans.plan_days import OFF, sort_days
from tools.wording import counted, day_text, figure, listed

_END = late(
    r"\b(?:until|till?|'til|no\s+later\s+than|(?:done|ready|finish\w*|complete\w*)\s+(?:by"
    r"|before)|(?:by|before)(?=\s+(?:the\s+)?(?:end\b|next\b|last\b"
    r"|this\b|coming\b|spring|summer|autumn|fall\b|winter|easter|my\b|then\b|\d{1,2}[/.]\d)))"
    r"\s+(?!when\b)(?P<end>[^,;!?\n]+?)(?=[.,;!?\n]|\s+(?:and|with|at|but|starting|from)\b|$)",
    re.IGNORECASE,
)
_WITHOUT = (
    r"\b(?:no|without(?:\s+(?:an?y?|the|my))?|(?:drop|remove|cancel|lift|scrap|skip|delete"
    r"|lose|ditch|bin|get\s+rid\s+of|do\s+away\s+with|take\s+(?:off|out|away)|clear|unset"
    r"|forget(?:\s+about)?|ignore)\s+(?:the|my|any|all|that|this)(?:\s+my)?)\s+(?:more\s+"
    r"|fixed\s+)?"
)
_NO_END = late(
    _WITHOUT + r"(?:deadline|end\s*date|time\s+limit)\b|\bopen[- ]ended\b", re.IGNORECASE
)
_DROPS_END = late(
    r"\b(?:deadline|(?:end|finish|due)\s+date)\s+(?:(?:is|was|has\s+been|got|can|just|now)\s+)*"
    r"(?:gone|go|off|cancel\w*|dropped|lifted|history|void|moot|irrelevant|no\s+longer\s+(?:holds"
    r"|applies|stands|matters|valid)|(?:doesn'?t|does\s+not)\s+(?:matter|apply|hold|exist|count))\b"
    r"|\b(?:take|leave)\s+(?:the|that|my)\s+(?:end\s+)?(?:deadline|date)\s+(?:out|off|away)\b"
    r"|\b(?:don'?t|do\s+not)\s+(?:have|need|want|care\s+about)\s+(?:an?|any|the|that|my)\s+"
    r"(?:more\s+)?"
    r"(?:deadline|end\s+date)(?!\s+(?:of|in|on|before|after|so|this|that))\b"
    r"|\bno\s+date\s+(?:by|until|on)\s+which\b"
    r"|\b(?:deadline|(?:end|finish)\s+date)\s+whenever\b",
    re.IGNORECASE,
)
"""What says that the plan has no last day any more."""
_NO_WEEKS_OFF = late(
    _WITHOUT + r"(?:weeks?[- ]off|time\s+off|breaks?|holidays?|vacations?)\b", re.IGNORECASE
)


Limit = Literal["deadline", "weeks_off", "budget_changes", "at_once", "skip"]
"""What a plan keeps to until it is taken back."""


class Schedule(NamedTuple):
    """What was said of a plan; absent parts are ``None`` or empty.

    Attributes:
        hours_per_week: Hours a week, as given.
        start: The first day.
        deadline: The last day.
        weeks_off: One day in each week to leave free.
        at_once: How many skills a week holds at most, 1 to 20.
        bad: The words that look like a day and are none, or can be read two ways.
        bad_is_off: Whether ``bad`` was to be a week off.
        options: The days that ``bad`` can be read as.
        doubt: The words that give a time from which no hours a week follow.
        without: What the last plan kept to and the next one is not to.
        heard: How each part was understood, in words, for the user to correct.
    """

    hours_per_week: float | None = None
    start: dt.date | None = None
    deadline: dt.date | None = None
    weeks_off: tuple[dt.date, ...] = ()
    at_once: int | None = None
    bad: str = ""
    bad_is_off: bool = False
    options: tuple[dt.date, ...] = ()
    doubt: str = ""
    without: tuple[Limit, ...] = ()
    heard: tuple[str, ...] = ()


_CORRECTION = late(
    r"(?:^|[,;.!?–—(]|\s-)\s*(?:(?:no|nope|oh)\s*(?:[,.!–—-]+|(?=wait|sorry|make|actually"
    r"|i\s+mean))"
    r"|(?:sorry|wait|actually|oops|hang\s+on|hold\s+on|correction|or\s+rather|rather|i\s+meant?"
    r"|scratch\s+that|better|make\s+(?:it|that))\b)[\s,:–—-]*"
    r"|\s+(?:no\s+wait|wait\s+no|no\s+sorry|sorry\s+no|scratch\s+that|i\s+mean|or\s+rather"
    r"|make\s+(?:it|that))\b[\s,:–—-]*",
    re.IGNORECASE,
)
_LEADING = late(r"^(?:\W|\b(?:no|make\s+(?:it|that)|sorry|wait|i\s+meant?|to)\b)*", re.IGNORECASE)


def corrects(sentence: str) -> bool:
    """Whether a sentence begins by taking back what was said before it."""
    return bool(_CORRECTION.match(sentence))


def read_schedule(text: str, today: dt.date) -> Schedule:
    """Read hours a week, start, deadline and weeks off out of a sentence.

    What a later part of the sentence corrects ("8 hours a week, no, make it 10") counts as the
    later part says.

    Args:
        text: The sentence.
        today: The day that "in six months" counts from.
    """
    cuts = [0, *(it.start() for it in _CORRECTION.finditer(text)), len(text)]
    parts = [text[a:b] for a, b in itertools.pairwise(cuts) if text[a:b].strip()]
    said = Schedule()
    for part in parts:
        said = merged(said, _read(part, today, hours_before=said.hours_per_week is not None))
    return said


def merged(before: Schedule, after: Schedule) -> Schedule:
    """Return two schedules as one: of what both speak of, the later counts."""
    named = after.weeks_off if before.bad_is_off else after.deadline or after.start
    settled = bool(named or after.bad)
    kept = before._replace(bad="", options=(), bad_is_off=False) if settled else before
    if after.hours_per_week is not None or after.doubt:
        kept = kept._replace(doubt="", hours_per_week=None)
    values = after._asdict() | {"bad_is_off": after.bad_is_off if after.bad else kept.bad_is_off}
    values = {name: value for name, value in values.items() if value not in (None, "", ())}
    topics = {_topic(line) for line in after.heard}
    heard = (*(line for line in before.heard if _topic(line) not in topics), *after.heard)
    return kept._replace(**values | {"heard": heard})


def with_bare_hours(schedule: Schedule, text: str) -> Schedule:
    """Return a schedule that names no hours with those that a bare number gives: "8", "10-12"."""
    if schedule.hours_per_week is not None or schedule.doubt:
        return schedule
    hours = read_bare_hours(text)
    heard = (*hours_heard(hours), *schedule.heard)
    return schedule._replace(hours_per_week=hours.value, doubt=hours.doubt, heard=heard)


_BESIDE_HOURS = late(r"(?:\band|[,;+&]|\b(?:hours?|hrs?|h|week|wk))\s*(?:the\s+)?$", re.IGNORECASE)


def with_end(text: str, today: dt.date) -> str:
    """Return words, a day that stands alone beside hours as the last: "6 hours and end of may".

    Args:
        text: The words.
        today: The day that "in six months" counts from.
    """
    found = find_days(text, today)
    said = read_schedule(text, today)
    if len(found) != 1 or said.hours_per_week is None:
        return text
    named = text[found[0].start : found[0].end]
    if not _BESIDE_HOURS.search(text[: found[0].start]):
        return text
    if said.deadline or said.start or said.weeks_off or said.bad not in {"", named}:
        return text
    return f"{text[: found[0].start]}until {text[found[0].start :]}"


def _topic(line: str) -> str:
    word = line.split(maxsplit=1)[0].strip(":")
    return word if word in {"from", "until", "free", "at"} else "hours"


def _read(text: str, today: dt.date, *, hours_before: bool) -> Schedule:
    hours = read_hours(text)
    rest = _blanked(text, hours.spans)
    found = find_days(rest, today)
    if hours.value is None and not hours.doubt and hours_before:
        hours = _bare_correction(text, found)
    days = sort_days(rest, found, today)
    left = unread_days(_blanked(rest, [(it.start, it.end) for it in found]))
    bad = days.bad or _unread_end(rest, found) or left
    at_once = read_at_once(text)
    return Schedule(
        hours_per_week=hours.value,
        start=days.start,
        deadline=days.deadline,
        weeks_off=tuple(sorted({day for span in days.off for day in all_days(*span)})),
        at_once=at_once,
        bad=bad,
        bad_is_off=bool(bad) and bool(OFF.search(_clause_before(rest, bad))),
        options=days.options,
        doubt=hours.doubt,
        without=taken_back(text),
        heard=(
            *hours_heard(hours),
            *days_heard(days.start, days.deadline, days.off),
            *([f"at most {counted(at_once, 'skill')} a week"] if at_once else []),
        ),
    )


def _clause_before(text: str, words: str) -> str:
    return re.split(r"[,;.]", text[: max(text.find(words), 0)])[-1]


def _blanked(text: str, spans: Sequence[tuple[int, int]]) -> str:
    """Return a text of the same length with some of its words blanked."""
    for start, end in spans:
        text = text[:start] + "\0" * (end - start) + text[end:]
    return text


def _bare_correction(text: str, found: Sequence[Days]) -> Hours:
    """Return the number alone that corrects hours: "no, make it 10"."""
    end = found[0].start if found else len(text)
    words = _LEADING.sub("", text[:end])
    words = re.split(r"[,;]|\b(?:by|until|till|before|starting|from)\b", words)[0]
    return read_bare_hours(words) if corrects(text) else Hours()


def hours_heard(hours: Hours) -> tuple[str, ...]:
    """Return how the hours a week of a plan were understood."""
    if hours.value is None:
        return ()
    lower = ", the lower of the two" if hours.lower else ""
    source = f" for “{hours.words}”{lower}" if hours.lower or hours.reckoned else ""
    return (f"{figure(hours.value)} h a week{source}",)


def days_heard(start: dt.date | None, end: dt.date | None, off: Sequence[Span]) -> tuple[str, ...]:
    """Return how the days of a plan were understood, a line each.

    Args:
        start: Its first day.
        end: Its last day.
        off: The spans to leave free.
    """
    lines = [f"from {day_text(start)}"] if start else []
    lines += [f"until {day_text(end)}"] if end else []
    spans = [
        day_text(first) if first == last else f"{day_text(first)} to {day_text(last)}"
        for first, last in sorted(set(off))
        if not any((a, b) != (first, last) and a <= first and last <= b for a, b in off)
    ]
    return (*lines, *([f"free: the weeks with {listed(spans)}"] if spans else []))


def _unread_end(text: str, found: tuple[Days, ...]) -> str:
    """Return what follows "until" and the like where no day was found in it."""
    for end in _END.finditer(text):
        first, last = end.span("end")
        if not any(days.start < last and first < days.end for days in found):
            return end["end"].strip()
    return ""


def taken_back(text: str) -> tuple[Limit, ...]:
    """Return the limits that a sentence wants to be rid of.

    Args:
        text: The sentence.
    """
    limits: tuple[tuple[Limit, re.Pattern[str]], ...] = (
        ("deadline", _NO_END),
        ("weeks_off", _NO_WEEKS_OFF),
    )
    taken = [limit for limit, pattern in limits if pattern.search(text)]
    if "deadline" not in taken and drops_end(text):
        taken.insert(0, "deadline")
    return (*taken, "at_once") if any_number_at_once(text) else tuple(taken)


def drops_end(text: str) -> bool:
    """Whether a sentence says that the plan has no last day any more.

    Args:
        text: The sentence.
    """
    return _DROPS_END.search(text) is not None


def all_days(first: dt.date, last: dt.date) -> list[dt.date]:
    """Return the days of a span."""
    return [first + dt.timedelta(step) for step in range((last - first).days + 1)]
