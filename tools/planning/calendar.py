"""The weeks of a plan: which days are free, how many hours they hold, and what is done when."""

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from tools.domain import PlanItem, PlanSettings, PlanWeek
from tools.effort import QUARTERS
from tools.errors import CoachError
from tools.planning.settings import HORIZON_WEEKS
from tools.planning.step import Step
from tools.wording import figure

WEEK = 7
"""The days of a week of a plan, counted from its start."""

_LONGEST_WAIT = 52


@dataclass(frozen=True, slots=True)
class Block:
    """Seven days of the calendar, or fewer where the deadline cuts them.

    Attributes:
        number: Its number from the start, from 1; weeks off count too.
        start: Its first day.
        finish: Its last day.
        quarters: The quarter hours that it holds.
    """

    number: int
    start: dt.date
    finish: dt.date
    quarters: int


@dataclass(frozen=True, slots=True)
class LaidWeek:
    """A block with what is done in it."""

    block: Block
    items: tuple[PlanItem, ...]

    def as_plan_week(self) -> PlanWeek:
        """Return the week as the plan shows it."""
        hours = sum(item.hours for item in self.items)
        return PlanWeek(start=self.block.start, items=self.items, hours=hours)


def free_blocks(settings: PlanSettings) -> Iterator[Block]:
    """Yield the weeks that hold any time, in order, up to the deadline or for twenty years.

    A week that holds one of the days off is left free. A last week that the deadline cuts holds
    its part of the budget, days / 7, down to a quarter hour.

    Raises:
        CoachError: The first year and a week are all off.
    """
    budget, off = _budget(settings), _blocks_off(settings)
    for index in range(_blocks_until(settings)):
        if index in off:
            if index == _LONGEST_WAIT and off.issuperset(range(_LONGEST_WAIT)):
                raise _all_off(settings)
            continue
        start = settings.start + dt.timedelta(index * WEEK)
        finish = min(start + dt.timedelta(WEEK - 1), settings.deadline or dt.date.max)
        quarters = budget * ((finish - start).days + 1) // WEEK
        if quarters:
            yield Block(index + 1, start, finish, quarters)


def room_before_deadline(settings: PlanSettings) -> int:
    """Return the quarter hours that all weeks up to the deadline hold."""
    return sum(block.quarters for block in free_blocks(settings))


def lay_weeks(steps: Sequence[Step], settings: PlanSettings) -> tuple[LaidWeek, ...]:
    """Lay steps into the free weeks, one after another, spilling over where a week is full.

    Raises:
        CoachError: They need more than twenty years, or the first year is all off.
    """
    weeks: dict[Block, list[PlanItem]] = {}
    for block, step, quarters in _pieces(steps, settings):
        item = PlanItem(
            skill=step.skill,
            from_level=step.from_level,
            to_level=step.to_level,
            hours=quarters / QUARTERS,
            provisional=step.provisional,
        )
        weeks.setdefault(block, []).append(item)
    return tuple(LaidWeek(block, tuple(items)) for block, items in weeks.items())


def finish_at_budget(quarters: int, settings: PlanSettings) -> dt.date:
    """Return the last day of the week in which some work ends, whatever the deadline.

    Args:
        quarters: The quarter hours of the work, at least 1.
        settings: The start, the weekly budget and the days off.

    Raises:
        CoachError: The day lies beyond the calendar.
    """
    index = -(-quarters // _budget(settings)) - 1
    for off in sorted(_blocks_off(settings)):
        index += 0 <= off <= index
    try:
        return settings.start + dt.timedelta(index * WEEK + WEEK - 1)
    except OverflowError:
        raise CoachError(
            f"{figure(quarters / QUARTERS)} hours at {figure(settings.hours_per_week)} a week end "
            "beyond the calendar. Give more hours a week."
        ) from None


def _budget(settings: PlanSettings) -> int:
    return round(settings.hours_per_week * QUARTERS)


def _blocks_off(settings: PlanSettings) -> set[int]:
    return {(day - settings.start).days // WEEK for day in settings.weeks_off}


def _blocks_until(settings: PlanSettings) -> int:
    if settings.deadline is None:
        return HORIZON_WEEKS
    return (settings.deadline - settings.start).days // WEEK + 1


def _pieces(steps: Sequence[Step], settings: PlanSettings) -> Iterator[tuple[Block, Step, int]]:
    """Yield how many quarter hours of which step are done in which week."""
    blocks = free_blocks(settings)
    block, room = None, 0
    for step in steps:
        left = step.quarters
        while left:
            if not room:
                block = next(blocks, None)
            if block is None:
                raise _too_long(steps, settings)
            room = room or block.quarters
            part = min(left, room)
            yield block, step, part
            left, room = left - part, room - part


def _all_off(settings: PlanSettings) -> CoachError:
    return CoachError(
        f"Weeks off: every week for a year from {settings.start} is off, so nothing can be "
        "planned. Free some of them, or start later."
    )


def _too_long(steps: Sequence[Step], settings: PlanSettings) -> CoachError:
    hours = figure(sum(it.quarters for it in steps) / QUARTERS)
    return CoachError(
        f"The plan takes {hours} hours, which at {figure(settings.hours_per_week)} hours a week "
        "is more than twenty years. Give more hours a week, or choose a role nearer to you."
    )
