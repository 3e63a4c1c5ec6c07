"""How far the hours spent on a skill have brought it towards its next level."""

from collections.abc import Sequence
from itertools import pairwise

from tools.domain import Skill
from tools.effort import hours_between

LevelHours = tuple[int | None, float]
"""A level held, or ``None`` where it was unknown, and the hours told while it was."""


def hours_towards_next(skill: Skill, told: Sequence[LevelHours]) -> float:
    """Return the hours that count towards what comes after the present level.

    A level that was reached uses up the hours it was estimated at, and what was spent beyond them
    goes on counting: otherwise saying what was learned would make a plan longer. A level that
    stood for no hours was corrected before anything was done, so it uses up nothing.

    Args:
        skill: Holds the estimates.
        told: The levels held with the hours told while each was, the oldest first; the last is
            the present one.
    """
    if not told:
        return 0.0
    worked = [*(it for it in told[:-1] if it[1]), told[-1]]
    counting = worked[0][1]
    for (before, _), (level, hours) in pairwise(worked):
        used = hours_between(skill, before or 0, max(level or 0, before or 0))
        counting = max(counting - used, 0.0) + hours
    return counting
