"""What was left out in reading a role and may be missed."""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from tools.cleaning import clean_text, clip, folded
from tools.domain import Role
from tools.intake.blueprints.blueprint_duties import is_kpi_row
from tools.intake.blueprints.blueprint_sections import heads_a_part
from tools.intake.blueprints.own_plan import remarks_on_own_plan
from tools.intake.blueprints.persons_part import persons_sections
from tools.intake.blueprints.unread_details import (
    holds_details,
    remarks_on_needs,
    unread_hours,
    unread_levels,
)
from tools.intake.levels.level_remarks import below_none, no_levels
from tools.intake.levels.level_words_abroad import LEVELS_READ
from tools.intake.levels.required_levels import stated_levels
from tools.intake.levels.written_levels import as_shares
from tools.intake.pay.pay_unread import remarks_on_pay
from tools.intake.postings.employer_sections import of_the_employers, opens_the_employers
from tools.intake.postings.posting import below_title, role_title
from tools.intake.postings.role_sections import standing_of_passage
from tools.intake.postings.role_tables import ignored_levels, unread_figures
from tools.intake.postings.sections_abroad import SECTIONS_READ
from tools.intake.postings.unneeded_abroad import DENIALS_READ
from tools.intake.profiles.strangers import limit_reached
from tools.intake.text.headings import under_headings
from tools.intake.text.passages import Passage, read_passages
from tools.intake.text.sketch import MARK, sentences, sketch
from tools.language import is_read, language_of
from tools.late import late
from tools.vocabulary import Vocabulary
from tools.wording import listed_in_part

_MAY_RATE: Final = late(r"/ ?(?:5|10)\b|\b(?:level|lvl)\b", re.IGNORECASE)
_RED_FLAGS: Final = late(r"\bred[- ]flags?\b", re.IGNORECASE)
_NAMED: Final = 5
_LONGEST_CELL: Final = 40


def remarks_on_role(text: str, role: Role, vocabulary: Vocabulary) -> tuple[str, ...]:
    """Return what was left out in reading a role and may be missed, as sentences.

    Args:
        text: The posting or blueprint.
        role: What was read of it.
        vocabulary: The skills that are known.
    """
    cleaned = clean_text(text)
    passages = read_passages(cleaned, heads_a_part)
    rows = [it for it in passages if it.kind == "row"]
    kpis = [it.passage for it in under_headings(passages) if is_kpi_row(it)] if rows else []
    unread = list(unread_figures(it for it in rows if it not in kpis))
    detailed = passages if holds_details(passages) else ()
    levels = [f"{skill} {cell}" for skill, column, cell in unread if column == "level"]
    shares = [f"{skill} {cell}" for skill, column, cell in unread if column == "frequency"]
    levels += _in_sentences(passages, vocabulary) if _may_rate(folded(cleaned)) else ()
    levels += unread_levels(detailed)
    return (
        *(
            f"The column “{it}” holds a person's levels, not the role's: it was not read."
            for it in ignored_levels(rows)
        ),
        *_of_a_person(passages, rows),
        *_left_out(levels, "no level from 1 to 5, so the level is assumed"),
        *_left_out(shares, "no share of postings from 0 to 100%, so none is kept"),
        *_left_out(unread_hours(detailed), "hours are those of the vocabulary, not a role's"),
        *remarks_on_needs(detailed, vocabulary),
        *remarks_on_pay(cleaned, role),
        *(remarks_on_own_plan(cleaned) if role.blueprint and role.blueprint.levels else ()),
        *limit_reached(role.unrecognised),
        *_passed_over(passages, role, vocabulary),
        *_sections_not_kept(passages),
        *_asks_for_nothing_known(role),
        *_in_other_words(language_of(cleaned)),
    )


def _of_a_person(passages: Iterable[Passage], rows: Iterable[Passage]) -> Iterator[str]:
    """Yield how to take in what a gap report says of a person, who may be the user."""
    sections = persons_sections(passages)
    named = listed_in_part([f"“{it}”" for it in sections], _NAMED)
    if sections:
        yield f"What stands below {named} is about a person, not the role."
    if sections or ignored_levels(rows):
        yield "If that is you, import it once more with --as profile, which reads that part."


def _in_other_words(language: str | None) -> Iterator[str]:
    """Yield what is not read of a text in another language than English."""
    if not is_read(language):
        unread = "" if language in LEVELS_READ else "levels, "
        unread += "" if language in DENIALS_READ else "what is not needed, "
        found = f"It is in {language}: skills are found where they are named as in English. "
        if language in SECTIONS_READ:
            yield (
                f"{found}How much they are asked for, levels and years are read from the usual "
                "headings and words; seniority only where English words say it."
            )
            return
        yield (
            f"{found}Importance, {unread}seniority and dates are read only where English "
            "words or headings say them; else each skill counts as a should-have, at an assumed "
            "level where no word for one is read."
        )


def _passed_over(passages: Sequence[Passage], role: Role, vocabulary: Vocabulary) -> Iterator[str]:
    """Yield which skills lists name that stand below no heading of what is asked for.

    Where nothing else is asked for, all of them count, else those in the section on the employer.
    """
    lists: dict[str, dict[str, None]] = {}
    asked = {it.skill for it in role.requirements}
    if asked and next(of_the_employers(passages), None) is None:
        return
    for it in below_title(passages, role_title(passages)[1]):
        # An item may be passed over for its own label alone, with no heading above it.
        if it.headings and it.passage.kind == "item" and standing_of_passage(it) == "skip":
            outer = not asked or any(opens_the_employers(one.text) for one in it.headings)
            named = sketch(it.passage.text, vocabulary).skills if outer else ()
            below = lists.setdefault(it.headings[-1].text, {})
            below |= {one: None for one in named if one not in asked}
    for heading, skills in lists.items():
        if skills:
            listed = listed_in_part([*skills], _NAMED)
            yield f"Not read as asked for: {listed}, below “{clip(heading, _LONGEST_CELL)}”."


def _sections_not_kept(passages: Iterable[Passage]) -> Iterator[str]:
    """Yield what is said of a section of red flags: those shown are computed from levels."""
    heads = [it.text for it in passages if it.kind == "heading"]
    if any(map(_RED_FLAGS.search, heads)):
        yield (
            "Its red flags were not kept: those that `coach gaps` shows come from what the role "
            "asks for and your levels."
        )


def _asks_for_nothing_known(role: Role) -> Iterator[str]:
    """Yield what is to be done with a role that asks for no skill that is known."""
    if role.unrecognised and not role.requirements:
        yield (
            "No skill that it asks for is known, so nothing can be compared with it yet. Make its "
            f'phrases skills, for example `coach roles --adopt "{role.unrecognised[0]}" --role '
            f'"{role.title}"`, or check that it is the right file.'
        )


def _may_rate(lower: str) -> bool:
    return "/" in lower or "level" in lower or "lvl" in lower


def _left_out(figures: Iterable[str], why: str) -> Iterator[str]:
    unread = [clip(it, _LONGEST_CELL) for it in dict.fromkeys(figures)]
    if unread:
        yield f"Not read: {listed_in_part(unread, _NAMED)} ({why})."


def _in_sentences(passages: Iterable[Passage], vocabulary: Vocabulary) -> Iterator[str]:
    """Yield each skill with the figure that stands for its level in a sentence, and is none."""
    for it in [one for one in passages if one.kind != "row" and _may_rate(one.text.casefold())]:
        for sentence in sentences(it.text):
            if not _MAY_RATE.search(sentence):
                continue
            drawn = sketch(as_shares(sentence), vocabulary)
            stated = stated_levels(drawn)
            for match in (*no_levels(drawn), *below_none(drawn)):
                index = drawn.text.count(MARK, 0, match.start() + match[0].index(MARK))
                if index not in stated:
                    yield f"{drawn.skills[index]} {match['figure']}"
