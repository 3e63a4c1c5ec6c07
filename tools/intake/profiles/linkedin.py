"""Reading LinkedIn's data export: the profile, as its tables tell it."""

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from typing import Final, NamedTuple

from tools.ambiguous import remarks_on_figures
from tools.cleaning import QUOTE_LIMIT, clip, one_line
from tools.domain import Fact, FactKind, Level, ProfileReading, Telling
from tools.history.given import quote_of
from tools.history.impossible import remarks_on_dates
from tools.history.periods import is_current
from tools.intake.errors import IntakeError
from tools.intake.levels.language_levels import level_of_fluency
from tools.intake.levels.level_remarks import of_listed_and_denied
from tools.intake.profiles.claims import Said, claims_of, mentioned, remarks_of, said_in_sentence
from tools.intake.profiles.linkedin_tables import COLUMNS, Row, Table, as_text, read_table
from tools.intake.profiles.resume_fields import dated, joined
from tools.intake.profiles.skill_names import said_of_name
from tools.intake.profiles.strangers import bounded, limit_reached
from tools.intake.profiles.tellings import TELLING_LIMIT
from tools.intake.text.sketch import sentences
from tools.late import late
from tools.vocabulary import Vocabulary
from tools.wording import listed_in_part

_ADDRESS: Final = late(r"https?://[^\s,\]]{3,300}")
_BULLET: Final = late(r"\s*(?:[-–—*•·▪●◦‣+>]+|\d{1,2}[.)])\s+")
_MOST_NAMED: Final = 8


class ExportReading(NamedTuple):
    """What an export tells.

    Attributes:
        profile: The profile.
        text: The words that it was read from; what is left out is not in it.
    """

    profile: ProfileReading
    text: str


def read_linkedin(
    files: Mapping[str, str],
    vocabulary: Vocabulary,
    *,
    source: str,
    on: dt.date | None = None,
    others: Sequence[str] = (),
) -> ExportReading:
    """Return what an export of LinkedIn tells of its owner.

    Skills come without a level, since LinkedIn knows none. Address, birth date, postal code and
    the like are neither read nor kept. Files or columns may be absent; a file without its header
    is named and the others are read.

    Args:
        files: The text of each file that is read, by its name in the export ("Positions.csv").
        vocabulary: The skills that are known.
        source: Where the export stands, as shown to the user.
        on: The day of the import.
        others: The names of the files in it that are not read.

    Raises:
        IntakeError: None of the files can be read; the message names the first.
    """
    tables, problems = _tables(files)
    if not tables:
        raise IntakeError(problems[0] if problems else _nothing(source))
    strangers: list[str] = []
    said = list(_said(tables, vocabulary, strangers))
    unrecognised = bounded(strangers)
    facts = tuple(
        it.model_copy(update={"source": source, "on": on}) for it in _unique(_facts(tables))
    )
    tellings = tuple(_tellings(tables))
    profile = ProfileReading(
        claims=claims_of(said, source=source, on=on, basis="imported"),
        facts=facts,
        tellings=tellings,
        remarks=(
            *remarks_of(said),
            *of_listed_and_denied(_listed(tables, vocabulary), _levels(said)),
            *limit_reached(unrecognised),
            *problems,
            *remarks_on_dates(facts, on),
            *remarks_on_figures(tellings),
            *_left_out(tables, others),
        ),
        unrecognised=unrecognised,
    )
    return ExportReading(profile, as_text(tuple(tables.values())))


def _tables(files: Mapping[str, str]) -> tuple[dict[str, Table], list[str]]:
    tables: dict[str, Table] = {}
    problems: list[str] = []
    for name in COLUMNS:
        if files.get(name, "").strip():
            try:
                tables[name] = read_table(name, files[name])
            except IntakeError as error:
                problems.append(str(error))
    return tables, problems


def _nothing(source: str) -> str:
    names = ", ".join(COLUMNS)
    return f"{source}: it has none of {names} of a LinkedIn export. Check that it is the right one."


def _rows(tables: Mapping[str, Table], file: str) -> tuple[Row, ...]:
    """Return the rows of a file, one that stands there twice once."""
    rows = tables[file].rows if file in tables else ()
    once = {tuple(it.casefold() for it in row.values()): row for row in reversed(rows)}
    return tuple(reversed(once.values()))


def _positions(tables: Mapping[str, Table]) -> tuple[Row, ...]:
    """Return the positions; of one that is told twice the telling that says more."""
    once: dict[tuple[str, ...], Row] = {}
    for row in _rows(tables, "Positions.csv"):
        same = ("Company Name", "Title", "Started On", "Finished On")
        key = tuple(row.get(it, "").casefold() for it in same)
        if len(row.get("Description", "")) >= len(once.get(key, row).get("Description", "")):
            once[key] = row
    return tuple(once.values())


# Skills


def _listed(tables: Mapping[str, Table], vocabulary: Vocabulary) -> Iterator[str]:
    """Yield the skills that the list of skills names."""
    for row in _rows(tables, "Skills.csv"):
        name = row.get("Name", "")
        said = said_of_name(name, "", name, vocabulary, [])
        yield from (it.skill for it in said if it.level is None)


def _levels(said: Sequence[Said]) -> Iterator[tuple[str, Level | None]]:
    return ((it.skill, it.level) for it in said)


def _said(
    tables: Mapping[str, Table], vocabulary: Vocabulary, strangers: list[str]
) -> Iterator[Said]:
    for row in _rows(tables, "Skills.csv"):
        name = row.get("Name", "")
        yield from said_of_name(name, "", clip(name), vocabulary, strangers)
    for row in _rows(tables, "Languages.csv"):
        name, proficiency = _of(row, "Name", "Proficiency")
        tongue, level = vocabulary.get(name), level_of_fluency(proficiency)
        if tongue is not None and level is not None:
            yield Said(tongue.name, level, clip(f"{name} ({proficiency})"))
    for row in _rows(tables, "Profile.csv"):
        for text in (row.get("Headline", ""), row.get("Summary", "")):
            for sentence in sentences(text):
                yield from said_in_sentence(sentence, vocabulary)
    for text in _tales(tables):
        for sentence in sentences(text):
            for said in said_in_sentence(sentence, vocabulary):
                yield mentioned(said)


def _tales(tables: Mapping[str, Table]) -> Iterator[str]:
    """Yield what tells of work and learning, in which skills are mentioned."""
    told = {
        "Positions.csv": ("Title", "Description"),
        "Projects.csv": ("Title", "Description"),
        "Education.csv": ("Degree Name", "Notes"),
        "Certifications.csv": ("Name",),
    }
    for file, columns in told.items():
        for row in _rows(tables, file):
            yield from (row[it] for it in columns if it in row)


# Facts


def _facts(tables: Mapping[str, Table]) -> Iterator[Fact]:
    for row in _rows(tables, "Profile.csv"):
        yield from _about(row)
    for row in _positions(tables):
        # Title and company stand in the quote as the columns have them, not only in one line.
        quote = quote_of(row.get("Title", ""), row.get("Company Name", ""), label="Company Name")
        yield from _fact("experience", _job(row), quote)
    for row in _rows(tables, "Education.csv"):
        study = dated(joined(*_of(row, "Degree Name", "School Name")), _period(row))
        yield from _fact("education", study, row.get("School Name") or row.get("Degree Name", ""))
    for row in _rows(tables, "Certifications.csv"):
        name = joined(*_of(row, "Name", "Authority"))
        when = " – ".join(filter(None, _of(row, "Started On", "Finished On")))
        yield from _fact("certificate", dated(name, when), row.get("Name", ""))
    for row in _rows(tables, "Projects.csv"):
        yield from _fact("project", _project(row), row.get("Description") or row.get("Title", ""))
    for row in _rows(tables, "Languages.csv"):
        name, proficiency = _of(row, "Name", "Proficiency")
        line = f"{name} ({proficiency})" if name and proficiency else name
        yield from _fact("language", line, name)


def _about(row: Row) -> Iterator[Fact]:
    names = [it for it in _of(row, "First Name", "Last Name") if it]
    yield from _fact("name", " ".join(names), names[0] if names else "")
    yield from _fact("headline", row.get("Headline", ""))
    yield from _fact("summary", row.get("Summary", ""))
    yield from _fact("contact", row.get("Geo Location", ""))
    for address in _ADDRESS.findall(row.get("Websites", "")):
        yield from _fact("contact", address)
    for fact in _fact("note", row.get("Industry", "")):
        yield fact.model_copy(update={"subject": "industry"})


def _fact(kind: FactKind, value: str, quote: str | None = None) -> Iterator[Fact]:
    line = one_line(value)
    if line:
        words = line if quote is None else quote
        yield Fact(kind=kind, value=line, quote=clip(words) or line)


def _unique(facts: Iterator[Fact]) -> Iterator[Fact]:
    seen: set[tuple[FactKind, str]] = set()
    for it in facts:
        if (it.kind, it.value.casefold()) not in seen:
            seen.add((it.kind, it.value.casefold()))
            yield it


def _of(row: Row, *columns: str) -> tuple[str, ...]:
    return tuple(one_line(row.get(it, "")) for it in columns)


def _job(row: Row) -> str:
    return dated(joined(*_of(row, "Title", "Company Name")), _period(row))


def _project(row: Row) -> str:
    return dated(joined(*_of(row, "Title", "Description")), _period(row))


def _period(row: Row) -> str:
    """Return from when to when, as written; an end that is empty or "Present" goes on."""
    start = one_line(row.get("Started On") or row.get("Start Date", ""))
    end = one_line(row.get("Finished On") or row.get("End Date", ""))
    goes_on = not end or is_current(end)
    if start:
        return f"{start} – {'present' if goes_on else end}"
    return "" if goes_on else f"until {end}"


# Tellings


def _tellings(tables: Mapping[str, Table]) -> Iterator[Telling]:
    told = [(_job(row), row) for row in _positions(tables)]
    told += [
        (dated(one_line(row.get("Title", "")), _period(row)), row)
        for row in _rows(tables, "Projects.csv")
    ]
    for where, row in told:
        for line in row.get("Description", "").splitlines():
            bullet = _BULLET.match(line)
            text = clip(line[bullet.end() :] if bullet else line, TELLING_LIMIT)
            if text:
                yield Telling(where=clip(where, QUOTE_LIMIT), text=text, listed=bullet is not None)


# What is left out


def _left_out(tables: Mapping[str, Table], others: Sequence[str]) -> Iterator[str]:
    """Yield what was not read: columns and whole files."""
    for table in tables.values():
        if table.unread:
            named = listed_in_part([f"“{it}”" for it in table.unread], _MOST_NAMED)
            yield f"{table.file}: not read or kept: {named}."
    if others:
        named = listed_in_part([one_line(it, 60) for it in others], _MOST_NAMED)
        yield f"Not read: {named}. Of an export only {', '.join(COLUMNS)} are."
