"""What to learn first, and why, as far as the gaps and the plan tell."""

import datetime as dt
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from tools.domain import GapReport, GapRow, PlanItem, Prerequisite, Roadmap
from tools.vocabulary import Vocabulary


class First(NamedTuple):
    """The first thing to learn.

    Attributes:
        skill: What.
        from_level: The level it starts at.
        to_level: The level to reach.
        hours: The hours that the plan gives it, or the row's estimate; ``None`` where unknown.
        row: The role's row for it, or ``None`` where the role does not ask for it itself.
        needed_by: What needs it first, as "Kubernetes (at 2/5)"; empty where nothing does.
        planned: Whether it opens the plan, or leads the gaps where there is no plan.
        provisional: Whether its level is unknown and the plan takes it for 0.
    """

    skill: str
    from_level: int
    to_level: int
    hours: float | None
    row: GapRow | None
    needed_by: tuple[str, ...]
    planned: bool
    provisional: bool = False


def choose_first(
    report: GapReport, plan: Roadmap | None, vocabulary: Vocabulary, today: dt.date
) -> First | None:
    """Return what to learn first, or ``None`` where no known gap is open.

    Args:
        report: The gaps for the role.
        plan: The plan for the role, whose order counts where there is one.
        vocabulary: Knows what each skill needs first.
        today: The day; weeks of the plan that are over do not count.
    """
    rows = {row.skill: row for row in report.skills}
    ahead = [] if plan is None else list(_ahead(plan, today))
    if ahead:
        return _planned(ahead, rows, vocabulary)
    leading = next((row for row in report.skills if row.status in {"gap", "missing"}), None)
    return None if leading is None else _leading(leading, rows, vocabulary)


def _ahead(plan: Roadmap, today: dt.date) -> Iterator[PlanItem]:
    for week in plan.weeks:
        if week.start + dt.timedelta(days=6) >= today:
            yield from week.items


def _planned(items: list[PlanItem], rows: Mapping[str, GapRow], vocabulary: Vocabulary) -> First:
    first = items[0]
    step = (first.skill, first.from_level, first.to_level)
    hours = sum(it.hours for it in items if (it.skill, it.from_level, it.to_level) == step)
    needed = _needed_by(first.skill, first.from_level, rows, vocabulary)
    row = rows.get(first.skill)
    return First(*step, hours, row, needed, planned=True, provisional=first.provisional)


def _leading(row: GapRow, rows: Mapping[str, GapRow], vocabulary: Vocabulary) -> First:
    """Return the leading row, or the first of its prerequisites that is known to be too low."""
    skill, level, needed_by = row.skill, row.required, list[str]()
    while (short := _short_of(skill, rows, vocabulary)) is not None:
        needed_by = [f"{skill} (at {short.level}/5)"]
        skill, level = short.skill, short.level
    own = rows.get(skill)
    current = own.current if own is not None and own.current is not None else 0
    hours = row.hours if skill == row.skill else None
    return First(skill, current, level, hours, own, tuple(needed_by), planned=False)


def _short_of(
    skill: str, rows: Mapping[str, GapRow], vocabulary: Vocabulary
) -> Prerequisite | None:
    known = vocabulary.get(skill)
    for needed in known.prerequisites if known else ():
        row = rows.get(needed.skill)
        if row is not None and row.current is not None and row.current < needed.level:
            return needed
    return None


def _needed_by(
    skill: str, level: int, rows: Mapping[str, GapRow], vocabulary: Vocabulary
) -> tuple[str, ...]:
    """Return the open rows that need a skill at more than its level."""
    found = []
    for row in rows.values():
        known = vocabulary.get(row.skill)
        if row.status in {"gap", "missing"} and known is not None:
            found += [
                f"{row.skill} (at {needed.level}/5)"
                for needed in known.prerequisites
                if needed.skill == skill and needed.level > level
            ]
    return tuple(found)
