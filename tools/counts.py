"""Numbers as people write them, in digits or as words."""

COUNTS = {
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6,
    "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13,
    "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18,
    "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "forty-five": 45, "fifty": 50,
    "sixty": 60, "ninety": 90,
}  # fmt: skip
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
