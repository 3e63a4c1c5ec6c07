"""What a message says of a plan, beside what was made of it."""

import datetime as dt
from typing import NamedTuple

from tools.late import late
from tools.understanding.plans.days_left_out import days_left_out
from tools.understanding.plans.wish_parts import Part

DROPPED = late(
    r"\b(?:not|instead of|rather than|than|isn'?t|from|was|no longer|n't)"
    r"\s+(?:about|on|in|by|until|the|of|end|at|\s)*$"
)
"""What sets aside what follows it: "not June", "10 instead of 8"."""


class SaidOfPlan(NamedTuple):
    """What of a message may speak of its plan.

    Attributes:
        parts: Its parts.
        sentences: Its sentences.
        today: The day that is today.
        weekly: The hours a week of the plan that stands.
    """

    parts: tuple[Part, ...]
    sentences: tuple[str, ...]
    today: dt.date
    weekly: float | None

    def beside(self, part: Part) -> list[Part]:
        """Return the other parts of the sentence of a part."""
        return [it for it in self.parts if it.sentence == part.sentence and it is not part]

    def around(self, part: Part) -> str:
        """Return the words of all parts of the sentence of a part."""
        return " ".join(it.said for it in self.parts if it.sentence == part.sentence)


def without_left_out(said: str) -> str:
    """Return words without the days of the week that they leave out, which are reckoned with.

    Args:
        said: The words.
    """
    left_out = days_left_out(said)
    if left_out is None:
        return said
    start, end = left_out.span
    return f"{said[:start]} {said[end:]}"
