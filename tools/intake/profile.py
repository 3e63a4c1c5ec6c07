"""Reading a profile from plain text or Markdown."""

import datetime as dt
from collections.abc import Iterator

from tools.cleaning import clean_text
from tools.domain import ProfileReading
from tools.intake.claims import claims_of, remarks_of, said_in
from tools.intake.columns import named_cells
from tools.intake.facts import facts_in
from tools.intake.headings import Headed, under_headings
from tools.intake.passages import read_passages
from tools.intake.personal_facts import personal_facts
from tools.intake.profile_sections import is_language_line, names_section, section_of
from tools.intake.sketch import sentences
from tools.intake.strangers import bounded, limit_reached, listed_strangers, named_figures
from tools.vocabulary import Vocabulary


def read_profile(
    text: str, vocabulary: Vocabulary, *, source: str, on: dt.date | None = None
) -> ProfileReading:
    """Return what a text tells about its writer.

    The claims are imported ones: what the user tells the coach itself stands above them, so that
    a profile that is read again overrides none of it.

    Args:
        text: The profile, plain text or Markdown.
        vocabulary: The skills that are known.
        source: Where the text stands, as shown to the user.
        on: The day it was written or told, where known.
    """
    cleaned = clean_text(text)
    passages = tuple(under_headings(read_passages(cleaned, names_section)))
    said = tuple(said_in(cleaned, iter(passages), vocabulary))
    unrecognised = bounded(_strangers(passages, vocabulary))
    return ProfileReading(
        claims=claims_of(said, source=source, on=on, basis="imported"),
        facts=(
            *facts_in(passages, vocabulary, source=source, on=on),
            *personal_facts(passages, source=source, on=on),
        ),
        remarks=(*remarks_of(said), *limit_reached(unrecognised)),
        unrecognised=unrecognised,
    )


def _strangers(passages: tuple[Headed, ...], vocabulary: Vocabulary) -> Iterator[str]:
    """Yield unknown names from sections and tables of skills, and those that are given a level."""
    for it in passages:
        passage = it.passage
        if passage.kind == "row":
            cells = named_cells(passage.header, passage.cells)
            yield from listed_strangers(cells.get("skill") or cells.get("tool") or "", vocabulary)
        elif passage.kind != "heading" and _lists_skills(it) and not is_language_line(it):
            yield from listed_strangers(passage.text, vocabulary)
        else:
            for sentence in sentences(passage.text):
                yield from named_figures(sentence, vocabulary)


def _lists_skills(it: Headed) -> bool:
    sections = [section_of(heading.text) for heading in it.headings]
    known = [section for section in sections if section]
    return bool(known) and known[-1] == "skills" and not it.passage.text.endswith(".")
