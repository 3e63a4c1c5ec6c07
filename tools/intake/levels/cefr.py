"""Levels of a spoken language after the Common European Framework of Reference (CEFR)."""

from typing import Final

from tools.domain import Level
from tools.late import late

LEVELS: Final[dict[str, Level]] = {"A1": 1, "A2": 1, "B1": 2, "B2": 3, "C1": 4, "C2": 5}
"""The level that each of the six CEFR grades stands for.

Source: the self-assessment grid of the CEFR (Council of Europe, 2001). A speaker at A1 and A2 gets
by with set phrases (aware), at B1 in familiar situations (with help), at B2 without strain for
either side (independent), at C1 for professional ends (advanced), and at C2 at will.
"""

_GRADE = late(r"(?<![\w-])(?P<grade>[ABC][12])(?![\w])")


def level_of_grade(text: str) -> Level | None:
    """Return the level of the lowest CEFR grade that a text names, or ``None`` without one.

    Args:
        text: A fluency as written: "C1", "B1/B2", "Fluent (C2)".
    """
    grades = [LEVELS[it["grade"]] for it in _GRADE.finditer(text)]
    return min(grades, default=None)
