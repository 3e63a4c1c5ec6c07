"""What else counts as a word of a question: words of nearly the same meaning or spelling."""

from typing import Final

from tools.recall.kin import kin

KIN_STRENGTH: Final = 0.5
"""What a word of nearly the same meaning counts of the word itself."""
SPELLING_STRENGTH: Final = 0.7
"""What a word that begins alike counts."""

_SHORTEST: Final = 5
_SHARE: Final = 0.7


def kin_of(term: str) -> frozenset[str]:
    """Return the folded words that mean nearly the same as a folded word."""
    return kin().get(term, frozenset())


def beginning_of(term: str) -> str | None:
    """Return how the words begin that are spelled nearly as a folded word, ``None`` for short ones.

    That is 70 % of it and at least five letters: "photographi" is near "photograph".
    """
    if len(term) < _SHORTEST or not term.isalpha():
        return None
    return term[: max(_SHORTEST, int(len(term) * _SHARE))]
