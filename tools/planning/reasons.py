"""Why a skill is not in a plan, in plain words."""

from collections.abc import Sequence

from tools.domain import LeftOut, PlanSettings
from tools.effort import QUARTERS
from tools.planning.step import Step
from tools.wording import counted, day_text, hours_text, listed_in_part

_NAMED = 10
"""How many skills that need another are named; how many more there are is said."""


def taken_for_granted(skill: str, needed_by: Sequence[str], level: int) -> LeftOut:
    """Return why a skill of unknown level that the role does not ask for is not planned.

    Args:
        skill: The skill.
        needed_by: The planned skills that build on it, at least one.
        level: The level that they need, 1 to 5.
    """
    why = (
        f"unassessed: say your level, for example “{skill} 2/5”; until then, the plan takes "
        f"level {level} for granted, which {listed_in_part(needed_by, _NAMED)} "
        f"{'needs' if len(needed_by) == 1 else 'need'}"
    )
    return LeftOut(skill=skill, reason="unassessed", why=why)


def unassessed(steps: Sequence[Step], days: int | None = None) -> LeftOut:
    """Return why the provisional steps of a skill are not planned.

    Args:
        steps: The steps of one skill that are left out, by level.
        days: How many days a plan without a deadline is filled for, or ``None`` where a deadline
            leaves no room.
    """
    hours = hours_text(sum(it.quarters for it in steps))
    end = f"the {days} days that this plan is filled for are full" if days else "there is no room"
    why = (
        f"unassessed: say your level, for example “{steps[0].skill} 2/5”; from level "
        f"{steps[0].from_level} to {steps[-1].to_level} it would take {hours}, and {end}"
    )
    return LeftOut(skill=steps[0].skill, reason="unassessed", why=why)


def hours_done(steps: Sequence[Step]) -> LeftOut:
    """Return why the steps of a skill whose estimated hours are used up are not planned.

    Args:
        steps: The steps of one skill that are used up, by level.
    """
    quarters, level = sum(it.quarters for it in steps), steps[-1].to_level
    estimate = counted(quarters / QUARTERS, "estimated hour")
    are = "is" if quarters == QUARTERS else "are"
    why = f"its {estimate} to level {level} {are} done: say whether you are at level {level} now"
    return LeftOut(skill=steps[0].skill, reason="hours done", why=why)


def not_wished(steps: Sequence[Step]) -> LeftOut:
    """Return why a skill that the user does not want in the plan is not planned.

    Args:
        steps: The steps of the skill, by level.
    """
    hours = hours_text(sum(it.quarters for it in steps))
    why = f"you left it out; level {steps[0].from_level} to {steps[-1].to_level} would take {hours}"
    return LeftOut(skill=steps[0].skill, reason="not wished", why=why)


def does_not_fit(steps: Sequence[Step], room: int, settings: PlanSettings) -> LeftOut:
    """Return why the steps of a skill are not planned.

    Args:
        steps: The steps of one skill that are left out, by level.
        room: The quarter hours that the rest of the plan leaves before the deadline.
        settings: What the plan keeps to, with a deadline.
    """
    hours = hours_text(sum(it.quarters for it in steps))
    day = day_text(settings.deadline or settings.start)
    cap = f" at {counted(settings.at_once, 'skill')} a week" if settings.at_once else ""
    why = (
        f"level {steps[0].from_level} to {steps[-1].to_level} takes {hours}, and the known "
        f"gaps in the plan leave {hours_text(room)} before the deadline, {day}{cap}"
    )
    return LeftOut(skill=steps[0].skill, reason="no room", why=why)
