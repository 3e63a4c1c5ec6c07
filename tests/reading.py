"""Reads messages by the rules, for the tests of what is understood."""

import datetime as dt

from tools.understanding import Context, Intent, understand
from tools.vocabulary import builtin_vocabulary

TODAY = dt.date(2026, 11, 2)


def read(message: str, *, skill: str | None = None) -> tuple[Intent, ...]:
    """Return what a message asks for, said after ``skill`` was spoken of."""
    return understand(message, builtin_vocabulary(), Context(today=TODAY, skill=skill))
