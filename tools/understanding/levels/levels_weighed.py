"""What is asked of two levels: what sets them apart, which one fits, who is to decide."""

import re
from typing import Final

from tools.late import late
from tools.understanding.intent import Context, Intent

_LED: Final = (
    r"^\W*(?:(?:and|so|but|ok(?:ay)?|well|wait|hm+|oh|right|sure|hang on|sorry|honestly|just|now"
    r"|then|please|(?:can|could|would|will) (?:you|u) (?:please )?(?:tell|explain to|show) me"
    r"|tell me|explain)[\s,.:;–—-]+)*"
)
_N: Final = r"(?P<n>[1-5]|one|two|three|four|five)(?:\s*(?:/|out of)\s*(?:5|five))?"
_WORDS: Final = {"one": 1, "two": 2, "three": 3, "four": 4, "five": 5}
_WHICH_LEVEL: Final = late(
    rf"\bhow (?:do|would|can|could|should|will|am) (?:i|you|one|we)\b[^?.!]{{0,20}}?\b(?:tell|know"
    r"|decide|choose|judge|pick|find out|work (?:it )?out|say)\b(?=[^?.!]*\b(?:which|of them"
    r"|them|two"
    r"|between|apart|[1-5])\b)(?!.*\b(?:learn|get better)\b)"
    r"|\b(?:does|would|will|do|is) (?:that|this|it)(?: (?:make|count|mean|enough|more|rather|really"
    rf"|as|for|be|me|it|like|an?|at|already))* {_N}(?:[\s?!.]|$)"
    r"|(?:\b(?:you|u) mean by|\bmeant by|(?:^|[,.;] )(?:is|are)) (?:an?"
    rf" )?{_N.replace('<n>', '<k>')}(?:\W*$|"
    r" (?:too|really|a bit|already|enough|someone|somebody|when)\b)"
    r"|\b(?:you|u) (?:decide|choose|pick|judge)\b.*\?|\bcould (?:you|u) (?:decide|choose|judge)\b"
    r"|\bwhat (?:do|would|should) (?:you|i|u) (?:think|say|reckon|go for|put|choose|pick|do)\b",
    re.IGNORECASE,
)
_TESTS: Final = late(r"\b(?:test|quiz|assess|examine|questions?)\b", re.IGNORECASE)
_DIFFERENCE: Final = late(
    r"\b(?:difference|diff|separates?|sets|differ|differs|distinguish|distinction|tell"
    rf" apart)\b[^?!]{{0,40}}?\b{_N}"
    r"\b[^?!]{1,12}?\b(?P<m>[1-5]|one|two|three|four|five)\b"
    r"|\bhow(?:'s| is| does) (?:an? )?(?P<n2>[1-5])\b[^?!]{0,12}\b(?:different|differ)\b[^?!]{0,12}"
    r"\b(?P<m2>[1-5])\b",
    re.IGNORECASE,
)
_BARE_DIFFERENCE: Final = late(
    rf"{_LED}(?:what(?:'s| is|s) )?the (?:real |actual )?difference(?: between (?:the two|them"
    r"|those"
    r"(?: two)?))?(?: then| really| exactly| first| please)*[\s?!.]*$",
    re.IGNORECASE,
)


def read_levels_weighed(message: str, context: Context) -> tuple[Intent, ...]:
    """Return the question which of two levels fits, or what sets them apart.

    Args:
        message: The message, with plain quotes.
        context: Holds the levels that were put to the user, or the skill whose level was asked.
    """
    choices = context.offered.choices if context.expecting == "offer" and context.offered else ()
    levels = [it.level for it in choices if it.kind == "set_level" and it.level is not None]
    put = len(levels) > 1 and len(levels) == len(choices) and len({it.skill for it in choices}) == 1
    skill = choices[0].skill if put else context.skill if context.expecting == "level" else None
    match = _DIFFERENCE.search(message)
    if match is not None:
        said = [
            it for name, it in match.groupdict().items() if it and name in ["n", "m", "n2", "m2"]
        ]
        return (_between(message, min(map(level_of, said)), skill),)
    asks = _WHICH_LEVEL.search(message) or _BARE_DIFFERENCE.match(message)
    if not (put and asks) or _TESTS.search(message):
        return ()
    return (_between(message, min(levels), skill),)


def level_of(word: str) -> int:
    """Return the level that a figure or its word gives."""
    return int(word) if word.isdigit() else _WORDS[word.casefold()]


def _between(message: str, level: int, skill: str | None) -> Intent:
    told = {"text": "between", "skill": skill, "level": level}
    return Intent.model_validate({"kind": "scale", "confidence": 0.992, "quote": message, **told})
