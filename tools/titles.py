"""Job titles taken apart, so that titles that differ only in their wording fall together."""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from functools import lru_cache

from rapidfuzz.distance import OSA

from tools.late import late
from tools.title_terms import ASIDES, NOISE, NOUNS, RANKS, SAME

_WORD = late(r"[^\W_]+(?:\+\+|#)?")
_EMPLOYER = late(r"\s(?:at|@)\s.*", re.IGNORECASE | re.DOTALL)
_ASIDE = late(r"[:|(\[,–—]|\s-\s")

# A longer text is no title; the bound keeps a pasted file from being compared word by word.
_LONGEST = 400

_PHRASES = {tuple(typed.split()): tuple(meant.split()) for typed, meant in SAME.items()}
_LONGEST_PHRASE = max(map(len, _PHRASES))
_WORDS = NOUNS | RANKS | NOISE | {word for phrase in _PHRASES for word in phrase}

# A rank weighs more than the noun that nearly every title has, the field of work most.
_NOUN_WEIGHT, _RANK_WEIGHT, _FIELD_WEIGHT = 1, 2, 4

_NEEDS_SOFTWARE = 2

# Of four letters, one mistyped makes another word too easily ("date" and "data").
_SHORTEST_MISTYPED = 5
_ALIKE = 0.8


def plain_words(title: str) -> tuple[str, ...]:
    """Return the words of a title in lower case, without accents and punctuation."""
    decomposed = unicodedata.normalize("NFKD", title[:_LONGEST])
    bare = "".join(char for char in decomposed if not unicodedata.combining(char))
    return tuple(match[0] for match in _WORD.finditer(bare.casefold()))


@lru_cache(maxsize=4096)
def title_words(title: str) -> frozenset[str]:
    """Return the words that say which role a title means, in one wording for all titles."""
    return _meant(plain_words(_bare(title)))


def typed_words(typed: str, titles: Iterable[str]) -> frozenset[str]:
    """Return the words that say which role was typed, its typing errors mended.

    Args:
        typed: A title as a person types it.
        titles: The titles that may be meant; a word is mended towards theirs only.
    """
    known = {word for title in titles for word in plain_words(title)} | _WORDS
    words = plain_words(_bare(typed))
    return _meant([_mended(word, known) for word in words])


def employer_of(title: str) -> str:
    """Return how a title ends that names the employer (" at Acme"), or ``""``."""
    found = _EMPLOYER.search(title[:_LONGEST])
    return found[0] if found else ""


def weight(words: Iterable[str]) -> int:
    """Return how much words tell of a role: 1 for a noun, 2 for a rank, 4 for a field of work."""
    return sum(
        _NOUN_WEIGHT if word in NOUNS else _RANK_WEIGHT if word in RANKS else _FIELD_WEIGHT
        for word in words
    )


def of_the_field(typed: str, titles: Iterable[str]) -> str | None:
    """Return the one title that shares most of its field of work with a typed one, or ``None``.

    "Head of product" is nearest to Product Manager; of two that are as near, none is returned.

    Args:
        typed: A title as a person types it.
        titles: The titles that may be meant.
    """
    known = list(dict.fromkeys(titles))
    wanted = typed_words(typed, known)
    shared = {it: wanted & title_words(it) for it in known}
    near = [it for it in known if names_a_field(shared[it])]
    beyond = {it: (-weight(shared[it]), weight(title_words(it) - wanted)) for it in near}
    best = min(beyond.values(), default=None)
    nearest = [it for it in near if beyond[it] == best]
    return nearest[0] if len(nearest) == 1 else None


def rank_beyond(typed: str, title: str) -> str:
    """Return the rank that a title has beyond a typed one, where that has none, or ``""``.

    Args:
        typed: A title as a person types it: "AI engineer".
        title: The title that it was taken for: "Senior AI Engineer".
    """
    said = typed_words(typed, [title])
    return "" if said & RANKS else " ".join(sorted((title_words(title) - said) & RANKS))


def names_a_field(words: frozenset[str]) -> bool:
    """Return whether words name a field of work, and not a noun or a rank alone."""
    return not words <= NOUNS | RANKS


def _bare(title: str) -> str:
    """Return a title without the employer and without an aside that says nothing."""
    title = _EMPLOYER.sub("", title[:_LONGEST])
    for mark in _ASIDE.finditer(title):
        if ASIDES.issuperset(plain_words(title[mark.end() :])):
            return title[: mark.start()]
    return title


def _meant(words: Sequence[str]) -> frozenset[str]:
    """Replace abbreviations, the longest first, and leave out what says nothing."""
    meant: list[str] = []
    at = 0
    while at < len(words):
        for size in range(min(_LONGEST_PHRASE, len(words) - at), 0, -1):
            phrase = tuple(words[at : at + size])
            if phrase in _PHRASES or size == 1:
                meant.extend(_PHRASES.get(phrase, phrase))
                at += size
                break
    telling = frozenset(meant) - NOISE
    # "Staff software engineer" is a staff engineer; in "software engineer" the word is needed.
    return telling - {"software"} if len(telling) > _NEEDS_SOFTWARE else telling


def _mended(word: str, known: set[str]) -> str:
    """Return the one known word that a word is a typing error of, or the word itself."""
    if word in known or len(word) < _SHORTEST_MISTYPED:
        return word
    likeness = {other: OSA.normalized_similarity(word, other) for other in known}
    best = max(likeness.values())
    nearest = [other for other, alike in likeness.items() if alike == best]
    return nearest[0] if best >= _ALIKE and len(nearest) == 1 else word
