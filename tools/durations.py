"""Durations told in several units or as on a clock: "1h 20m", "2 hours, 15 minutes", "1:20 h"."""

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from tools.late import late
from tools.units import steps

_NOT_BEFORE = r"(?<![\w.,/#:+–-])"
_UNIT = (
    r"(?:years?|yrs?|y|months?|mos?|weeks?|wks?|w|days?|d|hours?|hrs?|h|minutes?|mins?|m|seconds?"
    r"|secs?|s)"
)
_PART = rf"\d{{1,4}}(?:\.\d{{1,3}})?[ \u00a0]?{_UNIT}"
_JOINT = r"(?:,? and |, | )?"
_ONE: Final = late(rf"(?P<joint>{_JOINT})(?P<number>[\d.]+)[ \u00a0]?(?P<unit>[a-z]+)")
_SEVERAL: Final = late(
    rf"{_NOT_BEFORE}{_PART}(?:{_JOINT}{_PART})+(?![\w/-]|\.\d)(?! of (?:which|it|that|them)\b)"
)
_NO_UNIT_AFTER: Final = late(rf"{_NOT_BEFORE}(?P<hours>\d{{1,3}})h(?P<minutes>[0-5]\d)(?!\w)")
_CLOCK: Final = late(
    rf"{_NOT_BEFORE}(?P<whole>\d{{1,3}}):(?P<part>[0-5]\d)"
    r" ?(?P<unit>h|hrs?|hours?|mins?|minutes?)(?![\w-])"
)
_TIME_OF_DAY: Final = late(r"\b(?:at|by|before|until|till|after|since) $", re.IGNORECASE)
_RATE_AFTER: Final = late(r" (?:a|an|per|each|every) ")
_APART: Final = late(r"[^.;\n]{0,40}\brespectively\b")
_SIXTY: Final = 60


class Duration(NamedTuple):
    """A duration in a text.

    Attributes:
        start: The offset of its first character.
        end: The offset after its last unit.
        value: How long it is, in its smallest unit.
        unit: That unit, as written; "min" for an "m".
    """

    start: int
    end: int
    value: float
    unit: str


def find_durations(text: str) -> Iterator[Duration]:
    """Yield the durations of a text that are told in more than one number.

    A month has no fixed number of days, so "2 months 3 days" is none; a day counts 24 hours.
    """
    for found in _SEVERAL.finditer(text):
        for parts in _runs(list(_ONE.finditer(text, *found.span()))):
            if duration := _several(text, parts):
                yield duration
    for found in _NO_UNIT_AFTER.finditer(text):
        value = _SIXTY * int(found["hours"]) + int(found["minutes"])
        yield Duration(found.start(), found.end(), value, "min")
    for found in _CLOCK.finditer(text):
        if not _TIME_OF_DAY.search(text[max(0, found.start() - 10) : found.start()]):
            value = _SIXTY * int(found["whole"]) + int(found["part"])
            unit = "min" if found["unit"].startswith("h") else "s"
            yield Duration(found.start(), found.end(), value, unit)


def _runs(parts: list[re.Match[str]]) -> Iterator[list[re.Match[str]]]:
    """Yield the parts that go together: of "1h 20m and 2h" the first two."""
    first = 0
    for at in range(1, len(parts) + 1):
        if at == len(parts) or steps([it["unit"] for it in parts[at - 1 : at + 1]]) is None:
            yield parts[first:at]
            first = at


def _several(text: str, parts: list[re.Match[str]]) -> Duration | None:
    factors = steps([it["unit"] for it in parts])
    numbers = [float(it["number"]) for it in parts]
    if not factors or not all(it.is_integer() for it in numbers[:-1]):
        return None
    if any(number >= factor for number, factor in zip(numbers[1:], factors, strict=True)):
        return None
    end = parts[-1].end()
    if any(it["joint"].strip() for it in parts[1:]) and _is_list(text, end):
        return None
    value = numbers[0]
    for number, factor in zip(numbers[1:], factors, strict=True):
        value = value * factor + number
    unit = parts[-1]["unit"]
    return Duration(parts[0].start("number"), end, value, "min" if unit == "m" else unit)


def _is_list(text: str, end: int) -> bool:
    """Whether what follows speaks of several durations: "6 weeks, 2 days a week"."""
    return bool(_RATE_AFTER.match(text, end) or _APART.match(text, end))
