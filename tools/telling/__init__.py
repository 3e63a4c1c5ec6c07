"""What sentences tell of their writer, beside skills: pay, place, constraints, goals and so on."""

from tools.telling.constraints import constraint_spans, without_constraints
from tools.telling.goals import told_goal
from tools.telling.labels import labelled_fact
from tools.telling.rules import told_facts
from tools.telling.told import Told

__all__ = [
    "Told",
    "constraint_spans",
    "labelled_fact",
    "told_facts",
    "told_goal",
    "without_constraints",
]
