"""A vocabulary: the skills that are known by name, and the finding of them in a text."""

from collections.abc import Collection, Iterable, Iterator
from copy import copy
from functools import cached_property, lru_cache
from typing import NamedTuple

from rapidfuzz import fuzz, process

from tools.domain import Pace, Skill
from tools.errors import CoachError
from tools.vocabulary.context import meant
from tools.vocabulary.finding import NameFinder
from tools.vocabulary.index import Spelling, SpellingIndex, spellings
from tools.vocabulary.spelling import key

_NEAR_ENOUGH = 70


class VocabularyError(CoachError):
    """Skills that can't stand in one vocabulary."""


class Mention(NamedTuple):
    """A skill found in a text.

    Attributes:
        skill: The canonical name.
        start: The offset of its first character.
        end: The offset after its last character.
        alias: The text as spelled there.
    """

    skill: str
    start: int
    end: int
    alias: str


class Vocabulary:
    """Skills by all their names.

    Args:
        skills: The skills, in any order.

    Attributes:
        pace: How fast the person learns whose hours are counted with it; ``None`` is as estimated.
            The skills themselves hold the estimates.
        recogniser: What finds names that it does not know, or ``None``.

    Raises:
        VocabularyError: Two skills share a spelling, or prerequisites are unknown or circular.
    """

    def __init__(self, skills: Iterable[Skill]) -> None:
        self.recogniser: NameFinder | None = None
        self._set(_Spellings(), tuple(skills))

    def _set(self, spelled: "_Spellings", new: tuple[Skill, ...], pace: Pace | None = None) -> None:
        """Hold the skills whose spellings are known already, and new ones."""
        self.pace: Pace | None = pace
        self.skills: tuple[Skill, ...] = tuple(
            sorted((*spelled.skills.values(), *new), key=lambda it: it.name)
        )
        self._spelled = spelled.with_skills(sorted(new, key=lambda it: it.name))
        self._names = self._spelled.skills
        self._spellings = self._spelled.all()
        _check_prerequisites(self._names)

    @property
    def spelled(self) -> Collection[tuple[str, ...]]:
        """Every spelling of the skills, as the normal forms of its words."""
        return self._spellings.keys()

    def get(self, name: str) -> Skill | None:
        """Return the skill of a name typed alone, in any case, or ``None``."""
        skill = self._names.get(name)
        if skill is not None:
            return skill
        spelling = self._spellings.get(key(name))
        return self._names[spelling.skill] if spelling else None

    def find(self, text: str) -> tuple[Mention, ...]:
        """Return the skills that a text names, in order and without overlaps."""
        found = meant(text, self._index.candidates(text))
        return tuple(
            [Mention(it.spelling.skill, it.start, it.end, text[it.start : it.end]) for it in found]
        )

    def nearest(self, name: str, limit: int = 3) -> tuple[str, ...]:
        """Return the canonical names that a mistyped name most resembles, the nearest first.

        Args:
            name: The name as typed.
            limit: How many to return at most.
        """
        typed = " ".join(key(name))
        scores: dict[str, float] = {}
        for choice, score, _ in process.extract(
            typed, list(self._choices), scorer=fuzz.ratio, limit=None, score_cutoff=_NEAR_ENOUGH
        ):
            skill = self._choices[choice]
            scores[skill] = max(score, scores.get(skill, 0))
        return tuple(sorted(scores, key=lambda skill: (-scores[skill], skill))[:limit])

    def extended(self, skills: Iterable[Skill]) -> "Vocabulary":
        """Return a vocabulary with more skills in it.

        Raises:
            VocabularyError: A new skill shares a spelling with another.
        """
        larger = copy(self)
        # What was found out of the spellings so far holds for fewer skills.
        for found in ("_index", "_choices"):
            larger.__dict__.pop(found, None)
        larger._set(self._spelled, tuple(skills), self.pace)  # noqa: SLF001 - one of its own kind
        return larger

    def at_pace(self, pace: Pace | None) -> "Vocabulary":
        """Return the same skills, with which hours are counted at a person's pace."""
        return self if pace == self.pace else _at_pace(self, pace)

    def recognising(self, recogniser: NameFinder) -> "Vocabulary":
        """Return the same skills, with what finds names of others in texts."""
        return _recognising(self, recogniser)

    @cached_property
    def _index(self) -> SpellingIndex:
        return SpellingIndex(self._spellings.values())

    @cached_property
    def _choices(self) -> dict[str, str]:
        return {" ".join(forms): it.skill for forms, it in self._spellings.items()}


@lru_cache(maxsize=8)  # so that what is found out about the spellings is kept
def _at_pace(vocabulary: Vocabulary, pace: Pace | None) -> Vocabulary:
    paced = copy(vocabulary)
    paced.pace = pace
    return paced


@lru_cache(maxsize=8)  # as above
def _recognising(vocabulary: Vocabulary, recogniser: NameFinder) -> Vocabulary:
    both = copy(vocabulary)
    both.recogniser = recogniser
    return both


class _Spellings:
    """The skills by name and the spellings by their words, those that are given and those derived.

    A derived one gives way to a given one, whichever came first.
    """

    def __init__(self) -> None:
        self.skills: dict[str, Skill] = {}
        self._given: dict[tuple[str, ...], Spelling] = {}
        self._derived: list[Spelling] = []

    def with_skills(self, skills: Iterable[Skill]) -> "_Spellings":
        """Return these with more; only what is new is taken apart.

        Raises:
            VocabularyError: Two skills share a name or a given spelling.
        """
        more = _Spellings()
        more.skills = dict(self.skills)
        more._given = dict(self._given)
        more._derived = list(self._derived)
        for skill in skills:
            more._add(skill)
        return more

    def all(self) -> dict[tuple[str, ...], Spelling]:
        """Return every spelling by its words."""
        known = dict(self._given)
        for spelling in self._derived:
            known.setdefault(spelling.forms, spelling)
        return known

    def _add(self, skill: Skill) -> None:
        if skill.name in self.skills:
            raise VocabularyError(f'The skill "{skill.name}" is there twice. Keep one of the two.')
        self.skills[skill.name] = skill
        given = 1 + len(skill.aliases) + len(skill.guarded) - (skill.name in skill.guarded)
        for count, spelling in enumerate(spellings(skill), start=1):
            if count > given:
                self._derived.append(spelling)
                continue
            holder = self._given.setdefault(spelling.forms, spelling)
            if holder.skill != skill.name:
                raise VocabularyError(
                    f'"{" ".join(spelling.forms)}" names two skills, "{holder.skill}" and '
                    f'"{skill.name}". Take it from one of them.'
                )


def _check_prerequisites(skills: dict[str, Skill]) -> None:
    """Refuse prerequisites that are unknown or go in a circle, however long their chains are."""
    done: set[str] = set()
    for name in skills:
        path: dict[str, Iterator[str]] = {}
        _enter(name, skills, path)
        while path:
            last = next(reversed(path))
            needed = next((it for it in path[last] if it not in done), None)
            if needed is None:
                done.add(last)
                del path[last]
            else:
                _enter(needed, skills, path)


def _enter(name: str, skills: dict[str, Skill], path: dict[str, Iterator[str]]) -> None:
    """Add a skill to the path that leads to it, with what it needs."""
    if name in path:
        names = list(path)
        circle = " → ".join((*names[names.index(name) :], name))
        raise VocabularyError(f"Prerequisites go in a circle: {circle}. Remove one of them.")
    if name not in skills:
        needing = next(reversed(path))
        raise VocabularyError(
            f'"{needing}" needs "{name}", which is not in the vocabulary. '
            "Add it or remove the prerequisite."
        )
    path[name] = iter([it.skill for it in skills[name].prerequisites])
