"""What to produce, so that it would be evidence of a level."""

from tools.domain import Skill
from tools.resources.common import COMMON
from tools.resources.kinds import ANY, LADDERS


def deliverable(skill: Skill, level: int) -> str:
    """Return one sentence on what would be evidence of a level of a skill.

    It follows from the meaning of the level (1 aware, 2 with help, 3 independent, 4 advanced,
    5 leads others) and the kind of skill, which the hours tell; the commonest skills have
    sentences of their own. It is Coach's own proposal: no employer or examiner stands behind it.

    Args:
        skill: The skill.
        level: The level to show, 1 to 5.

    Raises:
        IndexError: The level is not 1 to 5.
    """
    if level < 1:
        raise IndexError(level)
    own = COMMON.get(skill.name, {}).get(level)
    return own or LADDERS.get(skill.hours, ANY)[level - 1].format(skill=skill.name)
