"""Doing beforehand, while the user reads and types, what the first turn would do once."""

import datetime as dt
from typing import Final

from prompts import load_templates
from tools.gate import Grounds, unfounded
from tools.understanding import Context, understand
from tools.vocabulary import builtin_vocabulary

_MESSAGE: Final = (
    "Hello, I know Python 4/5 and no Kubernetes, my colleague is a 3 at Go. Plan 8 hours a week "
    "until 30 June. What are my gaps, and why is that one first?"
)
"""A message that most of what understands messages is tried on."""

_REPLY: Final = "You told me on 2 March 2026 that two of 3 weeks, 12.5 h or 40 %, were enough."


def warm_up(today: dt.date) -> None:
    """Compile the patterns and templates that answering takes, which come late otherwise.

    Nothing comes of it but a quicker first turn. It is safe beside a turn.

    Args:
        today: The day that it is.
    """
    vocabulary = builtin_vocabulary()
    understand(_MESSAGE, vocabulary, Context(today=today))
    load_templates()
    unfounded(_REPLY, Grounds(), vocabulary)
