"""Where a skill can be learned, and what would show that it was."""

from tools.resources.attach import plan_steps, steps_ahead
from tools.resources.catalogue import builtin_resources
from tools.resources.deliverables import deliverable
from tools.resources.guide import learning_guide
from tools.resources.link import checked_link
from tools.resources.lookup import listed_resources, resources_for

__all__ = [
    "builtin_resources",
    "checked_link",
    "deliverable",
    "learning_guide",
    "listed_resources",
    "plan_steps",
    "resources_for",
    "steps_ahead",
]
