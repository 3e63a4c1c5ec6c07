"""Hours that are told and are no budget for learning: spent, saved, had, worked."""

import re

from tools.counts import COUNT
from tools.late import late
from tools.understanding.hours import read_weekly_hours

_SPENT = late(
    r"\b(?:i(?:'ve)?|we) (?:\w+ )?(?:spent|did|worked|studied|learned|practi[cs]ed|put|logged"
    r"|invested|trained|read)\b|^(?:did|spent|put in|studied|logged|worked|practi[cs]ed)\b",
    re.IGNORECASE,
)
_EMPLOYED = late(
    rf"\bi(?:'m| am)? (?:\w+ly )?work(?:ing)?(?: about| around| for| some)? {COUNT}", re.IGNORECASE
)
_SAVED = late(
    rf"\b(?:sav(?:es?|ed|ing)|frees?|freed|spar(?:es|ed))\b[^.;]{{0,60}}?{COUNT} ?(?:h|hrs?"
    rf"|hours?)\b",
    re.IGNORECASE,
)
_HAD = late(
    r"^(?:(?:before|back then|until now|so far|at first|originally|last \w+|well),? )*"
    r"(?:i|we) (?:only )?(?:used to (?:have|do|spend)|had|(?:was|were) (?:on|at|doing|down for"
    r"|up to|putting in|giving it)) (?:about |around |only |maybe )*"
    rf"(?!an?\b){COUNT}\b(?!.*\bin mind\b)",
    re.IGNORECASE,
)

RELATIVE = late(
    rf"\b(?:add|plus|extra|another)\b[^,.;]*\b(?:h|hours?)\b|{COUNT} (?:more|extra|additional"
    rf"|fewer|less) hours?\b"
    rf"|\bby {COUNT} ?(?:h|hours?)\b|\b{COUNT} ?(?:h|hours?) off\b",
    re.IGNORECASE,
)
"""More or fewer hours than there are, which no figure follows from."""
_OF_OTHERS = late(
    r"\b(?:their|his|her|its|the \w+'s"
    r"|my (?:boss|team|client|colleague|friend|sister|brother|wife|husband)'s?)"
    r" (?:\w+ )?(?:deadline|end date|start date|holidays?|time off)\b",
    re.IGNORECASE,
)
_MOST_A_WEEK = 40


def spent(clause: str) -> bool:
    """Whether a clause tells of hours that were spent."""
    return _SPENT.search(clause) is not None


def employs(clause: str) -> bool:
    """Whether a clause tells how long somebody works."""
    return _EMPLOYED.search(clause) is not None


def is_no_budget(clause: str) -> bool:
    """Whether a clause tells of hours that something saves, or that there once were."""
    return bool(_SAVED.search(clause)) or once_had(clause)


def once_had(clause: str) -> bool:
    """Whether a clause tells of hours that there once were."""
    return _HAD.match(clause) is not None


def of_others(clause: str) -> bool:
    """Whether the deadline or the time off that a clause tells of is somebody else's."""
    return _OF_OTHERS.search(clause) is not None


def is_total(words: str, hours: float | None) -> bool:
    """Whether the hours that a question names are those of a whole skill, and no week's.

    Args:
        words: The question.
        hours: They.
    """
    if hours is None or 0 < hours <= _MOST_A_WEEK:
        return False
    return read_weekly_hours(words, loosely=False) is None
