"""What a plan comes to: its named phases and the readiness it reaches by its milestones."""

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from itertools import groupby

from tools.domain import Milestone, Phase, Readiness, Role
from tools.planning.calendar import LaidWeek
from tools.readiness import project_readiness
from tools.wording import listed

MILESTONE_DAYS = (30, 90, 180)
"""The days after the start at which the readiness is projected; phases end with them too."""

_HALF_YEAR = 182
_NAMED_SKILLS = 3


def name_phases(weeks: Sequence[LaidWeek], start: dt.date) -> tuple[Phase, ...]:
    """Return the weeks in runs: days 0 to 30, 31 to 90, 91 to 180, and half-years after that.

    Args:
        weeks: The weeks with work, in order; each belongs to the run that holds its first day.
        start: The first day of the plan.
    """
    runs = groupby(weeks, key=lambda it: _window((it.block.start - start).days))
    return tuple(_phase(tuple(run)) for _, run in runs)


def project_milestones(
    role: Role, levels: Mapping[str, int | None], weeks: Iterable[LaidWeek], start: dt.date
) -> tuple[Milestone, ...]:
    """Return the readiness at 30, 90 and 180 days, counting the steps finished by then.

    Args:
        role: The role, with at least one requirement.
        levels: The levels known at the start, by skill.
        weeks: The weeks with work, in order; a step is finished on the last day of its last week.
        start: The first day of the plan.
    """
    finished = {
        (item.skill, item.to_level): week.block.finish for week in weeks for item in week.items
    }
    return tuple(
        _milestone(role, levels, finished, day, start + dt.timedelta(day)) for day in MILESTONE_DAYS
    )


def _milestone(
    role: Role,
    levels: Mapping[str, int | None],
    finished: Mapping[tuple[str, int], dt.date],
    day: int,
    date: dt.date,
) -> Milestone:
    done = {skill: 0 for skill, _ in finished}
    for (skill, level), finish in finished.items():
        if finish <= date:
            done[skill] = max(done[skill], level)
    at_worst = {**levels, **{skill: max(levels.get(skill) or 0, it) for skill, it in done.items()}}
    # What is unknown may be met already, whatever was learned of it by then.
    at_best = {skill: None if levels.get(skill) is None else it for skill, it in at_worst.items()}
    return Milestone(
        day=day,
        date=date,
        readiness=Readiness(
            low=project_readiness(role, at_worst).low, high=project_readiness(role, at_best).high
        ),
    )


def _window(day: int) -> int:
    """Return the number of the run that a day of the plan belongs to."""
    early = sum(day > end for end in MILESTONE_DAYS)
    late = max(day - MILESTONE_DAYS[-1] - 1, 0) // _HALF_YEAR
    return early + late


def _phase(weeks: Sequence[LaidWeek]) -> Phase:
    skills = tuple(dict.fromkeys(item.skill for week in weeks for item in week.items))
    return Phase(
        name=f"{_numbers(weeks)}: {_shortened(skills)}",
        start=weeks[0].block.start,
        finish=weeks[-1].block.finish,
        skills=skills,
        hours=sum(item.hours for week in weeks for item in week.items),
    )


def _numbers(weeks: Sequence[LaidWeek]) -> str:
    first, last = weeks[0].block.number, weeks[-1].block.number
    return f"Week {first}" if first == last else f"Weeks {first}–{last}"


def _shortened(skills: Sequence[str]) -> str:
    more = len(skills) - _NAMED_SKILLS
    if more <= 1:
        return listed(skills)
    return listed([*skills[:_NAMED_SKILLS], f"{more} more"])
