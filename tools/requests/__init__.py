"""Telling what a message asks by how it is worded, where no rule reads it.

A linear classifier gives each of its labels a probability; see ``docs/understanding.md`` for how it
was trained and how well it does.
"""

from tools.requests.model import Guess, Model, ModelError, read_model

__all__ = ["Guess", "Model", "ModelError", "read_model"]
