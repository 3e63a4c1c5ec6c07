"""Which pieces of evidence words name: "E1 and E2", "both", "the falls story"."""

import re
from collections.abc import Mapping
from typing import Final

from tools.late import late

_NUMBER: Final = late(r"\bE\s?(?P<id>[1-9]\d{0,4})\b", re.IGNORECASE)
_ONLY_NUMBERS: Final = late(
    r"(?:(?:the|both|pieces?|evidence|of|my|stories|story|entr(?:y|ies))\s+)*E\s?\d+"
    r"(?:(?:\s*(?:,|&|\+)\s*|\s+)(?:(?:and|or|plus)\s+)?E?\s?\d+)*",
    re.IGNORECASE,
)
_BARE_NUMBER: Final = late(r"\d+")
_BOTH: Final = late(
    r"(?:both|the two|these two|those two|the both)(?: (?:of )?(?:them|these|those|my|the"
    r"|pieces|the"
    r" pieces|stories|evidence|entries|of evidence))*",
    re.IGNORECASE,
)
_ALL: Final = late(
    r"(?:all|everything|every piece|each piece)(?: (?:of|the|my|that|pieces?|evidence|stories"
    r"|in))*"
    r" (?:evidence|stories)",
    re.IGNORECASE,
)
_CALLED: Final = late(
    r"\b(?:the|my|that)\s+(?P<words>[\w'-]+(?:\s+[\w'-]+){0,4}?)\s+(?:story|piece|one|evidence"
    r"|example|entry|achievement)\b",
    re.IGNORECASE,
)
_ABOUT: Final = late(
    r"\b(?:the|my|that)\s+(?:story|piece|one|evidence|example|entry|achievement|deed|thing|part)\s+"
    r"(?:about|on|with|of|where|regarding)\s+(?P<words>[\w'-]+(?:\s+[\w'-]+){0,5})",
    re.IGNORECASE,
)
_WORD: Final = late(
    r"(?!(?:the|and|for|our|was|old|new|one|that|all|from|with|my"
    r"|this)\b)[^\W_]{3,}"
)
_STEM: Final = 5
_TWO: Final = 2


def pieces_called(
    words: str, deeds: Mapping[int, str], current: int | None, *, alone: bool = False
) -> tuple[int, ...]:
    """Return the numbers of the pieces that words name, those there are.

    Args:
        words: What was said.
        deeds: What was told, by the number of its piece.
        current: The piece that is spoken of, which "it" may be.
        alone: Whether the words have to name pieces and nothing else.
    """
    said = words.strip(" .,!?\"'")
    if alone and _BOTH.fullmatch(said):
        return tuple(deeds) if len(deeds) == _TWO else ()
    if alone and _ALL.fullmatch(said):
        return tuple(deeds)
    numbers = [int(it["id"]) for it in _NUMBER.finditer(said)]
    if numbers:
        listed = _ONLY_NUMBERS.fullmatch(said)
        if alone and listed is None:
            return ()
        if listed is not None:
            numbers = [int(it[0]) for it in _BARE_NUMBER.finditer(said)]
        return tuple(dict.fromkeys(it for it in numbers if it in deeds))
    ways = (_CALLED, _ABOUT)
    found = (it.fullmatch(said) if alone else it.search(said) for it in ways)
    called = next(filter(None, found), None)
    named = _fitting(called["words"], deeds) if called else ()
    pointed = alone or current is None
    return named if len(named) == 1 else () if pointed or not _is_it(said) else (current or 0,)


def _is_it(said: str) -> bool:
    return re.search(r"\b(?:it|there|that (?:one|story|piece))\b", said, re.IGNORECASE) is not None


def _fitting(words: str, deeds: Mapping[int, str]) -> tuple[int, ...]:
    """Return the pieces that hold a telling word of a name ("the caching one")."""
    named = {it[:_STEM] for it in _WORD.findall(words.casefold())}
    return tuple(
        piece
        for piece, told in deeds.items()
        if named & {it[:_STEM] for it in _WORD.findall(told.casefold())}
    )
