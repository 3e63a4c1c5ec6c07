"""Whole numbers and parts of a whole in English words, for whoever reads or writes them."""

import re
from fractions import Fraction
from typing import Final

SMALL: Final = (
    *("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"),
    *("eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen"),
    "nineteen",
)
"""The words for 0 to 19, each at its number."""
_TENS: Final = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
WORDS: Final[dict[str, int]] = {word: value for value, word in enumerate(SMALL) if value} | {
    word: 10 * value for value, word in enumerate(_TENS, 2)
}
"""The numbers of one word, from 1 to 90."""
_VALUES: Final[dict[str, int]] = (
    WORDS
    | {"zero": 0}
    | {"a dozen": 12, "dozen": 12, "a hundred": 100, "hundred": 100}
    | {"a thousand": 1_000, "half a dozen": 6}
)
_TEN = "|".join(_TENS)
_SINGLE = "|".join(SMALL[1:10])
NUMBER_WORDS: Final = (
    rf"(?:(?:{_TEN})[- ](?:{_SINGLE})|(?:{_SINGLE}) (?:hundred|thousand)|"
    + "|".join(sorted(_VALUES, key=len, reverse=True))
    + ")"
)
"""A whole number in words, as a pattern."""

_WHOLES: Final = {"third": 3, "quarter": 4, "fifth": 5, "sixth": 6, "eighth": 8, "tenth": 10}
PARTS: Final = (
    r"(?:half(?= (?:of|the|your|all|that|its|as)\b)|(?<=almost )half|(?<=about )half"
    r"|(?<=nearly )half|(?<=than )half|(?<=by )half|(?:a|one|two|three|four|nine)[- ]"
    rf"(?:{'|'.join(_WHOLES)})s?(?= (?:of|more|less|fewer)\b| ?[,.;)]))"
)
"""A part of a whole in words, as a pattern."""


def word_value(words: str) -> Fraction:
    """Return the number that ``NUMBER_WORDS`` or ``PARTS`` matched."""
    plain = words.casefold().replace("-", " ")
    if plain == "half":
        return Fraction(1, 2)
    if plain in _VALUES:
        return Fraction(_VALUES[plain])
    first, second = re.split(r" ", plain)
    if second.rstrip("s") in _WHOLES:
        return Fraction(1 if first == "a" else _VALUES[first], _WHOLES[second.rstrip("s")])
    if second in ("hundred", "thousand"):
        return Fraction(_VALUES[first] * (100 if second == "hundred" else 1_000))
    return Fraction(_VALUES[first] + _VALUES[second])
