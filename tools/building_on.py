"""Which of the skills that a role asks for build on another one."""

from collections.abc import Iterable

from tools.effort import known_skill
from tools.vocabulary import Vocabulary


def building_on(skill: str, asked: Iterable[str], vocabulary: Vocabulary) -> tuple[str, ...]:
    """Return the skills that can't be learned past level 1 without another, in their order.

    Args:
        skill: The other one.
        asked: The skills, as a role asks for them.
        vocabulary: Holds the prerequisites, which count through one another too.
    """
    return tuple(it for it in asked if it != skill and skill in _all_below(it, vocabulary))


def _all_below(skill: str, vocabulary: Vocabulary) -> set[str]:
    below: set[str] = set()
    waiting = [skill]
    while waiting:
        needed = {it.skill for it in known_skill(waiting.pop(), vocabulary).prerequisites} - below
        below |= needed
        waiting += needed
    return below
