"""Hours a week as people write them: by the day, the evening, the fortnight, the month."""

import itertools
import re
from typing import NamedTuple

from tools.counts import COUNT, count
from tools.late import late
from tools.understanding.plans.days_left_out import LeftOut, days_left_out

_WEEK, _WORKDAYS, _WEEKEND = 7, 5, 2
_WEEKS = {"week": 1.0, "wk": 1.0, "w": 1.0, "fortnight": 2.0, "month": 52 / 12}
# "Sandrah, with an h at the end" is a letter, "an h a day" is an hour.
_HOURS = r"(?:(?<!\ban )h|(?<=\ban )h(?=\s+(?:a|per|each|every|daily)\b)|hrs?|hours?)\b\.?"
_MINUTES = r"(?:min|mins|minutes?)\b\.?"
_HALF = r"\s+and\s+a\s+half\b"
_TO = r"\s*(?:-|–|to|or)\s*"
# "… and two on Sundays": the unit was said before.
_ON_DAYS = (
    r"(?=\s+(?:on|at|each|every)\s+(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days|weekends?|weekdays?"
    r"|weeknights?)\b)"
)


def _amount(name: str = "") -> str:
    """Return the pattern of hours or minutes; of a range, the group ``hi`` is the upper."""
    return (
        rf"(?:(?P<between{name}>between\s+)?(?P<lo{name}>-?{COUNT}|half\s+an|a\s+couple\s+of)"
        rf"(?P<lohalf{name}>{_HALF})?(?P<unit{name}>\s*{_HOURS})?"
        rf"(?:(?:{_TO}|(?(between{name})\s+and\s+|(?!)))(?P<hi{name}>{COUNT}))?"
        rf"(?:\s*-?\s*(?:{_HOURS}|(?P<min{name}>{_MINUTES}))"
        rf"|(?(unit{name})|{_ON_DAYS}))"
        rf"(?P<half{name}>{_HALF})?(?:\s*(?:and\s+)?(?P<more{name}>\d{{1,2}})\s*{_MINUTES})?"
        rf"|(?P<h{name}>\d{{1,2}})h(?P<m{name}>[0-5]\d)\b)"
    )


_OF = r"(?:\s+of\s+(?:study(?:ing)?|learning|work|(?:free\s+|spare\s+)?time|practice))?"
_EACH = r"(?:(?:a|per|each|every|in\s+a|any)\s+|/\s*)"
_IN_THE = r"in\s+(?:the\s+)?(?=week\s*(?:[,.;!]|$|for\b|until\b|till\b)(?!.*\bweekend))"
"""What makes hours "in the week" those of any week, where none are told for its end."""
_SLOT = (
    r"(?:evening|night|morning|afternoon|session|block|slot|lunch\s+break|day|weeknight|weekday)"
)
_PERIOD = r"(?:week|wk|w|fortnight|month)\b"
_NUMBERED = rf"(?:(?P<times>{COUNT})\s*(?:(?:x|×|times)|{_SLOT}s?)|(?P<often>once|twice))"
_NAME = (
    r"(?:mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:rs(?:day)?)?|fri(?:day)?"
    r"|sat(?:urday)?|sun(?:day)?)"
)
_LISTED = rf"{_NAME}s?"
# What follows an amount and makes it one of a week, the most words first.
_RHYTHM = (
    rf"(?:(?:{_EACH}(?:{_SLOT})|daily)\s*,?\s*)?(?:(?:on|for)\s+|[x×]\s*)?{_NUMBERED}\s*"
    rf"(?:{_EACH}(?P<period>{_PERIOD})|(?P<adverb>weekly))"
    r"|(?:each|every)\s+(?:other|second)\s+(?P<second>week|day|evening|night|morning)\b"
    rf"|every\s+(?P<nth>{COUNT})\s+(?P<nths>weeks|days)\b"
    r"|(?:(?:a|per|every|each)\s+day,?\s+|daily,?\s+)?(?:(?:from\s+)?mon(?:day)?\s*(?:to|through"
    r"|-|–)\s*fri(?:day)?"
    r"|(?:on|in|during|each|every|per|a)\s*(?:the\s+)?(?:(?:week|work(?:ing)?[\s-]*)(?:day"
    r"|night)s?)"
    r"|(?:week|work(?:ing)?[\s-]*)days?(?!\s+only))\b(?:\s+(?:evening|morning|night)s?\b)?(?P<workdays>)"
    r"|(?P<each>(?:a|per|every|each)\s+day,?\s+|daily,?\s+)(?:on|at|in"
    r"|during)\s+(?:the\s+)?weekends\b"
    r"|(?:on|at|in|during)\s+(?:the\s+)?weekends\b(?P<weekends>)"
    rf"|{_EACH}?weekend\s+day\b(?P<weekenddays>)"
    rf"|(?:{_EACH}|on\s+(?:the\s+)?|at\s+(?:the\s+)?)weekend\b(?P<weekend>)"
    r"|(?:a|per|each|every|in\s+the|in\s+a)\s+(?:single\s+)?(?:day|evening|night"
    r"|morning)\b(?P<daily>)"
    r"|/\s*(?:day|d)\b(?P<slashed>)|daily\b(?P<adaily>)"
    rf"|(?:(?:on|each|every)\s+)(?P<named>{_LISTED}(?:\s*(?:,|and|&)\s*(?:and\s+)?(?:(?:on"
    rf"|every)\s+)?"
    rf"{_LISTED})*)\b"
    r"|(?:(?:in\s+total|altogether|overall|all\s+in)\s+)?"
    rf"(?:(?:a|per|each|every|in\s+a|on\s+a)\s+(?:single\s+)?|{_IN_THE}|/\s*)?"
    r"(?P<plain>week(?:ly)?|wk|w"
    rf"|month(?:ly)?"
    r"|fortnight(?:ly)?)\b"
    r"|(?:(?:per|each|every|an?)\s+|/\s*|(?:in\s+total|altogether|overall|all\s+in\s+all)\b\s*)(?P<odd>\w*)"
)
_TERM = late(
    rf"(?<![\w.,/])(?:"
    rf"{_amount()}{_OF}\s*(?:each\s+(?=on\b))?,?\s*(?:(?:{_RHYTHM}))"
    rf"|(?P<sessions>{COUNT})\s*(?:(?:x|×|times)|{_SLOT}s?)\s*"
    rf"(?:{_EACH}(?P<early>{_PERIOD})\s*,?\s*(?:for\s+|of\s+|with\s+|at\s+)?|(?:of|with|at|x|×"
    rf"|for)?\s*)"
    rf"{_amount('2')}(?:\s+(?:each|a\s+time|(?:per|a|each)\s+{_SLOT}))?\s*,?\s*"
    rf"(?:{_EACH}(?P<late>{_PERIOD})|(?P<lately>weekly))?"
    r")",
    re.IGNORECASE,
)
_PLAIN = late(rf"(?<![\w.,/]){_amount()}", re.IGNORECASE)
_BARE = late(
    rf"^\W*(?:i\s+(?:have|can\s+do|could\s+do|can\s+spare)\s+)?"
    rf"(?:about|around|maybe|some|roughly|say|let'?s\s+say|perhaps|up\s+to|~)?\s*"
    rf"(?P<lo>{COUNT})(?:{_TO}(?P<hi>{COUNT}))?\W*$",
    re.IGNORECASE,
)
_JOINS = late(r"\s*(?:,\s*)?(?:and|plus|\+|&)\s*(?:another\s+)?|\s*,\s*", re.IGNORECASE)
_NOT_MEANT = late(
    rf"\b(?:not|instead\s+of|rather\s+than)\s+{COUNT}(?:\s*{_HOURS})?(?:\s*{_EACH}{_PERIOD})?"
    rf"|\bfrom\s+{COUNT}(?:\s*{_HOURS})?(?:\s*{_EACH}{_PERIOD})?\s+(?:up\s+|down\s+)?to\s+"
    rf"(?={COUNT}\s*{_HOURS})",
    re.IGNORECASE,
)
_RHYTHMIC = late(
    rf"\b(?:each|every|daily|monthly|twice|evenings|mornings|nights|lunch\w*|(?:{_NAME})s"
    r"|weekends?|weekdays?|fortnight\w*|in\s+total|altogether)\b",
    re.IGNORECASE,
)
_MORE_RHYTHM = late(
    rf"\b(?:{_NAME}s|{_NAME}\s*(?:to|through|-|–)\s*{_NAME}|weekends?|weekdays?|evenings"
    rf"|mornings)\b"
    rf"|\b(?:only|just)\s+{COUNT}(?=\s+(?:in|on|from|during|over|until|after|before|for)\b)",
    re.IGNORECASE,
)
_VAGUE = late(
    r"\b(?:a\s+few|some|several|(?<!how )many|a\s+bunch\s+of)\s+(?:spare\s+|free\s+)?hours\b"
    r"(?:\s+(?:a|per|each|every)\s+\w+)?",
    re.IGNORECASE,
)
_EACH_DAY = late(rf"\b(?:a|an|per|each|every|daily)\b|/|\b{_NAME}\b", re.IGNORECASE)
_ALL_WORKDAYS = 3  # hours "on weekdays" from which on they may be those of all of them


class Hours(NamedTuple):
    """Hours a week found in a text.

    Attributes:
        value: Hours a week, in quarters where they were reckoned, or ``None``.
        words: What they were read from.
        lower: Whether they are the lower of a range.
        reckoned: Whether they were given for another time than a week.
        doubt: The words that give a time no week's hours follow from.
        spans: The offsets of the words that are spoken for.
    """

    value: float | None = None
    words: str = ""
    lower: bool = False
    reckoned: bool = False
    doubt: str = ""
    spans: tuple[tuple[int, int], ...] = ()


def read_hours(text: str, *, loosely: bool = True) -> Hours:
    """Return the hours a week that a sentence gives; of a range, the lower.

    Hours a day count for seven days, a workday for five, a weekend day for two; a month has 52/12
    weeks. What is reckoned is rounded to the nearest quarter hour, once.

    Args:
        text: The sentence.
        loosely: Whether hours without a "a week" count as weekly ones.
    """
    said = _NOT_MEANT.sub(lambda it: " " * len(it[0]), text)
    left_out = days_left_out(said)
    # The words in which days are left out are hidden from what looks for rhythms.
    whole = said
    if left_out is not None:
        start, end = left_out.span
        whole = said[:start] + " " * (end - start) + said[end:]
    terms = [it for it in _TERM.finditer(whole) if it["odd"] is None or it["odd"] != "few"]
    if left_out is not None and len(terms) == 1 and _days_a_week(terms[0]) in {_WEEK, _WORKDAYS}:
        return _without_days(said, whole, terms[0], left_out)
    terms = [it for it in _TERM.finditer(said) if it["odd"] is None or it["odd"] != "few"]
    if terms:
        return _weighed(said, terms)
    plain = _PLAIN.search(said) if loosely else None
    if plain is None or plain["min"]:
        vague = _VAGUE.search(said)
        return Hours(doubt=vague[0], spans=(vague.span(),)) if vague else Hours()
    if _RHYTHMIC.search(said):
        # "every evening for an hour": how often is said, in a way that is not understood.
        return Hours(doubt=said.strip(" .,!?"), spans=(plain.span(),))
    return Hours(_given(plain), plain[0], _is_range(plain), spans=(plain.span(),))


def find_hours(text: str) -> tuple[Hours, ...]:
    """Return the amounts of hours in a text one by one, in order; those that add up as one.

    Args:
        text: The text; hours without a "a week" count as weekly ones.
    """
    runs: list[list[re.Match[str]]] = []
    for term in _TERM.finditer(text):
        if term["odd"] == "few":
            continue
        last = runs[-1][-1] if runs else None
        joined = last is not None and _JOINS.fullmatch(text, last.end(), term.start())
        if joined and last is not None and _by_days(last) and _by_days(term):
            runs[-1].append(term)
        else:
            runs.append([term])
    found = [_weighed(text[it[0].start() : it[-1].end()], it, at=it[0].start()) for it in runs]
    taken = [span for it in found for span in it.spans]
    plain = (it for it in _PLAIN.finditer(text) if not it["min"])
    alone = [
        Hours(_given(it), it[0], _is_range(it), spans=(it.span(),))
        for it in plain
        if all(it.end() <= a or it.start() >= b for a, b in taken)
    ]
    return tuple(sorted((*found, *alone), key=lambda it: it.spans[0]))


def read_weekly_hours(text: str, *, loosely: bool = True) -> float | None:
    """Return the hours a week that a sentence gives, or ``None``; see ``read_hours``."""
    return read_hours(text, loosely=loosely).value


def read_bare_hours(text: str) -> Hours:
    """Return what answers "How many hours a week?": "8", "about ten", "5-6"."""
    bare = _BARE.match(text)
    if bare is None:
        return read_hours(text)
    return Hours(count(bare["lo"]), bare[0].strip(" ,.!?"), bool(bare["hi"]), spans=(bare.span(),))


def _weighed(text: str, terms: list[re.Match[str]], at: int = 0) -> Hours:
    """Return the hours of all terms together, or the doubt between them.

    Args:
        text: The text that they are weighed in.
        terms: They, in order.
        at: Where the text begins in that in which they were found.
    """
    found = _weigh(text, terms, [(a - at, b - at) for a, b in (it.span() for it in terms)])
    return found._replace(spans=tuple(it.span() for it in terms))


def _weigh(text: str, terms: list[re.Match[str]], spans: list[tuple[int, int]]) -> Hours:
    words = text[spans[0][0] : spans[-1][1]]
    values = [_weekly(it) for it in terms]
    rest = "".join(
        text[a:b]
        for a, b in zip(
            [0, *(b for _, b in spans)], [a for a, _ in spans] + [len(text)], strict=True
        )
    )
    more = _MORE_RHYTHM.search(rest)
    if more:
        # "an hour a day except Sundays": something is said of the days that is not understood.
        return Hours(None, more[0], doubt=more[0])
    odd = next((it[0] for it, value in zip(terms, values, strict=True) if value is None), "")
    if odd:
        return Hours(None, odd, doubt=odd)
    known = [value for value in values if value is not None]
    gaps = [text[a[1] : b[0]] for a, b in itertools.pairwise(spans)]
    summed = all(_JOINS.fullmatch(gap) for gap in gaps) and all(map(_by_days, terms))
    if len(set(known)) > 1 and not summed:
        return Hours(None, words, doubt=words)
    value = sum(known) if summed else known[0]
    words = words if summed else terms[0][0]
    as_given = len(terms) == 1 and bool(terms[0]["plain"]) and _weeks(terms[0]["plain"]) == 1
    value = _given(terms[0]) if as_given else _quarters(value)
    return Hours(value, words.strip(), any(map(_is_range, terms)), not as_given)


def _without_days(said: str, text: str, term: re.Match[str], left_out: LeftOut) -> Hours:
    """Return the hours of an amount for each day, or workday, but for those left out."""
    hours = _weighed(text, [term])
    days = _days_a_week(term)
    if hours.value is None or days is None:
        return hours
    kept = days - len({it for it in left_out.days if it < days})
    start, end = min(term.start(), left_out.span[0]), max(term.end(), left_out.span[1])
    words = said[start:end].strip(" ,;(")
    spans = (*hours.spans, left_out.span)
    value = _quarters(_amount_of(term) * kept)
    return Hours(value, words, lower=hours.lower, reckoned=True, spans=spans)


def _given(match: re.Match[str]) -> float:
    """Return hours as given, for the planner to refuse odd ones; minutes come in quarters."""
    amount = _amount_of(match)
    return _quarters(amount) if match["min"] or match["more"] or match["m"] else amount


def _by_days(term: re.Match[str]) -> bool:
    """Whether a term speaks of some days of the week, so that others may add to it."""
    return not (term["plain"] or term["sessions"] or term["period"])


def _weekly(term: re.Match[str]) -> float | None:
    """Return the hours a week of a term, or ``None`` where none follow from it."""
    if term["sessions"]:
        period = term["early"] or term["late"] or term["lately"]
        if not period:
            return None
        return count(term["sessions"]) * _amount_of(term, "2") / _weeks(period)
    times = _times_a_week(term)
    each = term["workdays"] is None or _EACH_DAY.search(term[0])
    if times is None or not (each or _amount_of(term) < _ALL_WORKDAYS):
        return None
    return _amount_of(term) * times


def _times_a_week(term: re.Match[str]) -> float | None:
    """Return how often a week an amount is meant, or ``None`` where that is not clear."""
    if term["times"] or term["often"]:
        times = count(term["times"]) if term["times"] else 1 + (term["often"].casefold() == "twice")
        return times / _weeks(term["period"] or "week")
    if term["second"]:
        return 1 / 2 if term["second"].casefold() == "week" else _WEEK / 2
    if term["nth"]:
        return (1 if term["nths"].casefold() == "weeks" else _WEEK) / count(term["nth"])
    if term["named"]:
        named = len(re.findall(_NAME, term["named"], re.IGNORECASE))
        # "on Saturday" may be this one only, "on Saturdays" is each.
        once = named == 1 and re.search(r"\bon\s+\w+(?<!s)$", term[0], re.IGNORECASE)
        return None if once else named
    return 1 / _weeks(term["plain"]) if term["plain"] else _days_a_week(term)


def _days_a_week(term: re.Match[str]) -> int | None:
    """Return the days of a week, or ``None``: "8 hours on weekends" may be 8 or 16 of them."""
    counted = {
        "workdays": _WORKDAYS,
        "each": _WEEKEND,
        "weekenddays": _WEEKEND,
        "weekend": 1,
        "daily": _WEEK,
        "slashed": _WEEK,
        "adaily": _WEEK,
    }
    return next((days for name, days in counted.items() if term[name] is not None), None)


def _weeks(period: str) -> float:
    return _WEEKS[re.sub(r"ly$", "", period.casefold())]


def _amount_of(match: re.Match[str], name: str = "") -> float:
    """Return the hours of one amount, the lower of a range."""
    if match[f"h{name}"]:
        return int(match[f"h{name}"]) + int(match[f"m{name}"]) / 60
    word = match[f"lo{name}"]
    whole = 0.5 if word.casefold().startswith("half") else count(word.lstrip("-"))
    whole += 0.5 * bool(match[f"lohalf{name}"] or match[f"half{name}"])
    if match[f"min{name}"]:
        whole /= 60
    whole += int(match[f"more{name}"] or 0) / 60
    return -whole if word.startswith("-") else whole


def _is_range(match: re.Match[str]) -> bool:
    groups = match.groupdict()
    return bool(groups.get("hi") or groups.get("hi2"))


def _quarters(hours: float) -> float:
    return round(hours * 4) / 4
