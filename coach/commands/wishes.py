"""What is wished of a plan on the command line."""

from argparse import ArgumentTypeError, Namespace
from collections.abc import Callable, Mapping
from datetime import date
from typing import TypeVar

from coach.arguments import day, hours
from coach.career import Career
from coach.career.plan_wishes import Limit, Wishes
from tools.domain import FixedDate
from tools.errors import UsageError
from tools.planning.settings import budget_change
from tools.said_levels import read_levels
from tools.wording import figure

Read = TypeVar("Read")
_LONGEST_NAME = 200


def wished(options: Namespace, career: Career) -> Wishes:
    """Return what the options of ``coach roadmap`` ask of a plan.

    Raises:
        UsageError: Hours make no sense, what a fixed date needs can't be read, or something is
            both given and taken back.
    """
    wish = Wishes(
        hours_per_week=options.hours_per_week,
        start=options.start,
        deadline=options.deadline,
        weeks_off=tuple(options.weeks_off),
        budget_changes=tuple(budget_change(*it) for it in options.hours_from),
        fixed_dates=tuple(_fixed_date(it, career) for it in options.fixed_date),
        at_once=options.at_once,
        first=tuple(options.first),
        skip=tuple(options.skip),
        without=tuple(options.without),
    )
    both = next((it for it in options.without if wish.get(it) not in (None, ())), None)
    if both:
        raise UsageError(
            f"coach roadmap: {both.replace('_', ' ')} can't be both given and taken back. "
            "Leave out one of the two."
        )
    # What is typed here is the whole list, and not more beside that of the last plan.
    listed: tuple[Limit, ...] = ("weeks_off", "budget_changes")
    whole = [it for it in listed if wish.get(it)]
    wish["without"] = (*options.without, *whole)
    return wish


def _fixed_date(given: tuple[date, str, float, str], career: Career) -> FixedDate:
    when, name, amount, needed = given
    if len(name) > _LONGEST_NAME:
        raise UsageError(
            f"Fixed date {when}: its name has {len(name)} characters, and {_LONGEST_NAME} are the "
            "most. Shorten it."
        )
    if not 0 <= amount <= 112 or amount * 4 % 1:  # noqa: PLR2004 - quarter hours, and what a week can hold
        raise UsageError(
            f"{name}: {figure(amount)} h can't be planned. Give quarter hours, at most 112."
        )
    levels = read_levels(needed, career.vocabulary) if needed else ()
    if isinstance(levels, str):
        raise UsageError(f"{name}: {levels}")
    if any(not it.level for it in levels):
        raise UsageError(f"{name}: level 0 needs nothing. Give a level from 1 to 5, or none.")
    return FixedDate(
        name=name,
        date=when,
        hours=amount,
        skill=levels[0].skill if levels else None,
        level=levels[0].level if levels else None,
    )


def supposed(given: Mapping[str, str]) -> Wishes:
    """Return what ``--what-if`` supposes.

    Args:
        given: Values as typed, by the names in ``coach.arguments.WHAT_IF``.

    Raises:
        UsageError: A value can't be read.
    """
    wish = Wishes()
    if "hours" in given:
        wish["hours_per_week"] = _read(hours, given["hours"])
    if "deadline" in given:
        wish["deadline"] = _read(day, given["deadline"])
    if "start" in given:
        wish["start"] = _read(day, given["start"])
    if "at-once" in given:
        wish["at_once"] = _read(_count, given["at-once"])
    return wish


def _read(reader: Callable[[str], Read], text: str) -> Read:
    try:
        return reader(text)
    except ArgumentTypeError as error:
        raise UsageError(f"--what-if: {error}.") from error


def _count(text: str) -> int:
    if not (text.isascii() and text.isdigit()):
        raise ArgumentTypeError(f"“{text}” is no number of skills. Write a number such as 2")
    return int(text)
