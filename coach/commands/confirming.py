"""Asking before something is done that can't be taken back with another command."""

import sys

from coach.output import tell
from tools.errors import CoachError

_YES = frozenset({"y", "yes"})


def confirmed(question: str) -> bool:
    """Ask a question on stderr and say whether the next line of the input is a yes.

    Args:
        question: What is to be done, as a question.

    Raises:
        CoachError: No line comes in.
    """
    tell(f"{question} (yes or no)")
    line = "" if sys.stdin is None else sys.stdin.readline()
    if not line:
        raise CoachError("No answer came, so nothing was changed. --yes goes on without asking.")
    return line.strip().casefold() in _YES
