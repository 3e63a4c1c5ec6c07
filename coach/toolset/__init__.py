"""The tools that a model may use: thin adapters over the career file."""

from pydantic_ai import FunctionToolset

from coach.toolset import (
    assessing,
    carrying,
    comparing,
    importing,
    knowing,
    learning,
    market,
    planning,
    remembering,
    roles,
    weekly,
)
from coach.turn import Turn

__all__ = ["TOOLSET"]

TOOLSET: FunctionToolset[Turn] = FunctionToolset(
    [
        *knowing.TOOLS,
        *remembering.TOOLS,
        *carrying.TOOLS,
        *importing.TOOLS,
        *planning.TOOLS,
        *roles.TOOLS,
        *market.TOOLS,
        *comparing.TOOLS,
        *learning.TOOLS,
        *weekly.TOOLS,
        *assessing.TOOLS,
    ],
    id="career",
    docstring_format="google",
    require_parameter_descriptions=True,
    # One after the other: what is saved first is there for what is asked next.
    sequential=True,
    max_retries=2,
)
"""All tools; a tool whose parameter is not described fails at import."""
