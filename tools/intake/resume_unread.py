"""What of a résumé in JSON is not read, by name, so that nothing is passed over in silence."""

from collections.abc import Iterator, Mapping
from typing import Final

from tools.cleaning import clean_text, one_line
from tools.intake.resume_fields import Entry, entries

_DATES: Final = "startDate endDate start end"
_READ: Final[dict[str, frozenset[str]]] = {
    section: frozenset(fields.split())
    for section, fields in {
        "basics": "name label headline summary email phone url website location profiles",
        "basics.location": "city region countryCode country",
        "basics.profiles": "network url username",
        "work": f"name company position summary description highlights {_DATES}",
        "volunteer": f"organization name position summary description highlights {_DATES}",
        "education": f"institution name area studyType score gpa courses {_DATES}",
        "awards": "title name date awarder summary",
        "certificates": "name title date issuer",
        "certifications": "name title date issuer",
        "publications": "name title publisher releaseDate date summary",
        "skills": "name title skill level rating keywords",
        "languages": "language name fluency level",
        "interests": "name keywords",
        "projects": f"name description summary highlights keywords roles {_DATES}",
    }.items()
}
"""The fields that are read, old names included, by the section that they stand in."""

_ABOUT_THE_FILE: Final = frozenset(("$schema", "language", "format"))
_MOST_NAMED: Final = 20
_LONGEST_NAME: Final = 40


def unread_fields(resume: Entry) -> tuple[str, ...]:
    """Return one sentence that names the sections and fields that were not read, or none.

    Fields that hold nothing are not named, and neither is what only says how the file is written.
    """
    found = list(dict.fromkeys(_unread(resume)))
    if not found:
        return ()
    more = f" and {len(found) - _MOST_NAMED} more" if len(found) > _MOST_NAMED else ""
    return (f"Not read: {', '.join(found[:_MOST_NAMED])}{more}.",)


def _unread(resume: Entry) -> Iterator[str]:
    for name, value in resume.items():
        if name in _READ:
            yield from _unread_in(name, resume)
        elif name not in _ABOUT_THE_FILE and _holds_anything(value):
            yield _shown(name)


def _unread_in(path: str, holder: Entry) -> Iterator[str]:
    """Yield the unread fields of the entries of a section, those of its parts too."""
    for it in entries(holder, path.rsplit(".", 1)[-1]):
        for name, value in it.items():
            inner = f"{path}.{name}"
            if inner in _READ:
                yield from _unread_in(inner, it)
            elif name not in _READ[path] and _holds_anything(value):
                yield _shown(inner)


def _shown(name: str) -> str:
    return one_line(clean_text(str(name)), _LONGEST_NAME)


def _holds_anything(value: object) -> bool:
    if isinstance(value, Mapping):
        return any(map(_holds_anything, value.values()))
    if isinstance(value, list):
        return any(map(_holds_anything, value))
    return value not in (None, "", False) and bool(str(value).strip())
