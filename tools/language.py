"""The language that a text is in, as far as its words and letters tell."""

import re
import unicodedata
from collections import Counter
from functools import lru_cache
from math import lcm
from typing import Final

from tools.cleaning import folded
from tools.common_words import LANGUAGES_OF_WORD
from tools.late import late

ENGLISH: Final = "English"

_LOOKED_AT = 20_000
_FEWEST_WORDS = 2
_OF_LANGUAGES: Final = (*dict.fromkeys(LANGUAGES_OF_WORD.values()),)
_GROUP: Final = {it: number for number, it in enumerate(_OF_LANGUAGES)}
_GROUP_OF_WORD: Final = {word: _GROUP[it] for word, it in LANGUAGES_OF_WORD.items()}
"""Each common word's number among the languages that share words: it counts faster than names."""
_WHOLE: Final = lcm(10, *map(len, LANGUAGES_OF_WORD.values()))
"""The points of a common word of one language alone; one of several gives each its part of them."""
_COMMON: Final = _WHOLE * 4 // 10
"""About four of ten words of running text are among the common ones of its language."""
_LETTERS_IN_A_WORD = 2
"""About so many characters make a word of Chinese or Japanese."""
_KANA_IN_JAPANESE = 10
"""One of so many characters at least is kana in Japanese."""

_LATIN_WORD = late(r"[a-z\u00df-\u024f\u1e00-\u1eff]{2,}")
_ALPHABETS: Final[dict[str, re.Pattern[str]]] = {
    "Cyrillic": late(r"[\u0400-\u052f]{2,}"),
    "Greek": late(r"[\u0370-\u03ff\u1f00-\u1fff]{2,}"),
    "Hebrew": late(r"[\u05d0-\u05ea]{2,}"),
    "Arabic": late(r"[\u0620-\u06ff]{2,}"),
    "Hangul": late(r"[\uac00-\ud7a3]{2,}"),
}
_KANA = late(r"[\u3041-\u30ff]")
_HAN = late(r"[\u3400-\u9fff]")
_OTHER_LETTER = late(r"[\u0370-\u06ff\u1f00-\u1fff\u3041-\u30ff\u3400-\u9fff\uac00-\ud7a3]")
"""A letter of any alphabet but the Latin one."""
_TOLD_BY: Final[dict[str, dict[str, str]]] = {
    "Cyrillic": {
        "Russian": "[ыэё]",
        "Ukrainian": "[іїєґ]",
        "Bulgarian": r"ъ|\b(?:ще|са|е|ни|че|със)\b",
        "Serbian": "[јљњћђџ]",
    },
    "Greek": {"Greek": ""},
    "Hebrew": {"Hebrew": ""},
    "Arabic": {"Arabic": "[ةىأإ]", "Persian": "[پچژگیک]"},
    "Hangul": {"Korean": ""},
}
"""The languages of each alphabet by what the others of it lack; the first one by default."""


LANGUAGES: Final = (
    *dict.fromkeys(it for languages in LANGUAGES_OF_WORD.values() for it in languages),
    *(it for told_by in _TOLD_BY.values() for it in told_by),
    "Japanese",
    "Chinese",
)
"""The languages that are told apart, by their English names."""


def is_read(language: str | None) -> bool:
    """Whether words in a language are read, and not only the names of skills: English, or unknown.

    Args:
        language: The language by its English name, or ``None`` where it could not be told.
    """
    return language in {None, ENGLISH}


@lru_cache(maxsize=4)  # several steps of reading ask for the same text
def language_of(text: str) -> str | None:
    """Return the language that most of a text is in, by its English name.

    Words in Latin letters are told by those that are common in a language, one that is common in
    several counting for a part in each; other letters tell by themselves. A name, an address or a
    sentence of another language changes nothing, since the language of most words counts. Of two
    that fit equally well, the first by name is returned.

    Args:
        text: The text; its first 20,000 characters count.

    Returns:
        One of ``LANGUAGES``; ``None`` where the text is too short to tell, names things only, or is
        in a language that is none of these.
    """
    plain = folded(unicodedata.normalize("NFC", text[:_LOOKED_AT]))
    points = _latin(plain)
    if _OTHER_LETTER.search(plain):
        points |= _alphabets(plain) | _ideograms(plain)
    return max(sorted(points), key=lambda it: points[it]) if points else None


def _latin(text: str) -> dict[str, int]:
    """Return the points of each language in Latin letters, of which different words are found."""
    points: dict[str, int] = {}
    different: dict[str, int] = {}
    words = [*filter(_GROUP_OF_WORD.__contains__, _LATIN_WORD.findall(text))]
    counts = Counter(map(_GROUP_OF_WORD.__getitem__, words))
    of_different = Counter(map(_GROUP_OF_WORD.__getitem__, set(words)))
    for group, count in counts.items():
        languages = _OF_LANGUAGES[group]
        part = count * _WHOLE // len(languages)
        for it in languages:
            different[it] = different.get(it, 0) + of_different[group]
            points[it] = points.get(it, 0) + part
    return {it: points[it] for it in points if different[it] >= _FEWEST_WORDS}


def _alphabets(text: str) -> dict[str, int]:
    found: dict[str, int] = {}
    for alphabet, word in _ALPHABETS.items():
        words = word.findall(text)
        if len(words) >= _FEWEST_WORDS:
            found[_of_alphabet(alphabet, " ".join(words))] = _COMMON * len(words)
    return found


def _of_alphabet(alphabet: str, words: str) -> str:
    told_by = _TOLD_BY[alphabet]
    return max(told_by, key=lambda it: len(re.findall(told_by[it], words)))


def _ideograms(text: str) -> dict[str, int]:
    kana, han = len(_KANA.findall(text)), len(_HAN.findall(text))
    words = (kana + han) // _LETTERS_IN_A_WORD
    if words < _FEWEST_WORDS:
        return {}
    language = "Japanese" if _KANA_IN_JAPANESE * kana >= kana + han else "Chinese"
    return {language: _COMMON * words}
