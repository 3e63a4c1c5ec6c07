"""Names of skills that are also names of other things, told by the words around them."""

import re
from collections.abc import Mapping
from typing import Final

from tools.late import late
from tools.vocabulary.index import Candidate

_REACH = 60
_SEASON = late(
    r"\b(?:back in|in (?:early|late|the)|this|last|next|early|late|every|each|since|until|till|by"
    r"|during|over the|of the)\s$"
    r"|\b(?P<before>\S+) in\s$",
    re.IGNORECASE,
)
"""What stands before a season: "back in spring", "did a course in spring"."""

_SKILLED = late(
    r".*\d(?:/5)?|(?:skill|experience|knowledge|proficien|program|cod|develop|writ|work|train|back"
    r"|service|app|api)\w*|level|fluent|expert|strong|good|weak|one|two|three|four|five|at",
    re.IGNORECASE,
)
"""What stands before "in" where a skill follows."""

_OTHERWISE: Final[Mapping[str, re.Pattern[str]]] = {
    # The American Welding Society.
    "aws": late(r"\bweld\w*|\bD1\.\d|\bD1[1-9]?\b", re.IGNORECASE),
    "docker": late(
        r"\b(?:stevedores?|longshore\w*|dockside|at the port|quays?|wharf"
        r"|crane (?:driver|operator)s?|cargo ships?)\b",
        re.IGNORECASE,
    ),
    "java": late(
        r"\b(?:island(?! architecture)|tours?|indonesia|bali|sumatra|coffee|arabica)\b",
        re.IGNORECASE,
    ),
    "python": late(
        r"\bsnakes?\b(?![ _-]?cas)|\breptiles?\b|\bherpetolog\w+|\bball pythons?\b", re.IGNORECASE
    ),
}
"""By the first word of a spelling in lower case, what near it shows that no skill is meant."""


def means_something_else(text: str, it: Candidate) -> bool:
    """Whether the words of its line around a name show that it is no skill: "AWS D1.1".

    Args:
        text: The text.
        it: The name in it.
    """
    if text[it.start : it.end] == "spring" and _is_season(
        text[max(0, it.start - _REACH) : it.start]
    ):
        return True
    pattern = _OTHERWISE.get(it.spelling.forms[0])
    if pattern is None:
        return False
    before = text[max(0, it.start - _REACH) : it.start].rsplit("\n", 1)[-1]
    after = text[it.end : it.end + _REACH].split("\n", 1)[0]
    return bool(pattern.search(after) or pattern.search(before))


def _is_season(before: str) -> bool:
    found = _SEASON.search(before)
    return found is not None and not (found["before"] and _SKILLED.fullmatch(found["before"]))
