"""Numbers and parts of a whole in words."""

import re
from fractions import Fraction
from typing import Final

_UNITS: Final = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
]
_TENS: Final = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
_VALUES: Final[dict[str, int]] = (
    {word: value for value, word in enumerate(_UNITS)}
    | {word: 10 * value for value, word in enumerate(_TENS, 2)}
    | {"a dozen": 12, "dozen": 12, "a hundred": 100, "hundred": 100, "a thousand": 1_000}
)
_TEN = "|".join(_TENS)
_SINGLE = "|".join(_UNITS[1:10])
NUMBER_WORDS: Final = (
    rf"(?:(?:{_TEN})[- ](?:{_SINGLE})|(?:{_SINGLE}) (?:hundred|thousand)|"
    + "|".join(sorted(_VALUES, key=len, reverse=True))
    + ")"
)
"""A whole number in words, as a pattern."""

_PARTS: Final = {
    "half": Fraction(1, 2),
    "a third": Fraction(1, 3),
    "one third": Fraction(1, 3),
    "two thirds": Fraction(2, 3),
    "a quarter": Fraction(1, 4),
    "one quarter": Fraction(1, 4),
    "three quarters": Fraction(3, 4),
}
PARTS: Final = (
    r"(?:half(?= (?:of|the|your|all)\b)|(?:a|one|two|three)[- ](?:thirds?|quarters?)(?= of\b))"
)
"""A part of a whole in words, as a pattern."""


def word_value(words: str) -> Fraction:
    """Return the number that ``NUMBER_WORDS`` or ``PARTS`` matched."""
    plain = words.casefold().replace("-", " ")
    if plain in _PARTS:
        return _PARTS[plain]
    if plain in _VALUES:
        return Fraction(_VALUES[plain])
    first, second = re.split(r" ", plain)
    if second in ("hundred", "thousand"):
        return Fraction(_VALUES[first] * (100 if second == "hundred" else 1_000))
    return Fraction(_VALUES[first] + _VALUES[second])
