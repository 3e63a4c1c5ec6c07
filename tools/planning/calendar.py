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


def free_blocks(settings: PlanSettings, weeks: int | None = None) -> Iterator[Block]:
    """Yield the weeks that hold any time, in order, up to the deadline or for twenty years.

    A week that holds one of the days off is left free, and what happens on a fixed date takes its
    hours. A last week that the deadline cuts holds its part of the budget, days / 7, down to a
    quarter hour.

    Args:
        settings: What the plan keeps to.
        weeks: How many weeks to look at instead.

    Raises:
        CoachError: The first year and a week are all off.
    """
    off, taken = _blocks_off(settings), _taken(settings)
    for index in range(_blocks_until(settings) if weeks is None else weeks):
        if index in off:
            if index == _LONGEST_WAIT and off.issuperset(range(_LONGEST_WAIT)):
                raise _all_off(settings)
            continue
        start = settings.start + dt.timedelta(index * WEEK)
        finish = min(start + dt.timedelta(WEEK - 1), settings.deadline or dt.date.max)
        quarters = _budget(settings, start) * ((finish - start).days + 1) // WEEK
        quarters -= taken.get(index, 0)
        if quarters > 0:
            yield Block(index + 1, start, finish, quarters)


def room_before_deadline(settings: PlanSettings) -> int:
    """Return the quarter hours that all weeks up to the deadline hold."""
    return sum(block.quarters for block in free_blocks(settings))


def room_before(settings: PlanSettings, day: dt.date) -> int:
    """Return the quarter hours of the weeks that end before a day."""
    return sum(block.quarters for block in free_blocks(settings) if block.finish < day)


@dataclass(frozen=True, slots=True)
class Laid:
    """What is done in which week, and the steps that no week before the deadline holds."""

    weeks: tuple[LaidWeek, ...]
    unlaid: tuple[Step, ...]


def lay_weeks(steps: Sequence[Step], settings: PlanSettings) -> Laid:
    """Lay steps into the free weeks, one after another, spilling over where a week is full.

    Where only so many skills may be worked on at once, a week that holds them goes on with the
    next step of one of these that can begin, and else stays free.

    Raises:
        CoachError: They need more than twenty years, or the first year is all off.
    """
    queue = _Queue(steps, settings.at_once)
    weeks = []
    for block in free_blocks(settings):
        if not queue.left:
            break
        weeks.append(LaidWeek(block, tuple(queue.fill(block.quarters))))
    if queue.left and settings.deadline is None:
        raise _too_long(steps, settings)
    return Laid(tuple(weeks), tuple(queue.left))


class _Queue:
    """The steps that are left to lay, and how much is left of each of them."""

    def __init__(self, steps: Sequence[Step], at_once: int | None) -> None:
        self.left = list(steps)
        self._at_once = at_once
        self._quarters = {it.key: it.quarters for it in steps}

    def fill(self, room: int) -> Iterator[PlanItem]:
        """Yield what a week of some quarter hours holds."""
        skills: set[str] = set()
        while room and (step := self._next(skills)):
            skills.add(step.skill)
            part = min(self._quarters[step.key], room)
            room -= part
            self._quarters[step.key] -= part
            if not self._quarters[step.key]:
                self.left.remove(step)
                del self._quarters[step.key]
            yield PlanItem(
                skill=step.skill,
                from_level=step.from_level,
                to_level=step.to_level,
                hours=part / QUARTERS,
                provisional=step.provisional,
            )

    def _next(self, skills: set[str]) -> Step | None:
        if self._at_once is None or len(skills) < self._at_once:
            return self.left[0] if self.left else None
        unfinished = self._quarters.keys()
        ready = (it for it in self.left if it.skill in skills and unfinished.isdisjoint(it.after))
        return next(ready, None)


def finish_at_budget(quarters: int, settings: PlanSettings) -> dt.date:
    """Return the last day of the week in which some work ends, whatever the deadline.

    Args:
        quarters: The quarter hours of the work, at least 1.
        settings: The start, the weekly budgets and the days off.

    Raises:
        CoachError: The day lies beyond the calendar.
    """
    endless = settings.model_copy(update={"deadline": None})
    weeks = (dt.date.max - settings.start).days // WEEK
    for block in free_blocks(endless, weeks):
        quarters -= block.quarters
        if quarters <= 0:
            return block.finish
    raise CoachError(
        f"The work ends beyond the calendar at {_pace(settings)}. Give more hours a week."
    )


def _budget(settings: PlanSettings, day: dt.date) -> int:
    """Return the quarter hours of a whole week that begins on a day."""
    holding = [it for it in settings.budget_changes if it.start <= day]
    last = max(holding, key=lambda it: it.start, default=None)
    return round((last or settings).hours_per_week * QUARTERS)


def _blocks_off(settings: PlanSettings) -> set[int]:
    return {(day - settings.start).days // WEEK for day in settings.weeks_off}


def _taken(settings: PlanSettings) -> dict[int, int]:
    """Return the quarter hours that fixed dates take, by the number of the week from 0."""
    taken: dict[int, int] = {}
    for it in settings.fixed_dates:
        index = (it.date - settings.start).days // WEEK
        taken[index] = taken.get(index, 0) + round(it.hours * QUARTERS)
    return taken


def _blocks_until(settings: PlanSettings) -> int:
    if settings.deadline is None:
        return HORIZON_WEEKS
    return (settings.deadline - settings.start).days // WEEK + 1


def _all_off(settings: PlanSettings) -> CoachError:
    return CoachError(
        f"Weeks off: every week for a year from {settings.start} is off, so nothing can be "
        "planned. Free some of them, or start later."
    )


def _too_long(steps: Sequence[Step], settings: PlanSettings) -> CoachError:
    hours = figure(sum(it.quarters for it in steps) / QUARTERS)
    return CoachError(
        f"The plan takes {hours} hours, which at {_pace(settings)} is more than twenty years. "
        "Give more hours a week, or choose a role nearer to you."
    )


def _pace(settings: PlanSettings) -> str:
    """Return the weekly budgets in words: "8 hours a week (0 from 2027-01-04 on)"."""
    later = [f"{figure(it.hours_per_week)} from {it.start} on" for it in settings.budget_changes]
    return f"{figure(settings.hours_per_week)} hours a week" + (
        f" ({', '.join(later)})" if later else ""
    )
