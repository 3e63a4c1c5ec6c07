"""Reading a JSON Resume (versions 1.0 to 1.2, the older names, and FRESH)."""

import datetime as dt
from collections.abc import Iterator, Mapping

from tools.ambiguous import remarks_on_figures
from tools.cleaning import QUOTE_LIMIT, clip
from tools.domain import Fact, ProfileReading, Telling
from tools.history.impossible import remarks_on_dates
from tools.intake.errors import IntakeError
from tools.intake.levels.language_levels import level_of_fluency
from tools.intake.levels.level_remarks import of_listed_and_denied
from tools.intake.profiles.claims import Said, claims_of, mentioned, remarks_of, said_in_sentence
from tools.intake.profiles.fresh import from_fresh, is_fresh
from tools.intake.profiles.resume_facts import project_line, resume_facts
from tools.intake.profiles.resume_fields import Entry, entries, lines, section, word, worded, words
from tools.intake.profiles.resume_text import (
    award_line,
    group_line,
    job_line,
    keyword_line,
    language_line,
    text_of_resume,
)
from tools.intake.profiles.resume_unread import unread_fields
from tools.intake.profiles.skill_names import said_of_name
from tools.intake.profiles.strangers import bounded, limit_reached
from tools.intake.profiles.tellings import TELLING_LIMIT
from tools.intake.text.sketch import sentences
from tools.vocabulary import Vocabulary


def text_of_json_resume(data: object, *, source: str) -> str:
    """Return a résumé in JSON as the text that it is read as, in which every quote stands.

    Args:
        data: The parsed JSON.
        source: Where it stands, as shown to the user.

    Raises:
        IntakeError: The JSON is not an object.
    """
    return text_of_resume(_resume(data, source))


def read_json_resume(
    data: object, vocabulary: Vocabulary, *, source: str, on: dt.date | None = None
) -> ProfileReading:
    """Return what a résumé in JSON tells of a person.

    A group's level holds for each of its keywords. The label and the summary are read as any text
    about a person, with levels and denials; what tells of work gives mentions. The fluency in a
    spoken language is a fact, and a level where it is a grade or a word for one. Fields of a
    wrong type count as absent.

    Args:
        data: The parsed JSON.
        vocabulary: The skills that are known.
        source: Where the résumé stands, as shown to the user.
        on: The day of the import or of the résumé, where known.

    Raises:
        IntakeError: The JSON is not an object.
    """
    resume = _resume(data, source)
    strangers: list[str] = []
    listed = list(_said_of_skills(resume, vocabulary, strangers))
    said = [
        *listed,
        *_said_of_languages(resume, vocabulary),
        *_said_in_texts(resume, vocabulary),
    ]
    unrecognised = bounded(strangers)
    facts = tuple(
        Fact(kind=kind, value=value, quote=clip(quote), source=source, on=on)
        for kind, value, quote in dict.fromkeys(resume_facts(resume))
        if value
    )
    tellings = tuple(_tellings(resume))
    return ProfileReading(
        claims=claims_of(said, source=source, on=on, basis="imported"),
        facts=facts,
        tellings=tellings,
        remarks=(
            *remarks_of(said),
            *of_listed_and_denied(
                (it.skill for it in listed if it.level is None),
                ((it.skill, it.level) for it in said),
            ),
            *limit_reached(unrecognised),
            *remarks_on_dates(facts, on),
            *remarks_on_figures(tellings),
            *(() if resume is not data else unread_fields(resume)),
        ),
        unrecognised=unrecognised,
    )


def _resume(data: object, source: str) -> Entry:
    if not isinstance(data, Mapping):
        raise IntakeError(
            f"{source}: a résumé in JSON is an object with sections such as basics, work and "
            "skills, and this is none. Check that it is the right file."
        )
    return from_fresh(data) if is_fresh(data) else data


def _said_of_skills(resume: Entry, vocabulary: Vocabulary, strangers: list[str]) -> Iterator[Said]:
    """Yield the skills of the groups; names that are not known go to ``strangers``."""
    for group in entries(resume, "skills"):
        name, level = word(group, "name", "title", "skill"), word(group, "level", "rating")
        keywords = words(group, "keywords")
        quote = clip(group_line(group), QUOTE_LIMIT)
        yield from said_of_name(name, level, quote, vocabulary, [] if keywords else strangers)
        for keyword in keywords:
            yield from said_of_name(keyword, level, quote, vocabulary, strangers)
    for project in entries(resume, "projects"):
        for keyword in words(project, "keywords"):
            quote = clip(keyword_line(project))
            yield from said_of_name(keyword, "", quote, vocabulary, strangers)


def _said_of_languages(resume: Entry, vocabulary: Vocabulary) -> Iterator[Said]:
    for it in entries(resume, "languages"):
        level = level_of_fluency(word(it, "fluency", "level"))
        skill = vocabulary.get(word(it, "language", "name"))
        if skill is not None and level is not None:
            yield Said(skill.name, level, language_line(it))


def _said_in_texts(resume: Entry, vocabulary: Vocabulary) -> Iterator[Said]:
    basics = section(resume, "basics")
    for text in (worded(basics, "label"), word(basics, "summary")):
        for sentence in sentences(text):
            yield from said_in_sentence(sentence, vocabulary)
    for text in _texts(resume):
        for sentence in sentences(text):
            for said in said_in_sentence(sentence, vocabulary):
                yield mentioned(said)


def _texts(resume: Entry) -> Iterator[str]:
    for name in ("work", "volunteer", "projects"):
        for it in entries(resume, name):
            yield from (word(it, "position"), word(it, "summary"), word(it, "description"))
            yield from (*words(it, "highlights"), *words(it, "roles"))
    for it in entries(resume, "education"):
        yield word(it, "area")
        yield from words(it, "courses")
    for it in entries(resume, "certificates", "certifications"):
        yield word(it, "name", "title")
    for it in entries(resume, "publications"):
        yield from (word(it, "name"), word(it, "summary"))
    for it in entries(resume, "awards"):
        yield word(it, "summary")


def _tellings(resume: Entry) -> Iterator[Telling]:
    for name in ("work", "volunteer", "projects"):
        for it in entries(resume, name):
            where = clip(project_line(it) if name == "projects" else job_line(it), QUOTE_LIMIT)
            for line in words(it, "highlights"):
                yield Telling(where=where, text=clip(line, TELLING_LIMIT), listed=True)
            for text in (lines(it, "summary"), lines(it, "description")):
                if text:
                    yield Telling(where=where, text=clip(text, TELLING_LIMIT))
    for it in entries(resume, "awards"):
        if text := lines(it, "summary"):
            where = clip(award_line(it), QUOTE_LIMIT)
            yield Telling(where=where, text=clip(text, TELLING_LIMIT))
