"""Days that stand with the event that is on them, put as the days alone.

"Before my contract ends 31 March", "by the start of the school year, 1 September": what is on the
day only says why it is the one. "Not until January" names a beginning.
"""

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from tools.counts import COUNT
from tools.late import late
from tools.spelling import Edit
from tools.understanding.calendar.dates import find_days
from tools.understanding.calendar.day_readers import MONTHS
from tools.understanding.calendar.days import Days
from tools.wording import day_text

_WORD = (
    r"(?!(?:and|or|but|so|if|unless|when|then|who|hours?|hrs?)\b)"
    r"(?:[a-z][\w'’-]*|\d{1,3}(?:st|nd|rd|th))"
)
_HAPPENS = (
    r"(?:(?:is|are)\s+(?:up|over|due|on|out)|ends?|end(?:ing)|runs?\s+out|expires?|finish(?:es)?"
    r"|stops?"
    r"|starts?|begins?|opens?|closes?|comes?|arrives?|happens?|turns?|kicks?\s+off|goes\s+(?:live"
    r"|back)"
    r"|leaves?|retires?|moves?|is)"
)
_BEFORE = late(
    rf"\b(?P<led>before|by(?:\s+the\s+time(?:\s+that)?)?|until|till|no\s+later\s+than)\s+"
    rf"(?P<event>{_WORD}(?:\s+{_WORD}){{0,6}}?)"
    r"(?P<joint>\s*[,(–—-]\s*(?:(?:on|in|at|so|say|like|about|around|that is|that's|which is"
    r"|i\.e\.)\s+)*(?:the\s+)?"
    rf"|\s+{_HAPPENS}(?:\s+(?:on|in|at|again|back))*\s*[,(]?\s*(?:the\s+)?|\s+(?:on|in)\s+(?:the\s+)?)$",
    re.IGNORECASE,
)
_SELF = late(r"^(?:myself|then|now|that|this|it|the|an?|my|end|middle)$", re.IGNORECASE)
_ENDS = late(
    r"\b(?:ends?|ending|runs?\s+out|expires?|finish(?:es)?|stops?|(?:is|are)\s+(?:up|over|out)"
    r"|closes?)\b",
    re.IGNORECASE,
)
_SO = late(r"\b(?:so|say|like|about|around)\b", re.IGNORECASE)
"""What makes a day the last one itself: "before the money goes, so end of February"."""
_NOT_UNTIL = late(
    r"(?:\b(?:but|and)\s+)?\bnot\s+(?:until|till|before)\s+(?:the\s+)?(?:start\s+of\s+"
    r"|beginning\s+of\s+)?$",
    re.IGNORECASE,
)
_WISHED = late(
    r"(?:^|(?<=[.,;!?–-]\s)|\b(?:and|but|so)\s+)(?P<words>(?:(?:i|i'd|i'll|it|we|would|should|must"
    r"|need(?:s)?"
    r"|have|has|got|gotta|want(?:ing)?|like|love|prefer|hope|hoping|aim|aiming|plan|planning"
    r"|trying|ideally"
    r"|hopefully|to|be|get|make|this|that|all|everything|there|done|finish(?:ed)?|ready|sorted"
    r"|through"
    r"|complete(?:d)?|wrapped|up|with|the|thing|whole|really|preferably|definitely|and)\s+)+)"
    r"(?P<led>by|until|till|before|for|no\s+later\s+than|in|around)\s+(?:the\s+)?$",
    re.IGNORECASE,
)
"""A wish that holds nothing but its last day: "would like to be done by May"."""
_AIMS = late(
    r"\b(?:aim\w*|hop\w+|plan\w*|want\w*|like|love|need\w*|would|i'd|must|done|finish\w*|ready"
    r"|sorted|there|ideally|preferably)\b",
    re.IGNORECASE,
)
_UP_TO = late(r"\b(?:until|till|up\s+to|through)\s+(?:the\s+)?$", re.IGNORECASE)
_FEW_DAYS = 10
"""Days between two times that are told of as if one followed the other: "until Christmas 3,
from January 10"."""
_YEAR_END = late(r"\b(?:financial |fiscal |tax )?year[- ]?end(?=\s+(?:is|falls)\b)", re.IGNORECASE)
_PART = late(
    r"[,;.!?\n]+\s+|\s+[–—-]\s+|\s+(?=(?:because|since|as|cos|but|and|so)\s)", re.IGNORECASE
)
_COMPLETION = late(
    r"(?:^|(?<=[,.;!]\s)|(?<=\band\s)|(?<=\bthe\s)|(?<=\bmy\s))"
    r"(?:(?:target|planned|desired|expected)\s+)?"
    r"(?:completion|finish(?:ing)?|end)(?:\s+date)?"
    r"(?:\s+(?:is|on|by|would\s+be|should\s+be))*\s*[:=]?\s+(?:the\s+)?$|(?:^|(?<=[,.;!]\s)"
    r"|(?<=\band\s)|(?<=\bthe\s))"
    r"target\s+date(?:\s+is)?\s*[:=]?\s+(?:the\s+)?$",
    re.IGNORECASE,
)
"""What a day that is told as the last one stands behind: "target completion 31 March"."""
_TILL_THEN = late(
    r"^[,.;!]?\s*(?:(?:so|and|but)\s+)?(?:(?:can|could|may|shall|should)\s+(?:we|i|it|the\s+plan)"
    r"|let'?s|let\s+us|please|i(?:'d|\s+would)\s+(?:like|rather|prefer)\s+(?:to)?|i(?:'ll|\s+will)"
    r"|we(?:'ll|\s+will))\s+(?:only\s+)?(?:start|begin)(?:\s+(?:it|the\s+plan|this|all\s+this))?"
    r"\s+(?:after(?:wards|\s+(?:that|then|it))?|then|(?:when|once)\s+(?:it|that)(?:'s"
    r"|\s+is)\s+(?:over"
    r"|done))(?:\s+please)?[\s.!?]*$",
    re.IGNORECASE,
)
"""What begins after a time until a day: "marking till 11 December, can we start after"."""
_LASTS_TILL = late(r"\b(?:until|till?|'til|through|up\s+to)\s+(?:the\s+)?$", re.IGNORECASE)
_EVENT = late(
    r"\b(?:due|baby|babies|born|birth|wedding|married|exams?|moving|move\s+(?:house|flat|in|out)"
    r"|surgery"
    r"|operation|audit|arrives?|comes?|visit\w*|contract|release|go[- ]?live|launch|season|closing"
    r"|renovat\w+|thesis|dissertation|job)\b",
    re.IGNORECASE,
)
_OF_PLAN = late(
    r"\b(?:hours?|hrs?|h|off|nothing|no\s+time|can'?t|cannot|only|until|till?|by|before|deadline"
    r"|done"
    r"|finish\w*|ready|away|free|weeks?)\b|\d\s?h\b",
    re.IGNORECASE,
)
_FROM = late(
    r"\b(?:from|starting|beginning|as\s+of|after)\s+(?:the\s+)?(?:start\s+of\s+)?$", re.IGNORECASE
)


_BY_THEN = late(
    r"[,.;]?\s+(?:so|and)\s+(?:(?:i|i'd|i'll|would|like|want|need|have|must|to|be|done|ready|finished"
    r"|finish|it|should|please)\s+)*(?:by|before|until|till)\s+then\b",
    re.IGNORECASE,
)
"""What makes the day of an event the last one: "my contract ends in May, so by then"."""
_SENTENCE = late(r"[.!;?]\s+|,\s+|\band\s+", re.IGNORECASE)


def _by_then(said: str, found: Sequence[Days]) -> Iterator[Edit]:
    """Yield the day of an event as the last one, where what follows says so."""
    for days in found:
        then = _BY_THEN.match(said, days.end)
        if then is None or days.last is None:
            continue
        start = max((it.end() for it in _SENTENCE.finditer(said[: days.start])), default=0)
        if _OF_PLAN.search(said[start : days.start].replace("finish my", "")) is None:
            yield Edit(start, then.end(), f"until {day_text(days.last)}")


def end_edits(said: str, today: dt.date) -> Iterator[Edit]:
    """Yield what leaves of a day with its event the day alone.

    Args:
        said: The message, with plain quotes.
        today: The day that "next week" counts from.
    """
    for label in _YEAR_END.finditer(said):
        yield Edit(*label.span(), "closing")
    found = find_days(said, today)
    if len(found) == 1 and found[0].last and _starts_after(said, found[0]):
        yield Edit(0, len(said), f"start on {day_text(found[0].last + dt.timedelta(1))}")
        return
    yield from _closed_gaps(said, found)
    yield from _by_then(said, found)
    for days in found:
        told = _COMPLETION.search(said[: days.start]) if days.first else None
        if told is not None:
            yield Edit(told.start(), days.start, "until ")
            continue
        match = _BEFORE.search(said[: days.start]) if days.first else None
        if match is None or not _is_event(match, today):
            continue
        ends = _ENDS.search(match["event"] + match["joint"])
        led = match["led"].split()[0]
        so = ends or _SO.search(match["joint"])
        word = "by" if so and led.casefold() == "before" else led
        yield Edit(match.start(), days.start, f"{word} ")


def off_edits(said: str, today: dt.date) -> Iterator[Edit]:
    """Yield what puts days that are told before there is no time in them as days off.

    Args:
        said: The message, with plain quotes.
        today: The day that "next week" counts from.
    """
    spans = [(it.start, it.end) for it in find_days(said, today) if it.first]
    months = [it.span() for it in _MONTHS.finditer(said)]
    kept = [it for it in spans if not any(a <= it[0] and it[1] <= b for a, b in months)]
    for start, end in (*kept, *months):
        none = _NO_TIME.match(said[end:])
        if none is not None and _PART_BEGINS.search(said[:start]):
            yield Edit(start, end + none.end(), f"off {said[start:end].strip()}")


_MONTHS = late(
    rf"\b(?:{MONTHS})\b(?:\s*(?:to|until|till?|through|and|-|–)\s*(?:{MONTHS})\b)?", re.IGNORECASE
)
_NO_TIME = late(
    r"\s*[:,–-]?\s+(?:(?:there(?:'s|\s+is|\s+will\s+be)|i(?:'ve|\s+have|'ll\s+have)(?:\s+got)?"
    r"|is|are|means|with)\s+)?(?:no|zero)\s+(?:time|learning|study\w*|hours)(?:\s+(?:at\s+all|for"
    r"\s+(?:anything|it|this|that|me|learning|study\w*)))*(?=\s*(?:[,.;!]|$))",
    re.IGNORECASE,
)
_PART_BEGINS = late(
    r"(?:^|[,.;!]\s+|\b(?:and|but|so|in|from|during|over)\s+)(?:the\s+)?$", re.IGNORECASE
)


def then_edits(said: str, today: dt.date) -> Iterator[Edit]:
    """Yield what puts hours that follow days off, until a day, as those of the time between.

    Args:
        said: The message, with plain quotes.
        today: The day that "next week" counts from.
    """
    found = find_days(said, today)
    away = found[0].last if found else None
    then = _THEN_HOURS.search(said)
    if then is None or away is None or then.start() < found[0].end:
        return
    if not _AWAY.search(said[: then.start()]):
        return
    after = f"until {then['until']}"
    ends = find_days(after, today)
    if len(ends) != 1 or ends[0].last is None or ends[0].end < len(after) or len(found) > _TWO:
        return
    month = re.fullmatch(rf"(?:{MONTHS})", then["until"].strip(), re.IGNORECASE)
    last = ends[0].first - dt.timedelta(1) if month and ends[0].first else ends[0].last
    first = away + dt.timedelta(1)
    if first < last:
        span = f", from {day_text(first)} to {day_text(last)} only {then['n']} hours a week"
        yield Edit(then.start(), then.end(), span)


_TWO = 2
_THEN_HOURS = late(
    rf"[\s,.;]+(?:(?:and|but)\s+)?then\s+(?:only\s+|just\s+)?(?P<n>{COUNT})\s*(?:hours?|hrs?|h)?"
    r"(?:\s*(?:a|per|each|/)\s*(?:week|wk))?\s+(?:until|till?"
    r"|'til)\s+(?:the\s+)?(?P<until>[\w ]{3,24}?)"
    r"(?=\s*(?:[,.;!]|$))",
    re.IGNORECASE,
)
_AWAY = late(
    r"\b(?:away|off|on\s+(?:holiday|vacation|leave)|abroad|no\s+time|nothing|travell?ing"
    r"|in\s+hospital)\b",
    re.IGNORECASE,
)


def _starts_after(said: str, days: Days) -> bool:
    """Whether a plan is to begin after what lasts until a day."""
    lasts = _LASTS_TILL.search(said[: days.start])
    return lasts is not None and _TILL_THEN.match(said[days.end :]) is not None


def wished_edits(said: str, today: dt.date) -> Iterator[Edit]:
    """Yield what puts the wish to be done by a day as the last day alone.

    Args:
        said: The message, with plain quotes.
        today: The day that "next week" counts from.
    """
    for days in find_days(said, today):
        match = _WISHED.search(said[: days.start]) if days.first else None
        if match is None or not _AIMS.search(match["words"]):
            continue
        led = "before" if match["led"].casefold() == "before" else "until"
        yield Edit(match.start("words"), days.start, f"{led} ")


def start_edits(said: str, today: dt.date) -> Iterator[Edit]:
    """Yield what puts a day that is not to be learned before as the first one.

    Its reason, an event before that day, is left out.

    Args:
        said: The message, with plain quotes.
        today: The day that "next week" counts from.
    """
    found = find_days(said, today)
    starts: list[Days] = []
    for days in found:
        before = said[: days.start]
        negated = _NOT_UNTIL.search(before)
        if days.first and negated and before[: negated.start()].strip():
            yield Edit(negated.start(), days.start, "from ")
        if days.first and (negated or _FROM.search(before)):
            starts.append(days)
    first = max((it.first for it in starts if it.first), default=None)
    if first is not None and len(starts) == 1:
        yield from _reasons(said, [it for it in found if it not in starts], first)


def _closed_gaps(said: str, found: Sequence[Days]) -> Iterator[Edit]:
    """Yield what lets hours hold until those begin that are told after them."""
    for days, after in pairwise(found):
        if days.last is None or after.first is None or days.end > after.start:
            continue
        apart = (after.first - days.last).days
        follows = _UP_TO.search(said[: days.start]) and _FROM.search(said[: after.start])
        if follows and 1 < apart <= _FEW_DAYS:
            yield Edit(days.start, days.end, day_text(after.first - dt.timedelta(1)))


def _reasons(said: str, found: list[Days], first: dt.date) -> Iterator[Edit]:
    """Yield what leaves out the parts that tell of an event before a day."""
    cuts = [0, *(it.end() for it in _PART.finditer(said)), len(said)]
    for start, end in pairwise(cuts):
        inside = [it for it in found if start <= it.start and it.end <= end]
        past = inside and all(it.first is not None and it.first < first for it in inside)
        words = said[start:end]
        if past and _EVENT.search(words) and not _OF_PLAN.search(words):
            yield Edit(start, end, "")


def _is_event(match: re.Match[str], today: dt.date) -> bool:
    """Whether what stands between a word and its day is something that happens on it."""
    event = match["event"]
    return _SELF.match(event) is None and not any(it.first for it in find_days(event, today))
