"""Achievements with figures in a profile in text, each with the position that it is of."""

from collections.abc import Iterator, Sequence
from typing import Final

from tools.achievements import achievement, achievements_in_prose
from tools.cleaning import one_line
from tools.domain import Evidence
from tools.intake.headings import Headed
from tools.intake.jobs import Job
from tools.intake.profile_sections import Section, section_above, section_of
from tools.intake.sketch import plain_words
from tools.vocabulary import Vocabulary

_TELLING: Final[frozenset[Section]] = frozenset(
    ("experience", "volunteer", "project", "achievement", "summary")
)


def achievements_in(
    passages: Sequence[Headed], jobs: Sequence[Job], vocabulary: Vocabulary
) -> Iterator[Evidence]:
    """Yield what the sections on work and projects tell of deeds with figures.

    Args:
        passages: The profile's passages under their headings.
        jobs: The positions among them.
        vocabulary: Knows the skills that they may show.
    """
    at = {it.at: it.value for it in jobs}
    where, before = "", None
    for index, it in enumerate(passages):
        section = section_above(it)
        where = at.get(index, where if section == before else "")
        before = section
        if it.passage.kind == "heading":
            where = where if index in at else _of_heading(it, where)
        elif section in _TELLING and index not in at:
            yield from _in_passage(it, where, vocabulary)


def _of_heading(it: Headed, where: str) -> str:
    """Return what stands below a heading is about: a project, or the position as before."""
    if section_of(it.passage.text) is not None:
        return ""
    plain = one_line(plain_words(it.passage.text))
    return plain if section_above(it) == "project" else where


def _in_passage(it: Headed, where: str, vocabulary: Vocabulary) -> Iterator[Evidence]:
    plain = plain_words(it.passage.text)
    if it.passage.kind == "item":
        found = achievement(plain, where, vocabulary)
        if found is not None:
            yield found
    elif it.passage.kind == "text":
        yield from achievements_in_prose(plain, where, vocabulary)
