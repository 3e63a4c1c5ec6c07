"""The older FRESH résumé format, rearranged as the JSON Resume that it resembles."""

from collections.abc import Mapping

from tools.intake.profiles.resume_fields import Entry, entries, section, word, words


def is_fresh(data: Entry) -> bool:
    """Whether a résumé is in the FRESH format: it says so, or has sections of that shape."""
    said = data.get("format")
    if isinstance(said, str) and said.upper().startswith("FRESH"):
        return True
    employment = data.get("employment")
    return isinstance(employment, Mapping) and "history" in employment


def from_fresh(data: Entry) -> Entry:
    """Return a FRESH résumé with the section names of JSON Resume."""
    info, contact = section(data, "info"), section(data, "contact")
    return {
        "basics": {
            "name": word(data, "name"),
            "label": word(info, "label"),
            "summary": word(info, "brief"),
            "email": word(contact, "email"),
            "phone": word(contact, "phone"),
            "url": word(contact, "website"),
            "location": section(data, "location"),
        },
        "work": [_job(it) for it in entries(section(data, "employment"), "history")],
        "education": [_study(it) for it in entries(section(data, "education"), "history")],
        "skills": _skills(section(data, "skills")),
        "projects": [{**it, "name": word(it, "title", "name")} for it in entries(data, "projects")],
        "certificates": [
            {**it, "name": word(it, "title", "name")} for it in entries(data, "certifications")
        ],
        "volunteer": [_job(it) for it in entries(section(data, "service"), "history")],
        "languages": [
            {"language": word(it, "language"), "fluency": word(it, "level")}
            for it in entries(data, "languages")
        ],
    }


def _job(it: Entry) -> Entry:
    return {**it, "name": word(it, "employer", "organization")}


def _study(it: Entry) -> Entry:
    return {**it, "institution": word(it, "institution"), "studyType": word(it, "title", "degree")}


def _skills(skills: Entry) -> list[Entry]:
    """Return the sets of skills as groups, and the listed skills as single ones."""
    groups: list[Entry] = [
        {**it, "keywords": words(it, "skills", "keywords")} for it in entries(skills, "sets")
    ]
    return [*groups, *entries(skills, "list")]
