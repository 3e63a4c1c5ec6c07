"""Deeds that say without a figure how much, or for how many: "halved it", "trained two nurses"."""

import re
from typing import Final

from tools.deeds import lacks_subject, opens_with_outcome
from tools.late import late

_BY_A_PART: Final = late(
    r"\b(?:halv|doubl|tripl|quadrupl)(?:ed|ing)\b|\bin half\b"
    r"|\bby (?:about |over |nearly |almost |more than )?(?:half|(?:a|one|two|three)[ -]"
    r"(?:third|quarter|fifth|tenth|half)s?)\b",
    re.IGNORECASE,
)
"""How much something changed, told without a figure."""
_COUNT_IN_WORDS: Final = (
    r"(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty"
    r"|fifty|a dozen|two dozen|a hundred|a couple of)"
)
_TIME: Final = r"(?:years?|months?|weeks?|days?|nights?|hours?|shifts?|times|occasions)\b"
_COUNTED_IN_WORDS: Final = late(
    r"^[^,;:.]{0,80}(?:\b(?<!to )(?<!with )(?<!for )(?<!of the )(?<!under )"
    rf"{_COUNT_IN_WORDS} (?:other )?"
    rf"(?:(?!of\b|in\b|at\b|to\b|for\b|and\b|{_TIME})[a-z][\w-]* ){{0,3}}?(?!{_TIME})"
    r"(?:[a-z][a-z-]*[a-rt-z]s|people|staff|children|(?:wo)?men)\b"
    rf"|\b(?:team|crew|group|class|staff|squad|brigade) of {_COUNT_IN_WORDS}\b)",
    re.IGNORECASE,
)
"""What was done for or with several, told without a figure: "trained two nurses"."""


def counts_in_words(told: str) -> bool:
    """Whether a line opens with an outcome told by a part, or with a deed for several.

    Args:
        told: The line.
    """
    by_a_part = opens_with_outcome(told) and _BY_A_PART.search(told)
    return bool(by_a_part or (lacks_subject(told) and _COUNTED_IN_WORDS.search(told)))
