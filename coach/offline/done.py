"""A tool call that has come back, beside the intent that it was made for."""

from typing import Any, NamedTuple

from coach.offline.calls import LEVELS
from coach.offline.history import Result
from tools.understanding import Intent, IntentKind

TOLD: frozenset[IntentKind] = LEVELS | {"fact"}
"""What the user tells of themselves; it is answered together."""


class Done(NamedTuple):
    """A call that has come back."""

    intent: Intent
    tool: str
    args: dict[str, Any]
    result: Result
