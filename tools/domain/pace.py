"""How fast a person learns beside what was estimated."""

from typing import Annotated, NamedTuple

from pydantic import Field

from tools.domain.base import Hours, Value


class Pace(Value):
    """How long a person takes for the level steps that they finished, beside the estimates.

    Attributes:
        ratio: What estimated hours are multiplied by, in hundredths, 0.5 to 2.
        spent: The hours told for the finished steps.
        estimated: The hours that these steps were estimated at.
        steps: How many levels they are.
    """

    ratio: Annotated[float, Field(ge=0.5, le=2)]
    spent: Hours
    estimated: Hours
    steps: Annotated[int, Field(ge=1)]


class HeldLevel(NamedTuple):
    """A level as it was recorded, with the hours told while it was held.

    Attributes:
        skill: The canonical name of the skill.
        level: The level, or ``None`` where it was unknown.
        hours: The hours that check-ins told while it was held.
        source: The number of what it was told in; the levels of one check-in share it.
        at_checkin: Whether that was a check-in.
    """

    skill: str
    level: int | None
    hours: float
    source: int
    at_checkin: bool
