"""What the offline coach says of a day of the plan: how ready one is by then, and what is short."""

import datetime as dt
from typing import NamedTuple

from prompts import render
from tools.domain import GapReport, GapRow, Readiness, Roadmap

_SIX = dt.timedelta(6)
_NAMED = 5
"""How many skills of unknown level a reply names."""


class Standing(NamedTuple):
    """A skill by a day of the plan.

    Attributes:
        skill: The skill.
        level: The level that it is at by then.
        asked: The level that is asked for.
    """

    skill: str
    level: int
    asked: int


def plan_by_day(plan: Roadmap, report: GapReport, day: dt.date) -> str:
    """Return how ready the plan makes one by a day, what it has reached, and what is still short.

    Args:
        plan: The plan that stands.
        report: The gaps as they are today.
        day: The day asked about.
    """
    levels = _finished(plan, day)
    standing = [
        (row, max(row.current or 0, levels.get(row.skill, 0)))
        for row in report.skills
        if row.current is not None or row.skill in levels
    ]
    return render(
        "replies/plan_by_day",
        report=report,
        day=day,
        then=_readiness(report, levels),
        reached=[Standing(row.skill, at, row.required) for row, at in standing if _rose(row, at)],
        short=[Standing(row.skill, at, row.required) for row, at in standing if at < row.required],
        unknown=[it.skill for it in report.skills if it.current is None and it.skill not in levels],
        named=_NAMED,
    )


def _finished(plan: Roadmap, day: dt.date) -> dict[str, int]:
    """Return the levels that the plan has brought skills to by a day."""
    ends = {
        (item.skill, item.to_level): week.start + _SIX for week in plan.weeks for item in week.items
    }
    done = dict[str, int]()
    for (skill, level), end in ends.items():
        if end <= day:
            done[skill] = max(done.get(skill, 0), level)
    return done


def _rose(row: GapRow, at: int) -> bool:
    return at > (row.current or 0)


def _readiness(report: GapReport, levels: dict[str, int]) -> Readiness:
    """Return the readiness with what is reached, which an unknown level may have met already."""
    total = sum(it.weight for it in report.skills)
    gains = [(row, _gain(row, levels.get(row.skill, 0)) * 100 / total) for row in report.skills]
    low = report.readiness.low + sum(it for _, it in gains)
    high = report.readiness.high + sum(it for row, it in gains if row.current is not None)
    return Readiness(low=min(round(low, 1), 100), high=min(round(high, 1), 100))


def _gain(row: GapRow, level: int) -> float:
    held = min(row.current or 0, row.required)
    return row.weight * max(min(level, row.required) - held, 0) / row.required
