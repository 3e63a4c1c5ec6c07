"""What every text holds that a pattern fits, told from how the pattern is built.

A pattern is tried only where a cue of its stands, so each of its ways must lead past a cue. It is
walked through with the beginning of a cue that stands behind for certain; what may be any of many
characters begins none. So a cue may be missed that is there, and none is seen that is not.
"""

import re
from collections.abc import Callable, Iterable
from functools import partial
from re import _parser  # type: ignore[attr-defined]  # what else tells how a pattern is built
from typing import Any

Parsed = Iterable[tuple[object, Any]]

_UNKNOWN = "\0"
_FEW = 12
_ENDS_WORDS = {"AT_BOUNDARY", "AT_BEGINNING", "AT_END", "AT_BEGINNING_STRING", "AT_END_STRING"}


def parsed(pattern: re.Pattern[str]) -> Parsed:
    """Return the parts of a pattern."""
    parts: Parsed = _parser.parse(pattern.pattern, pattern.flags & ~re.UNICODE)
    return parts


def ways_without(cues: Iterable[str], pattern: re.Pattern[str]) -> set[str]:
    """Return how the ways through a pattern end that lead past none of the cues; none should.

    Args:
        cues: Pieces of text in lower case.
        pattern: The pattern.
    """
    return _Walk(frozenset(cues), _with_character).after(parsed(pattern), {""})


def ways_without_words(words: Iterable[str], pattern: re.Pattern[str]) -> set[str]:
    """Return the same for cues that are whole words: runs of the letters from a to z.

    Args:
        words: The words in lower case.
        pattern: The pattern.
    """
    walk = _Walk(frozenset(words), _with_letter)
    return walk.after([*parsed(pattern)], {_UNKNOWN})


def _with_character(cues: frozenset[str], known: str, character: str) -> str | None:
    """Return the cue that is begun behind another character, ``None`` where one has ended."""
    now = known + character.casefold()
    if now.endswith(tuple(cues)):
        return None
    while not any(it.startswith(now) for it in cues):
        now = now[1:]
    return now


def _with_letter(words: frozenset[str], known: str, character: str) -> str | None:
    """Return the word that is begun behind another character, ``None`` where a cue has ended.

    What begins at no certain place begins with the unknown character.
    """
    letter = character.casefold()
    if "a" <= letter <= "z":
        return known if known == _UNKNOWN else known + letter
    if letter == _UNKNOWN:
        return _UNKNOWN
    return None if known in words else ""


class _Walk:
    """A walk through the parts of a pattern."""

    def __init__(
        self, cues: frozenset[str], step: Callable[[frozenset[str], str, str], str | None]
    ) -> None:
        self._cues = cues
        self._step = partial(step, cues)
        self._by_word = step is _with_letter

    def after(self, parts: Parsed, ways: set[str]) -> set[str]:
        """Return what is known behind the parts on each way that has led past no cue."""
        for op, held in parts:
            ways = self._after_part(str(op), held, ways)
        return ways

    def _after_part(self, kind: str, held: Any, ways: set[str]) -> set[str]:
        characters = self._characters(kind, held)
        if characters is not None:
            return self._behind(ways, characters)
        if kind == "BRANCH":
            return {it for branch in held[1] for it in self.after(branch, ways)}
        if kind in {"MAX_REPEAT", "MIN_REPEAT"}:
            return self._repeated(held[0], held[1], held[2], ways)
        if kind == "ASSERT":
            return self._asserted(held[0], held[1], ways)
        return self.after(held[3], ways) if kind == "SUBPATTERN" else ways

    def _characters(self, kind: str, held: Any) -> Iterable[str] | None:
        """Return what a part of one character fits, a blank for the end of a word."""
        if kind == "LITERAL":
            return {chr(held)}
        if kind == "IN":
            return _members(held, by_word=self._by_word)
        if kind in {"ANY", "NOT_LITERAL", "GROUPREF"}:
            return {_UNKNOWN}
        ends = (kind == "AT" and str(held) in _ENDS_WORDS) or (
            kind == "ASSERT_NOT" and _refuses_words(held)
        )
        return {" "} if ends and self._by_word else None

    def _behind(self, ways: set[str], characters: Iterable[str]) -> set[str]:
        steps = {self._step(way, it) for way in ways for it in characters}
        return {it for it in steps if it is not None}

    def _repeated(self, least: int, most: object, parts: Parsed, ways: set[str]) -> set[str]:
        for _ in range(min(least, 3)):
            ways = self.after(parts, ways)
        found, new, times = set(ways), ways, min(least, 3)
        while new and times < int(str(most) if str(most).isdigit() else _FEW):
            new = self.after(parts, new) - found
            found |= new
            times += 1
            if times > _FEW:
                return {*found, _UNKNOWN}
        return found

    def _asserted(self, direction: int, parts: Parsed, ways: set[str]) -> set[str]:
        """Return the ways on which what stands ahead or behind holds no cue."""
        if direction < 0:
            return ways if self.after(parts, {_UNKNOWN}) else set()
        return {it for it in ways if self.after(parts, {it})}


def _members(members: Iterable[tuple[object, Any]], *, by_word: bool) -> set[str]:
    """Return the characters of a class where they are few, else the unknown one."""
    held = [one for it in members for one in _each(it)]
    found = {chr(it) for op, it in held if str(op) == "LITERAL"}
    plain = all(str(op) == "LITERAL" for op, _ in held)
    if plain and len(found) <= _FEW:
        return found
    if by_word and plain and not any("a" <= it.casefold() <= "z" for it in found):
        return {" "}
    return {_UNKNOWN}


def _each(member: tuple[object, Any]) -> Iterable[tuple[object, Any]]:
    """Return the characters of a short range one by one, and any other member as it is."""
    if str(member[0]) != "RANGE" or member[1][1] - member[1][0] >= _FEW:
        return (member,)
    return (("LITERAL", it) for it in range(member[1][0], member[1][1] + 1))


def _refuses_words(held: tuple[int, Parsed]) -> bool:
    """Whether no letter must follow or stand before."""
    parts = [(str(op), str(it)) for op, it in held[1]]
    return len(parts) == 1 and ("CATEGORY_WORD" in parts[0][1])
