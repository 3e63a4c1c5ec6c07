"""A fact that a sentence states of whoever writes it."""

from typing import NamedTuple

from tools.domain import FactKind


class Told(NamedTuple):
    """A fact.

    Attributes:
        kind: What it speaks of.
        value: The fact itself: a figure where it has a unit, else the words.
        subject: What of the kind it is about where one value holds, or ``""``.
        unit: What the value is counted in ("months", "EUR/year"), or ``""``.
    """

    kind: FactKind
    value: str
    subject: str = ""
    unit: str = ""


NOTICE, PAY, WANTED_PAY, PLACE = "notice period", "current pay", "wanted pay", "place"
"""The subjects of which one value holds."""
