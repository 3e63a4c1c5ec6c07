"""Making a plan, keeping its versions, and saying what changed."""

import datetime as dt
from dataclasses import dataclass, replace
from typing import Literal

from coach.career.file import CareerFile
from coach.views import PlanView
from tools.alternatives import asked_skills
from tools.domain import PlanChange, PlanSettings, Roadmap, Role
from tools.effort import known_skill
from tools.errors import UsageError
from tools.progress import hours_towards_next
from tools.replan import compare_roadmaps
from tools.roadmap import plan_roadmap, plan_settings

Limit = Literal["deadline", "weeks_off"]
"""What a plan keeps to until it is taken back."""


@dataclass(frozen=True, slots=True)
class PlanWish:
    """What a plan is asked to keep to; what is absent stays as in the last plan.

    Attributes:
        hours_per_week: The weekly budget in hours.
        start: The first day; today where absent.
        deadline: The last day.
        weeks_off: Days whose weeks are left free.
        without: What the last plan kept to and this one is not to.
    """

    hours_per_week: float | None = None
    start: dt.date | None = None
    deadline: dt.date | None = None
    weeks_off: tuple[dt.date, ...] = ()
    without: frozenset[Limit] = frozenset()

    def ahead(self, today: dt.date) -> "PlanWish":
        """Return the same wish without a deadline that has passed."""
        if self.deadline is None or self.deadline > today:
            return self
        return replace(self, deadline=None)


def make_plan(career: CareerFile, role: Role, wish: PlanWish) -> PlanView:
    """Compute a plan and store it as the next version.

    Raises:
        UsageError: A date lies in the past, or the hours are absent or absurd.
    """
    last = career.store.roadmap(role.title)
    plan = plan_roadmap(
        role,
        career.store.claims(),
        career.vocabulary,
        _settings(career, wish, last),
        progress=hours_spent(career, role),
    )
    with career.store.transaction():
        version = career.store.save_roadmap(plan)
    return PlanView(
        roadmap=plan,
        changes=() if last is None else plan_changes(career, role, last, plan),
        version=version,
        note=_passed_deadline(career, wish, last),
    )


def present_plan(career: CareerFile, role: Role) -> Roadmap | None:
    """Return the last plan for a role, made anew where what is known has changed since.

    A plan that no longer follows from the levels, the role and the hours done is never shown as
    if it did; one that still does is left as it is, dates included.
    """
    last = career.store.roadmap(role.title)
    if last is None or _follows(career, role, last):
        return last
    return make_plan(career, role, PlanWish()).roadmap


def _follows(career: CareerFile, role: Role, plan: Roadmap) -> bool:
    settings = plan_settings(
        start=plan.start,
        hours_per_week=plan.hours_per_week,
        deadline=plan.deadline,
        weeks_off=plan.weeks_off,
    )
    claims, progress = career.store.claims(), hours_spent(career, role)
    return plan == plan_roadmap(role, claims, career.vocabulary, settings, progress=progress)


def hours_spent(career: CareerFile, role: Role) -> dict[str, float]:
    """Return the hours that count towards its next level, for each skill known or asked for."""
    skills = {claim.skill for claim in career.store.claims()}
    skills |= set(asked_skills(role))
    vocabulary = career.vocabulary
    spent = {
        skill: hours_towards_next(known_skill(skill, vocabulary), career.store.told_hours(skill))
        for skill in skills
    }
    return {skill: hours for skill, hours in spent.items() if hours}


def plan_changes(
    career: CareerFile, role: Role, old: Roadmap, new: Roadmap
) -> tuple[PlanChange, ...]:
    """Return how a plan differs from the one before it, given what is known by now."""
    return compare_roadmaps(old, new, role=role, claims=career.store.claims())


def _settings(career: CareerFile, wish: PlanWish, last: Roadmap | None) -> PlanSettings:
    today = career.today()
    _refuse_past("Start", wish.start, today)
    _refuse_past("Deadline", wish.deadline, today)
    return plan_settings(
        start=wish.start or today,
        hours_per_week=_hours(wish, last),
        deadline=wish.deadline or _last_deadline(wish, last, today),
        weeks_off=wish.weeks_off or _last_weeks_off(wish, last),
    )


def _hours(wish: PlanWish, last: Roadmap | None) -> float:
    if wish.hours_per_week is not None:
        return wish.hours_per_week
    if last is None:
        raise UsageError(
            "Hours a week: a first plan needs to know how many you have. "
            "Say for example `coach roadmap --hours-per-week 8`."
        )
    return last.hours_per_week


def _refuse_past(name: str, day: dt.date | None, today: dt.date) -> None:
    if day is not None and day < today:
        raise UsageError(
            f"{name} {day}: it lies in the past (today is {today}). Give a day from today on."
        )


def _last_deadline(wish: PlanWish, last: Roadmap | None, today: dt.date) -> dt.date | None:
    """Return the deadline of the last plan, unless it has passed or was taken back."""
    if last is None or last.deadline is None or "deadline" in wish.without:
        return None
    return last.deadline if last.deadline > today else None


def _last_weeks_off(wish: PlanWish, last: Roadmap | None) -> tuple[dt.date, ...]:
    return () if last is None or "weeks_off" in wish.without else last.weeks_off


def _passed_deadline(career: CareerFile, wish: PlanWish, last: Roadmap | None) -> str:
    if last is None or last.deadline is None:
        return ""
    if wish.deadline is not None or "deadline" in wish.without:
        return ""
    if last.deadline > career.today():
        return ""
    return f"The deadline of the last plan, {last.deadline}, has passed; this plan has none."
