"""What the passages of a role ask for, and how much they insist on it."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from tools.intake.levels.level_words_abroad import levels_in_english
from tools.intake.levels.required_levels import stated_levels
from tools.intake.postings.asking import asks, gives_to_learn, goes_on, tells_of_the_employer
from tools.intake.postings.denying import denial_of
from tools.intake.postings.requirements import Asked
from tools.intake.postings.role_sections import (
    Standing,
    standing,
    standing_below,
    standing_of_passage,
)
from tools.intake.postings.role_sketch import role_sketch
from tools.intake.postings.role_tables import asked_in_row, weighs_row
from tools.intake.postings.titles import seniority_of
from tools.intake.postings.weighing import weigh
from tools.intake.profiles.negation import denied_skills
from tools.intake.text.entries import Entry, entries
from tools.intake.text.headings import Headed
from tools.intake.text.outline import Outline
from tools.intake.text.passages import Passage
from tools.intake.text.sketch import Sketch, sentences, sketch
from tools.late import late
from tools.vocabulary import NameFinder, Vocabulary

ASKING: Final = frozenset(("must", "should", "nice", "future"))
"""The sections of requirements."""

_DEMANDS: Final = late(
    r"\b(?:(?:is|are) (?:\w+ )?(?:required|needed|essential|mandatory|a must)|you(?: do)? need"
    r"|must (?:have|speak|hold|know))\b",
    re.IGNORECASE,
)
_DENIES: Final = late(r"\b(?:not?|nor|never|neither|without)\b|n['’]t\b", re.IGNORECASE)
_BLUEPRINT_ENTRIES = 3
_LISTED_WORDS = 8


@dataclass(frozen=True)
class RoleText:
    """A role's passages under their headings, and what it takes to read them.

    Attributes:
        passages: The passages.
        vocabulary: The skills that are known.
        source: Where the role stands.
        recogniser: What finds names that no vocabulary knows, or ``None``.
        levels_abroad: Whether its words for levels are in another language than English.
    """

    passages: tuple[Headed, ...]
    vocabulary: Vocabulary
    source: str
    recogniser: NameFinder | None = None
    levels_abroad: bool = False

    @cached_property
    def outline(self) -> Outline:
        """The passages by their sections."""
        return Outline(self.passages)

    @cached_property
    def entries(self) -> tuple[tuple[Entry, Standing], ...]:
        """The passages that may ask for something, each with what its headings say."""
        return tuple([it for it in self._all_entries if it[1] not in {"skip", "against"}])

    @cached_property
    def exclusions(self) -> tuple[Entry, ...]:
        """The passages that say what rules a candidate out."""
        return tuple([it for it, said in self._all_entries if said == "against"])

    @cached_property
    def _all_entries(self) -> list[tuple[Entry, Standing]]:
        found: list[tuple[Entry, Standing]] = []
        headings: tuple[Passage, ...] | None = None
        above: Standing = "open"
        for it in entries(self.passages):
            if it.headed.headings is not headings:
                headings = it.headed.headings
                above = standing(headings)
            said = standing_below(it.headed.passage, above)
            found.append((it, "open" if said == "skip" and _demands_even_so(it.headed) else said))
        return found

    @cached_property
    def weighs_entries(self) -> bool:
        """Whether it weighs its skills one by one, with labelled lines or in tables."""
        weighed = [
            it
            for it, _ in self.entries
            if it.importance
            or it.titled
            or (it.headed.passage.kind == "row" and weighs_row(it.headed.passage))
        ]
        return len(weighed) >= _BLUEPRINT_ENTRIES

    @cached_property
    def heads_of_lists(self) -> frozenset[Passage]:
        """The headings below which there are items or rows: text there introduces them."""
        return frozenset(
            heading
            for section in self.outline.sections
            if any(it.passage.kind in ("item", "row") for it in section.below)
            for heading in section.headings
        )

    @cached_property
    def heads_of_skills(self) -> frozenset[Passage | None]:
        """The innermost headings (or none) above short items that name a known skill."""
        return frozenset(
            it.headings[-1] if it.headings else None
            for it in self.passages
            if is_short_item(it) and sketch(it.passage.text, self.vocabulary).skills
        )

    @cached_property
    def lines_of_skills(self) -> frozenset[Passage]:
        """The short lines of text that stand next to such a line that names a known skill."""
        lines = [
            it.passage if it.passage.kind == "text" and _is_short_line(it) else None
            for it in self.passages
        ]
        if not any(lines):
            return frozenset()
        known = [it and sketch(it.text, self.vocabulary).skills for it in lines]
        beside = zip(lines, [None, *known], [*known[1:], None], strict=False)
        return frozenset(it for it, above, below in beside if it and (above or below))


def _demands_even_so(it: Headed) -> bool:
    """Whether a paragraph demands something below a heading that denies: "German is required"."""
    below = it.passage.kind == "text" and it.headings and denial_of(it.headings[-1].text) == "skip"
    text = it.passage.text
    return bool(below and _DEMANDS.search(text)) and not _DENIES.search(text)


def _is_short_line(it: Headed) -> bool:
    """Whether a line of text is one in a section of requirements, but no sentence."""
    return (
        standing_of_passage(it) in ASKING
        and len(it.passage.text.split()) <= _LISTED_WORDS
        and not it.passage.text.endswith((".", "!", "?", ":"))
        and seniority_of(it.passage.text) is None
    )


def is_short_item(it: Headed) -> bool:
    """Whether a passage is an item that names something, not a sentence."""
    return it.passage.kind == "item" and len(it.passage.text.split()) <= _LISTED_WORDS


def requests(document: RoleText, *, strictly: bool = True) -> Iterator[Asked]:
    """Yield every request for a skill, in the order of the text.

    In a document that weighs its skills one by one, duties and text outside the sections of
    requirements ask for nothing.

    Args:
        document: The role.
        strictly: Whether text outside any section of requirements must speak of asking.
    """
    found = [
        (said, it)
        for entry, said in document.entries
        for it in _requests_of(entry, said, document, strictly=strictly)
    ]
    sections_only = document.weighs_entries and any(said in ASKING for said, _ in found)
    yield from [it for said, it in found if said in ASKING or not sections_only]
    for entry in document.exclusions:
        yield from _missed(entry, document)


def _missed(entry: Entry, document: RoleText) -> Iterator[Asked]:
    """Yield what must not be missing: Git where "No Git knowledge" rules a candidate out."""
    for sentence in sentences(entry.headed.passage.text):
        drawn = sketch(sentence, document.vocabulary)
        missing = {index for inside in denied_skills(drawn) for index in inside}
        weighing = weigh(entry, "must", sentence, drawn, document.source)
        for index in sorted(missing & weighing.importances.keys()):
            yield weighing.asked((index,), (index,))


def _requests_of(
    entry: Entry, said: Standing, document: RoleText, *, strictly: bool
) -> Iterable[Asked]:
    it = entry.headed
    if it.passage.kind == "row":
        return asked_in_row(it, said, document.vocabulary, document.source)
    prose = it.passage.kind == "text" and it.headings[-1:] != ()
    introduces = prose and it.headings[-1] in document.heads_of_lists
    must_ask = introduces or (said == "open" and strictly)
    return _in_entry(entry, said, document, must_ask=must_ask)


def _in_entry(entry: Entry, said: Standing, document: RoleText, *, must_ask: bool) -> list[Asked]:
    found: list[Asked] = []
    asked = False
    held = sentences(entry.headed.passage.text)
    for left, sentence in enumerate(held, 1 - len(held)):
        read = levels_in_english(sentence) if document.levels_abroad else sentence
        drawn, unknown = role_sketch(read, document.vocabulary, None)
        if not drawn.skills and not left:
            break  # the last one names nothing that it could ask for
        goes_on_asking = asked and goes_on(drawn.text)
        asked = not must_ask or goes_on_asking or _asks(entry, drawn)
        if not (asked and drawn.skills) or tells_of_the_employer(drawn.text):
            continue
        if gives_to_learn(sentence):
            continue
        weighing = weigh(entry, said, sentence, drawn, document.source)
        for choice in weighing.choices(document.vocabulary):
            known = [it for it in choice if it not in unknown] if unknown else choice
            if known:
                found.append(weighing.asked(known, choice))
    return found


def _asks(entry: Entry, drawn: Sketch) -> bool:
    """Whether a passage asks for something by itself: by its words, or as an item of a list."""
    labelled = entry.importance is not None
    return labelled or is_short_item(entry.headed) or bool(stated_levels(drawn)) or asks(drawn)
