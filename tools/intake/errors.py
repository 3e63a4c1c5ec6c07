"""The error of reading a document, which reading its format shares."""

from tools.errors import IntakeError

__all__ = ["IntakeError"]
