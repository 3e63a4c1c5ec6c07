"""Names in a text that stand nowhere in what is known."""

import re
from collections.abc import Collection, Iterator
from typing import Final

from tools.gate.quantity import stem
from tools.late import late

_NAME: Final = late(
    r"(?<![\w’'-])(?:[A-Z][a-z]|[A-Z]{2,}[a-z])[\w&’'-]*"
    r"(?: (?:(?:of|and|&|for) )?[A-Z][\w&’'-]+)*(?![\w])"
)
_CAPITAL: Final = late(r"(?<![\w’'-])[A-Z][\w&’'-]*")
_OPENS: Final = late(r"(?:^|[.!?:|]|[-*•>] )[\s*_“\"'(\[]*$|[“\"*_(\[]$")
COMMON: Final = frozenset(
    """
    monday tuesday wednesday thursday friday saturday sunday january february march april may june
    july august september october november december christmas easter english german french spanish
    european american british linkedin github résumé cv mr ms mrs dr coach pdf word excel internet
    i'm i've i'd i'll
    """.split()  # noqa: SIM905 - a list of words
)
"""Words with a capital that name nobody in particular."""


def unknown_names(text: str, words: Collection[str], after: int = 0) -> Iterator[tuple[int, int]]:
    """Yield where a text has a proper name of which no known text has every word.

    A single capital word that opens a sentence, a quotation or a cell is none.

    Args:
        text: The text.
        words: The words that are known, in lower case, and their stems.
        after: From which offset on.
    """
    for match in _NAME.finditer(text, after):
        parts = re.findall(r"[\w’'&-]+", match[0])
        opens = bool(_OPENS.search(text[: match.start()]))
        if opens and len(parts) == 1:
            continue
        if any(not _is_known(it, words) for it in parts[opens:]):
            yield match.span()


def names_in(text: str, words: Collection[str]) -> Iterator[tuple[int, int]]:
    """Yield where a short text without sentences has a capital word that is not known.

    Args:
        text: The text, as short as the value of a fact.
        words: The words that are known, in lower case, and their stems.
    """
    alone = " " not in text.strip()
    for match in _CAPITAL.finditer(text):
        if (match.start() or alone) and not _is_known(match[0], words):
            yield match.span()


def _is_known(word: str, words: Collection[str]) -> bool:
    plain = re.sub(r"['’]s$", "", word.casefold())
    return plain in words or plain in COMMON or stem(plain) in words or len(plain) <= 3  # noqa: PLR2004
