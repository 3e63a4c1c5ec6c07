"""How to learn a skill, for one who asks."""

from collections.abc import Sequence

from tools.domain import LearningGuide, Resource, Skill
from tools.resources.deliverables import deliverable
from tools.resources.lookup import listed_resources, resources_for

TOP_LEVEL = 5


def learning_guide(
    skill: Skill, level: int | None, goal: int | None = None, own: Sequence[Resource] = ()
) -> LearningGuide:
    """Return what to learn a skill from, and what would be evidence of a level of it.

    Args:
        skill: The skill.
        level: The level held, 0 to 5, or ``None`` where it is not known.
        goal: The level that is to be shown, 1 to 5; the next one where ``None``.
        own: The resources that the user added.
    """
    aim = goal if goal is not None else _next(level)
    # To show a level is to have gone its last step.
    step = () if aim is None else resources_for(skill.name, aim - 1, aim, own)
    return LearningGuide(
        skill=skill.name,
        level=level,
        goal=aim,
        deliverable="" if aim is None else deliverable(skill, aim),
        resources=step or listed_resources(own, skill.name),
        towards_goal=bool(step),
    )


def _next(level: int | None) -> int | None:
    """Return the level after the one held; the first where none is known."""
    following = (level or 0) + 1
    return following if following <= TOP_LEVEL else None
