"""Reading a JSON Resume (versions 1.0 to 1.2, the older names, and FRESH)."""

import datetime as dt
from collections.abc import Iterator, Mapping

from tools.cleaning import QUOTE_LIMIT, clip
from tools.domain import Fact, FactKind, Level, ProfileReading
from tools.intake.cefr import level_of_grade
from tools.intake.claims import Said, claims_of, remarks_of, said_in_sentence
from tools.intake.errors import IntakeError
from tools.intake.fresh import from_fresh, is_fresh
from tools.intake.level_remarks import of_cell
from tools.intake.levels import level_alone
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
from tools.intake.resume_text import (
    contact_lines,
    group_line,
    keyword_line,
    language_line,
    text_of_resume,
    told_lines,
)
from tools.intake.sketch import MARK, plain_words, sentences, sketch
from tools.intake.strangers import bounded, limit_reached
from tools.vocabulary import Vocabulary

Found = tuple[FactKind, str, str]


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
    spoken language is a fact, and a level where it is a CEFR grade. Fields of a wrong type count
    as absent.

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
    said = [
        *_said_of_skills(resume, vocabulary, strangers),
        *_said_of_languages(resume, vocabulary),
        *_said_in_texts(resume, vocabulary),
    ]
    unrecognised = bounded(strangers)
    return ProfileReading(
        claims=claims_of(said, source=source, on=on, basis="imported"),
        facts=tuple(
            Fact(kind=kind, value=value, quote=clip(quote), source=source, on=on)
            for kind, value, quote in dict.fromkeys(_facts(resume))
            if value
        ),
        remarks=(*remarks_of(said), *limit_reached(unrecognised)),
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
        yield from _said_of_name(name, level, quote, vocabulary, [] if keywords else strangers)
        for keyword in keywords:
            yield from _said_of_name(keyword, level, quote, vocabulary, strangers)
    for project in entries(resume, "projects"):
        for keyword in words(project, "keywords"):
            quote = clip(keyword_line(project))
            yield from _said_of_name(keyword, "", quote, vocabulary, strangers)


def _said_of_name(
    name: str, level: str, quote: str, vocabulary: Vocabulary, strangers: list[str]
) -> Iterator[Said]:
    """Yield the skill that a name is; one that only holds a skill's name counts as a mention."""
    if not name:
        return
    skill = vocabulary.get(name)
    if skill is not None:
        yield _said(skill.name, level_alone(level), quote, level)
        return
    whole = _is_little_more(name, vocabulary)
    for said in said_in_sentence(name, vocabulary, quote):
        given = level_alone(level) if whole and said.level is None else said.level
        yield _said(said.skill, given, quote, level if whole else "")
    if not whole:
        strangers.append(clip(name, 80))


def _said(skill: str, given: Level | None, quote: str, written: str) -> Said:
    return Said(skill, given, quote, of_cell(skill, written) if given is None else "")


def _is_little_more(name: str, vocabulary: Vocabulary) -> bool:
    """Whether a name is one skill and little else: "HTML 5", "Python (advanced)"."""
    drawn = sketch(name, vocabulary)
    rest = drawn.text.replace(MARK, "")
    letters = [it for it in rest.split("(")[0] if it.isalpha()]
    return bool(drawn.skills) and len(letters) <= 2  # noqa: PLR2004 - "v", "&", no word


def _said_of_languages(resume: Entry, vocabulary: Vocabulary) -> Iterator[Said]:
    for it in entries(resume, "languages"):
        level = level_of_grade(word(it, "fluency", "level"))
        skill = vocabulary.get(word(it, "language", "name"))
        if skill is not None and level is not None:
            yield Said(skill.name, level, language_line(it))


def _said_in_texts(resume: Entry, vocabulary: Vocabulary) -> Iterator[Said]:
    basics = section(resume, "basics")
    for text in (word(basics, "label"), word(basics, "summary")):
        for sentence in sentences(text):
            yield from said_in_sentence(sentence, vocabulary)
    for text in _texts(resume):
        for sentence in sentences(text):
            for said in said_in_sentence(sentence, vocabulary):
                yield Said(said.skill, None, said.quote)


def _texts(resume: Entry) -> Iterator[str]:
    for name in ("work", "volunteer", "projects"):
        for it in entries(resume, name):
            yield from (word(it, "position"), word(it, "summary"), word(it, "description"))
            yield from words(it, "highlights")
    for it in entries(resume, "education"):
        yield word(it, "area")
        yield from words(it, "courses")
    for it in entries(resume, "certificates", "certifications"):
        yield word(it, "name", "title")
    for it in entries(resume, "publications"):
        yield from (word(it, "name"), word(it, "summary"))


def _facts(resume: Entry) -> Iterator[Found]:
    basics = section(resume, "basics")
    yield from _plain("name", word(basics, "name"))
    yield from _plain("headline", word(basics, "label", "headline"))
    yield "summary", plain_words(word(basics, "summary")), word(basics, "summary")
    for line in contact_lines(basics):
        yield from _plain("contact", line)
    for it in entries(resume, "work"):
        yield "experience", _job(it, "name", "company"), _told(it, "position", "name", "company")
    for it in entries(resume, "volunteer"):
        yield "experience", _job(it, "organization", "name"), _told(it, "position", "organization")
    for it in entries(resume, "education"):
        study = joined(word(it, "studyType"), word(it, "area"), word(it, "institution", "name"))
        yield "education", dated(study, period(it)), _first(it, "institution", "area", "studyType")
    for it in entries(resume, "certificates", "certifications"):
        title = joined(word(it, "name", "title"), word(it, "issuer"))
        yield "certificate", dated(title, month(it, "date")), _first(it, "name", "title", "issuer")
    for it in entries(resume, "projects"):
        line = joined(word(it, "name"), word(it, "description"))
        yield "project", dated(line, period(it)), _told(it, "name", "description")
    for it in entries(resume, "languages"):
        yield "language", language_line(it), language_line(it)


def _plain(kind: FactKind, value: str) -> Iterator[Found]:
    yield kind, value, value


def _job(it: Entry, *employer: str) -> str:
    return dated(joined(word(it, "position"), word(it, *employer)), period(it))


def _told(it: Entry, *names: str) -> str:
    """Return what an entry tells, a line for each of its texts; else what names it."""
    return "\n".join(told_lines(it)) or _first(it, *names)


def _first(it: Entry, *names: str) -> str:
    """Return the first field that says something."""
    return next(filter(None, (word(it, name) for name in names)), "")
