"""The errors of reading a document; one of them is shared with reading its format."""

from tools.errors import IntakeError

__all__ = ["IntakeError", "UnclearKindError"]


class UnclearKindError(IntakeError):
    """Nothing in a document tells whether it is about a person or about a role."""
