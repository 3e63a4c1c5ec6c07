"""What is typed on the command line, read as days, hours and text.

Each function raises ``ArgumentTypeError`` with what is wrong and how to write it.
"""

import datetime as dt
import re
from argparse import ArgumentTypeError
from decimal import Decimal

_DATE = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
_MONTH = re.compile(r"\d{4}-(?:0[1-9]|1[0-2])", re.ASCII)
_COUNT = re.compile(r"-?\d{1,9}")
_DOLLARS = re.compile(r"\d{1,6}(?:\.\d{1,9})?|\.\d{1,9}", re.ASCII)
_HOURS = re.compile(r"(?P<figure>[\w.+-]+?) ?(?P<unit>h|hours?)?")
WHAT_IF = ("hours", "deadline", "start", "at-once")
"""What can be supposed of a plan."""

_LEVELS = re.compile(r"([0-4])\s*[-–]\s*([1-5])", re.ASCII)
_FIRST_YEAR, _LAST_YEAR = 1970, 2999


def day(text: str) -> dt.date:
    """Return the day written as YYYY-MM-DD, and in no other way."""
    if not _DATE.fullmatch(text):
        raise ArgumentTypeError(f"“{text}” is no day. Write it as YYYY-MM-DD, such as 2027-06-30")
    try:
        return dt.date.fromisoformat(text)
    except ValueError as error:
        raise ArgumentTypeError(f"the calendar has no {text} ({error})") from error


def days(text: str) -> list[dt.date]:
    """Return the days of a list separated by commas."""
    return [day(part.strip()) for part in text.split(",") if part.strip()]


def month(text: str) -> str:
    """Return the month written as YYYY-MM, and in no other way."""
    if not _MONTH.fullmatch(text):
        raise ArgumentTypeError(f"“{text}” is no month. Write it as YYYY-MM, such as 2026-07")
    return text


def today(text: str) -> dt.date:
    """Return the day to take for today, in a year that plans can be made in."""
    chosen = day(text)
    if not _FIRST_YEAR <= chosen.year <= _LAST_YEAR:
        raise ArgumentTypeError(f"{text} is not a year between {_FIRST_YEAR} and {_LAST_YEAR}")
    return chosen


def dollars(text: str) -> Decimal:
    """Return an amount in US dollars."""
    amount = Decimal(text) if _DOLLARS.fullmatch(text) else None
    if amount is None:
        raise ArgumentTypeError(f"“{text}” is no number of US dollars. Write one such as 0.50")
    return amount


def hours(text: str) -> float:
    """Return hours; whether they make sense is for the planner to say."""
    try:
        return float(text.replace("_", " "))  # Python reads 1_0 as 10
    except ValueError as error:
        raise ArgumentTypeError(
            f"“{text}” is no number of hours. Write a number such as 6 or 7.5"
        ) from error


def count(text: str) -> int:
    """Return a whole number; whether there is so much of it is for others to say."""
    if not _COUNT.fullmatch(text.strip()):
        raise ArgumentTypeError(f"“{text}” is no whole number. Write one such as 2")
    return int(text)


def hours_from(text: str) -> list[tuple[dt.date, float]]:
    """Return weekly hours, each from a day on: ``2027-01-04=4,2027-03-01=10``."""
    found = []
    for part in text.split(","):
        start, is_given, amount = part.partition("=")
        if not is_given:
            raise ArgumentTypeError(f"“{part}” is no day with hours. Write it as 2027-01-04=4")
        found.append((day(start.strip()), hours(amount.strip())))
    return found


def fixed_date(text: str) -> tuple[dt.date, str, float, str]:
    """Return a day, what happens on it, the hours that it takes, and the level that it needs.

    Written as ``2027-03-10=AWS exam``, and with hours or a needed level after commas:
    ``2027-03-10=AWS exam, 3 h, AWS 3/5``.
    """
    when, is_given, rest = text.partition("=")
    name, *more = [part.strip() for part in rest.split(",")]
    if not is_given or not name:
        raise ArgumentTypeError(
            f"“{text}” is no fixed date. Write it as 2027-03-10=AWS exam, 3 h, AWS 3/5"
        )
    takes = [it for part in more if (it := _hours_taken(part)) is not None]
    needs = [part for part in more if _hours_taken(part) is None]
    if len(takes) > 1 or len(needs) > 1:
        raise ArgumentTypeError(f"“{text}” gives its hours or what it needs twice. Give each once")
    amount = takes[0] if takes else 0.0
    return day(when.strip()), typed(name), amount, typed(needs[0]) if needs else ""


def _hours_taken(part: str) -> float | None:
    """Return the hours that a part of a fixed date gives, ``None`` where it gives none."""
    match = _HOURS.fullmatch(part)
    try:
        return hours(match["figure"]) if match else None
    except ArgumentTypeError:
        if match and match["unit"]:
            raise
        return None


def what_if(text: str) -> dict[str, str]:
    """Return what a plan is supposed to keep to: ``hours=12,deadline=2027-06-30``."""
    pairs = [part.partition("=") for part in text.split(",") if part.strip()]
    wrong = next((it for it in pairs if it[0].strip() not in WHAT_IF or not it[2].strip()), None)
    if wrong or not pairs:
        raise ArgumentTypeError(
            f"“{text}” is nothing to suppose. Write it as hours=12,deadline=2027-06-30; "
            f"there are {', '.join(WHAT_IF)}"
        )
    return {name.strip(): value.strip() for name, _, value in pairs}


def typed(text: str) -> str:
    """Return text as typed, with bytes that are no UTF-8 replaced, so that it can be stored."""
    return text.encode("utf-8", "surrogateescape").decode("utf-8", "replace")


def levels(text: str) -> tuple[int, int]:
    """Return the level that something starts at and the one that it leads to, such as 1-3."""
    found = _LEVELS.fullmatch(text.strip())
    low, high = map(int, found.groups()) if found else (0, 0)
    if low >= high:
        raise ArgumentTypeError(
            f"“{text}” does not lead from a level to a higher one. Write 1-3, from 0 up to 5"
        )
    return low, high


def piece(text: str) -> int:
    """Return the number of a piece of evidence as it is shown (``E1``), or the figure alone."""
    digits = text.strip().casefold().removeprefix("e")
    if not (digits.isascii() and digits.isdigit() and len(digits) <= 6 and int(digits)):  # noqa: PLR2004 - no more pieces than that
        raise ArgumentTypeError(
            f"“{text}” names no piece of evidence. Give it as it is listed, such as E1"
        )
    return int(digits)
