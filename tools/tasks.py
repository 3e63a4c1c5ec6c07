"""What a model can be asked for."""

from typing import Final, Literal, get_args

Task = Literal["coaching", "extraction"]
"""A turn of the conversation, or what a document holds."""

TASKS: Final[tuple[Task, ...]] = get_args(Task)
"""All tasks."""
