"""What must be learned by a day: which steps these are, and an order in which they are in time."""

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from tools.domain import FixedDate, FixedDateOutlook, PlanSettings
from tools.planning.calendar import LaidWeek, room_before
from tools.planning.step import Step
from tools.wording import day_text

Key = tuple[str, int]


@dataclass(slots=True)
class _Due:
    """Steps that must be done before a day.

    Attributes:
        keys: The steps.
        room: The quarter hours there are before that day.
        left: The quarter hours of these steps that are not laid yet.
    """

    keys: frozenset[Key]
    room: int
    left: int


def due_steps(steps: Sequence[Step], fixed: FixedDate) -> frozenset[Key]:
    """Return the steps that lead to what something on a day needs."""
    by_key = {it.key: it for it in steps}
    waiting = [
        key for key in by_key if key[0] == fixed.skill and fixed.level and key[1] <= fixed.level
    ]
    found: set[Key] = set()
    while waiting:
        key = waiting.pop()
        if key not in found:
            found.add(key)
            waiting += by_key[key].after
    return frozenset(found)


def reachable_steps(steps: Sequence[Step], settings: PlanSettings) -> frozenset[Key]:
    """Return the steps that fixed dates need, of those dates by which there is time for them."""
    return frozenset().union(*(it.keys for it in _dues(steps, settings)))


def in_time(order: Sequence[Step], settings: PlanSettings) -> tuple[Step, ...]:
    """Return the steps in an order that has what fixed dates need done before them.

    The order stays as it is for as long as what the next date needs still fits before it; then
    this comes first. What can't be done in time changes nothing.

    Args:
        order: The steps in the order that is best without fixed dates.
        settings: The calendar, with the fixed dates.
    """
    dues, left, laid, used = _dues(order, settings), list(order), list[Step](), 0
    while left:
        step = next((it for it in left if _leaves_time(it, dues, used)), left[0])
        left.remove(step)
        laid.append(step)
        used += step.quarters
        for due in dues:
            due.left -= step.quarters if step.key in due.keys else 0
    return tuple(laid)


def _leaves_time(step: Step, dues: Iterable[_Due], used: int) -> bool:
    return all(
        step.key in due.keys or not due.left or used + step.quarters + due.left <= due.room
        for due in dues
    )


def _dues(steps: Sequence[Step], settings: PlanSettings) -> list[_Due]:
    """Return what is due by each date, with what is due before it, as far as there is time."""
    work = {it.key: it.quarters for it in steps}
    dues: list[_Due] = []
    earlier: frozenset[Key] = frozenset()
    for fixed in sorted(settings.fixed_dates, key=lambda it: (it.date, it.name)):
        keys = earlier | due_steps(steps, fixed)
        left, room = sum(work[key] for key in keys), room_before(settings, fixed.date)
        if left <= room:
            dues.append(_Due(keys, room, left))
            earlier = keys
    return dues


def outlook(
    weeks: Sequence[LaidWeek], levels: Mapping[str, int | None], settings: PlanSettings
) -> tuple[FixedDateOutlook, ...]:
    """Return for each fixed date whether the plan reaches what it needs, by date.

    Args:
        weeks: The weeks of the plan.
        levels: The levels known at the start, by skill.
        settings: What the plan keeps to.
    """
    reached = {
        (item.skill, item.to_level): week.block.finish for week in weeks for item in week.items
    }
    fixed = sorted(settings.fixed_dates, key=lambda it: (it.date, it.name))
    return tuple(_outlook(it, reached, levels) for it in fixed)


def _outlook(
    fixed: FixedDate, reached: Mapping[Key, dt.date], levels: Mapping[str, int | None]
) -> FixedDateOutlook:
    ready, why = None, "what it needs is not said"
    if fixed.skill and fixed.level:
        ready = reached.get((fixed.skill, fixed.level))
        why = _why(fixed.skill, fixed.level, ready, fixed.date, levels.get(fixed.skill))
    return FixedDateOutlook(
        name=fixed.name,
        date=fixed.date,
        hours=fixed.hours,
        skill=fixed.skill,
        level=fixed.level,
        ready=ready,
        why=why,
    )


def _why(skill: str, level: int, ready: dt.date | None, day: dt.date, held: int | None) -> str:
    needed = f"it needs {skill} {level}/5"
    if held is not None and held >= level:
        return f"{needed}, and you are at {held}/5"
    if ready is None:
        known = "your level is not known" if held is None else "the plan does not reach it"
        return f"{needed}, and {known}"
    if ready < day:
        return f"{needed}, which the plan reaches by {day_text(ready)}"
    return f"{needed}, which the plan reaches only by {day_text(ready)}: too late"
