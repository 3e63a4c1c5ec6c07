"""Periods in lines of a résumé: "Mar 2019 – Present", "2015-17", "since 2020"."""

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from tools.domain.timeline import Moment, Tenure
from tools.history.months import moment
from tools.history.points import (
    MONTH_ALONE,
    PART_OF_YEAR,
    POINT,
    YEAR,
    month_alone,
    read_point,
    short_year,
)
from tools.late import late

_CURRENT: Final = (
    r"(?:(?:to |till |until )?(?:present(?: day)?|now|today|current(?:ly)?|date|ongoing)"
    r"|in progress|heute|jetzt|aktuell|laufend|dato|aujourd['’]hui|ce jour|présent"
    r"|actuel(?:lement)?|maintenant|(?:la )?actualidad|actualmente|presente|hoy|oggi|attuale"
    r"|in corso|atual(?:mente)?"
    r"|hoje|heden|nu|obecnie|dziś|сейчас|настоящее время|н\.\s?в\.?)(?!\w)"
)
_TO: Final = (
    r"(?:\s*(?:--?-?|[–—−~→]|->|=>)\s*"
    r"|\s+(?:to|until|till|through|thru|bis(?: zum?)?|à|au|jusqu['’](?:à|en|au)|a|al|hasta|até|tot"
    r"|do|по|(?P<and>and))\s+)"
)
_BEGINS: Final = r"(?:(?:from|(?P<between>between)|von|vom|de|du|desde|dal?|van|od|с|since)\s+)?"
_SINCE: Final = (
    r"(?:(?:ever\s+)?since|seit|depuis(?:\s+le)?|desde|dal|sinds|ab|as of|с|(?:from(?=.{4,24}\bon))"
    r"|od)(?!\w)(?:\s+(?:the\s+)?)"
)
_UNTIL: Final = r"(?:until|till|up to|bis(?: zum?)?|jusqu['’](?:à|en|au)|hasta|até|tot|до)\s+"
_EDGE: Final = r"(?<![\w$€£./])"
_NOT_MORE: Final = r"(?!\w|[.,/]?\d)"

_GOES_ON: Final = late(_CURRENT, re.IGNORECASE)
_RANGE: Final = late(
    rf"{_EDGE}{_BEGINS}(?P<start>{POINT}|{MONTH_ALONE}){_NOT_MORE}{_TO}"
    rf"(?:(?P<end>{POINT}){_NOT_MORE}|(?P<now>{_CURRENT}))",
    re.IGNORECASE,
)
_SHORT_RANGE: Final = late(
    rf"{_EDGE}(?P<year>{YEAR})\s*(?P<mark>[-–—/])\s*(?:(?P<two>\d\d)|(?P<whole>{YEAR})){_NOT_MORE}"
)
_MONTHS_OF_YEAR: Final = late(
    rf"{_EDGE}(?P<first>1[0-2]|0?[1-9])\s*[-–—]\s*(?P<last>1[0-2]|0?[1-9])[/.](?P<year>{YEAR})"
    rf"{_NOT_MORE}"
)
_SHORT_YEARS: Final = late(
    rf"{_EDGE}(?P<a>1[0-2]|0[1-9])/(?P<b>\d\d)\s*(?:[-–—]|to)\s*"
    rf"(?:(?P<c>1[0-2]|0[1-9])/(?P<d>\d\d){_NOT_MORE}|(?P<now>{_CURRENT}))",
    re.IGNORECASE,
)
_NAMED_SHORT: Final = late(
    rf"{_EDGE}(?P<a>{MONTH_ALONE})\s+(?P<b>\d\d)\s*(?:[-–—]|\bto\b)\s*"
    rf"(?:(?P<c>{MONTH_ALONE})\s+(?P<d>\d\d){_NOT_MORE}|(?P<now>{_CURRENT}))",
    re.IGNORECASE,
)
_APOSTROPHES: Final = late(
    rf"(?<!\w)['’‘](?P<b>\d\d)\s*(?:[-–—]|to)\s*(?:['’‘](?P<d>\d\d){_NOT_MORE}|(?P<now>{_CURRENT}))",
    re.IGNORECASE,
)
_SINCE_POINT: Final = late(rf"{_EDGE}{_SINCE}(?P<start>{POINT}){_NOT_MORE}", re.IGNORECASE)
_OPEN: Final = late(
    rf"{_EDGE}(?P<start>{POINT})\s*(?:[-–—]|\.\.\.|…)\s*(?=$|[\n)\]|,;])", re.IGNORECASE
)
_UNTIL_POINT: Final = late(rf"{_EDGE}{_UNTIL}(?P<end>{POINT}){_NOT_MORE}", re.IGNORECASE)
_POINT_ALONE: Final = late(rf"{_EDGE}(?P<start>{POINT}){_NOT_MORE}", re.IGNORECASE)
_PART_BEFORE: Final = late(rf"{PART_OF_YEAR}[\s-]+$", re.IGNORECASE)
_BARE_YEAR: Final = late(YEAR)
_NO_DATE_AFTER: Final = late(
    r"\s*(?:%|\+|users?\b|people\b|employees\b|staff\b|customers\b|clients\b)", re.IGNORECASE
)
_MOST_CHARACTERS: Final = 400


def is_current(text: str) -> bool:
    """Whether a text in the place of an end says that it goes on: "Present", "heute", "now"."""
    return _GOES_ON.fullmatch(text.strip()) is not None


class Dated(NamedTuple):
    """A period that stands in a text.

    Attributes:
        start: The offset of its first character.
        end: The offset after its last one.
        tenure: From when to when it is.
        alone: Whether it is a single date, in which something may begin as well as end.
    """

    start: int
    end: int
    tenure: Tenure
    alone: bool = False


def find_tenures(text: str) -> tuple[Dated, ...]:
    """Return the periods of a line in order; its single dates where it has no period.

    A year alone is a date only in brackets, or at the end of the line or of one of its parts. What
    ends before it begins is none.

    Args:
        text: A line, of which the first 400 characters are read.
    """
    line = text[:_MOST_CHARACTERS]
    found = _apart(it for reader in _PERIODS for it in reader(line))
    if found or any(_is_backwards(it) for it in _RANGE.finditer(line)):
        return found
    return _apart(_single(line))


def _is_backwards(it: re.Match[str]) -> bool:
    start, end = (read_point(it[name] or "") for name in ("start", "end"))
    return start is not None and end is not None and end.latest < start.earliest


def _apart(found: Iterator[Dated]) -> tuple[Dated, ...]:
    """Return what was found without what lies in another one; of two the one found first stays."""
    kept: list[Dated] = []
    for it in found:
        if not any(it.start < other.end and other.start < it.end for other in kept):
            kept.append(it)
    return tuple(sorted(kept, key=lambda it: it.start))


def _range(line: str) -> Iterator[Dated]:
    for it in _RANGE.finditer(line):
        if it["and"] and not it["between"]:
            continue  # "in 2015 and 2018" is no period
        end = read_point(it["end"]) if it["end"] else None
        start = read_point(it["start"])
        if start is None and end is not None and end.earliest[:4] == end.latest[:4]:
            start = month_alone(it["start"], int(end.earliest[:4]))
        yield from _from_to(it, start, end, current=it["now"] is not None)


def _from_to(
    it: re.Match[str], start: Moment | None, end: Moment | None, *, current: bool
) -> Iterator[Dated]:
    if start is None or (end is None and not current):
        return
    if end is not None and end.latest < start.earliest:
        return
    yield Dated(*it.span(), Tenure(start=start, end=end, current=current))


def _short_range(line: str) -> Iterator[Dated]:
    """Yield "2018–19" and "2018/19"; "2019-03" with a hyphen is a month."""
    for it in _SHORT_RANGE.finditer(line):
        year = int(it["year"])
        last = int(it["whole"] or year // 100 * 100 + int(it["two"]))
        if it["mark"] == "/" and _PART_BEFORE.search(line[: it.start()]):
            continue  # "Winter 2019/20" is one date
        is_month = it["two"] and 1 <= int(it["two"]) <= 12  # noqa: PLR2004 - December
        if is_month and (it["mark"] == "-" or (it["mark"] == "/" and last != year + 1)):
            continue
        if last > year or it["whole"]:
            yield from _from_to(it, moment(year), moment(last), current=False)


def _months_of_year(line: str) -> Iterator[Dated]:
    for it in _MONTHS_OF_YEAR.finditer(line):
        start, end = (read_point(f"{it[name]}/{it['year']}") for name in ("first", "last"))
        yield from _from_to(it, start, end, current=False)


def _short_years(line: str) -> Iterator[Dated]:
    """Yield "03/19 – 05/21", "Mar 19 – May 21" and "'19–'21", where both dates are so short."""
    for pattern in (_SHORT_YEARS, _NAMED_SHORT, _APOSTROPHES):
        for it in pattern.finditer(line):
            parts = it.groupdict()
            start = _short_date(parts.get("a"), parts["b"])
            end = _short_date(parts.get("c"), parts["d"])
            yield from _from_to(it, start, end, current=it["now"] is not None)


def _short_date(month: str | None, year: str | None) -> Moment | None:
    if year is None:
        return None
    whole = short_year(year)
    if not month:
        return moment(whole)
    return read_point(f"{month}/{whole}" if month.isdecimal() else f"{month} {whole}")


def _since(line: str) -> Iterator[Dated]:
    for pattern in (_SINCE_POINT, _OPEN):
        for it in pattern.finditer(line):
            yield from _from_to(it, read_point(it["start"]), None, current=True)


def _until(line: str) -> Iterator[Dated]:
    for it in _UNTIL_POINT.finditer(line):
        end = read_point(it["end"])
        if end is not None:
            yield Dated(*it.span(), Tenure(start=None, end=end))


def _single(line: str) -> Iterator[Dated]:
    for it in _POINT_ALONE.finditer(line):
        point = read_point(it["start"])
        if point is not None and (not _BARE_YEAR.fullmatch(it[0]) or _stands_apart(line, it)):
            yield Dated(*it.span(), Tenure(start=point, end=point), alone=True)


def _stands_apart(line: str, year: re.Match[str]) -> bool:
    """Whether a year is a part of a line by itself: "(2019)", "Clerk, Acme, 2019"."""
    before, after = line[: year.start()].rstrip(" "), line[year.end() :].lstrip(" ")
    if _NO_DATE_AFTER.match(line, year.end()) or line[: year.start()].endswith(":"):
        return False
    opened = not before or before[-1] in "([|,;:·–—-\t\n"
    return opened and (not after or after[0] in ")]|,;:·–—-\t\n")


_PERIODS: Final = (_range, _months_of_year, _short_years, _short_range, _since, _until)
