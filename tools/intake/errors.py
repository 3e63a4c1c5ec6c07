"""The error of reading a document."""

from tools.errors import CoachError


class IntakeError(CoachError):
    """A document that could not be read; nothing of it is kept."""


class UnclearKindError(IntakeError):
    """Nothing in a document tells whether it is about a person or about a role."""
