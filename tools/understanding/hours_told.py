"""Hours that are told and are no budget for learning: spent, saved, had, worked."""

import re

from tools.counts import COUNT
from tools.late import late

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
    r"(?:i|we) (?:only )?(?:used to (?:have|do|spend)|had) (?:about |around |only |maybe )*"
    rf"(?!an?\b){COUNT}\b(?!.*\bin mind\b)",
    re.IGNORECASE,
)


def spent(clause: str) -> bool:
    """Whether a clause tells of hours that were spent."""
    return _SPENT.search(clause) is not None


def employs(clause: str) -> bool:
    """Whether a clause tells how long somebody works."""
    return _EMPLOYED.search(clause) is not None


def is_no_budget(clause: str) -> bool:
    """Whether a clause tells of hours that something saves, or that there once were."""
    return bool(_SAVED.search(clause) or _HAD.match(clause))
