"""Finding the figures of a text: each number with its currency, scale and unit."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

_YEAR = r"(?:19|20)\d\d"
_WHEN = (
    r"(?:in|since|until|till|during|early|mid|late|end of|start of|spring|summer|autumn|fall"
    r"|winter|year|q[1-4]|jan\w*|feb\w*|mar\w*|apr\w*|may|june?|july?|aug\w*|sep\w*|oct\w*|nov\w*"
    r"|dec\w*)"
)
_NO_FIGURES: Final = re.compile(
    # Digits that measure nothing: links, dates, times, years, versions, fractions, places.
    r"https?://\S+|(?<![\w.+-])[\w.+-]{1,64}@\S+"
    r"|\b\d{4}-\d\d(?:-\d\d)?\b|\b\d{1,2}([./])\d{1,2}\1\d{2,4}\b|\b\d{1,2}:\d\d(?: ?[ap]m\b)?"
    rf"|\b{_YEAR} ?(?:[–-]|to) ?(?:{_YEAR}|\d\d)\b|\b{_WHEN} {_YEAR}\b"
    r"|\bv?\d+(?:\.\d+){2,}\b|\b\d+/\d+\b"
    r"|\b(?:version|chapter|section|part|step|phase|stage|level|page|number|item|tier) \d[\d.]*",
    re.IGNORECASE,
)

_SPACE = "[ \u00a0\u202f]"
_CODE = r"(?:USD|EUR|GBP|CHF|AUD|CAD|NZD|INR|JPY|CNY|SEK|NOK|DKK|PLN|BRL)"
_NUMBER: Final = re.compile(
    # Not inside a word, an amount or a name such as GPT-4, p95 and C++17.
    r"(?<![\w.,/#+])(?<![^\W\d]-)"
    rf"(?P<sign>[-−])?(?P<money>[A-Z]{{1,2}}\$|[$£€¥₹]|{_CODE}{_SPACE})?"
    r"(?P<number>[0-9]{1,3}(?:[,'’ \u00a0\u202f][0-9]{3}){1,4}(?![0-9,])(?:\.[0-9]{1,15})?"
    r"|[0-9]{1,15},[0-9]{1,2}(?![0-9,])|[0-9]{1,15}(?:\.[0-9]{1,15})?(?![0-9]))"
)
_SCALE: Final = re.compile(rf"{_SPACE}?(?P<scale>k|K|m|M|mn|bn|B|thousand|million|billion)(?!\w)")
_SCALES: Final = {"k": 3, "thousand": 3, "m": 6, "mn": 6, "million": 6, "b": 9, "bn": 9}
_SCALES["billion"] = _SCALES["bn"]

_MONEY_AFTER: Final = re.compile(rf"{_SPACE}?(?P<unit>{_CODE}|dollar|euro|pound)s?\b")
_CURRENCIES: Final = {
    "$": "USD",
    "US$": "USD",
    "A$": "AUD",
    "AU$": "AUD",
    "C$": "CAD",
    "CA$": "CAD",
    "NZ$": "NZD",
    "£": "GBP",
    "€": "EUR",
    "¥": "JPY",
    "₹": "INR",
    "dollar": "USD",
    "euro": "EUR",
    "pound": "GBP",
}

_MEASURE: Final = re.compile(
    rf"{_SPACE}?(?P<unit>%|(?:percentage points?|percent|per cent|pp)\b|[x×](?!\w)|-?fold\b"
    r"|(?:ms|µs|us|ns|s|secs?|seconds?|mins?|minutes?|h|hrs?|hours?|days?|nights?|weeks?|months?"
    r"|quarters?|years?|times|[kKMGTP]i?B|[kMG]?Hz|rps|qps|tps|fps|LOC|kWh|km|kg)(?![\w-]))"
    r"|-(?P<made_of>(?:person|people|member|engineer|node|day|week|month|year|hour|minute|second)s?)\b"
)
_NO_NOUN = (
    r"(?!(?:and|or|but|in|on|at|to|of|for|with|by|from|as|is|was|were|are|has|its|this|his|us"
    r"|plus|versus|vs|towards|afterwards|always|sometimes|thus|so|the|a|an|which|that|when|while"
    r"|where|who|we|they|it|because|if|than|then|per|each|every|after|before|until|since|into|over"
    r"|under|within|without|instead)\b)"
)
_COUNTED: Final = re.compile(
    rf"{_SPACE}(?P<unit>{_NO_NOUN}(?:[a-z][a-z-]*{_SPACE})??"
    rf"{_NO_NOUN}(?:[a-z][a-z-]*[a-rt-z]s|people|staff)\b)"
)
_RATE: Final = re.compile(
    rf"{_SPACE}(?:a|an|per|each|every){_SPACE}(?:second|minute|hour|day|night|week|month|quarter"
    r"|year|request|user|person|customer|call)\b"
    r"|/(?:s|sec|second|min|minute|h|hour|day|week|month|year|request|user)\b"
)
_GROUP: Final = re.compile(r"\b(?:team|group|squad|crew|class|staff|department) of $")
_NAME_BEFORE: Final = re.compile(r"(?<![.!?:;•*-])\s[A-Z][\w+#.-]*\s$")

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

    Dates, times, years, versions, fractions, links and numbers inside names are passed over.
    """
    masked = _NO_FIGURES.sub(lambda it: "\0" * len(it[0]), text)
    for found in _NUMBER.finditer(masked):
        figure = _figure(masked, found)
        if not masked[figure.end : figure.end + 1].isalnum():
            yield figure


def words_before(text: str, start: int) -> str:
    """Return the few words before an offset, enough to tell what a number there means."""
    return text[max(0, start - _REACH) : start]


def _figure(text: str, found: re.Match[str]) -> Figure:
    money, end = found["money"] or "", found.end()
    scale = _SCALE.match(text, end)
    if scale and scale["scale"] == "m" and not money:  # metres or minutes, who knows
        scale = None
    end = scale.end() if scale else end
    end += text[end : end + 1] == "+"
    unit, measured, end = _unit(text, found.start(), end, money.strip())
    power = _SCALES[scale["scale"].casefold()] if scale else 0
    group = _GROUP.search(words_before(text, found.start()))
    if group and not unit:
        unit = "people"
    return Figure(
        start=found.start(),
        end=end,
        quote_start=found.start() - (len(group[0]) if group else 0),
        value=_value(found, power),
        power=power,
        unit=unit,
        measured=measured,
    )


def _value(found: re.Match[str], power: int) -> float:
    digits = found["number"]
    if re.fullmatch(r"\d+,\d{1,2}", digits):
        digits = digits.replace(",", ".")
    sign = "-" if found["sign"] else ""
    return float(f"{sign}{re.sub(r'[^0-9.]', '', digits)}e{power}")


def _unit(text: str, start: int, end: int, money: str) -> tuple[str, bool, int]:
    """Return the unit of a number, whether it is a measure, and where it ends."""
    if money:
        return _with_rate(text, _CURRENCIES.get(money, money), end)
    if after := _MONEY_AFTER.match(text, end):
        return _with_rate(text, _CURRENCIES.get(after["unit"], after["unit"]), after.end())
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
