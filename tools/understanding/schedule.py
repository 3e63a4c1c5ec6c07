"""What a sentence says about a plan: hours a week, the first and last day, weeks off."""

import datetime as dt
import re
from collections.abc import Sequence
from typing import Literal, NamedTuple

from tools.understanding.dates import find_days, unread_days
from tools.understanding.days import Days, Span, months_later
from tools.understanding.hours import Hours, read_bare_hours, read_hours
from tools.wording import day_text, figure, listed

_OFF = re.compile(
    r"\b(?:off|holidays?|vacation|away|unavailable|travel\w*|no\s+(?:work|time|study\w*)|without"
    r"|except|skip\w*|leave\s+out|not\s+(?:on|in|during|available)|busy|can'?t|cannot|won'?t"
    r"|free|nothing|excluding|apart\s+from|pause|break)\b",
    re.IGNORECASE,
)
_START = re.compile(
    r"\b(?:start\w*|begin\w*|from)(?:\s+(?:on|in|at|from))?(?:\s+the)?\s*:?\s*$", re.IGNORECASE
)
_LIMIT = re.compile(
    r"\b(?:until|till?|'til|by|before|ahead\s+of|within|deadline|end(?:ing|s)?|finish\w*|done"
    r"|ready|due|start\w*|begin\w*)\b",
    re.IGNORECASE,
)
_BEFORE = re.compile(r"\b(?:before|ahead\s+of)\s*(?:the\s*)?$", re.IGNORECASE)
_AFTER = re.compile(r"\bafter\s*(?:the\s*)?$", re.IGNORECASE)
_RANGE_GAP = re.compile(
    r"\s*(?P<word>-|–|—|to|until|till|through|and)\s*(?:the\s+)?", re.IGNORECASE
)
_OPENS = re.compile(
    r"(?:\b(?:from|off|away|holidays?|vacation|weeks?|on|over|during|in|is|no\s+time)|[:(,]|^)"
    r"\s*(?:the\s*)?$",
    re.IGNORECASE,
)
_BETWEEN = re.compile(r"\bbetween\s*(?:the\s*)?$", re.IGNORECASE)
_MOVES = re.compile(
    r"\b(?:move|change|shift|push|postpone|extend|bring|put|set)\b.*\bfrom\s*(?:the\s*)?$",
    re.IGNORECASE,
)
_DROPPED = re.compile(r"\b(?:not|instead\s+of|rather\s+than)\s*(?:the\s*)?$", re.IGNORECASE)
_UNTIL = re.compile(r"\b(?:until|till?|through)\s*(?:the\s*)?$", re.IGNORECASE)
_LIST = re.compile(r"[\s,;&(]*(?:\b(?:and|or|also|on|in|the|plus)\b[\s,]*)*", re.IGNORECASE)
_OFF_REACH = 28
_END = re.compile(
    r"\b(?:until|till?|'til|no\s+later\s+than|(?:by|before)(?=\s+(?:the\s+)?(?:end\b|next\b|last\b"
    r"|this\b|coming\b|spring|summer|autumn|fall\b|winter|easter|my\b|then\b|\d{1,2}[/.]\d)))"
    r"\s+(?P<end>[^,;!?\n]+?)(?=[.,;!?\n]|\s+(?:and|with|at|but|starting|from)\b|$)",
    re.IGNORECASE,
)
_WITHOUT = (
    r"\b(?:no|without(?:\s+(?:an?y?|the|my))?|(?:drop|remove|cancel|lift|scrap|skip|delete"
    r"|forget|ignore)\s+(?:the|my|any|all)(?:\s+my)?)\s+(?:more\s+|fixed\s+)?"
)
_NO_END = re.compile(
    _WITHOUT + r"(?:deadline|end\s*date|time\s+limit)\b|\bopen[- ]ended\b", re.IGNORECASE
)
_NO_WEEKS_OFF = re.compile(
    _WITHOUT + r"(?:weeks?[- ]off|time\s+off|breaks?|holidays?|vacations?)\b", re.IGNORECASE
)


Limit = Literal["deadline", "weeks_off"]
"""What a plan keeps to until it is taken back."""


class Schedule(NamedTuple):
    """What was said of a plan; absent parts are ``None`` or empty.

    Attributes:
        hours_per_week: Hours a week, as given.
        start: The first day.
        deadline: The last day.
        weeks_off: One day in each week to leave free.
        bad: The words that look like a day and are none, or can be read two ways.
        options: The days that ``bad`` can be read as.
        doubt: The words that give a time from which no hours a week follow.
        without: What the last plan kept to and the next one is not to.
        heard: How each part was understood, in words, for the user to correct.
    """

    hours_per_week: float | None = None
    start: dt.date | None = None
    deadline: dt.date | None = None
    weeks_off: tuple[dt.date, ...] = ()
    bad: str = ""
    options: tuple[dt.date, ...] = ()
    doubt: str = ""
    without: tuple[Limit, ...] = ()
    heard: tuple[str, ...] = ()


_CORRECTION = re.compile(
    r"(?:^|[,;.!?–—(]|\s-)\s*(?:(?:no|nope|oh)\s*(?:[,.!–—-]+|(?=wait|sorry|make|actually|i\s+mean))"
    r"|(?:sorry|wait|actually|oops|hang\s+on|hold\s+on|correction|or\s+rather|rather|i\s+meant?"
    r"|scratch\s+that|better|make\s+(?:it|that))\b)[\s,:–—-]*"
    r"|\s+(?:no\s+wait|wait\s+no|no\s+sorry|sorry\s+no|scratch\s+that|i\s+mean|or\s+rather"
    r"|make\s+(?:it|that))\b[\s,:–—-]*",
    re.IGNORECASE,
)
_LEADING = re.compile(
    r"^(?:\W|\b(?:no|make\s+(?:it|that)|sorry|wait|i\s+meant?|to)\b)*", re.IGNORECASE
)


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
    parts = [text[a:b] for a, b in zip(cuts, cuts[1:], strict=False) if text[a:b].strip()]
    said = Schedule()
    for part in parts:
        said = merged(said, _read(part, today, hours_before=said.hours_per_week is not None))
    return said


def merged(before: Schedule, after: Schedule) -> Schedule:
    """Return two schedules as one: of what both speak of, the later counts."""
    named = after.deadline or after.start or after.weeks_off
    kept = before._replace(bad="", options=()) if named or after.bad else before
    if after.hours_per_week is not None or after.doubt:
        kept = kept._replace(doubt="", hours_per_week=None)
    values = {name: value for name, value in after._asdict().items() if value not in (None, "", ())}
    topics = {_topic(line) for line in after.heard}
    heard = (*(line for line in before.heard if _topic(line) not in topics), *after.heard)
    return kept._replace(**values | {"heard": heard})


def _topic(line: str) -> str:
    return line.split()[0] if line.split()[0] in {"from", "until", "free"} else "hours"


def _read(text: str, today: dt.date, *, hours_before: bool) -> Schedule:
    hours = read_hours(text)
    rest = _blanked(text, hours.spans)
    found = find_days(rest, today)
    if hours.value is None and not hours.doubt and hours_before:
        hours = _bare_correction(text, found)
    days = _days(rest, found, today)
    left = unread_days(_blanked(rest, [(it.start, it.end) for it in found]))
    without = _taken_back(text)
    bad = days.bad or _unread_end(rest, found) or left
    heard = (*_hours_heard(hours), *days.heard)
    return days._replace(
        hours_per_week=hours.value, bad=bad, doubt=hours.doubt, without=without, heard=heard
    )


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


def _hours_heard(hours: Hours) -> tuple[str, ...]:
    if hours.value is None:
        return ()
    lower = ", the lower of the two" if hours.lower else ""
    source = f" for “{hours.words}”{lower}" if hours.lower or hours.reckoned else ""
    return (f"{figure(hours.value)} h a week{source}",)


def _days(text: str, found: tuple[Days, ...], today: dt.date) -> Schedule:
    """Return what the days found in a text are: the start, the end, weeks off."""
    starts: list[dt.date] = []
    ends: list[dt.date] = []
    off: list[Span] = []
    role, at = "", 0
    unsure = next((it for it in found if it.last is None), None)
    bad = text[unsure.start : unsure.end] if unsure else ""
    while at < len(found):
        before = text[found[at - 1].end if at else 0 : found[at].start]
        width, span = _range(text, found, at, today)
        role = _role(text, found, at, width, role)
        at += width
        if span is None or role == "dropped":
            continue
        if role == "off":
            off.append((today, span[1]) if _UNTIL.search(before) else span)
        elif role == "range":
            starts.append(span[0])
            ends.append(span[1])
        elif role == "start":
            starts.append(span[0])
        elif _AFTER.search(before):
            if re.search(r"\b(?:start|begin)", before, re.IGNORECASE):
                starts.append(span[1] + dt.timedelta(1))
            else:
                bad = bad or f"after {text[found[at - width].start : found[at - 1].end]}"
        else:
            ends.append(span[0] - dt.timedelta(1) if _BEFORE.search(before) else span[1])
    for several in (starts, ends):
        if len(set(several)) > 1:
            words = text[found[0].start : found[-1].end].strip()
            bad = bad or words
    start, end = (starts or [None])[-1], (ends or [None])[-1]
    heard = _days_heard(start, end, off)
    weeks = tuple(sorted({day for span in off for day in _one_in_each_week(*span)}))
    options = unsure.options if unsure else ()
    return Schedule(None, start, end, weeks, bad, options, heard=heard)


def _days_heard(start: dt.date | None, end: dt.date | None, off: Sequence[Span]) -> tuple[str, ...]:
    lines = [f"from {day_text(start)}"] if start else []
    lines += [f"until {day_text(end)}"] if end else []
    spans = [
        day_text(first) if first == last else f"{day_text(first)} to {day_text(last)}"
        for first, last in sorted(set(off))
        if not any((a, b) != (first, last) and a <= first and last <= b for a, b in off)
    ]
    return (*lines, *([f"free: the weeks with {listed(spans)}"] if spans else []))


def _role(text: str, found: tuple[Days, ...], at: int, width: int, last: str) -> str:
    """Return what some days are for: off, range, start, end, or dropped."""
    before = text[found[at - 1].end if at else 0 : found[at].start]
    if _DROPPED.search(before) and not re.search(r"\bnot\s+(?:on|in|during)\s*$", before):
        return "dropped"
    if width > 1 and _MOVES.search(before):
        return "end"
    if last and _LIST.fullmatch(before):
        return last
    if _is_off(text, found, at, width) or (
        last == "off" and not _LIMIT.search(before) and not re.search(r"[.;]", before)
    ):
        return "off"
    if width > 1:
        return "range"
    return "start" if _START.search(before) else "end"


def _unread_end(text: str, found: tuple[Days, ...]) -> str:
    """Return what follows "until" and the like where no day was found in it."""
    for end in _END.finditer(text):
        first, last = end.span("end")
        if not any(days.start < last and first < days.end for days in found):
            return end["end"].strip()
    return ""


def _taken_back(text: str) -> tuple[Limit, ...]:
    """Return the limits that a sentence wants to be rid of."""
    limits: tuple[tuple[Limit, re.Pattern[str]], ...] = (
        ("deadline", _NO_END),
        ("weeks_off", _NO_WEEKS_OFF),
    )
    return tuple(limit for limit, pattern in limits if pattern.search(text))


def _range(text: str, found: tuple[Days, ...], at: int, today: dt.date) -> tuple[int, Span | None]:
    """Return how many of the found days make up the span at a place, and the span."""
    days = found[at]
    follower = found[at + 1] if at + 1 < len(found) else None
    if days.first is None or days.last is None:
        return 1, None
    if follower is None or follower.first is None or follower.last is None:
        return 1, (days.first, days.last)
    gap = _RANGE_GAP.fullmatch(text, days.end, follower.start)
    if gap is None or not _opens_range(text, days, gap["word"].casefold()):
        return 1, (days.first, days.last)
    first = _first_of_range(days, follower, today)
    return (1, (days.first, days.last)) if first is None else (2, (first, follower.last))


def _first_of_range(days: Days, follower: Days, today: dt.date) -> dt.date | None:
    """Return the first day of a range; without a year, the latest that lies before its end."""
    first, last = days.first, follower.last
    if first is None or last is None:
        return None
    if first > last and not days.dated:
        first = max(months_later(first, -12), today)
    return first if first <= last else None


def _opens_range(text: str, days: Days, word: str) -> bool:
    """Whether "and" or "to" after these days joins a range rather than a list."""
    before = text[: days.start].rstrip()
    return bool(_BETWEEN.search(before) if word == "and" else _OPENS.search(before))


def _is_off(text: str, found: tuple[Days, ...], at: int, width: int) -> bool:
    """Whether the days are named as free: "off 21 Dec", "21 Dec to 3 Jan off"."""
    before = text[found[at - 1].end if at else 0 : found[at].start]
    said = _OFF.search(before)
    last = found[at + width - 1]
    follower = found[at + width].start if at + width < len(found) else len(text)
    after = re.split(r"[,;.]|\b(?:by|until|till)\b", text[last.end : follower], maxsplit=1)[0]
    # "off in May, until June": a limit after the word, set off by a comma, is the plan's.
    limit = said and re.search(rf"[,;\0].*{_LIMIT.pattern}", before[said.end() :], re.IGNORECASE)
    return bool((said and not limit) or _OFF.search(after[:_OFF_REACH]))


def _one_in_each_week(first: dt.date, last: dt.date) -> list[dt.date]:
    """Return days of a span such that every week that meets the span holds one of them."""
    days = [first + dt.timedelta(step) for step in range(0, (last - first).days + 1, 7)]
    return [*days, last] if days[-1] != last else days
