"""The tools that a model may use: thin adapters over the career file."""

from pydantic_ai import FunctionToolset

from coach.toolset import (
    assessing,
    changing,
    checkins,
    comparing,
    evidence,
    exporting,
    gaps,
    importing,
    learning,
    market,
    planning,
    recalling,
    remembering,
    roles,
    targets,
)
from coach.toolset.schemas import PlainToolSchema
from coach.turn import Turn

__all__ = ["TOOLSET"]

TOOLSET: FunctionToolset[Turn] = FunctionToolset(
    [
        *remembering.TOOLS,
        *recalling.TOOLS,
        *changing.TOOLS,
        *importing.TOOLS,
        *exporting.TOOLS,
        *targets.TOOLS,
        *roles.TOOLS,
        *gaps.TOOLS,
        *comparing.TOOLS,
        *market.TOOLS,
        *planning.TOOLS,
        *learning.TOOLS,
        *checkins.TOOLS,
        *assessing.TOOLS,
        *evidence.TOOLS,
    ],
    id="career",
    docstring_format="google",
    require_parameter_descriptions=True,
    # One after the other: what is saved first is there for what is asked next.
    sequential=True,
    max_retries=2,
    schema_generator=PlainToolSchema,
)
"""All tools; a tool whose parameter is not described fails at import."""
