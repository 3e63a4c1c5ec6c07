"""Numbers as people write them, in digits or as words."""

from tools.number_words import WORDS

_TENS = {"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50}
_FIVES = {f"{ten}{joint}five": many + 5 for ten, many in _TENS.items() for joint in " -"}
COUNTS = {"a": 1, "an": 1, **WORDS, **_FIVES}
"""The numbers that people write as words."""
_WORDS = "|".join(sorted(COUNTS, key=lambda word: -len(word)))
COUNT = rf"(?:\d{{1,4}}(?:[.,]\d{{1,2}})?|(?:{_WORDS})(?![\w]))"
"""The pattern of a number, without groups."""


def count(text: str) -> float:
    """Return a number written in digits or as a word: "8", "2.5", "eight", "a couple of"."""
    word = text.casefold()
    if "couple" in word:
        return 2.0
    return float(COUNTS[word]) if word in COUNTS else float(word.replace(",", "."))
