"""A résumé in JSON as text: what is read of it, as lines in which every quote stands."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Final

from tools.cleaning import clean_text, one_line
from tools.history.given import quote_of
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

_READ: Final = frozenset(("basics", "skills", "languages", "work", "volunteer", "projects")) | {
    "education",
    "certificates",
    "certifications",
    "publications",
    "awards",
    "interests",
}
_NO_WORDS: Final = frozenset(("meta", "$schema", "format"))
"""What says something of the file and nothing of the person."""

_LONGEST_TITLE: Final = 80


def text_of_resume(resume: Entry) -> str:
    """Return a JSON Resume as text, with a heading for each section.

    Sections of which nothing is read follow the others with all their strings, so that nothing
    that the file says of the person is lost.
    """
    parts = [
        "\n".join(filter(None, (title, *lines)))
        for title, lines in (*_sections(resume), *_other_sections(resume))
        if any(lines)
    ]
    return "\n\n".join(parts)


def _sections(resume: Entry) -> Iterator[tuple[str, list[str]]]:
    basics = section(resume, "basics")
    about = [worded(basics, "name"), worded(basics, "label", "headline"), word(basics, "summary")]
    yield "", about
    yield "## Contact", list(contact_lines(basics))
    yield "## Skills", [group_line(it) for it in entries(resume, "skills")]
    yield "## Languages", [language_line(it) for it in entries(resume, "languages")]
    for title, names, lines in _ENTRIES:
        yield f"## {title}", [line for it in entries(resume, *names) for line in lines(it) if line]


def _job(it: Entry) -> Sequence[str]:
    return (
        *job_quote(it).split("\n"),
        period(it),
        word(it, "description"),
        *told_lines(it),
    )


def _project(it: Entry) -> Sequence[str]:
    title = dated(word(it, "name"), period(it))
    told = (word(it, "position"), *words(it, "roles"), word(it, "description"), *told_lines(it))
    return (title, *told, keyword_line(it))


def _study(it: Entry) -> Sequence[str]:
    return (study_line(it), *words(it, "courses"))


def _certificate(it: Entry) -> Sequence[str]:
    title = joined(word(it, "name", "title"), word(it, "issuer"))
    return (dated(title, month(it, "date")),)


def _publication(it: Entry) -> Sequence[str]:
    return (publication_line(it), word(it, "summary"))


def _award(it: Entry) -> Sequence[str]:
    return (award_line(it), word(it, "summary"))


def _interest(it: Entry) -> Sequence[str]:
    return (interest_line(it),)


_ENTRIES: Final[tuple[tuple[str, tuple[str, ...], Callable[[Entry], Sequence[str]]], ...]] = (
    ("Work", ("work",), _job),
    ("Volunteer work", ("volunteer",), _job),
    ("Projects", ("projects",), _project),
    ("Education", ("education",), _study),
    ("Certificates", ("certificates", "certifications"), _certificate),
    ("Publications", ("publications",), _publication),
    ("Awards", ("awards",), _award),
    ("Interests", ("interests",), _interest),
)


def _other_sections(resume: Entry) -> Iterator[tuple[str, list[str]]]:
    for name, value in resume.items():
        if name not in _READ | _NO_WORDS:
            title = one_line(clean_text(name), _LONGEST_TITLE)
            yield f"## {title.capitalize()}", list(_strings(value))


def _strings(value: object) -> Iterator[str]:
    """Yield the strings in a value, in their order, each on a line; nested ones in its depth."""
    waiting = [value]
    while waiting:
        item = waiting.pop()
        if isinstance(item, str) and clean_text(item).strip():
            yield one_line(clean_text(item))
        elif isinstance(item, Mapping):
            waiting += reversed([*item.values()])
        elif isinstance(item, list):
            waiting += reversed(item)


def job_line(it: Entry) -> str:
    """Return a position as one line: "Engineer, Lumen (2020-02 – present)"."""
    return dated(joined(word(it, "position"), _employer(it)), period(it))


def job_quote(it: Entry) -> str:
    """Return title and organisation of a position as the fields have them, a line for each."""
    return quote_of(word(it, "position"), _employer(it))


def _employer(it: Entry) -> str:
    return word(it, "organization", "name", "company")


def study_line(it: Entry) -> str:
    """Return a course of study as one line, with its grade where there is one."""
    study = joined(word(it, "studyType"), word(it, "area"), word(it, "institution", "name"))
    grade = word(it, "score", "gpa")
    return joined(dated(study, period(it)), f"grade {grade}" if study and grade else "")


def award_line(it: Entry) -> str:
    """Return an award as one line: "Best paper, USENIX (2014-10)"."""
    title = joined(word(it, "title", "name"), word(it, "awarder"))
    return dated(title, month(it, "date"))


def publication_line(it: Entry) -> str:
    """Return a publication as one line: "Tides at scale, ACM Queue (2022-07)"."""
    title = joined(word(it, "name", "title"), word(it, "publisher"))
    return dated(title, month(it, "releaseDate", "date"))


def interest_line(it: Entry) -> str:
    """Return an interest with what it is about: "Sailing (dinghies, races)"."""
    name, keywords = word(it, "name"), ", ".join(words(it, "keywords"))
    return f"{name} ({keywords})" if name and keywords else name or keywords


def group_line(group: Entry) -> str:
    """Return a group of skills as one line: "Languages (Expert): Python, SQL"."""
    name, level = word(group, "name", "title", "skill"), word(group, "level", "rating")
    titled, keywords = f"{name} ({level})" if level else name, words(group, "keywords")
    return f"{titled}: {', '.join(keywords)}" if keywords else titled


def keyword_line(project: Entry) -> str:
    """Return the keywords of a project after its name, ``""`` where it has none."""
    keywords = words(project, "keywords")
    return f"{word(project, 'name')}: {', '.join(keywords)}" if keywords else ""


def language_line(it: Entry) -> str:
    """Return a spoken language with its fluency: "German (C1)"."""
    language, fluency = word(it, "language", "name"), word(it, "fluency", "level")
    return f"{language} ({fluency})" if language and fluency else language


def told_lines(it: Entry) -> tuple[str, ...]:
    """Return what an entry tells: its summary and its highlights."""
    return tuple(filter(None, (word(it, "summary"), *words(it, "highlights"))))


def contact_lines(basics: Entry) -> Iterator[str]:
    """Yield how the person can be reached, one way each."""
    place = section(basics, "location")
    country = word(place, "countryCode", "country")
    yield from (word(basics, "email"), word(basics, "phone"), word(basics, "url", "website"))
    named = joined(word(place, "city"), word(place, "region"), country)
    yield named or worded(basics, "location")
    for it in entries(basics, "profiles"):
        url, network = word(it, "url", "username"), word(it, "network")
        yield f"{network}: {url}" if network and url else url or ""
