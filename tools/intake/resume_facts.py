"""The facts of a résumé in JSON: each section as the kind of fact that it tells."""

from collections.abc import Iterator

from tools.domain import FactKind
from tools.intake.resume_fields import (
    Entry,
    dated,
    entries,
    joined,
    month,
    period,
    section,
    word,
    words,
)
from tools.intake.sketch import plain_words

Found = tuple[FactKind, str, str]
"""A fact: its kind, its value and the words it was read from."""


def resume_facts(resume: Entry) -> Iterator[Found]:
    """Yield the facts of a résumé in the order of its sections; of some the value is empty."""
    yield from _about(section(resume, "basics"))
    for it in entries(resume, "work"):
        yield "experience", job_line(it), _told(it, "position", "name", "company")
    for it in entries(resume, "volunteer"):
        yield "volunteer", job_line(it), _told(it, "position", "organization")
    for it in entries(resume, "education"):
        yield "education", _study(it), _first(it, "institution", "area", "studyType")
    for it in entries(resume, "certificates", "certifications"):
        title = joined(word(it, "name", "title"), word(it, "issuer"))
        yield "certificate", dated(title, month(it, "date")), _first(it, "name", "title", "issuer")
    for it in entries(resume, "projects"):
        yield "project", project_line(it), _told(it, "name", "description")
    for it in entries(resume, "languages"):
        yield "language", language_line(it), language_line(it)
    yield from _besides(resume)


def job_line(it: Entry) -> str:
    """Return a position as one line: "Engineer, Lumen (2020-02 – present)"."""
    place = joined(word(it, "position"), word(it, "organization", "name", "company"))
    return dated(place, period(it))


def project_line(it: Entry) -> str:
    """Return a project as one line."""
    line = joined(word(it, "name"), word(it, "description"))
    return dated(line, period(it))


def language_line(it: Entry) -> str:
    """Return a language with how well it is spoken: "German (fluent)"."""
    language, fluency = word(it, "language", "name"), word(it, "fluency", "level")
    return f"{language} ({fluency})" if language and fluency else language


def _about(basics: Entry) -> Iterator[Found]:
    yield from _plain("name", word(basics, "name"))
    yield from _plain("headline", word(basics, "label", "headline"))
    yield "summary", plain_words(word(basics, "summary")), word(basics, "summary")
    yield from _contacts(basics)


def _study(it: Entry) -> str:
    study = joined(word(it, "studyType"), word(it, "area"), word(it, "institution", "name"))
    grade = word(it, "score", "gpa")
    return joined(dated(study, period(it)), f"grade {grade}" if study and grade else "")


def _besides(resume: Entry) -> Iterator[Found]:
    """Yield awards, publications and interests."""
    for it in entries(resume, "awards"):
        title = joined(word(it, "title", "name"), word(it, "awarder"))
        yield "award", dated(title, month(it, "date")), _first(it, "title", "name", "awarder")
    for it in entries(resume, "publications"):
        title = joined(word(it, "name", "title"), word(it, "publisher"))
        line = dated(title, month(it, "releaseDate", "date"))
        yield "publication", line, _first(it, "name", "title", "publisher")
    for it in entries(resume, "interests"):
        name, keywords = word(it, "name"), ", ".join(words(it, "keywords"))
        line = f"{name} ({keywords})" if name and keywords else name or keywords
        yield "interest", line, line


def _plain(kind: FactKind, value: str) -> Iterator[Found]:
    yield kind, value, value


def _told(it: Entry, *names: str) -> str:
    """Return what an entry tells, a line for each of its texts; else what names it."""
    told = "\n".join((word(it, "summary"), *words(it, "highlights"))).strip()
    return told or _first(it, *names)


def _first(it: Entry, *names: str) -> str:
    """Return the first field that says something."""
    return next(filter(None, (word(it, name) for name in names)), "")


def _contacts(basics: Entry) -> Iterator[Found]:
    yield from _plain("contact", word(basics, "email"))
    yield from _plain("contact", word(basics, "phone"))
    yield from _plain("contact", word(basics, "url", "website"))
    place = section(basics, "location")
    country = word(place, "countryCode", "country")
    yield from _plain("contact", joined(word(place, "city"), word(place, "region"), country))
    for it in entries(basics, "profiles"):
        url, network = word(it, "url", "username"), word(it, "network")
        yield from _plain("contact", f"{network}: {url}" if network and url else url or "")
