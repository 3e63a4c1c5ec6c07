"""Which skills each posting asks for, each posting once."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from tools.domain import Requirement, Role, Split
from tools.language import is_read, language_of
from tools.namesakes import posted_title
from tools.vocabulary import Vocabulary


@dataclass(frozen=True, slots=True)
class Ask:
    """A posting's request for a skill.

    Attributes:
        requirement: The requirement that names it.
        level: The level needed.
        choice: The skills any of which would do, where it is one of several.
    """

    requirement: Requirement
    level: int
    choice: frozenset[str] = frozenset()


Group = tuple[Split, str | None]
"""What postings are told apart by, and what they say."""


@dataclass(frozen=True, slots=True)
class Posting:
    """A posting and what it asks for.

    Attributes:
        role: What was read of it.
        asks: Its requests, by the canonical names of the skills.
        month: The month in which it was posted, where it says so.
        language: The language that it is in, where that can be told.
        groups: The groups that it is one of.
    """

    role: Role
    asks: dict[str, Ask]
    month: str | None
    language: str | None
    groups: tuple[Group, ...]

    @property
    def worded(self) -> bool:
        """Whether its words on importance and levels could be read: in no other language."""
        return is_read(self.language)


@dataclass(frozen=True)
class Postings:
    """Different postings, in an order that is always the same.

    Attributes:
        each: The postings.
        repeated: How many more said the same as one of them.
    """

    each: tuple[Posting, ...]
    repeated: int

    @cached_property
    def asking(self) -> dict[str, list[Posting]]:
        """The postings that ask for each skill."""
        found: dict[str, list[Posting]] = {}
        for posting in self.each:
            for skill in posting.asks:
                found.setdefault(skill, []).append(posting)
        return found


def postings_of(roles: Iterable[Role], vocabulary: Vocabulary) -> Postings:
    """Return the postings that differ in what was read of them.

    Two of one company that say the same are one posting, whatever they were called to be told
    apart and whichever file they stood in. Where the company is not known, those of different
    texts, which have different titles, may be of different companies, and both count.

    Args:
        roles: The postings as they were read, in any order.
        vocabulary: The skills that are known, by all their names.
    """
    roles = tuple(roles)
    ranked = sorted(roles, key=lambda it: (it.title, it.source), reverse=True)
    different = {_content(it): it for it in ranked}  # the first by title stays
    names = _Names(vocabulary)
    kept = sorted(different.values(), key=lambda it: (it.title, it.source))
    return Postings(tuple(_posting(it, names) for it in kept), len(roles) - len(kept))


class _Names(dict[str, str]):
    """Canonical names by any name, each looked up once."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._vocabulary = vocabulary

    def __missing__(self, name: str) -> str:
        known = self._vocabulary.get(name)
        self[name] = known.name if known else name
        return self[name]


def _posting(role: Role, names: _Names) -> Posting:
    month = role.posted[:7] if role.posted else None
    language = role.language or _language(role)
    groups: tuple[Group, ...] = (
        ("seniority", role.seniority),
        ("company", role.company_type),
        ("month", month),
        ("language", language),
    )
    return Posting(role, _asks(role, names), month, language, groups)


def _language(role: Role) -> str | None:
    """Return the language of a posting that was read before its language was kept."""
    return language_of("\n".join((role.summary, *(it.quote for it in role.requirements))))


def _content(role: Role) -> tuple[Any, ...]:
    """Return what was read of a posting, without what only tells it from others."""
    asked = (
        (it.skill, it.quote, it.importance, it.level, tuple(way.skill for way in it.alternatives))
        for it in role.requirements
    )
    said = (role.summary, role.company, role.company_type, role.seniority, role.posted, role.pay)
    title = posted_title(role) if role.company else role.title
    return (title, *said, role.unrecognised, *asked)


def _asks(role: Role, names: _Names) -> dict[str, Ask]:
    """Return what a posting asks for; what it asks for by itself goes before a choice of it."""
    found: dict[str, Ask] = {}
    for it in role.requirements:
        if it.alternatives:
            for skill, ask in _choice(it, names):
                found.setdefault(skill, ask)
    alone = {names[it.skill]: it for it in reversed(role.requirements) if not it.alternatives}
    found.update((skill, Ask(it, it.level)) for skill, it in alone.items())
    return found


def _choice(requirement: Requirement, names: _Names) -> Iterator[tuple[str, Ask]]:
    first = (names[requirement.skill], requirement.level)
    ways = [first, *((names[it.skill], it.level) for it in requirement.alternatives)]
    skills = frozenset(skill for skill, _ in ways)
    # "Postgres or PostgreSQL" leaves no choice.
    choice = skills if len(skills) > 1 else frozenset[str]()
    return ((skill, Ask(requirement, level, choice)) for skill, level in ways)
