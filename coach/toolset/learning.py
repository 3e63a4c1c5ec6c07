"""The tool on where a skill can be learned, and what would show it."""

from pydantic_ai import ToolReturn

from coach.toolset.calling import Call, answer, look
from tools.domain import LearningGuide

RESOURCES_SHOWN = 6
"""How many resources the model is given; the best fitting come first."""


async def learning_guide(call: Call, skill: str, level: int | None = None) -> ToolReturn:
    """Return open resources to learn a skill from, and what to produce as evidence of a level.

    Where ``towards_goal`` is false, the resources serve other levels than the one asked for.

    Args:
        call: The call, filled in by the agent.
        skill: The skill's name.
        level: The level to show, 1 to 5; leave it out for the one after the user's own.
    """
    guide = await look(call, lambda career: career.learning_guide(skill, level), named=skill)
    return answer(_brief(guide), guide)


def _brief(guide: LearningGuide) -> LearningGuide:
    return guide.model_copy(update={"resources": guide.resources[:RESOURCES_SHOWN]})


TOOLS = (learning_guide,)
