"""Which skill a name in a document means, and whether two names mean the same."""

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from tools.intake.claims import cell_skills
from tools.intake.sketch import MARK, plain_words, sketch
from tools.vocabulary import Vocabulary

_GENERIC: Final = frozenset(
    (
        "a an and the of in for with or to skill skills experience proficiency knowledge expertise "
        "development implementation systems system patterns pipelines design programming language "
        "engineering domain practices tools technologies etc general"
    ).split()
)
_WORD = re.compile(r"[^\W_][\w+#.]*")
_BRACKETS = re.compile(r"\([^()]*\)")


@dataclass(frozen=True, slots=True)
class Named:
    """A name in a document.

    Attributes:
        text: As spelled there, without Markdown.
        skills: The skills of our vocabulary that it names, without those that it only explains.
        rest: Its words that say more than those skills, or all of its words where it names none.
        words: All of its words that tell it from others.
    """

    text: str
    skills: tuple[str, ...]
    rest: frozenset[str]
    words: frozenset[str]

    def touches(self, other: "Named") -> bool:
        """Whether the two may speak of the same skill: one name can cover the other."""
        if set(self.skills) & set(other.skills):
            return True
        if not (self.words and other.words):
            return False
        return self.words <= other.words or other.words <= self.words

    def same_as(self, other: "Named") -> bool:
        """Whether the two name the same skill, neither a part of it nor a special case."""
        return set(self.skills) == set(other.skills) and self.rest == other.rest

    @property
    def title(self) -> str:
        """The skill as reports call it."""
        return " / ".join(self.skills) or self.text


class NameIndex:
    """Names by their skills and words, so that each is found without a look at all of them."""

    def __init__(self, names: Iterable[Named]) -> None:
        self._by: dict[str, list[Named]] = defaultdict(list)
        for it in names:
            for key in {*it.skills, *it.words}:
                self._by[key].append(it)

    def touching(self, name: Named) -> bool:
        """Whether any of the names may speak of the same skill as this one."""
        keys = {*name.skills, *name.words}
        return any(name.touches(it) for key in keys for it in self._by.get(key, ()))


def named(text: str, vocabulary: Vocabulary) -> Named:
    """Return what a name in a cell or at the head of an item means.

    "AI Governance & Ethics" and "FinTech/Banking" name what stands first; what is joined to it
    says no more than it. "Kubernetes CKA" says more than "Kubernetes".
    """
    plain = plain_words(text).strip(" :–—-")
    skills = tuple(dict.fromkeys(it for it, main in cell_skills(plain, vocabulary) if main))
    words = _words(_BRACKETS.sub(" ", plain))
    return Named(plain, skills, _rest(plain, vocabulary) if skills else words, words)


def _rest(plain: str, vocabulary: Vocabulary) -> frozenset[str]:
    drawn = sketch(_BRACKETS.sub(" ", plain), vocabulary).text
    joined = re.split(r" ?[,;&+|/] ?| and | or ", drawn)
    return _words(" ".join(it for it in joined if MARK in it).replace(MARK, " "))


def _words(text: str) -> frozenset[str]:
    words = (it[0].casefold() for it in _WORD.finditer(text))
    return frozenset(_singular(it) for it in words if it not in _GENERIC)


def _singular(word: str) -> str:
    return word[:-1] if word.endswith("s") and not word.endswith("ss") else word
