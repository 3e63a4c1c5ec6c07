"""Words as they are compared: lower case, no accents, stems, irregular forms, numbers as figures.

Two texts that say "She was promoted twice" and "Her 2 promotions" share their folded words.
"""

import unicodedata
from functools import lru_cache
from typing import Final

import Stemmer

from tools.late import late
from tools.recall.irregular import FORMS

LONGEST_WORD: Final = 40
"""Characters of a word that are compared; what is longer is no word."""

_WORD: Final = late(r"\d+(?:[.,]\d+)+k?|[^\W_]+(?:['’][^\W_]+)*(?:\+\+|#)?")
_LEADING_ZEROS: Final = late(r"^0+(?=\d)")
_ACCENTS: Final = late("[\u0300-\u036f]+")
_THOUSANDS: Final = late(r"(\d+(?:\.\d+)?)k")
_ENGLISH: Final = Stemmer.Stemmer("english")

_STOP: Final = """
a an the this that these those there here it its itself he him his himself she her hers herself
they them their theirs themselves we us our ours ourselves i me my mine myself you your yours
yourself yourselves who whom whose what which when where why how and or but nor if then else than
so as at by for from in into of off on onto out over to under up upon with within without about
after again against all also am is any are be because been before being below between both can
cannot could did do does doing done during each few further had has have having just may might
more most much many must no not now only other others own same shall should some such through too
until very was were while will would yes yeah yep oh ok okay hey hi hello wow really well let lets
get got gotten gonna wanna ever like one s t d ll re ve m isnt arent wasnt werent dont doesnt
didnt cant couldnt wont wouldnt shouldnt hasnt havent hadnt aint im ive id ill youre youve youll
youd hes shes theyre theyve weve wed thats whats wheres whos heres theres
"""
STOP_WORDS: Final = frozenset(_STOP.split())
"""Words that say nothing of what a text is about."""


def plain(text: str) -> str:
    """Return the text in lower case and without accents."""
    if text.isascii():
        return text.lower()
    # Letters of other scripts' shapes become plain ones first, and only then lower case.
    folded = unicodedata.normalize("NFKD", text).casefold()
    return unicodedata.normalize("NFC", _ACCENTS.sub("", unicodedata.normalize("NFKD", folded)))


def words(text: str) -> list[str]:
    """Return the words of a text as they are written, but plain."""
    return _WORD.findall(plain(text))


@lru_cache(maxsize=1 << 17)
def fold_word(word: str) -> str:
    """Return the folded form of a plain word; empty for one that says nothing.

    What is folded folds to itself: a stem that is a word of its own is folded as that.
    """
    for _ in range(_MOST_STEPS):
        folded = _fold_once(word)
        if folded in ("", word):
            return folded
        word = folded
    return word


_MOST_STEPS: Final = 8


def _fold_once(word: str) -> str:
    word = word.replace("’", "'").removesuffix("'s").replace("'", "")
    if word[0].isdecimal():
        return _fold_number(word)
    if word in STOP_WORDS:
        return ""
    word = FORMS.get(word, word)[:LONGEST_WORD]
    return word if word[-1:] in "+#" else str(_ENGLISH.stemWord(word))


def _fold_number(word: str) -> str:
    """Return a number without its commas, ordinal ending and leading zeros: "38k" is 38000."""
    word = FORMS.get(word, word).replace(",", "")[:LONGEST_WORD]
    if thousands := _THOUSANDS.fullmatch(word):
        return f"{float(thousands[1]) * 1000:.0f}"
    return _LEADING_ZEROS.sub("", word)


def fold(text: str) -> list[str]:
    """Return the folded words of a text in their order, each as often as it stands there."""
    return [folded for word in words(text) if (folded := fold_word(word))]
