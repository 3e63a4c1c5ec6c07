"""What of a résumé in JSON is not read, by name, so that nothing is passed over in silence."""

from collections.abc import Iterator, Mapping
from typing import Final

from tools.cleaning import clean_text, one_line
from tools.intake.profiles.resume_fields import Entry, entries, words

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

_LISTS: Final = frozenset(("highlights", "courses", "keywords", "roles"))
_WORDED: Final = frozenset(("basics.name", "basics.label", "basics.headline"))
"""Fields that hold texts in a list, and those of which a number is not read."""

_TOLD: Final = tuple(
    f"{section}.{field}"
    for section in ("work", "volunteer", "projects")
    for field in ("summary", "highlights")
)
"""What is told of work, of which skills, and lines with a figure, are kept."""

_ABOUT_THE_FILE: Final = frozenset(("$schema", "language", "format"))
_MOST_NAMED: Final = 20
_LONGEST_NAME: Final = 40


def unread_fields(resume: Entry) -> tuple[str, ...]:
    """Return a sentence that names the sections and fields that were not read, or none.

    Another names those of which lines without a figure are only read for skills.

    Fields that hold nothing are not named, and neither is what only says how the file is written.
    """
    found = list(dict.fromkeys(_unread(resume)))
    more = f" and {len(found) - _MOST_NAMED} more" if len(found) > _MOST_NAMED else ""
    told = [path for path in _TOLD if _holds_no_figure(resume, *path.split("."))]
    said = f"Lines without a figure are read for skills and not kept: {', '.join(told)}."
    return (
        *((f"Not read: {', '.join(found[:_MOST_NAMED])}{more}.",) if found else ()),
        *((said,) if told else ()),
    )


def _holds_no_figure(resume: Entry, section: str, field: str) -> bool:
    """Whether any line that a field of a section's entries holds is without a figure."""
    told = [line for it in entries(resume, section) for line in words(it, field)]
    return any(not any(map(str.isdigit, line)) for line in told)


def _unread(resume: Entry) -> Iterator[str]:
    for name, value in resume.items():
        if name in _READ:
            yield from _unread_in(name, resume)
        elif name not in _ABOUT_THE_FILE and _holds_anything(value):
            yield _shown(name)


def _unread_in(path: str, holder: Entry) -> Iterator[str]:
    """Yield the unread fields of the entries of a section, those of its parts too.

    A section, a field or an item of a list in a shape that is not read is named itself.
    """
    name = path.rsplit(".", 1)[-1]
    if path != "basics.location" or not isinstance(holder.get(name), str):
        yield from (_shown(path) for each in _listed(holder.get(name)) if _is_strange(each))
    for it in entries(holder, path.rsplit(".", 1)[-1]):
        for name, value in it.items():
            inner = f"{path}.{name}"
            if inner in _READ:
                yield from _unread_in(inner, it)
            elif _holds_anything(value) and not (name in _READ[path] and _fits(inner, value)):
                yield _shown(inner)


def _listed(section: object) -> list[object]:
    """Return what a section holds; a text alone is no entry, and one in a list is."""
    if isinstance(section, list):
        return [it for it in section if not isinstance(it, str)]
    return [section]


def _is_strange(entry: object) -> bool:
    return not isinstance(entry, Mapping) and _holds_anything(entry)


def _fits(path: str, value: object) -> bool:
    """Whether a field that is read has a value of a kind that is: texts, a text or a number."""
    if path.rsplit(".", 1)[-1] in _LISTS:
        return all(isinstance(it, str) for it in (value if isinstance(value, list) else [value]))
    numbers = path not in _WORDED and isinstance(value, int | float)
    return isinstance(value, str) or (numbers and not isinstance(value, bool))


def _shown(name: str) -> str:
    return one_line(clean_text(str(name)), _LONGEST_NAME)


def _holds_anything(value: object) -> bool:
    if isinstance(value, Mapping):
        return any(map(_holds_anything, value.values()))
    if isinstance(value, list):
        return any(map(_holds_anything, value))
    return value not in (None, "", False) and bool(str(value).strip())
