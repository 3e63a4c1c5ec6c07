"""What a reply may state: the quantities of tool results, stored facts and the user's own words."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from fractions import Fraction
from functools import cached_property
from typing import Final

from tools.gate.facts import NOTHING, Facts, Range, Subject
from tools.gate.names import Names
from tools.gate.quantity import Quantity, stem
from tools.gate.results import Results
from tools.gate.texts import Texts, named_by_levels
from tools.gate.weeks import Week
from tools.late import late

_WORD: Final = late(r"[^\W\d_](?:[\w'’+#&-]*\w)?")


@dataclass
class Grounds:
    """What a reply may state.

    What is added is sorted when it is first asked for; nothing may be added after that.

    Attributes:
        results: What tools' results hold.
    """

    results: Results = field(default_factory=Results)
    _own: list[str] = field(default_factory=list)
    _other: list[str] = field(default_factory=list)
    _subjects: list[Subject] = field(default_factory=list)

    def add_own(self, text: str) -> None:
        """Take in what the user wrote, or a fact or a piece of evidence of theirs."""
        self._own.append(text)
        self._subjects += named_by_levels(text)

    def add_text(self, text: str) -> None:
        """Take in what a text says that is not of the user's experience."""
        self._other.append(text)

    def add_data(self, data: object) -> None:
        """Take in a tool's result, as JSON data: its figures, texts, and how long its lists are.

        What an object says counts for the skill, role, day and piece of evidence that it names.
        """
        self.results.add(data)

    @cached_property
    def names(self) -> Names:
        """What figures are said of, to be found in a text."""
        return Names(list(dict.fromkeys([*self.results.subjects, *self._subjects])))

    @cached_property
    def own(self) -> tuple[str, ...]:
        """What was written by or of the user: words, facts, evidence, positions; in lower case."""
        return tuple(it.casefold() for it in (*self._own, *self.results.positions))

    @cached_property
    def told(self) -> Texts:
        """What the texts tell."""
        told = Texts(self.names)
        for text in self._own:
            told.add(text, NOTHING, own=True)
        for text in self._other:
            told.add(text, NOTHING)
        for text, about in dict.fromkeys(self.results.texts):
            told.add(text, about)
        told.finish(_today([*self.results.main, *told.main]))
        return told

    @cached_property
    def facts(self) -> Facts:
        """All figures that are known."""
        return Facts([*self.results.facts, *self.told.facts])

    @cached_property
    def ranges(self) -> tuple[Range, ...]:
        """What is known as a range."""
        return tuple(dict.fromkeys((*self.results.ranges, *self.told.ranges)))

    @cached_property
    def plans(self) -> tuple[tuple[Week, ...], ...]:
        """The weeks of each plan."""
        return tuple(dict.fromkeys(self.results.plans))

    @cached_property
    def told_days(self) -> frozenset[str]:
        """Dates that sentences tell, and the last ones of a plan's weeks."""
        return frozenset(self.told.told_days | self.results.days)

    @cached_property
    def days(self) -> frozenset[str]:
        """All dates that are known, in every form that says less of them."""
        return frozenset(self.told.days | self.results.days)

    @cached_property
    def main(self) -> tuple[Quantity, ...]:
        """What much is computed from: the hours in all, the hours a week, today."""
        return tuple(dict.fromkeys((*self.results.main, *self.told.main)))

    @property
    def today(self) -> str:
        """Today as ``2027-03-31``, where it is known; else an empty text."""
        return _today(self.main)

    @cached_property
    def words(self) -> frozenset[str]:
        """The words of all texts and names, as stems and as they stand, in lower case."""
        results = self.results
        found = set[str]()
        texts = (*self._other, *results.names, *(text for text, _ in results.texts))
        for text in (*self.own, *texts):
            found.update(_WORD.findall(text.casefold()))
        return frozenset(found | {stem(it) for it in found})

    @cached_property
    def own_words(self) -> frozenset[str]:
        """The words that were written by or of the user, as stems and as they stand."""
        found = {it for text in self.own for it in _WORD.findall(text)}
        return frozenset(found | {stem(it) for it in found})

    @cached_property
    def held(self) -> frozenset[str]:
        """The skills that the user has at some level above 0, in lower case."""
        return frozenset(name for name, value in self._levels() if value > 0)

    @cached_property
    def none(self) -> frozenset[str]:
        """The skills that the user is known to have at level 0 and at no other, in lower case."""
        return frozenset(name for name, _ in self._levels()) - self.held

    def _levels(self) -> Iterator[tuple[str, Fraction]]:
        for it in self.facts.by_field.get("held", ()):
            if it.unit == "level":
                yield from ((one.name, it.value) for one in it.about if one.kind == "skill")


def _today(main: "list[Quantity] | tuple[Quantity, ...]") -> str:
    return next((it.key for it in main if it.text == "as_of"), "")
