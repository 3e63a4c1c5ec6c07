"""How many hours it takes to learn a skill, and by whose estimate."""

from math import ceil

from tools.domain import Skill
from tools.errors import CoachError
from tools.vocabulary import Vocabulary, custom_skill

MOST_HOURS = 100_000
"""The most hours that one figure can hold."""

QUARTERS = 4
"""How many quarter hours an hour has."""


def known_skill(name: str, vocabulary: Vocabulary) -> Skill:
    """Return the skill of a name, with the estimate for unknown skills where it is not known.

    A name that is another spelling of a skill keeps its own name, so that figures can be matched.
    """
    skill = vocabulary.get(name)
    if skill is None:
        return custom_skill(name)
    return skill if skill.name == name else skill.model_copy(update={"name": name})


def quarters_between(skill: Skill, from_level: int, to_level: int) -> int:
    """Return the estimated quarter hours from one level to a higher one.

    Each step is rounded up to a quarter hour by itself, so that a way can be split at any level
    and its parts still add up to the whole.

    Raises:
        CoachError: The estimate is beyond 100,000 hours.
    """
    quarters = sum(ceil(it * QUARTERS) for it in skill.hours[from_level:to_level])
    if quarters > MOST_HOURS * QUARTERS:
        raise CoachError(
            f"{skill.name}: the estimate to level {to_level} is {quarters // QUARTERS} hours, "
            f"more than {MOST_HOURS} can be planned. Give the skill a smaller estimate."
        )
    return quarters


def hours_between(skill: Skill, from_level: int, to_level: int) -> float:
    """Return the estimated hours from one level to a higher one, in quarter hours.

    Args:
        skill: The skill, with its hours for each step.
        from_level: The level to start at, 0 to 5.
        to_level: The level to reach, 0 to 5; 0 hours where it is not above the first.

    Raises:
        CoachError: The estimate is beyond 100,000 hours.
    """
    return quarters_between(skill, from_level, to_level) / QUARTERS
