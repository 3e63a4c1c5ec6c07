"""Facts told without their subject: "Did a degree in biology", "based in Leeds"."""

import re

from tools.counts import COUNT
from tools.late import late

_DOES = (
    r"was an?(?=[^?]*$)|did|done my|graduated|studied|read (?:history|law|english|physics|maths)"
    r"|left school"
    r"|worked (?:at|for|as)|qualified as|got (?:my|an?|the)|passed (?:my|the|an?)"
    r"|completed (?:my|the|an?)|hold an?|earned (?:my|an?)|finished (?:my|an?)|have an?"
    r"|renewed my|need to give|can'?t(?! (?:you|we|i|it|that|this|the)\b)|don'?t do|speak|grew up"
    r"|earn(?=\D{0,9}\d)|make(?=\D{0,9}\d)|live in|won'?t work|prefer"
    r"|want(?= [£€$]?\d[\d.,]* ?k\b)|want at least|moved to|relocated to"
)
_SUM = r"\W?\d[\d.,]*k?"
_IS = (
    r"(?:(?:currently|presently|now) )?(?:based|living|staying|residing) in"
    rf"|(?:currently|presently|now) (?:earning|drawing|making|on {_SUM})|earning|drawing {_SUM}"
    rf"|expecting (?:{_SUM}|about|around|at least)|(?:looking|asking) for {_SUM}|an? certified"
    r"|certified|originally from"
)
_MY = (
    rf"notice(?: period)?(?: is)?(?=\W*(?:{COUNT}) )|(?:current )?(?:salary|pay|ctc|wage)(?:"
    rf" is)?(?=:?{_SUM})"
)
_OPENINGS = tuple(
    (late(rf"^(?:(?:and|also|then|so|oh)\s+)*(?=(?:{opening})(?!\w))", re.IGNORECASE), subject)
    for opening, subject in ((_DOES, "I "), (_IS, "I'm "), (_MY, "my "))
)


def with_subject(clause: str) -> str:
    """Return a clause with the subject that its beginning leaves out, or as it is.

    Args:
        clause: The clause, with plain quotes and without its opening words.
    """
    for opening, subject in _OPENINGS:
        match = opening.match(clause)
        if match is not None:
            rest = clause[match.end() :]
            return f"{subject}{rest[0].lower()}{rest[1:]}"
    return clause
