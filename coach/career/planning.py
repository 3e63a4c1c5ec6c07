"""Making a plan, keeping its versions, and saying what changed."""

from coach.career.file import CareerFile
from coach.career.plan_wishes import PlanWish, require_work, wished_settings
from coach.career.premises import Premises
from coach.views import PlanDifference, PlanView, WhatIfView
from tools.alternatives import asked_skills
from tools.domain import PlanChange, PlanSettings, Roadmap, Role
from tools.errors import CoachError
from tools.planning.steps import bearing_on_plan
from tools.progress import hours_towards_next
from tools.replan import changed_pace, changed_settings, compare_roadmaps
from tools.transfer import bearing_on, eased_skill
from tools.vocabulary import Vocabulary


def make_plan(career: CareerFile, role: Role, wish: PlanWish) -> PlanView:
    """Compute a plan and store it as the next version.

    Raises:
        UsageError: A date lies in the past, or the hours are absent or absurd.
    """
    last = career.store.roadmap(role.title)
    settings = wished_settings(career, wish, last)
    plan = _planned(career, role, settings, last)
    idle = require_work(career, plan, wish)
    paced = "" if last is None else _pace_change(career, role, settings, last, plan)
    with career.store.transaction():
        version = career.store.save_roadmap(plan)
    return PlanView(
        roadmap=plan,
        reasons=() if last is None else _reasons(changed_settings(last, plan), paced),
        changes=() if last is None else plan_changes(career, role, last, plan),
        pace_change=paced,
        version=version,
        note=" ".join(filter(None, (idle, _passed_deadline(career, wish, last)))),
        unchanged=plan == last,
    )


def what_if(career: CareerFile, role: Role, wish: PlanWish) -> WhatIfView:
    """Compute a plan beside the present one, and store nothing.

    Raises:
        UsageError: A date lies in the past, or the hours are absent or absurd.
    """
    last = career.store.roadmap(role.title)
    present = last and _planned(career, role, last.settings, last)
    other = _planned(career, role, wished_settings(career, wish, last), last)
    require_work(career, other, wish)
    return WhatIfView(
        present=present,
        roadmap=other,
        reasons=() if present is None else changed_settings(present, other),
        changes=() if present is None else plan_changes(career, role, present, other),
    )


def plan_difference(career: CareerFile, role: Role, version: int | None) -> PlanDifference:
    """Return how the latest plan for a role differs from an earlier version.

    Args:
        career: The open career file.
        role: The role.
        version: The earlier version, or ``None`` for the one before the latest.

    Raises:
        CoachError: There are not two versions, or none of that number before the latest.
    """
    versions = career.store.roadmap_versions(role.title)
    if len(versions) <= 1:
        raise CoachError(
            f"Plan for {role.title}: there {'is one version' if versions else 'is none yet'}, so "
            "there is nothing to compare. A check-in or `coach roadmap` makes the next one."
        )
    wanted = versions[-2].version if version is None else version
    earlier = next((it for it in versions[:-1] if it.version == wanted), None)
    if earlier is None:
        raise CoachError(
            f"Version {wanted}: the plan for {role.title} has no such version before the latest. "
            f"Give one from {versions[0].version} to {versions[-2].version}."
        )
    latest = versions[-1]
    return PlanDifference(
        role=role.title,
        version=earlier.version,
        made=earlier.recorded_at.date(),
        latest_version=latest.version,
        latest_made=latest.recorded_at.date(),
        reasons=_reasons(
            changed_settings(earlier.roadmap, latest.roadmap),
            changed_pace(earlier.roadmap, latest.roadmap),
        ),
        changes=plan_changes(career, role, earlier.roadmap, latest.roadmap),
    )


def _reasons(settings: tuple[str, ...], pace: str) -> tuple[str, ...]:
    return (*settings, pace) if pace else settings


def present_plan(career: CareerFile, role: Role) -> Roadmap | None:
    """Return the plan for a role as it follows from what is known today, and keep nothing.

    A plan that no longer follows from the levels, the role and the hours done is never looked at
    as if it did; one that still does is left as it is, dates included.
    """
    last = career.store.roadmap(role.title)
    if last is None or _follows(career, role, last):
        return last
    return _planned(career, role, wished_settings(career, PlanWish(), last), last)


def renewed_plan(career: CareerFile, role: Role) -> PlanView | None:
    """Keep the plan for a role as it follows from what is known, where the last no longer does.

    Returns:
        The version that was kept, or ``None`` where the last plan stands or there is none.
    """
    last = career.store.roadmap(role.title)
    if last is None or _follows(career, role, last):
        return None
    return make_plan(career, role, PlanWish())


def _follows(career: CareerFile, role: Role, last: Roadmap) -> bool:
    """Whether the last plan still follows from what is known."""
    premises = _premises(career, role, last.settings, last)
    if premises != career.followed:
        if last != premises.plan():
            return False
        career.followed = premises
    return True


def _planned(
    career: CareerFile,
    role: Role,
    settings: PlanSettings,
    last: Roadmap | None,
    vocabulary: Vocabulary | None = None,
) -> Roadmap:
    """Return a plan, with hours at the user's pace unless a vocabulary of another is given."""
    return _premises(career, role, settings, last, vocabulary).plan()


def _premises(
    career: CareerFile,
    role: Role,
    settings: PlanSettings,
    last: Roadmap | None,
    vocabulary: Vocabulary | None = None,
) -> Premises:
    known = vocabulary or career.vocabulary
    return Premises(
        role=role,
        claims=tuple(career.store.claims(bearing_on_plan(role, known, settings.fixed_dates))),
        vocabulary=known,
        settings=settings,
        spent=_spent(role, career, known),
        last=last,
    )


def _pace_change(
    career: CareerFile, role: Role, settings: PlanSettings, last: Roadmap, plan: Roadmap
) -> str:
    """Return what another pace than that of the last plan does to this one, in sentences."""
    if last.pace == plan.pace:
        return ""
    as_before = career.vocabulary.at_pace(last.pace)
    return changed_pace(last, plan, _planned(career, role, settings, last, as_before))


def hours_spent(career: CareerFile, role: Role) -> dict[str, float]:
    """Return the hours that count towards its next level, for each skill known or asked for."""
    return _spent(role, career, career.vocabulary)


def _spent(role: Role, career: CareerFile, vocabulary: Vocabulary) -> dict[str, float]:
    worked_on = career.store.skills_worked_on()
    if not worked_on:
        return {}
    names = {name.casefold() for name in worked_on}
    claims = career.store.claims(bearing_on((*worked_on, *asked_skills(role))))
    levels = {claim.skill: claim.level for claim in claims}
    spent = {
        skill: hours_towards_next(
            eased_skill(skill, vocabulary, levels), career.store.told_hours(skill)
        )
        for skill in {*levels, *asked_skills(role)}
        if skill.casefold() in names
    }
    return {skill: hours for skill, hours in spent.items() if hours}


def plan_changes(
    career: CareerFile, role: Role, old: Roadmap, new: Roadmap
) -> tuple[PlanChange, ...]:
    """Return how a plan differs from the one before it, given what is known by now."""
    return compare_roadmaps(old, new, role=role, claims=career.store.claims())


def _passed_deadline(career: CareerFile, wish: PlanWish, last: Roadmap | None) -> str:
    if last is None or last.deadline is None:
        return ""
    if wish.deadline is not None or "deadline" in wish.without:
        return ""
    if last.deadline > career.today():
        return ""
    return f"The deadline of the last plan, {last.deadline}, has passed; this plan has none."
