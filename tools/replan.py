"""How a plan differs from the one before it."""

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from tools.domain import BudgetChange, FixedDate, PlanChange, Roadmap, Role, SkillClaim
from tools.pace import told_beside_estimated
from tools.planning.calendar import WEEK
from tools.readiness import claims_by_skill
from tools.wording import counted, day_text, figure, listed, listed_in_part

_MOST_NAMED = 10
"""How many days or dates a reason names; how many more there are is said."""

_NOTHING_FIRST = "Nothing is put first any more."
_ORDER = ("finished", "added", "dropped", "moved", "hours")


@dataclass(frozen=True, slots=True)
class _Work:
    """What a plan holds of one skill: from where to where, how long, and until when."""

    from_level: int
    to_level: int
    hours: float
    finish: dt.date


def compare_roadmaps(
    old: Roadmap, new: Roadmap, *, role: Role, claims: Iterable[SkillClaim]
) -> tuple[PlanChange, ...]:
    """Return what changed from one plan to the next, skill by skill.

    Args:
        old: The plan before.
        new: The plan now.
        role: The role of the new plan.
        claims: What is known of the person now; a skill that left the plan is *finished* where
            they meet the level asked for, and *dropped* otherwise.

    Returns:
        What was finished, added, dropped, moved and changed in hours, in this order and by name.
    """
    before, after = _work(old), _work(new)
    levels = {skill: claim.level for skill, claim in claims_by_skill(claims).items()}
    asked = {way.skill: way.level for it in role.requirements for way in it.ways}
    gone = before.keys() - after.keys()
    changes = [_gone(skill, before[skill], levels.get(skill), asked, new) for skill in gone]
    changes += [_added(skill, after[skill]) for skill in after.keys() - before.keys()]
    for skill in before.keys() & after.keys():
        changes += _changed(skill, before[skill], after[skill])
    return tuple(sorted(changes, key=lambda it: (_ORDER.index(it.what), it.skill)))


def changed_settings(old: Roadmap, new: Roadmap) -> tuple[str, ...]:
    """Return what a plan keeps to that an earlier one did not, as sentences.

    The start is no reason of its own: every plan begins on the day that it is made.
    """
    return tuple(filter(None, (_budget(old, new), _deadline(old, new), *_limits(old, new))))


def changed_pace(old: Roadmap, new: Roadmap, at_old_pace: Roadmap | None = None) -> str:
    """Return what another pace than before does to a plan, in sentences; nothing where it does not.

    Args:
        old: The plan before.
        new: The plan now.
        at_old_pace: The plan as it would be now at the pace before, where it is known.
    """
    now, then = (1.0 if it.pace is None else it.pace.ratio for it in (new, old))
    if now == then:
        return ""
    why = told_beside_estimated(new.pace) if new.pace else "no finished step tells of it any more"
    said = f"Your pace: hours × {figure(now)} instead of × {figure(then)}; {why}."
    return said if at_old_pace is None else f"{said} {_hours_left(new, at_old_pace)}"


def _hours_left(new: Roadmap, other: Roadmap) -> str:
    hours, before = counted(new.open_hours, "hour"), figure(other.open_hours)
    if new.open_hours == other.open_hours:
        return f"What is left of the known gaps stays {hours}."
    return f"What is left of the known gaps takes {hours} instead of {before}."


def _budget(old: Roadmap, new: Roadmap) -> str:
    if new.hours_per_week == old.hours_per_week:
        return ""
    return f"{counted(new.hours_per_week, 'hour')} a week instead of {figure(old.hours_per_week)}."


def _deadline(old: Roadmap, new: Roadmap) -> str:
    if new.deadline == old.deadline:
        return ""
    now, then = (day_text(it) if it else "none" for it in (new.deadline, old.deadline))
    return f"Deadline: {now} instead of {then}."


def _limits(old: Roadmap, new: Roadmap) -> Iterator[str]:
    if new.weeks_off != old.weeks_off:
        yield _named(
            "Weeks off, the days", map(day_text, old.weeks_off), map(day_text, new.weeks_off)
        )
    if new.budget_changes != old.budget_changes:
        yield _named(
            "Hours from a day on",
            map(_hours_from, old.budget_changes),
            map(_hours_from, new.budget_changes),
        )
    if new.at_once != old.at_once:
        cap = counted(new.at_once or 0, "skill")
        yield f"At most {cap} a week." if new.at_once else "Any number of skills a week."
    if new.first != old.first:
        yield f"First, before all else: {listed(new.first)}." if new.first else _NOTHING_FIRST
    if new.skip != old.skip:
        yield _named("Not to be planned", old.skip, new.skip)
    if new.settings.fixed_dates != old.settings.fixed_dates:
        yield _named(
            "Fixed dates",
            map(_fixed, old.settings.fixed_dates),
            map(_fixed, new.settings.fixed_dates),
        )


def _named(what: str, before: Iterable[str], now: Iterable[str]) -> str:
    """Return in a sentence what came to some things that a plan keeps to, and what went."""
    then, later = list(before), list(now)
    added = [it for it in later if it not in then]
    gone = [it for it in then if it not in later]
    parts = [f"{listed_in_part(added, _MOST_NAMED)} added"] if added else []
    parts += [f"{listed_in_part(gone, _MOST_NAMED)} no longer"] if gone else []
    return f"{what}: {'; '.join(parts)}."


def _hours_from(change: BudgetChange) -> str:
    return f"{counted(change.hours_per_week, 'hour')} a week from {day_text(change.start)}"


def _fixed(it: FixedDate) -> str:
    details = [counted(it.hours, "hour")] if it.hours else []
    details += [f"needs {it.skill} {it.level}/5"] if it.skill and it.level else []
    return f"{it.name} on {day_text(it.date)}{f' ({listed(details)})' if details else ''}"


def _work(plan: Roadmap) -> dict[str, _Work]:
    """Return what a plan holds, by skill."""
    work: dict[str, _Work] = {}
    for week in plan.weeks:
        finish = week.start + dt.timedelta(WEEK - 1)
        finish = min(finish, plan.deadline or finish)
        for item in week.items:
            held = work.get(item.skill)
            work[item.skill] = _Work(
                from_level=held.from_level if held else item.from_level,
                to_level=item.to_level,
                hours=item.hours + (held.hours if held else 0),
                finish=finish,
            )
    return work


def _change(skill: str, what: str, detail: str) -> PlanChange:
    return PlanChange(skill=skill, what=what, detail=f"{skill}: {detail}.")


def _gone(
    skill: str, work: _Work, level: int | None, asked: Mapping[str, int], new: Roadmap
) -> PlanChange:
    if level is not None and level >= asked.get(skill, work.to_level):
        return _change(skill, "finished", f"you are at level {level}")
    reasons = [it.why for it in new.left_out if it.skill == skill]
    why = "; ".join(reasons) or "nothing in the plan needs it any more"
    return _change(skill, "dropped", f"no longer planned; {why}")


def _added(skill: str, work: _Work) -> PlanChange:
    way = f"level {work.from_level} to {work.to_level}, {counted(work.hours, 'hour')}"
    return _change(skill, "added", f"{way}, finished by {day_text(work.finish)}")


def _changed(skill: str, old: _Work, new: _Work) -> Iterator[PlanChange]:
    if days := (new.finish - old.finish).days:
        yield _change(skill, "moved", _moved(old, new, days))
    if new.hours != old.hours or new.to_level != old.to_level:
        yield _change(skill, "hours", f"{_extent(new, old)} instead of {_extent(old, new)}")


def _moved(old: _Work, new: _Work, days: int) -> str:
    """Return until when a skill is worked on; of two levels neither day is the earlier one."""
    if new.to_level != old.to_level:
        return (
            f"now {'only ' if new.to_level < old.to_level else ''}to level {new.to_level}, by "
            f"{day_text(new.finish)}, instead of level {old.to_level} by {day_text(old.finish)}"
        )
    shift = f"{counted(abs(days), 'day')} {'later' if days > 0 else 'earlier'}"
    return f"finished by {day_text(new.finish)} instead of {day_text(old.finish)}, {shift}"


def _extent(work: _Work, other: _Work) -> str:
    """Return how much is planned, with the level it ends at where another plan ends at another."""
    hours = counted(work.hours, "hour")
    return hours if work.to_level == other.to_level else f"{hours} to level {work.to_level}"
