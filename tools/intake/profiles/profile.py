"""Reading a profile from plain text or Markdown."""

import datetime as dt
import re
from collections.abc import Iterator
from typing import Final

from tools.ambiguous import remarks_on_figures
from tools.cleaning import clean_text
from tools.deeds import is_deed
from tools.domain import ProfileReading
from tools.history.impossible import remarks_on_dates
from tools.intake.blueprints.level_tables import is_stage_table
from tools.intake.levels.level_words_abroad import LEVELS_READ
from tools.intake.levels.levels import level_alone
from tools.intake.profiles.claims import claims_of, remarks_of, said_in
from tools.intake.profiles.company_lines import employers_alone
from tools.intake.profiles.facts import facts_in
from tools.intake.profiles.jobs import jobs_in
from tools.intake.profiles.personal_details import lines_apart, remarks_on_details
from tools.intake.profiles.personal_facts import personal_facts
from tools.intake.profiles.posts import posts_apart
from tools.intake.profiles.profile_sections import (
    names_section,
    section_above,
    section_of,
    sections_above,
)
from tools.intake.profiles.spoken import is_language_line, with_fluencies
from tools.intake.profiles.strangers import (
    bounded,
    levels_not_kept,
    limit_reached,
    listed_strangers,
    named_figures,
    rated_strangers,
)
from tools.intake.profiles.tellings import tellings_in
from tools.intake.profiles.unknown_headings import with_unknown_headings
from tools.intake.profiles.unread_jobs import remarks_on_lines
from tools.intake.profiles.unread_lines import remarks_on_unread
from tools.intake.text.columns import named_cells
from tools.intake.text.headings import Headed, under_headings
from tools.intake.text.passages import read_passages
from tools.intake.text.recognised import recognised
from tools.intake.text.sketch import plain_words, sentences, sketch
from tools.language import is_read, language_of
from tools.late import late
from tools.vocabulary import NameFinder, Vocabulary

_DOING: Final = ("experience", "project")
_WORKED: Final = ("experience", "volunteer")
_DENYING: Final = late(
    r"\b(?:no|not|never|without|nor|neither|lack|none|cannot)\b|n['’]t\b", re.IGNORECASE
)


def read_profile(
    text: str, vocabulary: Vocabulary, *, source: str, on: dt.date | None = None
) -> ProfileReading:
    """Return what a text tells about its writer.

    The claims are imported ones: what the user tells the coach itself stands above them, so that
    a profile that is read again overrides none of it.

    Args:
        text: The profile, plain text or Markdown.
        vocabulary: The skills that are known. Where it has a recogniser, that finds more of the
            unrecognised phrases, in what is told of jobs and projects, and changes nothing else.
        source: Where the text stands, as shown to the user.
        on: The day it was written or told, where known.
    """
    cleaned = clean_text(text)
    whole = with_unknown_headings(read_passages(cleaned, names_section), cleaned)
    found = under_headings(sections_above(whole))
    passages = tuple(posts_apart(lines_apart(with_fluencies(found))))
    language = language_of(cleaned)
    finder = vocabulary.recogniser if is_read(language) else None
    jobs = tuple(jobs_in(passages))
    employers = employers_alone(passages, {at for it in jobs for at in it.beside})
    own = (it for at, it in enumerate(passages) if at not in employers)
    said = tuple(said_in(cleaned, own, vocabulary))
    tellings = tuple(tellings_in(passages, jobs))
    facts = (
        *facts_in(passages, jobs, vocabulary, source=source, on=on),
        *personal_facts(passages, source=source, on=on),
    )
    claims = claims_of(said, source=source, on=on, basis="imported")
    quotes = [*(it.quote for it in facts), *(it.quote for it in claims)]
    places = " ".join(it.value for it in facts if it.kind == "experience").casefold()
    strangers = _strangers(passages, vocabulary, finder, places)
    unrecognised = bounded(it for it in strangers if vocabulary.get(it) is None)
    return ProfileReading(
        claims=claims,
        facts=facts,
        tellings=tellings,
        remarks=(
            *_in_other_words(language),
            *remarks_of(said),
            *levels_not_kept(_rated(passages, vocabulary)),
            *limit_reached(unrecognised),
            *remarks_on_dates(facts, on),
            *remarks_on_lines(passages, jobs),
            *remarks_on_figures(tellings),
            *remarks_on_unread(tellings, unrecognised, vocabulary),
            *remarks_on_details(passages, quotes, unrecognised),
        ),
        unrecognised=unrecognised,
    )


def _in_other_words(language: str | None) -> Iterator[str]:
    """Yield what is not read of a profile in another language than English."""
    if not is_read(language):
        yield (
            f"It is in {language}: skills are found where they are named as in English, and "
            f"levels where figures or {_words_of(language)} state them."
        )


def _words_of(language: str | None) -> str:
    """Return whose words for levels are read in a text."""
    return f"common words of {language} or English" if language in LEVELS_READ else "English words"


def _strangers(
    passages: tuple[Headed, ...], vocabulary: Vocabulary, finder: NameFinder | None, places: str
) -> Iterator[str]:
    """Yield unknown names from sections and tables of skills, and those that are given a level.

    Where there is a finder, also what it finds in the items and sentences on jobs and projects; not
    elsewhere, as what people tell of themselves is of wishes and hobbies too, and not the names of
    the positions themselves.
    """
    for it in passages:
        passage = it.passage
        if passage.kind == "row" and section_above(it) not in _WORKED:
            cells = named_cells(passage.header, passage.cells)
            headless = not passage.header and section_above(it) == "skills"
            named = cells.get("skill") or cells.get("tool") or ""
            for cell in passage.cells if headless else (named,):
                yield from listed_strangers(cell, vocabulary)
        elif _is_list_of_skills(it):
            yield from listed_strangers(passage.text, vocabulary)
        else:
            for sentence in sentences(passage.text):
                yield from named_figures(sentence, vocabulary)
                if finder and section_above(it) in _DOING and not _DENYING.search(sentence):
                    found = _recognised(sentence, vocabulary, finder)
                    yield from (it for it in found if it.casefold() not in places)


def _recognised(sentence: str, vocabulary: Vocabulary, finder: NameFinder) -> Iterator[str]:
    """Yield the names in a sentence on what the writer did that the tagger finds by their place."""
    drawn = sketch(sentence, vocabulary)
    for start, end in recognised(drawn, finder):
        yield drawn.text[start:end]


def _rated(passages: tuple[Headed, ...], vocabulary: Vocabulary) -> Iterator[str]:
    """Yield the unknown names in sections and tables of skills with the levels they are given."""
    for it in passages:
        if it.passage.kind == "row":
            cells = named_cells(it.passage.header, it.passage.cells)
            name = cells.get("skill") or cells.get("tool") or ""
            level = cells.get("held") or cells.get("level") or ""
            if level_alone(level) is not None and not is_stage_table(it.passage.header):
                yield from (f"{each} ({level})" for each in listed_strangers(name, vocabulary))
        elif _is_list_of_skills(it):
            yield from rated_strangers(it.passage.text, vocabulary)


def _is_list_of_skills(it: Headed) -> bool:
    if it.passage.kind in ("heading", "row") or is_deed(plain_words(it.passage.text)):
        return False
    return _lists_skills(it) and not is_language_line(it)


def _lists_skills(it: Headed) -> bool:
    sections = [section_of(heading.text) for heading in it.headings]
    known = [section for section in sections if section]
    return bool(known) and known[-1] == "skills" and not it.passage.text.endswith(".")
