"""All spellings of a vocabulary, kept so that a text is searched in one pass over its words."""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from tools.domain import Skill
from tools.vocabulary.spelling import Token, forms_in, key, tokens

_PLAIN_GAP = re.compile(r"[ \t\xa0]{0,3}|[-‐‑‒–_]|[ \t]*\r?\n[ \t]*")
_SLASH_GAP = re.compile(r"[ \t]?/[ \t]?")
_WIDEST_GAP = 40
_JOINED = re.compile(r"(?<=\w)[-/.](?=\w)")


class Spelling(NamedTuple):
    """One way to write a skill.

    Attributes:
        skill: The canonical name.
        forms: Its words in normal form.
        gaps: What may stand between them besides space and hyphen: "/", "." or nothing.
        guarded: The exact spellings that count, where it counts only in context; else empty.
    """

    skill: str
    forms: tuple[str, ...]
    gaps: tuple[str, ...]
    guarded: tuple[str, ...] = ()


class Candidate(NamedTuple):
    """A place in a text where a skill may be meant."""

    spelling: Spelling
    start: int
    end: int


def spellings(skill: Skill) -> Iterator[Spelling]:
    """Yield the ways to write a skill, the given ones before those derived from them."""
    plain = [name for name in (skill.name, *skill.aliases) if name not in skill.guarded]
    for name in plain:
        yield _spelling(skill.name, name)
    for name in skill.guarded:
        yield _spelling(skill.name, name)._replace(guarded=skill.guarded)
    for name in plain:
        joined = _JOINED.sub("", name)
        if joined != name:
            yield _spelling(skill.name, joined)


def _spelling(skill: str, name: str) -> Spelling:
    words = list(tokens(name))
    gaps = (name[before.end : after.start].strip() for before, after in pairwise(words))
    return Spelling(
        skill,
        key(name, words),
        tuple(gap if gap in {"/", "."} else "" for gap in gaps),
    )


class SpellingIndex:
    """Finds the spellings of a vocabulary in a text, the longest first, without overlaps."""

    def __init__(self, known: Iterable[Spelling]) -> None:
        # By the first word and then the second, "" standing for none: "data" alone begins hundreds.
        self._known: dict[str, dict[str, list[Spelling]]] = {}
        for spelling in sorted(known, key=lambda spelling: -len(spelling.forms)):
            first, second = spelling.forms[0], "".join(spelling.forms[1:2])
            self._known.setdefault(first, {}).setdefault(second, []).append(spelling)

    def candidates(self, text: str) -> list[Candidate]:
        """Return the places where a skill may be meant, in order.

        None begins after "non-": "non-technical writing" is not technical writing.
        """
        found: list[Candidate] = []
        if self._known.keys().isdisjoint(forms_in(text)):
            return found
        words = list(tokens(text))
        at = 0
        while at < len(words):
            alternatives = self._known.get(words[at].form)
            spelling = alternatives and _longest(alternatives, words, at, text)
            start = words[at].start
            if not spelling or text[max(0, start - 4) : start].casefold() == "non-":
                at += 1
                continue
            end = at + len(spelling.forms)
            found.append(Candidate(spelling, words[at].start, words[end - 1].end))
            at = end
        return found


def _longest(
    alternatives: dict[str, list[Spelling]], words: Sequence[Token], at: int, text: str
) -> Spelling | None:
    if at + 1 < len(words):
        for spelling in alternatives.get(words[at + 1].form, ()):
            if _stands_at(spelling, words, at, text):
                return spelling
    return next(iter(alternatives.get("", ())), None)


def _stands_at(spelling: Spelling, words: Sequence[Token], at: int, text: str) -> bool:
    if at + len(spelling.forms) > len(words):
        return False
    for offset in range(1, len(spelling.forms)):
        word = words[at + offset]
        if word.form != spelling.forms[offset]:
            return False
        start = words[at + offset - 1].end
        gap = _gap(text[start : word.start]) if word.start - start <= _WIDEST_GAP else None
        if gap not in ("", spelling.gaps[offset - 1]):
            return False
    return True


@lru_cache(maxsize=1024)
def _gap(between: str) -> str | None:
    """Return "" for what joins any two words, "/" and "." as they are, None for a barrier."""
    if _PLAIN_GAP.fullmatch(between):
        return ""
    if _SLASH_GAP.fullmatch(between):
        return "/"
    return between if between == "." else None
