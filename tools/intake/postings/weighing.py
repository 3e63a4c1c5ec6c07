"""How much a sentence of a role insists on each thing that it asks for, and at which level."""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Final, NamedTuple

from tools.cleaning import excerpt
from tools.domain import Frequency, Importance
from tools.intake.blueprints.amounts import importance_of_share, read_frequency
from tools.intake.levels.levels import level_of_heading
from tools.intake.levels.required_levels import StatedLevel, stated_levels, stated_years
from tools.intake.postings.alternatives import alternatives
from tools.intake.postings.asking import tells_a_duty, tells_the_stack
from tools.intake.postings.importance import one_lower, strength, worded_importances
from tools.intake.postings.requirements import Asked
from tools.intake.postings.role_sections import Standing
from tools.intake.postings.unneeded import unneeded
from tools.intake.text.entries import Entry
from tools.intake.text.sketch import MARK, Sketch, plain_words
from tools.late import late
from tools.vocabulary import Vocabulary

SECTION_IMPORTANCES: Final[dict[Standing, Importance]] = {
    "must": "must",
    "should": "should",
    "nice": "nice",
    "future": "nice",
    "duty": "should",
    "against": "must",
    "open": "should",
}
"""How much a section insists on what stands in it, where its words say nothing else."""
_NO_MUST: Final = late(
    r"(?:\bnot|n't) (?:\w+ )?(?:a must|required|mandatory|essential|a requirement)\b", re.IGNORECASE
)
"""What says below "Nice to have" or "Desirable" only once more that it is no must."""
_COUNTED: Final = late(" (?:postings|jobs|ads|vacancies)")
_BRACKETS: Final = late(r"\([^)]*\)")
_SHARE_AFTER: Final = late(
    rf"{MARK}(?: [\w-]+){{0,3}}?(?: ?[-–—:(|]+ ?| in | )"
    r"(?:~?\d{1,3}(?:\.\d+)? ?%|\d{1,6} (?:of|out of) \d{1,6} (?:postings|jobs|ads|vacancies))"
)


class Weighing(NamedTuple):
    """A sentence of a role, and what its words, its entry and its section say of its skills.

    Attributes:
        sentence: It, verbatim.
        drawn: It, with marks for what it may ask for.
        heading: The heading it stands under, or empty.
        importances: How much each thing is asked for, by index; what is not needed is left out.
        levels: The levels that its words state, by index.
        given: The level that its entry or headings give to all of it, or ``None``.
        share: The share of postings that it states, or ``None``.
        years: The years of experience that it asks for, by index.
    """

    sentence: str
    drawn: Sketch
    heading: str
    importances: dict[int, Importance]
    levels: Mapping[int, StatedLevel]
    given: StatedLevel | None
    share: Frequency | None
    years: Mapping[int, float]

    def choices(self, vocabulary: Vocabulary) -> Iterator[tuple[int, ...]]:
        """Yield what it asks for, by index, alternatives together."""
        groups = {it: group for group in alternatives(self.drawn, vocabulary) for it in group}
        done: set[int] = set()
        for index in self.importances:
            if index not in groups:
                yield (index,)
            elif index not in done:
                group = [it for it in groups[index] if it in self.importances]
                done.update(group)
                yield tuple({self.drawn.skills[it]: it for it in reversed(group)}.values())[::-1]

    def asked(self, chosen: Sequence[int], choice: Sequence[int]) -> Asked:
        """Return the request for some members of a choice, by index.

        Where others of it are unknown names it insists one importance less: those would do too.
        """
        first, *others = chosen
        importance = max(map(self.importances.__getitem__, choice), key=strength)
        skills, levels, given = self.drawn.skills, self.levels, self.given
        left = () if len(chosen) == len(choice) else [it for it in choice if it not in chosen]
        return Asked(
            skill=skills[first],
            importance=one_lower(importance) if left else importance,
            quote=excerpt(self.sentence, self.drawn.spellings[first]),
            heading=self.heading,
            stated=levels.get(first) or given,
            frequency=self.share,
            years=self.years.get(first),
            alternatives=tuple([(skills[it], levels.get(it) or given) for it in others])
            if others
            else (),
            unknown=tuple([skills[it] for it in left]) if left else (),
        )


def weigh(entry: Entry, said: Standing, sentence: str, drawn: Sketch, source: str) -> Weighing:
    """Weigh a sentence of a role.

    Args:
        entry: The passage it stands in.
        said: What the section says.
        sentence: The sentence, verbatim.
        drawn: It, with marks for what it may ask for.
        source: Where the role stands.
    """
    it = entry.headed
    share = _share(drawn, source)
    if it.passage.kind == "text" and said == "must" and tells_a_duty(drawn.text):
        said = "duty"
    elif it.passage.kind == "text" and said in ("must", "nice") and tells_the_stack(drawn.text):
        said = "open"
    return Weighing(
        sentence=sentence,
        drawn=drawn,
        heading=plain_words(it.headings[-1].text) if it.headings else "",
        importances=_importances(entry, said, drawn, share),
        levels=stated_levels(drawn),
        given=(
            StatedLevel(entry.level, "as stated")
            if entry.level
            else _level_below(tuple([it.text for it in it.headings]))
        ),
        share=share,
        years=stated_years(drawn),
    )


def _share(drawn: Sketch, source: str) -> Frequency | None:
    """Return the share of postings in a line such as "Python — 95%"."""
    text = drawn.text
    if "%" not in text and not (" of " in text and _COUNTED.search(text)):
        return None
    return read_frequency(text, source=source) if _SHARE_AFTER.search(text) else None


def _importances(
    entry: Entry, said: Standing, drawn: Sketch, share: Frequency | None
) -> dict[int, Importance]:
    """Return the skills that a sentence asks for, by index, and how much it insists on each."""
    worded = worded_importances(drawn)
    not_needed = unneeded(drawn)
    if said in ("nice", "should") and not_needed and _NO_MUST.search(drawn.text):
        not_needed = dict.fromkeys(not_needed, "nice")
    unsaid = _importance(entry, said, importance_of_share(share.share) if share else None)
    found = dict.fromkeys(range(len(drawn.skills)), unsaid)
    for index, own in (*worded.items(), *not_needed.items()):
        found[index] = _importance(entry, said, own) if own else unsaid
    if said == "duty" and "(" in drawn.text:
        inside = [it for it in found if _in_brackets(drawn, it)]
        found |= {it: one_lower(found[it]) for it in inside}
    if not_needed:
        return {it: own for it, own in found.items() if not_needed.get(it, own)}
    return found


def _importance(entry: Entry, said: Standing, worded: Importance | None) -> Importance:
    """Return what the words say, else the entry's label, else its section.

    What is wanted in future is nice to have, unless its label says otherwise; and a duty's
    "critical" is not said of the skill.
    """
    if said == "future":
        return entry.importance or "nice"
    if said == "duty" and worded == "must":
        worded = None
    importance = worded or entry.importance or SECTION_IMPORTANCES[said]
    return one_lower(importance) if entry.detail else importance


def _in_brackets(drawn: Sketch, index: int) -> bool:
    """Whether a skill stands in brackets: examples of what a duty touches on."""
    at = -1
    for _ in range(index + 1):
        at = drawn.text.index(MARK, at + 1)
    return drawn.text.count("(", 0, at) > drawn.text.count(")", 0, at)


@lru_cache(maxsize=512)  # they stand above many sentences
def _level_below(headings: tuple[str, ...]) -> StatedLevel | None:
    for heading in reversed(headings):
        level = level_of_heading(_BRACKETS.sub("", heading))
        if level:
            return StatedLevel(level, f'under "{plain_words(heading)}"')
    return None
