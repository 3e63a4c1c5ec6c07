"""What a profile in text tells of its positions and projects."""

from collections.abc import Iterator, Sequence
from typing import Final

from tools.cleaning import clip, one_line
from tools.deeds import is_deed
from tools.domain import Telling
from tools.intake.profiles.jobs import Job
from tools.intake.profiles.profile_sections import Section, section_above, section_of
from tools.intake.text.headings import Headed
from tools.intake.text.sketch import plain_words

_TELLING: Final[frozenset[Section]] = frozenset(
    ("experience", "volunteer", "project", "achievement", "summary")
)

TELLING_LIMIT: Final = 5_000
"""The longest telling, in characters."""


def tellings_in(passages: Sequence[Headed], jobs: Sequence[Job]) -> Iterator[Telling]:
    """Yield what the sections on work and projects tell, each with what it is about.

    Args:
        passages: The profile's passages under their headings.
        jobs: The positions among them.
    """
    at = {it.at: it.value for it in jobs}
    named = {beside for it in jobs for beside in it.beside}  # a title or employer tells no deed
    where, before, job = "", None, None
    for index, it in enumerate(passages):
        section = section_above(it)
        where = at.get(index, where if section == before else "")
        before = section
        job = it if index in at else job
        if it.passage.kind == "heading":
            where = where if index in at else _of_heading(it, where)
        elif (
            index not in at
            and index not in named
            and (
                section in _TELLING
                or _is_deed_of_skills(it, section)
                or (section is None and _below(job, it))
            )
        ):
            yield from _in_passage(it, where, job)


def _is_deed_of_skills(it: Headed, section: Section | None) -> bool:
    """Whether an item below skills tells what was done, as in a résumé that is built on them."""
    return (
        section == "skills" and it.passage.kind == "item" and is_deed(plain_words(it.passage.text))
    )


def _below(job: Headed | None, it: Headed) -> bool:
    """Whether a passage stands below a position that no section heads, and no other heading."""
    if job is None:
        return False
    heading = (job.passage,) if job.passage.kind == "heading" else job.headings[-1:]
    return it.headings[-1:] == heading


def _of_heading(it: Headed, where: str) -> str:
    """Return what stands below a heading is about: a project, or the position as before."""
    if section_of(it.passage.text) is not None:
        return ""
    plain = one_line(plain_words(it.passage.text))
    return plain if section_above(it) == "project" else where


def _in_passage(it: Headed, where: str, job: Headed | None) -> Iterator[Telling]:
    text = clip(_plain(it.passage.text), TELLING_LIMIT)
    if text and it.passage.kind in ("item", "text"):
        listed = it.passage.kind == "item" or (bool(where) and _indented_below(job, it))
        yield Telling(where=where, text=text, listed=listed)


def _indented_below(job: Headed | None, it: Headed) -> bool:
    """Whether a line stands indented below that of its position: an item without its bullet."""
    line = job.passage if job is not None else None
    return line is not None and line.kind == "text" and it.passage.depth > line.depth + 1


def _plain(text: str) -> str:
    """Return a text without Markdown, or as it is where that would take words out, as of a link."""
    plain = plain_words(text)
    return plain if _letters(plain) in _letters(text) else text


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text))
