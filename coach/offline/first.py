"""What to learn first, and why, as far as the gaps and the plan tell."""

import datetime as dt
from collections.abc import Iterator, Mapping
from math import floor
from typing import NamedTuple

from tools.domain import GapReport, GapRow, PlanItem, Prerequisite, Roadmap
from tools.effort import QUARTERS
from tools.gaps import hours_between
from tools.transfer import eased_skill
from tools.vocabulary import Vocabulary


class First(NamedTuple):
    """The first thing to learn.

    Attributes:
        skill: What.
        from_level: The level it starts at.
        to_level: The level to reach.
        hours: The hours that are left of it, or ``None`` where unknown.
        whole: The hours that it takes from its first to its last level.
        row: The role's row for it, or ``None`` where the role does not ask for it itself.
        needed_by: What needs it first, as "Kubernetes (at 2/5)"; empty where nothing does.
        planned: Whether it opens the plan, or leads the gaps where there is no plan.
        provisional: Whether its level is unknown and the plan takes it for 0.
        wished: The skill that the user put first, where it opens the plan or is built on it.
    """

    skill: str
    from_level: int
    to_level: int
    hours: float | None
    whole: float | None
    row: GapRow | None
    needed_by: tuple[str, ...]
    planned: bool
    provisional: bool = False
    wished: str = ""


def choose_first(
    report: GapReport,
    plan: Roadmap | None,
    vocabulary: Vocabulary,
    today: dt.date,
    spent: Mapping[str, float],
) -> First | None:
    """Return what to learn first, or ``None`` where no known gap is open.

    Args:
        report: The gaps for the role.
        plan: The plan for the role, whose order counts where there is one.
        vocabulary: Knows what each skill needs first.
        today: The day; what lies in weeks of the plan that are over does not come first.
        spent: Hours logged on a skill since its level was recorded.
    """
    rows = {row.skill: row for row in report.skills}
    first = None if plan is None else next(_ahead(plan, today), None)
    if plan is not None and first is not None:
        return _planned(first, plan, rows, vocabulary)
    leading = next((row for row in report.skills if row.status in {"gap", "missing"}), None)
    return None if leading is None else _leading(leading, rows, vocabulary, spent)


def _ahead(plan: Roadmap, today: dt.date) -> Iterator[PlanItem]:
    for week in plan.weeks:
        if week.start + dt.timedelta(days=6) >= today:
            yield from week.items


def _planned(
    first: PlanItem, plan: Roadmap, rows: Mapping[str, GapRow], vocabulary: Vocabulary
) -> First:
    step = (first.skill, first.from_level, first.to_level)
    # Those of weeks that are over are left too, as long as no check-in told of them.
    items = (it for week in plan.weeks for it in week.items)
    hours = sum(it.hours for it in items if (it.skill, it.from_level, it.to_level) == step)
    levels = {row.skill: row.current for row in rows.values()}
    eased = eased_skill(first.skill, vocabulary, levels)
    whole = hours_between(eased, first.from_level, first.to_level)
    needed = _needed_by(first.skill, first.from_level, rows, vocabulary)
    row = rows.get(first.skill)
    left = {item.skill for week in plan.weeks for item in week.items}
    return First(
        *step,
        hours,
        whole,
        row,
        needed,
        planned=True,
        provisional=first.provisional,
        wished=next((it for it in plan.first if it in left), ""),
    )


def _leading(
    row: GapRow,
    rows: Mapping[str, GapRow],
    vocabulary: Vocabulary,
    spent: Mapping[str, float],
) -> First:
    """Return the leading row, or the first of its prerequisites that is known to be too low."""
    skill, level, needed_by = row.skill, row.required, list[str]()
    while (short := _short_of(skill, rows, vocabulary)) is not None:
        needed_by = [f"{skill} (at {short.level}/5)"]
        skill, level = short.skill, short.level
    own = rows.get(skill)
    current = own.current if own is not None and own.current is not None else 0
    whole = row.hours if skill == row.skill else None
    left = hours_left(whole, spent.get(skill, 0.0))
    return First(skill, current, level, left, whole, own, tuple(needed_by), planned=False)


def hours_left(whole: float | None, spent: float) -> float | None:
    """Return the hours that are left of a way, as a plan counts them: in whole quarters.

    Args:
        whole: The hours that it takes in all, or ``None`` where its first level is unknown.
        spent: The hours logged since the first level was recorded.
    """
    return None if whole is None else max(whole - floor(spent * QUARTERS) / QUARTERS, 0.0)


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
