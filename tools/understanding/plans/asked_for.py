"""A change of the plan asked for in the form of a question: "could we make it 4 hours a week?"."""

import re

from tools.late import late

_REQUESTS = late(
    r"^\W*(?:(?:actually|and|so|but|ok(?:ay)?|well|hm+|hi|hello|please|sorry|right|then|now)[\s,.:–-]+)*"
    r"(?:(?:can|could|would|will|might|may|shall|should) (?:we|you)(?: please| maybe|"
    r" perhaps| possibly"
    r"| kindly| just)?|(?:is|would|will) it (?:be )?(?:possible|ok(?:ay)?|alright|fine)"
    r" (?:to|if (?:we|i))"
    r"|(?:can|could) it be possible to) "
    r"(?P<wish>(?:change|make|made|go|went|reduce|lower|cut|raise|increase|set|move|switch|drop|bring|put"
    r"|bump|scale|adjust|reschedule|update|turn|shift|push)\w*\b.*)$",
    re.IGNORECASE | re.DOTALL,
)
"""What asks for a change in the form of a question: "could we make it 4 hours a week?"."""
_ASKS_OF_END = late(
    r"\b(?:still|done|ready|finish\w*|enough|what|when|how|would that|make it (?:by|in time))\b",
    re.IGNORECASE,
)


def as_wished(clause: str) -> str:
    """Return a clause that politely asks for a change as the change itself, else as it is.

    What asks whether it can still be done is a question, and stays one.

    Args:
        clause: The words, with plain quotes.
    """
    asked = _REQUESTS.match(clause)
    if asked is None or _ASKS_OF_END.search(asked["wish"]):
        return clause
    return asked["wish"].rstrip(" ?")
