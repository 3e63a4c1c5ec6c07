"""Reading what a person says of their skills: levels, negations and mere mentions."""

import datetime as dt
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import chain

from tools.cleaning import QUOTE_LIMIT, clean_text, excerpt
from tools.domain import Basis, Level, SkillClaim
from tools.intake.blueprints.level_tables import is_stage_table
from tools.intake.levels.level_remarks import of_cell, of_contradictions, remarks
from tools.intake.levels.level_words_abroad import in_english
from tools.intake.levels.levels import (
    level_alone,
    level_of_heading,
)
from tools.intake.levels.ratings import is_of_a_course, rated_cells
from tools.intake.levels.written_levels import as_shares
from tools.intake.profiles.aims import heads_aims, heads_learning
from tools.intake.profiles.claimed_levels import claimed_levels
from tools.intake.profiles.named_only import consents_to_processing, is_a_grade
from tools.intake.profiles.personal_facts import under_conditions
from tools.intake.profiles.profile_sections import claims_nothing, names_section, section_of
from tools.intake.profiles.spoken import is_language_line, language_of_row, names_language
from tools.intake.profiles.unclaimed import Reason, crossed, remark_on, unclaimed
from tools.intake.text.columns import named_cells
from tools.intake.text.headings import Headed, under_headings
from tools.intake.text.passages import Passage, read_passages
from tools.intake.text.sketch import MARK, plain_words, sentences, sketch
from tools.late import late
from tools.telling import without_constraints
from tools.vocabulary import Vocabulary

_LIST_WORDS = 12
_CELL_PART = late(r"(?:(?! ?[,;&+|] ?| / | and | or ).)+")


@dataclass(frozen=True, slots=True)
class Said:
    """A skill as one sentence speaks of it; ``level`` is ``None`` where it is only mentioned.

    ``remark`` tells what was read otherwise than it is written. ``unclaimed`` says why it is only
    named where the writer does not claim it: it is another's, refused or wished for.
    """

    skill: str
    level: Level | None
    quote: str
    remark: str = ""
    unclaimed: Reason | None = None


def read_claims(
    text: str,
    vocabulary: Vocabulary,
    *,
    source: str = "",
    on: dt.date | None = None,
    basis: Basis = "stated",
) -> tuple[SkillClaim, ...]:
    """Return what a text says of its writer's skills, one claim for each skill.

    An explicit level beats a mention, and of two explicit levels the later one counts. Years of
    experience, percentages, versions, wishes and what others ask for are no levels.

    Args:
        text: A message, a note or a profile; plain text or Markdown.
        vocabulary: The skills that are known.
        source: Where the text stands, as shown to the user.
        on: The day it was said, where known.
        basis: How the claims are known.
    """
    cleaned = clean_text(text)
    passages = read_passages(cleaned, names_section)
    return claims_of(
        said_in(cleaned, under_headings(passages), vocabulary), source=source, on=on, basis=basis
    )


def read_remarks(text: str, vocabulary: Vocabulary) -> tuple[str, ...]:
    """Return what ``read_claims`` reads otherwise than it is written, and what it can't take.

    Args:
        text: The text, as ``read_claims`` takes it.
        vocabulary: The skills that are known.
    """
    cleaned = clean_text(text)
    passages = read_passages(cleaned, names_section)
    return remarks_of(said_in(cleaned, under_headings(passages), vocabulary))


def remarks_of(said: Iterable[Said]) -> tuple[str, ...]:
    """Return the remarks on what was said, with those on skills that have two levels."""
    listed = tuple(said)
    told = [it.remark for it in listed if it.remark]
    two = of_contradictions((it.skill, it.level) for it in listed)
    return tuple(dict.fromkeys((*told, *two)))


def claims_of(
    said: Iterable[Said], *, source: str, on: dt.date | None, basis: Basis
) -> tuple[SkillClaim, ...]:
    """Return one claim for each skill, in the order in which the skills are first named.

    What another knows or what is refused is none. A wish that is told the coach is kept as a
    mention, to be asked about; one that a document holds is none.
    """
    kept: dict[str, Said] = {}
    for it in said:
        if it.unclaimed and (it.unclaimed != "wished" or basis == "imported"):
            continue
        if it.skill not in kept or it.level is not None:
            kept[it.skill] = it
    return tuple(
        SkillClaim(
            skill=it.skill, level=it.level, basis=basis, quote=it.quote, source=source, on=on
        )
        for it in kept.values()
    )


def mentioned(said: Said) -> Said:
    """Return a skill as a tale of work names it: without a level, and so without a remark on one.

    Why it is not claimed stays, and what is said of that.
    """
    return replace(said, level=None, remark=said.remark if said.unclaimed else "")


def said_in(document: str, passages: Iterator[Headed], vocabulary: Vocabulary) -> Iterator[Said]:
    """Yield every skill that the passages of a document name, in order."""
    for it in passages:
        if claims_nothing(it):
            continue
        if it.passage.kind == "row":
            yield from _said_in_row(document, it.passage, vocabulary)
        else:
            yield from _said_in_passage(document, it, vocabulary)


def _said_in_row(document: str, row: Passage, vocabulary: Vocabulary) -> Iterator[Said]:
    quote = document[row.start : row.end][:QUOTE_LIMIT]
    named = named_cells(row.header, row.cells)
    if is_stage_table(row.header):  # "Beginner" is a stage there, and nobody's level
        named.pop("level", None)
    held = named.get("held") or named.get("level")
    name = named.get("skill") or named.get("tool")
    if not held and not is_stage_table(row.header):
        name, held = rated_cells(row, vocabulary) or (name, held)
    if not name:
        words = language_of_row(row) or " | ".join(row.cells)
        yield from said_in_sentence(words, vocabulary, quote)
        return
    level = level_alone(held) if held else None
    seen = set()
    for skill, stated in cell_skills(name, vocabulary):
        seen.add(skill)
        spoken = _spoken_level(skill, held, vocabulary) if held and level is None else None
        level = level if spoken is None else spoken
        told = of_cell(skill, held) if held and stated and level is None else ""
        if held and stated and crossed(held):
            yield Said(skill, None, quote, remark_on(skill, "crossed"), "crossed")
            continue
        yield Said(skill, level if stated else None, quote, told)
    for cell in row.cells:
        for skill in sketch(cell, vocabulary).skills:
            if skill not in seen:
                yield Said(skill, None, quote)


def _spoken_level(skill: str, held: str, vocabulary: Vocabulary) -> Level | None:
    """Return the level of a spoken language that a cell states: "Native", "B1"."""
    if not names_language(skill):
        return None
    said = said_in_sentence(f"{skill} ({plain_words(held)})", vocabulary)
    return next((it.level for it in said if it.skill == skill), None)


def cell_skills(cell: str, vocabulary: Vocabulary) -> Iterator[tuple[str, bool]]:
    """Yield the skills of a cell, and whether each is what the cell is about.

    In "Databases (PostgreSQL, MySQL)" what stands in brackets only explains, unless nothing
    before the brackets is a known skill. In "AWS machine learning" only the first counts: a cell
    names one skill, or several with marks or "and" between them.
    """
    drawn = sketch(cell, vocabulary)
    bracket = drawn.text.find("(")
    end = bracket if bracket >= 0 and drawn.marked(0, bracket) else len(drawn.text)
    about = {drawn.skills[it] for it in drawn.marked(0, end)}
    for part in _CELL_PART.finditer(drawn.text, 0, end):
        words = [it for it in re.finditer(r"\S+", part[0]) if MARK in it[0]]
        for word in words[:1]:
            for index in drawn.marked(part.start() + word.start(), part.start() + word.end()):
                yield drawn.skills[index], True
    for index in drawn.marked(end, len(drawn.text)):
        if drawn.skills[index] not in about:  # "SIEM (Sentinel)" names it twice
            yield drawn.skills[index], False


def _said_in_passage(document: str, it: Headed, vocabulary: Vocabulary) -> Iterator[Said]:
    if under_conditions(it) or (it.passage.kind == "heading" and section_of(it.passage.text)):
        return
    wanted = any(heads_aims(above.text) for above in it.headings)
    given = None if wanted or is_language_line(it) else _heading_level(it)
    # Tabs part the languages of a line, so that no level is that of the language before it.
    text = it.passage.text
    apart = text.split("\t") if "\t" in text and is_language_line(it) else [text]
    for sentence in chain.from_iterable(map(sentences, apart)):
        if consents_to_processing(sentence):
            continue
        listed = given is not None and _is_list(it.passage, sentence, vocabulary)
        alone = sentence == document.strip()
        found = said_in_sentence(sentence, vocabulary, alone=alone)
        for said in _without_grades(found, it, sentence):
            if wanted:
                yield replace(said, level=None, unclaimed=said.unclaimed or _wished(it, sentence))
            elif said.level is None and given is not None and listed:
                yield Said(said.skill, given[0], _quote_from(document, given[1], it.passage))
            else:
                yield said


def _without_grades(found: Iterable[Said], it: Headed, sentence: str) -> Iterator[Said]:
    graded = is_of_a_course(it, sentence)
    for said in found:
        if not is_a_grade(said.skill, sentence):
            yield replace(said, level=None) if graded and said.level else said


def _wished(it: Headed, sentence: str) -> Reason | None:
    """Return "wished" for an item of a list of what is to be learned."""
    heads = any(heads_learning(above.text) for above in it.headings)
    listed = heads and it.passage.kind != "heading" and len(sentence.split()) <= _LIST_WORDS
    return "wished" if listed else None


def _heading_level(it: Headed) -> tuple[Level, Passage] | None:
    for heading in reversed(it.headings):
        level = level_of_heading(heading.text)
        if level is not None and it.passage.kind != "heading":
            return level, heading
    return None


def _is_list(passage: Passage, sentence: str, vocabulary: Vocabulary) -> bool:
    """Whether a passage lists skills, so that the level of its heading is theirs."""
    words = len(sentence.split())
    short = words <= _LIST_WORDS or sentence.count(",") * 4 >= words
    return short and (passage.kind == "item" or sketch(sentence, vocabulary).text.startswith(MARK))


def _quote_from(document: str, heading: Passage, passage: Passage) -> str:
    """Return the text from the heading to the passage, or the passage where that is too long."""
    together = document[heading.start : passage.end]
    return together if len(together) <= QUOTE_LIMIT else document[passage.start : passage.end][:500]


def said_in_sentence(
    sentence: str, vocabulary: Vocabulary, quote: str = "", *, alone: bool = False
) -> Iterator[Said]:
    """Yield the skills of a sentence with the level that it gives each.

    Args:
        sentence: The sentence, verbatim.
        vocabulary: The skills that are known.
        quote: What to quote instead of the sentence itself.
        alone: Whether it is the whole of what was said.
    """
    own = without_constraints(sentence)
    drawn = sketch(in_english(as_shares(own)), vocabulary)
    if not drawn.skills:
        return
    levels = claimed_levels(drawn, alone=alone)
    told = {it.place: it.text for it in remarks(drawn, plain_words(own), levels)}
    left = unclaimed(drawn, levels)
    for index, skill in enumerate(drawn.skills):
        words = quote or excerpt(sentence, drawn.spellings[index])
        why = left.get(index)
        remark = told.get(index) or (remark_on(skill, why) if why else "")
        yield Said(skill, levels.get(index), words, remark, why)
