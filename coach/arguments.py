"""What is typed on the command line, read as days, hours and text.

Each function raises ``ArgumentTypeError`` with what is wrong and how to write it.
"""

import datetime as dt
import re
from argparse import ArgumentTypeError

_DATE = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
_MONTH = re.compile(r"\d{4}-(?:0[1-9]|1[0-2])", re.ASCII)
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


def hours(text: str) -> float:
    """Return hours; whether they make sense is for the planner to say."""
    try:
        return float(text)
    except ValueError as error:
        raise ArgumentTypeError(
            f"“{text}” is no number of hours. Write a number such as 6 or 7.5"
        ) from error


def typed(text: str) -> str:
    """Return text as typed, with bytes that are no UTF-8 replaced, so that it can be stored."""
    return text.encode("utf-8", "surrogateescape").decode("utf-8", "replace")


def piece(text: str) -> int:
    """Return the number of a piece of evidence as it is shown (``E1``), or the figure alone."""
    digits = text.strip().casefold().removeprefix("e")
    if not (digits.isascii() and digits.isdigit() and len(digits) <= 6 and int(digits)):  # noqa: PLR2004 - no more pieces than that
        raise ArgumentTypeError(
            f"“{text}” names no piece of evidence. Give it as it is listed, such as E1"
        )
    return int(digits)
