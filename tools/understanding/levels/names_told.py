"""Skills that are named where nothing else can be meant: also by words of everyday, as "react"."""

from typing import Final

from tools.late import late
from tools.understanding.levels.apart_levels import skill_places
from tools.vocabulary import Mention, Vocabulary

_WORD: Final = late(r"[\w'’+#.]*[\w'’+#]")
_VERBS: Final = frozenset(
    {"test", "go", "rest", "make", "lead", "keep", "c", "r", "scale", "access"}
)
"""Words that are no names in a request."""


def names_in(said: str, vocabulary: Vocabulary) -> tuple[Mention, ...]:
    """Return where skills are named, those too whose name is a word of everyday.

    Args:
        said: Words that speak of skills, with plain quotes.
        vocabulary: The skills that are known.
    """
    places = skill_places(said, vocabulary)
    found = [it for it in places if said[it.start : it.end].casefold() not in _VERBS]
    for word in _WORD.finditer(said):
        known = vocabulary.get(word[0]) if word[0].casefold() not in _VERBS else None
        if known and all(it.end <= word.start() or it.start >= word.end() for it in found):
            found.append(Mention(known.name, word.start(), word.end(), word[0]))
    return tuple(sorted(found, key=lambda it: it.start))
