"""Hours a week as people write them: by the day, the evening, the fortnight, the month."""

import itertools
import re
from typing import NamedTuple

from tools.counts import count
from tools.understanding.plans.days_left_out import LeftOut, days_left_out
from tools.understanding.plans.hour_terms import (
    BARE,
    EACH_DAY,
    JOINS,
    MORE_RHYTHM,
    NAME,
    NOT_MEANT,
    PLAIN,
    RHYTHMIC,
    TERM,
    VAGUE,
)

_WEEK, _WORKDAYS, _WEEKEND = 7, 5, 2
_WEEKS = {"week": 1.0, "wk": 1.0, "w": 1.0, "fortnight": 2.0, "month": 52 / 12}
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
    said = NOT_MEANT.sub(lambda it: " " * len(it[0]), text)
    left_out = days_left_out(said)
    # The words in which days are left out are hidden from what looks for rhythms.
    whole = said
    if left_out is not None:
        start, end = left_out.span
        whole = said[:start] + " " * (end - start) + said[end:]
    terms = [it for it in TERM.finditer(whole) if it["odd"] is None or it["odd"] != "few"]
    if left_out is not None and len(terms) == 1 and _days_a_week(terms[0]) in {_WEEK, _WORKDAYS}:
        return _without_days(said, whole, terms[0], left_out)
    terms = [it for it in TERM.finditer(said) if it["odd"] is None or it["odd"] != "few"]
    if terms:
        return _weighed(said, terms)
    plain = PLAIN.search(said) if loosely else None
    if plain is None or plain["min"]:
        vague = VAGUE.search(said)
        return Hours(doubt=vague[0], spans=(vague.span(),)) if vague else Hours()
    if RHYTHMIC.search(said):
        # "every evening for an hour": how often is said, in a way that is not understood.
        return Hours(doubt=said.strip(" .,!?"), spans=(plain.span(),))
    return Hours(_given(plain), plain[0], _is_range(plain), spans=(plain.span(),))


def find_hours(text: str) -> tuple[Hours, ...]:
    """Return the amounts of hours in a text one by one, in order; those that add up as one.

    Args:
        text: The text; hours without a "a week" count as weekly ones.
    """
    runs: list[list[re.Match[str]]] = []
    for term in TERM.finditer(text):
        if term["odd"] == "few":
            continue
        last = runs[-1][-1] if runs else None
        joined = last is not None and JOINS.fullmatch(text, last.end(), term.start())
        if joined and last is not None and _by_days(last) and _by_days(term):
            runs[-1].append(term)
        else:
            runs.append([term])
    found = [_of_run(text, it) for it in runs]
    taken = [span for it in found for span in it.spans]
    plain = (it for it in PLAIN.finditer(text) if not it["min"])
    alone = [
        Hours(_given(it), it[0], _is_range(it), spans=(it.span(),))
        for it in plain
        if all(it.end() <= a or it.start() >= b for a, b in taken)
    ]
    return tuple(sorted((*found, *alone), key=lambda it: it.spans[0]))


def _of_run(text: str, run: list[re.Match[str]]) -> Hours:
    """Return the hours of terms that belong together, but for the days left out beside them."""
    start, end = run[0].start(), run[-1].end()
    left_out = days_left_out(text[start:].partition(".")[0])
    if len(run) == 1 and left_out is not None and _days_a_week(run[0]) in {_WEEK, _WORKDAYS}:
        first, last = left_out.span[0] + start, left_out.span[1] + start
        if first == end:  # what stands farther off may be of something else
            return _without_days(text, text[:first], run[0], LeftOut(left_out.days, (first, last)))
    return _weighed(text[start:end], run, at=start)


def read_weekly_hours(text: str, *, loosely: bool = True) -> float | None:
    """Return the hours a week that a sentence gives, or ``None``; see ``read_hours``."""
    return read_hours(text, loosely=loosely).value


def read_bare_hours(text: str) -> Hours:
    """Return what answers "How many hours a week?": "8", "about ten", "5-6"."""
    bare = BARE.match(text)
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
    more = MORE_RHYTHM.search(rest)
    if more:
        # "an hour a day except Sundays": something is said of the days that is not understood.
        return Hours(None, more[0], doubt=more[0])
    odd = next((it[0] for it, value in zip(terms, values, strict=True) if value is None), "")
    if odd:
        return Hours(None, odd, doubt=odd)
    known = [value for value in values if value is not None]
    gaps = [text[a[1] : b[0]] for a, b in itertools.pairwise(spans)]
    summed = all(JOINS.fullmatch(gap) for gap in gaps) and all(map(_by_days, terms))
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
    each = term["workdays"] is None or EACH_DAY.search(term[0])
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
        named = len(re.findall(NAME, term["named"], re.IGNORECASE))
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
