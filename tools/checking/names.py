"""Which skill a name in a document means, and whether two names mean the same."""

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from tools.intake.profiles.claims import cell_skills
from tools.intake.text.sketch import MARK, plain_words, sketch
from tools.late import late
from tools.vocabulary import Vocabulary

_GENERIC: Final = frozenset(
    {
        *("a", "an", "and", "the", "of", "in", "for", "with", "or", "to", "etc", "general"),
        *("skill", "skills", "experience", "proficiency", "knowledge", "expertise", "domain"),
        *("development", "implementation", "design", "engineering", "programming", "language"),
        *("systems", "system", "patterns", "pipelines", "practices", "tools", "technologies"),
    }
)
"""Words that say nothing of which skill a name means."""

_WORD = late(r"[^\W_][\w+#.]*")
_BRACKETS = late(r"\([^()]*\)")


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

    @property
    def identity(self) -> tuple[frozenset[str], frozenset[str]]:
        """What two names of the same skill share, neither being a part nor a special case."""
        return frozenset(self.skills), self.rest

    def same_as(self, other: "Named") -> bool:
        """Whether the two name the same skill; see `identity`."""
        return self.identity == other.identity

    @property
    def title(self) -> str:
        """The skill as reports call it."""
        return " / ".join(self.skills) or self.text


class NameIndex:
    """Names by their skills and words, so that each is found without a look at all of them."""

    def __init__(self, names: Iterable[Named]) -> None:
        self._skills: set[str] = set()
        self._words: dict[str, list[frozenset[str]]] = defaultdict(list)
        self._rarest: dict[str, list[frozenset[str]]] = defaultdict(list)
        for it in names:
            self._skills.update(it.skills)
            for word in it.words:
                self._words[word].append(it.words)
        for words in {one for many in self._words.values() for one in many}:
            self._rarest[min(words, key=self._order)].append(words)

    def touching(self, name: Named) -> bool:
        """Whether any of the names may speak of the same skill as this one; see `Named.touches`."""
        if not self._skills.isdisjoint(name.skills):
            return True
        if not name.words:
            return False
        # What holds all its words has its rarest one; what it holds has a rarest one among its own.
        around = self._words.get(min(name.words, key=self._order), ())
        if any(name.words <= it for it in around):
            return True
        return any(it <= name.words for word in name.words for it in self._rarest.get(word, ()))

    def _order(self, word: str) -> tuple[int, str]:
        return len(self._words.get(word, ())), word


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
