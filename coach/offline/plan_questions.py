"""What the offline coach says of the plan that stands: its order, its sum, what it reaches when."""

import datetime as dt
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import NamedTuple

from coach.offline.done import Done, view_of
from coach.offline.plan_by_day import plan_by_day
from coach.offline.rendering import rendered
from coach.offline.situation import Situation
from coach.plan_views import CurrentPlan
from tools.domain import FixedDateOutlook, GapReport, GapRow, PlanItem, Roadmap
from tools.understanding import Intent, IntentKind
from tools.understanding.questions.plan_by_day import BY_DAY
from tools.vocabulary import Vocabulary

_SIX = dt.timedelta(6)
_NAMED = 8
"""How many skills the sum of a plan names."""


class Place(NamedTuple):
    """Where a skill comes in a plan.

    Attributes:
        skill: The skill.
        at: Its place in the order of the plan, or ``None`` where the plan has no work on it.
        start: The first day of its first week, likewise.
        low: The level that its first step starts at.
        high: The level that this step leads to.
        hours: What this step takes.
        unknown: Whether its level is not known.
        weight: What the role weighs it at, or ``None`` where it does not ask for it itself.
        gain: What an hour of its first step adds, in no unit; 0 where that is not known.
        why: Why the plan has no work on it.
    """

    skill: str
    at: int | None = None
    start: dt.date | None = None
    low: int = 0
    high: int = 0
    hours: float = 0
    unknown: bool = False
    weight: float | None = None
    gain: float = 0
    why: str = ""


def plan_order(intent: Intent, done: Sequence[Done], situation: Situation) -> str:
    """Return why one skill comes before another in the plan, or that it does not.

    Args:
        intent: Holds the skills, as many of them said to come first as ``piece`` tells.
        done: The gaps and the plan.
        situation: The skills that are known.
    """
    plan, report = _plan(done), view_of(done, GapReport)
    rows = {it.skill: it for it in report.skills} if report else {}
    if plan is None:
        return rendered(intent, situation, plan=None)
    order = _order(plan)
    ahead = [_place(it, plan, rows) for it in intent.skills[: intent.piece]]
    behind = [_place(it, plan, rows) for it in intent.skills[intent.piece :]]
    if not ahead:
        ahead = [_place(it, plan, rows) for it in _rival(behind, order)]
    elif not behind:
        behind = [_place(it, plan, rows) for it in _next(ahead, order)]
    first, second = _placed(ahead, behind)
    return rendered(
        intent,
        situation,
        plan=plan,
        first=first,
        second=second,
        late=intent.piece == 0 and len(intent.skills) == 1,
        turned=first is not None and first.skill not in {it.skill for it in ahead},
        reason=_reason(first, second, plan, situation.vocabulary),
    )


def _plan(done: Sequence[Done]) -> Roadmap | None:
    current = view_of(done, CurrentPlan)
    return None if current is None else current.roadmap


def _items(plan: Roadmap) -> Iterable[tuple[dt.date, PlanItem]]:
    return ((week.start, it) for week in plan.weeks for it in week.items)


def _order(plan: Roadmap) -> list[str]:
    return list(dict.fromkeys(it.skill for _, it in _items(plan)))


def _place(skill: str, plan: Roadmap, rows: dict[str, GapRow]) -> Place:
    found = [(start, it) for start, it in _items(plan) if it.skill == skill]
    row = rows.get(skill)
    weight = None if row is None else row.weight
    if not found:
        why = next((it.why for it in plan.left_out if it.skill == skill), "")
        return Place(skill, weight=weight, why=why)
    start, item = found[0]
    hours = sum(it.hours for _, it in found if it.to_level == item.to_level)
    gain = row.weight / row.required / hours if row and hours else 0.0
    at = _order(plan).index(skill)
    step = (item.from_level, item.to_level)
    return Place(skill, at, start, *step, hours, item.provisional, weight, gain)


def _rival(behind: Sequence[Place], order: Sequence[str]) -> list[str]:
    """Return what opens the plan, which a skill is held against that comes late."""
    return [it for it in order if it not in {place.skill for place in behind}][:1]


def _next(ahead: Sequence[Place], order: Sequence[str]) -> list[str]:
    """Return what follows a skill that is said to be first, or what is first instead of it."""
    first = ahead[0]
    at = 1 if first.at == 0 else 0
    return [it for it in order[at : at + 1] if it != first.skill]


def _placed(ahead: Sequence[Place], behind: Sequence[Place]) -> tuple[Place | None, Place | None]:
    """Return two skills in the order of the plan, of those that were held against each other."""
    one, two = next(iter(ahead), None), next(iter(behind), None)
    if one is None or two is None:
        return (one or two), None
    if one.at is None or (two.at is not None and two.at < one.at):
        one, two = two, one
    return one, two


def _reason(
    first: Place | None, second: Place | None, plan: Roadmap, vocabulary: Vocabulary
) -> str:
    """Return why a skill comes before another, as a word for the reply."""
    if first is None or second is None or first.at is None:
        return ""
    if second.at is None:
        return "out"
    if first.skill in plan.first:
        return "wished"
    known = vocabulary.get(second.skill)
    if any(it.skill == first.skill for it in (known.prerequisites if known else ())):
        return "builds"
    if first.unknown != second.unknown:
        return "unknown"
    return "gain" if first.gain >= second.gain > 0 else "all"


def plan_total(intent: Intent, done: Sequence[Done], situation: Situation) -> str:
    """Return the hours of the plan by skill, of which it is the sum."""
    plan = _plan(done)
    parts = dict[str, float]()
    for _, it in _items(plan) if plan else ():
        parts[it.skill] = parts.get(it.skill, 0.0) + it.hours
    most = sorted(parts.items(), key=lambda it: -it[1])
    return rendered(
        intent,
        situation,
        plan=plan,
        named=most[:_NAMED],
        others=len(most[_NAMED:]),
        rest=sum(hours for _, hours in most[_NAMED:]),
    )


class Reached(NamedTuple):
    """What the plan makes of a skill by a day.

    Attributes:
        skill: The skill.
        level: The level that it is at by then, or ``None`` where it is not known.
        asked: The level that is asked for.
        ready: The day on which the plan reaches that level, or ``None`` where it does not.
        needs: The hours that it takes to get there, or ``None`` where they are not known.
        room: The hours that the plan holds until then.
        why: Why the plan does not bring it there.
    """

    skill: str
    level: int | None
    asked: int
    ready: dt.date | None
    needs: float | None
    room: float
    why: str = ""


def plan_reach(intent: Intent, done: Sequence[Done], situation: Situation) -> str:
    """Return whether a skill, an exam or the whole plan is reached in time: yes or no first.

    Args:
        intent: The skill, the last day and whether an exam is meant, as far as they were said.
        done: The gaps and the plan.
        situation: The day, and the skills that are known.
    """
    plan, report = _plan(done), view_of(done, GapReport)
    end = intent.deadline or (plan.finish or plan.deadline if plan else None)
    if plan and report and intent.text == BY_DAY and end:
        return plan_by_day(plan, report, end)
    rows = {it.skill: it for it in report.skills} if report else {}
    exam = _exam(intent, plan) if plan else None
    skill = intent.skill or (exam and (exam.skill or _skill_of(exam.name, situation.vocabulary)))
    day = intent.deadline or (exam.date if exam else None) or (plan.deadline if plan else None)
    row = rows.get(skill) if skill else None
    level = exam.level if exam and exam.skill == skill else None
    return rendered(
        intent,
        situation,
        plan=plan,
        report=report,
        exam=exam,
        skill=skill,
        day=day,
        room=_room(plan, day) if plan else 0,
        reached=_reached(row, plan, day, level) if plan and row else None,
    )


def _exam(intent: Intent, plan: Roadmap) -> FixedDateOutlook | None:
    """Return the fixed date that is asked about: on that day, so called, or the only one."""
    if intent.text != "exam":
        return None
    said = intent.quote.casefold()
    on_day = [it for it in plan.fixed_dates if it.date == intent.deadline]
    called = [it for it in plan.fixed_dates if any(w in said for w in it.name.casefold().split())]
    found = on_day or called or list(plan.fixed_dates)
    return found[0] if found else None


def _skill_of(name: str, vocabulary: Vocabulary) -> str | None:
    return next((it.skill for it in vocabulary.find(name)), None)


def _room(plan: Roadmap, day: dt.date | None) -> float:
    """Return the hours of the weeks that are over by a day."""
    return sum(it.hours for it in plan.weeks if day is None or it.start + _SIX <= day)


def _reached(row: GapRow, plan: Roadmap, day: dt.date | None, level: int | None) -> Reached:
    items = [(start + _SIX, it) for start, it in _items(plan) if it.skill == row.skill]
    ends = {it.to_level: end for end, it in items}
    asked = level or row.required
    in_time = [it for it, end in ends.items() if day is None or end <= day]
    held = row.current
    best = max((*in_time, held or 0))
    why = next((it.why for it in plan.left_out if it.skill == row.skill), "")
    known = held is not None or bool(in_time)
    needs = row.hours if asked == row.required else None
    return Reached(
        row.skill, best if known else None, asked, ends.get(asked), needs, _room(plan, day), why
    )


PLAN_QUESTIONS: Mapping[IntentKind, Callable[[Intent, Sequence[Done], Situation], str]] = {
    "plan_order": plan_order,
    "plan_reach": plan_reach,
    "plan_total": plan_total,
}
"""What answers each question on the plan that stands."""
