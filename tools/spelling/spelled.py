"""Ordinary words of a message as they are spelled, where fingers slipped or spelling is loose."""

import re
from collections.abc import Iterator
from functools import cache
from typing import Final

from tools.late import late
from tools.spelling.loose import loose_edits
from tools.spelling.near_words import NEAR_WORDS
from tools.spelling.reader_words import READER_WORDS
from tools.spelling.request_words import REQUEST_WORDS
from tools.spelling.rewording import Edit, Reworded, reworded
from tools.spelling.slips import SHORTEST, meant_by, ranked
from tools.vocabulary import Vocabulary

_LONGEST: Final = 400
"""Longer messages tell something, in words that are better left alone."""
_TOKEN = late(r"(?<![\w'/.@#$\\-])[A-Za-z](?:[a-z']*[a-z])?(?![\w'/@-]|\.\w)")
_STARTS = late(r"(?:^|[.!?…\n]\s*|[\"“(]\s*)$")
_IS_CALLED = late(
    r"\b(?:name(?:'?s| is|:)|(?:i'?m|i am|am) called|call me) (?:[\w'-]+ )?$", re.IGNORECASE
)
"""What a name stands behind, in small letters too."""
_I_AM = late(
    r"^\W*(?:(?:hi|hey|hello|hallo|yo)[\s,!]+)*(?:i'?m|i am|it'?s|this is)\s+$", re.IGNORECASE
)
_ALONE = late(r"\s*(?:,|[.!]|$|\d|here\b|and i\b)")
"""What stands behind a name that opens a message: "im timo, apprentice electrician"."""
_FEW: Final = 3
_STRANGE_AT_MOST: Final = 0.5
"""Of more words than a few: where more are strange, the message is in another language."""


def spelled(said: str, vocabulary: Vocabulary) -> Reworded:
    """Return a message with its misspelled words of requests put right.

    What names a skill stays, and so does a name, a word of another language and every word that
    people use otherwise.

    Args:
        said: The message, with plain quotes.
        vocabulary: The skills that are known.
    """
    if len(said) > _LONGEST:
        return reworded(said, ())
    first = reworded(said, loose_edits(said))
    again = reworded(first.text, _slips(first.text, vocabulary))
    return Reworded(again.text, said, tuple(first.stretch(it) for it in again.places))


def _slips(said: str, vocabulary: Vocabulary) -> Iterator[Edit]:
    tokens = list(_TOKEN.finditer(said))
    strange = [it for it in tokens if not _is_known(it[0].casefold(), vocabulary)]
    if len(tokens) > _FEW and len(strange) > _STRANGE_AT_MOST * len(tokens):
        return
    for it in strange:
        word = it[0].casefold()
        before = said[: it.start()]
        named = it[0][0].isupper() and not _STARTS.search(before)
        named = named or _IS_CALLED.search(before) is not None
        named = named or (_I_AM.search(before) and _ALONE.match(said, it.end())) is not None
        meant = None if named or len(word) < SHORTEST else meant_by(word, _ranks())
        if meant is None or vocabulary.get(meant) is not None:
            continue
        edit = Edit(it.start(), it.end(), meant.capitalize() if it[0][0].isupper() else meant)
        if not _names_a_skill(said, edit, vocabulary):  # "did you mean" is asked of a skill's name
            yield edit


def _names_a_skill(said: str, edit: Edit, vocabulary: Vocabulary) -> bool:
    again = said[: edit.start] + edit.words + said[edit.end :]
    return any(it.start <= edit.start < it.end for it in vocabulary.find(again))


def _is_known(word: str, vocabulary: Vocabulary) -> bool:
    return word in _known() or vocabulary.get(word) is not None


@cache
def _ranks() -> dict[str, int]:
    return ranked((*REQUEST_WORDS.split(), *READER_WORDS.split()))


@cache
def _known() -> frozenset[str]:
    return frozenset((*REQUEST_WORDS.split(), *READER_WORDS.split(), *NEAR_WORDS.split()))
