"""A fact on the user that is held, as far as a message may speak of it."""

from typing import NamedTuple


class Held(NamedTuple):
    """A fact that is held.

    Attributes:
        ref: What it is called by, such as F3.
        kind: What it speaks of.
        subject: What of its kind it is about, or ``""``.
        value: The fact itself.
        unit: What its value is counted in, or ``""``.
    """

    ref: str
    kind: str
    subject: str
    value: str
    unit: str
