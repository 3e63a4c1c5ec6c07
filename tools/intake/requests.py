"""What the passages of a role ask for, and how much they insist on it."""

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from tools.cleaning import excerpt
from tools.domain import Frequency, Importance
from tools.intake.alternatives import alternatives
from tools.intake.amounts import importance_of_share, read_frequency
from tools.intake.asking import asks, goes_on, tells_a_duty, tells_of_the_employer
from tools.intake.entries import Entry, entries
from tools.intake.headings import Headed
from tools.intake.importance import one_lower, strength, worded_importances
from tools.intake.levels import level_of_heading
from tools.intake.passages import Passage
from tools.intake.required_levels import StatedLevel, stated_levels
from tools.intake.requirements import Asked
from tools.intake.role_sections import Standing, standing_of_passage
from tools.intake.role_sketch import role_sketch
from tools.intake.role_tables import asked_in_row, weighs_row
from tools.intake.sketch import MARK, Sketch, plain_words, sentences
from tools.intake.titles import seniority_of
from tools.intake.unneeded import unneeded
from tools.vocabulary import Vocabulary

_IMPORTANCES: Final[dict[Standing, Importance]] = {
    "must": "must",
    "should": "should",
    "nice": "nice",
    "future": "nice",
    "duty": "should",
    "open": "should",
}
_ASKING: Final = frozenset(("must", "should", "nice", "future"))
_BLUEPRINT_ENTRIES = 3
_LISTED_WORDS = 8
_SHARE_AFTER: Final = re.compile(
    rf"{MARK}(?: [\w-]+){{0,3}}?(?: ?[-–—:(|]+ ?| in | )"
    r"(?:~?\d{1,3}(?:\.\d+)? ?%|\d{1,6} (?:of|out of) \d{1,6} (?:postings|jobs|ads|vacancies))"
)


@dataclass(frozen=True)
class RoleText:
    """A role's passages under their headings, and what it takes to read them."""

    passages: tuple[Headed, ...]
    vocabulary: Vocabulary
    source: str

    @cached_property
    def entries(self) -> tuple[tuple[Entry, Standing], ...]:
        """The passages that may ask for something, each with what its headings say."""
        found = ((it, standing_of_passage(it.headed)) for it in entries(self.passages))
        return tuple((it, said) for it, said in found if said != "skip")

    @cached_property
    def weighs_entries(self) -> bool:
        """Whether it weighs its skills one by one, with labelled lines or in tables."""
        weighed = [
            it
            for it, _ in self.entries
            if it.importance or it.titled or weighs_row(it.headed.passage)
        ]
        return len(weighed) >= _BLUEPRINT_ENTRIES

    @cached_property
    def heads_of_lists(self) -> frozenset[Passage]:
        """The headings below which there are items or rows: text there introduces them."""
        return frozenset(
            heading
            for it in self.passages
            if it.passage.kind in ("item", "row")
            for heading in it.headings
        )

    @cached_property
    def heads_of_skills(self) -> frozenset[Passage | None]:
        """The innermost headings (or none) above short items that name a known skill."""
        return frozenset(
            it.headings[-1] if it.headings else None
            for it in self.passages
            if is_short_item(it) and self.vocabulary.find(plain_words(it.passage.text))
        )

    @cached_property
    def lines_of_skills(self) -> frozenset[Passage]:
        """The short lines of text that stand next to such a line that names a known skill."""
        lines = [it.passage if _is_short_line(it) else None for it in self.passages]
        known = [it and self.vocabulary.find(plain_words(it.text)) for it in lines]
        beside = zip(lines, [None, *known], [*known[1:], None], strict=False)
        return frozenset(it for it, above, below in beside if it and (above or below))


def _is_short_line(it: Headed) -> bool:
    """Whether a passage in a section of requirements is a line of text, but no sentence."""
    return (
        it.passage.kind == "text"
        and standing_of_passage(it) in _ASKING
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
    sections_only = document.weighs_entries and any(said in _ASKING for said, _ in found)
    for said, it in found:
        if said in _ASKING or not sections_only:
            yield it


def _requests_of(
    entry: Entry, said: Standing, document: RoleText, *, strictly: bool
) -> Iterator[Asked]:
    it = entry.headed
    if it.passage.kind == "row":
        yield from asked_in_row(it, _IMPORTANCES[said], said, document.vocabulary, document.source)
        return
    prose = it.passage.kind == "text" and it.headings[-1:] != ()
    introduces = prose and it.headings[-1] in document.heads_of_lists
    must_ask = introduces or (said == "open" and strictly)
    yield from _in_entry(entry, said, document, must_ask=must_ask)


def _in_entry(
    entry: Entry, said: Standing, document: RoleText, *, must_ask: bool
) -> Iterator[Asked]:
    it = entry.headed
    given = StatedLevel(entry.level, "as stated") if entry.level else _level_of_headings(it)
    heading = plain_words(it.headings[-1].text) if it.headings else ""
    asked = False
    for sentence in sentences(it.passage.text):
        drawn, unknown = role_sketch(sentence, document.vocabulary)
        levels = stated_levels(drawn)
        goes_on_asking = asked and goes_on(drawn.text)
        asked = not must_ask or bool(levels) or goes_on_asking or _asks(entry, drawn)
        if not asked or tells_of_the_employer(drawn.text):
            continue
        share = _share(drawn, document.source)
        duty = it.passage.kind == "text" and said == "must" and tells_a_duty(drawn.text)
        importances = dict(_importances(entry, "duty" if duty else said, drawn, share))
        for choice in _choices(drawn, importances, document.vocabulary):
            known = [it for it in choice if it not in unknown]
            if not known:
                continue
            first, *others = known
            importance = max((importances[it] for it in choice), key=strength)
            yield Asked(
                skill=drawn.skills[first],
                importance=one_lower(importance) if len(known) < len(choice) else importance,
                quote=excerpt(sentence, drawn.spellings[first]),
                heading=heading,
                stated=levels.get(first) or given,
                frequency=share,
                alternatives=tuple((drawn.skills[it], levels.get(it) or given) for it in others),
                unknown=tuple(drawn.skills[it] for it in choice if it in unknown),
            )


def _choices(
    drawn: Sketch, asked: Collection[int], vocabulary: Vocabulary
) -> Iterator[tuple[int, ...]]:
    """Yield the skills that a sentence asks for, by index, alternatives together."""
    groups = {it: group for group in alternatives(drawn, vocabulary) for it in group}
    done: set[int] = set()
    for index in asked:
        if index in done:
            continue
        group = [it for it in groups.get(index, (index,)) if it in asked]
        done.update(group)
        yield tuple({drawn.skills[it]: it for it in reversed(group)}.values())[::-1]


def _asks(entry: Entry, drawn: Sketch) -> bool:
    """Whether a passage asks for something by itself: by its words, or as an item of a list."""
    return asks(drawn) or is_short_item(entry.headed) or entry.importance is not None


def _share(drawn: Sketch, source: str) -> Frequency | None:
    """Return the share of postings in a line such as "Python — 95%"."""
    return read_frequency(drawn.text, source=source) if _SHARE_AFTER.search(drawn.text) else None


def _importances(
    entry: Entry, said: Standing, drawn: Sketch, share: Frequency | None
) -> Iterator[tuple[int, Importance]]:
    """Yield the skills that a sentence asks for, by index, with how much it insists on each."""
    worded = worded_importances(drawn)
    not_needed = unneeded(drawn)
    for index in range(len(drawn.skills)):
        own = not_needed.get(index, worded.get(index))
        if index in not_needed and own is None:
            continue
        if own is None and share is not None:
            own = importance_of_share(share.share)
        importance = _importance(entry, said, own)
        lower = said == "duty" and _in_brackets(drawn, index)
        yield index, one_lower(importance) if lower else importance


def _importance(entry: Entry, said: Standing, worded: Importance | None) -> Importance:
    """Return what the words say, else the entry's label, else its section.

    What is wanted in future is nice to have, unless its label says otherwise; and a duty's
    "critical" is not said of the skill.
    """
    if said == "future":
        return entry.importance or "nice"
    if said == "duty" and worded == "must":
        worded = None
    importance = worded or entry.importance or _IMPORTANCES[said]
    return one_lower(importance) if entry.detail else importance


def _in_brackets(drawn: Sketch, index: int) -> bool:
    """Whether a skill stands in brackets: examples of what a duty touches on."""
    at = [place.start() for place in re.finditer(MARK, drawn.text)][index]
    return drawn.text.count("(", 0, at) > drawn.text.count(")", 0, at)


def _level_of_headings(it: Headed) -> StatedLevel | None:
    for heading in reversed(it.headings):
        level = level_of_heading(re.sub(r"\([^)]*\)", "", heading.text))
        if level:
            return StatedLevel(level, f'under "{plain_words(heading.text)}"')
    return None
