"""The ground the domain types stand on: frozen, closed models and bounded fields."""

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints


class Value(BaseModel):
    """A frozen value that refuses fields it does not know."""

    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True)


Level = Annotated[int, Field(ge=0, le=5, strict=True)]
"""A skill level: 0 none, 1 aware, 2 can do with help, 3 independent, 4 advanced, 5 leads others.

An absent level (``None``) means *unassessed*, which is neither 0 nor enough.
"""

RequiredLevel = Annotated[int, Field(ge=1, le=5, strict=True)]
"""A level that a role asks for, 1 to 5."""

Hours = Annotated[float, Field(ge=0, le=100_000, multiple_of=0.25, allow_inf_nan=False)]
"""Hours in quarter steps, which binary floats hold exactly, so that sums are exact."""

Share = Annotated[float, Field(ge=0, le=1, allow_inf_nan=False)]
"""A part of a whole, 0 to 1."""

Percent = Annotated[float, Field(ge=0, le=100, allow_inf_nan=False)]
"""A percentage, 0 to 100."""

Name = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=200)]
"""A short name: a skill, a role, a person."""

Text = Annotated[str, StringConstraints(max_length=20_000)]
"""A passage of text, bounded so that one field can't fill a prompt."""

Importance = Literal["must", "should", "nice"]
"""How much a role insists on a requirement."""

LEVEL_MEANINGS: tuple[str, ...] = (
    "none",
    "aware",
    "can do with help",
    "independent",
    "advanced",
    "leads others",
)
"""What each level means, by its number."""
