"""What to learn from, and what shows that something was learned."""

import datetime as dt
from typing import Annotated, Literal

from pydantic import Field, model_validator

from tools.domain.base import Hours, Level, Name, RequiredLevel, Text, Value

ResourceKind = Literal["documentation", "course", "book", "exercise", "video", "project"]
"""What a resource is, by the way one learns from it."""

Link = Annotated[str, Field(pattern=r"^https?://[^\s/@]+(?:[/?#]\S*)?$", max_length=500)]
"""An address on the web. `tools.resources.checked_link` says what is wrong with any other."""


class Resource(Value):
    """Something to learn a skill from, where it is found, and between which levels it serves.

    Attributes:
        number: The number of one that the user added, or ``None`` for one of the catalogue.
        title: What it is called.
        kind: What it is.
        url: Where it is found; what has no address is no resource.
        skill: The skill that it serves.
        from_level: The level it starts at (``from`` in JSON).
        to_level: The level it can lead to, above that one (``to`` in JSON).
        hours: The hours that it says it takes, or that the user gave; ``None`` where neither did.
        licence: Its licence or what it costs, where known.
        basis: Who says that it serves these levels.
    """

    number: Annotated[int, Field(ge=1)] | None = None
    title: Name
    kind: ResourceKind
    url: Link
    skill: Name
    from_level: Annotated[Level, Field(alias="from")]
    to_level: Annotated[RequiredLevel, Field(alias="to")]
    hours: Annotated[Hours, Field(gt=0)] | None = None
    licence: Text = ""
    basis: Text = ""

    @model_validator(mode="after")
    def _upwards(self) -> "Resource":
        if self.from_level >= self.to_level:
            raise ValueError(f"levels {self.from_level} to {self.to_level} do not go up")
        return self

    @property
    def own(self) -> bool:
        """Whether the user added it."""
        return self.number is not None


class PlanStep(Value):
    """One step of a plan as a whole, which its weeks hold piece by piece.

    Attributes:
        skill: What is learned.
        from_level: The level it starts at (``from`` in JSON).
        to_level: The level it ends at (``to`` in JSON).
        provisional: Whether the level it starts at is unknown and taken for 0, at worst.
        hours: The sum of its hours in all weeks.
        start: The first day of the first week with work on it.
        finish: The last day of the last week with work on it.
        deliverable: What to produce, so that it would be evidence of the level.
        resources: What to learn it from, the user's own first; empty where none is known.
    """

    skill: Name
    from_level: Annotated[Level, Field(alias="from")]
    to_level: Annotated[RequiredLevel, Field(alias="to")]
    provisional: bool = False
    hours: Hours
    start: dt.date
    finish: dt.date
    deliverable: Text
    resources: tuple[Resource, ...] = ()


class LearningGuide(Value):
    """What to learn a skill from and what would show it, for one who asks.

    Attributes:
        skill: The skill.
        level: The level held, or ``None`` where it is not known.
        goal: The level that the deliverable is for; ``None`` where there is none above.
        deliverable: What would be evidence of that level, or empty.
        resources: What leads towards it; all there are for the skill where none does.
        towards_goal: Whether the resources are those for that step alone.
    """

    skill: Name
    level: Level | None
    goal: RequiredLevel | None
    deliverable: Text = ""
    resources: tuple[Resource, ...] = ()
    towards_goal: bool = True
