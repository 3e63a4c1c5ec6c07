"""Finding the figures of a text: each number with its currency, scale and unit."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from tools.durations import Duration, find_durations
from tools.late import late
from tools.numerals import (
    CURRENCIES,
    MONEY_AFTER,
    NUMBER,
    SPACE,
    is_ambiguous,
    number_value,
    power_of,
)
from tools.powers import Power, find_powers

_YEAR = r"(?:19|20)\d\d"
_WHEN = (
    r"(?:in|since|until|till|during|early|mid|late|end of|start of|spring|summer|autumn|fall"
    r"|winter|year|q[1-4]|jan\w*|feb\w*|mar\w*|apr\w*|may|june?|july?|aug\w*|sep\w*|oct\w*|nov\w*"
    r"|dec\w*)"
)
_NO_FIGURES: Final = late(
    # Digits that measure nothing: links, dates, times, years, versions, fractions, places.
    r"https?://\S+|(?<![\w.+-])[\w.+-]{1,64}@\S+"
    r"|\b\d{4}-\d\d(?:-\d\d)?\b|\b\d{1,2}([./])\d{1,2}\1\d{2,4}\b|\b\d{1,2}:\d\d(?: ?[ap]m\b)?"
    rf"|\b{_YEAR} ?(?:[–-]|to) ?(?:{_YEAR}|\d\d)\b|\b{_WHEN} {_YEAR}\b"
    r"|\bv?\d+(?:\.\d+){2,}\b|\b\d+/\d+\b|\b401\(?k\b|\b403\(?b\b"
    r"|\b(?:version|chapter|section|part|step|phase|stage|level|page|number|item|tier) \d[\d.]*",
    re.IGNORECASE,
)

_MEASURE: Final = late(
    rf"{SPACE}?(?P<unit>%|(?:percentage points?|percent|per cent|pp)\b|[xX×](?!\w| ?\d)|-?fold\b"
    r"|(?:ms|µs|us|ns|s|secs?|seconds?|mins?|minutes?|h|hrs?|hours?|days?|nights?|weeks?|months?"
    r"|quarters?|years?|times|[kKMGTP]i?B|[kMG]?Hz|rps|qps|tps|fps|LOC|kWh|km|kg|[kMGT]b(?:ps|it)"
    r"|[a-z]{2,12}/(?:s|sec|min|h|hr|hour|day|week|month|year))(?!\w|-(?!>)))"
    r"|-(?P<made_of>(?:person|people|member|engineer|node|day|week|month|year|hour|minute|second)s?)\b"
)
_NO_NOUN = (
    r"(?!(?:and|or|but|in|on|at|to|of|for|with|by|from|as|is|was|were|are|has|its|this|his|us"
    r"|plus|versus|vs|towards|afterwards|always|sometimes|thus|so|the|a|an|which|that|when|while"
    r"|where|who|we|they|it|because|if|than|then|per|each|every|after|before|until|since|into|over"
    r"|under|within|without|instead|across|all|both|through|during|via|using|among|between|about"
    r"|around|only|what|how|why|not|no|more|less|went|became|now|our|my|their|your)\b)"
)
_NOUN: Final = (
    rf"(?:{_NO_NOUN}[a-z][a-z-]*{SPACE}(?:and|or|&){SPACE})??"
    rf"(?:{_NO_NOUN}[a-z][a-z-]*{SPACE}){{0,2}}?"
    rf"{_NO_NOUN}(?:[a-z][a-z-]*[a-rt-z]s|people|staff|children|(?:wo)?men|crew)\b"
)
"""What is counted, with a few words before it: "new nurses", "bank and agency staff"."""
_COUNTED: Final = late(rf"{SPACE}(?P<unit>{_NOUN})")
_PERIOD = (
    r"(?:second|minute|hour|day|night|week|month|quarter|year|request|user|person|customer|call)"
)
_RATE: Final = late(
    rf"(?:{SPACE}(?:(?:a|an|each|every){SPACE}{_PERIOD}\b|per{SPACE}(?!cent\b)"
    rf"(?:\d[\d,]*[kKM]?{SPACE}(?:{_NOUN}|[a-z][a-z-]*\b)|[a-z][a-z-]*\b))"
    r"|/[a-z]{1,12}\b)+"
)
_GROUP: Final = late(r"\b(?:team|group|squad|crew|class|staff|department) of $")
_NAME_BEFORE: Final = late(r"(?<![.!?:;•*-])\s[A-Z][\w+#.-]*\s$")

_LETTER_AFTER: Final = late(rf"{SPACE}[mMdwy](?!\w)")
"""A letter that is a unit, and who knows which: metres, minutes or millions."""

_REACH = 60


@dataclass(frozen=True, slots=True)
class Figure:
    """A number in a text.

    Attributes:
        start: The offset of its first character.
        end: The offset after its unit.
        quote_start: The offset of the words that say what it counts, where they stand before it.
        value: The number, its scale counted.
        power: The power of ten of its scale: 3 for "k", 6 for "million", 0 for none.
        unit: Its unit, empty for a bare number.
        measured: Whether the unit is a currency or a measure, and not only a noun beside it.
    """

    start: int
    end: int
    quote_start: int
    value: float
    power: int
    unit: str
    measured: bool


def find_figures(text: str) -> Iterator[Figure]:
    """Yield the numbers of a text with their units, in order, bare numbers too.

    Dates, times, years, versions, fractions, links and numbers inside names are passed over, and
    so is what may mean two things: "1.200" and "30 m".
    """
    durations, powers = list(find_durations(text)), list(find_powers(text))
    masked = _masked(_NO_FIGURES.sub(lambda it: "\0" * len(it[0]), text), durations)
    masked = _masked(masked, powers)
    told = [_of_duration(text, it) for it in durations]
    told += [_of_power(text, it) for it in powers if it.value is not None]
    for found in NUMBER.finditer(masked):
        figure = _figure(masked, found)
        if figure and not masked[figure.end : figure.end + 1].isalnum():
            told.append(figure)
    end = 0
    for it in sorted(told, key=lambda it: it.start):
        if it.start >= end:  # and not the "1,000" of "$2 per 1,000 calls"
            yield it
            end = it.end


def words_before(text: str, start: int) -> str:
    """Return the few words before an offset, enough to tell what a number there means."""
    return text[max(0, start - _REACH) : start]


def ambiguous_figures(text: str) -> Iterator[re.Match[str]]:
    """Yield the numbers of a text that count something and may be a thousand times as great."""
    for found in NUMBER.finditer(_NO_FIGURES.sub(lambda it: "\0" * len(it[0]), text)):
        power, end = power_of(text, found.end(), money=False)
        counted = _COUNTED.match(text, end)
        if is_ambiguous(found) and not power and counted:
            yield found


def _of_power(text: str, it: Power) -> Figure:
    unit, measured, end = _unit(text, it.start, it.end, "")
    return Figure(it.start, end, it.start, it.value or 0, max(0, it.power), unit, measured)


def _masked(text: str, parts: Iterable[Duration | Power]) -> str:
    for it in parts:
        text = f"{text[: it.start]}{chr(0) * (it.end - it.start)}{text[it.end :]}"
    return text


def _of_duration(text: str, it: Duration) -> Figure:
    unit, measured, end = _with_rate(text, it.unit, it.end)
    return Figure(it.start, end, it.start, it.value, 0, unit, measured)


def _figure(text: str, found: re.Match[str]) -> Figure | None:
    """Return a number with its scale and unit, or ``None`` where it may mean two things."""
    money = (found["money"] or "").strip()
    power, end = power_of(text, found.end(), money=bool(money))
    end += text[end : end + 1] == "+"
    unit, measured, end = _unit(text, found.start(), end, money)
    group = _GROUP.search(words_before(text, found.start()))
    if (is_ambiguous(found) and not power and unit != "%") or _LETTER_AFTER.match(text, end):
        return None
    return Figure(
        start=found.start(),
        end=end,
        quote_start=found.start() - (len(group[0]) if group else 0),
        value=number_value(found, power),
        power=power,
        unit="people" if group and not unit else unit,
        measured=measured,
    )


def _unit(text: str, start: int, end: int, money: str) -> tuple[str, bool, int]:
    """Return the unit of a number, whether it is a measure, and where it ends."""
    if money:
        return _with_rate(text, CURRENCIES.get(money, money), end)
    if after := MONEY_AFTER.match(text, end):
        unit = after["word"] or after["sign"]
        return _with_rate(text, CURRENCIES.get(unit, unit), after.end())
    if measure := _MEASURE.match(text, end):
        unit = measure["made_of"] or _percent(measure["unit"])
        return _with_rate(text, unit, measure.end())
    counted = _COUNTED.match(text, end)
    if counted and not _NAME_BEFORE.search(words_before(text, start)):
        unit, _, finish = _with_rate(text, counted["unit"], counted.end())
        return unit, False, finish
    rate = _RATE.match(text, end)
    return (rate[0].strip(), True, rate.end()) if rate else ("", False, end)


def _percent(unit: str) -> str:
    return "%" if unit in ("percent", "per cent") else unit


def _with_rate(text: str, unit: str, end: int) -> tuple[str, bool, int]:
    rate = _RATE.match(text, end)
    return (unit + rate[0], True, rate.end()) if rate else (unit, True, end)
