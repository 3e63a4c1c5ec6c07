"""The facts of a résumé in JSON: each section as the kind of fact that it tells."""

from collections.abc import Iterator

from tools.domain import FactKind
from tools.intake.profiles.resume_fields import (
    Entry,
    dated,
    entries,
    joined,
    month,
    period,
    section,
    word,
    worded,
    words,
)
from tools.intake.profiles.resume_text import (
    award_line,
    contact_lines,
    interest_line,
    job_line,
    job_quote,
    language_line,
    publication_line,
    study_line,
    told_lines,
)
from tools.intake.text.sketch import plain_words

Found = tuple[FactKind, str, str]
"""A fact: its kind, its value and the words it was read from."""


def resume_facts(resume: Entry) -> Iterator[Found]:
    """Yield the facts of a résumé in the order of its sections; of some the value is empty."""
    yield from _about(section(resume, "basics"))
    for it in entries(resume, "work"):
        yield "experience", job_line(it), job_quote(it)
        yield "note", _of_employer(it), word(it, "description")
    for it in entries(resume, "volunteer"):
        yield "volunteer", job_line(it), job_quote(it)
    for it in entries(resume, "education"):
        yield "education", study_line(it), _first(it, "institution", "area", "studyType")
    for it in entries(resume, "certificates", "certifications"):
        title = joined(word(it, "name", "title"), word(it, "issuer"))
        yield "certificate", dated(title, month(it, "date")), _first(it, "name", "title", "issuer")
    for it in entries(resume, "projects"):
        yield "project", project_line(it), _told(it, "name", "description")
    for it in entries(resume, "languages"):
        yield "language", language_line(it), language_line(it)
    yield from _besides(resume)


def project_line(it: Entry) -> str:
    """Return a project as one line, with what the person was in it."""
    name, roles = word(it, "name"), ", ".join(words(it, "roles"))
    titled = f"{name} ({roles})" if name and roles else name or roles
    return dated(joined(titled, word(it, "description")), period(it))


def _of_employer(it: Entry) -> str:
    """Return what a position says of its employer, which the schema has a description for."""
    employer, told = word(it, "name", "company"), word(it, "description")
    return f"{employer}: {told}" if employer and told else told


def _about(basics: Entry) -> Iterator[Found]:
    yield from _plain("name", worded(basics, "name"))
    yield from _plain("headline", worded(basics, "label", "headline"))
    yield "summary", plain_words(word(basics, "summary")), word(basics, "summary")
    for line in contact_lines(basics):
        yield from _plain("contact", line)


def _besides(resume: Entry) -> Iterator[Found]:
    """Yield awards, publications and interests."""
    for it in entries(resume, "awards"):
        told = word(it, "summary")
        yield (
            "award",
            ": ".join(filter(None, (award_line(it), told))),
            _first(it, "title", "name", "awarder"),
        )
    for it in entries(resume, "publications"):
        yield "publication", publication_line(it), _first(it, "name", "title", "publisher")
    for it in entries(resume, "interests"):
        yield "interest", interest_line(it), interest_line(it)


def _plain(kind: FactKind, value: str) -> Iterator[Found]:
    yield kind, value, value


def _told(it: Entry, *names: str) -> str:
    """Return what an entry tells, a line for each of its texts; else what names it."""
    return "\n".join(told_lines(it)) or _first(it, *names)


def _first(it: Entry, *names: str) -> str:
    """Return the first field that says something."""
    return next(filter(None, (word(it, name) for name in names)), "")
